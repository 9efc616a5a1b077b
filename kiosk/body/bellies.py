"""The iliopsoas as drawn: fleshy bellies that taper into one tendon along the published courses.

A muscle is two edges, front and back, from its origin to its end. Above the pelvic brim an edge is
fixed to bones; below it the edges run beside the one course that psoas and iliacus share there. So
every drawn point is a fixed weighted sum of a few complex numbers, the basis: the bones' places and
turns, and the shared course's points and normals. All outlines are one matrix product.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from math import hypot
from types import MappingProxyType
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from kiosk.body.drawing import Points
from kiosk.body.flesh import ILIACUS, PSOAS, TENDON, Fixed, Muscle
from kiosk.body.muscles import Iliopsoas, lumbar_frames
from kiosk.body.plane import Frame

Complex = NDArray[np.complex128]
Number = TypeVar("Number", np.float64, np.complex128)

_BONES = ("pelvis", "L1", "L2", "L3", "L4", "L5")
# The shared course is taken at this many points, evenly spaced from brim to insertion.
_COURSE = 7
_EVENLY = np.linspace(0.0, 1.0, _COURSE)
_SLOPES = np.gradient(np.eye(_COURSE), axis=0)
# Where the basis has the bones' turns, the course's points, its normals, and those for flesh.
_TURNS, _POINTS = len(_BONES), 2 * len(_BONES)
_NORMALS, _FLESHY, _BASIS = (_POINTS + n * _COURSE for n in (1, 2, 3))
# Where the course comes from to the brim: metres from the hip centre in the reference position.
_ABOVE_BRIM = (0.037, 0.038)
# Flesh is slimmer where the course below the brim is hardly longer than this, in metres.
_SHORT = 0.04
# How far flesh and tendon reach beyond the last point that has a width, in metres.
_END = 0.004
# Drawn only: beyond the flexion that the model answers for, the via point on the femur slides onto
# the line between its neighbours, or a thigh at the chest would pull a loop into the tendon.
_FOLDED_FROM, _FOLDED_AT = 75.0, 100.0
# A muscle that still grows ends round over this share of what is drawn of it.
_TIP = 0.35
_FIBRE_SAMPLES = 6
# So many points down the edges fibres no longer rise with the cap.
_RISEN = 3.0
_FIBRE_HALF_WIDTH = 0.036
_PER_SEGMENT = 4
_T = np.linspace(0.0, 1.0, _PER_SEGMENT, endpoint=False)
# A segment's samples as sums of its start, its slope there, its end and the slope there (Hermite).
_SEGMENT = np.array(
    [2 * _T**3 - 3 * _T**2 + 1, _T**3 - 2 * _T**2 + _T, 3 * _T**2 - 2 * _T**3, _T**3 - _T**2]
).T


class Bellies:
    """The drawn iliopsoas; `parts` are (name, fill role, stroked) in drawing order."""

    def __init__(self, iliopsoas: Iliopsoas) -> None:
        self._iliopsoas = iliopsoas
        hip_x, hip_y, _ = iliopsoas.anatomy.hip_in_pelvis
        pelvis = Frame(-hip_x, -hip_y, 0.0)
        standing = {"pelvis": pelvis, "thigh_stretched": Frame(0.0, 0.0, 0.0)}
        standing |= lumbar_frames(iliopsoas.anatomy, pelvis, 0.0)
        self._above_brim = complex(*pelvis.to_local(_ABOVE_BRIM))
        neutral = self._basis(standing, 0.0)
        self._drawn = [_Drawn(muscle, standing, neutral) for muscle in (ILIACUS, PSOAS, TENDON)]
        weights = [part for drawn in self._drawn for part in drawn.weights]
        self._weights = np.concatenate(weights)
        self._spans = tuple(pairwise(accumulate(map(len, weights), initial=0)))
        self.parts = tuple(part for drawn in self._drawn for part in drawn.parts)

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
            whole = iter(outlines)
            outlines = [
                outline
                for drawn in self._drawn
                for outline in drawn.grown(
                    [next(whole) for _ in drawn.parts], grown.get(drawn.name, 1.0)
                )
            ]
        return [outline.view(np.float64).reshape(-1, 2) for outline in outlines]

    def _basis(self, frames: Mapping[str, Frame], flexion: float) -> Complex:
        course, length = self._course(frames, flexion)
        pelvis = frames["pelvis"]
        along = _SLOPES @ course
        along[0] = course[1] - pelvis.at - pelvis.turn * self._above_brim
        normals = 1j * along / np.abs(along)
        bones = [frames[bone] for bone in _BONES]
        placed = [*(bone.at for bone in bones), *(bone.turn for bone in bones)]
        return np.concatenate([placed, course, normals, normals * (length / hypot(length, _SHORT))])

    def _course(self, frames: Mapping[str, Frame], flexion: float) -> tuple[Complex, float]:
        """Return the shared course, midway between psoas and iliacus, and its length in metres."""
        psoas, iliacus = self._iliopsoas.below_brim(frames, flexion)
        via = [complex(a[0] + b[0], a[1] + b[1]) / 2.0 for a, b in zip(psoas, iliacus, strict=True)]
        if flexion > _FOLDED_FROM:
            share = min((flexion - _FOLDED_FROM) / (_FOLDED_AT - _FOLDED_FROM), 1.0)
            via[2] += ((via[1] + via[3]) / 2.0 - via[2]) * share * share * (3.0 - 2.0 * share)
        way = [*accumulate((abs(b - a) for a, b in pairwise(via)), initial=0.0)]
        return np.interp(_EVENLY * way[-1], way, via), way[-1]


class _Drawn:
    """A muscle made ready: the weights of its outline in the basis, then of its fibres' lines.

    The outline goes down the front edge, up the back one, over the cap and to where it began.
    """

    def __init__(self, muscle: Muscle, standing: Mapping[str, Frame], neutral: Complex) -> None:
        self.name = muscle.name
        front, back = (
            [_fixed(at, standing) for at in edge]
            + [_beside(k, side * half, muscle.fleshy) for k, half in enumerate(muscle.below)]
            for edge, side in ((muscle.front, 1.0), (muscle.back, -1.0))
        )
        over = [back[0], *(_fixed(at, standing) for at in muscle.cap), front[0]]
        end = _beside(len(muscle.below) - 1, -1j * _END, fleshy=False)
        front_edge = _curve([over[-2], *front, end, back[-1]], neutral)
        back_edge = _curve([over[1], *back, end, front[-1]], neutral)
        cap = _curve([back[1], *over, front[1]], neutral)[1:-1] if muscle.cap else front_edge[:0]
        way = np.abs(np.diff((front_edge + back_edge) @ neutral)).cumsum()
        self._way = np.concatenate([[0.0], way / way[-1]])
        self._samples = np.arange(len(front_edge))
        self._evenly = np.linspace(0.0, 1.0, len(front_edge))
        self._over = np.linspace(0.0, 1.0, len(cap) + 2)
        fibres = _comb(muscle)
        at = np.array([at for at, _ in fibres])
        self._fibre_first = (at * _PER_SEGMENT).astype(np.intp)
        self._fibre_part = at * _PER_SEGMENT - self._fibre_first
        self._fibre_down = at / _RISEN
        self._fibre_off = np.array([off for _, off in fibres])
        self.weights = [np.concatenate([front_edge, back_edge[::-1], cap, front_edge[:1]])]
        self.parts: list[tuple[str, str, bool]] = [(muscle.name, muscle.name, True)]
        if fibres:
            off = self._fibre_off[:, None]
            front_line, back_line = self._at_fibres(front_edge), self._at_fibres(back_edge)
            lines = (front_line * (1.0 + off) + back_line * (1.0 - off)) / 2.0
            rise = self._rise(front_edge, back_edge, cap)
            place = (1.0 + self._fibre_off) / 2.0
            lift = np.array([np.interp(place, self._over, column) for column in rise.T]).T
            self.weights.append(lines + lift * self._near_origin(1.0)[:, None])
            self.parts.append((muscle.name, f"{muscle.name}_fibres", False))

    def grown(self, parts: list[Complex], share: float) -> list[Complex]:
        """Return the muscle's outlines drawn up to a share of its way."""
        if share >= 1.0:
            return parts
        if share <= 0.0:
            return [part[:0] for part in parts]
        n, way = len(self._way), self._evenly
        front, back, cap = parts[0][:n], parts[0][n : 2 * n][::-1], parts[0][2 * n : -1]
        at = way * np.interp(share, self._way, self._samples)
        front, back = np.interp(at, self._samples, front), np.interp(at, self._samples, back)
        wide = np.sqrt(1.0 - np.maximum(1.0 - (1.0 - way) / min(_TIP, 1.0 - share), 0.0) ** 2)
        middle, half = (front + back) / 2.0, (front - back) / 2.0 * wide
        # At first only a strip along the cap is drawn: the end is as curved as the cap is.
        rise, curved = self._rise(front, back, cap), max(1.0 - 2.0 * share, 0.0) ** 2
        down = middle + half + np.interp((1.0 + wide) / 2.0, self._over, rise) * curved
        up = middle - half + np.interp((1.0 - wide) / 2.0, self._over, rise) * curved
        outline = np.concatenate([down, up[::-1], cap, down[:1]])
        if len(parts) == 1:
            return [outline]
        off = self._fibre_off
        place = (1.0 + off * self._at_fibres(wide)) / 2.0
        lines = self._at_fibres(middle) + self._at_fibres(half) * off
        lift = np.maximum(self._near_origin(share), curved)
        return [outline, lines + np.interp(place, self._over, rise) * lift]

    def _rise(self, front: Complex, back: Complex, cap: Complex) -> Complex:
        """Return how far the cap lies off the straight line between the edges' beginnings."""
        over = np.concatenate([back[:1], cap, front[:1]])
        straight = np.multiply.outer(1.0 - self._over, back[0])
        rise: Complex = over - straight - np.multiply.outer(self._over, front[0])
        return rise

    def _near_origin(self, share: float) -> Points:
        """Return how much of the cap's rise each point of the fibres takes part in."""
        return np.maximum(1.0 - self._fibre_down * share, 0.0)

    def _at_fibres(self, edge: NDArray[Number]) -> NDArray[Number]:
        """Return an edge's samples, or their weights, at each point of the fibres."""
        first, part = edge[self._fibre_first], self._fibre_part
        return first + (edge[self._fibre_first + 1] - first) * part.reshape(
            -1, *(1,) * (edge.ndim - 1)
        )


def _fixed(at: Fixed, standing: Mapping[str, Frame]) -> Complex:
    """Return the weights of a point on a bone, or shared by a bone and the pelvis."""
    x, y, bone, pelvic = at
    weights = np.zeros(_BASIS, dtype=np.complex128)
    for name, share in ((bone, 1.0 - pelvic), ("pelvis", pelvic)):
        i = _BONES.index(name)
        weights[i] += share
        weights[_TURNS + i] += share * complex(*standing[name].to_local((x, y)))
    return weights


def _beside(k: int, off: complex, fleshy: bool) -> Complex:
    """Return the weights of a point beside point k of the shared course.

    `off` in metres: the real part in front of the course, the imaginary one back along it.
    """
    weights = np.zeros(_BASIS, dtype=np.complex128)
    weights[_POINTS + k] = 1.0
    weights[(_FLESHY if fleshy else _NORMALS) + k] = off
    return weights


def _curve(controls: Sequence[Complex], neutral: Complex) -> Complex:
    """Return the weights of a smooth curve through all controls but the first and last.

    Those two only say how it sets out and arrives. The spacing is that of neutral standing.
    """
    points = np.array(controls)
    gap = np.sqrt(np.abs(np.diff(points @ neutral)))[:, None] + 1e-9
    steps = np.diff(points, axis=0) / gap
    slopes = (steps[:-1] * gap[1:] + steps[1:] * gap[:-1]) / (gap[:-1] + gap[1:])
    start, end, span = points[1:-2], points[2:-1], gap[1:-1]
    segments = np.stack([start, slopes[:-1] * span, end, slopes[1:] * span], axis=1)
    return np.concatenate([*(_SEGMENT @ segments), points[-2:-1]])


def _comb(muscle: Muscle) -> list[tuple[float, float]]:
    """Return the fibres in one piece as (point of the edges, place between back -1 and front 1).

    They taper from the comb's back to their ends. Nothing of the piece crosses or touches itself,
    which not every renderer would fill.
    """
    if not muscle.fibres:
        return []
    outer, inner = muscle.comb
    shares = np.linspace(0.0, 1.0, _FIBRE_SAMPLES).tolist()
    points = [(outer, muscle.fibres[0][0] - _FIBRE_HALF_WIDTH)]
    for place, end in muscle.fibres:
        tooth = [(inner + (end - inner) * s, _FIBRE_HALF_WIDTH * (1.0 - s**3)) for s in shares]
        points += [(at, place - half) for at, half in tooth]
        points += [(at, place + half) for at, half in reversed(tooth[:-1])]
    return [*points, (outer, muscle.fibres[-1][0] + _FIBRE_HALF_WIDTH)]
