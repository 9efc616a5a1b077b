"""What is said on a figure never lies on its body, on its marks, or on what else is said."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF, QTransform
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from whole_kiosk import arrived, at_attract, resize, stop_at

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.ui.figure.figure import Figure

SIZES = ((1024, 600), (1920, 1080), (1080, 1920))
SHARES = (0.12, 0.4, 0.6, 1.0)


def place(item: QQuickItem) -> QRectF:
    """Where an item is in the window, less the hair that rounding takes."""
    return item.mapRectToScene(item.boundingRect()).adjusted(1, 1, -1, -1)


def seen(stage: QQuickItem, name: str) -> QQuickItem | None:
    item = stage.findChild(QQuickItem, name)
    return item if item is not None and item.isVisible() else None


def outlines(
    stage: QQuickItem, figure: Figure, layers: tuple[str, ...]
) -> Iterator[tuple[str, QPolygonF]]:
    """The parts of the body, and of `layers`, as they are in the window."""
    world = stage.findChild(QQuickItem, "world")
    assert world is not None
    origin = world.mapToScene(QPointF(0, 0))
    unit = world.mapToScene(QPointF(1, 1)) - origin
    placed = QTransform(unit.x(), 0, 0, unit.y(), origin.x(), origin.y())
    for part in figure.drawn:
        assert part.part is not None
        if part.bodily or part.part.layer in layers:
            yield part.part.name, placed.map(part.polygon)


def faults(kiosk: Kiosk, side: str) -> Iterator[str]:
    """What a side's words lie on, by name."""
    figure: Figure = getattr(kiosk.comparing, side)
    yield from faults_on(touch.find(kiosk.window, f"{side}Figure"), figure, ("mark",))


def faults_on(stage: QQuickItem, figure: Figure, layers: tuple[str, ...]) -> Iterator[str]:
    """What words on a stage lie on: the body, or any of `layers`."""
    said = {name: seen(stage, name) for name in ("lowBackPill", "cueBubble")}
    places = {name: place(item) for name, item in said.items() if item is not None}
    room = place(stage).adjusted(-2, -2, 2, 2)
    yield from (
        f"{name} is cut: {rect} of {room}"
        for name, rect in places.items()
        if not room.contains(rect)
    )
    for (one, a), (other, b) in combinations(places.items(), 2):
        if a.intersects(b):
            yield f"{one} on {other}"
    for part, outline in outlines(stage, figure, layers):
        for name, rect in places.items():
            if outline.boundingRect().intersects(rect) and outline.intersects(QPolygonF(rect)):
                yield f"{name} on {part}"


def all_faults(kiosk: Kiosk) -> Iterator[str]:
    for comparison in kiosk.lesson.comparisons.values():
        kiosk.comparing.choose(comparison.id)
        for share in SHARES:
            stop_at(kiosk, comparison.duration * share)
            for side in ("right", "wrong"):
                for fault in faults(kiosk, side):
                    yield f"{comparison.id} at {share}, {side}: {fault}"


def compare(kiosk: Kiosk, size: tuple[int, int], language: str, scale: float) -> None:
    at_attract(kiosk)
    resize(kiosk, size)
    kiosk.languages.choose(language)
    kiosk.visit.openComparison("")
    if kiosk.visit.screen == "safety":
        kiosk.visit.acceptSafety()
    arrived(kiosk, "compare")
    enlarge(kiosk, scale)


def enlarge(kiosk: Kiosk, scale: float) -> None:
    """Have words of a size, and all in its place."""
    kiosk.text_size.choose(scale)
    QTest.qWait(0)
    kiosk.window.grabWindow()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", SIZES)
def test_words_never_lie_on_what_they_are_about(
    kiosk: Kiosk, size: tuple[int, int], language: str
) -> None:
    compare(kiosk, size, language, 2.0)
    assert list(all_faults(kiosk)) == [], "large words"
    enlarge(kiosk, 1.0)
    assert list(all_faults(kiosk)) == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", SIZES)
def test_words_keep_off_the_things_too_where_there_is_room(
    kiosk: Kiosk, size: tuple[int, int], language: str
) -> None:
    """A chair stands behind the man whose back arches."""
    at_attract(kiosk)
    resize(kiosk, size)
    kiosk.languages.choose(language)
    kiosk.visit.openSection("what-sitting-does")
    arrived(kiosk, "player")
    section = kiosk.lesson.section("what-sitting-does")
    stage = touch.find(kiosk.window, "stageFigure")
    for later in (9.0, 12.0):
        stop_at(kiosk, section.step_starts[2] + later)
        enlarge(kiosk, 1.0)
        assert seen(stage, "cueBubble") is not None
        assert seen(stage, "lowBackPill") is not None
        found = faults_on(stage, kiosk.player.figure, ("mark", "prop", "front"))
        assert list(found) == []


def test_the_low_backs_angle_stands_beside_it_and_still(kiosk: Kiosk) -> None:
    compare(kiosk, (1920, 1080), "en", 1.0)
    kiosk.comparing.choose("kneeling")
    for side, said in (
        ("right", "10°"),
        ("wrong", "15°"),
    ):
        stage = touch.find(kiosk.window, f"{side}Figure")
        stood = []
        for moment in (9.5, 12):
            stop_at(kiosk, moment)
            pill = seen(stage, "lowBackPill")
            assert pill is not None
            words = [each for each in pill.findChildren(QQuickItem) if each.property("text")]
            assert [each.property("text") for each in words if each.isVisible()] == [said]
            stood.append(place(pill).topLeft())
        assert stood[0] == stood[1]
