"""The iliopsoas as drawn: fleshy bellies that taper into one tendon along the published courses.

A muscle is two edges, front and back, from its origin to its end. Above the pelvic brim an edge is
fixed to bones; below it the edges run beside the one course that psoas and iliacus share there. So
every drawn point is a fixed weighted sum of a few complex numbers: the bones' places and turns, and
the shared course's points and normals. All outlines are one product of a matrix.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from kiosk.body.drawing import Points
from kiosk.body.muscles import Iliopsoas, lumbar_frames
from kiosk.body.plane import Frame

Complex = NDArray[np.complex128]
# A point of an edge above the brim: metres from the hip centre in the reference position, the bone
# it is fixed to, and how much of it goes with the pelvis instead.
Fixed = tuple[float, float, str, float]
# A thin line of fibres: where it lies between front and back, and where on the way it begins and
# ends, all as shares.
Fibre = tuple[float, float, float]

_BONES = ("pelvis", "L1", "L2", "L3", "L4", "L5")
# The shared course is taken at this many points, evenly spaced from brim to insertion.
_COURSE_POINTS = 7
_SAMPLES_PER_SEGMENT = 4
_FIBRE_SAMPLES = 6
_FIBRE_HALF_WIDTH = 0.018
# How a muscle that is still growing ends: rounded over this share of what is drawn.
_TIP = 0.2
# Drawn only: beyond the flexion that the model answers for, the via point on the femur slides onto
# the line between its neighbours, or a thigh at the chest would pull a loop into the tendon.
_FOLDED_FROM, _FOLDED_AT = 75.0, 100.0


@dataclass(frozen=True)
class _Muscle:
    """One muscle's drawing; `below` has its half-widths along the shared course."""

    name: str
    front: tuple[Fixed, ...]
    back: tuple[Fixed, ...]
    below: tuple[float, ...]
    cap: tuple[Fixed, ...] = ()
    fibres: tuple[Fibre, ...] = ()


_ILIACUS = _Muscle(
    "iliacus",
    front=(
        (0.063, 0.070, "pelvis", 0.0),
        (0.062, 0.056, "pelvis", 0.0),
        (0.059, 0.042, "pelvis", 0.0),
        (0.059, 0.026, "pelvis", 0.0),
    ),
    back=(
        (-0.056, 0.122, "pelvis", 0.0),
        (-0.037, 0.094, "pelvis", 0.0),
        (-0.012, 0.062, "pelvis", 0.0),
        (0.014, 0.035, "pelvis", 0.0),
    ),
    below=(0.0125, 0.0105, 0.0080, 0.0060, 0.0040, 0.0020),
    cap=(
        (-0.046, 0.137, "pelvis", 0.0),
        (-0.028, 0.148, "pelvis", 0.0),
        (-0.008, 0.149, "pelvis", 0.0),
        (0.012, 0.141, "pelvis", 0.0),
        (0.031, 0.127, "pelvis", 0.0),
        (0.046, 0.110, "pelvis", 0.0),
        (0.057, 0.090, "pelvis", 0.0),
    ),
    fibres=(
        (0.10, 0.06, 0.60),
        (0.24, 0.03, 0.55),
        (0.40, 0.02, 0.50),
        (0.56, 0.02, 0.50),
        (0.72, 0.03, 0.55),
        (0.88, 0.05, 0.60),
    ),
)
_PSOAS = _Muscle(
    "psoas",
    front=(
        (-0.036, 0.279, "L1", 0.0),
        (-0.027, 0.268, "L1", 0.0),
        (-0.019, 0.250, "L1", 0.0),
        (-0.005, 0.223, "L2", 0.0),
        (0.004, 0.191, "L3", 0.0),
        (0.014, 0.157, "L4", 0.1),
        (0.024, 0.123, "L5", 0.4),
        (0.036, 0.082, "L5", 0.7),
        (0.048, 0.042, "pelvis", 0.0),
    ),
    back=(
        (-0.046, 0.277, "L1", 0.0),
        (-0.054, 0.265, "L1", 0.0),
        (-0.048, 0.248, "L1", 0.0),
        (-0.041, 0.233, "L2", 0.0),
        (-0.037, 0.206, "L3", 0.0),
        (-0.030, 0.177, "L4", 0.0),
        (-0.026, 0.145, "L5", 0.0),
        (-0.008, 0.105, "L5", 0.4),
        (0.020, 0.050, "pelvis", 0.0),
    ),
    below=(0.0095, 0.0085, 0.0065, 0.0048, 0.0030, 0.0012),
    cap=((-0.041, 0.281, "L1", 0.0),),
    fibres=(
        (0.15, 0.14, 0.56),
        (0.33, 0.06, 0.60),
        (0.50, 0.10, 0.54),
        (0.67, 0.06, 0.60),
        (0.85, 0.18, 0.56),
    ),
)
_TENDON = _Muscle(
    "tendon",
    front=(
        (0.0205, 0.085, "L5", 0.7),
        (0.0330, 0.054, "pelvis", 0.0),
        (0.0435, 0.028, "pelvis", 0.0),
    ),
    back=(
        (0.0195, 0.085, "L5", 0.7),
        (0.0300, 0.053, "pelvis", 0.0),
        (0.0380, 0.026, "pelvis", 0.0),
    ),
    below=(0.0036, 0.0042, 0.0045, 0.0046, 0.0050, 0.0056, 0.0030),
)
_MUSCLES = (_ILIACUS, _PSOAS, _TENDON)

_BASIS = 2 * len(_BONES) + 2 * _COURSE_POINTS
_EVENLY = np.linspace(0.0, 1.0, _COURSE_POINTS)
_T = np.linspace(0.0, 1.0, _SAMPLES_PER_SEGMENT, endpoint=False)
# The weights of a segment's start, its slope there, its end and the slope there.
_HERMITE = (
    2 * _T**3 - 3 * _T**2 + 1,
    _T**3 - 2 * _T**2 + _T,
    -2 * _T**3 + 3 * _T**2,
    _T**3 - _T**2,
)
_SLOPES = np.gradient(np.eye(_COURSE_POINTS), axis=0)


class Bellies:
    """The drawn iliopsoas; `parts` are (name, fill role, stroked) in drawing order."""

    def __init__(self, iliopsoas: Iliopsoas) -> None:
        self._iliopsoas = iliopsoas
        anatomy = iliopsoas.anatomy
        hip = anatomy.hip_in_pelvis
        pelvis = Frame(-hip[0], -hip[1], 0.0)
        standing = {"pelvis": pelvis, "thigh_right": Frame(0.0, 0.0, 0.0)}
        standing |= lumbar_frames(anatomy, pelvis, 0.0)
        neutral = self._basis(standing, 0.0)
        self._drawn = [_Drawn(muscle, standing, neutral) for muscle in _MUSCLES]
        self._weights = np.concatenate([drawn.weights for drawn in self._drawn])
        counts = [count for drawn in self._drawn for _, _, _, count in drawn.parts]
        self._spans = tuple(pairwise(accumulate(counts, initial=0)))
        self.parts: tuple[tuple[str, str, bool], ...] = tuple(
            (name, fill, stroked) for drawn in self._drawn for name, fill, stroked, _ in drawn.parts
        )

    def solve(
        self,
        frames: Mapping[str, Frame],
        hip_flexion_deg: float,
        grown: Mapping[str, float] = MappingProxyType({}),
    ) -> list[Points]:
        """Return each part's outline, shape (n, 2), in world metres.

        `grown` says of "psoas", "iliacus" or "tendon" how much of its way from its origin is
        drawn, 0 (nothing) to 1 (all of it, as where nothing is said).
        """
        points = self._weights @ self._basis(frames, hip_flexion_deg)
        outlines = [points[start:end] for start, end in self._spans]
        if any(share < 1.0 for share in grown.values()):
            whole, outlines = outlines, []
            for drawn in self._drawn:
                parts = whole[len(outlines) : len(outlines) + len(drawn.parts)]
                outlines += drawn.grown(parts, grown.get(drawn.muscle.name, 1.0))
        return [outline.view(np.float64).reshape(-1, 2) for outline in outlines]

    def _basis(self, frames: Mapping[str, Frame], flexion: float) -> Complex:
        """Return what all drawn points are sums of: the bones, then the course and its normals."""
        course = self._course(frames, flexion)
        along = _SLOPES @ course
        bones = [frames[bone] for bone in _BONES]
        placed = [*(bone.at for bone in bones), *(bone.turn for bone in bones)]
        return np.concatenate([placed, course, 1j * along / np.abs(along)])

    def _course(self, frames: Mapping[str, Frame], flexion: float) -> Complex:
        """Return the shared course's points: midway between psoas and iliacus, evenly spaced."""
        psoas, iliacus = self._iliopsoas.below_brim(frames, flexion)
        via = [complex(a[0] + b[0], a[1] + b[1]) / 2.0 for a, b in zip(psoas, iliacus, strict=True)]
        if flexion > _FOLDED_FROM:
            share = min((flexion - _FOLDED_FROM) / (_FOLDED_AT - _FOLDED_FROM), 1.0)
            via[2] += ((via[1] + via[3]) / 2.0 - via[2]) * share * share * (3.0 - 2.0 * share)
        way = [*accumulate((abs(b - a) for a, b in pairwise(via)), initial=0.0)]
        return np.interp(_EVENLY * way[-1], way, via)


class _Drawn:
    """A muscle made ready: its points' weights in the basis, belly first, then its fibres.

    `parts` are (name, fill role, stroked, how many points).
    """

    def __init__(self, muscle: _Muscle, standing: Mapping[str, Frame], neutral: Complex) -> None:
        self.muscle = muscle
        front = [_fixed(at, standing) for at in muscle.front]
        back = [_fixed(at, standing) for at in muscle.back]
        cap = [_fixed(at, standing) for at in muscle.cap]
        front += [_beside(k, half) for k, half in enumerate(muscle.below)]
        back += [_beside(k, -half) for k, half in enumerate(muscle.below)]
        over = [back[0], *cap, front[0]]
        end = (front[-1] + back[-1]) / 2.0
        self._front = _curve([over[-2], *front, end], neutral)
        self._back = _curve([over[1], *back, end], neutral)
        self._cap = _curve([back[1], *over, front[1]], neutral)[1:-1] if cap else self._front[:0]
        middle = ((self._front + self._back) / 2.0) @ neutral
        way = np.cumsum(np.abs(np.diff(middle, prepend=middle[0])))
        self._way = way / way[-1]
        fibres = [_sliver(fibre, len(middle)) for fibre in muscle.fibres]
        starts = [loop[0] for loop in fibres]
        joined = [at for loop in fibres for at in (*loop, loop[0])] + starts[-2:0:-1]
        self._fibre_at = np.array([i for i, _ in joined], dtype=np.intp)
        self._fibre_share = np.array([share for _, share in joined])
        outline = np.concatenate([self._front, self._back[::-1], self._cap])
        lines = self._fibres(self._front, self._back)
        self.weights = np.concatenate([outline, lines])
        self.parts: list[tuple[str, str, bool, int]] = [
            (muscle.name, muscle.name, True, len(outline))
        ]
        if fibres:
            self.parts.append((muscle.name, f"{muscle.name}_fibres", False, len(lines)))

    def grown(self, parts: list[Complex], share: float) -> list[Complex]:
        """Return the muscle's outlines drawn up to a share of its way, its end rounded."""
        if share >= 1.0:
            return parts
        if share <= 0.0:
            return [part[:0] for part in parts]
        n = len(self._way)
        front, back, cap = parts[0][:n], parts[0][n : 2 * n][::-1], parts[0][2 * n :]
        samples = np.arange(n)
        at = np.linspace(0.0, np.interp(share, self._way, samples), n)
        front, back = np.interp(at, samples, front), np.interp(at, samples, back)
        middle = (front + back) / 2.0
        tip = _TIP * min((1.0 - share) / _TIP, 1.0)
        to_end = np.minimum(np.linspace(1.0, 0.0, n) / tip, 1.0)
        half = (front - back) / 2.0 * np.sqrt(1.0 - (1.0 - to_end) ** 2)
        front, back = middle + half, middle - half
        straight = np.linspace(back[0], front[0], len(cap) + 2)[1:-1]
        cap = straight + (cap - straight) * min(share / _TIP, 1.0)
        outline = np.concatenate([front, back[::-1], cap])
        return [outline, self._fibres(front, back)][: len(parts)]

    def _fibres(self, front: Complex, back: Complex) -> Complex:
        share = self._fibre_share.reshape(-1, *[1] * (front.ndim - 1))
        lines: Complex = back[self._fibre_at] * (1.0 - share) + front[self._fibre_at] * share
        return lines


def _fixed(at: Fixed, standing: Mapping[str, Frame]) -> Complex:
    """Return the weights of a point on a bone, or shared by a bone and the pelvis."""
    x, y, bone, pelvic = at
    weights = np.zeros(_BASIS, dtype=np.complex128)
    for name, share in ((bone, 1.0 - pelvic), ("pelvis", pelvic)):
        i = _BONES.index(name)
        weights[i] += share
        weights[len(_BONES) + i] += share * complex(*standing[name].to_local((x, y)))
    return weights


def _beside(k: int, off: float) -> Complex:
    """Return the weights of a point `off` metres in front of point k of the shared course."""
    weights = np.zeros(_BASIS, dtype=np.complex128)
    weights[2 * len(_BONES) + k] = 1.0
    weights[2 * len(_BONES) + _COURSE_POINTS + k] = off
    return weights


def _curve(controls: Sequence[Complex], neutral: Complex) -> Complex:
    """Return the weights of a smooth curve through all controls but the first and last.

    Those two only say how it sets out and arrives. The spacing is that of neutral standing.
    """
    points = np.array(controls)
    gap = np.sqrt(np.abs(np.diff(points @ neutral))) + 1e-9
    before, after = gap[:-1, None], gap[1:, None]
    steps = np.diff(points, axis=0) / gap[:, None]
    slopes = (steps[:-1] * after + steps[1:] * before) / (before + after)
    inner = points[1:-1]
    h00, h10, h01, h11 = _HERMITE
    rows = [
        np.outer(h00, inner[i])
        + np.outer(h10 * gap[i + 1], slopes[i])
        + np.outer(h01, inner[i + 1])
        + np.outer(h11 * gap[i + 1], slopes[i + 1])
        for i in range(len(inner) - 1)
    ]
    return np.concatenate([*rows, inner[-1:]])


def _sliver(fibre: Fibre, samples: int) -> list[tuple[int, float]]:
    """Return a thin loop as (sample, share of the way from back to front)."""
    share, first, last = fibre
    shares = np.linspace(0.0, 1.0, _FIBRE_SAMPLES)
    at = np.rint((first + (last - first) * shares) * (samples - 1)).astype(int).tolist()
    half = (_FIBRE_HALF_WIDTH * np.sin(np.pi * shares)).tolist()
    there = [(i, share + w) for i, w in zip(at, half, strict=True)]
    back = [(i, share - w) for i, w in zip(at, half, strict=True)]
    return there + back[-2:0:-1]
