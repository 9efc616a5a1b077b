"""The measured body: joint centres, muscle points and segment lengths, read from model.json.

Frames of reference: x anterior, y up, z to the right, metres. In the reference position every bone
frame is parallel to the pelvis frame, whose origin lies midway between the two front hip points.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.body.plane import Vector

Point3 = tuple[float, float, float]

LUMBAR_LEVELS = ("L5", "L4", "L3", "L2", "L1")
STATURE = 1.75

# Segment length as a share of stature: Drillis & Contini 1966, as tabled by Winter,
# Biomechanics and Motor Control of Human Movement, fig. 4.1.
SHANK = 0.246 * STATURE
UPPER_ARM = 0.186 * STATURE
FOREARM = 0.146 * STATURE
SHOULDER_ABOVE_HIP = (0.818 - 0.530) * STATURE


@dataclass(frozen=True, slots=True)
class LumbarJoint:
    """One level of the lumbar chain; `share` is its part of the whole lumbar motion."""

    child: str
    in_parent: Vector
    in_child: Vector
    share: float


@dataclass(frozen=True, slots=True)
class PathPoint:
    """A muscle's via point on a bone (z measured in the pelvis frame).

    A conditional point exists up to `to_deg` of hip flexion; an unconditional one has None.
    """

    bone: str
    at: Point3
    to_deg: float | None = None


@dataclass(frozen=True, slots=True)
class Fascicle:
    """A psoas fascicle: its origin on a vertebra and its maximal isometric force in newtons."""

    name: str
    bone: str
    at: Point3
    force: float


@dataclass(frozen=True)
class Anatomy:
    """Everything measured that the skeleton and the muscles are built on."""

    hip_in_pelvis: Point3
    knee_in_femur: Vector
    sacrum_in_pelvis: Vector
    lumbar: tuple[LumbarJoint, ...]
    fascicles: tuple[Fascicle, ...]
    psoas_below_brim: tuple[PathPoint, ...]
    iliacus: tuple[PathPoint, ...]
    vertebra_corners: dict[str, tuple[Vector, ...]]


def load_anatomy(path: Path) -> Anatomy:
    """Return the anatomy in `path` (model.json).

    Lumbar shares: the relative coefficients of the lifting full-body model (Beaucage-Gauvreau
    et al.), scaled to add up to one.
    """
    raw = json.loads(path.read_text(encoding="utf-8"))
    chain = raw["lumbar_chain_lfb"]
    relative = raw["lumbar_distribution"]["lfb_relative"]
    levels = ("L5S1", "L4L5", "L3L4", "L2L3", "L1L2", "T12L1")
    total = sum(relative[level] for level in levels)
    lumbar = tuple(
        LumbarJoint(
            child="thorax" if chain[level]["child"] == "torso" else chain[level]["child"],
            in_parent=_plane(chain[level]["in_parent"]),
            in_child=_plane(chain[level]["in_child"]),
            share=relative[level] / total,
        )
        for level in levels
    )
    fascicles = tuple(
        Fascicle(name, spec["body"], _space(spec["p"]), spec["Fmax"])
        for name, spec in raw["psoas_fascicles_r"].items()
        if not name.startswith("_")
    )
    hip = _space(raw["hip_centre_in_pelvis"]["gait2392_and_lfb"])
    corners = {
        level: tuple(_plane(point) for point in points)
        for level, points in raw["midline_vertebra_corners_in_pelvis_frame_neutral_xy"].items()
        if level in LUMBAR_LEVELS
    }
    return Anatomy(
        hip_in_pelvis=hip,
        knee_in_femur=_plane(raw["knee_centre_in_femur_gait2392_extended"]),
        sacrum_in_pelvis=_plane(chain["sacrum_origin_in_pelvis"]),
        lumbar=lumbar,
        fascicles=fascicles,
        psoas_below_brim=_path(raw["gait2392_psoas_r"], hip[2])[1:],
        iliacus=_path(raw["gait2392_iliacus_r"], hip[2]),
        vertebra_corners=corners,
    )


def _path(raw: list[Any], hip_z: float) -> tuple[PathPoint, ...]:
    points = []
    for bone, at, held in raw:
        x, y, z = _space(at)
        if bone == "femur":
            bone, z = "thigh_stretched", z + hip_z
        points.append(PathPoint(bone, (x, y, z), float(held[1]) if held else None))
    return tuple(points)


def _plane(raw: list[float]) -> Vector:
    return (float(raw[0]), float(raw[1]))


def _space(raw: list[float]) -> Point3:
    return (float(raw[0]), float(raw[1]), float(raw[2]))
