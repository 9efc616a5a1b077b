"""One part of a figure for QML: an outline and how it looks, as a person or in the bone view."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import memmove
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor, QPolygonF
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.body.figure import Part

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

_STROKE_MM, _FINE_STROKE_MM = 3.5, 2.2
_FAR_SHADE = ("#22303A", 0.20)
_BODY_FADE = ("#FFFFFF", 0.70)
_MUSCLE_DIM = ("#EFE6D2", 0.62)
_BONE_LIT = ("#E8B33A", 0.55)
# Pale as it is, a tendon wants more colour to stand out.
_TENDON_LIT = ("#C8413B", 0.55)
POINT_BYTES = 16
HIGHLIGHTED: Mapping[str, frozenset[str]] = {
    "psoas": frozenset({"psoas"}),
    "iliacus": frozenset({"iliacus"}),
    "tendon": frozenset({"tendon"}),
    "spine": frozenset({"vertebra"}),
    "pelvis": frozenset({"ilium", "sacrum"}),
    "femur": frozenset({"femur", "femoral_head"}),
    "rectus_femoris": frozenset({"rectus_femoris"}),
    "openings": frozenset({"nerve_opening", "nerve"}),
    "facets": frozenset({"facet"}),
    "tool": frozenset({"tool"}),
}
"""Which parts each highlight of a lesson step stands for."""

# These lie right under the psoas: it gives way while they are lit.
_UNDER_MUSCLE = HIGHLIGHTED["openings"] | HIGHLIGHTED["facets"]
_BODILY = ("far", "body", "near")
_BONES_AND_MUSCLES = ("bone", "muscle")


def polygon_at(address: int, count: int) -> QPolygonF:
    """Return the `count` points that lie in memory at `address`, x and y as doubles."""
    polygon = QPolygonF()
    if count:
        polygon.resize(count)
        # Qt lays a polygon out as x, y doubles, like the array: copied at once.
        memmove(shiboken6.getCppPointer(polygon.data())[0], address, count * POINT_BYTES)
    return polygon


def mixed(colour: str | QColor, towards: str, share: float) -> QColor:
    """Return `colour` mixed with a share of another."""
    a, b = QColor(colour), QColor(towards)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


class Look(NamedTuple):
    """How a part looks; without a stroke its `width` is negative."""

    fill: QColor
    stroke: QColor = QColor("transparent")
    width: float = -1.0
    bodily: bool = False


_UNSEEN = Look(QColor("transparent"))


@QmlElement
@QmlUncreatable("A figure makes its parts.")
class FigurePart(QObject):
    """One filled outline: a place in the drawing order that each clip fills with a part or none."""

    polygonChanged = Signal()
    lookChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._polygon = QPolygonF()
        self._look = _UNSEEN
        self.take(None, _UNSEEN.fill)

    def take(self, part: Part | None, colour: QColor) -> None:
        """Stand for a part of another clip, or for none; to be looked at and placed next."""
        self.part = part
        self.shown = False
        self._colour = colour
        if part is None:
            self._see(_UNSEEN)
            self.place(QPolygonF())

    @Property(QPolygonF, notify=polygonChanged)
    def polygon(self) -> QPolygonF:
        return self._polygon

    @Property(QColor, notify=lookChanged)
    def fill(self) -> QColor:
        return self._look.fill

    @Property(QColor, notify=lookChanged)
    def stroke(self) -> QColor:
        return self._look.stroke

    @Property(bool, notify=lookChanged)
    def bodily(self) -> bool:
        """Whether this is of the person's own outside, not a bone or a thing."""
        return self._look.bodily

    @Property(float, notify=lookChanged)
    def strokeWidth(self) -> float:
        return self._look.width

    def place(self, polygon: QPolygonF) -> None:
        """Take an outline in scene units; an empty one twice over changes nothing."""
        if polygon.size() or self._polygon.size():
            self._polygon = polygon
            self.polygonChanged.emit()

    def look(self, bones: float, highlight: frozenset[str]) -> None:
        """Take the colours between the body view, 0, and the bone view, 1, dimming what isn't
        highlighted.
        """
        part, fill = self.part, self._colour
        if part is None:
            return
        inside = part.layer in _BONES_AND_MUSCLES
        self.shown = (bones > 0.0 or not inside) and (part.name in highlight or not part.only_lit)
        if part.layer == "muscle" and not highlight.isdisjoint(_UNDER_MUSCLE):
            self.shown = False
        if part.layer == "far":
            fill = mixed(fill, *_FAR_SHADE)
        if part.layer in _BODILY:
            white, share = _BODY_FADE
            fill = mixed(fill, white, share * bones)
        elif highlight and part.layer == "muscle" and part.name not in highlight:
            fill = mixed(fill, *_MUSCLE_DIM)
        elif part.layer == "bone" and part.name in highlight and not part.only_lit:
            fill = mixed(fill, *_BONE_LIT)
        elif part.name == "tendon" and part.name in highlight:
            fill = mixed(fill, *_TENDON_LIT)
        if inside and bones < 1.0:
            fill = QColor.fromRgbF(fill.redF(), fill.greenF(), fill.blueF(), bones)
        bodily = part.layer in _BODILY
        if part.stroked:
            width = _FINE_STROKE_MM if inside else _STROKE_MM
            self._see(Look(fill, fill.darker(128), width, bodily))
        else:
            self._see(Look(fill, bodily=bodily))

    def _see(self, look: Look) -> None:
        """Look so: told only when it is another look, since QML then paints anew."""
        if look != self._look:
            self._look = look
            self.lookChanged.emit()
