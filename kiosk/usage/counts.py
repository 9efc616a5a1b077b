"""Counting sections that patients start and finish."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from kiosk.store import Clock, KioskDatabase, open_for_reading
from kiosk.usage.migrations import migrations


class Event(StrEnum):
    """What is counted of a section."""

    STARTED = "started"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class UsageCount:
    """How often something happened in the week that began on the Monday `week`."""

    week: date
    event: str
    section: str
    language: str
    count: int


class UsageCounts:
    """The counts of one kiosk.

    What is counted waits in memory until `flush`, so that no animation waits for the disk; a
    power cut costs the counts of one visit. `flush` and `since` raise StoreUnavailable when the
    disk fails them; the counts go on waiting then.
    """

    def __init__(self, database: KioskDatabase, *, clock: Clock, zone: str) -> None:
        """Brings the table of `database` up to date. `zone` is the clinic's IANA time zone."""
        self._database, self._clock, self._zone = database, clock, ZoneInfo(zone)
        self._waiting: Counter[tuple[date, Event, str, str]] = Counter()
        database.migrate(migrations)

    def add(self, event: Event, section: str, language: str) -> None:
        """Counts once more that a section was started or finished, read in `language`."""
        today = self._clock.utc_now().astimezone(self._zone).date()
        self._waiting[monday(today), event, section, language] += 1

    def flush(self) -> None:
        """Puts what was counted on the disk."""
        if not self._waiting:
            return
        with self._database.writing() as db:
            db.conn.executemany(
                "INSERT INTO usage_counts (week, event, section, language, count) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
                [
                    (week.isoformat(), *rest, count)
                    for (week, *rest), count in self._waiting.items()
                ],
            )
        self._waiting.clear()

    def since(self, first: date) -> tuple[UsageCount, ...]:
        """What was counted from the week of the day `first` on, the oldest week first."""
        self.flush()
        with self._database.reading() as db:
            return _since(db, first)


def read_usage(path: Path, first: date) -> tuple[UsageCount, ...]:
    """What `UsageCounts.since` gives, of the file `path`, beside a running kiosk or without one.

    What is counted in the visit that goes on there is not yet among it. Raises StoreUnavailable
    when there is no database or it cannot be read.
    """
    with open_for_reading(path) as db:
        return _since(db, first) if db.table("usage_counts").exists() else ()


def _since(db: Database, first: date) -> tuple[UsageCount, ...]:
    rows = db.query(
        "SELECT week, event, section, language, count FROM usage_counts "
        "WHERE week >= ? ORDER BY week, section, event, language",
        [monday(first).isoformat()],
    )
    return tuple(UsageCount(**{**row, "week": date.fromisoformat(row["week"])}) for row in rows)


def monday(day: date) -> date:
    """The Monday of the week of `day`."""
    return day - timedelta(days=day.weekday())
