"""Every patient's screen in each language and size of words: nothing is cut off."""

from collections.abc import Iterator

import pytest
from layout import faults
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from whole_kiosk import Starter, Stopwatch, arrived, at_attract, at_home, stop_at

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.ui.text_size import SCALES

EVERY = (("en", SCALES[-1]), *(("es", scale) for scale in SCALES))
FEW = (("en", 1.0), ("es", 2.0))
MOST = (("es", 1.0), ("es", 2.0))
"""Where a screen differs from the last by its caption only."""
SIZES = {
    (1920, 1080): EVERY,
    (1080, 1920): EVERY,
    (1024, 600): EVERY,
    (1280, 800): FEW,
    (800, 1280): FEW,
}


def screens(kiosk: Kiosk, stopwatch: Stopwatch) -> Iterator[tuple[str, bool]]:
    """Goes through all that a patient sees, pausing at each; False where only captions differ."""
    visit = kiosk.visit
    yield "attract", True
    at_home(kiosk)
    yield "home", True
    for group in ("release", "stretch"):
        if touch.shown(kiosk.window, f"group-{group}"):
            touch.tap(kiosk.window, f"group-{group}")
            yield group, False
    visit.openHelp()
    yield from pages(kiosk, "help")
    visit.openSources()
    yield from pages(kiosk, "sources")
    visit.goHome()
    visit.openSection("on-the-floor")
    yield from pages(kiosk, "safety")
    for section in kiosk.lesson.sections:
        visit.openSection(section.id)
        arrived(kiosk, "player")
        for start in (*section.step_starts, section.duration):
            stop_at(kiosk, start)
            first = section.id == "kneeling-stretch" and start in (0, section.duration)
            yield f"{section.id} at {start:g} s", first
    stop_at(kiosk, 0)
    touch.tap(kiosk.window, "openTranscript")
    yield "transcript", True
    visit.openSection("kneeling-stretch")
    visit.openTakeHome()
    arrived(kiosk, "take_home")
    yield "take_home", True
    for comparison in kiosk.lesson.comparisons.values():
        visit.openComparison(comparison.id)
        arrived(kiosk, "compare")
        for moment in (0.0, comparison.duration / 2, comparison.duration):
            stop_at(kiosk, moment)
            yield f"{comparison.id} at {moment:g} s", moment == 0
    stop_at(kiosk, 0)
    yield from form(kiosk, stopwatch)
    stopwatch.seconds += 61
    kiosk.idle.check()
    yield "countdown", True


def pages(kiosk: Kiosk, screen: str) -> Iterator[tuple[str, bool]]:
    """Every page of a screen that is read."""
    arrived(kiosk, screen)
    yield screen, True
    for page in range(2, 30):
        touch.tap(kiosk.window, "turnOrAccept")
        QTest.qWait(0)
        if kiosk.visit.screen != screen:
            return
        yield f"{screen}, page {page}", False
    pytest.fail(f"The screen {screen} never ends.")


def form(kiosk: Kiosk, stopwatch: Stopwatch) -> Iterator[tuple[str, bool]]:
    """Every question, what is wrong with an empty answer, the check of all, the receipt."""
    kiosk.visit.openRequest()
    arrived(kiosk, "request")
    asked = kiosk.request_form
    answers = {
        "kind": "first_visit",
        "concerns": "knee",
        "reach_by": "phone_call",
        "language": "en",
    }
    typed = {"name": "Rosa Alvarez", "phone": "3146210123"}
    for _ in range(20):
        step = asked.step
        if step == "receipt":
            break
        if step in ("kind", "phone"):
            stopwatch.seconds += 1
            asked.next()
        yield f"{step}: {asked.error}", True
        if step in answers:
            asked.choose(answers[step])
        elif step in typed:
            asked.text = typed[step]
        elif step == "consent":
            asked.agree()
        stopwatch.seconds += 1
        asked.next()
    assert asked.step == "receipt", asked.error
    yield "receipt", True


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_cut_off_in_any_size_of_words(
    start: Starter, stopwatch: Stopwatch, size: tuple[int, int]
) -> None:
    kiosk = start(size)
    theme = kiosk.engine.singletonInstance("Kiosk", "Theme")
    theme.setProperty("reducedMotion", True)
    at_attract(kiosk)
    least = theme.property("touchLeast")
    found: dict[str, list[str]] = {}
    for screen, differs in screens(kiosk, stopwatch):
        for language, scale in SIZES[size]:
            if not differs and (SIZES[size] is FEW or (language, scale) not in MOST):
                continue
            kiosk.languages.choose(language)
            kiosk.text_size.choose(scale)
            deadline = QDeadlineTimer(700)
            QTest.qWait(1)
            while (wrong := list(faults(kiosk, least))) and not deadline.hasExpired():
                QTest.qWait(20)
            if wrong:
                found[f"{screen}, {language}, {scale:g}"] = wrong
        kiosk.languages.choose("en")
        kiosk.text_size.reset()
    told = [f"{where}: {fault}" for where, wrong in found.items() for fault in wrong]
    assert not told, "\n".join(told)
