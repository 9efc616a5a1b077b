"""What `check` tells about the database and its backups."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.checks.finding import Finding, Level
from kiosk.places import database_path
from kiosk.store import (
    StoreUnavailable,
    backups_of,
    check_sound,
    examine,
    notes,
    open_for_reading,
)

BACKUP_DAYS = 3
"""A newest backup older than this is told."""


def findings(data: Path) -> Iterator[Finding]:
    """Whether the database of the data folder is sound, and its newest backup."""
    path = database_path(data)
    for note in notes(path):
        yield Finding(Level.NOTICE, "set aside", str(note))
    if not path.exists():
        yield Finding(Level.FINE, "database", f"None yet; the first start makes {path}.")
        return
    try:
        with open_for_reading(path) as db:
            check_sound(db, path, "quick_check")
    except StoreUnavailable as problem:
        yield Finding(Level.FAULT, "database", problem.reason)
        return
    yield Finding(Level.FINE, "database", f"{path} is sound.")
    yield _newest_backup(path)


def _newest_backup(path: Path) -> Finding:
    taken = backups_of(path)
    if not taken:
        none = "None yet: the running kiosk takes one every day. `backup` takes one now."
        return Finding(Level.NOTICE, "backups", none)
    try:
        examine(taken[0].path)
    except StoreUnavailable as problem:
        return Finding(Level.NOTICE, "backups", f"{problem.reason} `backup` takes a new one.")
    age = (datetime.now(UTC) - taken[0].taken_utc).days
    told = f"{len(taken)} kept; the newest, of {taken[0].taken_utc:%Y-%m-%d}, is sound."
    if age > BACKUP_DAYS:
        old = f"{told} That is {age} days ago: let the kiosk run, or take one with `backup`."
        return Finding(Level.NOTICE, "backups", old)
    return Finding(Level.FINE, "backups", told)
