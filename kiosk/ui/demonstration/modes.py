"""How a demonstration is shown: at rest, slowed, frozen, the other side, drawn on, covered."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.demonstration.pen import Pen

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

RATES = (1.0, 0.5, 0.25)
CHOICES, KEYS = "choices", "keys"


@QmlElement
@QmlUncreatable("A demonstration has them.")
class Modes(QObject):
    """What holds for whatever is shown, and what lies over it."""

    modesChanged = Signal()
    restAsked = Signal()

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._pen = Pen(self)
        self._playing = False
        self._forget()

    def _forget(self) -> None:
        """Be as at the beginning, the choices open; tells nobody."""
        self._frozen = self._flipped = self._drawing = self._drawn_on = False
        self._rate, self._panel = RATES[0], CHOICES
        self._pen.colour = 0

    def _uncover(self) -> None:
        """Leave nothing that hides what is shown; tells nobody."""
        self._panel, self._frozen = "", False
        self._pen.clear()

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
        return self._frozen and not self._drawn_on and self._alone

    @property
    def _alone(self) -> bool:
        """Whether one figure is shown, not two side by side."""
        raise NotImplementedError

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
        return self._flipped and self._names_a_side

    @property
    def _names_a_side(self) -> bool:
        raise NotImplementedError

    @Slot()
    def flip(self) -> None:
        """Show the other side; what was drawn was drawn on this one."""
        self._flipped = not self._flipped
        self._pen.clear()
        self.modesChanged.emit()

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
