"""Reading beside a kiosk, after one, and where nothing may be written."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from kiosk.store import AlreadyRunning, KioskDatabase, StoreUnavailable, open_for_reading

KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.store import KioskDatabase
database = KioskDatabase.open(Path(sys.argv[1]))
with database.writing() as db:
    db["notes"].insert({"text": "kept"})
os.kill(os.getpid(), signal.SIGKILL)
"""
NOBODY = 65534


def fill(path: Path) -> KioskDatabase:
    database = KioskDatabase.open(path)
    with database.writing() as db:
        db.table("notes").insert({"text": "kept"})
    return database


def count(path: Path) -> int:
    with open_for_reading(path) as db:
        return db.table("notes").count


def test_without_a_kiosk_nothing_is_changed_or_left_behind(path: Path) -> None:
    fill(path).close()
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert count(path) == 1
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


def test_beside_a_running_kiosk_the_last_commit_is_seen(path: Path) -> None:
    database = fill(path)
    assert count(path) == 1
    with database.writing() as db:
        db.table("notes").insert({"text": "also"})
    assert count(path) == 2
    with open_for_reading(path), database.writing() as db:
        db.table("notes").insert({"text": "not kept waiting by a reader"})
    database.close()
    assert count(path) == 3


def test_a_reader_cannot_write(path: Path) -> None:
    fill(path).close()
    with (
        pytest.raises(StoreUnavailable, match="may not be written"),
        open_for_reading(path) as db,
    ):
        db.table("notes").insert({"text": "no"})


def test_a_kiosk_waits_for_a_reader_that_holds_the_folder(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path).close()
    monkeypatch.setattr("kiosk.store.database.LOCK_SECONDS", 0.0)
    with open_for_reading(path), pytest.raises(AlreadyRunning):
        KioskDatabase.open(path)
    KioskDatabase.open(path).close()


def test_no_database_is_a_sentence_and_makes_none(path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="no database"), open_for_reading(path):
        pass
    assert list(path.parent.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a POSIX word")
def test_after_a_killed_kiosk_its_commits_are_read_and_then_recovered(path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, path], check=False)
    assert path.with_name("kiosk.db-wal").stat().st_size > 0
    path.with_name("kiosk.db-shm").unlink()
    assert count(path) == 1
    KioskDatabase.open(path).close()
    assert count(path) == 1


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root to become another user"
)
@pytest.mark.parametrize("running", [True, False])
def test_a_user_who_may_only_read_the_folder_can_read(
    running: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = fill(folder / "kiosk.db")
        if not running:
            database.close()
        folder.chmod(0o755)
        for file in folder.iterdir():
            file.chmod(0o644)
        monkeypatch.chdir(folder)
        os.seteuid(NOBODY)
        try:
            assert count(database.path) == 1
        finally:
            os.seteuid(0)
        database.close()
        monkeypatch.undo()
