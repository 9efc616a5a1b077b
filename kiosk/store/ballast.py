"""A file that is worth nothing, thrown overboard when the disk is full.

On a full disk SQLite can neither commit nor tidy its -wal. Dropping the ballast makes room for
the next try, so a patient who taps "try again", or staff who sign in to see what is wrong, get
through.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.store.errors import StoreUnavailable, is_full

T = TypeVar("T")

BALLAST_NAME = "kiosk.ballast"
BALLAST_BYTES = 1 << 20


def take_ballast(folder: Path) -> None:
    """Makes the ballast in `folder` where it is missing; a disk without room goes without."""
    ballast = folder / BALLAST_NAME
    if ballast.is_file() and ballast.stat().st_size == BALLAST_BYTES:
        return
    try:
        # Random, so that no file system packs it into nothing.
        ballast.write_bytes(os.urandom(BALLAST_BYTES))
    except OSError:
        ballast.unlink(missing_ok=True)


def drop_ballast(folder: Path) -> None:
    """Gives the ballast's room back to the disk."""
    (folder / BALLAST_NAME).unlink(missing_ok=True)


def with_room(folder: Path, work: Callable[[], T]) -> T:
    """What `work` returns; when the disk is full, the ballast of `folder` goes and it tries again.

    For what a kiosk can't start without. Anything else leaves the ballast to the patients.
    """
    try:
        return work()
    except StoreUnavailable as fault:
        if not is_full(fault.__cause__):
            raise
    drop_ballast(folder)
    return work()
