"""Opening hours as people say them, in the language spoken and by the customs of the place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QTime

from kiosk.lesson import Lesson, Opening, Span

NEAR_DAYS = 6
"""Within so many days a weekday's name tells which one is meant."""
SOON_DAYS = 14
"""Special days are told so long before they begin."""
_NARROW, _NO_BREAK, _SHORT = "\u202f", "\u00a0", QLocale.FormatType.ShortFormat


class Times:
    """Tells times of one clinic in one language."""

    def __init__(self, lesson: Lesson) -> None:
        self._clinic = lesson.clinic
        self._locale = QLocale(f"{lesson.language}_{lesson.clinic.region}")

    def clock(self, minutes: int) -> str:
        """So many minutes after midnight, as a clock tells them: 6 PM, 18:00."""
        time = QTime(minutes // 60 % 24, minutes % 60)
        text = self._locale.toString(time, _SHORT).replace(_NARROW, _NO_BREAK)
        halves = "a" in self._locale.timeFormat(_SHORT).lower()
        return text.replace(":00", "") if halves else text

    def spans(self, spans: Iterable[Span]) -> str:
        """From when to when, or that it is closed."""
        told = [f"{self.clock(span.opens)} – {self.clock(span.closes)}" for span in spans]
        return ", ".join(told) or _tr(QT_TRANSLATE_NOOP("Times", "closed"))

    def day(self, day: date) -> str:
        """A day with its date, without the year."""
        layout = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        for year in (", yyyy", " 'de' yyyy", " yyyy"):
            layout = layout.replace(year, "")
        return self._locale.toString(QDate(day.year, day.month, day.day), layout)

    def opening(self, opening: Opening | None, today: date) -> str:
        """Whether it is open and until when; empty where nothing is known."""
        if opening is None or self._clinic.hours is None:
            return ""
        if opening.changes is None:
            return _tr(QT_TRANSLATE_NOOP("Times", "Closed now"))
        changes = opening.changes
        clock = self.clock(changes.hour * 60 + changes.minute)
        if opening.is_open:
            spans = self._clinic.hours.on(today)
            if len(spans) > 1:
                return _tr(QT_TRANSLATE_NOOP("Times", "Open today: %1")).replace(
                    "%1", self.spans(spans)
                )
            return _tr(QT_TRANSLATE_NOOP("Times", "Open today until %1")).replace("%1", clock)
        return self._opens(changes, today).replace("%1", clock)

    def _opens(self, changes: datetime, today: date) -> str:
        ahead = (changes.date() - today).days
        if ahead == 0:
            return _tr(QT_TRANSLATE_NOOP("Times", "Closed now. We open at %1"))
        if ahead == 1:
            return _tr(QT_TRANSLATE_NOOP("Times", "Closed now. We open tomorrow at %1"))
        near = ahead <= NEAR_DAYS
        named = self._locale.dayName(changes.isoweekday()) if near else self.day(changes.date())
        return _tr(QT_TRANSLATE_NOOP("Times", "Closed now. We open on %2 at %1")).replace(
            "%2", named
        )

    def week(self, today: date) -> Iterator[str]:
        """The hours of the week, a line for days in a row with the same; then special days."""
        hours = self._clinic.hours
        if hours is None:
            return
        for first, last, spans in hours.week():
            days = " – ".join(self._locale.dayName(day + 1) for day in sorted({first, last}))
            yield f"{days[:1].upper()}{days[1:]}: {self.spans(spans)}"
        for special in hours.special_from(today, SOON_DAYS):
            days = " – ".join(self.day(day) for day in sorted({special.first, special.ends}))
            named = f"{special.name}, {days}" if special.name else f"{days[:1].upper()}{days[1:]}"
            yield f"{named}: {self.spans(special.open)}"


def _tr(source: str) -> str:
    return QCoreApplication.translate("Times", source)
