"""Says texts by a voice of the system: one at a time, as loud as was asked for."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ui.media.voice_process import VoiceProcess

VOLUMES = (0.4, 0.6, 0.8, 1.0)
_FIRST_VOLUME = 2
_SETTLED_MS = 250
"""What is gone again within this time is not said: steps that a finger scrubs over."""

log = logging.getLogger(__name__)


class Speaker(QObject):
    """A voice, silent until it is `asked` for and where the language has none.

    `ended` follows each text that was said to its end; `lost` tells that nothing can be said.
    """

    onChanged = Signal()
    volumeChanged = Signal()
    speakingChanged = Signal()
    ended = Signal()
    lost = Signal()

    def __init__(self, voice: Sequence[str] | None, language: str, parent: QObject) -> None:
        """`voice` is the command of a voice, None where nothing is to be said."""
        super().__init__(parent)
        self._voice = VoiceProcess(list(voice), self) if voice else None
        self._language = language
        self._languages: frozenset[str] = frozenset()
        self._asked = False
        self.speaking = False
        self.volume = _FIRST_VOLUME
        self._text = ""
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._say)
        if self._voice:
            self._voice.languagesTold.connect(self._meet)
            self._voice.ended.connect(self._end)
            self._voice.failed.connect(self._lose)
            self._voice.look()

    @property
    def offered(self) -> bool:
        """Whether the language spoken now has a voice."""
        return self._language in self._languages

    @property
    def on(self) -> bool:
        """Whether it was asked for, in a language that has a voice."""
        return self._asked and self.offered

    @property
    def busy(self) -> bool:
        """Whether there is a text that was not yet said to its end."""
        return bool(self._text)

    def ask(self, asked: bool) -> None:
        """Take whether anything is to be said."""
        self._asked = asked
        self.onChanged.emit()

    def speak(self, language: str) -> None:
        """Say what comes in another language."""
        self._language = language
        self.onChanged.emit()

    def take(self, texts: Sequence[str]) -> None:
        """Say these texts next, each as a sentence, in place of what is being said."""
        self._text = " ".join(text if text[-1] in ".!?:…" else f"{text}." for text in texts if text)
        self._settling.start()

    def say(self, texts: Sequence[str]) -> None:
        """Say these texts at once."""
        self.take(texts)
        self._say()

    def hush(self) -> bool:
        """Fall silent. Returns whether that cut a text off."""
        cut = self.busy
        self._text = ""
        self._settling.stop()
        if self._voice and self.speaking:
            self._voice.say("", self._language, 0.0)
        self._set_speaking(False)
        return cut

    def change_volume(self, by: int) -> None:
        """Be so many steps louder, from the beginning of what is being said."""
        self.volume = min(max(self.volume + by, 0), len(VOLUMES) - 1)
        self.volumeChanged.emit()
        self._say()

    def reset(self) -> None:
        """Forget that it was asked for, and how loud; a voice that failed gets another try."""
        self.hush()
        self.volume = _FIRST_VOLUME
        self.volumeChanged.emit()
        self.ask(False)
        if self._voice:
            self._voice.close()
            if not self._languages:
                self._voice.look()

    def close(self) -> None:
        """End the voice."""
        if self._voice:
            self._voice.kill()

    def _say(self) -> None:
        self._settling.stop()
        if self._voice and self._text:
            self._voice.say(self._text, self._language, VOLUMES[self.volume])
            self._set_speaking(True)

    def _end(self) -> None:
        self._text = ""
        self._set_speaking(False)
        self.ended.emit()

    def _set_speaking(self, speaking: bool) -> None:
        if speaking != self.speaking:
            self.speaking = speaking
            self.speakingChanged.emit()

    def _meet(self, languages: list[str]) -> None:
        if self._languages != frozenset(languages):
            self._languages = frozenset(languages)
            self.onChanged.emit()

    def _lose(self, why: str) -> None:
        # A system without a voice is no fault, and each visit asks it anew.
        level = logging.WARNING if self._languages else logging.DEBUG
        log.log(level, "Nothing can be read aloud: %s", why)
        self._meet([])
        self.lost.emit()
