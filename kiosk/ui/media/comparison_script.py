"""What is read of right or wrong: what is compared, the fault once it shows, what is right."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.lesson.timeline import EDGE_S
from kiosk.ui.figure.comparison import Comparing
from kiosk.ui.media.script import Script
from kiosk.ui.media.speaker import Speaker


class ComparisonScript(Script):
    """Three parts, each due at a second of the clips, which don't go past the next part's while
    one is read, nor to their end.
    """

    def __init__(self, comparing: Comparing, speaker: Speaker, parent: QObject) -> None:
        super().__init__(speaker, parent)
        self._comparing = comparing
        self._read = 0
        self._last_position = 0.0
        comparing.comparisonChanged.connect(self._begin_anew)
        comparing.sought.connect(self._seek)

    def follow(self) -> None:
        """Read the next part that is due."""
        due = self._due
        if not self.live or self._speaker.busy or self._read == len(due):
            return
        position = self._comparing.position
        if due[self._read] <= position:
            self._speaker.take(self._part(self._read))
            self._read += 1
            later = [second for second in due[self._read :] if second > position]
            self.wait(min(later, default=self._comparing.duration) - EDGE_S)

    def forget(self) -> None:
        """Take it that nothing was read yet."""
        self._read = 0

    def cut_off(self) -> None:
        """Have the part that is being read as the next one."""
        self._read -= 1

    def go_on(self) -> None:
        """After one part read the next, if it is due."""
        super().go_on()
        self.follow()

    def _begin_anew(self) -> None:
        if self.live:
            self.hush()
        self.forget()
        self.follow()

    def _seek(self) -> None:
        """Read a part whose second has come, and again one whose second comes again."""
        position, before = self._comparing.position, self._last_position
        self._last_position = position
        past = sum(second < position for second in self._due)
        if position < before and past < self._read:
            if self.live:
                self.hush()
            self._read = past
        came = self._read < len(self._due) and before < self._due[self._read] <= position
        if self.playing or came:
            self.follow()

    @property
    def _due(self) -> tuple[float, float, float]:
        fault = self._comparing.wrong.first_cue
        return (0.0, fault, fault)

    def _part(self, index: int) -> list[str]:
        told = self._comparing
        wrong, right = [told.wrongTitle, *told.wrongPoints], [told.rightTitle, *told.rightPoints]
        return ([told.title], wrong, right)[index]
