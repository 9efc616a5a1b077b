"""The places an export can go to: drives that can be unplugged first, then the data folder."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Property, QObject, QStorageInfo
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

_MOUNT_FOLDERS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


@QmlElement
@QmlUncreatable("The page of exports lists the drives.")
class Drive(QObject):
    """A folder an export can be written to."""

    def __init__(self, folder: Path, label: str, detail: str, parent: QObject) -> None:
        super().__init__(parent)
        self.folder, self._label, self._detail = folder, label, detail

    @Property(str, constant=True)
    def label(self) -> str:
        return self._label

    @Property(str, constant=True)
    def detail(self) -> str:
        """Where it is, and how much room is left."""
        return self._detail


def plugged_in() -> list[QStorageInfo]:
    """The drives that look as if they can be unplugged, ready and writable."""
    return [
        volume
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _loose(volume)
    ]


def _loose(volume: QStorageInfo) -> bool:
    if volume.isRoot():
        return False
    if sys.platform == "win32":
        # Drive letters other than the system's; Windows tells no more without its own API.
        return not volume.rootPath().upper().startswith("C:")
    return volume.rootPath().startswith(_MOUNT_FOLDERS)
