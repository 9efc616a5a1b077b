"""The way from pose to pose: angles eased, contacts carried along, head and hands trailing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kiosk.body.plane import Frame, Vector
from kiosk.body.pose import Anchor, Contact, SolvedPose, anchored_pelvis
from kiosk.body.skeleton import ANGLES, Skeleton

# Head and hands follow the trunk: their share of the time is raised to this power, so that they
# begin later and arrive with it.
_DRAG = {"neck": 1.15, "head": 1.3, "shoulder": 1.1, "elbow": 1.2, "wrist": 1.3, "finger": 1.35}


@dataclass(frozen=True, slots=True)
class Touch:
    """A joint that is held at a moment: where in the world, and whether that stands still."""

    joint: str
    target: Vector
    planted: bool


def eased(share: float) -> float:
    """Return the share of a movement done: minimum jerk, at rest at both ends."""
    return share * share * share * (10.0 + share * (6.0 * share - 15.0))


def mixed(a: float, b: float, share: float) -> float:
    """Return the number that lies a share of the way from `a` to `b`."""
    return a + (b - a) * share


def mixed_points(a: Vector, b: Vector, share: float) -> Vector:
    """Return the point that lies a share of the way from `a` to `b`."""
    return (mixed(a[0], b[0], share), mixed(a[1], b[1], share))


def _on_its_way(a: Vector, b: Vector, lift: float, share: float) -> Vector:
    """Return the point a share of the way from `a` to `b`, which rises by `lift` halfway."""
    if a == b:
        return a
    x, y = mixed_points(a, b, share)
    return (x, y + lift * 4.0 * share * (1.0 - share))


@dataclass(frozen=True)
class Passage:
    """What lies between two solved poses; a `share` of its time runs from 0 to 1.

    `backwards`: it goes back the way from `after` to `before`, and what rises is as on that way.
    """

    before: SolvedPose
    after: SolvedPose
    backwards: bool = False

    def angles(self, share: float) -> dict[str, float]:
        """Return the angles at a share of the time."""
        done = {power: eased(share**power) for power in _POWERS}
        return {name: a + turn * done[power] for name, a, turn, power in self._turns}

    def freedom(self, limb_end: str, share: float) -> float:
        """Return how free a hand or foot ("wrist_right") is: 0 while held, 1 while it hangs."""
        if limb_end in self._held_ends:
            return 0.0
        left = limb_end in {contact.joint for contact in self.before.pose.contacts}
        comes = limb_end in {contact.joint for contact in self.after.pose.contacts}
        return (eased(share) if left else 1.0) * (1.0 - eased(share) if comes else 1.0)

    def pelvis_at(self, skeleton: Skeleton, share: float, angles: Mapping[str, float]) -> Vector:
        """Return the pelvis' place at a share of the time, where the anchor puts it."""
        a, b, done = self.before.pose.anchor, self.after.pose.anchor, eased(share)
        if a.joint != b.joint:
            return mixed_points(self.before.pelvis_at, self.after.pelvis_at, done)
        return anchored_pelvis(skeleton, angles, Anchor(a.joint, mixed_points(a.at, b.at, done)))

    def contacts(self, share: float) -> tuple[Contact, ...]:
        """Return what both poses hold, on its way from one place to the other."""
        done = eased(share)
        return tuple(
            Contact(
                first.joint,
                _on_its_way(first.at, second.at, (first if self.backwards else second).lift, done),
                None
                if first.angle is None or second.angle is None
                else mixed(first.angle, second.angle, done),
                first.on,
            )
            for first, second in self._held
        )

    def touches(
        self, share: float, contacts: Sequence[Contact], frames: Mapping[str, Frame]
    ) -> tuple[Touch, ...]:
        """Return what is held: the common anchor, unless a contact says it, and the contacts."""
        touches = [
            Touch(
                contact.joint,
                contact.at if contact.on is None else frames[contact.on].to_world(contact.at),
                contact.on is None and first.at == second.at,
            )
            for contact, (first, second) in zip(contacts, self._held, strict=True)
        ]
        a, b = self.before.pose.anchor, self.after.pose.anchor
        if a.joint == b.joint and a.joint not in {touch.joint for touch in touches}:
            at = mixed_points(a.at, b.at, eased(share))
            touches.insert(0, Touch(a.joint, at, a.at == b.at))
        return tuple(touches)

    @cached_property
    def _turns(self) -> tuple[tuple[str, float, float, float], ...]:
        a, b = self.before.angles, self.after.angles
        return tuple(
            (name, a[name], b[name] - a[name], _DRAG.get(name.partition("_")[0], 1.0))
            for name in ANGLES
        )

    @cached_property
    def _held_ends(self) -> frozenset[str]:
        return frozenset(first.joint for first, _ in self._held)

    @cached_property
    def _held(self) -> tuple[tuple[Contact, Contact], ...]:
        later = {(c.joint, c.on): c for c in self.after.pose.contacts}
        return tuple(
            (first, later[first.joint, first.on])
            for first in self.before.pose.contacts
            if (first.joint, first.on) in later
        )


_POWERS = frozenset({1.0, *_DRAG.values()})
