"""The outlines of the bone view: drawn bones, and a lumbar spine built on its measured corners."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.body.anatomy import LUMBAR_LEVELS, Anatomy
from kiosk.body.drawing import Outline, OutlinePoint
from kiosk.body.plane import Frame, Vector

# Back and front edge of the sacrum's upper face (model.json, S1_endplate): pelvis frame, metres.
_SACRUM_TOP: tuple[Vector, Vector] = ((-0.102, 0.0573), (-0.0683, 0.0243))
_SACRUM_HEIGHT = 0.027

# The three vertebrae above, which only lead the eye on, by the corners as measured ones have them:
# carried on from the first lumbar one with a little less arch each. Metres from the hip centre.
_THORACIC: tuple[tuple[Vector, ...], ...] = (
    ((-0.078, 0.359), (-0.049, 0.368), (-0.043, 0.345), (-0.072, 0.336), (-0.106, 0.316)),
    ((-0.070, 0.331), (-0.041, 0.340), (-0.034, 0.318), (-0.062, 0.308), (-0.097, 0.291)),
    ((-0.060, 0.304), (-0.031, 0.314), (-0.023, 0.292), (-0.051, 0.281), (-0.086, 0.266)),
)

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
# The blunt blade behind it: how far from the arch to the tip, and how far from its middle line to
# its lower edge; half of it is as high as this share of its length.
_BLADE = 0.17
_SPINOUS_PROCESS: tuple[Vector, ...] = (
    (0.50, 0.90),
    (0.85, 1.05),
    (1.00, 0.70),
    (1.04, -0.30),
    (0.95, -1.05),
    (0.50, -0.95),
)
# What is turned from the light: the back of the body, and the underside of pedicle and process.
_SHADE_OF_BODY: tuple[Vector, ...] = (
    (0.05, 0.93),
    (0.14, 0.50),
    (0.06, 0.05),
    (0.06, 0.33),
    (-0.03, 0.49),
    (-0.16, 0.53),
)
_SHADE_OF_PROCESS: tuple[Vector, ...] = (
    (0.30, 0.62),
    (0.55, 0.70),
    (0.84, 0.80),
    (0.98, 0.50),
    (0.97, -0.05),
    (0.60, 0.12),
    (0.16, 0.05),
)
_SHADE_OF_PEDICLE: tuple[Vector, ...] = ((-0.16, 0.62), (-0.02, 0.62))


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

    def blade(self, along: float, low: float, *, corner: bool = False) -> OutlinePoint:
        """Return a point of the spinous process: how far to its tip, and from middle to edge."""
        root = self.at(-0.56, 0.42).at
        dx, dy = self.tip[0] - root[0], self.tip[1] - root[1]
        x, y = _between(root, self.tip, along)
        off = low * _BLADE
        return OutlinePoint(self.bone, (x - dy * off, y + dx * off), corner)


def bone_outlines(
    drawn: Iterable[Outline], anatomy: Anatomy, reference: Mapping[str, Frame]
) -> list[Outline]:
    """Return the bones from back to front: the spine, the drawn ones, what shows only if lit."""
    pelvis = reference["pelvis"]
    spine = [
        _Vertebra(level, *map(pelvis.to_world, anatomy.vertebra_corners[level]))
        for level in reversed(LUMBAR_LEVELS)
    ]
    pairs = list(pairwise([*spine, _sacrum(pelvis)]))
    whole = [outline for above, below in pairs for outline in _drawn(above, below)]
    thoracic = [_Vertebra("thorax", *corners) for corners in _THORACIC]
    # The opening below the fifth lumbar vertebra is left out (claims.md).
    neighbours = pairs[:-1]
    return [
        Outline("thoracic", "bone_faint", tuple(_column(thoracic)), group="bone"),
        _lit("nerve_opening", _openings(neighbours)),
        Outline("disc", "disc", tuple(_discs(pairs)), group="bone"),
        *whole,
        *(_lit("nerve", _nerve(above)) for above, _ in neighbours),
        *(_lit("facet", _facet(above, below)) for above, below in neighbours),
        *drawn,
    ]


def _lit(name: str, points: Iterable[OutlinePoint]) -> Outline:
    return Outline(name, name, tuple(points), group="bone", only_lit=True)


def _drawn(vertebra: _Vertebra, below: _Vertebra) -> tuple[Outline, Outline]:
    """Return a vertebra and its shade."""
    points = (
        *(vertebra.at(*share) for share in _BODY_AND_LOWER_ARCH),
        *(below.at(*share, vertebra.bone) for share in _LOWER_PROCESS),
        *(vertebra.blade(*share) for share in _SPINOUS_PROCESS),
        *(vertebra.at(*share) for share in _UPPER_ARCH),
    )
    shade = (
        *(vertebra.at(*share) for share in _SHADE_OF_BODY),
        *(vertebra.blade(*share) for share in _SHADE_OF_PROCESS),
        *(vertebra.at(*share) for share in _SHADE_OF_PEDICLE),
    )
    return (
        Outline("vertebra", "bone", points, stroked=True, group="bone"),
        Outline("vertebra", "bone_shade", shade, group="bone"),
    )


def _column(vertebrae: Sequence[_Vertebra]) -> list[OutlinePoint]:
    """Return vertebrae from above as one pale silhouette, down its front and up its back."""
    front = [
        v.at(*at)
        for v in vertebrae
        for at in ((0.05, 0.97), (0.97, 1.0), (0.90, 0.5), (0.95, 0.0), (0.05, 0.03))
    ]
    back = [
        point
        for v in reversed(vertebrae)
        for point in (
            v.at(-0.40, 0.1),
            *(v.blade(*at) for at in _SPINOUS_PROCESS),
            v.at(-0.45, 0.85),
        )
    ]
    return [replace(point, corner=True) for point in (*front, *back)]


def _sacrum(pelvis: Frame) -> _Vertebra:
    """Return the top of the sacrum as far as the disc above it needs."""
    back, front = (pelvis.to_world(at) for at in _SACRUM_TOP)
    low_back, low_front = ((x, y - _SACRUM_HEIGHT) for x, y in (back, front))
    return _Vertebra("pelvis", back, front, low_front, low_back, low_back)


def _discs(pairs: Sequence[tuple[_Vertebra, _Vertebra]]) -> list[OutlinePoint]:
    """Return the discs in one piece: what joins them lies hidden behind the vertebrae."""
    front = [
        point
        for above, below in pairs
        for point in (
            above.at(0.95, 0.03),
            above.at(1.01, -0.10),
            below.at(1.01, 1.10),
            below.at(0.96, 0.97),
            below.at(0.70, 0.50),
        )
    ]
    back = [
        point
        for above, below in reversed(pairs)
        for point in (
            below.at(0.06, 0.97),
            below.at(-0.01, 1.08),
            above.at(-0.01, -0.08),
            above.at(0.06, 0.03),
            above.at(0.30, 0.50),
        )
    ]
    return [*front, *back]


def _openings(pairs: Sequence[tuple[_Vertebra, _Vertebra]]) -> list[OutlinePoint]:
    """Return what is seen through the nerve openings, in one piece behind the vertebrae.

    Pedicles above and below, body and disc before and the small joint behind cut the openings out
    of it, so that they narrow and widen as the vertebrae move.
    """
    front = [v.at(0.25, up) for above, below in pairs for v, up in ((above, 0.6), (below, 0.7))]
    back = [
        point
        for above, below in reversed(pairs)
        for point in (
            below.at(-0.10, 0.72),
            below.at(-0.22, 0.82),
            below.at(-0.30, 1.08),
            below.at(-0.41, 1.36, above.bone),
            above.at(-0.20, 0.62),
        )
    ]
    return [replace(point, corner=True) for point in (*front, *back)]


def _nerve(above: _Vertebra) -> list[OutlinePoint]:
    """Return a nerve root's stub: it leaves high in the opening, downwards and forwards."""
    return [
        above.at(-0.07, 0.28),
        above.at(-0.13, 0.34),
        above.at(-0.19, 0.27),
        above.at(-0.16, 0.12),
        above.at(-0.03, -0.12),
        above.at(0.06, -0.22),
        above.at(0.10, -0.12),
        above.at(0.01, 0.08),
    ]


def _facet(above: _Vertebra, below: _Vertebra) -> list[OutlinePoint]:
    """Return the small joint: the lower process above against the upper one below."""
    return [
        below.at(-0.36, 1.38, above.bone),
        below.at(-0.48, 1.18, above.bone),
        below.at(-0.54, 0.96, above.bone),
        below.at(-0.47, 0.86),
        below.at(-0.37, 1.04),
        below.at(-0.30, 1.24),
    ]


def _between(a: Vector, b: Vector, share: float) -> Vector:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
