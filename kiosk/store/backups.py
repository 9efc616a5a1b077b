"""Backups of the database: whole copies in a folder, numbered, the newest few kept.

They are numbered because a clock can jump: the highest number is the newest, whatever date
stands beside it.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from kiosk.store.copies import copy_whole
from kiosk.store.errors import storage_faults

KEPT = 7
_TIME = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a database on its own, with no -wal beside it."""

    path: Path
    number: int
    taken_utc: datetime


def backups_folder(database: Path) -> Path:
    """Where the backups of the file `database` are kept."""
    return database.parent / "backups"


def backups_of(database: Path, folder: Path | None = None) -> tuple[Backup, ...]:
    """The backups of `database` in `folder`, newest first; usually those kept beside it."""
    form = re.compile(re.escape(database.stem) + r"-([0-9]{6})-([0-9]{8}T[0-9]{6})Z\.db")
    found = []
    for path in (folder or backups_folder(database)).glob("*.db"):
        if name := form.fullmatch(path.name):
            taken = datetime.strptime(name[2], _TIME).replace(tzinfo=UTC)
            found.append(Backup(path, int(name[1]), taken))
    return tuple(sorted(found, key=lambda each: (each.number, each.taken_utc), reverse=True))


def back_up(db: Database, database: Path, folder: Path, now: datetime) -> Backup:
    """Copies `db`, opened on the file `database`, into `folder`, made where it is missing.

    All but the newest seven there go then. `now` is aware, in UTC. Raises StoreUnavailable when
    the copy is not certain; the older ones stay then.
    """
    with storage_faults(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        number = max((each.number for each in backups_of(database, folder)), default=0) + 1
        path = folder / f"{database.stem}-{number:06}-{now.strftime(_TIME)}Z.db"
        copy_whole(db, path)
        for old in backups_of(database, folder)[KEPT:]:
            old.path.unlink(missing_ok=True)
    return Backup(path, number, now.replace(microsecond=0))
