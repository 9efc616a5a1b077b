"""Our staff and the red flags are one touch away from every screen of a patient."""

import pytest
from whole_kiosk import arrived, at_home, resize

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


def read_now(kiosk: Kiosk) -> list[str]:
    """What stands on the page that is up, row by row."""
    texts: list[str] = touch.find(kiosk.window, "reader").property("texts")
    return texts


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


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_low_screen_shows_at_once_what_cannot_wait(kiosk: Kiosk, language: str) -> None:
    resize(kiosk, (1024, 600))
    at_home(kiosk)
    kiosk.languages.choose(language)
    kiosk.visit.openHelp()
    arrived(kiosk, "help")
    now = kiosk.lesson.safety.now
    touch.wait_until(lambda: read_now(kiosk) == [now.title, now.lead, *now.items], "all of them")


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_list_that_goes_on_repeats_its_heading(kiosk: Kiosk, language: str) -> None:
    resize(kiosk, (1024, 600))
    at_home(kiosk)
    kiosk.languages.choose(language)
    kiosk.visit.openSection("on-the-floor")
    arrived(kiosk, "safety")
    card = kiosk.lesson.safety
    lists = (card.ask_first, card.stop_if, card.keep_off, card.stretches)
    every = [row for each in lists for row in (each.title, each.lead, *each.items)]
    every.append(card.evidence)
    touch.wait_until(lambda: len(read_now(kiosk)) < len(every), "the first page")
    page = touch.find(kiosk.window, "reader")
    titles = {each.title: each.items for each in lists}
    read: list[str] = []
    again = 0
    while kiosk.visit.screen == "safety":
        assert page.property("from") == len(read)
        first = read_now(kiosk)[0]
        heading = page.property("begun")
        assert (heading == "") == (first in titles)
        if heading:
            again += 1
            assert first in titles[heading]
            assert heading in touch.find(kiosk.window, "listGoesOn").property("text")
        read += read_now(kiosk)
        touch.tap(kiosk.window, "turnOrAccept")
    assert read == every
    assert again > 0
