"""Counts of what was used: by the week of the clinic, kept, and added up."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hand_clock import HandClock

from kiosk.store import KioskDatabase, StoreUnavailable
from kiosk.usage import Event, UsageCount, UsageCounts

THIS_WEEK = date(2026, 11, 16)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(datetime(2026, 11, 22, 16, tzinfo=UTC))


@pytest.fixture
def database(data_dir: Path, clock: HandClock) -> Iterator[KioskDatabase]:
    database = KioskDatabase.open(data_dir / "kiosk.db", clock=clock)
    yield database
    database.close()


def counts_on(database: KioskDatabase, clock: HandClock) -> UsageCounts:
    return UsageCounts(database, clock=clock, zone="America/Chicago")


def test_each_section_event_and_language_is_counted(
    database: KioskDatabase, clock: HandClock
) -> None:
    counts = counts_on(database, clock)
    for language in ("en", "en", "es"):
        counts.add(Event.STARTED, "kneeling-stretch", language)
    counts.flush()
    counts.add(Event.STARTED, "kneeling-stretch", "en")
    counts.add(Event.FINISHED, "kneeling-stretch", "en")
    counts.flush()
    assert counts_on(database, clock).since(THIS_WEEK) == (
        UsageCount(THIS_WEEK, "finished", "kneeling-stretch", "en", 1),
        UsageCount(THIS_WEEK, "started", "kneeling-stretch", "en", 3),
        UsageCount(THIS_WEEK, "started", "kneeling-stretch", "es", 1),
    )


@pytest.mark.parametrize(
    ("moment", "week"),
    [
        (datetime(2026, 11, 23, 5, 59, tzinfo=UTC), THIS_WEEK),  # Sunday night in Chicago.
        (datetime(2026, 11, 23, 6, 0, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 11, 2, 5, 59, tzinfo=UTC), date(2026, 10, 26)),  # 25 hours that Sunday.
        (datetime(2027, 1, 1, 12, tzinfo=UTC), date(2026, 12, 28)),
    ],
)
def test_a_week_begins_on_the_clinics_monday(
    database: KioskDatabase, clock: HandClock, moment: datetime, week: date
) -> None:
    clock.now = moment
    counts = counts_on(database, clock)
    counts.add(Event.STARTED, "in-bed", "en")
    (count,) = counts.since(date(2026, 1, 1))
    assert count.week == week


def test_older_weeks_are_left_out(database: KioskDatabase, clock: HandClock) -> None:
    counts = counts_on(database, clock)
    counts.add(Event.STARTED, "in-bed", "en")
    assert counts.since(date(2026, 11, 23)) == ()
    assert len(counts.since(date(2026, 11, 22))) == 1


def test_what_could_not_be_stored_is_stored_later(
    database: KioskDatabase, clock: HandClock
) -> None:
    counts = counts_on(database, clock)
    counts.add(Event.STARTED, "in-bed", "en")
    with database.reading() as db:
        db.execute("PRAGMA query_only = 1")
        with pytest.raises(StoreUnavailable):
            counts.flush()
        db.execute("PRAGMA query_only = 0")
    counts.flush()
    assert [count.count for count in counts_on(database, clock).since(THIS_WEEK)] == [1]
