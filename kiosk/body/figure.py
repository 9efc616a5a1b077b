"""A clip's picture at a moment: filled outlines in drawing order, and the read-outs beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Literal

import numpy as np

from kiosk.body.bellies import Bellies
from kiosk.body.clip import Clip, Cue, Edges, Moment
from kiosk.body.drawing import Drawing, Outline, Points, Span
from kiosk.body.marks import FILL, Marks, arrow_tail, beside_low_back
from kiosk.body.muscles import (
    LUMBAR_EXTENSION_RANGE,
    SHOWN_UP_TO_FLEXION,
    Iliopsoas,
)
from kiosk.body.plain import Plain
from kiosk.body.plane import Frame, Vector
from kiosk.body.reach import Reach
from kiosk.body.skeleton import Skeleton

Layer = Literal["prop", "far", "body", "near", "bone", "muscle", "front", "mark"]


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to be filled: its role in a palette, the layer it is drawn in, and whose it is.

    One that is `only_lit` is shown only while it is highlighted.
    """

    name: str
    fill: str
    layer: Layer
    stroked: bool
    person: str
    only_lit: bool = False


@dataclass(frozen=True, slots=True)
class ReadOuts:
    """Figures of the model at a moment, in degrees and percent; None where it doesn't hold.

    Percentages are of the whole muscle and tendon, a model estimate.
    """

    hip_extension_deg: float
    pelvic_tilt_deg: float
    lumbar_extension_deg: float
    psoas_change_pct: float | None
    iliacus_change_pct: float | None

    @property
    def hip(self) -> Plain:
        """How far the hip is open, the thigh behind the pelvis, or bent."""
        return Plain.of(self.hip_extension_deg, "open", "bent", "straight")

    @property
    def low_back(self) -> Plain:
        """How much more arch or flatter than standing the low back is."""
        return Plain.of(self.lumbar_extension_deg, "arched", "flatter", "natural")


@dataclass(frozen=True, slots=True)
class ShownCue:
    """A cue at a moment: where its bone is, where an angle is written and where its straight arrow
    begins, in world metres.
    """

    cue: Cue
    at: Vector
    beside_low_back: Vector
    arrow: Vector | None

    @classmethod
    def of(cls, cue: Cue, frames: Mapping[str, Frame]) -> ShownCue:
        """Return the cue placed on a solved body."""
        at = frames[cue.bone].to_world(cue.place)
        return cls(cue, at, beside_low_back(frames), arrow_tail(cue, frames))


@dataclass(frozen=True)
class Scenery:
    """What a clip is drawn with, each in drawing order: things behind, body, bones, in front."""

    behind: Sequence[Outline]
    body: Sequence[Outline]
    bones: Sequence[Outline]
    in_front: Sequence[Outline]


@dataclass(frozen=True, slots=True)
class Picture:
    """The outlines of one moment, one per part of the figure.

    `points`: all of them on end, shape (n, 2), in metres; `spans`: where each begins and ends;
    `view`: what of it is to be seen; `hip`: the stretched leg's hip joint, in world metres.
    """

    points: Points
    spans: tuple[Span, ...]
    view: Edges
    hip: Vector
    read_outs: ReadOuts
    cue: ShownCue | None

    @property
    def outlines(self) -> tuple[Points, ...]:
        """Each part's outline, shape (n, 2), in metres; empty where the part isn't shown."""
        return tuple(self.points[start:end] for start, end in self.spans)


class ClipFigure:
    """A clip with its drawing: `parts` never changes, `picture(t)` gives their outlines."""

    def __init__(
        self,
        clip: Clip,
        skeleton: Skeleton,
        iliopsoas: Iliopsoas,
        bellies: Bellies,
        scenery: Scenery,
        beside: Sequence[tuple[ClipFigure, float]] = (),
    ) -> None:
        """`beside`: figures in the same scene, drawn first, and how far right of this one."""
        self.clip = clip
        self._skeleton, self._iliopsoas, self._beside = skeleton, iliopsoas, beside
        self._reaches: dict[tuple[Cue, bool], Reach] = {}
        layers: list[tuple[Layer, Outline]] = [("prop", outline) for outline in scenery.behind]
        layers += [(_layer(outline), outline) for outline in scenery.body]
        layers += [("bone", outline) for outline in scenery.bones]
        front: list[tuple[Layer, Outline]] = [("front", outline) for outline in scenery.in_front]
        at_rest = {f"prop:{prop.name}": Frame(0.0, 0.0, 0.0) for prop in clip.props}
        reference = {**skeleton.reference(), **at_rest}
        self._drawing = Drawing([outline for _, outline in layers + front], reference)
        self._bellies, self._marks = bellies, Marks(clip.cues, reference)
        cut = len(layers)
        self._before_muscles, self._after_muscles = (
            self._drawing.spans[:cut],
            self._drawing.spans[cut:],
        )
        self.parts: tuple[Part, ...] = (
            *(part for figure, _ in beside for part in figure.parts),
            *(_part(layer, outline, clip.person) for layer, outline in layers),
            *(
                Part(name, fill, "muscle", stroked, clip.person)
                for name, fill, stroked in self._bellies.parts
            ),
            *(_part(layer, outline, clip.person) for layer, outline in front),
            *(
                Part(mark, FILL[verdict], "mark", False, clip.person)
                for mark, verdict in self._marks.parts
            ),
        )

    def moment(self, time: float, breathed: float | None = None) -> Moment:
        """Return the solved body at `time` seconds; `breathed` as in Clip.at."""
        return self.clip.at(self._skeleton, time, breathed)

    def picture(
        self,
        time: float,
        *,
        with_muscles: bool,
        breathed: float | None = None,
        cued: bool = True,
    ) -> Picture:
        """Return the picture at `time` seconds; without muscles their outlines are empty.

        `cued`: whether the clip's cue of that moment shows.
        """
        moment, cue = self.moment(time, breathed), self.clip.cue_at(time) if cued else None
        frames = {**moment.frames, **{f"prop:{n}": f for n, f in moment.props.items()}}
        drawn = self._drawing.solve(frames, moment.breath)
        if with_muscles:
            flexion, grown = moment.hip_flexion, self.clip.grown_at(time)
            muscles = self._bellies.solve(moment.frames, flexion, grown)
        else:
            muscles = [_NOTHING] * len(self._bellies.parts)
        loose = [*muscles, *self._marks.solve(cue, frames, time)]
        ends = pairwise(accumulate(map(len, loose), initial=len(drawn)))
        loose_spans = tuple(ends)
        points = np.concatenate([drawn, *loose])
        spans = (
            *self._before_muscles,
            *loose_spans[: len(muscles)],
            *self._after_muscles,
            *loose_spans[len(muscles) :],
        )
        for figure, right in reversed(self._beside):
            other = figure.picture(time, with_muscles=with_muscles, breathed=breathed)
            behind = len(other.points)
            spans = (*other.spans, *((a + behind, b + behind) for a, b in spans))
            points = np.concatenate([other.points + np.array([right, 0.0]), points])
        return Picture(
            points=points,
            spans=spans,
            view=self.clip.view_at(time),
            hip=moment.frames["thigh_stretched"].origin,
            read_outs=self.read_outs(moment),
            cue=None if cue is None else ShownCue.of(cue, frames),
        )

    def reach(self, cue: Cue, *, things: bool) -> Reach:
        """Return how far back body and marks, or `things` too, reach while a cue of it shows."""
        if (cue, things) not in self._reaches:
            until = self.clip.duration if cue.until is None else cue.until - _JUST_BEFORE
            times = np.linspace(cue.at, until, _REACH_MOMENTS)
            seen = [self.picture(float(time), with_muscles=False) for time in times]
            layers = _NOT_UNDER_WORDS + (_THINGS if things else ())
            whole = [i for i, part in enumerate(self.parts) if part.layer in layers]
            outlines = [picture.outlines[i] for picture in seen for i in whole]
            low_backs = [shown.cue.beside_low_back for shown in seen if shown.cue is not None]
            self._reaches[cue, things] = Reach.of(outlines, low_backs)
        return self._reaches[cue, things]

    def read_outs(self, moment: Moment) -> ReadOuts:
        """Return the model's figures for a moment of this clip."""
        flexion = moment.hip_flexion
        lumbar = moment.angles["lumbar_extension"]
        low, high = LUMBAR_EXTENSION_RANGE
        psoas: float | None = None
        iliacus: float | None = None
        if -30.0 <= flexion <= SHOWN_UP_TO_FLEXION and low <= lumbar <= high:
            lengths = self._iliopsoas.lengths_in(moment.frames, flexion)
            psoas, iliacus = lengths.psoas_change_pct, lengths.iliacus_change_pct
        return ReadOuts(-flexion, moment.angles["pelvic_tilt"], lumbar, psoas, iliacus)


_NOTHING: Points = np.empty((0, 2))
_NOT_UNDER_WORDS: tuple[Layer, ...] = ("far", "body", "near", "mark")
_THINGS: tuple[Layer, ...] = ("prop", "front")
_REACH_MOMENTS = 6
_JUST_BEFORE = 0.01


def _layer(outline: Outline) -> Layer:
    if outline.group == "near":
        return "near"
    return "far" if outline.far else "body"


def _part(layer: Layer, outline: Outline, person: str) -> Part:
    return Part(outline.name, outline.fill, layer, outline.stroked, person, outline.only_lit)
