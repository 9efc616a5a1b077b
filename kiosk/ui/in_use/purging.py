"""Deleting what is due while the screens go on: some at a time, the copies in a thread."""

from __future__ import annotations

import logging
from threading import Event, Thread

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.appointments import PURGED_AT_ONCE, forget_in_copies
from kiosk.records import Records
from kiosk.store import StoreUnavailable

log = logging.getLogger(__name__)


class Purging(QObject):
    """One purge at a time; `done` is sent at its end. A fault is logged and waits for the next."""

    done = Signal()
    _copies_done = Signal(list)

    def __init__(
        self, records: Records, parent: QObject | None = None, most: int = PURGED_AT_ONCE
    ) -> None:
        """`most` requests are deleted before the screens have their turn."""
        super().__init__(parent)
        self._records, self._most = records, most
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._step)
        self._copies_done.connect(self._finish)
        self._thread: Thread | None = None
        self._stop = Event()
        self._days_kept = 0

    @property
    def busy(self) -> bool:
        """Whether backups and exports are being changed."""
        return self._thread is not None

    def start(self, days_kept: int) -> None:
        """Delete what was closed at least `days_kept` days ago."""
        if not self.busy:
            self._days_kept = days_kept
            self._step()

    def close(self) -> None:
        """Stop between two files; what is left waits for the next start."""
        self._next.stop()
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _step(self) -> None:
        try:
            deleted = self._records.purge_some(self._days_kept, self._most)
            if deleted:
                log.info("Closed requests deleted: %d.", deleted)
                self._next.start()
                return
            keys = self._records.requests.purged()
            if keys:
                self._thread = Thread(target=self._forget, args=[keys])
                self._thread.start()
            else:
                self._records.requests.finish_purge([])
        except StoreUnavailable as fault:
            log.error("Closed requests could not be deleted: %s", fault.reason)

    def _forget(self, keys: list[str]) -> None:
        """In the thread, where the kiosk's own database is left alone."""
        try:
            path = self._records.database.path
            ended = forget_in_copies(path, keys, lambda: not self._stop.is_set())
        except StoreUnavailable as fault:
            log.error("Backups still hold deleted requests: %s", fault.reason)
            ended = False
        if not self._stop.is_set():
            self._copies_done.emit(keys if ended else [])

    def _finish(self, keys: list[str]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        try:
            if keys:
                self._records.requests.finish_purge(keys)
        except StoreUnavailable as fault:
            log.error("The database still holds deleted requests: %s", fault.reason)
        self.done.emit()
