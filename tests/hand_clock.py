"""A clock for tests, set by hand."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass
class HandClock:
    """Stands at `now` (UTC) until somebody moves it."""

    now: datetime = datetime(2026, 11, 1, 6, 30, tzinfo=UTC)
    seconds: float = 500.0

    def utc_now(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.seconds

    def pass_by(self, seconds: float) -> None:
        """Time goes on; to set the clock instead, change `now`."""
        self.now += timedelta(seconds=seconds)
        self.seconds += seconds
