"""The button "Aa": each touch makes the words larger, then normal again."""

import sys

import pytest
from announcing import announced
from PySide6.QtGui import QAccessible
from whole_kiosk import arrived, at_attract, at_home

from kiosk import touch
from kiosk.app import Kiosk

NAMES = ["Text size: large", "Text size: very large", "Text size: normal"]


def test_each_touch_enlarges_then_back_to_normal_and_the_button_says_so(kiosk: Kiosk) -> None:
    at_home(kiosk)
    theme = kiosk.engine.singletonInstance("Kiosk", "Theme")
    seen, names = [], []
    for _ in NAMES:
        touch.tap(kiosk.window, "textSize")
        seen.append(theme.property("textScale"))
        button = QAccessible.queryAccessibleInterface(touch.find(kiosk.window, "textSize"))
        names.append(button.text(QAccessible.Text.Name))
    assert seen == [1.5, 2, 1]
    assert names == NAMES


@pytest.mark.skipif(sys.platform != "linux", reason="the hook is found by its name on Linux")
def test_a_screen_reader_is_told_the_size_that_each_touch_gives(kiosk: Kiosk) -> None:
    at_home(kiosk)
    with announced() as heard:
        for _ in NAMES:
            touch.tap(kiosk.window, "textSize")
        assert heard == NAMES
        touch.tap(kiosk.window, "language")
        del heard[:]
        touch.tap(kiosk.window, "textSize")
        assert heard == ["Tamaño de letra: grande"]


@pytest.mark.parametrize("screen", ["Home", "Help", "Sources", "Clinic", "Request"])
def test_it_is_in_reach_on_every_screen_until_the_visit_ends(kiosk: Kiosk, screen: str) -> None:
    at_home(kiosk)
    (kiosk.visit.goHome if screen == "Home" else getattr(kiosk.visit, f"open{screen}"))()
    arrived(kiosk, screen.lower())
    touch.tap(kiosk.window, "textSize")
    assert kiosk.text_size.scale == 1.5
    at_attract(kiosk)
    assert kiosk.text_size.scale == 1
