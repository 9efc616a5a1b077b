"""The therapist's mode: any section or comparison, stepped by hand, slowed, mirrored, drawn on."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Lesson
from kiosk.lesson.sides import side_named
from kiosk.ui.demonstration.modes import CHOICES, Modes
from kiosk.ui.demonstration.subject import Subject
from kiosk.ui.figure.comparison import Comparing
from kiosk.ui.lesson.player import Player

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk makes the one demonstration.")
class Demonstrating(Modes):
    """What is shown, and how. QML owns the clock: it calls `seek`, and does what it is asked to.

    Its player is its own; the comparison is the patients' one, which each visit begins anew.
    """

    subjectChanged = Signal()
    bonesChanged = Signal()
    playAsked = Signal()
    """Play, or rest if it plays."""
    moved = Signal(float)
    """Go to this second, and play on if it plays."""
    started = Signal(float)
    """Play from this second."""

    def __init__(
        self, lesson: Lesson, player: Player, comparing: Comparing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player, self._language = player, lesson.language
        self._subject = Subject(lesson, player, comparing)
        player.bonesChanged.connect(self.bonesChanged)
        player.stepChanged.connect(self.modesChanged)
        comparing.bonesChanged.connect(self.bonesChanged)

    def speak(self, lesson: Lesson) -> None:
        """Go on where it is, in another language."""
        self._language = lesson.language
        self._subject.speak(lesson)

    @Slot()
    def reset(self) -> None:
        """Be as at the beginning: the first section, nothing drawn, the choices open."""
        self._forget()
        self._subject.first_section()
        self._changed()
        self._set_panel(CHOICES)

    # What is shown

    @Property(Player, constant=True)
    def player(self) -> Player:
        return self._player

    @Property(bool, notify=subjectChanged)
    def compared(self) -> bool:
        """Whether right and wrong are shown, in place of a section."""
        return self._subject.compared

    @Property(float, notify=subjectChanged)
    def duration(self) -> float:
        """Of what is shown, in seconds."""
        return self._subject.shown.duration

    @Slot(str)
    def showSection(self, section: str) -> None:
        """Play a section from its beginning."""
        self._subject.take_section(section)
        self._changed()
        self.started.emit(0.0)

    @Slot(str)
    def showComparison(self, comparison: str) -> None:
        """Play a comparison from its beginning; an empty id means the first one."""
        self._subject.take_comparison(comparison)
        self._changed()
        self.started.emit(0.0)

    @Slot()
    def compare(self) -> None:
        """Change between a section and its right or wrong; the section stands where it was."""
        if self._subject.compared:
            self.restAsked.emit()
            self._subject.take_section_again()
            self._changed()
            self.moved.emit(self._subject.position)
        else:
            self.showComparison(self._player.comparison)

    def _changed(self) -> None:
        """Tell that something else is shown; nothing of what was hides it."""
        self._uncover()
        self.subjectChanged.emit()
        self.modesChanged.emit()
        self.bonesChanged.emit()

    # Where in it

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Show a moment. Strokes belong to the moment they were drawn on, and go with it."""
        self._pen.clear()
        self._subject.seek(seconds)

    @Slot()
    def play(self) -> None:
        """Play, or rest."""
        self._close()
        self._show_words()
        self.playAsked.emit()

    @Slot()
    def next(self) -> None:
        """The next step; after the last one, what comes next in the lesson."""
        if self._close():
            return
        self._show_words()
        later = self._subject.later()
        if later is not None:
            self.moved.emit(later)
        elif self._subject.take_beside(1):
            self._changed()
            self.started.emit(0.0)

    @Slot()
    def back(self) -> None:
        """The step's start; early in a step the one before, in the section before if need be."""
        if self._close():
            return
        self._show_words()
        earlier = self._subject.earlier()
        if earlier is not None:
            self.moved.emit(earlier)
        elif self._subject.take_beside(-1):
            self._changed()
            self.moved.emit(self._subject.last_step)

    # How it is shown

    @property
    def _alone(self) -> bool:
        return not self.compared

    @property
    def _names_a_side(self) -> bool:
        said = f"{self._player.stepTitle}. {self._player.caption}"
        return bool(side_named(self._language, said))

    @Property(bool, notify=bonesChanged)
    def bones(self) -> bool:
        return self._subject.shown.bones

    @Slot()
    def toggleBones(self) -> None:
        """Show the bones and muscles, or the outside; what is drawn stays."""
        self._subject.shown.bones = not self._subject.shown.bones
