"""The drawn iliopsoas: it covers the published courses, and nothing of it ever jumps."""

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
import pytest
from polygons import area, outside_by

from kiosk.body import Body
from kiosk.body.bellies import Bellies
from kiosk.body.drawing import Points
from kiosk.body.plane import Frame, Vector
from kiosk.body.skeleton import ANGLES

MUSCLES = ("iliacus", "psoas", "tendon")


def bent(body: Body, hip_flexion: float, lumbar_extension: float = 0.0) -> dict[str, Frame]:
    angles = dict.fromkeys(ANGLES, 0.0)
    angles |= {"hip_flexion_right": hip_flexion, "lumbar_extension": lumbar_extension}
    return body.skeleton.solve(angles)


@pytest.fixture(scope="module")
def bellies(body: Body) -> Bellies:
    return Bellies(body.iliopsoas)


def outlines(
    bellies: Bellies,
    frames: Mapping[str, Frame],
    hip_flexion: float,
    grown: Mapping[str, float] | None = None,
) -> dict[str, Points]:
    """Return each muscle's own outline, without its lines of fibres."""
    solved = bellies.solve(frames, hip_flexion, grown or {})
    named: dict[str, Points] = {}
    for (name, _, _), outline in zip(bellies.parts, solved, strict=True):
        named.setdefault(name, outline)
    return named


def along(course: list[Vector]) -> list[Vector]:
    shares = np.linspace(0.0, 1.0, 8)
    return [
        (a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s)
        for a, b in pairwise(course)
        for s in shares
    ]


@pytest.mark.parametrize("hip_flexion", [-30, -15, 0, 30, 45, 60, 75])
@pytest.mark.parametrize("lumbar_extension", [-20, 0, 20])
def test_the_published_courses_run_inside_the_flesh(
    body: Body, bellies: Bellies, hip_flexion: float, lumbar_extension: float
) -> None:
    frames = bent(body, hip_flexion, lumbar_extension)
    drawn = outlines(bellies, frames, hip_flexion)
    for name, course in body.iliopsoas.courses(frames, hip_flexion).items():
        belly = drawn["iliacus" if name == "iliacus" else "psoas"]
        for point in along(course):
            off = min(outside_by(point, belly), outside_by(point, drawn["tendon"]))
            assert off < 0.0025, (name, point)


def test_nothing_jumps_while_hip_and_back_move(body: Body, bellies: Bellies) -> None:
    """Half a degree moves no point by more than 2 mm, in the thigh's whole range of the clips."""
    for moves in (
        [(h, 0.0) for h in np.arange(-30.0, 116.0, 0.5)],
        [(10.0, e) for e in np.arange(-20.0, 20.5, 0.5)],
    ):
        steps = [np.concatenate(bellies.solve(bent(body, h, e), h)) for h, e in moves]
        for before, after, (h, e) in zip(steps, steps[1:], moves, strict=False):
            assert np.hypot(*(after - before).T).max() < 0.002, (h, e)


@pytest.mark.parametrize("hip_flexion", [-30, 0, 45, 75, 90, 113])
def test_a_muscle_keeps_about_its_size(body: Body, bellies: Bellies, hip_flexion: float) -> None:
    """Nothing folds over or swells up, however far the hip is bent."""
    standing = outlines(bellies, bent(body, 0.0), 0.0)
    drawn = outlines(bellies, bent(body, hip_flexion), hip_flexion)
    for name in ("iliacus", "psoas"):
        assert 0.75 < area(drawn[name]) / area(standing[name]) < 1.15, name


def test_a_muscle_that_has_not_begun_to_grow_is_empty(body: Body, bellies: Bellies) -> None:
    frames = bent(body, 0.0)
    nothing = outlines(bellies, frames, 0.0, dict.fromkeys(MUSCLES, 0.0))
    assert all(len(outline) == 0 for outline in nothing.values())
    whole = bellies.solve(frames, 0.0)
    grown = bellies.solve(frames, 0.0, dict.fromkeys(MUSCLES, 1.0))
    assert all(np.array_equal(a, b) for a, b in zip(whole, grown, strict=True))


@pytest.mark.parametrize("muscle", MUSCLES)
def test_a_muscle_grows_smoothly_from_its_origin(body: Body, bellies: Bellies, muscle: str) -> None:
    frames = bent(body, 0.0)
    whole = outlines(bellies, frames, 0.0)
    steps = [outlines(bellies, frames, 0.0, {muscle: share / 40}) for share in range(1, 41)]
    assert area(steps[0][muscle]) < 0.1 * area(whole[muscle])
    assert np.array_equal(steps[-1][muscle], whole[muscle])
    for before, after in pairwise(step[muscle] for step in steps):
        assert max(outside_by(point, before) for point in after.tolist()) < 0.014
        assert max(outside_by(point, after) for point in before.tolist()) < 0.001
    for step in steps:
        for other in set(MUSCLES) - {muscle}:
            assert np.array_equal(step[other], whole[other])
