"""When the clinic is open: its week, and the days that are unlike it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from kiosk.lesson.problem import fault
from kiosk.lesson.spoken import InEachLanguage
from kiosk.lesson.texts import Content, Day, Title

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SEARCHED = timedelta(days=60)
"""How far ahead the next opening is looked for."""

_SPAN = re.compile(r"(\d{1,2}):(\d\d) ?[-–] ?(\d{1,2}):(\d\d)")
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, order=True)
class Span:
    """Open from `opens` to `closes`, in minutes after midnight by the clinic's clock."""

    opens: int
    closes: int


def _span(text: Any) -> Span:
    found = _SPAN.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None:
        raise fault("These are no opening hours.", 'Write from when to when, as in "8:00-12:30".')
    hour, minute, to_hour, to_minute = map(int, found.groups())
    span = Span(hour * 60 + minute, to_hour * 60 + to_minute)
    if max(minute, to_minute) > 59 or span.closes > _DAY_MINUTES:
        raise fault("No day has this time.", "Write a time from 0:00 to 24:00.")
    if span.opens >= span.closes:
        raise fault("It closes before it opens.", "Write 1 pm as 13:00, and the later time behind.")
    return span


def _in_order(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    for one, other in pairwise(spans):
        if one.closes >= other.opens:
            raise fault(
                "These hours overlap, touch, or are not in order.",
                "Write the earlier hours first, and hours without a break as one.",
            )
    return spans


Spans = Annotated[
    tuple[Annotated[Span, BeforeValidator(_span)], ...],
    Field(max_length=3),
    AfterValidator(_in_order),
]


class SpecialDays(Content):
    """One day or several that are unlike the week: a holiday, or other hours for once."""

    first: Day
    last: Annotated[Day | None, Field(validate_default=True)] = None
    open: Spans
    name: Annotated[Title, InEachLanguage] | None = None

    @field_validator("last")
    @classmethod
    def _runs_forward(cls, last: date | None, info: ValidationInfo) -> date | None:
        first = info.data.get("first")
        if last is not None and first is not None and last < first:
            raise fault(
                f"The last day, {last}, is before the first, {first}.",
                "Let “last” be a later day than “first”, or remove it where it is one day.",
            )
        return last or first

    @property
    def ends(self) -> date:
        """The last of the days."""
        return self.last or self.first


@dataclass(frozen=True)
class Opening:
    """Whether the clinic is open at a moment, and when that changes.

    `changes` knows the clinic's zone; None where nothing is known of the next 60 days.
    """

    is_open: bool
    changes: datetime | None


class Hours(Content):
    """The hours of each weekday, none where it is closed, and the days unlike them."""

    mon: Spans
    tue: Spans
    wed: Spans
    thu: Spans
    fri: Spans
    sat: Spans
    sun: Spans
    special: tuple[SpecialDays, ...] = ()

    @field_validator("special")
    @classmethod
    def _each_day_once(cls, special: tuple[SpecialDays, ...]) -> tuple[SpecialDays, ...]:
        ordered = tuple(sorted(special, key=lambda days: days.first))
        for one, other in pairwise(ordered):
            if one.ends >= other.first:
                raise fault(f"The day {other.first} is given twice.", "Give each day once.")
        return ordered

    def on_weekday(self, weekday: int) -> tuple[Span, ...]:
        """The hours of a weekday, Monday being 0."""
        spans: tuple[Span, ...] = getattr(self, WEEKDAYS[weekday])
        return spans

    def on(self, day: date) -> tuple[Span, ...]:
        """The hours of a day of the calendar."""
        for days in self.special:
            if days.first <= day <= days.ends:
                return days.open
        return self.on_weekday(day.weekday())

    def opening(self, now: datetime, zone: ZoneInfo) -> Opening:
        """Whether it is open at `now`, which knows its zone, in a clinic that lives in `zone`."""
        today = now.astimezone(zone).date()
        for day in (today + timedelta(days=ahead) for ahead in range(SEARCHED.days)):
            for span in self.on(day):
                opens, closes = _at(day, span.opens, zone), _at(day, span.closes, zone)
                if now < opens:
                    return Opening(False, opens.astimezone(zone))
                if now < closes:
                    return Opening(True, closes.astimezone(zone))
        return Opening(False, None)

    def week(self) -> Iterator[tuple[int, int, tuple[Span, ...]]]:
        """The weekdays, first and last of those in a row that have the same hours."""
        first = 0
        for day in range(1, 8):
            if day == 7 or self.on_weekday(day) != self.on_weekday(first):
                yield first, day - 1, self.on_weekday(first)
                first = day

    def special_from(self, day: date, days: int) -> tuple[SpecialDays, ...]:
        """The special days that are not over on `day` and begin within so many `days`."""
        until = day + timedelta(days=days)
        return tuple(one for one in self.special if one.ends >= day and one.first <= until)


def _at(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, when the clocks of `zone` show so many minutes after midnight."""
    shown = datetime.combine(day, time()) + timedelta(minutes=minutes)
    return shown.replace(tzinfo=zone).astimezone(UTC)
