"""Pose over time: a clip is named poses at moments, eased from one to the next, with breath."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Literal

from kiosk.body.plane import Frame, Vector
from kiosk.body.pose import Anchor, Contact, SolvedPose, anchored_pelvis, solve_contacts
from kiosk.body.skeleton import ANGLES, Skeleton

BREATH_IN_S, BREATH_OUT_S = 4.0, 6.0

Verdict = Literal["right", "wrong"]
Mark = Literal["ring", "low_back", "tilt", "hip"]
Edges = tuple[float, float, float, float]

# Head and hands follow the trunk: their share of a movement is the trunk's, raised to this power,
# so that they begin later and arrive with it.
_DRAG = {"neck": 1.15, "head": 1.3, "shoulder": 1.1, "elbow": 1.2, "wrist": 1.3, "finger": 1.35}
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

    `bone` is where it shows; `words` is the key of what to say; `marks` are drawn on the figure.
    """

    at: float
    until: float | None
    verdict: Verdict
    bone: str
    words: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """What is shown at a moment: left, bottom, right, top in metres."""

    at: float
    edges: Edges


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
    """A thing in the scene that may be moved or be carried by a bone; `front` draws it last."""

    name: str
    keys: tuple[PropKey, ...]
    on: str | None = None
    front: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """A pose to have reached at a moment in seconds."""

    at: float
    pose: SolvedPose


@dataclass(frozen=True, slots=True)
class Touch:
    """A joint that is held at a moment: where in the world, and whether that stands still."""

    joint: str
    target: Vector
    planted: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """A body solved at one moment; `breath` runs from 0 (out) to 1 (in)."""

    angles: Mapping[str, float]
    frames: Mapping[str, Frame]
    breath: float
    props: Mapping[str, Frame]
    touches: tuple[Touch, ...]


@dataclass(frozen=True)
class Clip:
    """A named movement of one person on a stage; `surface` is the height, in metres, of what the
    body stands or lies on.
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

    def at(self, skeleton: Skeleton, time: float) -> Moment:
        """Return the body at `time` seconds, held within the clip's own length."""
        time = min(max(time, 0.0), self.duration)
        before, after, share = _between(self.keys, time)
        done = eased(share)
        breath = breath_at(time - self.breath_from)
        angles = _angles(before.pose.angles, after.pose.angles, share)
        for name, (degrees, slow, quick) in _SWAY.items():
            angles[name] += degrees * (sin(2 * pi * time / slow) + sin(2 * pi * time / quick)) / 2
        for name, degrees in _BREATH_LIFT.items():
            angles[name] += degrees * breath
        pelvis_at = _pelvis_between(skeleton, before.pose, after.pose, done, angles)
        contacts = _shared_contacts(before.pose, after.pose, done)
        angles, frames = solve_contacts(skeleton, angles, pelvis_at, contacts)
        props = {prop.name: _prop_frame(prop, frames, time) for prop in self.props}
        touches = _touches(before.pose, after.pose, done, contacts, frames)
        return Moment(angles, frames, breath, props, touches)

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
            _mix(a, b, share) for a, b in zip(before.edges, after.edges, strict=True)
        )
        return (left, bottom, right, top)

    def grown_at(self, time: float) -> dict[str, float]:
        """Return how far along its course each growing muscle is drawn at `time`, 0 to 1."""
        return {
            growth.muscle: eased(min(max((time - growth.at) / growth.over, 0.0), 1.0))
            for growth in self.growths
        }


def breath_at(time: float) -> float:
    """Return how full the chest is, 0 to 1, breathing in for 4 s and out for 6 s."""
    phase = time % (BREATH_IN_S + BREATH_OUT_S)
    if phase < BREATH_IN_S:
        return (1.0 - cos(pi * phase / BREATH_IN_S)) / 2.0
    return (1.0 + cos(pi * (phase - BREATH_IN_S) / BREATH_OUT_S)) / 2.0


def eased(share: float) -> float:
    """Return the share of a movement done: minimum jerk, at rest at both ends."""
    return share * share * share * (10.0 + share * (6.0 * share - 15.0))


_POWERS = tuple((name, _DRAG.get(name.partition("_")[0], 1.0)) for name in ANGLES)


def _between(keys: tuple[Key, ...], time: float) -> tuple[Key, Key, float]:
    i = bisect_right([key.at for key in keys], time)
    if i == 0:
        return keys[0], keys[0], 0.0
    if i == len(keys):
        return keys[-1], keys[-1], 0.0
    before, after = keys[i - 1], keys[i]
    return before, after, (time - before.at) / (after.at - before.at)


def _angles(
    before: Mapping[str, float], after: Mapping[str, float], share: float
) -> dict[str, float]:
    """Return the angles at a share of the time between two poses, head and hands trailing."""
    done = {power: eased(share**power) for power in {1.0, *_DRAG.values()}}
    return {name: _mix(before[name], after[name], done[power]) for name, power in _POWERS}


def _mix(a: float, b: float, share: float) -> float:
    return a + (b - a) * share


def _mix_points(a: Vector, b: Vector, share: float) -> Vector:
    return (_mix(a[0], b[0], share), _mix(a[1], b[1], share))


def _pelvis_between(
    skeleton: Skeleton,
    before: SolvedPose,
    after: SolvedPose,
    share: float,
    angles: Mapping[str, float],
) -> Vector:
    a, b = before.pose.anchor, after.pose.anchor
    if a.joint != b.joint:
        return _mix_points(before.pelvis_at, after.pelvis_at, share)
    return anchored_pelvis(skeleton, angles, Anchor(a.joint, _mix_points(a.at, b.at, share)))


def _shared_contacts(before: SolvedPose, after: SolvedPose, share: float) -> tuple[Contact, ...]:
    later = {(c.joint, c.on): c for c in after.pose.contacts}
    shared = []
    for first in before.pose.contacts:
        second = later.get((first.joint, first.on))
        if second is None:
            continue
        angle = (
            None
            if first.angle is None or second.angle is None
            else _mix(first.angle, second.angle, share)
        )
        at = _mix_points(first.at, second.at, share)
        shared.append(Contact(first.joint, at, angle, first.on))
    return tuple(shared)


def _touches(
    before: SolvedPose,
    after: SolvedPose,
    share: float,
    contacts: tuple[Contact, ...],
    frames: Mapping[str, Frame],
) -> tuple[Touch, ...]:
    """Return what is held: the common anchor, unless a contact says it, and the contacts."""
    still = {(c.joint, c.on, c.at) for c in before.pose.contacts} & {
        (c.joint, c.on, c.at) for c in after.pose.contacts
    }
    touches = [
        Touch(
            c.joint,
            c.at if c.on is None else frames[c.on].to_world(c.at),
            c.on is None and (c.joint, c.on, c.at) in still,
        )
        for c in contacts
    ]
    a, b = before.pose.anchor, after.pose.anchor
    if a.joint == b.joint and a.joint not in {touch.joint for touch in touches}:
        touches.insert(0, Touch(a.joint, _mix_points(a.at, b.at, share), a.at == b.at))
    return tuple(touches)


def _prop_frame(prop: Prop, frames: Mapping[str, Frame], time: float) -> Frame:
    keys = prop.keys
    i = bisect_right([key.at for key in keys], time)
    before, after = keys[max(i - 1, 0)], keys[min(i, len(keys) - 1)]
    span = after.at - before.at
    share = eased((time - before.at) / span) if span > 0.0 else 0.0
    place = _mix_points(before.place, after.place, share)
    angle = _mix(before.angle, after.angle, share)
    if prop.on is None:
        return Frame(place[0], place[1], angle)
    return frames[prop.on].child(place, angle)
