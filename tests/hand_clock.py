"""A clock for tests, set by hand."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass
class HandClock:
    """Stands at `now` (UTC) until somebody moves it."""

    now: datetime = datetime(2026, 11, 1, 6, 30, tzinfo=UTC)

    def utc_now(self) -> datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
