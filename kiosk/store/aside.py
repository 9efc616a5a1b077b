"""Setting a database aside whole, and putting another in its place, in steps a power cut may end.

The database and its -wal are one thing: the one is not whole without the other, and a -wal that
meets another database spoils it. So both are linked or copied into a folder of their own first.
The new file then waits, whole, under `kiosk.db.next`: from that name on the swap is decided, and
whoever opens the database next finishes it.
"""

import os
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from kiosk.store.files import sync_file, sync_folder

_TIME = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"([0-9]{8}T[0-9]{6}Z)(?:-again)*")
_NOTE = "note.txt"
_SEEN = "note-seen.txt"


def aside_folder(database: Path) -> Path:
    """Where the files that took the place of `database` before are set aside."""
    return database.parent / "set-aside"


def set_aside(database: Path, now: datetime, note: str) -> Path:
    """Keeps `database` and its -wal as they are; returns the folder they are in.

    They also stay where they were. `note` says why, for staff. Raises OSError.
    """
    base = aside_folder(database)
    base.mkdir(mode=0o700, exist_ok=True)
    folder = base / now.strftime(_TIME)
    while folder.exists():
        folder = folder.with_name(f"{folder.name}-again")
    folder.mkdir(mode=0o700)
    for file in (database, wal_of(database)):
        if file.exists():
            _keep(file, folder / file.name)
    (folder / _NOTE).write_text(note + "\n", encoding="utf-8")
    sync_file(folder / _NOTE)
    sync_folder(folder)
    sync_folder(base)
    return folder


def next_file(database: Path) -> Path:
    """The name under which a whole new database waits to take the place of `database`."""
    return database.with_name(database.name + ".next")


def finish_swap(database: Path) -> None:
    """Puts the file that waits in the place of `database`; does nothing when none waits."""
    waiting = next_file(database)
    if not waiting.exists():
        return
    for left in (wal_of(database), database.with_name(database.name + "-shm")):
        left.unlink(missing_ok=True)
    sync_folder(database.parent)
    waiting.replace(database)
    sync_folder(database.parent)


def notes(database: Path) -> tuple[str, ...]:
    """Why files were set aside, oldest first, as far as nobody has seen it yet."""
    found = sorted(aside_folder(database).glob(f"*/{_NOTE}"))
    return tuple(note.read_text(encoding="utf-8").strip() for note in found)


def add_to_note(folder: Path, sentence: str) -> None:
    """Goes on with the note in `folder`, where `set_aside` put it."""
    note = folder / _NOTE
    note.write_text(f"{note.read_text(encoding='utf-8').strip()} {sentence}\n", encoding="utf-8")


def mark_notes_seen(database: Path) -> None:
    """Makes `notes` empty; what was set aside stays."""
    for note in aside_folder(database).glob(f"*/{_NOTE}"):
        note.replace(note.with_name(_SEEN))


def forget_aside(database: Path, before: datetime) -> int:
    """Deletes what was set aside before the moment `before`; returns how many folders went."""
    gone = 0
    for folder in aside_folder(database).glob("*"):
        when = _NAME.fullmatch(folder.name)
        if when and datetime.strptime(when[1], _TIME).replace(tzinfo=UTC) < before:
            shutil.rmtree(folder)
            gone += 1
    return gone


def wal_of(database: Path) -> Path:
    """The write-ahead log that belongs to `database`."""
    return database.with_name(database.name + "-wal")


def _keep(file: Path, to: Path) -> None:
    try:
        os.link(file, to)
    except OSError:
        # A file system without links.
        shutil.copyfile(file, to)
        to.chmod(0o600)
        sync_file(to)
