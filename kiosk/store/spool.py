"""Notes that a command leaves beside a database it may not write, for the kiosk to take in.

A running kiosk is the only one that writes to its database. What a command beside it did has to
be noted all the same, so it leaves a small file, whole or not at all, and the kiosk takes it in
when it next looks, each exactly once: the file's name is the note's key.
"""

import json
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from uuid_utils.compat import uuid7

from kiosk.store.errors import storage_faults
from kiosk.store.files import sync_folder

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Note:
    """What was left: its `key` (UUIDv7), what `kind` of note it is, and what it says."""

    key: str
    kind: str
    content: dict[str, Any]
    file: Path


def spool_folder(database: Path) -> Path:
    """Where commands leave their notes for the kiosk of `database`."""
    return database.parent / "spool"


def leave_note(database: Path, kind: str, content: dict[str, Any]) -> None:
    """Leaves a note on the disk. Raises StoreUnavailable when it is not certain."""
    folder = spool_folder(database)
    file = folder / f"{uuid7()}.json"
    part = file.with_suffix(".part")
    with storage_faults(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as opened:
            json.dump({"kind": kind, **content}, opened, ensure_ascii=False)
            opened.flush()
            os.fsync(opened.fileno())
        part.replace(file)
        sync_folder(folder)


def notes_left(database: Path) -> Iterator[Note]:
    """The notes that wait, oldest first; what is none is renamed, and stays for somebody to see."""
    for file in sorted(spool_folder(database).glob("*.json")):
        try:
            content = json.loads(file.read_text(encoding="utf-8"))
            yield Note(file.stem, content.pop("kind"), content, file)
        except (ValueError, KeyError, AttributeError, TypeError):
            set_note_aside(file)


def set_note_aside(file: Path) -> None:
    """Keeps a note that can't be read out of the way."""
    file.replace(file.with_suffix(".unreadable"))
    log.warning("The note %s can't be read and was set aside.", file.name)
