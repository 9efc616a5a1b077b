"""What a patient is to do at a moment: breathe, hold, change legs; for QML to show."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Guide

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

NBSP = "\N{NO-BREAK SPACE}"


@QmlElement
@QmlUncreatable("The player makes its pacer.")
class Pacer(QObject):
    """A step's guide at the moment shown; `doing` is empty where a step has none."""

    moved = Signal()
    phaseChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._guide: Guide | None = None

    def show(self, guide: Guide | None) -> None:
        """Take what is to be done now."""
        before, self._guide = self._guide, guide
        if _told(before) != _told(guide):
            self.phaseChanged.emit()
        self.moved.emit()

    def speak(self) -> None:
        """Tell it in another language."""
        self.phaseChanged.emit()

    @Property(str, notify=phaseChanged)
    def doing(self) -> str:
        """One of breathe_in, breathe_out, ready, hold, switch, rest; or empty."""
        return self._guide.doing if self._guide and self._guide.doing != "watch" else ""

    @Property(bool, notify=phaseChanged)
    def held(self) -> bool:
        """Whether the step is a hold, whatever is done in it now."""
        return self.doing in ("ready", "hold", "switch", "rest")

    @Property(int, notify=phaseChanged)
    def count(self) -> int:
        """The seconds to show: still to go, or of a breath so far."""
        return self._guide.count if self._guide else 0

    @Property(str, notify=phaseChanged)
    def words(self) -> str:
        """What to do, in words."""
        match self.doing:
            case "breathe_in":
                return self.tr("Breathe in")
            case "breathe_out":
                return self.tr("Breathe out")
            case "ready":
                return self.tr("Go into the stretch")
            case "hold" if self._guide and self._guide.inward:
                return self.tr("Stay there. Breathe in.")
            case "hold":
                return self.tr("Stay there. Breathe out.")
            case "switch":
                return self.tr("Change legs, then rest")
            case "rest" if self._guide and self._guide.mirrored_side:
                return self.tr("Ease out slowly")
            case "rest":
                return self.tr("Ease out and rest")
        return ""

    @Property(str, notify=phaseChanged)
    def line(self) -> str:
        """Which side and hold, or which breath, it is or will be; empty where there is none."""
        return self._line(self._guide.side if self._guide else "", self._tally)

    @Property(str, notify=phaseChanged)
    def mirroredLine(self) -> str:
        """The same where the figure is shown in a mirror."""
        return self._line(self._guide.mirrored_side if self._guide else "", self._tally)

    @Property(str, notify=phaseChanged)
    def shortLine(self) -> str:
        """The line without what `time` tells."""
        return self._line(self._guide.side if self._guide else "", "")

    @Property(str, notify=phaseChanged)
    def time(self) -> str:
        """Which hold of how many of its side; empty where there is one, or none."""
        return self._counted(self.tr("Round %1 of %2")) if self._tally else ""

    @property
    def _tally(self) -> str:
        several = self.held and self._guide and self._guide.turns > 1
        return self._counted(self.tr("round %1 of %2")).replace(" ", NBSP) if several else ""

    def _line(self, side: str, tally: str) -> str:
        if self.doing in ("breathe_in", "breathe_out"):
            return self._counted(self.tr("Breath %1 of %2"))
        line = ", ".join(filter(None, (side, tally)))
        return self.tr("Next: %1").replace("%1", line) if self.doing in ("switch", "rest") else line

    def _counted(self, words: str) -> str:
        turn, turns = (self._guide.turn, self._guide.turns) if self._guide else (0, 0)
        return words.replace("%1", str(turn)).replace("%2", str(turns))

    @Property(float, notify=moved)
    def left(self) -> float:
        """The share of this phase still to go, 1 to 0."""
        return self._guide.left if self._guide else 0.0

    @Property(float, notify=moved)
    def breath(self) -> float:
        """How full the chest is, 0 to 1."""
        return self._guide.breath if self._guide else 0.0


def _told(guide: Guide | None) -> Guide | None:
    """What of a guide changes only now and then."""
    return replace(guide, left=0.0, breath=0.0) if guide else None
