"""What every page of the staff's side has: its place in the navigation, and the desk it lies on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.ui.desk.desk import StaffDesk

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Each page of the desk is a kind of its own.")
class DeskPage(QObject):
    """A page for those signed in. Its QML file is given `desk` and `page`, typed as it is.

    A kind of page says `KEY` (also of its objectName, `page-KEY`), `ICON` (of Icon.qml), `SOURCE`
    (a file in kiosk/qml/Kiosk/staff, without .qml) and `words`.
    """

    KEY = ICON = SOURCE = ""

    def __init__(self, desk: StaffDesk, parent: QObject | None = None) -> None:
        super().__init__(parent or desk)
        self.desk = desk

    @Property(str, constant=True)
    def key(self) -> str:
        return self.KEY

    @Property(str, constant=True)
    def icon(self) -> str:
        return self.ICON

    @Property(str, constant=True)
    def source(self) -> str:
        return self.SOURCE

    @Property(str, constant=True)
    def label(self) -> str:
        """What the navigation calls it."""
        return self.words()

    def words(self) -> str:
        """The label, in the staff's language."""
        raise NotImplementedError

    def open(self) -> None:
        """It is shown now: read what it shows. The desk's message is empty."""

    def clear(self) -> None:
        """Staff sign out: forget all that was read and typed."""

    def close(self) -> None:
        """The kiosk closes: let nothing go on."""
