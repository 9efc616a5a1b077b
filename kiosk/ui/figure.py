"""The figure for QML: a clip's parts as polygons that change when `seek` is called.

Scene units are millimetres with y down, the floor at 0. QML owns the clock and only fills and
strokes; the polygons come ready from `kiosk.body`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from ctypes import memmove
from itertools import zip_longest
from math import nan

import numpy as np
import shiboken6
from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtGui import QColor, QPolygonF
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.body import Body
from kiosk.body.drawing import Span
from kiosk.body.figure import Part, Picture
from kiosk.body.plane import Vector

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

_MM = 1000.0
_SCENE = np.array([_MM, -_MM])
_STROKE_MM, _FINE_STROKE_MM = 3.5, 2.2
_FAR_SHADE = ("#22303A", 0.20)
_BODY_FADE = ("#FFFFFF", 0.70)
_MUSCLE_DIM = ("#EFE6D2", 0.62)
_BONE_LIT = ("#E8B33A", 0.55)
# Pale as it is, a tendon wants more colour to stand out.
_TENDON_LIT = ("#C8413B", 0.55)
_POINT_BYTES = 16
# A part that has moved by less, in scene units, is left as it is: a twentieth of a pixel.
_UNSEEN_MM = 0.1
# Which parts each highlight of a lesson step stands for.
_HIGHLIGHTED = {
    "psoas": {"psoas"},
    "iliacus": {"iliacus"},
    "tendon": {"tendon"},
    "spine": {"vertebra"},
    "pelvis": {"ilium", "sacrum"},
    "femur": {"femur", "femoral_head"},
    "rectus_femoris": {"rectus_femoris"},
    "openings": {"nerve_opening", "nerve"},
    "facets": {"facet"},
    "tool": {"tool"},
}
# These lie right under the psoas: it gives way while they are lit.
_UNDER_MUSCLE = _HIGHLIGHTED["openings"] | _HIGHLIGHTED["facets"]
_BODILY = ("far", "body", "near")
_BONES_AND_MUSCLES = ("bone", "muscle")


def polygon_at(address: int, count: int) -> QPolygonF:
    """Return the `count` points that lie in memory at `address`, x and y as doubles."""
    polygon = QPolygonF()
    if count:
        polygon.resize(count)
        # Qt lays a polygon out as x, y doubles, like the array: copied at once.
        memmove(shiboken6.getCppPointer(polygon.data())[0], address, count * _POINT_BYTES)
    return polygon


def mixed(colour: str | QColor, towards: str, share: float) -> QColor:
    """Return `colour` mixed with a share of another."""
    a, b = QColor(colour), QColor(towards)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


@QmlElement
@QmlUncreatable("A figure makes its parts.")
class FigurePart(QObject):
    """One filled outline: a place in the drawing order that each clip fills with a part or none."""

    polygonChanged = Signal()
    lookChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._polygon = QPolygonF()
        self.take(None, QColor("transparent"))

    def take(self, part: Part | None, colour: QColor) -> None:
        """Stand for a part of another clip, or for none, with nothing to see yet."""
        self.part = part
        self.shown = False
        self._colour = self._fill = colour
        self._stroke = QColor("transparent")
        self.place(QPolygonF())
        self.lookChanged.emit()

    @Property(QPolygonF, notify=polygonChanged)
    def polygon(self) -> QPolygonF:
        return self._polygon

    @Property(QColor, notify=lookChanged)
    def fill(self) -> QColor:
        return self._fill

    @Property(QColor, notify=lookChanged)
    def stroke(self) -> QColor:
        return self._stroke

    @Property(bool, notify=lookChanged)
    def bodily(self) -> bool:
        """Whether this is of the person's own outside, not a bone or a thing."""
        return self.part is not None and self.part.layer in _BODILY

    @Property(float, notify=lookChanged)
    def strokeWidth(self) -> float:
        if self.part is None or not self.part.stroked:
            return -1.0
        return _FINE_STROKE_MM if self.part.layer in _BONES_AND_MUSCLES else _STROKE_MM

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
        self._fill = fill
        self._stroke = fill.darker(128) if part.stroked else QColor("transparent")
        self.lookChanged.emit()


@QmlElement
@QmlUncreatable("The kiosk makes its figures.")
class Figure(QObject):
    """One person on a stage, showing a clip at a moment."""

    clipChanged = Signal()
    moved = Signal()
    bonesChanged = Signal()
    highlightChanged = Signal()

    def __init__(
        self,
        body: Body,
        clip: str,
        parent: QObject | None = None,
        cue_words: Mapping[str, str] | None = None,
    ) -> None:
        """`cue_words` says what a cue shows, by its key; without it nothing is said."""
        super().__init__(parent)
        self._body, self._cue_words = body, cue_words or {}
        self._parts = [FigurePart(self) for _ in range(body.most_parts)]
        self._bones = False
        self._bones_seen = 0.0
        self._highlight: list[str] = []
        self._time = 0.0
        self.show(clip)

    @Slot(str)
    def show(self, clip: str) -> None:
        """Show a clip from its beginning."""
        self._source = self._body.figure(clip)
        for place, part in zip_longest(self._parts, self._source.parts):
            colour = "transparent" if part is None else self._body.colour(part.person, part.fill)
            place.take(part, QColor(colour))
        self._time = 0.0
        self._look()
        self._draw()
        self.clipChanged.emit()

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Show the clip at a moment."""
        self._time = seconds
        self._draw()

    @Property(str, notify=clipChanged)
    def clip(self) -> str:
        return self._source.clip.name

    @Property(float, notify=clipChanged)
    def duration(self) -> float:
        return self._source.clip.duration

    @Property(QRectF, notify=moved)
    def view(self) -> QRectF:
        """What the stage shows, in scene units."""
        left, bottom, right, top = (edge * _MM for edge in self._picture.view)
        return QRectF(left, -top, right - left, top - bottom)

    @Property(QColor, constant=True)
    def floor(self) -> QColor:
        return QColor(self._body.palette["floor"])

    @property
    def drawn(self) -> list[FigurePart]:
        """The parts there is something to see of, in drawing order."""
        return [part for part in self._parts if part.polygon.size()]

    def _part_count(self) -> int:
        return len(self._parts)

    def _part_at(self, index: int) -> FigurePart:
        return self._parts[index]

    parts = ListProperty(FigurePart, count=_part_count, at=_part_at, constant=True)

    def _get_bones(self) -> bool:
        return self._bones

    def _set_bones(self, bones: bool) -> None:
        if bones == self._bones:
            return
        self._bones = bones
        self.fade(float(bones))
        self.bonesChanged.emit()

    @Slot(float)
    def fade(self, bones: float) -> None:
        """Show a passing picture between the body view, 0, and the bone view, 1."""
        self._bones_seen = bones
        self._look()
        self._draw()

    bones = Property(bool, _get_bones, _set_bones, notify=bonesChanged)

    def _get_highlight(self) -> list[str]:
        return self._highlight

    def _set_highlight(self, names: list[str]) -> None:
        if names == self._highlight:
            return
        self._highlight = list(names)
        self._look()
        self._draw()
        self.highlightChanged.emit()

    highlight = Property("QStringList", _get_highlight, _set_highlight, notify=highlightChanged)

    @Property(str, notify=moved)
    def cueWords(self) -> str:
        """The key of what is to be said about what shows now; empty while nothing does."""
        return "" if self._picture.cue is None else self._picture.cue.cue.words

    @Property(str, notify=moved)
    def cueText(self) -> str:
        """What is said about what shows now; empty while nothing is."""
        return self._cue_words.get(self.cueWords, "")

    @Property(bool, notify=moved)
    def cueWrong(self) -> bool:
        """Whether what shows now is done wrong."""
        return self._picture.cue is not None and self._picture.cue.cue.verdict == "wrong"

    @Property(bool, notify=moved)
    def ringShown(self) -> bool:
        return self._picture.cue is not None and "ring" in self._picture.cue.cue.marks

    @Property(bool, notify=moved)
    def archShown(self) -> bool:
        """Whether the line of the low back is drawn, with its angle beside it."""
        return self._picture.cue is not None and "low_back" in self._picture.cue.cue.marks

    @Property(QPointF, notify=moved)
    def cuePoint(self) -> QPointF:
        """Where it shows, in scene units."""
        return self._point(None if self._picture.cue is None else self._picture.cue.at)

    @Property(QPointF, notify=moved)
    def archPoint(self) -> QPointF:
        """Where the low back's angle is written, in scene units."""
        return self._point(None if self._picture.cue is None else self._picture.cue.beside_low_back)

    @Property(QPointF, notify=moved)
    def hipPoint(self) -> QPointF:
        """Where the near hip joint is, in scene units."""
        return self._point(self._picture.hip)

    @Property(float, notify=moved)
    def hipExtension(self) -> float:
        return self._picture.read_outs.hip_extension_deg

    @Property(float, notify=moved)
    def lumbarExtension(self) -> float:
        return self._picture.read_outs.lumbar_extension_deg

    @Property(float, notify=moved)
    def iliacusChange(self) -> float:
        """Percent from neutral standing, whole muscle and tendon; NaN where the model ends."""
        change = self._picture.read_outs.iliacus_change_pct
        return nan if change is None else change

    @staticmethod
    def _point(at: Vector | None) -> QPointF:
        x, y = at or (0.0, 0.0)
        return QPointF(x * _MM, -y * _MM)

    def _look(self) -> None:
        self._lit = frozenset().union(*(_HIGHLIGHTED.get(name, ()) for name in self._highlight))
        for part in self._parts:
            part.look(self._bones_seen, self._lit)
        self._spans: tuple[Span, ...] = ()

    def _draw(self) -> None:
        """Place every part that has moved since it was last placed."""
        inside = self._bones_seen > 0.0
        self._picture: Picture = self._source.picture(self._time, with_muscles=inside)
        scene = np.ascontiguousarray(self._picture.points * _SCENE)
        if self._picture.spans != self._spans:
            self._spans, self._placed = self._picture.spans, scene.copy()
            ordered = sorted(
                (start, i) for i, (start, end) in enumerate(self._spans) if end > start
            )
            self._drawn = [i for _, i in ordered]
            self._starts = [2 * start for start, _ in ordered]
            moved: Iterable[int] = range(len(self._spans))
        else:
            change = np.maximum.reduceat(np.abs(scene - self._placed).reshape(-1), self._starts)
            moved = [self._drawn[i] for i in np.flatnonzero(change > _UNSEEN_MM)]
        address = scene.ctypes.data
        for i in moved:
            part, (start, end) = self._parts[i], self._spans[i]
            self._placed[start:end] = scene[start:end]
            count = end - start if part.shown else 0
            part.place(polygon_at(address + start * _POINT_BYTES, count))
        self.moved.emit()


class FigureFactory:
    """Makes figures of one body, owned by one object."""

    def __init__(
        self, body: Body, parent: QObject, cue_words: Mapping[str, str] | None = None
    ) -> None:
        self._body, self._parent, self._cue_words = body, parent, cue_words

    def figure(self, clip: str = "standing-level") -> Figure:
        """Return a new figure that shows `clip`."""
        return Figure(self._body, clip, self._parent, self._cue_words)
