"""Days to tap in a month: one, or the first and the last of several."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.ui.desk.dates import date_words

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

WEEKS = 6


def span_words(first: date, last: date, language: str) -> str:
    """The days from `first` to `last`, as they are written in `language`."""
    return " – ".join(dict.fromkeys(date_words(day, language) for day in (first, last)))


@QmlElement
@QmlUncreatable("A span of days makes its days.")
class CalendarDay(QObject):
    """A day of the month shown, or of those around it."""

    def __init__(self, day: date, within: bool, around: bool, label: str, parent: QObject) -> None:
        super().__init__(parent)
        self._day, self._within, self._around, self._label = day, within, around, label

    @Property(str, constant=True)
    def key(self) -> str:
        """Such as 2026-11-22."""
        return self._day.isoformat()

    @Property(str, constant=True)
    def number(self) -> str:
        return str(self._day.day)

    @Property(str, constant=True)
    def label(self) -> str:
        """The whole date in words."""
        return self._label

    @Property(bool, constant=True)
    def within(self) -> bool:
        """Whether it is one of the days chosen."""
        return self._within

    @Property(bool, constant=True)
    def around(self) -> bool:
        """Whether it belongs to another month."""
        return self._around


@QmlElement
@QmlUncreatable("A page makes its span of days.")
class DaySpan(QObject):
    """A month at a time. The first tap chooses a day, the second makes it a span."""

    shownChanged = Signal()
    chosen = Signal()

    def __init__(
        self, language: str, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        """`today` is the clinic's own."""
        super().__init__(parent)
        self._language, self._locale, self._today = language, QLocale(language), today
        self._first_of_week = self._locale.firstDayOfWeek().value - 1
        self.span: tuple[date, date] | None = None
        """The first and the last day chosen."""
        self._begun = False
        self._month = today().replace(day=1)
        self._days: list[CalendarDay] = []

    def clear(self) -> None:
        """Choose no day."""
        self.span, self._begun = None, False
        self._show(self._today())

    @Property(str, notify=shownChanged)
    def month(self) -> str:
        """The month shown, with its year."""
        day = QDate(self._month.year, self._month.month, 1)
        told = self._locale.toString(day, "MMMM yyyy")
        return told[:1].upper() + told[1:]

    @Property("QStringList", constant=True)
    def weekdays(self) -> list[str]:
        """What the columns are, in short."""
        return [
            self._locale.dayName(day + 1, QLocale.FormatType.ShortFormat)
            for day in Calendar(self._first_of_week).iterweekdays()
        ]

    days = ListProperty(
        CalendarDay,
        count=lambda self: len(self._days),
        at=lambda self, index: self._days[index],
        notify=shownChanged,
    )
    """Six weeks that hold the month shown."""

    @Property(str, notify=shownChanged)
    def words(self) -> str:
        """The days chosen."""
        if self.span is None:
            return self.tr("Tap the first day, then the last one.")
        return span_words(*self.span, self._language)

    @Slot()
    def earlier(self) -> None:
        """The month before."""
        self._show(self._month - timedelta(days=1))

    @Slot()
    def later(self) -> None:
        """The month after."""
        self._show(self._month + timedelta(days=31))

    @Slot(str)
    def tap(self, key: str) -> None:
        """Begin a span at this day, or end the one that was begun."""
        day = date.fromisoformat(key)
        if self._begun and self.span:
            self.span = min(self.span[0], day), max(self.span[0], day)
        else:
            self.span = day, day
        self._begun = not self._begun
        self._show(self._month)
        self.chosen.emit()

    def _show(self, month: date) -> None:
        self._month = month.replace(day=1)
        start = self._month - timedelta(days=(self._month.weekday() - self._first_of_week) % 7)
        old = self._days
        self._days = [
            CalendarDay(
                day,
                self.span is not None and self.span[0] <= day <= self.span[1],
                day.month != self._month.month,
                self._locale.toString(
                    QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
                ),
                self,
            )
            for day in (start + timedelta(days=each) for each in range(7 * WEEKS))
        ]
        self.shownChanged.emit()
        for each in old:
            each.deleteLater()
