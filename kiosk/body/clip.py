"""Pose over time: a clip is named poses at moments, eased from one to the next, with breath."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, pi

from kiosk.body.plane import Frame, Vector
from kiosk.body.pose import Anchor, Contact, SolvedPose, anchored_pelvis, solve_contacts
from kiosk.body.skeleton import ANGLES, Skeleton

BREATH_IN_S, BREATH_OUT_S = 4.0, 6.0


@dataclass(frozen=True, slots=True)
class Fault:
    """Something done wrong: from when to when (None: to the end), and the bone it shows at."""

    at: float
    bone: str
    until: float | None = None


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
    """A named movement of one person on a stage.

    `view` is the part of the world that is shown: left, bottom, right, top in metres; `surface` is
    the height of what the body stands or lies on.
    """

    name: str
    duration: float
    keys: tuple[Key, ...]
    view: tuple[float, float, float, float]
    person: str
    props: tuple[Prop, ...] = ()
    faults: tuple[Fault, ...] = ()
    breath_from: float = 0.0
    surface: float = 0.0

    def at(self, skeleton: Skeleton, time: float) -> Moment:
        """Return the body at `time` seconds, held within the clip's own length."""
        time = min(max(time, 0.0), self.duration)
        before, after, share = _between(self.keys, time)
        angles = {
            name: _mix(before.pose.angles[name], after.pose.angles[name], share) for name in ANGLES
        }
        pelvis_at = _pelvis_between(skeleton, before.pose, after.pose, share, angles)
        contacts = _shared_contacts(before.pose, after.pose, share)
        angles, frames = solve_contacts(skeleton, angles, pelvis_at, contacts)
        props = {prop.name: _prop_frame(prop, frames, time) for prop in self.props}
        touches = _touches(before.pose, after.pose, share, contacts, frames)
        return Moment(angles, frames, breath_at(time - self.breath_from), props, touches)

    def fault_at(self, time: float) -> Fault | None:
        """Return the fault that shows at `time`, or None."""
        for fault in self.faults:
            if fault.at <= time and (fault.until is None or time < fault.until):
                return fault
        return None


def breath_at(time: float) -> float:
    """Return how full the chest is, 0 to 1, breathing in for 4 s and out for 6 s."""
    phase = time % (BREATH_IN_S + BREATH_OUT_S)
    if phase < BREATH_IN_S:
        return (1.0 - cos(pi * phase / BREATH_IN_S)) / 2.0
    return (1.0 + cos(pi * (phase - BREATH_IN_S) / BREATH_OUT_S)) / 2.0


def eased(share: float) -> float:
    """Return the share of a movement done: minimum jerk, at rest at both ends."""
    return share * share * share * (10.0 + share * (6.0 * share - 15.0))


def _between(keys: tuple[Key, ...], time: float) -> tuple[Key, Key, float]:
    i = bisect_right([key.at for key in keys], time)
    if i == 0:
        return keys[0], keys[0], 0.0
    if i == len(keys):
        return keys[-1], keys[-1], 0.0
    before, after = keys[i - 1], keys[i]
    return before, after, eased((time - before.at) / (after.at - before.at))


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
