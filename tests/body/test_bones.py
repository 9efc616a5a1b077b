"""The drawn bones: on the measured landmarks, and a spine whose openings narrow when it arches."""

import json
from itertools import pairwise
from math import dist

import numpy as np
import pytest
from polygons import area, inside, outside_by

from kiosk import places
from kiosk.body import Body
from kiosk.body.anatomy import LUMBAR_LEVELS
from kiosk.body.bones import bone_outlines
from kiosk.body.drawing import Drawing, Outline, Points
from kiosk.body.plane import Frame, Vector
from kiosk.body.skeleton import ANGLES

LEVELS = tuple(reversed(LUMBAR_LEVELS))
# Between neighbours; the opening below the fifth lumbar vertebra is left out (claims.md).
PAIRS = tuple(pairwise(LEVELS))


@pytest.fixture(scope="module")
def spine(body: Body) -> list[Outline]:
    return bone_outlines([], body.anatomy, body.skeleton.reference())


def arched(body: Body, lumbar_extension: float) -> dict[str, Frame]:
    return body.skeleton.solve(dict.fromkeys(ANGLES, 0.0) | {"lumbar_extension": lumbar_extension})


def named(spine: list[Outline], name: str) -> list[Outline]:
    return [outline for outline in spine if outline.name == name]


def solved(body: Body, outlines: list[Outline], frames: dict[str, Frame]) -> list[Points]:
    drawing = Drawing(outlines, body.skeleton.reference())
    samples = drawing.solve(frames)
    return [samples[start:end] for start, end in drawing.spans]


def drawn(body: Body, name: str) -> Points:
    """Return a bone's own outline in the frame its landmarks are measured in."""
    figure = body.figure("standing-level")
    outlines = figure.picture(0.0, with_muscles=False).outlines
    frames = figure.moment(0.0).frames
    outline = next(
        o
        for part, o in zip(figure.parts, outlines, strict=True)
        if part.name == name and part.layer == "bone"
    )
    bone = frames["thigh_stretched" if name == "femur" else "pelvis"]
    return np.array([bone.to_local(tuple(point)) for point in outline])


def off_line(point: Vector, outline: Points) -> float:
    return float(np.hypot(*(outline - point).T).min())


@pytest.mark.parametrize(
    ("landmark", "tolerance"),
    [("ASIS", 0.006), ("PSIS", 0.006), ("iliac crest top", 0.006), ("ischial tuberosity", 0.006)],
)
def test_the_hip_bone_reaches_its_landmarks(body: Body, landmark: str, tolerance: float) -> None:
    raw = json.loads((places.assets_dir() / "body" / "model.json").read_text(encoding="utf-8"))
    marks = raw["landmarks_pelvis_xyz"]
    x, y, _ = next(at for name, at in marks.items() if name.startswith(landmark))
    assert off_line((x, y), drawn(body, "ilium")) < tolerance


def test_the_iliopsoas_ends_on_the_lesser_trochanter(body: Body) -> None:
    """On the bone, and at its back, where the outline stands out from the shaft."""
    femur = drawn(body, "femur")
    for course in (body.anatomy.psoas_below_brim, body.anatomy.iliacus):
        x, y, _ = course[-1].at
        assert outside_by((x, y), femur) == 0.0
        back = femur[(femur[:, 0] < 0.0) & (abs(femur[:, 1] - y) < 0.02)]
        assert abs(back[back[:, 0].argmin(), 1] - y) < 0.006


def test_vertebrae_lie_on_their_measured_corners(body: Body, spine: list[Outline]) -> None:
    bones = [outline for outline in spine if outline.name == "vertebra" and outline.stroked]
    standing = body.skeleton.reference()
    outlines = solved(body, bones, standing)
    assert len(bones) == len(LEVELS)
    for level, outline in zip(LEVELS, outlines, strict=True):
        for corner in body.anatomy.vertebra_corners[level]:
            assert off_line(standing["pelvis"].to_world(corner), outline) < 0.005, level


def test_a_disc_opens_in_front_when_the_back_arches(body: Body, spine: list[Outline]) -> None:
    """Each disc is held by the vertebrae above and below it, so it wedges as they turn."""
    (discs,) = named(spine, "disc")
    for level in (*LEVELS, "pelvis"):
        assert any(point.bone == level for point in discs.points)
    standing = body.skeleton.reference()
    for above, below in PAIRS:
        gaps = []
        for extension in (-15.0, 15.0):
            frames = arched(body, extension)
            faces = [
                [frames[bone].to_world(standing[bone].to_local(at)) for at in face]
                for bone, face in (
                    (above, (corner(body, above, 3), corner(body, above, 2))),
                    (below, (corner(body, below, 0), corner(body, below, 1))),
                )
            ]
            gaps.append([dist(a, b) for a, b in zip(*faces, strict=True)])
        (flat_back, flat_front), (bent_back, bent_front) = gaps
        assert bent_front > flat_front
        assert bent_back < flat_back


def corner(body: Body, level: str, i: int) -> Vector:
    """Return a vertebra's measured corner: upper back, upper front, lower front, lower back."""
    pelvis = body.skeleton.reference()["pelvis"]
    return pelvis.to_world(body.anatomy.vertebra_corners[level][i])


def opening_areas(body: Body, spine: list[Outline], lumbar_extension: float) -> list[float]:
    """Return what is to be seen of the nerve openings, from above, in square metres.

    Counted on a fine grid: what lies behind the openings and no vertebra nor disc covers.
    """
    frames = arched(body, lumbar_extension)
    outlines = solved(body, spine, frames)
    behind = outlines[next(i for i, o in enumerate(spine) if o.name == "nerve_opening")]
    bones = [o for i, o in enumerate(outlines) if spine[i].name in ("vertebra", "disc")]
    step = 0.0004
    across, up = np.arange(-0.022, 0.012, step), np.arange(-0.013, 0.013, step)
    areas = []
    for above, below in PAIRS:
        middle = np.mean([middle_of(body, frames, level) for level in (above, below)], axis=0)
        turn = frames[above].turn
        forward = np.array([turn.real, turn.imag])
        upward = np.array([-turn.imag, turn.real])
        grid = middle + across[:, None, None] * forward + up[None, :, None] * upward
        points = grid.reshape(-1, 2)
        seen = inside(points, behind)
        for bone in bones:
            seen &= ~inside(points, bone)
        areas.append(float(seen.sum()) * step * step)
    return areas


def middle_of(body: Body, frames: dict[str, Frame], level: str) -> Vector:
    """Return a point well behind a vertebra's body, between its two upright edges."""
    standing = body.skeleton.reference()[level]
    back = [corner(body, level, i) for i in (0, 3)]
    return frames[level].to_world(
        standing.to_local(((back[0][0] + back[1][0]) / 2, (back[0][1] + back[1][1]) / 2))
    )


def test_arching_narrows_each_nerve_opening(body: Body, spine: list[Outline]) -> None:
    (behind,) = named(spine, "nerve_opening")
    assert {point.bone for point in behind.points} == set(LEVELS), "none below the fifth vertebra"
    areas = np.array([opening_areas(body, spine, e) for e in (-10.0, 0.0, 15.0)])
    assert (areas[0] > 40e-6).all(), "there is something to see"
    assert (np.diff(areas, axis=0) < 0.0).all()
    assert (areas[-1] > 0.5 * areas[0]).all(), "a healthy opening narrows, it does not close"


def test_each_nerve_root_leaves_by_its_opening(body: Body, spine: list[Outline]) -> None:
    """At any arch it begins before what lies behind the openings, not on bone."""
    nerves = named(spine, "nerve")
    assert [outline.points[0].bone for outline in nerves] == [above for above, _ in PAIRS]
    for extension in (-20.0, 0.0, 20.0):
        frames = arched(body, extension)
        (behind,) = solved(body, named(spine, "nerve_opening"), frames)
        bones = solved(body, named(spine, "vertebra"), frames)
        for nerve in solved(body, nerves, frames):
            free = inside(nerve, behind)
            for bone in bones:
                free &= ~inside(nerve, bone)
            assert free.sum() >= len(nerve) // 3


def test_arching_slides_the_small_joints_together(body: Body, spine: list[Outline]) -> None:
    facets = named(spine, "facet")
    assert [{point.bone for point in facet.points} for facet in facets] == [
        set(pair) for pair in PAIRS
    ]
    flat, bent = (solved(body, facets, arched(body, e)) for e in (-10.0, 15.0))
    for before, after in zip(flat, bent, strict=True):
        assert area(after) < area(before)


def test_openings_nerves_and_small_joints_show_only_when_lit(spine: list[Outline]) -> None:
    assert {outline.name for outline in spine if outline.only_lit} == {
        "nerve_opening",
        "nerve",
        "facet",
    }
