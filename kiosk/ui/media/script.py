"""What is read of a screen that plays, and where its clock waits for the voice."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal

from kiosk.ui.media.speaker import Speaker


class Script(QObject):
    """Reads one screen while it is in `front`. Its clock stands at `wait_at`, infinite if it need
    not wait.
    """

    waitAtChanged = Signal()

    def __init__(self, speaker: Speaker, parent: QObject) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self.front = self.playing = False
        self.wait_at = math.inf

    @property
    def live(self) -> bool:
        """Whether this is what is to be read now."""
        return self.front and self._speaker.on

    def follow(self) -> None:
        """Read what is shown, unless it was read."""
        raise NotImplementedError

    def forget(self) -> None:
        """Take it that nothing was read yet."""
        raise NotImplementedError

    def cut_off(self) -> None:
        """Take it that what is being read was not heard to its end."""
        raise NotImplementedError

    def go_on(self) -> None:
        """The voice came to an end: let the clock go on."""
        self.wait(math.inf)

    def play(self, playing: bool) -> None:
        """Take whether the clock runs: a pause silences, and play begins anew."""
        if playing != self.playing:
            self.playing = playing
            if playing:
                self.follow()
            elif self.front:
                self.hush()

    def hush(self) -> None:
        """Fall silent, and let the clock go on."""
        if self._speaker.hush():
            self.cut_off()
        self.wait(math.inf)

    def wait(self, at: float) -> None:
        """Have the clock stand at a second."""
        if at != self.wait_at:
            self.wait_at = at
            self.waitAtChanged.emit()
