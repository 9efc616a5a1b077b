"""What is read of a section: each step's caption as it comes, then the words of its turns."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject

from kiosk.lesson.timeline import EDGE_S
from kiosk.ui.lesson.pacer import NBSP
from kiosk.ui.lesson.player import Player
from kiosk.ui.media.script import Script
from kiosk.ui.media.speaker import Speaker


class SectionScript(Script):
    """The clock stands while a caption is read: where a step's seconds are the patient's own they
    begin after it, else the voice goes along and the step's end waits for it.
    """

    def __init__(self, player: Player, speaker: Speaker, parent: QObject) -> None:
        super().__init__(speaker, parent)
        self._player = player
        self._told: tuple[str, int] | None = None
        self._turn: tuple[str, str] = ("", "")
        self._last_position = 0.0
        player.sought.connect(self._seek)

    def follow(self) -> None:
        """Take the caption of the step that is shown, unless it was read, or a video tells it."""
        if not self.live:
            return
        player = self._player
        if player.video.watched:
            self.hush()
            return
        step = (player.section, player.step)
        if step != self._told:
            self._told = step
            end = player.stepAfter(player.position) - EDGE_S
            self.wait(player.position if player.timed else end)
            side = "" if player.pacer.doing else player.pacer.line
            self._speaker.take([side, *player.captions])

    def forget(self) -> None:
        """Take it that nothing was read yet."""
        self._told = None

    cut_off = forget

    def go_on(self) -> None:
        """After a caption tell what to do."""
        read_caption = not math.isinf(self.wait_at)
        super().go_on()
        if read_caption and self.playing and self._player.pacer.doing not in ("rest", "switch"):
            self._say_turn()

    def _seek(self) -> None:
        """Read a step that is begun, or begun again; then what to do, as it comes."""
        position, before = self._player.position, self._last_position
        self._last_position = position
        if position < before and position <= self._player.stepStart(position) + EDGE_S:
            self._told = None
        self.follow()
        self._guide()

    def _guide(self) -> None:
        """Say what to do now, unless the caption is still being read."""
        pacer = self._player.pacer
        turn = (pacer.words, pacer.line)
        if turn != self._turn:
            self._turn = turn
            if self.playing and self.live and math.isinf(self.wait_at):
                self._say_turn()

    def _say_turn(self) -> None:
        pacer = self._player.pacer
        line = pacer.line.replace(NBSP, " ")
        match pacer.doing:
            case "ready":
                self._speaker.say([line, pacer.words])
            case "rest":
                # It tells of changing legs too, and is still being read when that begins.
                self._speaker.say([self._player.caption, line])
            case "hold" | "breathe_in" | "breathe_out":
                self._speaker.say([pacer.words])
