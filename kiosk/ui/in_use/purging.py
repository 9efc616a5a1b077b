"""Deleting what is due while the screens go on: some at a time, then all files in a thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.appointments import PURGED_AT_ONCE
from kiosk.records import Records
from kiosk.store import StoreUnavailable
from kiosk.ui.in_use.in_thread import InThread

log = logging.getLogger(__name__)


class Purging(QObject):
    """One purge at a time; `done` is sent at its end. A fault is logged and waits for the next."""

    done = Signal()

    def __init__(
        self,
        records: Records,
        thread: InThread,
        parent: QObject | None = None,
        most: int = PURGED_AT_ONCE,
    ) -> None:
        """`most` requests are deleted before the screens have their turn."""
        super().__init__(parent)
        self._records, self._thread, self._most = records, thread, most
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._step)
        self._stop = Event()
        self._days_kept = 0

    def start(self, days_kept: int) -> None:
        """Delete what was closed at least `days_kept` days ago; not while the thread is busy."""
        if not (self._thread.busy or self._next.isActive()):
            self._days_kept = days_kept
            self._step()

    def close(self) -> None:
        """Stop between two files; what is left waits for the next start."""
        self._next.stop()
        self._stop.set()
        self.blockSignals(True)
        self._thread.finish()

    def _step(self) -> None:
        purging = self._records.requests.purging
        try:
            if purging.some(self._days_kept, self._most):
                self._next.start()
                return
            keys = purging.pending()
        except StoreUnavailable as fault:
            log.error("Closed requests could not be deleted: %s", fault.reason)
            self.done.emit()
            return
        self._thread.start(
            partial(purging.clean, keys, lambda: not self._stop.is_set()),
            partial(self._finish, keys),
        )

    def _finish(self, keys: list[str], cleaned: Callable[[], bool]) -> None:
        try:
            if cleaned():
                self._records.settle_purge(keys)
        except StoreUnavailable as fault:
            log.error("Some files still hold deleted requests: %s", fault.reason)
        self.done.emit()
