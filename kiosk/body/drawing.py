"""Outlines that follow a skeleton: closed curves through points fixed to bones.

A drawing holds many outlines and is solved all at once: points are placed by their bones, then the
curves' samples are fixed weighted sums of those points (cubic Hermite segments whose tangents were
set in the reference position by the spacing of the points).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kiosk.body.plane import Frame, Vector

Points = NDArray[np.float64]
_SAMPLES_PER_SEGMENT = 6


@dataclass(frozen=True, slots=True)
class OutlinePoint:
    """A point in the reference position, in metres, and the bone it is fixed to."""

    bone: str
    at: Vector
    corner: bool = False
    breath: float = 0.0


@dataclass(frozen=True, slots=True)
class Outline:
    """One closed shape. `fill` names a role in a palette; `group` says when it is drawn."""

    name: str
    fill: str
    points: tuple[OutlinePoint, ...]
    stroked: bool = False
    group: str = "body"
    far: bool = False


@dataclass
class Drawing:
    """Outlines made ready to be solved for any frames of the bones they name."""

    outlines: Sequence[Outline]
    reference: Mapping[str, Frame]
    bones: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        points = [point for outline in self.outlines for point in outline.points]
        self.bones = tuple(sorted({point.bone for point in points}))
        index = {bone: i for i, bone in enumerate(self.bones)}
        self._bone_of = np.array([index[point.bone] for point in points], dtype=np.intp)
        self._local = np.array(
            [self.reference[point.bone].to_local(point.at) for point in points], dtype=np.float64
        ).reshape(-1, 2)
        self._breath = np.array([point.breath for point in points], dtype=np.float64)
        indices, weights, ends, first = [], [], [0], 0
        for outline in self.outlines:
            which, weight = _closed_curve(outline.points)
            indices.append(which + first)
            weights.append(weight)
            first += len(outline.points)
            ends.append(ends[-1] + len(which))
        self._indices = np.concatenate(indices)
        self._weights = np.concatenate(weights)[:, :, None]
        self._spans = tuple(pairwise(ends))

    def solve(self, frames: Mapping[str, Frame], breath: float = 0.0) -> list[Points]:
        """Return each outline's samples, an array of shape (n, 2) in world metres."""
        table = np.array(
            [(f.x, f.y, f.angle) for f in (frames[bone] for bone in self.bones)], dtype=np.float64
        )
        turn = np.radians(table[:, 2])
        cos, sin = np.cos(turn)[self._bone_of], np.sin(turn)[self._bone_of]
        x, y = self._local[:, 0] + breath * self._breath, self._local[:, 1]
        placed = np.empty_like(self._local)
        placed[:, 0] = table[self._bone_of, 0] + cos * x - sin * y
        placed[:, 1] = table[self._bone_of, 1] + sin * x + cos * y
        samples = (placed[self._indices] * self._weights).sum(axis=1)
        return [samples[start:end] for start, end in self._spans]


def _closed_curve(points: Sequence[OutlinePoint]) -> tuple[NDArray[np.intp], Points]:
    """Return for each sample the four points it depends on and their weights."""
    n = len(points)
    at = np.array([point.at for point in points], dtype=np.float64)
    gap = np.sqrt(np.linalg.norm(np.roll(at, -1, axis=0) - at, axis=1)) + 1e-9
    t = np.linspace(0.0, 1.0, _SAMPLES_PER_SEGMENT, endpoint=False)
    h00, h10 = 2 * t**3 - 3 * t**2 + 1, t**3 - 2 * t**2 + t
    h01, h11 = -2 * t**3 + 3 * t**2, t**3 - t**2
    indices, weights = [], []
    for i in range(n):
        before, start, end, after = (i - 1) % n, i, (i + 1) % n, (i + 2) % n
        d0, d1, d2 = gap[before], gap[start], gap[end]
        weight = np.zeros((len(t), 4))
        weight[:, 1] += h00
        weight[:, 2] += h01
        if not points[start].corner:
            # The slope of the parabola through three points, scaled to this segment.
            weight[:, 0] += h10 * d1 * (-d1 / (d0 * (d0 + d1)))
            weight[:, 1] += h10 * d1 * ((d1 - d0) / (d0 * d1))
            weight[:, 2] += h10 * d1 * (d0 / (d1 * (d0 + d1)))
        if not points[end].corner:
            weight[:, 1] += h11 * d1 * (-d2 / (d1 * (d1 + d2)))
            weight[:, 2] += h11 * d1 * ((d2 - d1) / (d1 * d2))
            weight[:, 3] += h11 * d1 * (d1 / (d2 * (d1 + d2)))
        indices.append(np.tile(np.array([before, start, end, after], dtype=np.intp), (len(t), 1)))
        weights.append(weight)
    return np.concatenate(indices), np.concatenate(weights)


def ribbon(course: Sequence[Vector], widths: Sequence[float]) -> Points:
    """Return a band along `course` that is `widths` wide (metres) at each of its points."""
    line = _smooth(np.array(course, dtype=np.float64))
    along = np.gradient(line, axis=0)
    length = np.linalg.norm(along, axis=1, keepdims=True)
    normal = np.column_stack([-along[:, 1], along[:, 0]]) / np.maximum(length, 1e-9)
    where = np.linspace(0.0, 1.0, len(widths))
    half = np.interp(np.linspace(0.0, 1.0, len(line)), where, widths)[:, None] / 2.0
    return np.concatenate([line + normal * half, (line - normal * half)[::-1]])


def _smooth(points: Points) -> Points:
    """Return an open curve through `points`."""
    padded = np.concatenate([points[:1], points, points[-1:]])
    t = np.linspace(0.0, 1.0, _SAMPLES_PER_SEGMENT, endpoint=False)[:, None]
    pieces = []
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        m1, m2 = (p2 - p0) / 2.0, (p3 - p1) / 2.0
        pieces.append(
            (2 * t**3 - 3 * t**2 + 1) * p1
            + (t**3 - 2 * t**2 + t) * m1
            + (-2 * t**3 + 3 * t**2) * p2
            + (t**3 - t**2) * m2
        )
    return np.concatenate([*pieces, points[-1:]])
