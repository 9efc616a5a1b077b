"""Lengths and courses of the iliopsoas: straight lines in space along published via points.

A length is that of the whole muscle and tendon. Nothing here is a force or a fibre strain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import dist

from kiosk.body.anatomy import Anatomy, PathPoint, Point3
from kiosk.body.plane import Frame, Vector

HIP_FLEXION_RANGE = (-30.0, 75.0)
LUMBAR_EXTENSION_RANGE = (-25.0, 25.0)
# Up to this flexion a change in percent may be shown (claims.md); the geometry itself goes on.
SHOWN_UP_TO_FLEXION = 60.0
# The conditional point leaves at 45° of flexion; over these degrees it slides onto the straight
# line between its neighbours so that neither length nor drawing jumps.
_LEAVING_OVER = 15.0


class OutOfRange(ValueError):
    """The pose lies outside the range in which the model holds; the text says which and how far."""


@dataclass(frozen=True, slots=True)
class MuscleLengths:
    """Whole muscle-and-tendon lengths in millimetres, and their change from neutral standing."""

    psoas_mm: float
    iliacus_mm: float
    psoas_change_pct: float
    iliacus_change_pct: float


@dataclass(frozen=True)
class Iliopsoas:
    """The iliopsoas of one anatomy, on the leg that is stretched."""

    anatomy: Anatomy

    def lengths(self, hip_flexion_deg: float, lumbar_extension_deg: float) -> MuscleLengths:
        """Return the lengths at a hip flexion (+ thigh forward) and lumbar extension (+ more arch).

        Raises OutOfRange outside HIP_FLEXION_RANGE and LUMBAR_EXTENSION_RANGE.
        """
        _require("hip flexion", hip_flexion_deg, HIP_FLEXION_RANGE)
        _require("lumbar extension", lumbar_extension_deg, LUMBAR_EXTENSION_RANGE)
        frames = self._frames(hip_flexion_deg, lumbar_extension_deg)
        return self.lengths_in(frames, hip_flexion_deg)

    def lengths_in(self, frames: Mapping[str, Frame], hip_flexion_deg: float) -> MuscleLengths:
        """Return the lengths in an already solved skeleton whose hip is at `hip_flexion_deg`."""
        psoas, iliacus = self._raw_lengths(frames, hip_flexion_deg)
        neutral_psoas, neutral_iliacus = self._neutral
        return MuscleLengths(
            psoas_mm=psoas * 1000.0,
            iliacus_mm=iliacus * 1000.0,
            psoas_change_pct=(psoas / neutral_psoas - 1.0) * 100.0,
            iliacus_change_pct=(iliacus / neutral_iliacus - 1.0) * 100.0,
        )

    def courses(
        self, frames: Mapping[str, Frame], hip_flexion_deg: float
    ) -> dict[str, list[Vector]]:
        """Return each fascicle's and the iliacus' course as drawn: world points, origin first."""
        psoas, iliacus = self.below_brim(frames, hip_flexion_deg)
        courses = {
            fascicle.name: [frames[fascicle.bone].to_world(fascicle.at[:2]), *psoas]
            for fascicle in self.anatomy.fascicles
        }
        origin = self.anatomy.iliacus[0]
        courses["iliacus"] = [frames[origin.bone].to_world(origin.at[:2]), *iliacus]
        return courses

    def below_brim(
        self, frames: Mapping[str, Frame], hip_flexion_deg: float
    ) -> tuple[list[Vector], list[Vector]]:
        """Return the world points of psoas and of iliacus from the pelvic brim to the femur."""
        psoas = self._placed(self.anatomy.psoas_below_brim, frames, hip_flexion_deg)
        iliacus = self._placed(self.anatomy.iliacus[1:], frames, hip_flexion_deg)
        return [(p[0], p[1]) for p in psoas], [(p[0], p[1]) for p in iliacus]

    @cached_property
    def _neutral(self) -> tuple[float, float]:
        return self._raw_lengths(self._frames(0.0, 0.0), 0.0)

    def _raw_lengths(self, frames: Mapping[str, Frame], flexion: float) -> tuple[float, float]:
        below = self._placed(self.anatomy.psoas_below_brim, frames, flexion)
        shared = _length(below)
        force = sum(fascicle.force for fascicle in self.anatomy.fascicles)
        psoas = shared + (
            sum(
                fascicle.force * dist(_in_space(frames[fascicle.bone], fascicle.at), below[0])
                for fascicle in self.anatomy.fascicles
            )
            / force
        )
        return psoas, _length(self._placed(self.anatomy.iliacus, frames, flexion))

    def _placed(
        self, path: Sequence[PathPoint], frames: Mapping[str, Frame], flexion: float
    ) -> list[Point3]:
        points = [_in_space(frames[point.bone], point.at) for point in path]
        for i, point in enumerate(path):
            if point.to_deg is None or flexion <= point.to_deg:
                continue
            gone = min((flexion - point.to_deg) / _LEAVING_OVER, 1.0)
            gone = gone * gone * (3.0 - 2.0 * gone)
            points[i] = _towards(points[i], _foot_on_line(points[i - 1 : i + 2]), gone)
        return points

    def _frames(self, hip_flexion: float, lumbar_extension: float) -> dict[str, Frame]:
        pelvis = Frame(0.0, 0.0, 0.0)
        frames = {
            "pelvis": pelvis,
            "thigh_stretched": pelvis.child(self.anatomy.hip_in_pelvis[:2], hip_flexion),
        }
        frames.update(lumbar_frames(self.anatomy, pelvis, lumbar_extension))
        return frames


def lumbar_frames(anatomy: Anatomy, pelvis: Frame, extension: float) -> dict[str, Frame]:
    """Return the frames of L5…L1 and the thorax for a whole lumbar `extension` in degrees."""
    frames: dict[str, Frame] = {}
    parent = pelvis.child(anatomy.sacrum_in_pelvis, 0.0)
    for joint in anatomy.lumbar:
        parent = parent.child(joint.in_parent, extension * joint.share)
        if joint.child != "thorax":
            # The thorax frame stays at its joint: what lies above is drawn from there.
            parent = parent.child((-joint.in_child[0], -joint.in_child[1]), 0.0)
        frames[joint.child] = parent
    return frames


def _require(name: str, value: float, allowed: tuple[float, float]) -> None:
    low, high = allowed
    if not low <= value <= high:
        raise OutOfRange(
            f"{name} {value:g}° is outside the range the model holds in, {low:g}° to {high:g}°."
        )


def _in_space(frame: Frame, at: Point3) -> Point3:
    x, y = frame.to_world(at[:2])
    return (x, y, at[2])


def _length(points: Sequence[Point3]) -> float:
    return sum(dist(a, b) for a, b in pairwise(points))


def _towards(a: Point3, b: Point3, share: float) -> Point3:
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


def _foot_on_line(points: Sequence[Point3]) -> Point3:
    a, p, b = points
    ab = tuple(v - u for u, v in zip(a, b, strict=True))
    ap = tuple(v - u for u, v in zip(a, p, strict=True))
    squared = sum(v * v for v in ab)
    along = sum(u * v for u, v in zip(ab, ap, strict=True)) / squared
    return _towards(a, b, min(max(along, 0.0), 1.0))
