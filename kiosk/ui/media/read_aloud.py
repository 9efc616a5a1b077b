"""Reading aloud: what a voice says of what is on the screen, once a visitor asked for it."""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.lesson.player import Player
from kiosk.ui.media.voice_process import VoiceProcess

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

VOLUMES = (0.4, 0.6, 0.8, 1.0)
_FIRST_VOLUME = 2
_SETTLED_MS = 250
"""What is gone again within this time is not read: steps that a finger scrubs over."""
_EDGE_S = 0.02

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The kiosk makes the one reader.")
class ReadAloud(QObject):
    """Reads a page's texts, or each step's caption as it comes and then the words of its turns.

    The step's clock stands at `waitAt` while its caption is read: where a step's seconds are the
    patient's own they begin after it, else the voice goes along and the step's end waits for it.
    """

    offeredChanged = Signal()
    onChanged = Signal()
    volumeChanged = Signal()
    waitAtChanged = Signal()
    speakingChanged = Signal()

    def __init__(
        self, voice: Sequence[str] | None, player: Player, language: str, parent: QObject
    ) -> None:
        """`voice` is the command of a voice, None where nothing is to be read."""
        super().__init__(parent)
        self._voice = VoiceProcess(list(voice), self) if voice else None
        self._player, self._language = player, language
        self._languages: frozenset[str] = frozenset()
        self._on = self._playing = self._at_player = self._speaking = False
        self._volume = _FIRST_VOLUME
        self._wait_at = math.inf
        self._page: list[str] = []
        self._text = ""
        self._told: tuple[str, int, str] | None = None
        self._turn: tuple[str, str, int] = ("", "", 0)
        self._last_position = 0.0
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._say)
        player.stepChanged.connect(self._follow)
        player.sought.connect(self._seek)
        player.pacer.phaseChanged.connect(self._guide)
        if self._voice:
            self._voice.languagesTold.connect(self._meet)
            self._voice.ended.connect(self._go_on)
            self._voice.failed.connect(self._lose)
            self._voice.look()

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        """Whether the language spoken now has a voice."""
        return self._language in self._languages

    @Property(bool, notify=onChanged)
    def on(self) -> bool:
        """Whether the visitor asked for it, in a language that has a voice."""
        return self._on and self.offered

    @Property(bool, notify=speakingChanged)
    def speaking(self) -> bool:
        return self._speaking

    @Property(float, notify=waitAtChanged)
    def waitAt(self) -> float:
        """The second of the section that its clock waits at; infinite while nothing is read."""
        return self._wait_at

    @Property(bool, notify=volumeChanged)
    def loudest(self) -> bool:
        return self._volume == len(VOLUMES) - 1

    @Property(bool, notify=volumeChanged)
    def softest(self) -> bool:
        return self._volume == 0

    def _get_playing(self) -> bool:
        return self._playing

    def _set_playing(self, playing: bool) -> None:
        """Take whether the player's clock runs: a pause silences, and play begins anew."""
        if playing != self._playing:
            self._playing = playing
            if playing:
                self._follow()
            elif self._at_player and not self._page:
                self._hush()

    playing = Property(bool, _get_playing, _set_playing)

    @Slot()
    def toggle(self) -> None:
        """Begin with what is on the screen, or fall silent."""
        self._hush()
        self._told = None
        self._on = not self._on
        self.onChanged.emit()
        self._begin()

    @Slot()
    def louder(self) -> None:
        self._change_volume(min(self._volume + 1, len(VOLUMES) - 1))

    @Slot()
    def softer(self) -> None:
        self._change_volume(max(self._volume - 1, 0))

    @Slot(list)
    def read(self, texts: list[str]) -> None:
        """Take the texts of a page, which stand before the player's; none when it is left."""
        self._hush()
        self._page = texts
        self._begin()

    def speak(self, language: str) -> None:
        """Go on in another language; the page's texts come anew."""
        self._hush()
        self._language = language
        self.offeredChanged.emit()
        self.onChanged.emit()
        self._begin()

    def show_player(self, shown: bool) -> None:
        """Take whether the player is on the screen."""
        self._at_player = shown
        self._begin()

    def leave(self) -> None:
        """Fall silent: another screen comes."""
        self._hush()
        self._page, self._at_player, self._playing, self._told = [], False, False, None

    def reset(self) -> None:
        """Forget that it was asked for, and how loud; a voice that failed gets another try."""
        self.leave()
        self._on, self._volume = False, _FIRST_VOLUME
        self.onChanged.emit()
        self.volumeChanged.emit()
        if self._voice:
            self._voice.close()
            if not self._languages:
                self._voice.look()

    def close(self) -> None:
        """End the voice."""
        if self._voice:
            self._voice.kill()

    # What to say

    def _begin(self) -> None:
        if self._page and self.on:
            self._take(self._page)
        else:
            self._follow()

    def _follow(self) -> None:
        """Take the caption of the step that is shown, unless it was read, or a video tells it."""
        if not self.on or not self._at_player or self._page:
            return
        if self._player.video.watched:
            self._hush()
            return
        player = self._player
        step = (player.section, player.step, self._language)
        if step != self._told:
            self._told = step
            self._wait(player.position if player.timed else self._end_of_step() - _EDGE_S)
            self._take([player.caption])

    def _seek(self) -> None:
        """Read a step again that is begun again."""
        position, before = self._player.position, self._last_position
        self._last_position = position
        if position < before and position <= self._player.stepStart(position) + _EDGE_S:
            self._told = None
            self._follow()

    def _guide(self) -> None:
        """Say what to do now, unless the caption is still being read."""
        pacer = self._player.pacer
        turn = (pacer.doing, pacer.side, pacer.turn)
        if turn != self._turn:
            self._turn = turn
            if self._playing and self.on and not self._page and math.isinf(self._wait_at):
                self._say_turn()

    def _say_turn(self) -> None:
        pacer = self._player.pacer
        if pacer.doing:
            told = [pacer.sideWords, pacer.words] if pacer.doing == "ready" else [pacer.words]
            self._take(told)
            self._say()

    def _end_of_step(self) -> float:
        return self._player.stepAfter(self._player.position)

    # Saying it

    def _take(self, texts: Sequence[str]) -> None:
        """Say these texts next, each as a sentence."""
        self._text = " ".join(text if text[-1] in ".!?:…" else f"{text}." for text in texts if text)
        self._settling.start()

    def _say(self) -> None:
        self._settling.stop()
        if self._voice and self._text:
            self._voice.say(self._text, self._language, VOLUMES[self._volume])
            self._set_speaking(True)

    def _go_on(self) -> None:
        """The voice came to an end: let the clock go on."""
        read_caption = not math.isinf(self._wait_at)
        self._text = ""
        self._set_speaking(False)
        self._wait(math.inf)
        if read_caption and self._playing:
            self._say_turn()

    def _hush(self) -> None:
        if self._text:
            self._told = None
        self._text = ""
        self._settling.stop()
        if self._voice and self._speaking:
            self._voice.say("", self._language, 0.0)
        self._set_speaking(False)
        self._wait(math.inf)

    def _change_volume(self, volume: int) -> None:
        self._volume = volume
        self.volumeChanged.emit()
        self._say()

    def _wait(self, at: float) -> None:
        if at != self._wait_at:
            self._wait_at = at
            self.waitAtChanged.emit()

    def _set_speaking(self, speaking: bool) -> None:
        if speaking != self._speaking:
            self._speaking = speaking
            self.speakingChanged.emit()

    # The voice itself

    def _meet(self, languages: list[str]) -> None:
        if self._languages != frozenset(languages):
            self._languages = frozenset(languages)
            self.offeredChanged.emit()
            self.onChanged.emit()

    def _lose(self, why: str) -> None:
        # A system without a voice is no fault, and each visit asks it anew.
        level = logging.WARNING if self._languages else logging.DEBUG
        log.log(level, "Nothing can be read aloud: %s", why)
        self._meet([])
        self._hush()
