"""The staff's pages in Spanish, whose words are longer: all fit, every way to go in sight."""

from collections.abc import Iterator

import pytest
from layout import fits, seen, visible_part
from PySide6.QtCore import QObject
from staff_corner import ask
from whole_kiosk import Starter, Stopwatch, arrived, resize

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.touch import find, shown, tap


@pytest.fixture(scope="module")
def tried(
    qapp: QObject, tmp_path_factory: pytest.TempPathFactory, stopwatch: Stopwatch
) -> Iterator[Kiosk]:
    """A trial, which has the most entries in the navigation."""
    starter = Starter(tmp_path_factory.mktemp("data"), stopwatch)
    kiosk = starter((1024, 600), "es")
    kiosk.records.try_out()
    kiosk.visit.end()
    ask(kiosk, "Bartolomé Fernández de la Vega y Cárdenas")
    yield kiosk
    starter.close()


def cut(kiosk: Kiosk, names: set[str]) -> Iterator[str]:
    """Which of these controls are seen in part."""
    top = kiosk.window.contentItem()
    for item in top.childItems():
        for thing in seen(item, (top,)):
            if thing.name in names and 0 < visible_part(thing).height() < thing.item.height() - 1:
                yield thing.name


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080), (1080, 1920)], ids=str)
def test_every_page_fits(tried: Kiosk, size: tuple[int, int]) -> None:
    kiosk = tried
    kiosk.visit.end()
    resize(kiosk, size)
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    kiosk.staff_desk.signIn.lookAround()
    touch.wait_until(lambda: shown(kiosk.window, "request-0"), "the list")
    ways = [f"page-{page.key}" for page in kiosk.staff_desk._pages]
    for way in (*ways, "endTrial", "leaveKiosk", "signOut"):
        # Shown as a whole, without scrolling.
        place = find(kiosk.window, way)
        frame = place.mapRectToScene(place.boundingRect())
        assert kiosk.window.contentItem().boundingRect().contains(frame), way
    for way in ways:
        tap(kiosk.window, way)
        touch.wait_until(lambda at=way: kiosk.staff_desk.page == at.removeprefix("page-"), way)
        fits(kiosk)
    tap(kiosk.window, "page-requests")
    tap(kiosk.window, "request-0")
    touch.wait_until(lambda: shown(kiosk.window, "status-new"), "the request")
    fits(kiosk)
    tap(kiosk.window, "noteAdd")
    touch.wait_until(lambda: shown(kiosk.window, "noteKeep"), "the note")
    fits(kiosk)
    touch.wait_until(touch.keyboard_open, "the keyboard")
    entries = {"endTrial", "leaveKiosk", "signOut", *ways}
    touch.wait_until(
        lambda: [*cut(kiosk, entries)] == [], f"{[*cut(kiosk, entries)]} whole or not at all"
    )
