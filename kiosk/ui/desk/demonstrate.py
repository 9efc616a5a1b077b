"""The way from the staff's side to a demonstration."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.page import DeskPage

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk has the one way to a demonstration.")
class DemonstratePage(DeskPage):
    """Says what a demonstration is, and starts one."""

    KEY, ICON, SOURCE = "demonstrate", "play", "StaffDemonstrate"

    def __init__(
        self, desk: StaffDesk, start: Callable[[], None], parent: QObject | None = None
    ) -> None:
        """`start` leads from the staff's screen to the demonstration."""
        super().__init__(desk, parent)
        self._start = start

    def words(self) -> str:
        return self.tr("Demonstrate")

    @Slot()
    def start(self) -> None:
        """Sign out first: from a demonstration no way leads back here without a PIN."""
        if self.desk.inside:
            self.desk.signOut()
            self._start()
