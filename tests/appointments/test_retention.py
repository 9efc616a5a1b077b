"""Closed requests go when they should, wholly, and never because the clock was wrong."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock

from kiosk.appointments import (
    AppointmentRequest,
    RequestStore,
    Status,
    export_csv,
    read_requests,
)
from kiosk.records import Records
from kiosk.store import (
    Backup,
    Storage,
    StoreUnavailable,
    back_up,
    backups_of,
    copies,
    examine,
    open_for_reading,
    restore,
)
from kiosk.told import tell

Maker = Callable[..., AppointmentRequest]
CANARY = "Canary Quillfeather"


@pytest.fixture
def closed(store: RequestStore, request_of: Maker) -> RequestStore:
    """A store with one open request and one that was closed now, after a first look."""
    store.submit(request_of(name=CANARY), "closed")
    store.submit(request_of(), "open")
    store.set_status(1, Status.CLOSED, by="Ana")
    store.set_status(2, Status.BOOKED, by="Ana")
    assert store.purging.everywhere(30) == 0
    return store


def back_up_of(store: RequestStore) -> Backup:
    with open_for_reading(store.database.path) as db:
        return back_up(
            db, store.database.path, store.database.path.parent / "backups", HandClock().now
        )


def run_days(store: RequestStore, clock: HandClock, days: int) -> int:
    """Lets the kiosk run, purging once a day; returns how many requests went."""
    deleted = 0
    for _ in range(days):
        clock.now += timedelta(days=1)
        deleted += store.purging.everywhere(30)
    return deleted


def test_a_closed_request_goes_after_its_days_and_an_open_one_stays(
    closed: RequestStore, clock: HandClock
) -> None:
    assert run_days(closed, clock, 29) == 0
    assert run_days(closed, clock, 1) == 1
    assert [row.id for row in closed.all()] == [2]
    assert closed.history(1) == ()


def test_the_days_count_from_the_last_change(closed: RequestStore, clock: HandClock) -> None:
    run_days(closed, clock, 20)
    closed.set_status(1, Status.BOOKED, by="Ana")
    assert run_days(closed, clock, 40) == 0
    closed.set_status(1, Status.CLOSED, by="Ana")
    assert run_days(closed, clock, 29) == 0
    assert run_days(closed, clock, 1) == 1


def test_nothing_of_a_deleted_request_is_left_in_the_files(
    closed: RequestStore, clock: HandClock, path: Path
) -> None:
    def files_with_the_name() -> list[str]:
        name = CANARY.encode()
        return [file.name for file in path.parent.iterdir() if name in file.read_bytes()]

    assert files_with_the_name()
    assert run_days(closed, clock, 30) == 1
    assert files_with_the_name() == []


def files_with(word: str, folder: Path) -> list[str]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [str(file.relative_to(folder)) for file in files if word.encode() in file.read_bytes()]


def test_what_was_purged_is_in_no_file_of_the_data_folder(
    path: Path, clock: HandClock, request_of: Maker
) -> None:
    records = Records.open(path, zone="America/Chicago", clock=clock)
    store = records.requests
    for number in range(120):
        who = CANARY if number % 3 else "Kept"
        note = f"{who}. " + "It hurts. " * (number % 40)
        store.submit(
            request_of(name=f"{who} {number}", email="q@quill.example", note=note), f"{number}"
        )
        if number % 3:
            store.set_status(number + 1, Status.CLOSED, by="Ana")
    exports = path.parent / "exports"
    exports.mkdir()
    export_csv(store.all(), exports / "requests.csv")
    unfinished = exports / ".requests.csv.1x2y3z.part"
    unfinished.write_bytes((exports / "requests.csv").read_bytes())
    export_csv([row for row in store.all() if "Kept" in row.name], exports / "open.csv")
    run_days(store, clock, 23)
    for _ in range(7):
        records.back_up_nightly()
        clock.now += timedelta(days=1)
        assert len(files_with(CANARY, path.parent)) > 1
        store.purging.everywhere(30)
    assert store.count() == 40
    assert files_with(CANARY, path.parent) == []
    assert len(files_with("Kept 0", path.parent)) == 9
    for backup in backups_of(path):
        examine(backup.path)
    records.close()
    assert files_with(CANARY, path.parent) == []


def test_a_backup_in_use_is_tried_again_and_a_damaged_one_goes(
    closed: RequestStore, clock: HandClock, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "BUSY_SECONDS", 0.0)
    used, damaged = (back_up_of(closed).path for _ in range(2))
    damaged.write_bytes(damaged.read_bytes()[:6000])
    reader = sqlite3.connect(used)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM requests").fetchone()
    with pytest.raises(StoreUnavailable, match=used.name):
        run_days(closed, clock, 30)
    reader.close()
    assert CANARY not in {row.name for row in closed.all()}
    assert files_with(CANARY, path.parent)
    closed.purging.everywhere(30)
    assert files_with(CANARY, path.parent) == []
    assert [each.path for each in backups_of(path)] == [used]


def test_only_what_was_not_done_is_tried_again(
    closed: RequestStore, clock: HandClock, path: Path
) -> None:
    backup, before = back_up_of(closed).path, back_up_of(closed).path.read_bytes()
    with open_for_reading(path) as db:
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM requests").fetchone()
        assert run_days(closed, clock, 30) == 1, "somebody reads, so the -wal can't be emptied"
    assert [CANARY.encode() in file.read_bytes() for file in (backup, path)] == [False, True]
    done = {each.path: each.path.stat().st_mtime_ns for each in backups_of(path)}
    keys = closed.purging.pending()
    assert len(keys) == 1
    assert closed.purging.everywhere(30) == 0
    assert files_with(CANARY, path.parent) == closed.purging.pending() == []
    assert {each.path: each.path.stat().st_mtime_ns for each in backups_of(path)} == done
    backup.write_bytes(before)
    assert closed.purging.clean(keys)
    assert files_with(CANARY, path.parent) == [], "what is over is not remembered"


def test_what_was_set_aside_goes_after_a_week(
    closed: RequestStore, clock: HandClock, path: Path
) -> None:
    backup = back_up_of(closed).path
    closed.close()
    restore(path, backup, clock=clock, note=tell(Storage.WAS_DAMAGED, path=path))
    again = RequestStore.open(path, clock=clock, zone="America/Chicago")
    run_days(again, clock, 7)
    assert len(files_with(CANARY, path.parent / "set-aside")) == 1
    run_days(again, clock, 1)
    assert files_with(CANARY, path.parent / "set-aside") == []
    again.close()


@pytest.mark.parametrize("jump", [timedelta(days=4000), timedelta(days=-4000)])
def test_a_clock_that_jumped_deletes_nothing(
    closed: RequestStore, clock: HandClock, path: Path, jump: timedelta
) -> None:
    run_days(closed, clock, 2)
    clock.now += jump
    assert closed.purging.everywhere(30) == 0
    clock.now += timedelta(hours=1)
    assert closed.purging.everywhere(30) == 0
    clock.now -= jump
    assert closed.purging.everywhere(30) == 0
    assert len(read_requests(path)) == 2
    assert run_days(closed, clock, 40) == 1
