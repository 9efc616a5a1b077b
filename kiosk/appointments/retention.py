"""When a closed request may be deleted, on a clock that may be wrong.

A kiosk without a network can start in the wrong year. So nothing is deleted until the clock has
gone on without a jump for a day, seen from one look to the next.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

LONGEST_SILENCE = timedelta(days=8)
"""A longer time between two looks counts as a jump; a kiosk used once a week is still steady."""

STEADY = timedelta(days=1)

ASIDE_KEPT = timedelta(days=7)
"""How long a damaged file is set aside, purged requests in it: time to have it looked at."""


@dataclass(frozen=True, slots=True)
class ClockTrust:
    """What the last look at the clock left behind."""

    seen: datetime
    """When that look was."""
    steady_since: datetime
    """Since when no jump was seen."""

    def look(self, now: datetime) -> "ClockTrust":
        """The trust after looking at the clock again."""
        jumped = not self.seen <= now <= self.seen + LONGEST_SILENCE
        return ClockTrust(now, now if jumped else self.steady_since)

    @property
    def may_delete(self) -> bool:
        """Whether the clock went on steadily for long enough."""
        return self.seen - self.steady_since >= STEADY
