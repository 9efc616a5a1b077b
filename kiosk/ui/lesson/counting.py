"""Counts the sections that patients start and finish."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.ui.in_use.records import RecordsInUse
from kiosk.ui.languages import Languages
from kiosk.ui.lesson.player import Player
from kiosk.ui.visit import PLAYER, Visit
from kiosk.usage import Event

ENOUGH = 0.5
"""The share of a section that must have been played when it ends."""


class Counting(QObject):
    """A section counts as started once it plays, as finished when time brings it to its end and
    half of it was played, not dragged over: once each time that it is opened from its beginning,
    as a figure, as a video or as both.
    """

    def __init__(
        self,
        player: Player,
        visit: Visit,
        languages: Languages,
        records: RecordsInUse,
        parent: QObject,
    ) -> None:
        """Connect it after the player: it looks where the player is once a section is opened."""
        super().__init__(parent)
        self._player, self._visit = player, visit
        self._languages, self._records = languages, records
        self._next: Event | None = None
        self._played = 0.0
        visit.sectionChanged.connect(self._on_opened)
        visit.wiped.connect(self._on_wiped)
        player.flowed.connect(self._on_flowed)

    def _on_opened(self) -> None:
        if self._visit.section and self._player.position == 0:
            self._next, self._played = Event.STARTED, 0.0

    def _on_wiped(self) -> None:
        self._next = None
        self._records.keep_counts()

    def _on_flowed(self, seconds: float) -> None:
        if self._next is None or self._visit.screen != PLAYER or seconds <= 0:
            return
        if self._next is Event.STARTED:
            self._count(Event.FINISHED)
        self._played += seconds / self._player.duration
        if self._player.position >= self._player.duration and self._played >= ENOUGH:
            self._count(None)

    def _count(self, then: Event | None) -> None:
        assert self._next is not None
        self._records.usage.add(self._next, self._player.section, self._languages.language)
        self._next = then
