"""The kiosk's database file, opened for writing by exactly one program.

Decisions, and why:

- WAL with `synchronous=FULL`: every commit is fsynced, so an answered request is on the disk.
  `NORMAL` would leave the last commits to the next checkpoint.
- Normal locking, one writing connection, guarded by `kiosk.lock`. Exclusive locking would shut
  out `psoas-kiosk export` while the kiosk runs. SQLite's WAL-reset fault (3.7.0 to 3.51.2) needs
  two connections that write or checkpoint; here readers are `mode=ro` and do neither, and a
  purge that overwrites what was deleted, in a thread, takes turns with the one that writes.
- `secure_delete`: a deleted request is overwritten, not only unlinked; `temp_store` in memory:
  nothing of it goes to the system's folder for temporary files.
- `fullfsync`: on macOS a plain fsync stops at the drive's cache; elsewhere it changes nothing.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Self

from sqlite_utils import Database, Migrations

from kiosk.store.aside import finish_swap
from kiosk.store.backups import Backup, back_up, backups_folder
from kiosk.store.ballast import drop_ballast, with_room
from kiosk.store.clock import Clock, SystemClock
from kiosk.store.copies import sweep
from kiosk.store.errors import StoreUnavailable, is_full, storage_fault, storage_faults
from kiosk.store.lock import FolderLock
from kiosk.store.pragmas import check, claim, configure
from kiosk.store.reasons import Storage
from kiosk.store.turn import Turn
from kiosk.told import Told, tell

BUSY_SECONDS = 2.0
LOCK_SECONDS = 2.0
OLDEST_SQLITE = (3, 37, 0)
"""The first SQLite with STRICT tables."""


class KioskDatabase:
    """One open database file: the only connection that writes to it.

    Use it in the thread that opened it, but for what says otherwise. Whoever writes has the turn:
    SQLite's WAL-reset fault needs two who write or checkpoint at once.
    """

    def __init__(
        self, path: Path, db: Database, lock: FolderLock, *, clock: Clock, new: bool
    ) -> None:
        self.path = path
        self.trouble: Told | None = None
        """Why the last change could not be stored, for staff; None once one was again."""
        self._clock = clock
        self._needs_backup = not new
        self._db = db
        self._lock = lock
        self._turn = Turn(path)
        self._known = {file: _identity(file) for file in (str(path), f"{path}-wal")}

    @classmethod
    def open(cls, path: Path, *, clock: Clock | None = None) -> Self:
        """Opens `path` for writing, making the file and its folder where they are missing.

        `clock` dates the backups. Raises AlreadyRunning while another program holds the folder,
        DatabaseDamaged when the file is not whole, and StoreUnavailable when it cannot be used,
        is not a kiosk's, is from a newer kiosk, or fails its check.
        """
        path = path.absolute()
        if sqlite3.sqlite_version_info < OLDEST_SQLITE:
            raise StoreUnavailable(tell(Storage.OLD_SQLITE, version=sqlite3.sqlite_version))
        with storage_faults(path):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FolderLock(path.parent).acquire(LOCK_SECONDS)
        try:
            with storage_faults(path):
                finish_swap(path)
                sweep(backups_folder(path))
                _make_private(path)
                db = Database(
                    sqlite3.connect(path, timeout=BUSY_SECONDS),
                    execute_plugins=False,
                    strict=True,
                )
                try:
                    new = claim(db, path)
                    configure(db)
                    check(db, path)
                    return cls(path, db, lock, clock=clock or SystemClock(), new=new)
                except BaseException:
                    db.close()
                    raise
        except BaseException:
            lock.release()
            raise

    def migrate(self, migrations: Migrations) -> None:
        """Runs the steps that have not run yet: all of them, or none when one fails.

        A file that held something before gets a backup first.
        """
        with self.reading() as db:
            pending = migrations.pending(db)
        if pending and self._needs_backup:
            with_room(self.path.parent, self.back_up)
            self._needs_backup = False
        with self.writing() as db:
            migrations.apply(db)

    def writing(self) -> AbstractContextManager[Database]:
        """One transaction: all of it is on the disk when the block has ended, or none of it.

        Raises StoreUnavailable when the commit is not certain, also when the file was removed or
        replaced behind the kiosk's back: SQLite would go on writing into nothing. One look after
        the commit tells; one before it too would promise no more. On a full disk the ballast is
        dropped, so that the next try has room.
        """
        return _Writing(self)

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """The database for queries; faults of the storage become StoreUnavailable."""
        with storage_faults(self.path):
            yield self._db

    def overwrite_deleted(self) -> bool:
        """Writes every page anew: pages that were balanced keep bytes of what they held before.

        In any thread. It gives way to `writing`: then nothing was changed, and it returns False.
        Needs room for another copy of the file. `forget_deleted` belongs after it.
        """
        with self._turn.giving_way() as own:
            own.execute("VACUUM")
            return True
        return False

    def forget_deleted(self) -> bool:
        """Empties the -wal, where deleted text stays even with secure_delete.

        In any thread. It gives way to `writing`, and waits for nobody who reads. Returns whether
        the -wal is empty; if not, call it again later.
        """
        with self._turn.giving_way() as own:
            return not own.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return False

    def back_up(self, folder: Path | None = None) -> Backup:
        """Copies the whole file into `folder`, usually `backups` beside it; the newest stay.

        Raises StoreUnavailable when the copy is not certain; the older ones are as they were.
        """
        with self.reading() as db:
            folder = folder or backups_folder(self.path)
            return back_up(db, self.path, folder, self._clock.utc_now())

    def check(self) -> None:
        """The start-up check once more: settings, format and the file's integrity."""
        with storage_faults(self.path):
            self._still_there()
            check(self._db, self.path)

    def close(self) -> None:
        """Closes the connection and gives the folder back; a second call does nothing."""
        self._db.close()
        self._lock.release()

    def _take_back(self, fault: BaseException) -> None:
        """Undoes the transaction that met `fault`. Raises what this means for staff."""
        with storage_faults(self.path):
            self._db.rollback()
        told = fault if isinstance(fault, StoreUnavailable) else storage_fault(fault, self.path)
        if told is None:
            return
        self.trouble = told.told
        if is_full(fault) or is_full(fault.__cause__):
            drop_ballast(self.path.parent)
        if told is not fault:
            raise told from fault

    def _still_there(self) -> None:
        for file, known in self._known.items():
            try:
                same = _identity(file) == known
            except FileNotFoundError:
                same = False
            if not same:
                raise StoreUnavailable(tell(Storage.REPLACED, path=file))


class _Writing(AbstractContextManager[Database]):
    """A transaction of `KioskDatabase.writing`: a class, as a generator costs a submission more."""

    __slots__ = ("_of",)

    def __init__(self, database: KioskDatabase) -> None:
        self._of = database

    def __enter__(self) -> Database:
        self._of._turn.take()
        try:
            self._of._db.conn.execute("BEGIN IMMEDIATE")
        except BaseException as fault:
            self.__exit__(None, fault, None)
            raise
        return self._of._db

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        try:
            if fault is None:
                self._of._db.conn.execute("COMMIT")
                self._of._still_there()
                self._of.trouble = None
            else:
                self._of._take_back(fault)
        except BaseException as late:
            if fault is None:
                self._of._take_back(late)
            raise
        finally:
            self._of._turn.give_back()


def _identity(file: str) -> tuple[int, ...]:
    """Which file has this name: its inode and device."""
    return os.stat(file)[1:3]


def _make_private(path: Path) -> None:
    """Makes a missing file readable by its owner only; SQLite gives -wal and -shm the same."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
