"""Setting a database aside whole, and putting another in its place, in steps a power cut may end.

The database and its -wal are one thing: the one is not whole without the other, and a -wal that
meets another database spoils it. So both are linked or copied into a folder of their own first.
The new file then waits, whole, under `kiosk.db.next`: from that name on the swap is decided, and
whoever opens the database next finishes it.
"""

import json
import os
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from kiosk.store.files import sync_file, sync_folder, write_whole
from kiosk.store.reasons import Storage
from kiosk.told import Told, tell

_TIME = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"([0-9]{8}T[0-9]{6}Z)(?:-again)*")
_NOTE = "note.json"
_SEEN = "note-seen.json"


def aside_folder(database: Path) -> Path:
    """Where the files that took the place of `database` before are set aside."""
    return database.parent / "set-aside"


def set_aside(database: Path, now: datetime, note: Told) -> Path:
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
    _write(folder, note)
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


def notes(database: Path) -> tuple[Told, ...]:
    """Why files were set aside, oldest first, as far as nobody has seen it yet."""
    found = sorted(aside_folder(database).glob(f"*/{_NOTE}"))
    return tuple(_read(note.parent) for note in found)


def add_to_note(folder: Path, told: Told) -> None:
    """Goes on with the note in `folder`, where `set_aside` put it. Raises OSError."""
    _write(folder, _read(folder) + told)


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


def _write(folder: Path, note: Told) -> None:
    """The reasons by name for the screens, the English for who looks into the folder."""
    parts = [{"reason": reason.name, **values} for reason, values in note.parts]
    content = {"note": str(note), "told": parts}
    write_whole(folder / _NOTE, json.dumps(content, ensure_ascii=False, indent=1) + "\n")


def _read(folder: Path) -> Told:
    try:
        parts = json.loads((folder / _NOTE).read_text(encoding="utf-8"))["told"]
        note = Told(tuple((Storage[each.pop("reason")], each) for each in parts))
        str(note)
    except (ValueError, KeyError, TypeError, AttributeError):
        return tell(Storage.NOTE_UNREADABLE, path=folder)
    return note
