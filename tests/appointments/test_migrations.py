"""Files of older kiosks: they come along whole, and what the tables let in is safe in a CSV."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hand_clock import HandClock

from kiosk.appointments import (
    AppointmentRequest,
    RequestStore,
    export_database,
    merge,
    read_requests,
)
from kiosk.appointments.migrations import migrations
from kiosk.store import FORMAT, KioskDatabase, backups_of, open_for_reading
from kiosk.store.pragmas import pragma

Maker = Callable[..., AppointmentRequest]


@pytest.fixture
def old_file(path: Path) -> Path:
    """A database as the first release wrote it: two requests, and a third that was purged."""
    database = KioskDatabase.open(path)
    with database.writing() as db:
        migrations.apply(db, stop_before="m003_files_that_merge")
        for number, name in enumerate(("Ana", "Ben", "Gone"), start=1):
            db.table("requests").insert(
                {
                    "key": f"019aa{number:03}-0000-7000-8000-000000000000",
                    "form_key": f"form {number}",
                    "code": f"K7M-4P{number}",
                    "kiosk": "kiosk-0123abcd",
                    "received_utc": "2026-10-30T12:00:00.000Z",
                    "zone": "America/Chicago",
                    "language": "en",
                    "status": "contacted",
                    "kind": "follow_up",
                    "name": name,
                    "phone": "+13145550123",
                    "concerns": "[]",
                    "days": '["mon"]',
                    "parts_of_day": "[]",
                    "reach_by": "phone_call",
                    "note": "",
                    "consent_version": "2026-11",
                }
            )
            db.table("status_changes").insert(
                {
                    "request": number,
                    "changed_utc": "2026-10-30T13:00:00.000Z",
                    "before": "new",
                    "after": "contacted",
                    "by": "Ana",
                }
            )
        db.execute("DELETE FROM requests WHERE name = 'Gone'")
        db.execute("PRAGMA user_version = 1")
    database.close()
    return path


def user_version(path: Path) -> int:
    with open_for_reading(path) as db:
        return pragma(db, "user_version")


def test_an_older_file_comes_along_whole(
    old_file: Path, clock: HandClock, request_of: Maker
) -> None:
    before = read_requests(old_file)
    store = RequestStore.open(old_file, clock=clock, zone="America/Chicago")
    assert store.all() == before
    assert [store.history(number)[0].after for number in (1, 2)] == ["contacted"] * 2
    store.submit(request_of(), "form 4")
    assert store.page(0, 1)[0].id == 4
    store.set_status(1, "closed", by="Ben")
    assert [change.by for change in store.history(1)] == ["Ana", "Ben"]
    store.close()
    (backup,) = backups_of(old_file)
    assert read_requests(backup.path) == before
    # An older kiosk refuses the file from now on, and can still use the backup.
    assert [user_version(file) for file in (old_file, backup.path)] == [FORMAT, 1]


def test_an_older_file_is_exported_and_merged_as_it_is(
    old_file: Path, clock: HandClock, tmp_path: Path
) -> None:
    old = export_database(old_file, tmp_path / "old.csv").path.read_bytes()
    into = KioskDatabase.open(tmp_path / "all.db")
    assert merge(into, [old_file]).added == 2
    into.close()
    RequestStore.open(old_file, clock=clock, zone="America/Chicago").close()
    for file in (old_file, into.path):
        assert export_database(file, tmp_path / "new.csv").path.read_bytes() == old


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("key", "=cmd"),
        ("code", "=AB-CDE"),
        ("code", 'K7M-4P"'),
        ("kiosk", "=kiosk"),
        ("received_utc", "+2026-11-01T00:00:00.000Z"),
        ("zone", "@Zone"),
        ("zone", 'America/"Chicago'),
        ("language", "-en"),
        ("status", "=new"),
        ("kind", "=1+1"),
        ("reach_by", "=1+1"),
        ("phone", "=1+1"),
        ("concerns", "=1+1"),
        ("days", 'mon; "fri"'),
        ("parts_of_day", "morning; -1"),
        ("consent_version", 'a","b'),
        ("note", "before\x00after"),
    ],
)
def test_columns_that_the_export_does_not_guard_hold_nothing_to_guard(
    path: Path, clock: HandClock, request_of: Maker, column: str, value: str
) -> None:
    store = RequestStore.open(path, clock=clock, zone="America/Chicago")
    store.submit(request_of(), "form")
    store.close()
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        connection.execute(f"UPDATE requests SET {column} = ?", [value])
    connection.close()
