"""The outlines of the bone view: drawn bones, and a lumbar spine built on its measured corners."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist

from kiosk.body.anatomy import LUMBAR_LEVELS, Anatomy
from kiosk.body.drawing import Outline, OutlinePoint
from kiosk.body.plane import Frame, Vector

# Back and front edge of the sacrum's upper face (model.json, S1_endplate): pelvis frame, metres.
_SACRUM_TOP: tuple[Vector, Vector] = ((-0.102, 0.0573), (-0.0683, 0.0243))
_SACRUM_HEIGHT = 0.027

# A vertebra as seen from its right side, from the upper front corner round to the back and over
# the top: (forward, up) as shares of its body, (0, 0) the lower back corner, (1, 1) the upper front
# one. The spinous process comes between the two halves.
_BODY_AND_LOWER_ARCH: tuple[Vector, ...] = (
    (0.95, 1.00),
    (1.00, 0.90),
    (0.91, 0.50),
    (0.99, 0.09),
    (0.93, 0.00),
    (0.50, 0.06),
    (0.08, 0.00),
    (0.00, 0.10),
    (0.05, 0.34),
    (-0.04, 0.47),
    (-0.17, 0.50),
)
# The lower joint process, in shares of the vertebra below: it lies behind that one's upper process.
_LOWER_PROCESS: tuple[Vector, ...] = (
    (-0.34, 1.42),
    (-0.43, 1.18),
    (-0.48, 0.96),
    (-0.55, 0.86),
    (-0.64, 0.93),
    (-0.65, 1.16),
)
_UPPER_ARCH: tuple[Vector, ...] = (
    (-0.53, 0.78),
    (-0.43, 0.98),
    (-0.38, 1.20),
    (-0.30, 1.28),
    (-0.23, 1.16),
    (-0.19, 0.96),
    (-0.09, 0.86),
    (0.00, 0.90),
    (0.05, 1.00),
    (0.50, 0.95),
)


@dataclass(frozen=True)
class _Vertebra:
    """A vertebra's measured corners in the reference position, and its spinous process' tip."""

    bone: str
    post_sup: Vector
    ant_sup: Vector
    ant_inf: Vector
    post_inf: Vector
    tip: Vector

    def at(
        self, forward: float, up: float, bone: str = "", *, corner: bool = False
    ) -> OutlinePoint:
        """Return the point that far along its body, (0, 0) being the lower back corner.

        It is fixed to this vertebra, or to another `bone`.
        """
        low = _between(self.post_inf, self.ant_inf, forward)
        high = _between(self.post_sup, self.ant_sup, forward)
        return OutlinePoint(bone or self.bone, _between(low, high, up), corner)


def bone_outlines(
    drawn: Iterable[Outline], anatomy: Anatomy, reference: Mapping[str, Frame]
) -> list[Outline]:
    """Return the bones from back to front: the spine, the drawn ones, what shows only if lit."""
    pelvis = reference["pelvis"]
    spine = [
        _Vertebra(level, *map(pelvis.to_world, anatomy.vertebra_corners[level]))
        for level in reversed(LUMBAR_LEVELS)
    ]
    neighbours = list(pairwise(spine))
    return [
        _joined("disc", "disc", [_disc(a, b) for a, b in pairwise([*spine, _sacrum(pelvis)])]),
        *(_whole(a, b) for a, b in pairwise([*spine, _sacrum(pelvis)])),
        *drawn,
        _joined(
            "nerve_opening", "nerve_opening", [_opening(a, b) for a, b in neighbours], lit=True
        ),
        _joined("nerve", "nerve", [_nerve(a) for a, _ in neighbours], lit=True),
        _joined("facet", "facet", [_facet(a, b) for a, b in neighbours], lit=True),
    ]


def _whole(vertebra: _Vertebra, below: _Vertebra) -> Outline:
    """Return the vertebra with its arch and the blunt blade of its spinous process."""
    root = vertebra.at(-0.56, 0.42).at
    tip = vertebra.tip
    length = dist(root, tip)
    along = ((tip[0] - root[0]) / length, (tip[1] - root[1]) / length)
    half = 0.17 * length

    def blade(share: float, off: float) -> OutlinePoint:
        x, y = _between(root, tip, share)
        return OutlinePoint(vertebra.bone, (x - along[1] * off * half, y + along[0] * off * half))

    process = [
        blade(share, off)
        for share, off in (
            (0.50, 0.9),
            (0.85, 1.05),
            (1.00, 0.7),
            (1.04, -0.3),
            (0.95, -1.05),
            (0.50, -0.95),
        )
    ]
    points = (
        *(vertebra.at(*share) for share in _BODY_AND_LOWER_ARCH),
        *(below.at(*share, vertebra.bone) for share in _LOWER_PROCESS),
        *process,
        *(vertebra.at(*share) for share in _UPPER_ARCH),
    )
    return Outline("vertebra", "bone", points, stroked=True, group="bone")


def _sacrum(pelvis: Frame) -> _Vertebra:
    """Return the top of the sacrum as far as the disc above it needs."""
    back, front = (pelvis.to_world(at) for at in _SACRUM_TOP)
    low_back, low_front = ((x, y - _SACRUM_HEIGHT) for x, y in (back, front))
    return _Vertebra("pelvis", back, front, low_front, low_back, low_back)


def _disc(above: _Vertebra, below: _Vertebra) -> list[OutlinePoint]:
    return [
        above.at(0.06, 0.03, corner=True),
        above.at(0.50, 0.10),
        above.at(0.95, 0.03),
        above.at(1.01, -0.10),
        below.at(1.01, 1.10),
        below.at(0.96, 0.97),
        below.at(0.50, 0.90),
        below.at(0.06, 0.97),
        below.at(-0.01, 1.08),
        above.at(-0.01, -0.08),
    ]


def _opening(above: _Vertebra, below: _Vertebra) -> list[OutlinePoint]:
    """Return where a nerve root leaves: pedicles above and below, disc before, facets behind."""
    return [
        above.at(-0.03, 0.43, corner=False),
        above.at(0.02, 0.30),
        above.at(-0.02, 0.08),
        below.at(-0.03, 1.04),
        below.at(-0.05, 0.94),
        below.at(-0.14, 0.98),
        below.at(-0.19, 1.14),
        above.at(-0.33, 0.06),
        above.at(-0.28, 0.30),
        above.at(-0.16, 0.45),
    ]


def _nerve(above: _Vertebra) -> list[OutlinePoint]:
    return [
        above.at(-0.06, 0.32),
        above.at(-0.17, 0.34),
        above.at(-0.22, 0.22),
        above.at(-0.16, 0.08),
        above.at(0.02, -0.18),
        above.at(0.10, -0.22),
        above.at(0.12, -0.12),
        above.at(0.00, 0.14),
    ]


def _facet(above: _Vertebra, below: _Vertebra) -> list[OutlinePoint]:
    return [
        below.at(-0.36, 1.32, above.bone),
        below.at(-0.46, 1.16, above.bone),
        below.at(-0.51, 0.96, above.bone),
        below.at(-0.45, 0.90),
        below.at(-0.39, 1.08),
        below.at(-0.34, 1.22),
    ]


def _joined(
    name: str, fill: str, loops: Sequence[Sequence[OutlinePoint]], *, lit: bool = False
) -> Outline:
    """Return loops as one outline: there and back along the same lines encloses nothing."""
    starts = [OutlinePoint(loop[0].bone, loop[0].at, corner=True) for loop in loops]
    points = [
        point
        for start, loop in zip(starts, loops, strict=True)
        for point in (start, *loop[1:], start)
    ]
    return Outline(name, fill, (*points, *starts[-2:0:-1]), group="bone", only_lit=lit)


def _between(a: Vector, b: Vector, share: float) -> Vector:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
