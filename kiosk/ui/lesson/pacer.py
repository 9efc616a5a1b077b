"""What a patient is to do at a moment: breathe, hold, change sides; for QML to show."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Guide

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


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
        return self._guide.doing if self._guide else ""

    @Property(str, notify=phaseChanged)
    def side(self) -> str:
        """Which side is or will be held, right or left; empty while only breathing."""
        return (self._guide.side or "") if self._guide else ""

    @Property(int, notify=phaseChanged)
    def turn(self) -> int:
        """Which hold of that side it is, from 1."""
        return self._guide.turn if self._guide else 0

    @Property(int, notify=phaseChanged)
    def turns(self) -> int:
        return self._guide.turns if self._guide else 0

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
                return self.tr("Get ready")
            case "hold":
                return self.tr("Hold, keep breathing")
            case "switch":
                return self.tr("Now swap legs")
            case "rest" if self._guide and self._guide.sides > 1:
                return self.tr("Rest, then swap legs")
            case "rest":
                return self.tr("Rest. Then again.")
        return ""

    @Property(str, notify=phaseChanged)
    def sideWords(self) -> str:
        """Which side, and which hold of how many, in words; empty while only breathing."""
        return self._hold_on("right")

    @Property(str, notify=phaseChanged)
    def otherSideWords(self) -> str:
        """The same where the figure is shown the other way round."""
        return self._hold_on("left")

    def _hold_on(self, right: str) -> str:
        """Which hold it is, when the side called `right` is the right one."""
        if not self.side:
            return ""
        side = self.tr("Right side") if self.side == right else self.tr("Left side")
        if self.turns > 1:
            told = self.tr("%1, time %2 of %3").replace("%1", side)
            side = told.replace("%2", str(self.turn)).replace("%3", str(self.turns))
        coming = self.doing in ("switch", "rest")
        return self.tr("Next: %1").replace("%1", side) if coming else side

    @Property(float, notify=moved)
    def left(self) -> float:
        """The share of this phase still to go, 1 to 0."""
        return self._guide.left if self._guide else 0.0

    @Property(float, notify=moved)
    def breath(self) -> float:
        """How full the chest is, 0 to 1."""
        return self._guide.breath if self._guide else 0.0


def _told(guide: Guide | None) -> tuple[object, ...]:
    """What of a guide changes only now and then."""
    if guide is None:
        return ()
    return (guide.doing, guide.side, guide.turn, guide.turns, guide.count)
