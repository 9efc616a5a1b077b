"""Reading the records beside a running kiosk, or when none runs, without changing a byte.

A reader opens `mode=ro` and so never checkpoints. SQLite wants to make a `-shm` file even then,
so when no kiosk runs and no `-wal` waits, the file is opened as immutable under the folder's
lock: nothing is left behind, and it works from a read-only disk too.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from kiosk.store.errors import AlreadyRunning, StoreUnavailable, storage_faults
from kiosk.store.lock import LOCK_NAME, FolderLock
from kiosk.store.pragmas import recognize
from kiosk.store.reasons import Storage
from kiosk.store.uri import connect_read_only
from kiosk.told import tell


@contextmanager
def open_for_reading(path: Path) -> Iterator[Database]:
    """The database at `path`, read-only, for the length of the block.

    Raises StoreUnavailable when there is none, it is not a kiosk's, or it cannot be read.
    """
    path = path.absolute()
    if not path.is_file():
        raise StoreUnavailable(tell(Storage.MISSING, path=path))
    lock, mode = _safe_mode(path)
    try:
        with storage_faults(path):
            db = Database(connect_read_only(path, mode), execute_plugins=False)
            try:
                recognize(db, path)
                yield db
            finally:
                db.close()
    finally:
        if lock is not None:
            lock.release()


def _safe_mode(path: Path) -> tuple[FolderLock | None, str]:
    """How to open `path` now, and the lock that keeps it so, where the folder lets us have it."""
    wal = path.with_name(path.name + "-wal")
    if not (path.parent / LOCK_NAME).exists():
        # No kiosk was ever at work here: a backup, or a file taken along.
        return None, "mode=ro" if wal.exists() and wal.stat().st_size else "immutable=1"
    try:
        lock = FolderLock(path.parent).acquire()
    except AlreadyRunning:
        return None, "mode=ro"
    except StoreUnavailable:
        # A folder we may only read: a running kiosk always has its -wal there.
        return None, "mode=ro" if wal.exists() else "immutable=1"
    return lock, "mode=ro" if wal.exists() and wal.stat().st_size else "immutable=1"
