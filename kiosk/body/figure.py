"""A clip's picture at a moment: filled outlines in drawing order, and the read-outs beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Literal

import numpy as np

from kiosk.body.bellies import Bellies
from kiosk.body.clip import Clip, Moment
from kiosk.body.drawing import Drawing, Outline, Points
from kiosk.body.muscles import (
    LUMBAR_EXTENSION_RANGE,
    SHOWN_UP_TO_FLEXION,
    Iliopsoas,
)
from kiosk.body.plane import Frame, Vector
from kiosk.body.skeleton import Skeleton

Layer = Literal["prop", "far", "body", "near", "bone", "muscle", "front"]


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to be filled: its role in a palette, and the layer it is drawn in.

    One that is `only_lit` is shown only while it is highlighted.
    """

    name: str
    fill: str
    layer: Layer
    stroked: bool
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


@dataclass(frozen=True, slots=True)
class Picture:
    """The outlines of one moment, one per part of the figure.

    `points`: all of them on end, shape (n, 2), in metres; `spans`: where each begins and ends.
    """

    points: Points
    spans: tuple[tuple[int, int], ...]
    read_outs: ReadOuts
    fault_at: Vector | None

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
        behind: Iterable[Outline],
        body: Iterable[Outline],
        bones: Iterable[Outline],
        in_front: Iterable[Outline],
    ) -> None:
        self.clip = clip
        self._skeleton, self._iliopsoas = skeleton, iliopsoas
        layers: list[tuple[Layer, Outline]] = [("prop", outline) for outline in behind]
        layers += [(_layer(outline), outline) for outline in body]
        layers += [("bone", outline) for outline in bones]
        front: list[tuple[Layer, Outline]] = [("front", outline) for outline in in_front]
        drawn = layers + front
        standing = skeleton.reference()
        at_rest = {f"prop:{prop.name}": Frame(0.0, 0.0, 0.0) for prop in clip.props}
        reference = {**standing, **at_rest}
        self._drawing = Drawing([outline for _, outline in drawn], reference)
        self._before_muscles = len(layers)
        self._bellies = Bellies(iliopsoas)
        muscle_parts = [
            Part(name, fill, "muscle", stroked) for name, fill, stroked in self._bellies.parts
        ]
        parts = [
            Part(outline.name, outline.fill, layer, outline.stroked, outline.only_lit)
            for layer, outline in drawn
        ]
        self.parts: tuple[Part, ...] = (
            *parts[: self._before_muscles],
            *muscle_parts,
            *parts[self._before_muscles :],
        )

    def moment(self, time: float) -> Moment:
        """Return the solved body at `time` seconds."""
        return self.clip.at(self._skeleton, time)

    def picture(self, time: float, *, with_muscles: bool) -> Picture:
        """Return the picture at `time` seconds; without muscles their outlines are empty."""
        moment = self.moment(time)
        frames = {**moment.frames, **{f"prop:{n}": f for n, f in moment.props.items()}}
        outlines = self._drawing.solve(frames, moment.breath)
        flexion = moment.angles["hip_flexion_right"]
        if with_muscles:
            muscles = self._bellies.solve(moment.frames, flexion)
        else:
            muscles = [_NOTHING] * (len(self.parts) - len(outlines))
        cut = self._before_muscles
        drawn = [*outlines[:cut], *muscles, *outlines[cut:]]
        fault = self.clip.fault_at(time)
        return Picture(
            points=np.concatenate(drawn),
            spans=tuple(pairwise(accumulate(map(len, drawn), initial=0))),
            read_outs=self.read_outs(moment),
            fault_at=None if fault is None else moment.frames[fault.bone].origin,
        )

    def read_outs(self, moment: Moment) -> ReadOuts:
        """Return the model's figures for a moment of this clip."""
        flexion = moment.angles["hip_flexion_right"]
        lumbar = moment.angles["lumbar_extension"]
        low, high = LUMBAR_EXTENSION_RANGE
        psoas: float | None = None
        iliacus: float | None = None
        if -30.0 <= flexion <= SHOWN_UP_TO_FLEXION and low <= lumbar <= high:
            lengths = self._iliopsoas.lengths_in(moment.frames, flexion)
            psoas, iliacus = lengths.psoas_change_pct, lengths.iliacus_change_pct
        return ReadOuts(-flexion, moment.angles["pelvic_tilt"], lumbar, psoas, iliacus)


_NOTHING: Points = np.empty((0, 2))


def _layer(outline: Outline) -> Layer:
    if outline.group == "near":
        return "near"
    return "far" if outline.far else "body"
