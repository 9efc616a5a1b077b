"""The figure's adapter and its stage, drawn by the real FigureView."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot
from shipped import shipped_body

from kiosk import places
from kiosk.body import Body
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.figure.figure import Figure
from kiosk.ui.figure.part import FigurePart

STAGE = """
import QtQuick
import Kiosk
import Kiosk.Adapters

Rectangle {
    id: stage
    required property Figure person
    color: "white"
    FigureView { anchors.fill: parent; figure: stage.person }
}
"""


@pytest.fixture(scope="session")
def body(assets: Path) -> Body:
    return shipped_body()


@pytest.fixture
def figure(qapp: QObject, body: Body) -> Iterator[Figure]:
    owner = QObject()
    yield FigureFactory(body, owner, {"low_back_arches": "It arches."}).figure("kneeling-wrong")
    owner.deleteLater()


@pytest.fixture
def stage(qtbot: QtBot, figure: Figure, tmp_path: Path) -> Iterator[QQuickView]:
    source = tmp_path / "Stage.qml"
    source.write_text(STAGE, encoding="utf-8")
    view = QQuickView()
    view.engine().addImportPath(str(places.qml_dir()))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties({"person": figure})
    view.setSource(QUrl.fromLocalFile(str(source)))
    view.resize(800, 600)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.close()
    view.deleteLater()


def pixels_like(image: QImage, colour: QColor, tolerance: int = 6) -> int:
    wanted = (colour.red(), colour.green(), colour.blue())
    return sum(
        all(
            abs(a - b) <= tolerance
            for a, b in zip(image.pixelColor(x, y).getRgb()[:3], wanted, strict=True)
        )
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def part(figure: Figure, name: str) -> FigurePart:
    return next(p for p in figure._parts if p.part is not None and p.part.name == name)


def seen(part: FigurePart) -> list[object]:
    """All that QML has of a part."""
    meta = part.metaObject()
    names = [meta.property(index).name() for index in range(1, meta.propertyCount())]
    return [part.property(name) for name in names]


def test_a_person_stands_on_the_stage(stage: QQuickView, body: Body, figure: Figure) -> None:
    image = stage.grabWindow()
    for role in ("shirt", "scarf", "skin", "shorts"):
        colour = QColor(body.colour("amina", role))
        assert pixels_like(image, colour) > 20, role
    assert pixels_like(image, QColor(body.palette["psoas"])) == 0


def test_the_bone_view_shows_bones_and_fades_the_body(
    stage: QQuickView, body: Body, figure: Figure, qtbot: QtBot
) -> None:
    figure.bones = True
    qtbot.waitUntil(
        lambda: pixels_like(stage.grabWindow(), QColor(body.palette["psoas"])) > 20, timeout=15_000
    )
    image = stage.grabWindow()
    assert pixels_like(image, QColor(body.palette["bone"])) > 20
    assert pixels_like(image, QColor(body.colour("amina", "shirt"))) == 0


def test_between_body_and_bones_both_are_seen(figure: Figure) -> None:
    body, bones = QColor(part(figure, "shirt").fill), part(figure, "psoas")
    figure.bones = True
    faded = QColor(part(figure, "shirt").fill)
    figure.fade(0.5)
    assert 0.4 < bones.fill.alphaF() < 0.6
    assert bones.polygon.size()
    assert body.lightness() < part(figure, "shirt").fill.lightness() < faded.lightness()
    figure.fade(1.0)
    assert bones.fill.alphaF() == 1.0


def test_a_clip_change_draws_the_new_person(
    stage: QQuickView, body: Body, figure: Figure, qtbot: QtBot
) -> None:
    figure.show("prone-release")
    blue = QColor(body.colour("luis", "shirt"))
    qtbot.waitUntil(lambda: pixels_like(stage.grabWindow(), blue) > 20, timeout=15_000)
    assert pixels_like(stage.grabWindow(), QColor(body.colour("amina", "shirt"))) == 0


def test_seeking_moves_the_pelvis(figure: Figure) -> None:
    before = part(figure, "shorts").polygon.boundingRect().center()
    figure.seek(12.0)
    after = part(figure, "shorts").polygon.boundingRect().center()
    assert after.x() - before.x() > 100.0, "the farther lunge carries the hip forward"


def test_the_fault_and_the_read_outs(figure: Figure) -> None:
    assert not figure.cueWords
    figure.seek(12.0)
    assert figure.cueText == "It arches."
    assert (figure.cueWords, figure.cueWrong, figure.archShown) == ("low_back_arches", True, True)
    assert (figure.lowBackWords, figure.lowBackDegrees) == ("Low back arched", "15°")
    assert (figure.hipWords, figure.hipDegrees) == ("Hip open", "15°")
    assert not figure.muscleMeasured
    figure.measure("iliacus")
    assert (figure.muscleLength, figure.muscleChange) == ("Iliacus length", "+4.8%")
    figure.measure("psoas")
    assert (figure.muscleLength, figure.muscleChange) == ("Psoas length", "+3.1%")
    figure.show("sitting-to-standing")
    assert figure.muscleChange == "–"
    assert figure.hipWords == "Hip bent"


def test_a_highlight_dims_the_other_muscle(figure: Figure) -> None:
    figure.bones = True
    plain = QColor(part(figure, "iliacus").fill)
    figure.highlight = ["psoas"]
    assert part(figure, "iliacus").fill != plain
    figure.highlight = []
    assert part(figure, "iliacus").fill == plain


def test_clips_may_change_again_and_again(
    stage: QQuickView, body: Body, figure: Figure, qtbot: QtBot
) -> None:
    """The Shape keeps its paths while every clip puts other parts in them."""
    names = sorted(body.clips)
    for bones, name in zip(cycle((False, True, True)), [*names, *reversed(names)], strict=False):
        figure.show(name)
        figure.bones = bones
        figure.seek(1.0)
        assert not stage.grabWindow().isNull()
        anew = Figure(body, name)
        anew.fade(figure._bones_seen)
        anew.seek(1.0)
        assert [*map(seen, figure._parts)] == [*map(seen, anew._parts)], name
    figure.bones = False
    figure.show("kneeling-wrong")
    shirt = QColor(body.colour("amina", "shirt"))
    qtbot.waitUntil(lambda: pixels_like(stage.grabWindow(), shirt) > 20, timeout=15_000)


def test_the_thigh_muscle_shows_only_where_a_step_speaks_of_it(figure: Figure) -> None:
    figure.bones = True
    assert not part(figure, "rectus_femoris").polygon.size()
    figure.highlight = ["rectus_femoris"]
    assert part(figure, "rectus_femoris").polygon.size()
    figure.bones = False
    assert not part(figure, "rectus_femoris").polygon.size()


def test_what_moves_too_little_to_see_is_not_lost(body: Body, figure: Figure) -> None:
    """After a thousand tiny steps no outline is farther off than a tenth of a millimetre."""
    for step in range(1000):
        figure.seek(9.5 + step / 1000)
    at_once = Figure(body, figure.clip)
    at_once.seek(9.5 + 999 / 1000)
    for slow, quick in zip(figure.drawn, at_once.drawn, strict=True):
        pairs = zip(slow.polygon.toList(), quick.polygon.toList(), strict=True)
        assert max((a - b).manhattanLength() for a, b in pairs) < 0.2
