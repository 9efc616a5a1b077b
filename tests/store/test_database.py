"""The database file itself: durable, private, alone, and honest about what goes wrong."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Event

import pytest
from sqlite_utils import Database, Migrations

from kiosk.records import Records
from kiosk.store import (
    FORMAT,
    AlreadyRunning,
    KioskDatabase,
    StoreUnavailable,
    from_utc_text,
    pragmas,
    to_utc_text,
)
from kiosk.store import database as database_module

HOLDER = """
import sys
from pathlib import Path
from kiosk.store import KioskDatabase
database = KioskDatabase.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def database(path: Path) -> Iterator[KioskDatabase]:
    database = KioskDatabase.open(path)
    yield database
    database.close()


def add_notes(db: Database) -> None:
    db.execute("CREATE TABLE IF NOT EXISTS notes (text TEXT NOT NULL) STRICT")
    db.table("notes").insert({"text": "kept"})


def notes(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return int(connection.execute("SELECT count(*) FROM notes").fetchone()[0])
    finally:
        connection.close()


def test_all_tables_of_the_records_are_strict(path: Path) -> None:
    records = Records.open(path, zone="America/Chicago")
    with records.database.reading() as db:
        tables = [
            row
            for row in db.query("PRAGMA table_list")
            if row["type"] == "table" and not row["name"].startswith("sqlite_")
        ]
    records.close()
    assert {row["name"] for row in tables} >= {"requests", "status_changes", "accounts", "audit"}
    assert all(row["strict"] for row in tables)


@pytest.mark.parametrize(
    "pragma", ["synchronous=1", "secure_delete=0", "foreign_keys=0", "journal_mode=delete"]
)
def test_the_check_finds_a_setting_that_does_not_hold(database: KioskDatabase, pragma: str) -> None:
    database.check()
    with database.reading() as db:
        db.execute(f"PRAGMA {pragma}").fetchall()
        with pytest.raises(StoreUnavailable, match=pragma.partition("=")[0]):
            pragmas.check(db, database.path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permission bits")
def test_files_are_private(database: KioskDatabase) -> None:
    with database.writing() as db:
        add_notes(db)
    files = [file for file in database.path.parent.iterdir() if file.name.startswith("kiosk.db")]
    assert len(files) == 3
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


def test_a_failing_block_leaves_nothing(database: KioskDatabase) -> None:
    def fail_halfway() -> None:
        with database.writing() as db:
            add_notes(db)
            db.table("notes").insert({"text": None})

    with pytest.raises(sqlite3.IntegrityError):
        fail_halfway()
    with database.reading() as db:
        assert not db.table("notes").exists()


def test_migrations_run_once_and_together(path: Path) -> None:
    migrations = Migrations("trial")
    migrations(name="first")(add_notes)
    for _ in range(2):
        database = KioskDatabase.open(path)
        database.migrate(migrations)
        database.close()
    assert notes(path) == 1

    migrations(name="second")(add_notes)
    migrations(name="broken")(lambda db: db.execute("INSERT INTO notes VALUES (NULL)"))
    database = KioskDatabase.open(path)
    with pytest.raises(sqlite3.IntegrityError):
        database.migrate(migrations)
    database.close()
    assert notes(path) == 1


def test_a_file_of_another_program_is_refused_and_kept(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE theirs (a)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreUnavailable, match="not a Psoas Kiosk database"):
        KioskDatabase.open(path)
    assert path.read_bytes() == before


def test_a_file_of_a_newer_kiosk_is_refused(path: Path) -> None:
    KioskDatabase.open(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version={FORMAT + 1}")
    connection.close()
    with pytest.raises(StoreUnavailable, match="newer version"):
        KioskDatabase.open(path)


def test_a_file_that_is_no_database_is_refused_and_kept(path: Path) -> None:
    path.write_text("What hurts: nothing. " * 100)
    before = path.read_bytes()
    with pytest.raises(StoreUnavailable, match="damaged"):
        KioskDatabase.open(path)
    assert path.read_bytes() == before


def test_a_damaged_page_is_found_at_the_start(path: Path) -> None:
    Records.open(path, zone="America/Chicago").close()
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\x5a" * 4096
    path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match="damaged"):
        KioskDatabase.open(path)


def test_a_folder_in_the_place_of_the_file_is_named(path: Path) -> None:
    path.mkdir()
    with pytest.raises(StoreUnavailable, match=r"kiosk\.db"):
        KioskDatabase.open(path)


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(StoreUnavailable, match="cannot be used"):
        KioskDatabase.open(tmp_path / "data" / "kiosk.db")


def test_a_second_kiosk_is_turned_away_until_the_first_is_gone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "LOCK_SECONDS", 0.0)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"open" + os.linesep.encode()
        with pytest.raises(AlreadyRunning, match="already running"):
            KioskDatabase.open(path)
        first.kill()
    KioskDatabase.open(path).close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps an open file from being removed")
@pytest.mark.parametrize("name", ["kiosk.db", "kiosk.db-wal"])
@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_removed_behind_its_back_is_noticed(
    database: KioskDatabase, name: str, replaced: bool
) -> None:
    file = database.path.with_name(name)
    if replaced:
        copy = file.with_name("copy")
        copy.write_bytes(file.read_bytes())
        copy.replace(file)
    else:
        file.unlink()
    with pytest.raises(StoreUnavailable, match="removed or replaced"), database.writing() as db:
        add_notes(db)


def test_another_writer_makes_it_say_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.01)
    database = KioskDatabase.open(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with (
        pytest.raises(StoreUnavailable, match="Another program is writing"),
        database.writing() as db,
    ):
        add_notes(db)
    other.execute("ROLLBACK")
    other.close()
    with database.writing() as db:
        add_notes(db)
    database.close()
    assert notes(path) == 1


def test_whoever_writes_goes_before_what_overwrites_the_deleted(database: KioskDatabase) -> None:
    with database.writing() as db:
        db.execute("CREATE TABLE notes (text TEXT NOT NULL) STRICT")
        db.table("notes").insert_all({"text": "deleted " * 99} for _ in range(5000))
        db.execute("DELETE FROM notes")
    enough = Event()

    def overwrite() -> list[bool]:
        ended = []
        while not (enough.is_set() and ended[-1]):
            ended.append(database.overwrite_deleted() and database.forget_deleted())
        return ended

    with ThreadPoolExecutor(1) as pool:
        overwriting = pool.submit(overwrite)
        for _ in range(100):
            with database.writing() as db:
                db.table("notes").insert({"text": "kept"})
        enough.set()
        assert overwriting.result()[-1]
    assert notes(database.path) == 100
    database.check()
    assert database.path.with_name("kiosk.db-wal").stat().st_size == 0


def test_stored_times_sort_as_the_moments_do_and_come_back() -> None:
    moment = datetime(2026, 11, 1, 6, 59, 59, 999000, tzinfo=UTC)
    later = moment + timedelta(milliseconds=1)
    assert from_utc_text(to_utc_text(moment)) == moment
    assert to_utc_text(moment) < to_utc_text(later)


@pytest.mark.parametrize("zone", [None, timezone(timedelta(hours=-6))])
def test_local_times_are_not_stored(zone: timezone | None) -> None:
    with pytest.raises(ValueError, match="UTC"):
        to_utc_text(datetime(2026, 11, 1, 7, 0, tzinfo=zone))
