"""Reading aloud: what a voice says of what is on the screen, once a visitor asked for it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.figure.comparison import Comparing
from kiosk.ui.lesson.player import Player
from kiosk.ui.media.comparison_script import ComparisonScript
from kiosk.ui.media.script import Script
from kiosk.ui.media.section_script import SectionScript
from kiosk.ui.media.speaker import VOLUMES, Speaker
from kiosk.ui.visit import COMPARE, PLAYER

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk makes the one reader.")
class ReadAloud(QObject):
    """Reads a page's texts, or what the section or the comparison on the screen shows."""

    onChanged = Signal()
    volumeChanged = Signal()
    waitAtChanged = Signal()
    speakingChanged = Signal()

    def __init__(
        self,
        voice: Sequence[str] | None,
        player: Player,
        comparing: Comparing,
        language: str,
        parent: QObject,
    ) -> None:
        """`voice` is the command of a voice, None where nothing is to be read."""
        super().__init__(parent)
        speaker = self._speaker = Speaker(voice, language, self)
        self._scripts: dict[str, Script] = {
            PLAYER: SectionScript(player, speaker, self),
            COMPARE: ComparisonScript(comparing, speaker, self),
        }
        self._script: Script | None = None
        self._page: list[str] = []
        for script in self._scripts.values():
            script.waitAtChanged.connect(self.waitAtChanged)
        speaker.onChanged.connect(self.onChanged)
        speaker.volumeChanged.connect(self.volumeChanged)
        speaker.speakingChanged.connect(self.speakingChanged)
        speaker.ended.connect(self._go_on)
        speaker.lost.connect(self._hush)

    @Property(bool, notify=onChanged)
    def offered(self) -> bool:
        """Whether the language spoken now has a voice."""
        return self._speaker.offered

    @Property(bool, notify=onChanged)
    def on(self) -> bool:
        """Whether the visitor asked for it, in a language that has a voice."""
        return self._speaker.on

    @Property(bool, notify=speakingChanged)
    def speaking(self) -> bool:
        return self._speaker.speaking

    @Property(float, notify=waitAtChanged)
    def waitAt(self) -> float:
        """The second that the screen's clock waits at; infinite while nothing is read."""
        return self._script.wait_at if self._script else math.inf

    @Property(bool, notify=volumeChanged)
    def loudest(self) -> bool:
        return self._speaker.volume == len(VOLUMES) - 1

    @Property(bool, notify=volumeChanged)
    def softest(self) -> bool:
        return self._speaker.volume == 0

    def _get_playing(self) -> bool:
        return self._script is not None and self._script.playing

    def _set_playing(self, playing: bool) -> None:
        """Take whether the clock on the screen runs."""
        if self._script:
            self._script.play(playing)

    playing = Property(bool, _get_playing, _set_playing)

    @Slot()
    def toggle(self) -> None:
        """Begin with what is on the screen, or fall silent."""
        self._anew()
        self._speaker.ask(not self._speaker.on)
        self._begin()

    @Slot()
    def louder(self) -> None:
        self._speaker.change_volume(1)

    @Slot()
    def softer(self) -> None:
        self._speaker.change_volume(-1)

    @Slot(list)
    def read(self, texts: list[str]) -> None:
        """Take the texts of a page, which stand before what plays; none when it is left."""
        self._hush()
        self._page = texts
        self._begin()

    def speak(self, language: str) -> None:
        """Go on in another language; the page's texts come anew."""
        self._anew()
        self._speaker.speak(language)
        self._begin()

    def show(self, screen: str) -> None:
        """Take which screen is there."""
        self._script = self._scripts.get(screen)
        self._begin()

    def leave(self) -> None:
        """Fall silent: another screen comes."""
        self._anew()
        if self._script:
            self._script.playing = self._script.front = False
        self._page, self._script = [], None

    def reset(self) -> None:
        """Forget that it was asked for, and how loud; a voice that failed gets another try."""
        self.leave()
        self._speaker.reset()

    def close(self) -> None:
        """End the voice."""
        self._speaker.close()

    def _begin(self) -> None:
        if self._script:
            self._script.front = not self._page
            self._script.follow()
        if self._page and self._speaker.on:
            self._speaker.take(self._page)

    def _go_on(self) -> None:
        if self._script:
            self._script.go_on()

    def _anew(self) -> None:
        """Fall silent, and take it that nothing was read."""
        self._hush()
        if self._script:
            self._script.forget()

    def _hush(self) -> None:
        if self._script and self._script.front:
            self._script.hush()
        else:
            self._speaker.hush()
