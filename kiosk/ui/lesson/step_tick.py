"""A step as the timeline and the transcript show it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Step, VideoStep

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The player makes its ticks.")
class StepTick(QObject):
    """Where a step stands on the timeline, and its words."""

    def __init__(self, step: Step | VideoStep, share: float, parent: QObject) -> None:
        super().__init__(parent)
        self._step, self._share = step, share

    @Property(float, constant=True)
    def share(self) -> float:
        """How far along the timeline it starts, 0 to 1."""
        return self._share

    @Property(str, constant=True)
    def title(self) -> str:
        return self._step.title

    @Property(str, constant=True)
    def caption(self) -> str:
        return self._step.caption

    @Property(str, constant=True)
    def firstCaption(self) -> str:
        """What it says while getting into its first hold; empty where it has no words for it."""
        return self._step.first_caption

    @Property(str, constant=True)
    def restCaption(self) -> str:
        """What it says between its holds; empty where it has none."""
        return self._step.rest_caption

    @Property(str, constant=True)
    def picture(self) -> str:
        """The figure in words."""
        return self._step.picture
