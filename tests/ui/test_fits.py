"""Every patient's screen in each language and size of words: nothing is cut off."""

from collections.abc import Iterator

import pytest
from clinic_of_every_field import at, fill, resize
from hand_clock import HandClock
from layout import faults, laid_out
from PySide6.QtCore import QDeadlineTimer, QObject
from PySide6.QtTest import QTest
from whole_kiosk import Starter, Stopwatch, arrived, at_attract, at_home, stop_at

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.places import voice_command

# Each size of window, each language in each size of words; the worst of them most often.
LOOKS = (
    ((1920, 1080), "en", 1.0),
    ((1920, 1080), "es", 2.0),
    ((800, 1280), "es", 1.5),
    ((1080, 1920), "es", 2.0),
    ((1024, 600), "en", 2.0),
    ((1024, 600), "es", 1.0),
    ((1024, 600), "es", 2.0),
    ((1280, 800), "es", 1.5),
    ((800, 1280), "en", 1.0),
)
PATIENCE_MS = 400


@pytest.fixture(scope="module")
def own(
    qapp: QObject, tmp_path_factory: pytest.TempPathFactory, stopwatch: Stopwatch
) -> Iterator[Kiosk]:
    """A kiosk with all that a clinic may have, which draws nothing: only places are judged."""
    data = tmp_path_factory.mktemp("data")
    fill(data)
    starter = Starter(data, stopwatch, clock=HandClock(at("2024-12-20T10:00")))
    kiosk = starter((1920, 1080), voice=voice_command("mock"))
    kiosk.window.contentItem().setOpacity(0)
    yield kiosk
    starter.close()


def screens(kiosk: Kiosk, stopwatch: Stopwatch, language: str, scale: float) -> Iterator[str]:
    """Goes through all that a patient sees, pausing at each."""
    visit = kiosk.visit
    kiosk.languages.choose(language)
    yield "attract"
    at_home(kiosk)
    kiosk.languages.choose(language)
    kiosk.text_size.choose(scale)
    yield "home"
    for group in ("release", "stretch"):
        if touch.shown(kiosk.window, f"group-{group}"):
            touch.tap(kiosk.window, f"group-{group}")
            yield group
    visit.openHelp()
    yield from pages(kiosk, "help")
    visit.openSources()
    yield from pages(kiosk, "sources")
    visit.openClinic()
    arrived(kiosk, "clinic")
    yield "clinic"
    visit.goHome()
    visit.openSection("on-the-floor")
    yield from pages(kiosk, "safety")
    for section in kiosk.lesson.sections:
        visit.openSection(section.id)
        arrived(kiosk, "player")
        for start in (*section.step_starts, section.duration):
            stop_at(kiosk, start)
            yield f"{section.id} at {start:g} s"
    stop_at(kiosk, 0)
    touch.tap(kiosk.window, "openTranscript")
    yield "transcript"
    visit.openSection("kneeling-stretch")
    visit.openTakeHome()
    arrived(kiosk, "take_home")
    yield "take_home"
    for comparison in kiosk.lesson.comparisons.values():
        visit.openComparison(comparison.id)
        arrived(kiosk, "compare")
        for moment in (0.0, comparison.duration / 2, comparison.duration):
            stop_at(kiosk, moment)
            yield f"{comparison.id} at {moment:g} s"
    stop_at(kiosk, 0)
    yield from form(kiosk, stopwatch)
    stopwatch.seconds += 61
    kiosk.idle.check()
    yield "countdown"


def pages(kiosk: Kiosk, screen: str) -> Iterator[str]:
    """Every page of a screen that is read; large words are on one that scrolls."""
    arrived(kiosk, screen)
    yield screen
    for page in range(2, 60):
        touch.tap(kiosk.window, "turnOrAccept")
        QTest.qWait(0)
        if kiosk.visit.screen != screen:
            return
        if kiosk.text_size.step == 0:
            yield f"{screen}, page {page}"
    pytest.fail(f"The screen {screen} never ends.")


def form(kiosk: Kiosk, stopwatch: Stopwatch) -> Iterator[str]:
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
        yield f"{step}: {asked.error}"
        if step in answers:
            asked.choose(answers[step])
        elif step in typed:
            asked.text = typed[step]
        elif step == "consent":
            asked.agree()
        stopwatch.seconds += 1
        asked.next()
    assert asked.step == "receipt", asked.error
    yield "receipt"


@pytest.mark.parametrize(("size", "language", "scale"), LOOKS, ids=str)
def test_nothing_is_cut_off_in_any_size_of_words(
    own: Kiosk, stopwatch: Stopwatch, size: tuple[int, int], language: str, scale: float
) -> None:
    kiosk = own
    resize(kiosk, size)
    at_attract(kiosk)
    least = kiosk.engine.singletonInstance("Kiosk", "Theme").property("touchLeast")
    told: dict[str, str] = {}
    for screen in screens(kiosk, stopwatch, language, scale):
        laid_out(kiosk)
        deadline = QDeadlineTimer(PATIENCE_MS)
        while (wrong := list(faults(kiosk, least))) and not deadline.hasExpired():
            QTest.qWait(20)
            laid_out(kiosk)
        # What is wrong with many moments of a section is told once.
        told |= {fault: told.get(fault, screen) for fault in wrong}
    assert not told, "\n".join(f"{screen}: {fault}" for fault, screen in told.items())
