"""The belly from the front keeps to the model's landmarks, and the spots to the belly."""

import json
from math import dist

import pytest

from kiosk import places
from kiosk.body import Body
from kiosk.body.drawing import Points

TIMES = 4


def landmark(name: str) -> tuple[float, float]:
    """How far to the side and how far up, from the middle between the front hip points."""
    raw = json.loads((places.assets_dir() / "body" / "model.json").read_text(encoding="utf-8"))
    marks = raw["landmarks_pelvis_xyz"]
    _, up, side = next(at for key, at in marks.items() if key.startswith(name))
    return side, up


def drawn(body: Body, clip: str, fill: str, time: float) -> list[Points]:
    """The front view's outlines of one colour, in metres as `landmark` has them."""
    figure = body.figure(clip)
    middle = figure.moment(time).props["front_view"].origin
    outlines = figure.picture(time, with_muscles=False).outlines
    return [
        (outline - middle) / TIMES
        for part, outline in zip(figure.parts, outlines, strict=True)
        if part.layer == "prop" and part.fill == fill
    ]


def test_the_hip_bones_keep_to_the_landmarks(body: Body) -> None:
    bones = drawn(body, "where-low", "bone", 0.0)
    assert len(bones) == 2
    side, up = landmark("ASIS")
    for way, bone in zip((1, -1), bones, strict=True):
        assert min(dist((way * side, up), point) for point in bone) < 0.008
        assert bone[:, 1].max() == pytest.approx(landmark("iliac crest top")[1], abs=0.003)


@pytest.mark.parametrize("clip", ["where-low", "where-higher"])
def test_the_low_spots_are_just_inside_the_front_hip_points(body: Body, clip: str) -> None:
    for spot in drawn(body, clip, "mark_right", 3.0):
        side, up = spot.mean(axis=0)
        assert 0.02 < landmark("ASIS")[0] - abs(side) < 0.03
        assert abs(up) < 0.01


def test_the_higher_spots_are_beside_the_navel_off_the_middle_line(body: Body) -> None:
    navel = next(
        p for p in drawn(body, "where-higher", "mouth", 10.0) if abs(p[:, 0].mean()) < 0.01
    )
    for spot in drawn(body, "where-higher", "mark_right", 10.0):
        side, up = spot.mean(axis=0)
        assert 0.05 < abs(side) < 0.08
        assert navel[:, 1].mean() - 0.03 < up < navel[:, 1].mean()


@pytest.mark.parametrize("thing", ["mat", "chair", "tool"])
def test_what_is_laid_out_lies_from_above_where_it_stands_from_the_side(
    body: Body, thing: str
) -> None:
    figure = body.figure("setting-out")
    outlines = figure.picture(figure.clip.duration, with_muscles=False).outlines
    along: dict[str, list[float]] = {}
    for part, outline in zip(figure.parts, outlines, strict=True):
        along.setdefault(part.name, []).extend(outline[:, 0])
    side = along["chair_facing" if thing == "chair" else thing]
    above = along[f"{thing}_above"]
    assert min(above) == pytest.approx(min(side), abs=0.03)
    assert max(above) == pytest.approx(max(side), abs=0.03)
