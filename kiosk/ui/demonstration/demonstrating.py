"""The therapist's mode: any section or comparison, stepped by hand, slowed, mirrored, drawn on."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Lesson
from kiosk.lesson.sides import side_named
from kiosk.ui.demonstration.pen import Pen
from kiosk.ui.demonstration.subject import Subject
from kiosk.ui.figure.comparison import Comparing
from kiosk.ui.lesson.player import Player

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

RATES = (1.0, 0.5, 0.25)
CHOICES, KEYS = "choices", "keys"


@QmlElement
@QmlUncreatable("The kiosk makes the one demonstration.")
class Demonstrating(QObject):
    """What is shown, and how. QML owns the clock: it calls `seek`, and does what it is asked to.

    Its player is its own; the comparison is the patients' one, which each visit begins anew.
    """

    subjectChanged = Signal()
    modesChanged = Signal()
    bonesChanged = Signal()
    playAsked = Signal()
    """Play, or rest if it plays."""
    restAsked = Signal()
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
        self._pen = Pen(self)
        self._playing = False
        self._forget()
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

    def _forget(self) -> None:
        self._frozen = self._flipped = self._drawing = self._drawn_on = False
        self._rate, self._panel = RATES[0], CHOICES
        self._pen.colour = 0

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
        self._panel, self._frozen = "", False
        self._pen.clear()
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

    def _get_playing(self) -> bool:
        return self._playing

    def _set_playing(self, playing: bool) -> None:
        self._playing = playing
        if playing and (self._drawing or self._frozen):
            self._drawing = self._frozen = False
            self.modesChanged.emit()

    playing = Property(bool, _get_playing, _set_playing, notify=modesChanged)
    """Whether the clock runs: told by QML."""

    @Property(float, notify=modesChanged)
    def rate(self) -> float:
        """How fast it plays: 1, a half or a quarter."""
        return self._rate

    @Slot()
    def slower(self) -> None:
        """Play half as fast as now, after a quarter at full speed again."""
        self._rate = RATES[(RATES.index(self._rate) + 1) % len(RATES)]
        self.modesChanged.emit()

    @Property(bool, notify=modesChanged)
    def frozen(self) -> bool:
        """Whether the figure stands and every word of the lesson is hidden."""
        return self._frozen

    @Property(bool, notify=modesChanged)
    def spread(self) -> bool:
        """Whether a section's figure has the words' room too; one that was drawn on stays."""
        return self._frozen and not self._drawn_on and not self.compared

    @Slot()
    def freeze(self) -> None:
        """Keep the figure and hide the words, or show them again."""
        self._close()
        if self.spread:
            self._pen.clear()
        self._frozen = not self._frozen
        self._drawn_on = self._pen.used
        if self._frozen:
            self.restAsked.emit()
        self.modesChanged.emit()

    @Property(bool, notify=modesChanged)
    def flipped(self) -> bool:
        """Whether left and right are changed: what is said of a side means the other one."""
        return self._flipped

    @Property(bool, notify=modesChanged)
    def misnamed(self) -> bool:
        """Whether the step's words name a side, and the figure shows the other one."""
        named = side_named(self._language, f"{self._player.stepTitle}. {self._player.caption}")
        return bool(named) and self._flipped

    @Slot()
    def flip(self) -> None:
        """Show the other side; what was drawn was drawn on this one."""
        self._flipped = not self._flipped
        self._pen.clear()
        self.modesChanged.emit()

    @Property(bool, notify=bonesChanged)
    def bones(self) -> bool:
        return self._subject.shown.bones

    @Slot()
    def toggleBones(self) -> None:
        """Show the bones and muscles, or the outside; what is drawn stays."""
        self._subject.shown.bones = not self._subject.shown.bones

    # Drawing

    @Property(Pen, constant=True)
    def pen(self) -> Pen:
        return self._pen

    @Property(bool, notify=modesChanged)
    def drawing(self) -> bool:
        """Whether a finger on the stage draws."""
        return self._drawing

    @Slot()
    def draw(self) -> None:
        """Take the pen, which stops the figure, or put it down, which leaves what is drawn."""
        self._close()
        self._drawing = not self._drawing
        if self._drawing:
            self.restAsked.emit()
        self.modesChanged.emit()

    # What lies over it

    @Property(str, notify=modesChanged)
    def panel(self) -> str:
        """choices, keys, or empty."""
        return self._panel

    @Slot()
    def choose(self) -> None:
        """Open the choices, or close them."""
        self._set_panel("" if self._panel == CHOICES else CHOICES)

    @Slot()
    def help(self) -> None:
        """Open the list of keys, or close it."""
        self._set_panel("" if self._panel == KEYS else KEYS)

    def _close(self) -> bool:
        """Close what lies over the figure; returns whether something did."""
        covered = self._panel != ""
        self._set_panel("")
        return covered

    def _set_panel(self, panel: str) -> None:
        if panel != self._panel:
            self._panel = panel
            if panel:
                self.restAsked.emit()
            self.modesChanged.emit()

    def _show_words(self) -> None:
        if self._frozen:
            self._frozen = False
            self.modesChanged.emit()
