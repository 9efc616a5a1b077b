"""How fast one kiosk takes requests, so that play at it fills no list and shuts nobody out.

Two token buckets at once. The small one lets a burst through and then as many as one kiosk can
honestly have filled in: a form takes a minute and more. The large one halves that after an hour's
worth of it. Nobody waits longer than the slower one's token takes to come: two minutes.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Bucket:
    """`size` requests at once, and one more each time `refill` has passed, up to `size` again."""

    size: int
    refill: timedelta

    def wait(self, now: datetime, earlier: Iterable[datetime]) -> timedelta:
        """How long until the next request may come; `earlier` ones are given oldest first."""
        full_at = _LONG_AGO
        for moment in earlier:
            # No emptier than empty, however the requests got into the file.
            full_at = min(max(moment, full_at), moment + (self.size - 1) * self.refill)
            full_at += self.refill
        return max(timedelta(0), full_at - (self.size - 1) * self.refill - now)


_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
BUCKETS = (Bucket(6, timedelta(minutes=1)), Bucket(30, timedelta(minutes=2)))
LONGEST_WAIT = max(bucket.refill for bucket in BUCKETS)
LOOKED_AT = 100
"""How many of the newest requests are enough to tell how full the buckets are."""


def seconds_to_wait(now: datetime, earlier: Iterable[datetime]) -> int:
    """Whole seconds until the next request may be stored; 0 when it may now.

    `earlier` are the moments of the newest requests, in any order. What a clock that was set back
    left in the future doesn't count.
    """
    past = sorted(moment for moment in earlier if moment <= now)[-LOOKED_AT:]
    wait = max(bucket.wait(now, past) for bucket in BUCKETS)
    return math.ceil(wait / timedelta(seconds=1))
