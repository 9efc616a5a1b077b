"""The iliopsoas as drawn: bands of flesh and tendon along the muscles' published courses."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.body.drawing import Points, Ribbons
from kiosk.body.muscles import Iliopsoas
from kiosk.body.plane import Frame, Vector

_PSOAS_WIDTHS = (0.004, 0.012, 0.015, 0.013, 0.010, 0.007, 0.005)
_TENDON_WIDTHS = (0.006, 0.012, 0.011, 0.009)
_ILIACUS_WIDTHS = (0.006, 0.024, 0.026, 0.018, 0.010, 0.007, 0.005)
# Where the iliacus is fixed on the inner face of the hip bone, along the crest: pelvis frame.
_ILIACUS_ORIGINS: tuple[Vector, ...] = (
    (-0.014, 0.030),
    (-0.036, 0.062),
    (-0.066, 0.082),
    (-0.098, 0.084),
    (-0.118, 0.066),
)


class Bellies:
    """The drawn iliopsoas; `parts` are (name, fill role, stroked) in drawing order."""

    def __init__(self, iliopsoas: Iliopsoas) -> None:
        self._iliopsoas = iliopsoas
        fascicles = len(iliopsoas.anatomy.fascicles)
        self._fans = Ribbons(
            [_ILIACUS_WIDTHS] * len(_ILIACUS_ORIGINS) + [_PSOAS_WIDTHS] * fascicles
        )
        self._tendon = Ribbons([_TENDON_WIDTHS])
        self.parts: tuple[tuple[str, str, bool], ...] = (
            *[("iliacus", "iliacus", False)] * len(_ILIACUS_ORIGINS),
            *[("psoas", "psoas", False)] * fascicles,
            ("tendon", "tendon", True),
        )

    def solve(
        self,
        frames: Mapping[str, Frame],
        hip_flexion_deg: float,
        grown: Mapping[str, float] | None = None,
    ) -> list[Points]:
        """Return each part's outline, shape (n, 2), in world metres."""
        courses = self._iliopsoas.courses(frames, hip_flexion_deg)
        iliacus = courses.pop("iliacus")
        pelvis = frames["pelvis"]
        fans = [_divided([pelvis.to_world(o), *iliacus[1:]]) for o in _ILIACUS_ORIGINS]
        fans += [_divided(course) for course in courses.values()]
        shared = next(iter(courses.values()))[1:]
        return self._fans.solve(fans) + self._tendon.solve([shared])


def _divided(course: list[Vector]) -> list[Vector]:
    """Return the course with two points more on its first, long stretch: the belly's width."""
    (x0, y0), (x1, y1) = course[0], course[1]
    between = [(x0 + (x1 - x0) * s, y0 + (y1 - y0) * s) for s in (1 / 3, 2 / 3)]
    return [course[0], *between, *course[1:]]
