"""Work that takes long, beside the screens: begun in a thread, taken up in theirs."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

Result = TypeVar("Result")


class InThread(QObject):
    """One piece of work at a time."""

    _ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._take_up: Callable[[], None] = lambda: None
        self._ended.connect(self.finish)

    @property
    def busy(self) -> bool:
        """Whether something goes on or waits to be taken up."""
        return self._thread is not None

    def start(
        self, work: Callable[[], Result], then: Callable[[Callable[[], Result]], None]
    ) -> None:
        """Do `work` in a thread; `then` gets what gives its result, or raises what it raised."""
        future: Future[Result] = Future()

        def run() -> None:
            try:
                future.set_result(work())
            except BaseException as fault:
                future.set_exception(fault)
            self._ended.emit()

        self._take_up = lambda: then(future.result)
        self._thread = Thread(target=run)
        self._thread.start()

    def finish(self) -> None:
        """Wait for its end, and have it taken up; does nothing when nothing goes on."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None
            self._take_up()
