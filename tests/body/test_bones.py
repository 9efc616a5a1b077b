"""The drawn bones: on the measured landmarks, and a spine whose openings narrow when it arches."""

import json
from itertools import pairwise
from math import dist

import numpy as np
import pytest
from polygons import area, outside_by

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


def loops(spine: list[Outline], name: str) -> list[Outline]:
    """Return the shapes that one outline joins, an outline each."""
    points = list(next(outline for outline in spine if outline.name == name).points)
    found = []
    while points:
        end = next((i for i, point in enumerate(points[1:], 1) if point == points[0]), 0)
        if end:
            found.append(Outline(name, "bone", tuple(points[:end])))
        del points[: end + 1]
    return found


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
    bone = frames["thigh_right" if name == "femur" else "pelvis"]
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


def test_discs_open_in_front_when_the_back_arches(body: Body, spine: list[Outline]) -> None:
    discs = loops(spine, "disc")
    assert len(discs) == len(PAIRS) + 1
    for (above, below), disc in zip([*PAIRS, (LEVELS[-1], "pelvis")], discs, strict=True):
        assert {point.bone for point in disc.points} == {above, below}
    flat, bent = (gaps(body, discs, arched(body, extension)) for extension in (-15.0, 15.0))
    assert (bent[:, 1] > flat[:, 1]).all(), "in front"
    assert (bent[:, 0] < flat[:, 0]).all(), "at the back"


def gaps(body: Body, discs: list[Outline], frames: dict[str, Frame]) -> Points:
    """Return for each disc how far its two vertebrae are apart at its back and at its front."""
    standing = body.skeleton.reference()
    found = []
    for disc in discs:
        faces = [
            sorted(p.at for p in disc.points if p.bone == bone)
            for bone in dict.fromkeys(point.bone for point in disc.points)
        ]
        bones = list(dict.fromkeys(point.bone for point in disc.points))
        placed = [
            [frames[bone].to_world(standing[bone].to_local(face[end])) for end in (0, -1)]
            for bone, face in zip(bones, faces, strict=True)
        ]
        found.append([dist(a, b) for a, b in zip(*placed, strict=True)])
    return np.array(found)


def test_arching_narrows_each_nerve_opening(body: Body, spine: list[Outline]) -> None:
    openings = loops(spine, "nerve_opening")
    assert len(openings) == len(PAIRS)
    for pair, opening in zip(PAIRS, openings, strict=True):
        assert {point.bone for point in opening.points} == set(pair)
    areas = np.array(
        [[area(o) for o in solved(body, openings, arched(body, e))] for e in (-10, 0, 10, 15, 20)]
    )
    assert (np.diff(areas, axis=0) < 0.0).all()
    assert (areas[-1] > 0.5 * areas[0]).all(), "a healthy opening narrows, it does not close"


def test_each_nerve_root_keeps_its_room(body: Body, spine: list[Outline]) -> None:
    """A healthy root is not pinched: at the largest arch it still starts inside its opening."""
    for extension in (-20.0, 0.0, 20.0):
        frames = arched(body, extension)
        openings = solved(body, loops(spine, "nerve_opening"), frames)
        nerves = solved(body, loops(spine, "nerve"), frames)
        for opening, nerve in zip(openings, nerves, strict=True):
            inside = [outside_by(tuple(point), opening) == 0.0 for point in nerve]
            assert sum(inside) >= len(nerve) // 2


def test_arching_slides_the_small_joints_together(body: Body, spine: list[Outline]) -> None:
    facets = loops(spine, "facet")
    assert len(facets) == len(PAIRS)
    for pair, facet in zip(PAIRS, facets, strict=True):
        assert {point.bone for point in facet.points} == set(pair)
    flat, bent = (solved(body, facets, arched(body, e)) for e in (-10.0, 15.0))
    for before, after in zip(flat, bent, strict=True):
        assert area(after) < area(before)


def test_what_shows_only_when_lit_is_joined_to_one_part_each(spine: list[Outline]) -> None:
    lit = [outline for outline in spine if outline.only_lit]
    assert [outline.name for outline in lit] == ["nerve_opening", "nerve", "facet"]
    assert not any(outline.stroked for outline in lit), "a stroke would show the joins"
