"""The attract screen: its scenes one after the other, on one large figure."""

from __future__ import annotations

import re

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Lesson
from kiosk.lesson import Scene as SceneContent
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.figure.figure import Figure

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

_SENTENCE_END = re.compile(r"(?<=[.?!]) +")


@QmlElement
@QmlUncreatable("The attract screen makes its scenes.")
class Scene(QObject):
    """One scene: the piece of a clip that plays, and the line beside it."""

    wordsChanged = Signal()

    def __init__(self, content: SceneContent, parent: QObject) -> None:
        super().__init__(parent)
        self.content = content

    def speak(self, content: SceneContent) -> None:
        """Have the words of another language."""
        self.content = content
        self.wordsChanged.emit()

    @Property(str, notify=wordsChanged)
    def line(self) -> str:
        return self.content.line

    @Property(str, notify=wordsChanged)
    def picture(self) -> str:
        """In words, what is seen."""
        return self.content.picture

    @Property(str, constant=True)
    def verdict(self) -> str:
        """`right`, `wrong`, or empty where it shows neither."""
        return self.content.verdict or ""

    @Property(float, constant=True)
    def start(self) -> float:
        """Seconds in the clip."""
        return self.content.start

    @Property(float, constant=True)
    def end(self) -> float:
        """Seconds in the clip."""
        return self.content.end


@QmlElement
@QmlUncreatable("The kiosk makes the one loop.")
class AttractLoop(QObject):
    """The scenes that go with what patients can open, and the figure that acts them."""

    wordsChanged = Signal()

    def __init__(
        self, lesson: Lesson, figures: FigureFactory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scenes = [Scene(each, self) for each in lesson.scenes]
        self._lesson = lesson
        self._figure = figures.figure(self._scenes[0].content.clip)

    def speak(self, lesson: Lesson) -> None:
        """Have the words of another language."""
        self._lesson = lesson
        for scene, content in zip(self._scenes, lesson.scenes, strict=True):
            scene.speak(content)
        self.wordsChanged.emit()

    @Slot(Scene)
    def show(self, scene: Scene) -> None:
        """Put the figure where a scene begins."""
        content = scene.content
        self._figure.show(content.clip)
        self._figure.bones = content.bones
        self._figure.highlight = list(content.highlight)
        self._figure.seek(content.start)

    @Property(str, notify=wordsChanged)
    def headline(self) -> str:
        """Each of its sentences begins on a line of its own.

        Where no section is left it promises nothing to see.
        """
        asking = self.tr("Need an appointment? Ask for one here.")
        headline = self._lesson.attract.headline if self._lesson.sections else asking
        return _SENTENCE_END.sub("\n", headline)

    @Property(Figure, constant=True)
    def figure(self) -> Figure:
        return self._figure

    scenes = ListProperty(
        Scene,
        count=lambda self: len(self._scenes),
        at=lambda self, index: self._scenes[index],
        constant=True,
    )
