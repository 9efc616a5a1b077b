"""The jointed person: bones parent-first, solved in one pass from joint angles.

The reference position is standing at ease, arms hanging, facing +x, origin at the right hip centre.
Drawings are made in that position; a frame's `angle` says how far its bone has turned from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import atan2, degrees, hypot
from typing import Literal

from kiosk.body.anatomy import FOREARM, SHANK, SHOULDER_ABOVE_HIP, UPPER_ARM, Anatomy
from kiosk.body.muscles import lumbar_frames
from kiosk.body.plane import Frame, Vector, two_bone_reach

Side = Literal["right", "left"]
SIDES: tuple[Side, Side] = ("right", "left")

TRUNK_ANGLES = ("lie", "pelvic_tilt", "lumbar_extension", "neck_extension", "head_extension")
LIMB_ANGLES = (
    "hip_flexion",
    "knee_flexion",
    "ankle_dorsiflexion",
    "toe_extension",
    "shoulder_flexion",
    "elbow_flexion",
    "wrist_flexion",
    "finger_flexion",
)
ANGLES: tuple[str, ...] = TRUNK_ANGLES + tuple(
    f"{angle}_{side}" for angle in LIMB_ANGLES for side in SIDES
)

# Offsets above the lumbar chain, from Drillis & Contini's heights: seventh neck vertebra at about
# 0.86, chin 0.870 and crown 1.0 of stature, shoulder plumb over the hip.
_SHOULDER_OVER_HIP = (-0.006, SHOULDER_ABOVE_HIP)
_NECK_OVER_HIP = (-0.046, 0.577)
_HEAD_OVER_NECK = (0.045, 0.110)
_OFFSETS: dict[str, Vector] = {
    "shank": (0.0, -SHANK),
    "foot": (0.135, -0.055),
    "upper_arm": (0.0, -UPPER_ARM),
    "forearm": (0.0, -FOREARM),
    "hand": (-0.004, -0.094),
    "fingers": (0.0, -0.043),
}

# A thumb closes on curled fingers, from the root of its mound.
_THUMB_IN_HAND = (0.012, -0.020)
_THUMB_CLOSES = 0.5

# A joint named as a therapist would, and the frame that begins there.
JOINTS: dict[str, str] = {
    "hip": "thigh",
    "knee": "shank",
    "ankle": "foot",
    "toe": "toes",
    "shoulder": "upper_arm",
    "elbow": "forearm",
    "wrist": "hand",
}


@dataclass(frozen=True)
class Limb:
    """A two-bone limb that a contact can be solved for."""

    upper: str
    lower: str
    end: str
    parent: str
    upper_angle: str
    lower_angle: str
    end_angle: str
    lower_sign: int
    bend: int

    @property
    def bones(self) -> tuple[str, ...]:
        """The bones of the limb, toes with the foot."""
        return (self.upper, self.lower, self.end, *(("toes",) if self.end == "foot" else ()))


LEG = Limb(
    "thigh", "shank", "foot", "pelvis", "hip_flexion", "knee_flexion", "ankle_dorsiflexion", -1, 1
)
ARM = Limb(
    "upper_arm",
    "forearm",
    "hand",
    "thorax",
    "shoulder_flexion",
    "elbow_flexion",
    "wrist_flexion",
    1,
    -1,
)


# The leg that a clip is about has a second name: its muscle and bones are drawn on these frames.
STRETCHED: dict[str, str] = {f"{bone}_stretched": bone for bone in LEG.bones}


def stretched_leg(frames: Mapping[str, Frame], side: Side) -> dict[str, Frame]:
    """Return the frames of a side's leg as those of the stretched one ("thigh_stretched")."""
    return {name: frames[f"{bone}_{side}"] for name, bone in STRETCHED.items()}


@dataclass(frozen=True, slots=True)
class SkinFrame:
    """A frame for skin round a joint: at the bone `after`, turned this share of the way to it."""

    before: str
    after: str
    share: float


def _skin_frames() -> dict[str, SkinFrame]:
    """Large joints have a frame at a quarter, at half and at three quarters; small ones at half."""
    frames = {}
    for limb, tip, sides in ((LEG, "toes", (*SIDES, "stretched")), (ARM, "fingers", SIDES)):
        for side in sides:
            names = (limb.upper, limb.lower, limb.end, tip)
            upper, lower, end, last = (f"{name}_{side}" for name in names)
            for before, after in ((limb.parent, upper), (upper, lower), (lower, end), (end, last)):
                bone = after.removesuffix(f"_{side}")
                frames[f"{bone}_joint_{side}"] = SkinFrame(before, after, 0.5)
                if bone in (limb.upper, limb.lower):
                    frames[f"{bone}_joint_low_{side}"] = SkinFrame(before, after, 0.25)
                    frames[f"{bone}_joint_high_{side}"] = SkinFrame(before, after, 0.75)
    return frames


SKIN: dict[str, SkinFrame] = _skin_frames()


@dataclass(frozen=True)
class Skeleton:
    """The set-up of one body: bone offsets, apart from any pose."""

    anatomy: Anatomy

    @property
    def thigh_vector(self) -> Vector:
        """The knee centre in the thigh frame."""
        return self.anatomy.knee_in_femur

    def offset(self, bone: str) -> Vector:
        """Return where the bone below `bone` begins, in `bone`'s frame."""
        return self.thigh_vector if bone == "thigh" else _OFFSETS[bone]

    def trunk(self, angles: Mapping[str, float], pelvis_at: Vector) -> dict[str, Frame]:
        """Return pelvis, lumbar, thorax, neck and head frames with the pelvis origin at a place."""
        pelvis = pelvis_frame(angles, pelvis_at)
        frames = {"pelvis": pelvis}
        frames.update(lumbar_frames(self.anatomy, pelvis, angles["lumbar_extension"]))
        thorax = frames["thorax"]
        frames["neck"] = thorax.child(self._neck, angles["neck_extension"])
        frames["head"] = frames["neck"].child(_HEAD_OVER_NECK, angles["head_extension"])
        return frames

    def add_limb(
        self, frames: dict[str, Frame], limb: Limb, side: Side, angles: Mapping[str, float]
    ) -> None:
        """Add a limb's frames.

        Fingers bend at knuckle and middle joint by the same angle, the thumb by half of it.
        """
        parent = frames[limb.parent]
        at = self.hip if limb is LEG else self.shoulder
        upper = parent.child(at, angles[f"{limb.upper_angle}_{side}"])
        lower = upper.child(
            self.offset(limb.upper), limb.lower_sign * angles[f"{limb.lower_angle}_{side}"]
        )
        end = lower.child(self.offset(limb.lower), angles[f"{limb.end_angle}_{side}"])
        frames[f"{limb.upper}_{side}"] = upper
        frames[f"{limb.lower}_{side}"] = lower
        frames[f"{limb.end}_{side}"] = end
        if limb is LEG:
            turn = angles[f"toe_extension_{side}"]
            frames[f"toes_{side}"] = end.child(self.offset("foot"), turn)
        else:
            curl = -angles[f"finger_flexion_{side}"]
            fingers = end.child(self.offset("hand"), curl)
            frames[f"fingers_{side}"] = fingers
            frames[f"fingertips_{side}"] = fingers.child(self.offset("fingers"), curl)
            frames[f"thumb_{side}"] = end.child(_THUMB_IN_HAND, _THUMB_CLOSES * curl)

    def solve_joint(self, joint: str, angles: Mapping[str, float]) -> Frame:
        """Return the frame that begins at `joint`, the pelvis origin being at (0, 0)."""
        name, _, side = joint.rpartition("_")
        for limb_side in SIDES:
            if side == limb_side and JOINTS.get(name) in LEG.bones:
                frames = {"pelvis": pelvis_frame(angles, (0.0, 0.0))}
                self.add_limb(frames, LEG, limb_side, angles)
                return frames[joint_frame(joint)]
        return self.solve(angles)[joint_frame(joint)]

    def solve(
        self, angles: Mapping[str, float], pelvis_at: Vector = (0.0, 0.0)
    ) -> dict[str, Frame]:
        """Return every bone's frame for joint `angles` with the pelvis origin at `pelvis_at`.

        The stretched leg is the right one.
        """
        frames = self.trunk(angles, pelvis_at)
        for side in SIDES:
            self.add_limb(frames, LEG, side, angles)
            self.add_limb(frames, ARM, side, angles)
        return frames | stretched_leg(frames, "right")

    def reach(
        self,
        frames: Mapping[str, Frame],
        limb: Limb,
        side: Side,
        target: Vector,
        end_angle: float | None,
        angles: Mapping[str, float],
    ) -> dict[str, float]:
        """Return the joint angles that put the limb's end (ankle or wrist) on `target`.

        `end_angle` is the world turn to keep for foot or hand; None keeps the pose's own.
        """
        parent = frames[limb.parent]
        root = parent.to_world(self.hip if limb is LEG else self.shoulder)
        upper_vector, lower_vector = self.offset(limb.upper), self.offset(limb.lower)
        first, second = two_bone_reach(
            root, target, hypot(*upper_vector), hypot(*lower_vector), limb.bend
        )
        upper_turn = first - degrees(atan2(upper_vector[1], upper_vector[0]))
        lower_turn = second - degrees(atan2(lower_vector[1], lower_vector[0]))
        solved = {
            f"{limb.upper_angle}_{side}": _wrapped(upper_turn - parent.angle),
            f"{limb.lower_angle}_{side}": _wrapped(limb.lower_sign * (lower_turn - upper_turn)),
        }
        if end_angle is not None:
            solved[f"{limb.end_angle}_{side}"] = _wrapped(end_angle - lower_turn)
        return solved

    @cached_property
    def hip(self) -> Vector:
        """The hip centre in the pelvis frame."""
        return self.anatomy.hip_in_pelvis[:2]

    @cached_property
    def shoulder(self) -> Vector:
        """The shoulder centre in the thorax frame."""
        return self._from_thorax(_SHOULDER_OVER_HIP)

    @cached_property
    def _neck(self) -> Vector:
        return self._from_thorax(_NECK_OVER_HIP)

    def _from_thorax(self, over_hip: Vector) -> Vector:
        thorax = lumbar_frames(self.anatomy, Frame(0.0, 0.0, 0.0), 0.0)["thorax"]
        hip = self.hip
        return (hip[0] + over_hip[0] - thorax.x, hip[1] + over_hip[1] - thorax.y)

    def reference(self) -> dict[str, Frame]:
        """Return the frames of the reference position, those of skin too.

        The right hip centre is at the origin.
        """
        frames = self.solve(dict.fromkeys(ANGLES, 0.0), (-self.hip[0], -self.hip[1]))
        return frames | {name: frames[skin.after] for name, skin in SKIN.items()}


def pelvis_frame(angles: Mapping[str, float], at: Vector) -> Frame:
    """Return the pelvis with its origin `at` a place, turned by how the body lies and tilts."""
    return Frame(at[0], at[1], angles["lie"] - angles["pelvic_tilt"])


def joint_frame(joint: str) -> str:
    """Return the frame name that begins at `joint` ("knee_right" → "shank_right")."""
    name, _, side = joint.rpartition("_")
    return f"{JOINTS[name]}_{side}" if name in JOINTS else joint


def _wrapped(angle: float) -> float:
    return (angle + 180.0) % 360.0 - 180.0
