"""A drawn limb is one piece: no gap at a joint and no hole in a crease, whatever the angle."""

import shutil
from collections.abc import Iterable
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF
from shipped import shipped_body

from kiosk import places
from kiosk.body import Body, load_body
from kiosk.body.drawing import Points
from kiosk.body.figure import ClipFigure

BODY = shipped_body()
# What is smaller than this wouldn't be seen: 5 mm by 5 mm.
UNSEEN_MM2 = 25.0
SIDES = ("near", "far")
# A bent knee may enclose a little air under the hem of the shorts, so leg and shorts are apart.
WHOLE = [
    *({("leg", side), ("shoe", side)} for side in SIDES),
    *({("shorts_leg", side), ("shorts", "body")} for side in SIDES),
    *({(name, side) for name in ("arm", "sleeve", "hand", "thumb")} for side in SIDES),
    {(name, "body") for name in ("shirt", "shorts", "neck", "head")},
]


def pieces(outlines: Iterable[Points]) -> list[float]:
    """Return the areas, in square millimetres, of each piece and each hole of filled outlines."""
    whole = QPainterPath()
    for outline in outlines:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in (outline * 1000.0).tolist()]))
        path.closeSubpath()
        whole = whole.united(path.simplified())
    edges = [polygon.toList() for polygon in whole.toSubpathPolygons()]
    return [abs(sum(a.x() * b.y() - b.x() * a.y() for a, b in pairwise(e))) / 2.0 for e in edges]


def test_a_hole_and_a_gap_are_seen() -> None:
    square = np.array([(0.0, 0.0), (0.1, 0.0), (0.1, 0.1), (0.0, 0.1)])
    ring = np.concatenate([square, square[:1], 0.05 + (square[[0, 3, 2, 1, 0]] - 0.05) / 2.0])
    assert sorted(pieces([ring])) == pytest.approx([2500.0, 10000.0])
    assert pieces([square, square + 0.2]) == pytest.approx([10000.0, 10000.0])
    assert pieces([square, square + 0.05]) == pytest.approx([17500.0])


def assert_one_piece_each(figure: ClipFigure, time: float) -> None:
    picture = figure.picture(time, with_muscles=False)
    bodies = 1 + len(figure.clip.beside)
    for whole in WHOLE:
        drawn = [
            outline
            for part, outline in zip(figure.parts, picture.outlines, strict=True)
            if (part.name, part.layer) in whole and part.person == figure.clip.person
        ]
        seen = [area for area in pieces(drawn) if area > UNSEEN_MM2]
        assert len(seen) == bodies, (time, sorted(whole), seen)


@pytest.mark.parametrize("name", BODY.clips)
def test_limbs_and_trunk_are_each_one_piece(name: str) -> None:
    figure = BODY.figure(name)
    for time in range(round(figure.clip.duration) + 1):
        assert_one_piece_each(figure, time)


# Every joint from one end of its range to the other, for clips that are yet to be made.
THROUGH_ALL_RANGES = """
[unbent]
anchor = { joint = "hip_right", at = [0.0, 0.9] }
pelvic_tilt = -20
lumbar_extension = -20
neck_extension = -16
head_extension = -14
hip_flexion = [-20, -20]
knee_flexion = [0, 0]
ankle_dorsiflexion = [-55, -55]
toe_extension = [-10, -10]
shoulder_flexion = [-60, -60]
elbow_flexion = [0, 0]
wrist_flexion = [-80, -80]
finger_flexion = [-15, -15]

[bent]
anchor = { joint = "hip_right", at = [0.0, 0.9] }
pelvic_tilt = 34
lumbar_extension = 20
neck_extension = 16
head_extension = 10
hip_flexion = [120, 120]
knee_flexion = [135, 135]
ankle_dorsiflexion = [35, 35]
toe_extension = [60, 60]
shoulder_flexion = [178, 178]
elbow_flexion = [140, 140]
wrist_flexion = [80, 80]
finger_flexion = [80, 80]
"""


@pytest.fixture(scope="module")
def through_all_ranges(tmp_path_factory: pytest.TempPathFactory) -> Body:
    """Return a body whose every person has a clip of 8 seconds through all ranges."""
    assets = tmp_path_factory.mktemp("assets")
    shutil.copytree(places.assets_dir() / "body", assets / "body")
    (assets / "body" / "poses.toml").write_text(THROUGH_ALL_RANGES, encoding="utf-8")
    clips = [
        f'[{person}]\nduration = 8\nperson = "{person}"\nviews = [[0, -1.0, 0.0, 1.0, 2.0]]\n'
        'keys = [[0, "unbent"], [8, "bent"]]\n'
        for person in BODY.people
    ]
    (assets / "body" / "clips.toml").write_text("\n".join(clips), encoding="utf-8")
    return load_body(assets)


@pytest.mark.parametrize("person", BODY.people)
def test_everybody_stays_whole_through_all_ranges(through_all_ranges: Body, person: str) -> None:
    figure = through_all_ranges.figure(person)
    for i in range(17):
        assert_one_piece_each(figure, i / 2)
