"""Drawing with fingers: smooth strokes in a pen's colour, for QML to stroke."""

from __future__ import annotations

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPolygonF
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

MOST_STROKES = 200
MOST_POINTS = 600
"""A line this long goes on as another stroke: each touch strokes all of its line anew."""
_NEAR_PX = 2.0
_BEND = (0.25, 0.5, 0.75, 1.0)
_DOT = QPointF(0.1, 0.0)
_ROOT = QModelIndex()
_STROKE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


@QmlElement
@QmlUncreatable("The pen makes its strokes.")
class Stroke(QObject):
    """What one finger has drawn, in pixels of the place it was drawn on."""

    grown = Signal()

    def __init__(
        self, at: QPointF, colour: int, parent: QObject, before: Stroke | None = None
    ) -> None:
        """`before` is the full one that it goes on from: they are taken back together."""
        super().__init__(parent)
        self._colour, self.before = colour, before
        self._last = self._middle = at
        self._line = QPolygonF([at, at + _DOT])

    @Property(QPolygonF, notify=grown)
    def line(self) -> QPolygonF:
        """The stroke up to the finger."""
        line = QPolygonF(self._line)
        line.append(self._last)
        return line

    @Property(int, constant=True)
    def colour(self) -> int:
        """Which of the pen's colours, from 0."""
        return self._colour

    @property
    def full(self) -> bool:
        return self._line.size() >= MOST_POINTS

    @property
    def end(self) -> QPointF:
        """Where the finger was last."""
        return self._last

    def grow(self, to: QPointF) -> None:
        """Follow the finger, rounding every corner of its way."""
        if QPointF.dotProduct(to - self._last, to - self._last) < _NEAR_PX**2:
            return
        a, b, c = self._middle, self._last, (self._last + to) / 2
        for t in _BEND:
            self._line.append(a * (1 - t) ** 2 + b * (2 * t * (1 - t)) + c * t**2)
        self._middle, self._last = c, to
        self.grown.emit()


@QmlElement
@QmlUncreatable("The demonstration makes its pen.")
class Pen(QAbstractListModel):
    """The strokes on the screen, oldest first; several fingers may draw at once."""

    colourChanged = Signal()
    usedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colour = 0
        self._strokes: list[Stroke] = []
        self._fingers: dict[int, Stroke] = {}

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._strokes)

    def data(self, index: Index, role: int = _STROKE) -> Stroke | None:
        return self._strokes[index.row()] if index.isValid() and role == _STROKE else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {_STROKE: QByteArray(b"stroke")}

    @Property(bool, notify=usedChanged)
    def used(self) -> bool:
        """Whether there is a stroke to take back."""
        return bool(self._strokes)

    def _get_colour(self) -> int:
        return self._colour

    def _set_colour(self, colour: int) -> None:
        if colour != self._colour:
            self._colour = colour
            self.colourChanged.emit()

    colour = Property(int, _get_colour, _set_colour, notify=colourChanged)
    """Which colour the next stroke has, from 0."""

    @Slot(int, float, float)
    def put(self, finger: int, x: float, y: float) -> None:
        """Begin a stroke where a finger touches."""
        self._begin(finger, Stroke(QPointF(x, y), self._colour, self))

    def _begin(self, finger: int, stroke: Stroke) -> None:
        if len(self._strokes) == MOST_STROKES:
            self._remove(0)
        self.beginInsertRows(_ROOT, len(self._strokes), len(self._strokes))
        self._strokes.append(stroke)
        self.endInsertRows()
        self._fingers[finger] = stroke
        self.usedChanged.emit()

    @Slot(int, float, float)
    def move(self, finger: int, x: float, y: float) -> None:
        """Draw on to where a finger is now; one whose stroke is gone draws nothing."""
        stroke = self._fingers.get(finger)
        if stroke is None:
            return
        if stroke.full:
            self._begin(finger, Stroke(stroke.end, stroke.colour, self, stroke))
        self._fingers[finger].grow(QPointF(x, y))

    @Slot(int)
    def lift(self, finger: int) -> None:
        """End a finger's stroke."""
        self._fingers.pop(finger, None)

    @Slot()
    def undo(self) -> None:
        """Take the last stroke back."""
        last = self._strokes[-1] if self._strokes else None
        while last in self._strokes:
            self._remove(self._strokes.index(last))
            last = last.before

    @Slot()
    def clear(self) -> None:
        """Take every stroke back."""
        if not self._strokes:
            return
        self._fingers.clear()
        self.beginResetModel()
        gone, self._strokes = self._strokes, []
        self.endResetModel()
        for stroke in gone:
            stroke.deleteLater()
        self.usedChanged.emit()

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(_ROOT, row, row)
        gone = self._strokes.pop(row)
        self.endRemoveRows()
        self._fingers = {f: stroke for f, stroke in self._fingers.items() if stroke is not gone}
        gone.deleteLater()
        self.usedChanged.emit()
