"""The watch for nobody: a countdown after a minute, and nothing pressed by the tap that ends it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from whole_kiosk import Starter, Stopwatch, arrived, at_attract, at_home, clock_of

from kiosk import touch
from kiosk.app import Kiosk


@pytest.fixture
def home(kiosk: Kiosk) -> Kiosk:
    at_home(kiosk)
    return kiosk


def leave_alone(kiosk: Kiosk, stopwatch: Stopwatch, seconds: float) -> None:
    stopwatch.seconds += seconds
    kiosk.idle.check()


def test_nothing_happens_within_a_minute(home: Kiosk, stopwatch: Stopwatch) -> None:
    leave_alone(home, stopwatch, 59.9)
    assert not touch.shown(home.window, "stillHere")


def test_twenty_seconds_are_counted_down(home: Kiosk, stopwatch: Stopwatch) -> None:
    leave_alone(home, stopwatch, 60.1)
    assert home.idle.secondsLeft == 20
    leave_alone(home, stopwatch, 13)
    assert home.idle.secondsLeft == 7
    assert touch.find(home.window, "secondsLeft").property("text") == "7"


def test_the_button_keeps_the_visit(home: Kiosk, stopwatch: Stopwatch) -> None:
    leave_alone(home, stopwatch, 70)
    touch.tap(home.window, "stillHere")
    touch.wait_until(lambda: not touch.shown(home.window, "stillHere"), "the countdown is gone")
    leave_alone(home, stopwatch, 59)
    assert not home.idle.counting
    assert home.visit.screen == "home"


def test_the_tap_that_keeps_the_visit_presses_nothing_below(
    home: Kiosk, stopwatch: Stopwatch
) -> None:
    below = touch.centre(touch.find(home.window, "section-tight-hip-flexors"))
    leave_alone(home, stopwatch, 70)
    touch.touch(home.window, below)
    touch.wait_until(lambda: not home.idle.counting, "the countdown is gone")
    assert home.visit.screen == "home"


def test_after_the_countdown_everything_is_forgotten(
    home: Kiosk, stopwatch: Stopwatch, qtbot: QtBot
) -> None:
    home.visit.openRequest()
    with qtbot.waitSignal(home.visit.wiped):
        leave_alone(home, stopwatch, 80.1)
    arrived(home, "attract")
    leave_alone(home, stopwatch, 1000)
    assert not home.idle.counting


@pytest.mark.parametrize("use", ["touch", "mouse", "key"])
def test_every_use_counts(home: Kiosk, stopwatch: Stopwatch, use: str) -> None:
    leave_alone(home, stopwatch, 55)
    if use == "touch":
        touch.touch(home.window, QPoint(2, home.window.height() - 2))
    elif use == "mouse":
        QTest.mouseMove(home.window, QPoint(5, 5))
        QTest.mouseMove(home.window, QPoint(9, 9))
    else:
        QTest.keyClick(home.window, Qt.Key.Key_A)
    leave_alone(home, stopwatch, 55)
    assert not home.idle.counting


def test_a_playing_section_counts_as_use(home: Kiosk, stopwatch: Stopwatch) -> None:
    home.visit.openSection("what-sitting-does")
    touch.wait_until(lambda: clock_of(home).property("running"), "it plays")
    leave_alone(home, stopwatch, 300)
    assert not home.idle.counting
    arrived(home, "player")
    touch.tap(home.window, "playPause")
    touch.wait_until(lambda: not home.idle.playing, "it rests")
    leave_alone(home, stopwatch, 61)
    assert home.idle.counting


def test_leaving_a_playing_section_lets_time_count_again(home: Kiosk, stopwatch: Stopwatch) -> None:
    home.visit.openSection("what-sitting-does")
    touch.wait_until(lambda: home.idle.playing, "it plays")
    home.visit.goHome()
    arrived(home, "home")
    leave_alone(home, stopwatch, 61)
    assert home.idle.counting


def test_the_longest_countdown_leaves_staff_time_to_work(
    start: Starter, data_dir: Path, assets: Path, stopwatch: Stopwatch
) -> None:
    profile = (assets / "clinic.toml").read_text(encoding="utf-8")
    assert "countdown = 20" in profile
    longest = profile.replace("countdown = 20", "countdown = 120")
    (data_dir / "clinic.toml").write_text(longest, encoding="utf-8")
    kiosk = start()
    at_attract(kiosk)
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    stopwatch.seconds += 90
    kiosk.staff_idle.check()
    assert not kiosk.staff_idle.counting
