"""The kiosk's database file, opened for writing by exactly one program.

Decisions, and why:

- WAL with `synchronous=FULL`: every commit is fsynced, so an answered request is on the disk.
  `NORMAL` would leave the last commits to the next checkpoint.
- Normal locking, one writing connection, guarded by `kiosk.lock`. Exclusive locking would shut
  out `psoas-kiosk export` while the kiosk runs. SQLite's WAL-reset fault (3.7.0 to 3.51.2) needs
  two connections that write or checkpoint; here readers are `mode=ro` and do neither.
- `secure_delete`: a deleted request is overwritten, not only unlinked.
- `fullfsync`: on macOS a plain fsync stops at the drive's cache; elsewhere it changes nothing.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlite_utils import Database, Migrations

from kiosk.store.ballast import drop_ballast, take_ballast
from kiosk.store.errors import StoreUnavailable, storage_faults
from kiosk.store.files import sync_folder
from kiosk.store.lock import FolderLock

APPLICATION_ID = 0x50534F4B
"""The bytes `PSOK` in the file's header: this is a Psoas Kiosk database."""

FORMAT = 1
"""`user_version`: raised when an older kiosk could no longer use the file."""

BUSY_SECONDS = 2.0
LOCK_SECONDS = 2.0
OLDEST_SQLITE = (3, 37, 0)
"""The first SQLite with STRICT tables."""

_SETTINGS: dict[str, int] = {
    "synchronous": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
}


class KioskDatabase:
    """One open database file: the only connection that writes to it.

    Use it in the thread that opened it.
    """

    def __init__(self, path: Path, db: Database, lock: FolderLock) -> None:
        self.path = path
        self._db = db
        self._lock = lock
        self._identities = self._identify()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Opens `path` for writing, making the file and its folder where they are missing.

        Raises AlreadyRunning while another program holds the folder, and StoreUnavailable when
        the file cannot be used, is not a kiosk's, is from a newer kiosk, or fails its check.
        """
        path = path.absolute()
        if sqlite3.sqlite_version_info < OLDEST_SQLITE:
            raise StoreUnavailable(
                f"This Python brings SQLite {sqlite3.sqlite_version}; the kiosk needs 3.37 or "
                "newer. Use a newer Python."
            )
        with storage_faults(path):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FolderLock(path.parent).acquire(LOCK_SECONDS)
        try:
            with storage_faults(path):
                _make_private(path)
                db = Database(
                    sqlite3.connect(path, timeout=BUSY_SECONDS),
                    execute_plugins=False,
                    strict=True,
                )
                try:
                    claim(db, path)
                    _configure(db)
                    check(db, path)
                    take_ballast(path.parent)
                    return cls(path, db, lock)
                except BaseException:
                    db.close()
                    raise
        except BaseException:
            lock.release()
            raise

    def migrate(self, migrations: Migrations) -> None:
        """Runs the steps that have not run yet: all of them, or none when one fails."""
        with self.writing() as db:
            migrations.apply(db)

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One transaction: all of it is on the disk when the block has ended, or none of it.

        Raises StoreUnavailable when the commit is not certain, also when the file was removed or
        replaced behind the kiosk's back (SQLite would go on writing into nothing). On a full disk
        the ballast is dropped, so that the next try has room.
        """
        with storage_faults(self.path):
            self._still_there()
            try:
                with self._db.atomic():
                    yield self._db
            except sqlite3.OperationalError as fault:
                if getattr(fault, "sqlite_errorname", "") == "SQLITE_FULL":
                    drop_ballast(self.path.parent)
                raise
            self._still_there()

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """The database for queries; faults of the storage become StoreUnavailable."""
        with storage_faults(self.path):
            yield self._db

    def forget_deleted(self) -> None:
        """Empties the -wal, where deleted text stays even with secure_delete.

        While somebody is reading it may stay a little longer: until the next call.
        """
        with storage_faults(self.path):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def check(self) -> None:
        """The start-up check once more: settings, format and the file's integrity."""
        with storage_faults(self.path):
            self._still_there()
            check(self._db, self.path)

    def close(self) -> None:
        """Closes the connection and gives the folder back; a second call does nothing."""
        self._db.close()
        self._lock.release()

    def _identify(self) -> list[tuple[Path, int, int]]:
        files = (self.path, self.path.with_name(self.path.name + "-wal"))
        return [(file, stat.st_dev, stat.st_ino) for file in files for stat in (file.stat(),)]

    def _still_there(self) -> None:
        for file, device, inode in self._identities:
            try:
                now = file.stat()
            except FileNotFoundError:
                now = None
            if now is None or (now.st_dev, now.st_ino) != (device, inode):
                raise StoreUnavailable(
                    f"{file} was removed or replaced while the kiosk was running. Stop the kiosk, "
                    "put the file back, and start it again."
                )


def claim(db: Database, path: Path) -> None:
    """Marks a new file as a kiosk's; refuses a file of another program or a newer kiosk."""
    if pragma(db, "application_id") == 0 and pragma(db, "schema_version") == 0:
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        sync_folder(path.parent)
    recognize(db, path)
    if pragma(db, "user_version") < FORMAT:
        db.execute(f"PRAGMA user_version={FORMAT}")


def recognize(db: Database, path: Path) -> None:
    """Raises StoreUnavailable unless `path` is a kiosk's database this version can use."""
    if pragma(db, "application_id") != APPLICATION_ID:
        raise StoreUnavailable(
            f"{path} is not a Psoas Kiosk database. Move it away, or choose another data folder."
        )
    if pragma(db, "user_version") > FORMAT:
        raise StoreUnavailable(
            f"{path} was written by a newer version of Psoas Kiosk. Install that version again."
        )


def check(db: Database, path: Path) -> None:
    """Raises StoreUnavailable unless every setting holds and the file is sound."""
    recognize(db, path)
    wrong = [name for name, value in _SETTINGS.items() if pragma(db, name) != value]
    if db.journal_mode != "wal":
        wrong.append("journal_mode")
    if wrong:
        raise StoreUnavailable(
            f"The disk or the SQLite of this computer does not keep what {path} needs "
            f"({', '.join(wrong)}). Put the data folder on a local disk."
        )
    verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok" or db.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise StoreUnavailable(
            f"{path} is damaged. Stop the kiosk, keep a copy of the whole data folder, and put "
            "back a backup."
        )


def pragma(db: Database, name: str) -> int:
    """The number SQLite answers to `PRAGMA name`."""
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])


def _configure(db: Database) -> None:
    db.enable_wal()
    for name, value in _SETTINGS.items():
        db.execute(f"PRAGMA {name}={value}")


def _make_private(path: Path) -> None:
    """Makes a missing file readable by its owner only; SQLite gives -wal and -shm the same."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
