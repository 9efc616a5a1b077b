"""Outlines that follow a skeleton: closed curves through points fixed to bones.

A drawing holds many outlines and is solved all at once: points are placed by their bones, then the
curves' samples are fixed weighted sums of those points (cubic Hermite segments whose tangents were
set in the reference position by the spacing of the points).
"""

from __future__ import annotations

from cmath import phase
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from math import ceil, sqrt

import numpy as np
from numpy.typing import NDArray

from kiosk.body.plane import Frame, Vector
from kiosk.body.skeleton import SKIN, SkinFrame

Points = NDArray[np.float64]
Span = tuple[int, int]
# Straight pieces stay this near to the curve they stand for, in metres: a pixel of a close shot on
# a 4K screen. Between two bones skin may bend this much more than in the reference, in radians.
_OFF_THE_CURVE = 0.0003
_BENT_BETWEEN_BONES = 0.4
_MOST_SAMPLES = 8
_SAMPLES_PER_RIBBON_SEGMENT = 5
_RADIANS = 1j * np.pi / 180.0


@dataclass(frozen=True, slots=True)
class OutlinePoint:
    """A point in the reference position, in metres, and the bone it is fixed to."""

    bone: str
    at: Vector
    corner: bool = False
    breath: float = 0.0


@dataclass(frozen=True, slots=True)
class Outline:
    """One closed shape. `fill` names a role in a palette; `group` says when it is drawn.

    One that is `only_lit` is shown only while it is highlighted.
    """

    name: str
    fill: str
    points: tuple[OutlinePoint, ...]
    stroked: bool = False
    group: str = "body"
    far: bool = False
    only_lit: bool = False


@dataclass
class Drawing:
    """Outlines made ready to be solved for any frames of the bones they name."""

    outlines: Sequence[Outline]
    reference: Mapping[str, Frame]
    bones: tuple[str, ...] = field(init=False)
    spans: tuple[Span, ...] = field(init=False)

    def __post_init__(self) -> None:
        points = [point for outline in self.outlines for point in outline.points]
        followed = tuple(sorted({point.bone for point in points}))
        skin = [SKIN.get(bone, SkinFrame(bone, bone, 0.0)) for bone in followed]
        self.bones = tuple(sorted({s.before for s in skin} | {s.after for s in skin}))
        index = {bone: i for i, bone in enumerate(self.bones)}
        self._before = np.array([index[s.before] for s in skin], dtype=np.intp)
        self._after = np.array([index[s.after] for s in skin], dtype=np.intp)
        self._share = np.array([s.share for s in skin])
        place = {bone: i for i, bone in enumerate(followed)}
        self._followed = np.array([place[point.bone] for point in points], dtype=np.intp)
        local = [self.reference[point.bone].to_local(point.at) for point in points]
        self._local = np.array([complex(*at) for at in local])
        self._breath = np.array([point.breath for point in points], dtype=np.float64)
        indices, weights, ends, first = [], [], [0], 0
        for outline in self.outlines:
            which, weight = _closed_curve(outline.points)
            if outline.stroked:
                # A line is drawn from sample to sample: back to the first one, it has no gap.
                which, weight = np.append(which, which[:1], 0), np.append(weight, weight[:1], 0)
            indices.append(which + first)
            weights.append(weight)
            first += len(outline.points)
            ends.append(ends[-1] + len(which))
        self._indices = np.concatenate(indices).T.copy()
        self._weights = np.concatenate(weights).T.copy()
        self.spans = tuple(pairwise(ends))

    def solve(self, frames: Mapping[str, Frame], breath: float = 0.0) -> Points:
        """Return all outlines' samples on end, shape (n, 2), in world metres.

        `spans` says where each outline begins and ends.
        """
        solved = [frames[bone] for bone in self.bones]
        at = np.array([frame.at for frame in solved]).take(self._after)
        angle = np.array([frame.angle for frame in solved])
        start = angle.take(self._before)
        turn = np.exp(_RADIANS * (start + (angle.take(self._after) - start) * self._share))
        local = self._local + breath * self._breath
        placed = at.take(self._followed) + turn.take(self._followed) * local
        # One of the four points a sample depends on at a time: arrays this small are not given
        # back to the system, which would cost more than the sums.
        samples = placed.take(self._indices[0]) * self._weights[0]
        for which, weight in zip(self._indices[1:], self._weights[1:], strict=True):
            samples += placed.take(which) * weight
        points: Points = samples.view(np.float64).reshape(-1, 2)
        return points


@cache
def _hermite(samples: int) -> tuple[Points, Points, Points, Points]:
    """Return the cubic Hermite weights at moments from 0 to below 1."""
    t = np.linspace(0.0, 1.0, samples, endpoint=False)
    return (
        2 * t**3 - 3 * t**2 + 1,
        t**3 - 2 * t**2 + t,
        -2 * t**3 + 3 * t**2,
        t**3 - t**2,
    )


@cache
def _closed_curve(points: tuple[OutlinePoint, ...]) -> tuple[NDArray[np.intp], Points]:
    """Return for each sample the four points it depends on and their weights."""
    n = len(points)
    at = np.array([complex(*point.at) for point in points])
    gap = np.sqrt(np.abs(np.roll(at, -1) - at)) + 1e-9
    indices, weights = [], []
    for i in range(n):
        which = [(i - 1) % n, i, (i + 1) % n, (i + 2) % n]
        start, end = points[which[1]], points[which[2]]
        d0, d1, d2 = gap[which[:3]]
        leaving = np.zeros(4) if start.corner else np.append(_slope(d0, d1), 0.0) * d1
        arriving = np.zeros(4) if end.corner else np.append(0.0, _slope(d1, d2)) * d1
        chord = complex(at[which[2]] - at[which[1]])
        bend = _turn(complex(at[which] @ leaving), chord)
        bend += _turn(complex(at[which] @ arriving), chord)
        if start.bone != end.bone:
            bend += _BENT_BETWEEN_BONES
        h00, h10, h01, h11 = _hermite(_samples(d1**2, bend))
        weight = np.outer(h10, leaving) + np.outer(h11, arriving)
        weight[:, 1] += h00
        weight[:, 2] += h01
        indices.append(np.tile(np.array(which, dtype=np.intp), (len(weight), 1)))
        weights.append(weight)
    return np.concatenate(indices), np.concatenate(weights)


def _slope(before: float, after: float) -> Points:
    """Return the weights of three points for the slope, at the middle one, of their parabola.

    `before` and `after` are the steps of the curve's parameter on either side.
    """
    both = before + after
    return np.array(
        [
            -after / (before * both),
            (after - before) / (before * after),
            before / (after * both),
        ]
    )


def _turn(slope: complex, chord: complex) -> float:
    """Return by how many radians a slope is turned away from a chord; none where there is none."""
    return abs(phase(slope / chord)) if slope and chord else 0.0


def _samples(length: float, bend: float) -> int:
    """Return into how many straight pieces a curve of a length and turn is parted."""
    return min(max(ceil(sqrt(length * bend / (8.0 * _OFF_THE_CURVE))), 1), _MOST_SAMPLES)


class Ribbons:
    """Bands of varying width along courses of equally many points, made all at once."""

    def __init__(self, widths: Sequence[Sequence[float]]) -> None:
        """`widths`: for each band its width in metres at each point of its course."""
        n = len(widths[0])
        self._along = _open_curve(n)
        self._slope = np.gradient(self._along, axis=0)
        at = np.linspace(0.0, n - 1.0, len(self._along))
        self._half = np.array([np.interp(at, np.arange(n), w) / 2.0 for w in widths])

    def solve(self, courses: Sequence[Sequence[Vector]], drawn: float = 1.0) -> list[Points]:
        """Return each band's outline, shape (n, 2), for `courses` in world metres.

        `drawn` is the share of each course, from its beginning, that the band covers.
        """
        points = np.array(courses, dtype=np.float64).view(np.complex128)[:, :, 0]
        line = np.einsum("sn,bn->bs", self._along, points)
        slope = np.einsum("sn,bn->bs", self._slope, points)
        half = self._half
        if drawn < 1.0:
            whole, part = divmod(drawn * (line.shape[1] - 1), 1.0)
            last = int(whole)
            end = line[:, last] + (line[:, last + 1] - line[:, last]) * part
            line[:, last + 1 :] = end[:, None]
            half = half.copy()
            half[:, last + 1 :] = 0.0
        normal = slope * (1j * half / np.maximum(np.abs(slope), 1e-9))
        outlines = np.concatenate([line + normal, (line - normal)[:, ::-1]], axis=1)
        return [outline.view(np.float64).reshape(-1, 2) for outline in outlines]


def _open_curve(n: int) -> Points:
    """Return the weights, shape (samples, n), of a Catmull-Rom curve through n points."""
    h00, h10, h01, h11 = _hermite(_SAMPLES_PER_RIBBON_SEGMENT)
    rows = []
    for i in range(n - 1):
        weight = np.zeros((len(h00), n))
        weight[:, i] += h00
        weight[:, i + 1] += h01
        weight[:, i + 1] += h10 / 2
        weight[:, max(i - 1, 0)] -= h10 / 2
        weight[:, min(i + 2, n - 1)] += h11 / 2
        weight[:, i] -= h11 / 2
        rows.append(weight)
    last = np.zeros((1, n))
    last[0, -1] = 1.0
    return np.concatenate([*rows, last])
