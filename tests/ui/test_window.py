"""The window keeps the screen, and opens no way out but the staff's."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from whole_kiosk import Starter, Stopwatch, at_attract

from kiosk import touch
from kiosk.app import Kiosk, RunOptions, build


@pytest.fixture
def full(start: Starter) -> Kiosk:
    kiosk = start()
    at_attract(kiosk)
    kiosk.keeper.show_full_screen()
    touch.wait_until(lambda: is_full(kiosk), "it has the whole screen")
    return kiosk


def is_full(kiosk: Kiosk) -> bool:
    return kiosk.window.visibility() == QWindow.Visibility.FullScreen


def test_neither_closing_nor_escape_nor_alt_f4_ends_it(full: Kiosk) -> None:
    full.window.close()
    QTest.keyClick(full.window, Qt.Key.Key_Escape)
    QTest.keyClick(full.window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert full.window.isVisible()
    assert is_full(full)


def test_staff_leave_it(full: Kiosk) -> None:
    full.keeper.leave()
    assert not full.window.isVisible()


def test_it_shows_no_cursor(full: Kiosk) -> None:
    assert full.window.cursor().shape() == Qt.CursorShape.BlankCursor


def test_it_takes_the_screen_again(full: Kiosk) -> None:
    full.window.showNormal()
    touch.wait_until(lambda: is_full(full), "it has the whole screen again")
    screen = QGuiApplication.primaryScreen()
    full.window.setGeometry(10, 10, 300, 200)
    screen.geometryChanged.emit(screen.geometry())
    touch.wait_until(
        lambda: full.window.geometry() == screen.geometry(), "it fills the changed screen"
    )


def test_the_corner_opens_for_those_who_hold_it(start: Starter) -> None:
    kiosk = start()
    at_attract(kiosk)
    touch.find(kiosk.window, "staffCorner").setProperty("holdTime", 300)
    with touch.held(kiosk.window, QPoint(20, 20)):
        touch.wait_until(lambda: kiosk.visit.screen == "staff", "the hold opens the staff screen")


def test_the_corner_stays_shut_for_those_who_let_go(start: Starter) -> None:
    kiosk = start()
    at_attract(kiosk)
    corner = touch.find(kiosk.window, "staffCorner")
    with touch.held(kiosk.window, QPoint(20, 20)):
        touch.wait_until(lambda: corner.property("elapsed") > 0, "the hold has begun")
    touch.wait_until(lambda: corner.property("elapsed") == 0, "the hold is forgotten")
    assert kiosk.visit.screen != "staff"


def test_a_window_that_has_no_size_yet_breaks_nothing(
    qapp: QObject, data_dir: Path, stopwatch: Stopwatch
) -> None:
    """As a window manager shows it before it tells the size; any Qt warning fails the test."""
    options = RunOptions(windowed=True, size=None, data_dir=data_dir, language="en")
    kiosk = build(options, monotonic=stopwatch)
    try:
        kiosk.window.resize(0, 0)
        kiosk.window.show()
        touch.wait_until(kiosk.window.isExposed, "the window is shown")
        kiosk.visit.end()
        touch.wait_until(lambda: kiosk.visit.screen == "attract", "the attract screen is up")
        assert not kiosk.window.grabWindow().isNull()
    finally:
        kiosk.close()
