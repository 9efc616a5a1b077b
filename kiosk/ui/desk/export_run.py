"""One export, made in a thread while the screens go on, and logged when it has ended."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from threading import Event
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.appointments import (
    ExportBatch,
    ExportCancelled,
    ExportFailed,
    ExportReport,
    Selection,
    batch_of,
    free_path,
)
from kiosk.staff import Action, StoreUnavailable
from kiosk.store import GoOn, export_failed
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.drives import Drive, Volumes, make_ready
from kiosk.ui.desk.export_words import number_words, request_words
from kiosk.ui.reasons import reason

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 50
"""How often it is asked how far it is."""


@QmlElement
@QmlUncreatable("The page of exports begins one.")
class ExportRun(QObject):
    """Begins at once. When `ended` is sent it is logged, under who began it, whoever is in then."""

    progressChanged = Signal()
    ended = Signal()

    def __init__(
        self,
        desk: StaffDesk,
        drive: Drive,
        selection: Selection,
        expected: int,
        utc_now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        """`expected` is how many requests there will be."""
        super().__init__(parent)
        self._desk, self._expected, self._utc_now = desk, expected, utc_now
        self._requests, self._staff = desk.records.requests, desk.records.staff
        self._account, self._who = desk.signed_in, desk.who
        self.place, self.own = drive.label, drive.own
        self.batch: ExportBatch | None = None
        """What was written."""
        self.unlogged = ""
        """Why that could not be logged."""
        self.why = ""
        """Why nothing was written."""
        self._written = self._told = 0
        self._stop = Event()
        work = self._work(drive, selection, drive.volumes)
        pool = ThreadPoolExecutor(1, "export")
        self._future = pool.submit(work, self._go_on)
        pool.shutdown(wait=False)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Property(float, notify=progressChanged)
    def share(self) -> float:
        """How much is written, from 0 to 1."""
        return min(1.0, self._told / self._expected)

    @Property(str, notify=progressChanged)
    def words(self) -> str:
        """How far it is."""
        if self.cancelling:
            return self.tr("Cancelling…")
        if self._told >= self._expected:
            return self.tr("Nearly done. Leave the drive in.")
        language = self._desk.lesson.language
        told = self.tr("%1 of %2").replace("%1", number_words(self._told, language))
        return told.replace("%2", request_words(self._expected, language))

    @Property(bool, notify=progressChanged)
    def cancelling(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Have it stop soon, leaving nothing behind."""
        self._stop.set()
        self.progressChanged.emit()

    def finish(self) -> None:
        """Wait for its end."""
        self._future.exception()
        self._look()

    def _work(
        self, drive: Drive, selection: Selection, volumes: Volumes
    ) -> Callable[[GoOn], ExportReport]:
        """What is done in the thread."""
        folder, own, requests = drive.volume.folder, drive.own, self._requests
        local = self._utc_now().astimezone(ZoneInfo(self._desk.lesson.clinic.time_zone))

        def work(go_on: GoOn) -> ExportReport:
            try:
                out = _place(folder, own, volumes, local, selection.scope)
            except OSError as fault:
                raise export_failed(fault, folder / "requests.csv") from fault
            return requests.export(out, selection, go_on)

        return work

    def _go_on(self, written: int) -> bool:
        """In the thread."""
        self._written = written
        return not self._stop.is_set()

    def _look(self) -> None:
        if self._written != self._told:
            self._told = self._written
            self.progressChanged.emit()
        if self._future.done() and self._timer.isActive():
            self._timer.stop()
            self._settle()
            self.ended.emit()

    def _settle(self) -> None:
        try:
            report = self._future.result()
        except ExportCancelled:
            self.why = self.tr("The export was cancelled. Nothing was written.")
        except (ExportFailed, StoreUnavailable) as fault:
            self.why = reason(fault)
        else:
            self.batch = batch_of(report, at_utc=self._utc_now(), by=self._who)
            self._log(self.batch)

    def _log(self, batch: ExportBatch) -> None:
        if self._requests is not self._desk.records.requests:
            return  # The records of a trial, thrown away since.
        try:
            self._requests.add_batch(batch)
            if self._account is not None:
                self._staff.record(self._account, Action.EXPORTED, f"{batch.count} {batch.code}")
        except StoreUnavailable as fault:
            self.unlogged = reason(fault)


def _place(folder: Path, own: bool, volumes: Volumes, local: datetime, scope: str) -> Path:
    """A file that is not there yet, in a folder that is. Raises OSError."""
    make_ready(folder, own, volumes)
    return free_path(folder, local, scope)
