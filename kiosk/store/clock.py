"""Time as the records keep it: UTC, to the millisecond, from a clock that is handed in."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Anything that can tell the time of day."""

    def utc_now(self) -> datetime:
        """The present moment, aware, in UTC; it jumps when the clock is set."""
        ...

    def monotonic(self) -> float:
        """Seconds since some moment, which nobody can set."""
        ...


class SystemClock:
    """The computer's own clock."""

    def utc_now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


def to_the_millisecond(moment: datetime) -> datetime:
    """`moment` as it is when it comes back from the records."""
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def to_utc_text(moment: datetime) -> str:
    """`moment` as it is stored: `2026-11-22T10:59:01.123Z`; texts sort as the moments do.

    Raises ValueError for a moment that is not in UTC, so no local time slips into the records.
    """
    if moment.utcoffset() != timedelta(0):
        raise ValueError("Times are stored in UTC; this one is local or has no zone.")
    return moment.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def from_utc_text(text: str) -> datetime:
    """The moment that `to_utc_text` wrote."""
    return datetime.fromisoformat(text).astimezone(UTC)
