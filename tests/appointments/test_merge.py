"""Merging: idempotent, in any order, the newer status wins, and no request is lost."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hand_clock import HandClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.appointments import (
    AppointmentRequest,
    MergeReport,
    RequestStore,
    Status,
    find_requests,
    merge,
    read_requests,
)
from kiosk.store import KioskDatabase, StoreUnavailable

Maker = Callable[..., AppointmentRequest]


def open_store(path: Path, clock: HandClock) -> RequestStore:
    return RequestStore.open(path, clock=clock, zone="America/Chicago")


def merged(into: Path, *files: Path) -> MergeReport:
    database = KioskDatabase.open(into)
    try:
        return merge(database, files)
    finally:
        database.close()


def told(path: Path) -> dict[str, tuple[object, ...]]:
    """What is known of each request, by key: its answers, its status, its history."""
    return {
        row.key: (row.code, row.kiosk, row.name, row.status, find_requests(path, row.key)[0][1])
        for row in read_requests(path)
    }


def test_the_newer_status_wins_whichever_file_comes_first(
    path: Path, tmp_path: Path, clock: HandClock, request_of: Maker
) -> None:
    store = open_store(path, clock)
    store.submit(request_of(), "one")
    clock.pass_by(60)
    store.set_status(1, Status.CONTACTED, by="Ana")
    store.close()
    older = tmp_path / "older.db"
    older.write_bytes(path.read_bytes())
    store = open_store(path, clock)
    clock.pass_by(60)
    store.set_status(1, Status.CLOSED, by="Ana")
    clock.pass_by(60)
    store.set_status(1, Status.BOOKED, by="Ben")
    store.close()
    for number, files in enumerate(permutations((path, older))):
        into = tmp_path / f"{number}" / "all.db"
        merged(into, *files)
        assert told(into) == told(path)
        assert merged(into, *files) == MergeReport(0, 0, 2)
    assert merged(older, path) == MergeReport(0, 1, 0)
    assert told(older) == told(path)


def test_two_requests_with_one_code_both_stay(
    tmp_path: Path, clock: HandClock, request_of: Maker
) -> None:
    files = [tmp_path / name / "kiosk.db" for name in "ab"]
    for file in files:
        database = KioskDatabase.open(file)
        store = RequestStore(database, clock=clock, zone="UTC", code_maker=lambda: "K7M-4PX")
        store.submit(request_of(), str(file))
        store.close()
    merged(tmp_path / "all.db", *files)
    assert len(find_requests(tmp_path / "all.db", "K7M-4PX")) == 2


@pytest.mark.parametrize("spoilt", ["damaged", "foreign", "strange"])
def test_a_file_that_cannot_be_merged_is_named_and_nothing_is(
    path: Path, tmp_path: Path, clock: HandClock, request_of: Maker, spoilt: str
) -> None:
    store = open_store(path, clock)
    store.submit(request_of(), "one")
    store.close()
    other = tmp_path / "other.db"
    other.write_bytes(path.read_bytes())
    connection = sqlite3.connect(other)
    if spoilt == "foreign":
        connection.execute("PRAGMA application_id = 7")
    elif spoilt == "strange":
        connection.execute("PRAGMA ignore_check_constraints = 1")
        connection.execute("UPDATE requests SET key = 'another', form_key = 'x', zone = '=cmd'")
        connection.commit()
    connection.close()
    if spoilt == "damaged":
        other.write_bytes(other.read_bytes()[:5000])
    with pytest.raises(StoreUnavailable, match=r"other\.db"):
        merged(tmp_path / "all.db", path, other)
    assert read_requests(tmp_path / "all.db") == ()


STEPS = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 3), st.integers(0, 3), st.sampled_from(Status)),
    max_size=12,
)


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_whatever_happened_in_two_copies_the_order_of_merging_does_not_matter(
    request_of: Maker, steps: list[tuple[int, int, int, Status]]
) -> None:
    with TemporaryDirectory() as name:
        folder, clock = Path(name), HandClock()
        first = open_store(folder / "0" / "kiosk.db", clock)
        for number in range(3):
            first.submit(request_of(), f"{number}")
        first.close()
        files = [folder / "0" / "kiosk.db", folder / "1" / "kiosk.db"]
        files[1].parent.mkdir()
        files[1].write_bytes(files[0].read_bytes())
        stores = [open_store(file, clock) for file in files]
        for which, request, minutes, status in steps:
            clock.now += timedelta(minutes=minutes)
            store = stores[which]
            row = next((row for row in store.all() if row.id == request), None)
            if row is None:
                store.submit(request_of(), f"{which} {clock.now}")
            elif Status(row.status).may_become(status):
                store.set_status(request, status, by=f"{which}")
        for store in stores:
            store.close()
        merged(folder / "a.db", *files)
        merged(folder / "b.db", *files[::-1])
        assert {key: row[:4] for key, row in told(folder / "a.db").items()} == {
            key: row[:4] for key, row in told(folder / "b.db").items()
        }
        assert merged(folder / "a.db", *files, folder / "b.db").added == 0
        assert merged(folder / "a.db", *files, folder / "b.db").updated == 0
        keys = {row.key for file in files for row in read_requests(file)}
        assert set(told(folder / "a.db")) == keys
