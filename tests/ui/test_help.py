"""Our staff and the red flags are one touch away from every screen of a patient."""

import pytest
from whole_kiosk import arrived, at_home

from kiosk import touch
from kiosk.app import Kiosk

WAYS = {
    "home": "openHelp",
    "player": "stopAndAsk",
    "compare": "stopAndAsk",
    "safety": "askFirst",
    "request": "cornerHelp",
    "take_home": "cornerHelp",
    "sources": "cornerHelp",
    "clinic": "cornerHelp",
}


def open_screen(kiosk: Kiosk, screen: str) -> None:
    """Go there from home."""
    visit = kiosk.visit
    visit.openSection("kneeling-stretch")
    if screen != "safety":
        visit.acceptSafety()
    {
        "home": visit.goHome,
        "compare": lambda: visit.openComparison("kneeling"),
        "request": visit.openRequest,
        "take_home": visit.openTakeHome,
        "sources": visit.openSources,
        "clinic": visit.openClinic,
    }.get(screen, lambda: None)()
    arrived(kiosk, screen)


@pytest.mark.parametrize(("screen", "button"), WAYS.items())
def test_one_touch_leads_to_our_staff_and_another_back(
    kiosk: Kiosk, screen: str, button: str
) -> None:
    at_home(kiosk)
    open_screen(kiosk, screen)
    touch.tap(kiosk.window, button)
    arrived(kiosk, "help")
    touch.tap(kiosk.window, "leave")
    arrived(kiosk, screen)


def test_asking_loses_no_answer(kiosk: Kiosk) -> None:
    at_home(kiosk)
    open_screen(kiosk, "request")
    touch.tap(kiosk.window, "choice-follow_up")
    touch.tap(kiosk.window, "formNext")
    touch.wait_until(lambda: kiosk.request_form.step == "concerns", "the next question")
    touch.tap(kiosk.window, "cornerHelp")
    arrived(kiosk, "help")
    touch.tap(kiosk.window, "leave")
    arrived(kiosk, "request")
    assert kiosk.request_form.step == "concerns"
    touch.tap(kiosk.window, "formBack")
    touch.wait_until(lambda: kiosk.request_form.step == "kind", "the question before")
    chosen = touch.find(kiosk.window, "choice-follow_up")
    assert any(item.property("on") for item in touch.items(chosen))
