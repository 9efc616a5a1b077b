"""A pose as a therapist states it, and its solution: joint angles, and what touches what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.body.plane import Frame, Vector
from kiosk.body.skeleton import ARM, LEG, SIDES, Skeleton


@dataclass(frozen=True, slots=True)
class Contact:
    """An ankle or wrist held at a place: in the world, or on another bone of the same body.

    `at` is in metres, in the world or in the frame named by `on`. `angle` is the turn kept by the
    foot or hand, in degrees, likewise; None leaves it to the pose. `lift`: how far, in metres, the
    joint rises above the straight way on its way here, as a foot does in a step.
    """

    joint: str
    at: Vector
    angle: float | None = None
    on: str | None = None
    lift: float = 0.0


@dataclass(frozen=True, slots=True)
class Anchor:
    """The joint that fixes where the whole body is: the joint's place in the world, in metres."""

    joint: str
    at: Vector


@dataclass(frozen=True)
class Pose:
    """Joint angles in degrees (all of ANGLES), the anchor and the contacts."""

    name: str
    angles: Mapping[str, float]
    anchor: Anchor
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True)
class SolvedPose:
    """A pose whose contacts have been turned into joint angles and a place for the pelvis."""

    pose: Pose
    angles: Mapping[str, float]
    pelvis_at: Vector
    frames: Mapping[str, Frame]


def solve_pose(skeleton: Skeleton, pose: Pose) -> SolvedPose:
    """Return `pose` with its anchor and contacts solved."""
    pelvis_at = anchored_pelvis(skeleton, pose.angles, pose.anchor)
    angles, frames = solve_contacts(skeleton, pose.angles, pelvis_at, pose.contacts)
    return SolvedPose(pose, angles, pelvis_at, frames)


def anchored_pelvis(skeleton: Skeleton, angles: Mapping[str, float], anchor: Anchor) -> Vector:
    """Return the pelvis origin's place that puts the anchor's joint where it belongs."""
    free = skeleton.solve_joint(anchor.joint, angles)
    return (anchor.at[0] - free.x, anchor.at[1] - free.y)


def solve_contacts(
    skeleton: Skeleton,
    angles: Mapping[str, float],
    pelvis_at: Vector,
    contacts: tuple[Contact, ...],
) -> tuple[dict[str, float], dict[str, Frame]]:
    """Return the joint angles and frames in which every contact is met: legs first, then arms."""
    solved = dict(angles)
    frames = skeleton.trunk(solved, pelvis_at)
    held = {contact.joint: contact for contact in contacts}
    for limb, end in ((LEG, "ankle"), (ARM, "wrist")):
        for side in SIDES:
            contact = held.get(f"{end}_{side}")
            if contact is not None:
                target, end_angle = contact.at, contact.angle
                if contact.on is not None:
                    holder = frames[contact.on]
                    target = holder.to_world(contact.at)
                    end_angle = None if end_angle is None else end_angle + holder.angle
                solved.update(skeleton.reach(frames, limb, side, target, end_angle, solved))
            skeleton.add_limb(frames, limb, side, solved)
    return solved, frames
