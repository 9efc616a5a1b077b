"""How large the patient wants the words."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

SCALES = (1.0, 1.5, 2.0)
"""Of the screen's normal text. WCAG 1.4.4 asks for 200 %."""


@QmlElement
@QmlUncreatable("The kiosk makes the one text size.")
class TextSize(QObject):
    """One of three sizes of all words; the visit's end brings back the first."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._step = 0

    @Property(int, notify=changed)
    def step(self) -> int:
        """Which of the sizes, from 0."""
        return self._step

    @Property(int, constant=True)
    def steps(self) -> int:
        """How many sizes there are."""
        return len(SCALES)

    @Property(float, notify=changed)
    def scale(self) -> float:
        """How much larger than normal the words are."""
        return SCALES[self._step]

    @Slot()
    def next(self) -> None:
        """Take the next larger size, after the largest the normal one."""
        self._take((self._step + 1) % len(SCALES))

    @Slot()
    def reset(self) -> None:
        """Take the normal size."""
        self._take(0)

    def choose(self, scale: float) -> None:
        """Take one of SCALES. Raises ValueError for another."""
        self._take(SCALES.index(scale))

    def _take(self, step: int) -> None:
        if step != self._step:
            self._step = step
            self.changed.emit()
