"""Who writes to the database: one at a time, and whoever has something to store goes first.

SQLite's WAL-reset fault (3.7.0 to 3.51.2) needs two connections that write or checkpoint at once.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock

from sqlite_utils import Database

from kiosk.store.errors import storage_faults
from kiosk.store.pragmas import configure

GIVES_WAY_SECONDS = 0.005


class Turn:
    """The turn to write to the database at `path`, for any thread of this program."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._taken = Lock()
        self._keeper: sqlite3.Connection | None = None

    def take(self) -> None:
        """Waits for the turn, and interrupts whoever has it in `giving_way`."""
        if not self._taken.acquire(blocking=False):
            # Again and again: what begins just after it was interrupted does not know.
            while not self._taken.acquire(timeout=GIVES_WAY_SECONDS):
                if keeper := self._keeper:
                    keeper.interrupt()

    def give_back(self) -> None:
        """Ends the turn that `take` gave."""
        self._taken.release()

    @contextmanager
    def giving_way(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own, for the length of the block, which ends when `take` is called.

        Faults of the storage become StoreUnavailable.
        """
        with (
            storage_faults(self._path),
            self._taken,
            closing(sqlite3.connect(self._path, timeout=0.0)) as own,
        ):
            configure(Database(own, execute_plugins=False))
            self._keeper = own
            try:
                yield own
            except sqlite3.OperationalError as fault:
                if fault.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                    raise
            finally:
                self._keeper = None
