"""The export: where to, and how it went."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QLocale, QObject, QStorageInfo, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.appointments import ExportFailed
from kiosk.staff import Action
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.drives import Drive, plugged_in
from kiosk.ui.desk.page import DeskPage

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk has the one page of exports.")
class ExportPage(DeskPage):
    """Every request to a drive that is plugged in, or to the kiosk's own folder."""

    KEY, ICON, SOURCE = "export", "export", "StaffExport"

    drivesChanged = Signal()

    def __init__(
        self,
        desk: StaffDesk,
        utc_now: Callable[[], datetime],
        parent: QObject | None = None,
        volumes: Callable[[], list[QStorageInfo]] = plugged_in,
    ) -> None:
        """`utc_now` is for the names of exported files; `volumes` finds the drives plugged in."""
        super().__init__(desk, parent)
        self._utc_now, self._volumes = utc_now, volumes
        self._drives: list[Drive] = []
        self._count = 0

    def words(self) -> str:
        return self.tr("Export")

    def open(self) -> None:
        self.look()

    def clear(self) -> None:
        self._set_drives([])

    drives = ListProperty(
        Drive,
        count=lambda self: len(self._drives),
        at=lambda self, index: self._drives[index],
        notify=drivesChanged,
    )

    @Property(int, notify=drivesChanged)
    def count(self) -> int:
        """How many requests an export holds."""
        return self._count

    @Slot()
    def look(self) -> None:
        """The drives as they are now."""
        if not self.desk.inside:
            return
        with self.desk.telling():
            self._count = self.desk.records.requests.count()
            self._set_drives(self._find_drives())

    @Slot(int)
    def exportTo(self, index: int) -> None:
        """Write every request to the drive in row `index`."""
        if not self.desk.inside or not 0 <= index < len(self._drives):
            return
        folder = self._drives[index].folder
        local = self._utc_now().astimezone(ZoneInfo(self.desk.lesson.clinic.time_zone))
        try:
            if folder == self._exports():
                folder.mkdir(parents=True, exist_ok=True)
            with self.desk.telling():
                report = self.desk.records.requests.export(
                    folder / f"requests-{local:%Y-%m-%d-%H%M%S}.csv"
                )
                self.desk.note(Action.EXPORTED, str(report.count))
                told = self.tr("Requests in the file %1: %2.")
                self.desk.say(told.replace("%1", str(report.path)).replace("%2", str(report.count)))
        except ExportFailed as fault:
            self.desk.say(fault.sentence, good=False)
        except OSError as fault:
            what = fault.strerror or type(fault).__name__
            told = self.tr("The folder %1 can't be made: %2. Choose another place.")
            self.desk.say(told.replace("%1", str(folder)).replace("%2", what), good=False)

    def _exports(self) -> Path:
        return self.desk.records.folder / "exports"

    def _find_drives(self) -> list[Drive]:
        locale = QLocale(self.desk.lesson.language)
        free = self.tr("%1 · %2 free")
        found = [
            Drive(
                Path(volume.rootPath()),
                volume.displayName(),
                free.replace("%1", volume.rootPath()).replace(
                    "%2", locale.formattedDataSize(volume.bytesAvailable())
                ),
                self,
            )
            for volume in self._volumes()
        ]
        own = self._exports()
        return [*found, Drive(own, self.tr("This kiosk’s own folder"), str(own), self)]

    def _set_drives(self, drives: list[Drive]) -> None:
        old, self._drives = self._drives, drives
        self.drivesChanged.emit()
        for drive in old:
            drive.deleteLater()
