"""The digits of a PIN while it is tapped in."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 12


@QmlElement
@QmlUncreatable("A screen that asks for a PIN makes one.")
class PinEntry(QObject):
    """Holds the digits away from the screen, which learns only how many there are."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._digits = ""

    @Property(int, notify=changed)
    def length(self) -> int:
        return len(self._digits)

    @Slot(int)
    def press(self, digit: int) -> None:
        if len(self._digits) < LONGEST and 0 <= digit <= 9:
            self._set(self._digits + str(digit))

    @Slot()
    def erase(self) -> None:
        self._set(self._digits[:-1])

    @Slot()
    def enter(self) -> None:
        """All digits are in."""
        if self._digits:
            self.entered.emit()

    def take(self) -> str:
        """The digits, which are forgotten here."""
        digits = self._digits
        self._set("")
        return digits

    def _set(self, digits: str) -> None:
        self._digits = digits
        self.changed.emit()
