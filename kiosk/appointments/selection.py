"""Which requests an export takes."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from kiosk.appointments.derived import local_minute
from kiosk.appointments.request import StoredRequest


class Scope(StrEnum):
    """What staff may ask for."""

    ALL = "all"
    NEW = "new"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Selection:
    """Requests stored after the one with the id `after`, received from `first_day` to `last_day`.

    Days are those on the clinic's wall, both included; None leaves that side open.
    """

    scope: Scope = Scope.ALL
    after: int = 0
    first_day: date | None = None
    last_day: date | None = None

    @classmethod
    def new_since(cls, after: int) -> Self:
        """What was stored after the request with the id `after`."""
        return cls(Scope.NEW, after=after)

    @classmethod
    def days(cls, first: date | None, last: date | None) -> Self:
        """What came in from `first` to `last`."""
        return cls(Scope.DAYS, first_day=first, last_day=last)

    @property
    def condition(self) -> str:
        """SQL that holds for the requests selected; its values are `values`."""
        asked = {
            "id > :after": self.after,
            "received_local >= :from": self.first_day,
            "received_local < :until": self.last_day,
        }
        return " AND ".join(each for each, needed in asked.items() if needed) or "TRUE"

    @property
    def values(self) -> dict[str, int | str]:
        """What `condition` names."""
        from_, until = self._bounds
        return {"after": self.after, "from": from_, "until": until}

    def holds(self, row: StoredRequest) -> bool:
        """Whether `row` is selected."""
        from_, until = self._bounds
        return row.id > self.after and from_ <= local_minute(row.received_utc, row.zone) < until

    @property
    def _bounds(self) -> tuple[str, str]:
        from_ = self.first_day.isoformat() if self.first_day else ""
        if self.last_day is None or self.last_day == date.max:
            return from_, "9999-99"
        return from_, (self.last_day + timedelta(days=1)).isoformat()


ALL = Selection()
"""Every request."""
