"""A section's routine on the screen: a phone reads the code, and it says what stands beside it."""

import pytest
from phone import drawn, read_by_a_phone
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtQuick import QQuickItem
from whole_kiosk import SIZES, arrived, at_attract, resize, stop_at

from kiosk import touch
from kiosk.app import Kiosk


def at_the_end_of(kiosk: Kiosk, section: str) -> None:
    at_attract(kiosk)
    kiosk.visit.begin()
    kiosk.visit.openSection(section)
    kiosk.visit.acceptSafety()
    arrived(kiosk, "player")
    stop_at(kiosk, kiosk.player.duration)


def words_on(kiosk: Kiosk, name: str) -> list[str]:
    """The texts of that name, in the order they are drawn, on the screen or where it scrolls to."""
    screen = QRectF(QPointF(), QSizeF(kiosk.window.size()))
    named = [i for i in touch.items(kiosk.window.contentItem()) if i.objectName() == name]
    for item in named:
        reached = screen.adjusted(0, 0, 0, scrolls_by(item))
        assert reached.contains(item.mapRectToScene(item.boundingRect()))
        assert not item.property("truncated")
    return [item.property("text") for item in named]


def scrolls_by(item: QQuickItem) -> float:
    """How far what `item` lies in can be scrolled on, in pixels."""
    around = item.parentItem()
    while around is not None and around.property("viewHeight") is None:
        around = around.parentItem()
    if around is None:
        return 0.0
    return max(0.0, around.property("contentHeight") - around.property("viewHeight"))


@pytest.mark.parametrize("size", SIZES)
def test_a_phone_reads_the_routine_from_the_screen(kiosk: Kiosk, size: tuple[int, int]) -> None:
    resize(kiosk, size)
    for section in (s for s in kiosk.lesson.sections if s.take_home):
        at_the_end_of(kiosk, section.id)
        touch.wait_until(lambda: touch.shown(kiosk.window, "takeHome"), "the button is there")
        touch.tap(kiosk.window, "takeHome")
        arrived(kiosk, "take_home")
        drawn(kiosk, "takeHomeCode")
        (read,) = read_by_a_phone(kiosk.window.grabWindow())
        title, *lines = read.split("\n")
        assert words_on(kiosk, "takeHomeTitle") == [title] == [section.title]
        assert len(lines) > 4
        # A small screen shows the code alone.
        alone = size in ((1024, 600), (1280, 800))
        assert words_on(kiosk, "takeHomeLine") == ([] if alone else lines)


def test_a_section_without_a_routine_offers_none(kiosk: Kiosk) -> None:
    at_the_end_of(kiosk, "meet-the-iliopsoas")
    touch.wait_until(lambda: touch.shown(kiosk.window, "endAgain"), "the end is there")
    assert not touch.shown(kiosk.window, "takeHome")


def test_back_from_the_code_is_the_end_of_the_section(kiosk: Kiosk) -> None:
    at_the_end_of(kiosk, "kneeling-stretch")
    touch.wait_until(lambda: touch.shown(kiosk.window, "takeHome"), "the button is there")
    touch.tap(kiosk.window, "takeHome")
    arrived(kiosk, "take_home")
    touch.tap(kiosk.window, "leave")
    arrived(kiosk, "player")
    assert touch.shown(kiosk.window, "takeHome")
