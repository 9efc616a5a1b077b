"""Restoring: the file before is set aside whole, and a power cut at any step loses nothing."""

from pathlib import Path

import pytest
from hand_clock import HandClock

from kiosk.store import (
    AlreadyRunning,
    KioskDatabase,
    Storage,
    StoreUnavailable,
    forget_aside,
    mark_notes_seen,
    notes,
    open_for_reading,
    restore,
    restoring,
)
from kiosk.told import tell

CLOCK = HandClock()
ASKED = tell(Storage.WAS_RESTORED, path="it")


def add(database: KioskDatabase, text: str) -> None:
    with database.writing() as db:
        db.table("notes").insert({"text": text})


def texts(path: Path) -> list[str]:
    with open_for_reading(path) as db:
        return [row["text"] for row in db.table("notes").rows]


@pytest.fixture
def backup(path: Path) -> Path:
    """A backup with `one` in it, of a database that went on to hold `two`."""
    database = KioskDatabase.open(path)
    add(database, "one")
    backup = database.back_up().path
    add(database, "two")
    database.close()
    return backup


def crash(path: Path) -> None:
    """Leaves the database as a killed kiosk does: `three` is only in its -wal."""
    database = KioskDatabase.open(path)
    add(database, "three")
    kept = {each: each.read_bytes() for each in path.parent.glob("kiosk.db*")}
    database.close()
    for each, content in kept.items():
        each.write_bytes(content)
    path.with_name("kiosk.db-shm").unlink()


def test_the_backup_takes_the_place_and_all_that_was_there_is_set_aside(
    path: Path, backup: Path
) -> None:
    crash(path)
    folder = restore(path, backup, clock=CLOCK, note=ASKED)
    assert texts(path) == ["one"]
    assert sorted(each.name for each in folder.iterdir()) == [
        "kiosk.db",
        "kiosk.db-wal",
        "note.json",
    ]
    assert texts(folder / "kiosk.db") == ["one", "two", "three"]
    assert notes(path) == (ASKED,)
    mark_notes_seen(path)
    assert notes(path) == ()
    database = KioskDatabase.open(path)
    add(database, "after")
    database.close()
    assert texts(path) == ["one", "after"]
    assert texts(folder / "kiosk.db") == ["one", "two", "three"]


def test_two_restores_in_one_second_are_two_folders(path: Path, backup: Path) -> None:
    folders = {restore(path, backup, clock=CLOCK, note=ASKED) for _ in range(3)}
    assert len(folders) == 3
    assert forget_aside(path, CLOCK.now) == 0
    later = HandClock()
    later.pass_by(1)
    assert forget_aside(path, later.now) == 3


def test_a_power_cut_before_the_swap_changes_nothing_and_after_it_is_finished(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(_: Path) -> None:
        raise OSError(5, "the plug was pulled")

    for step, before in (("set_aside", True), ("finish_swap", False)):
        crash(path)
        with monkeypatch.context() as patched:
            patched.setattr(restoring, step, lambda *_: cut(path))
            with pytest.raises(StoreUnavailable):
                restore(path, backup, clock=CLOCK, note=ASKED)
        KioskDatabase.open(path).close()
        assert texts(path) == (["one", "two", "three"] if before else ["one"])


def test_beside_a_running_kiosk_nothing_is_restored(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "LOCK_SECONDS", 0.0)
    database = KioskDatabase.open(path)
    with pytest.raises(AlreadyRunning, match="already running"):
        restore(path, backup, clock=CLOCK, note=ASKED)
    database.close()
    assert texts(path) == ["one", "two"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"SQLite format 3\x00" + b"\xff" * 9000, "damaged"),
        (b"a letter " * 900, "damaged"),
        (b"", "not a"),
    ],
)
def test_what_is_no_sound_kiosk_database_is_not_restored(
    path: Path, backup: Path, tmp_path: Path, content: bytes, sentence: str
) -> None:
    given = tmp_path / "given.db"
    given.write_bytes(content)
    with pytest.raises(StoreUnavailable, match=sentence):
        restore(path, given, clock=CLOCK, note=ASKED)
    with pytest.raises(StoreUnavailable, match="present database"):
        restore(path, path, clock=CLOCK, note=ASKED)
    with pytest.raises(StoreUnavailable, match="no database"):
        restore(path, tmp_path / "nothing.db", clock=CLOCK, note=ASKED)
    assert texts(path) == ["one", "two"]
    assert notes(path) == ()


def test_into_an_empty_folder(tmp_path: Path, backup: Path) -> None:
    path = tmp_path / "new" / "kiosk.db"
    restore(path, backup, clock=CLOCK, note=ASKED)
    assert texts(path) == ["one"]
