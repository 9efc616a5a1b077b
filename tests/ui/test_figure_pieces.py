"""A drawn limb is one piece: no gap at a joint and no hole in a crease, whatever the angle."""

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from kiosk import places
from kiosk.body import load_body
from kiosk.body.drawing import Points

BODY = load_body(places.assets_dir())
# What is smaller than this wouldn't be seen: 5 mm by 5 mm.
UNSEEN_MM2 = 25.0
LEG = ("leg", "shorts_leg", "shoe")
ARM = ("arm", "sleeve", "hand", "thumb")
TRUNK = ("shirt", "shorts", "neck", "head")
WHOLE = [
    *({(name, side) for name in LEG} | {("shorts", "body")} for side in ("near", "far")),
    *({(name, side) for name in ARM} for side in ("near", "far")),
    {(name, "body") for name in TRUNK},
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


@pytest.mark.parametrize("name", BODY.clips)
def test_limbs_and_trunk_are_each_one_piece(name: str) -> None:
    figure = BODY.figure(name)
    for i in range(round(figure.clip.duration) + 1):
        picture = figure.picture(i, with_muscles=False)
        for whole in WHOLE:
            drawn = [
                outline
                for part, outline in zip(figure.parts, picture.outlines, strict=True)
                if (part.name, part.layer) in whole and part.person == figure.clip.person
            ]
            seen = [area for area in pieces(drawn) if area > UNSEEN_MM2]
            assert len(seen) == 1, (i, sorted(whole), seen)
