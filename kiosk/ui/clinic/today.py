"""What the clock changes: the notices of the day, whether the clinic is open, and the drift."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from math import sin, tau

from PySide6.QtCore import Property, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Lesson, Notice, Opening
from kiosk.ui.clinic.times import Times
from kiosk.ui.info_list import InfoList

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 15_000
"""How often the clock is looked at: a jump of it shows as soon."""
DRIFT_MINUTES = (61, 47)
"""How long the picture's way there and back takes, sideways and up and down; without a common
divisor, so that it takes two days until it goes the same way again."""


def drift(moment: datetime) -> tuple[float, float]:
    """How far the picture has wandered at a moment, sideways and downwards, each -1 to 1."""
    minutes = int(moment.timestamp() // 60)
    across, down = (sin(tau * minutes / each) for each in DRIFT_MINUTES)
    return across, down


@QmlElement
@QmlUncreatable("The kiosk makes the one day.")
class Today(QObject):
    """Looks at the clock every few seconds, and tells only what has changed."""

    noticesChanged = Signal()
    openingChanged = Signal()
    moved = Signal()

    def __init__(
        self, lesson: Lesson, utc_now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._utc_now = utc_now
        self._shown: tuple[Notice, ...] | None = None
        self._notices: list[InfoList] = []
        self._drift = (0.0, 0.0)
        self._opening: Opening | None = None
        self._day: date | None = None
        self.speak(lesson)
        timer = QTimer(self, objectName="today", interval=LOOK_MS)
        timer.timeout.connect(self.check)
        timer.start()

    def speak(self, lesson: Lesson) -> None:
        """Have the words of another language."""
        self._clinic = lesson.clinic
        self._times = Times(lesson)
        self._shown = self._day = None
        self.check()

    @Slot()
    def check(self) -> None:
        """Look at the clock now."""
        now = self._utc_now().astimezone(UTC)
        today = self._clinic.today(now)
        if (shown := self._clinic.notices_on(today)) != self._shown:
            self._shown = shown
            self._take_notices()
        opening = self._clinic.opening(now)
        if (opening, today) != (self._opening, self._day):
            self._opening, self._day = opening, today
            self._words = self._times.opening(opening, today)
            self._week = list(self._times.week(today))
            self.openingChanged.emit()
        if (moved := drift(now)) != self._drift:
            self._drift = moved
            self.moved.emit()

    def _take_notices(self) -> None:
        old = self._notices
        self._notices = [InfoList(each.title, each.text, (), self) for each in self._shown or ()]
        self.noticesChanged.emit()
        for notice in old:
            notice.deleteLater()

    notices = ListProperty(
        InfoList,
        count=lambda self: len(self._notices),
        at=lambda self, index: self._notices[index],
        notify=noticesChanged,
    )

    @Property(str, notify=openingChanged)
    def opening(self) -> str:
        """Whether the clinic is open and until when; empty where it gives no hours."""
        return self._words

    @Property(bool, notify=openingChanged)
    def closed(self) -> bool:
        """Whether it is outside the opening hours; never where the clinic gives none."""
        return self._opening is not None and not self._opening.is_open

    @Property("QStringList", notify=openingChanged)
    def week(self) -> list[str]:
        """The hours of the week, a line for days with the same, and of the special days soon."""
        return self._week

    @Property(QPointF, notify=moved)
    def drift(self) -> QPointF:
        """How far the picture has wandered so that nothing burns in, each way -1 to 1."""
        return QPointF(*self._drift)
