"""A section as a card of the home screen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Comparison, Section
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.figure.figure import Figure

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The home screen makes its cards.")
class SectionCard(QObject):
    """One section on the home screen, with a small figure of its own."""

    wordsChanged = Signal()

    def __init__(
        self,
        section: Section,
        comparison: Comparison | None,
        figures: FigureFactory,
        parent: QObject,
    ) -> None:
        """Show what is right in the section's `comparison`, if it has one, or its longest step."""
        super().__init__(parent)
        self.content = section
        if comparison:
            self._start, self._end = 0.0, comparison.duration
            figure = figures.figure(comparison.right_clip, only=True)
        else:
            step = max(section.steps, key=lambda step: step.end - step.start)
            self._start, self._end = step.start, step.end
            figure = figures.figure(step.clip, only=True)
            figure.bones = step.bones
            figure.highlight = list(step.highlight)
        figure.seek(self._end)
        self._figure = figure

    def speak(self, section: Section) -> None:
        """Have the words of another language."""
        self.content = section
        self.wordsChanged.emit()

    @Property(str, constant=True)
    def section(self) -> str:
        """The section's id."""
        return self.content.id

    @Property(int, constant=True)
    def number(self) -> int:
        return self.content.number

    @Property(str, constant=True)
    def group(self) -> str:
        return self.content.group

    @Property(str, notify=wordsChanged)
    def title(self) -> str:
        return self.content.title

    @Property(str, notify=wordsChanged)
    def summary(self) -> str:
        return self.content.summary

    @Property(Figure, constant=True)
    def figure(self) -> Figure:
        return self._figure

    @Property(float, constant=True)
    def start(self) -> float:
        """Where in its clip the small figure's movement begins, in seconds."""
        return self._start

    @Property(float, constant=True)
    def end(self) -> float:
        """Where in its clip the small figure's movement ends, in seconds."""
        return self._end
