"""How many requests came in a week: counts that stay when the requests are gone."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sqlite_utils import Database

from kiosk.store import open_for_reading

WEEK = "date(substr(received_local, 1, 10), 'weekday 0', '-6 days')"
"""SQL for the Monday of the week in which a request came by the clinic's calendar."""


@dataclass(frozen=True, slots=True)
class RequestTally:
    """How many requests of a kind and status came in the week that began on the Monday `week`."""

    week: date
    kind: str
    status: str
    count: int


def remember_purged(db: Database) -> None:
    """Adds the requests that `purged` names, and that are still there, to the counts that stay."""
    db.execute(
        "INSERT INTO purged_tallies (week, kind, status, count) "
        f"SELECT {WEEK}, kind, status, count(*) FROM requests "
        "WHERE key IN (SELECT key FROM purged) GROUP BY 1, 2, 3 "
        "ON CONFLICT DO UPDATE SET count = count + excluded.count"
    )


def tallies(db: Database, first: date) -> tuple[RequestTally, ...]:
    """The counts from the week of the day `first` on, the oldest week first."""
    week = (first - timedelta(days=first.weekday())).isoformat()
    rows = db.query(
        "SELECT week, kind, status, sum(count) AS count FROM ("
        f"SELECT {WEEK} AS week, kind, status, 1 AS count FROM requests WHERE received_local >= ? "
        "UNION ALL SELECT week, kind, status, count FROM purged_tallies WHERE week >= ?) "
        "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        [week, week],
    )
    return tuple(RequestTally(**{**row, "week": date.fromisoformat(row["week"])}) for row in rows)


def read_tallies(path: Path, first: date) -> tuple[RequestTally, ...]:
    """The counts in the file `path`, beside a running kiosk or without one; see `tallies`.

    Raises StoreUnavailable when there is no database or it cannot be read.
    """
    with open_for_reading(path) as db:
        return tallies(db, first) if db.table("purged_tallies").exists() else ()
