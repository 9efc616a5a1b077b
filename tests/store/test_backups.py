"""Backups: whole, sound, the newest seven, and never in the way."""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock
from sqlite_utils import Database, Migrations

from kiosk.store import KioskDatabase, StoreUnavailable, back_up, backups_of, open_for_reading


@pytest.fixture
def database(data_dir: Path, clock: HandClock) -> Iterator[KioskDatabase]:
    database = KioskDatabase.open(data_dir / "kiosk.db", clock=clock)
    with database.writing() as db:
        db.table("notes").insert({"text": "kept"})
    yield database
    database.close()


def texts(path: Path) -> list[str]:
    with open_for_reading(path) as db:
        return [row["text"] for row in db.table("notes").rows]


def test_a_backup_is_whole_private_and_opens_as_a_kiosks_database(
    database: KioskDatabase, tmp_path: Path
) -> None:
    backup = database.back_up()
    assert backup.path.stat().st_mode & 0o077 == 0
    assert texts(backup.path) == ["kept"]
    backup.path.rename(tmp_path / "kiosk.db")
    again = KioskDatabase.open(tmp_path / "kiosk.db")
    again.close()


def test_beside_a_running_kiosk_a_reader_can_take_one(
    database: KioskDatabase, tmp_path: Path
) -> None:
    with open_for_reading(database.path) as db:
        backup = back_up(db, database.path, tmp_path / "usb" / "backups", HandClock().utc_now())
    assert texts(backup.path) == ["kept"]


def test_seven_are_kept_and_a_clock_set_back_does_not_make_the_newest_the_oldest(
    database: KioskDatabase, clock: HandClock
) -> None:
    folder = database.path.parent / "backups"
    for number in range(10):
        with database.writing() as db:
            db.table("notes").insert({"text": f"{number}"})
        database.back_up()
        clock.now -= timedelta(days=400)
    kept = backups_of(database.path)
    assert [each.number for each in kept] == [10, 9, 8, 7, 6, 5, 4]
    assert texts(kept[0].path)[-1] == "9"
    assert len(list(folder.iterdir())) == 7


def test_what_was_deleted_is_in_no_backup(database: KioskDatabase) -> None:
    with database.writing() as db:
        db.execute("DELETE FROM notes")
    assert b"kept" not in database.back_up().path.read_bytes()


def test_a_damaged_database_makes_no_backup_and_keeps_the_older_ones(
    database: KioskDatabase,
) -> None:
    with database.writing() as db:
        db.table("notes").insert_all({"text": f"{number} " * 50} for number in range(500))
    good = database.back_up()
    database.close()
    content = bytearray(database.path.read_bytes())
    content[20480:24576] = b"\x5a" * 4096
    database.path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match="damaged"), open_for_reading(database.path) as db:
        back_up(db, database.path, good.path.parent, HandClock().utc_now())
    assert list(good.path.parent.iterdir()) == [good.path]


@pytest.fixture
def small_disk(disk_of: Callable[[int], Path]) -> Path:
    return disk_of(1)


def test_a_full_drive_is_a_sentence_and_leaves_nothing(
    database: KioskDatabase, small_disk: Path
) -> None:
    with database.writing() as db:
        db.table("notes").insert({"text": "n" * 1_500_000})
    with pytest.raises(StoreUnavailable, match="is full"):
        database.back_up(small_disk)
    assert list(small_disk.iterdir()) == []


def test_a_migration_of_an_older_file_takes_a_backup_first_and_a_new_file_needs_none(
    data_dir: Path, clock: HandClock
) -> None:
    steps = Migrations("trial")
    steps(name="first")(lambda db: db.table("notes").create({"text": str}))
    for expected in (0, 0):
        database = KioskDatabase.open(data_dir / "kiosk.db", clock=clock)
        database.migrate(steps)
        database.close()
        assert len(backups_of(database.path)) == expected

    def add_a_column(db: Database) -> None:
        db.execute("ALTER TABLE notes ADD COLUMN more TEXT")

    steps(name="second")(add_a_column)
    others = Migrations("others")
    others(name="first")(lambda db: db.table("others").create({"text": str}))
    database = KioskDatabase.open(data_dir / "kiosk.db", clock=clock)
    database.migrate(steps)
    database.migrate(others)
    database.close()
    (before,) = backups_of(database.path)
    with open_for_reading(before.path) as db:
        assert list(db.table("notes").columns_dict) == ["text"]


def test_what_a_power_cut_left_of_a_backup_is_swept_at_the_next_start(
    database: KioskDatabase, clock: HandClock
) -> None:
    left = database.back_up().path.with_name(".kiosk-000002-x.db.abc.part")
    left.write_bytes(b"half")
    database.close()
    KioskDatabase.open(database.path, clock=clock).close()
    assert not left.exists()


def test_a_backup_reads_without_any_other_file(database: KioskDatabase) -> None:
    path = database.back_up().path
    connection = sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
