"""What an export takes, how far it is, and the log of those that were made."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.appointments import (
    AppointmentRequest,
    ExportBatch,
    ExportCancelled,
    RequestStore,
    Selection,
    batch_of,
    free_path,
    lines,
    preview,
    read_csv,
)

Maker = Callable[..., AppointmentRequest]


def codes_in(path: Path) -> list[str]:
    return [row["code"] for row in read_csv(path)]


def exported(
    store: RequestStore,
    out: Path,
    by: str,
    selection: Selection,
    at_utc: datetime = datetime(2026, 11, 1, 6, 30, tzinfo=UTC),
) -> ExportBatch:
    """The batch of an export that is made and logged."""
    batch = batch_of(store.export(out, selection), at_utc=at_utc, by=by)
    store.add_batch(batch)
    return batch


def test_what_is_new_is_told_for_each_person(
    store: RequestStore, request_of: Maker, tmp_path: Path
) -> None:
    codes = [store.submit(request_of(), f"{number}").code for number in range(3)]
    out = tmp_path / "out.csv"
    exported(store, out, "Ana", store.new_for("Ana"))
    assert codes_in(out) == codes
    codes.append(store.submit(request_of(), "later").code)
    assert preview(store.database.path, store.new_for("Ana")).count == 1
    assert preview(store.database.path, store.new_for("Ben")).count == 4
    exported(store, out, "Ana", store.new_for("Ana"))
    assert codes_in(out) == codes[3:]
    exported(store, out, "Ana", store.new_for("Ana"))
    assert codes_in(out) == []


def test_a_span_of_days_does_not_count_as_having_seen_the_rest(
    store: RequestStore, request_of: Maker, clock: HandClock, tmp_path: Path
) -> None:
    for number in range(3):
        store.submit(request_of(), f"{number}")
        clock.pass_by(86_400)
    day = store.all()[1].received_utc.date()
    exported(store, tmp_path / "out.csv", "Ana", Selection.days(day, day))
    assert codes_in(tmp_path / "out.csv") == [store.all()[1].code]
    assert store.new_for("Ana").after == 0


@pytest.mark.parametrize(
    ("received", "day"),
    [
        # Midnight in Chicago, before and after the clock goes back, and on the day it goes forward.
        (datetime(2026, 11, 1, 4, 59, tzinfo=UTC), date(2026, 10, 31)),
        (datetime(2026, 11, 1, 5, 0, tzinfo=UTC), date(2026, 11, 1)),
        (datetime(2026, 11, 2, 5, 59, tzinfo=UTC), date(2026, 11, 1)),
        (datetime(2026, 11, 2, 6, 0, tzinfo=UTC), date(2026, 11, 2)),
        (datetime(2026, 3, 8, 5, 59, tzinfo=UTC), date(2026, 3, 7)),
        (datetime(2026, 3, 9, 4, 59, tzinfo=UTC), date(2026, 3, 8)),
    ],
)
def test_a_day_is_the_clinics(
    store: RequestStore, request_of: Maker, clock: HandClock, received: datetime, day: date
) -> None:
    clock.now = received
    store.submit(request_of(), "form")
    for shift, count in ((-1, 0), (0, 1), (1, 0)):
        other = day + timedelta(days=shift)
        assert preview(store.database.path, Selection.days(other, other)).count == count


DAYS = st.none() | st.dates(date(2026, 10, 25), date(2026, 11, 8)) | st.just(date.max)


@pytest.fixture(scope="module")
def fortnight(
    tmp_path_factory: pytest.TempPathFactory, request_of: Maker
) -> Iterator[RequestStore]:
    """A request every five hours of the fortnight in which the clock goes back."""
    clock = HandClock(datetime(2026, 10, 25, 1, tzinfo=UTC))
    path = tmp_path_factory.mktemp("fortnight") / "kiosk.db"
    with closing(RequestStore.open(path, clock=clock, zone="America/Chicago")) as store:
        for number in range(67):
            store.submit(request_of(), f"{number}")
            clock.pass_by(5 * 3600)
        yield store


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=DAYS, last=DAYS, after=st.integers(0, 80))
def test_the_database_selects_as_the_rows_are(
    fortnight: RequestStore, first: date | None, last: date | None, after: int
) -> None:
    path = fortnight.database.path
    for selection in (Selection.days(first, last), Selection.new_since(after)):
        expected = [row.code for row in fortnight.all() if selection.holds(row)]
        assert preview(path, selection).count == len(expected)
        assert codes_in(fortnight.export(path.parent / "out.csv", selection).path) == expected


def test_the_log_tells_which_file_exactly(
    store: RequestStore, request_of: Maker, clock: HandClock, tmp_path: Path
) -> None:
    store.submit(request_of(), "form")
    out = free_path(tmp_path, datetime(2026, 11, 22, 10, 59), "all")
    batch = exported(store, out, "Ana", Selection())
    assert batch.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    assert (batch.count, batch.file, batch.scope) == (
        1,
        "requests-all-2026-11-22-105900.csv",
        "all",
    )
    assert free_path(tmp_path, datetime(2026, 11, 22, 10, 59), "all") != out
    store.add_batch(batch)
    clock.pass_by(1)
    later = exported(store, tmp_path / "later.csv", "Ben", store.new_for("Ben"), clock.now)
    assert store.batches() == (later, batch)


def test_an_export_tells_how_far_it_is_and_stops_when_told(
    store: RequestStore, request_of: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "ROWS_AT_ONCE", 3)
    for number in range(8):
        store.submit(request_of(), f"{number}")
    out = tmp_path / "usb" / "requests.csv"
    out.parent.mkdir()
    told: list[int] = []

    def listen(written: int) -> bool:
        told.append(written)
        return True

    store.export(out, go_on=listen)
    assert told == [3, 6, 8, 8]
    before = out.read_bytes()
    store.submit(request_of(), "later")
    with pytest.raises(ExportCancelled):
        store.export(out, go_on=lambda written: written < 6)
    assert out.read_bytes() == before
    assert list(out.parent.iterdir()) == [out]


def test_an_export_holds_one_moment_of_the_database(
    store: RequestStore, request_of: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "ROWS_AT_ONCE", 1)
    codes = [store.submit(request_of(), f"{number}").code for number in range(3)]

    def meanwhile(written: int) -> bool:
        store.set_status(3, "booked", by="Ana")
        store.submit(request_of(), f"meanwhile {written}")
        return True

    report = store.export(tmp_path / "out.csv", go_on=meanwhile)
    assert [(row["code"], row["status"]) for row in read_csv(report.path)] == [
        (code, "new") for code in codes
    ]
    assert report.newest == 3
    assert store.count() == 6
