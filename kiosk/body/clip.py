"""Pose over time: a clip is named poses at moments, eased from one to the next, with breath."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import cos, pi, sin
from typing import Literal

from kiosk.body.passage import Passage, Touch, eased, mixed, mixed_points
from kiosk.body.plane import Frame, Vector
from kiosk.body.pose import SolvedPose, solve_contacts
from kiosk.body.skeleton import SIDES, Side, Skeleton, stretched_leg

BREATH_IN_S, BREATH_OUT_S = 4.0, 6.0

Verdict = Literal["right", "wrong"]
Mark = Literal["ring", "low_back", "tilt", "forward", "down"]
Edges = tuple[float, float, float, float]

# A body at ease is never quite still: degrees, and the seconds of two slow swings that don't meet.
_SWAY = {
    "neck_extension": (0.5, 7.3, 4.1),
    "head_extension": (0.9, 5.9, 3.7),
    "shoulder_flexion_right": (0.6, 6.7, 4.3),
    "shoulder_flexion_left": (0.6, 7.9, 4.7),
    "elbow_flexion_right": (0.8, 5.3, 3.1),
    "elbow_flexion_left": (0.8, 6.1, 3.4),
}
# How far a full breath lifts shoulders and head, in degrees.
_BREATH_LIFT = {"neck_extension": 0.6, "shoulder_flexion_right": 0.9, "shoulder_flexion_left": 0.9}


@dataclass(frozen=True, slots=True)
class Cue:
    """Something to see, done right or wrong: from when to when (None: to the end).

    It shows at a `place` in metres in the frame of a `bone`, or of "prop:NAME"; `words` is the key
    of what to say; `marks` are drawn on the figure.
    """

    at: float
    until: float | None
    verdict: Verdict
    bone: str
    words: str
    marks: tuple[Mark, ...] = ()
    place: Vector = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class View:
    """What is shown at a moment: left, bottom, right, top in metres."""

    at: float
    edges: Edges


@dataclass(frozen=True, slots=True)
class Stretched:
    """From a moment on it is this side's leg whose muscle and bones are drawn and measured."""

    at: float
    side: Side


@dataclass(frozen=True, slots=True)
class Growth:
    """A muscle that is drawn from its origin on, from a moment `at`, `over` some seconds."""

    muscle: str
    at: float
    over: float


@dataclass(frozen=True, slots=True)
class Beside:
    """Another clip shown in the same scene, `right` metres beside this one."""

    clip: str
    right: float


@dataclass(frozen=True, slots=True)
class PropKey:
    """Where a prop is at a moment: on a bone's frame or in the world; metres and degrees."""

    at: float
    place: Vector
    angle: float


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing in the scene, `times` as large as it is, that may be moved or be carried by a bone.

    `front` draws it last.
    """

    name: str
    keys: tuple[PropKey, ...]
    on: str | None = None
    front: bool = False
    times: float = 1.0


@dataclass(frozen=True, slots=True)
class Key:
    """A pose to have reached at a moment in seconds."""

    at: float
    pose: SolvedPose


@dataclass(frozen=True, slots=True)
class Moment:
    """A body solved at one moment; `breath` runs from 0 (out) to 1 (in).

    `stretched`: the leg that the clip is about; its frames are there as "thigh_stretched" too.
    """

    angles: Mapping[str, float]
    frames: Mapping[str, Frame]
    breath: float
    props: Mapping[str, Frame]
    touches: tuple[Touch, ...]
    stretched: Side

    @property
    def hip_flexion(self) -> float:
        """The stretched leg's hip flexion in degrees."""
        return self.angles[f"hip_flexion_{self.stretched}"]


@dataclass(frozen=True)
class Clip:
    """A named movement of one person on a stage; `surface` is the height, in metres, of what the
    body stands or lies on. `backwards`: it goes back a way that its poses tell.
    """

    name: str
    duration: float
    keys: tuple[Key, ...]
    views: tuple[View, ...]
    person: str
    props: tuple[Prop, ...] = ()
    cues: tuple[Cue, ...] = ()
    growths: tuple[Growth, ...] = ()
    beside: tuple[Beside, ...] = ()
    breath_from: float = 0.0
    surface: float = 0.0
    stretched: tuple[Stretched, ...] = (Stretched(0.0, "right"),)
    backwards: bool = False

    def at(self, skeleton: Skeleton, time: float, breathed: float | None = None) -> Moment:
        """Return the body at `time` seconds, held within the clip's own length.

        `breathed`: seconds since a breath in began, for one who goes on breathing while the clip
        stands still or goes round; None: as the clip breathes.
        """
        time = min(max(time, 0.0), self.duration)
        passage, share = self._passage_at(time)
        breath = breath_at(time - self.breath_from if breathed is None else breathed)
        lived = time if breathed is None else breathed
        angles = passage.angles(share)
        free: dict[str, float] = {side: passage.freedom(f"wrist_{side}", share) for side in SIDES}
        for name, (degrees, slow, quick) in _SWAY.items():
            swing = (sin(2 * pi * lived / slow) + sin(2 * pi * lived / quick)) / 2
            angles[name] += degrees * swing * free.get(_side(name), 1.0)
        for name, degrees in _BREATH_LIFT.items():
            angles[name] += degrees * breath * free.get(_side(name), 1.0)
        pelvis_at = passage.pelvis_at(skeleton, share, angles)
        contacts = passage.contacts(share)
        angles, frames = solve_contacts(skeleton, angles, pelvis_at, contacts)
        side = self.stretched_at(time)
        frames |= stretched_leg(frames, side)
        props = {prop.name: _prop_frame(prop, frames, time) for prop in self.props}
        touches = passage.touches(share, contacts, frames)
        return Moment(angles, frames, breath, props, touches, side)

    def stretched_at(self, time: float) -> Side:
        """Return whose leg is stretched at `time`."""
        return next(said.side for said in reversed(self.stretched) if said.at <= time)

    def cue_at(self, time: float) -> Cue | None:
        """Return the cue that shows at `time`, or None; the later one where two meet."""
        shown = [c for c in self.cues if c.at <= time and (c.until is None or time < c.until)]
        return shown[-1] if shown else None

    def view_at(self, time: float) -> Edges:
        """Return what is shown at `time`, eased from view to view."""
        i = bisect_right([view.at for view in self.views], time)
        before, after = self.views[max(i - 1, 0)], self.views[min(i, len(self.views) - 1)]
        span = after.at - before.at
        share = eased((time - before.at) / span) if span > 0.0 else 0.0
        left, bottom, right, top = (
            mixed(a, b, share) for a, b in zip(before.edges, after.edges, strict=True)
        )
        return (left, bottom, right, top)

    def grown_at(self, time: float) -> dict[str, float]:
        """Return how far along its course each growing muscle is drawn at `time`, 0 to 1."""
        return {
            growth.muscle: eased(min(max((time - growth.at) / growth.over, 0.0), 1.0))
            for growth in self.growths
        }

    def _passage_at(self, time: float) -> tuple[Passage, float]:
        """Return the passage that `time` lies in and how much of its time has gone."""
        i = bisect_right(self._times, time)
        start, end = self._times[max(i - 1, 0)], self._times[min(i, len(self.keys) - 1)]
        return self._passages[i], (time - start) / (end - start) if end > start else 0.0

    @cached_property
    def _times(self) -> list[float]:
        return [key.at for key in self.keys]

    @cached_property
    def _passages(self) -> tuple[Passage, ...]:
        """The passage before each key, and the one of staying in the last pose."""
        poses = [self.keys[0].pose, *(key.pose for key in self.keys), self.keys[-1].pose]
        return tuple(Passage(before, after, self.backwards) for before, after in pairwise(poses))


def _side(angle: str) -> str:
    return angle.rpartition("_")[2]


def breath_at(time: float) -> float:
    """Return how full the chest is, 0 to 1, breathing in for 4 s and out for 6 s."""
    phase = time % (BREATH_IN_S + BREATH_OUT_S)
    if phase < BREATH_IN_S:
        return (1.0 - cos(pi * phase / BREATH_IN_S)) / 2.0
    return (1.0 + cos(pi * (phase - BREATH_IN_S) / BREATH_OUT_S)) / 2.0


def _prop_frame(prop: Prop, frames: Mapping[str, Frame], time: float) -> Frame:
    keys = prop.keys
    i = bisect_right([key.at for key in keys], time)
    before, after = keys[max(i - 1, 0)], keys[min(i, len(keys) - 1)]
    span = after.at - before.at
    share = eased((time - before.at) / span) if span > 0.0 else 0.0
    place = mixed_points(before.place, after.place, share)
    angle = mixed(before.angle, after.angle, share)
    if prop.on is None:
        return Frame(place[0], place[1], angle)
    return frames[prop.on].child(place, angle)
