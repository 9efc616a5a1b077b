"""The figure for QML: a clip's parts as polygons that change when `seek` is called.

Scene units are millimetres with y down, the floor at 0. QML owns the clock and only fills and
strokes; the polygons come ready from `kiosk.body`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

import numpy as np
from PySide6.QtCore import Property, QObject, QPointF, QRectF, QSizeF, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.body import Body
from kiosk.body.clip import Mark
from kiosk.body.drawing import Points, Span
from kiosk.body.figure import Picture
from kiosk.body.plane import Vector
from kiosk.ui.figure.behind import NOWHERE, Stack, stacked
from kiosk.ui.figure.part import HIGHLIGHTED, POINT_BYTES, FigurePart, polygon_at
from kiosk.ui.figure.plain_words import Muscle, degrees, length_of, name_of, named, percent, said

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

_MM = 1000.0
_SCENE = np.array([_MM, -_MM])
# A part that has moved by less, in scene units, is left as it is: a twentieth of a pixel.
_UNSEEN_MM = 0.1


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
        *,
        only: bool = False,
    ) -> None:
        """`cue_words` says what a cue shows, by its key; without it nothing is said.

        A figure that will show `only` this clip has no parts but this clip's.
        """
        super().__init__(parent)
        self._body, self._cue_words = body, cue_words or {}
        count = len(body.figure(clip).parts) if only else body.most_parts
        self._parts = [FigurePart(self) for _ in range(count)]
        self._bones = False
        self._bones_seen = 0.0
        self._highlight: list[str] = []
        self._breathed: float | None = None
        self._cued = True
        self._spans: tuple[Span, ...] = ()
        self._muscle: Muscle | None = None
        self.show(clip)

    def speak(self, cue_words: Mapping[str, str]) -> None:
        """Say what shows in the words of another language."""
        self._cue_words = cue_words
        self.moved.emit()

    @Slot(str)
    def show(self, clip: str) -> None:
        """Show a clip from its beginning."""
        self._source = self._body.figure(clip)
        for place, part in zip_longest(self._parts, self._source.parts):
            colour = "transparent" if part is None else self._body.colour(part.person, part.fill)
            place.take(part, QColor(colour))
        self._time, self._breathed, self._cued = 0.0, None, True
        self._look()
        self._draw()
        self.clipChanged.emit()

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Show the clip at a moment."""
        self.act(seconds)

    def act(self, seconds: float, breathed: float | None = None, *, cued: bool = True) -> None:
        """Show the clip at a moment; `breathed` seconds after a breath in began, if given.

        What the clip points out is shown only while `cued`.
        """
        self._time, self._breathed, self._cued = seconds, breathed, cued
        self._draw()

    @Property(str, notify=clipChanged)
    def clip(self) -> str:
        return self._source.clip.name

    @Property(float, notify=clipChanged)
    def duration(self) -> float:
        return self._source.clip.duration

    @property
    def first_cue(self) -> float:
        """The second at which the clip first shows something to tell of; 0 where it never does."""
        return min((cue.at for cue in self._source.clip.cues), default=0.0)

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

    parts = ListProperty(
        FigurePart,
        count=lambda self: len(self._parts),
        at=lambda self, index: self._parts[index],
        constant=True,
    )

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
        return self._marked("ring")

    @Property(bool, notify=moved)
    def archShown(self) -> bool:
        """Whether the line of the low back is drawn, with its angle beside it."""
        return self._marked("low_back")

    @Property(bool, notify=moved)
    def pushShown(self) -> bool:
        """Whether an arrow behind the pelvis points forward."""
        return self._marked("forward")

    @Property(bool, notify=moved)
    def sinkShown(self) -> bool:
        """Whether an arrow above the body points down."""
        return self._marked("down")

    @Property(QPointF, notify=moved)
    def arrowPoint(self) -> QPointF:
        """Where that arrow begins, in scene units."""
        return self._point(None if self._picture.cue is None else self._picture.cue.arrow)

    @Property(QPointF, notify=moved)
    def cuePoint(self) -> QPointF:
        """Where it shows, in scene units."""
        return self._point(None if self._picture.cue is None else self._picture.cue.at)

    @Property(QPointF, notify=moved)
    def archPoint(self) -> QPointF:
        """Where the low back's angle is written, in scene units."""
        return self._point(None if self._picture.cue is None else self._picture.cue.beside_low_back)

    @Property(str, notify=moved)
    def cue(self) -> str:
        """What shows now, told apart from all else that figures show; empty while nothing does."""
        if self._picture.cue is None:
            return ""
        return f"{self.clip} {self._picture.cue.cue.at:g}"

    @Slot(str, QRectF, QSizeF, QSizeF, result=bool)
    def roomBehind(self, cue: str, stage: QRectF, words: QSizeF, low_back: QSizeF) -> bool:
        """Whether a cue's words and the low back's pill fit behind the body; all in scene units."""
        return self._behind(cue, stage, words, low_back).fits

    @Slot(str, QRectF, QSizeF, QSizeF, result=QPointF)
    def wordsBehind(self, cue: str, stage: QRectF, words: QSizeF, low_back: QSizeF) -> QPointF:
        """Where the words stand then: their top left corner."""
        return self._behind(cue, stage, words, low_back).upper

    @Slot(str, QRectF, QSizeF, QSizeF, result=QPointF)
    def lowBackBehind(self, cue: str, stage: QRectF, words: QSizeF, low_back: QSizeF) -> QPointF:
        """Where the low back's pill stands then."""
        return self._behind(cue, stage, words, low_back).lower

    def _behind(self, cue: str, stage: QRectF, words: QSizeF, low_back: QSizeF) -> Stack:
        if not cue or cue != self.cue:
            return NOWHERE
        shown = self._picture.cue.cue
        clear = stacked(self._source.reach(shown, things=True), stage, words, low_back)
        if clear.fits:
            return clear
        # On a thing sooner than on the body.
        near = stacked(self._source.reach(shown, things=False), stage, words, low_back)
        return replace(near, lacking=clear.lacking)

    @Property(QPointF, notify=moved)
    def hipPoint(self) -> QPointF:
        """Where the near hip joint is, in scene units."""
        return self._point(self._picture.hip)

    @Property(str, notify=moved)
    def hipWords(self) -> str:
        """Whether the hip is open, the thigh behind the pelvis, or bent."""
        return named(self._picture.read_outs.hip.way)

    @Property(str, notify=moved)
    def hipDegrees(self) -> str:
        """By how much."""
        return degrees(self._picture.read_outs.hip)

    @Property(str, notify=moved)
    def lowBackWords(self) -> str:
        """Whether the low back is flatter or more arched than standing."""
        return named(self._picture.read_outs.low_back.way)

    @Property(str, notify=moved)
    def lowBackSaid(self) -> str:
        """The same with its degrees, for where the low back is seen."""
        return said(self._picture.read_outs.low_back)

    @Property(str, notify=moved)
    def lowBackDegrees(self) -> str:
        """By how much."""
        return degrees(self._picture.read_outs.low_back)

    @Property(bool, notify=moved)
    def muscleMeasured(self) -> bool:
        """Whether a muscle's length is told."""
        return self._muscle is not None

    @Property(str, notify=moved)
    def muscleLength(self) -> str:
        """Whose length is told, as what is measured; empty while none is."""
        return length_of(self._muscle) if self._muscle else ""

    @Property(str, notify=moved)
    def muscleName(self) -> str:
        """The same, in one word."""
        return name_of(self._muscle) if self._muscle else ""

    @Property(str, notify=moved)
    def muscleChange(self) -> str:
        """Percent from neutral standing, whole muscle and tendon; a dash where the model ends."""
        read_outs = self._picture.read_outs
        psoas, iliacus = read_outs.psoas_change_pct, read_outs.iliacus_change_pct
        return percent(psoas if self._muscle == "psoas" else iliacus)

    def measure(self, muscle: Muscle | None) -> None:
        """Tell the length of a muscle from now on, or of none."""
        self._muscle = muscle
        self.moved.emit()

    def _marked(self, mark: Mark) -> bool:
        return self._picture.cue is not None and mark in self._picture.cue.cue.marks

    @staticmethod
    def _point(at: Vector | None) -> QPointF:
        x, y = at or (0.0, 0.0)
        return QPointF(x * _MM, -y * _MM)

    def _look(self) -> None:
        lit = frozenset().union(*(HIGHLIGHTED.get(name, ()) for name in self._highlight))
        before = [part.shown for part in self._parts]
        for part in self._parts:
            part.look(self._bones_seen, lit)
        if [part.shown for part in self._parts] != before:
            self._spans = ()

    def _draw(self) -> None:
        """Place every part that has moved since it was last placed."""
        inside = self._bones_seen > 0.0
        self._picture: Picture = self._source.picture(
            self._time, with_muscles=inside, breathed=self._breathed, cued=self._cued
        )
        scene = np.ascontiguousarray(self._picture.points * _SCENE)
        if self._picture.spans != self._spans:
            self._spans = self._picture.spans
            ordered = sorted((a, i) for i, (a, b) in enumerate(self._spans) if b > a)
            self._drawn = [i for _, i in ordered]
            self._starts = [2 * start for start, _ in ordered]
            self._place(scene, range(len(self._spans)))
        else:
            change = np.maximum.reduceat(np.abs(scene - self._placed).reshape(-1), self._starts)
            moved = np.flatnonzero(change > _UNSEEN_MM)
            if 2 * len(moved) > len(self._drawn):
                self._place(scene, self._drawn)
            else:
                self._place(scene, [self._drawn[i] for i in moved])
        self.moved.emit()

    def _place(self, scene: Points, which: Sequence[int]) -> None:
        """Give the parts `which` their outlines of `scene`, and keep what they were given."""
        address = scene.ctypes.data
        for i in which:
            part, (start, end) = self._parts[i], self._spans[i]
            count = end - start if part.shown else 0
            part.place(polygon_at(address + start * POINT_BYTES, count))
        if len(which) >= len(self._drawn):
            self._placed = scene
        else:
            for start, end in (self._spans[i] for i in which):
                self._placed[start:end] = scene[start:end]
