"""A lock file in the data folder: one program at a time may write there.

The operating system holds the lock and drops it when its holder dies, however it dies, so a
killed kiosk never locks out the next one. The file itself stays; it is empty and means nothing.
"""

from pathlib import Path
from typing import Self

from filelock import FileLock, Timeout

from kiosk.store.errors import AlreadyRunning, storage_faults

LOCK_NAME = "kiosk.lock"


class FolderLock:
    """The right to write into one data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / LOCK_NAME, thread_local=False, fallback_to_soft=False)

    def acquire(self, timeout: float = 0.0) -> Self:
        """Takes the lock, waiting at most `timeout` seconds.

        Raises AlreadyRunning when another program keeps it, and StoreUnavailable when the folder
        does not let a lock file be made.
        """
        with storage_faults(self._folder / LOCK_NAME):
            try:
                self._lock.acquire(timeout=timeout)
            except Timeout:
                raise AlreadyRunning(self._folder) from None
        return self

    def release(self) -> None:
        """Gives the lock back; a second call does nothing."""
        self._lock.release()
