"""Right or wrong: two figures on one scrubber."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Comparison, Lesson
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.figure.figure import Figure

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The comparing screen makes its choices.")
class ComparisonChoice(QObject):
    """One comparison to choose."""

    wordsChanged = Signal()

    def __init__(self, content: Comparison, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content

    def speak(self, content: Comparison) -> None:
        """Have the words of another language."""
        self._content = content
        self.wordsChanged.emit()

    @Property(str, constant=True)
    def comparison(self) -> str:
        """The comparison's id."""
        return self._content.id

    @Property(str, notify=wordsChanged)
    def title(self) -> str:
        return self._content.title

    @Property(str, notify=wordsChanged)
    def shortTitle(self) -> str:
        """The word on the button."""
        return self._content.short_title


@QmlElement
@QmlUncreatable("The kiosk makes the one comparing screen.")
class Comparing(QObject):
    """Two clips of one stretch, done right and done wrong, at one moment."""

    comparisonChanged = Signal()
    wordsChanged = Signal()
    bonesChanged = Signal()
    sought = Signal()

    def __init__(
        self, lesson: Lesson, figures: FigureFactory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lesson = lesson
        self._right, self._wrong = figures.figure(), figures.figure()
        self._choices = [ComparisonChoice(each, self) for each in lesson.comparisons.values()]
        self._bones = True
        self._take(next(iter(lesson.comparisons.values())))

    @Slot(str)
    def choose(self, comparison: str) -> None:
        """Show a comparison from its beginning; an empty id means the first one."""
        chosen = self._lesson.comparisons.get(comparison) or next(
            iter(self._lesson.comparisons.values())
        )
        self._take(chosen)

    def speak(self, lesson: Lesson) -> None:
        """Go on where it is, in another language."""
        self._lesson = lesson
        self._content = lesson.comparisons[self._content.id]
        for choice in self._choices:
            choice.speak(lesson.comparisons[choice.comparison])
        self.wordsChanged.emit()

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Show both figures at a moment."""
        self._position = seconds
        self._right.seek(seconds)
        self._wrong.seek(seconds)
        self.sought.emit()

    choices = ListProperty(
        ComparisonChoice,
        count=lambda self: len(self._choices),
        at=lambda self, index: self._choices[index],
        constant=True,
    )

    @Property(Figure, constant=True)
    def right(self) -> Figure:
        return self._right

    @Property(Figure, constant=True)
    def wrong(self) -> Figure:
        return self._wrong

    @property
    def position(self) -> float:
        """The moment last sought, in seconds."""
        return self._position

    @Property(str, notify=comparisonChanged)
    def comparison(self) -> str:
        return self._content.id

    @Property(str, notify=wordsChanged)
    def title(self) -> str:
        return self._content.title

    @Property(float, notify=comparisonChanged)
    def duration(self) -> float:
        """In seconds."""
        return self._content.duration

    @Property(str, notify=wordsChanged)
    def rightTitle(self) -> str:
        return self._content.right_title

    @Property(str, notify=wordsChanged)
    def wrongTitle(self) -> str:
        return self._content.wrong_title

    @Property("QStringList", notify=wordsChanged)
    def rightPoints(self) -> list[str]:
        return list(self._content.right_points)

    @Property("QStringList", notify=wordsChanged)
    def wrongPoints(self) -> list[str]:
        return list(self._content.wrong_points)

    @Property(str, notify=wordsChanged)
    def estimate(self) -> str:
        """The label that stands beside the muscle's length."""
        return self._lesson.estimate

    def _get_bones(self) -> bool:
        return self._bones

    def _set_bones(self, bones: bool) -> None:
        self._bones = bones
        self._right.bones = self._wrong.bones = bones
        self.bonesChanged.emit()

    bones = Property(bool, _get_bones, _set_bones, notify=bonesChanged)

    def _take(self, content: Comparison) -> None:
        self._content, self._position = content, 0.0
        self._right.show(content.right_clip)
        self._wrong.show(content.wrong_clip)
        for figure in (self._right, self._wrong):
            figure.measure(content.muscle)
        self._set_bones(True)
        self.wordsChanged.emit()
        self.comparisonChanged.emit()
