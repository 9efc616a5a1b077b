"""The outlines of the bone view: the drawn bones, and the vertebrae on their measured corners."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.body.anatomy import LUMBAR_LEVELS, Anatomy
from kiosk.body.drawing import Outline, OutlinePoint
from kiosk.body.plane import Frame, Vector


def bone_outlines(
    drawn: Iterable[Outline], anatomy: Anatomy, reference: Mapping[str, Frame]
) -> list[Outline]:
    """Return the bones from back to front: sacrum, vertebrae, and the other drawn ones."""
    named = {outline.name: outline for outline in drawn}
    spine = [
        outline
        for level in LUMBAR_LEVELS
        for outline in _vertebra(level, anatomy.vertebra_corners[level], reference["pelvis"])
    ]
    return [named.pop("sacrum"), *spine, *named.values()]


def _vertebra(level: str, corners: tuple[Vector, ...], pelvis: Frame) -> list[Outline]:
    """Return a vertebra's body and its spinous process on their measured corners."""
    post_sup, ant_sup, ant_inf, post_inf, tip = (pelvis.to_world(corner) for corner in corners)

    def between(a: Vector, b: Vector, share: float, forward: float = 0.0) -> OutlinePoint:
        x, y = a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
        return OutlinePoint(level, (x + forward, y))

    body = (
        between(post_sup, ant_sup, 0.04),
        between(post_sup, ant_sup, 0.5),
        between(post_sup, ant_sup, 0.97),
        between(ant_sup, ant_inf, 0.12),
        between(ant_sup, ant_inf, 0.5, -0.003),
        between(ant_sup, ant_inf, 0.88),
        between(ant_inf, post_inf, 0.03),
        between(ant_inf, post_inf, 0.5),
        between(ant_inf, post_inf, 0.96),
        between(post_inf, post_sup, 0.14),
        between(post_inf, post_sup, 0.5, 0.002),
        between(post_inf, post_sup, 0.86),
    )
    root_top = between(post_sup, post_inf, 0.12).at
    root_low = between(post_sup, post_inf, 0.55).at
    process = (
        OutlinePoint(level, root_top),
        between(root_top, tip, 0.35),
        between(root_top, tip, 0.75),
        OutlinePoint(level, (tip[0] + 0.001, tip[1] + 0.007)),
        OutlinePoint(level, (tip[0] - 0.003, tip[1] - 0.001)),
        OutlinePoint(level, (tip[0] + 0.004, tip[1] - 0.007)),
        between(root_low, tip, 0.62),
        between(root_low, tip, 0.34, -0.002),
        OutlinePoint(level, root_low),
    )
    return [
        Outline("spinous_process", "bone_far", process, stroked=True, group="bone"),
        Outline("vertebra", "bone", body, stroked=True, group="bone"),
    ]
