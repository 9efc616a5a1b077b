"""The audit trail as a file: where to, and writing it in a thread while the screens go on."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from threading import Event

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import Account, Action, StoreUnavailable, read_trail, write_trail
from kiosk.store import ExportCancelled, ExportFailed, Written, export_failed
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.drives import Drives, make_ready, plugged_in
from kiosk.ui.reasons import reason

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 50
"""How often it is asked whether it is written."""


@QmlElement
@QmlUncreatable("The page of activity has the one export of it.")
class TrailExport(QObject):
    """Goes on only while it is shown. It is in the trail itself, under who began it."""

    changed = Signal()
    done = Signal()

    def __init__(self, desk: StaffDesk, utc_now: Callable[[], datetime], parent: QObject) -> None:
        """`utc_now` is for the names of the files."""
        super().__init__(parent)
        self._desk, self._utc_now = desk, utc_now
        self._drives = Drives(
            lambda: desk.records.folder / "exports", desk.lesson.language, plugged_in, self
        )
        self._drives.chosenChanged.connect(self.changed)
        self._shown, self._who = False, desk.signed_in
        self._future: Future[Written] | None = None
        self._stop = Event()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(Drives, constant=True)
    def drives(self) -> Drives:
        return self._drives

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether a place is chosen and nothing is being written."""
        return self._future is None and self._drives.chosen is not None

    @Property(bool, notify=changed)
    def going(self) -> bool:
        """Whether it is being written."""
        return self._future is not None

    @Slot()
    def open(self) -> None:
        """Ask where to."""
        if self._desk.inside:
            self._desk.say("")
            self._shown = True
            self._drives.watch(True)
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Back to the list; what is being written is given up, and leaves nothing behind."""
        self._stop.set()
        self._shown = False
        self._drives.watch(False)
        self.changed.emit()

    @Slot()
    def start(self) -> None:
        """Write all of the trail to the place chosen."""
        drive = self._drives.chosen
        if not (self._desk.inside and self.ready and drive):
            return
        self._desk.say("")
        self._who, self._stop = self._desk.signed_in, Event()
        clinic, stop = self._desk.lesson.clinic, self._stop
        database = self._desk.records.requests.database.path
        folder, own, volumes = drive.volume.folder, drive.own, drive.volumes
        out = folder / f"activity-{clinic.local(self._utc_now()):%Y-%m-%d-%H%M%S}.csv"

        def work() -> Written:
            try:
                make_ready(folder, own, volumes)
            except OSError as fault:
                raise export_failed(fault, out) from fault
            return write_trail(
                read_trail(database), out, clinic.time_zone, go_on=lambda _: not stop.is_set()
            )

        pool = ThreadPoolExecutor(1, "activity")
        self._future = pool.submit(work)
        pool.shutdown(wait=False)
        self._timer.start()
        self.changed.emit()

    def finish(self) -> None:
        """Give it up and wait until nothing goes on."""
        self.close()
        if self._future is not None:
            self._future.exception()
            self._look()

    def _look(self) -> None:
        future = self._future
        if future is None or not future.done():
            return
        self._timer.stop()
        self._future = None
        try:
            self._tell(future.result(), self._who)
        except ExportCancelled:
            pass
        except (ExportFailed, StoreUnavailable) as fault:
            self._desk.say(reason(fault), good=False)
        self.changed.emit()

    def _tell(self, written: Written, who: Account | None) -> None:
        file = written.path.name
        if who is not None:
            detail = f"{written.count} {file}"
            self._desk.records.staff.record(who, Action.TRAIL_EXPORTED, detail)
        if self._shown:
            self.close()
            self.done.emit()
            told = self.tr("Exported: %1 lines in the file %2. It is whole.")
            self._desk.say(told.replace("%1", str(written.count)).replace("%2", file))
