"""The places an export can go to: drives that can be unplugged first, then the kiosk's folder."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread

from PySide6.QtCore import Property, QLocale, QObject, QStorageInfo, QTimer, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 1500
"""How often it is looked for drives while somebody looks at them."""
TAKE_MS = 50
"""How often it is asked whether that look has ended."""
_MOUNT_FOLDERS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


@dataclass(frozen=True)
class Volume:
    """A file system: the folder it is at, its name, its free room in bytes."""

    folder: Path
    name: str
    free: int
    read_only: bool = False


Volumes = Callable[[], list[Volume]]


def plugged_in() -> list[Volume]:
    """The drives that look as if they can be unplugged; in any thread, as one may take long."""
    return [
        Volume(Path(each.rootPath()), each.displayName(), each.bytesAvailable(), each.isReadOnly())
        # What is known is read in here, without Python's lock; later calls only tell it.
        for each in QStorageInfo.mountedVolumes()
        if each.isValid() and each.isReady() and each.bytesTotal() > 0 and _loose(each)
    ]


def make_ready(folder: Path, own: bool, volumes: Volumes) -> None:
    """Have the folder of a drive there to be written to. Raises OSError where the drive is gone."""
    if own:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    elif folder not in (each.folder for each in volumes()):
        # Its folder may still be there, on the system's own disk.
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))


def _loose(volume: QStorageInfo) -> bool:
    if volume.isRoot():
        return False
    if sys.platform == "win32":
        # Drive letters other than the system's; Windows tells no more without its own API.
        return not volume.rootPath().upper().startswith("C:")
    return volume.rootPath().startswith(_MOUNT_FOLDERS)


@QmlElement
@QmlUncreatable("The drives list themselves.")
class Drive(QObject):
    """A folder that an export can be written to."""

    changed = Signal()

    def __init__(self, volume: Volume, own: bool, parent: Drives) -> None:
        super().__init__(parent)
        self.volume, self.own, self._drives = volume, own, parent

    def show(self, volume: Volume) -> None:
        """What it is like now."""
        if volume != self.volume:
            self.volume = volume
            self.changed.emit()

    @property
    def volumes(self) -> Volumes:
        """What finds the drives plugged in, in any thread."""
        return self._drives.volumes

    @Property(str, constant=True)
    def folder(self) -> str:
        return str(self.volume.folder)

    @Property(str, notify=changed)
    def label(self) -> str:
        return self.tr("This kiosk’s own folder") if self.own else self.volume.name

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Where it is, how much room is left, and what to know of it."""
        if self.volume.read_only:
            return self.tr("Read-only: unlock it, or use another drive.")
        # As it is printed on drives.
        style = QLocale.DataSizeFormat.DataSizeSIFormat
        free = self._drives.locale.formattedDataSize(self.volume.free, 1, style)
        told = self.tr("%1 free").replace("%1", free)
        if not self.own:
            return f"{told} · {self.volume.folder}"
        kept = self.tr("This file is deleted as soon as one of the requests in it is deleted.")
        return f"{told} · {self.volume.folder}\n{kept}"

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Whether anything can be written to it."""
        return not self.volume.read_only

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        return self._drives.chosen is self


@QmlElement
@QmlUncreatable("The page of exports has the one list of drives.")
class Drives(QObject):
    """Follows what is plugged in and out while it is watched.

    One drive that can be written to is chosen by itself; one that is gone is chosen no more.
    """

    listChanged = Signal()
    chosenChanged = Signal()

    def __init__(self, own: Callable[[], Path], language: str, volumes: Volumes, page: QObject):
        """`own` is the kiosk's own folder; `volumes` finds the others, in a thread."""
        super().__init__(page)
        self.locale = QLocale(language)
        self._own, self.volumes = own, volumes
        self._drives: list[Drive] = []
        self.chosen: Drive | None = None
        self._found: list[list[Volume]] = []
        self._looking = False
        self._next = QTimer(self, interval=LOOK_MS)
        self._next.timeout.connect(self.look)
        self._take = QTimer(self, interval=TAKE_MS)
        self._take.timeout.connect(self._taken)

    list = ListProperty(
        Drive,
        count=lambda self: len(self._drives),
        at=lambda self, index: self._drives[index],
        notify=listChanged,
    )

    @Property(bool, notify=listChanged)
    def plugged(self) -> bool:
        """Whether there is any drive."""
        return any(not drive.own for drive in self._drives)

    def watch(self, watching: bool) -> None:
        """Follow what is plugged in from now on, or stop and forget it."""
        if watching:
            self.look()
            self._next.start()
        else:
            self._next.stop()
            self._show([])

    @Slot()
    def look(self) -> None:
        """Look what is plugged in; the last look may still be waiting for a drive."""
        if not self._looking:
            self._looking = True
            Thread(target=lambda: self._found.append(self._look()), daemon=True).start()
            self._take.start()

    @Slot(str)
    def choose(self, folder: str) -> None:
        """Have the drive at `folder` take the export."""
        found = (each for each in self._drives if str(each.volume.folder) == folder)
        self._choose(next(found, None))

    def _look(self) -> list[Volume]:
        """In a thread."""
        own = self._own()
        there = next(each for each in (own, *own.parents) if each.exists())
        return [*self.volumes(), Volume(own, "", shutil.disk_usage(there).free)]

    def _taken(self) -> None:
        if self._found:
            self._take.stop()
            self._looking = False
            found = self._found.pop()
            if self._next.isActive():
                self._show(found)

    def _show(self, volumes: list[Volume]) -> None:
        if [each.folder for each in volumes] != [each.volume.folder for each in self._drives]:
            self._replace(volumes)
        for drive, volume in zip(self._drives, volumes, strict=True):
            # A few bytes more or less are not worth a word.
            drive.show(replace(volume, free=volume.free // 2**20 * 2**20))

    def _replace(self, volumes: list[Volume]) -> None:
        known = {drive.volume.folder: drive for drive in self._drives}
        own = volumes[-1:]
        self._drives = [
            known.pop(each.folder, None) or Drive(each, each in own, self) for each in volumes
        ]
        self.listChanged.emit()
        usable = [each for each in self._drives if each.usable and not each.own]
        if self.chosen not in self._drives:
            self._choose(usable[0] if len(usable) == 1 else None)
        for gone in known.values():
            gone.deleteLater()

    def _choose(self, drive: Drive | None) -> None:
        self.chosen = drive if drive and drive.usable else None
        self.chosenChanged.emit()
        for each in self._drives:
            each.changed.emit()
