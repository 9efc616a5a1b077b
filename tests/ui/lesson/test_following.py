"""Following a section from the screen alone: breathing along, holding, changing sides, reading."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QLineF, QMetaObject, QObject
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from whole_kiosk import (
    arrived,
    at_attract,
    at_home,
    choose_section,
    clock_of,
    read_safety_card,
    resize,
    stop_at,
)

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.lesson import Section


def open_at(kiosk: Kiosk, name: str) -> Section:
    """Open a section that takes hands, and stop its clock."""
    choose_section(kiosk, name)
    read_safety_card(kiosk)
    arrived(kiosk, "player")
    QMetaObject.invokeMethod(clock_of(kiosk), "pause")
    return kiosk.lesson.section(name)


@pytest.fixture
def kneeling(kiosk: Kiosk) -> tuple[Kiosk, float]:
    """The kneeling stretch, and when its holds begin."""
    at_home(kiosk)
    section = open_at(kiosk, "kneeling-stretch")
    return kiosk, next(
        start for start, step in zip(section.step_starts, section.steps, strict=True) if step.hold
    )


def shown(kiosk: Kiosk) -> tuple[str, str, str]:
    """The side, what to do, and the seconds, as they stand on the screen."""
    return tuple(  # type: ignore[return-value]
        touch.find(kiosk.window, name).property("text")
        for name in ("sideOrBreath", "stepTitle", "pacerCount")
    )


def test_a_hold_tells_what_to_do_for_how_long_on_which_side(
    kneeling: tuple[Kiosk, float],
) -> None:
    kiosk, start = kneeling
    step = next(s for s in kiosk.lesson.section("kneeling-stretch").steps if s.hold)
    for seconds, told in [
        (1, ("Round 1 of 2", "Right knee down", "Go into the stretch", "11")),
        (12.5, ("Round 1 of 2", "Right knee down", "Stay there. Breathe in.", "30")),
        (41, ("Round 1 of 2", "Right knee down", "Stay there. Breathe out.", "1")),
        (43, ("Round 1 of 2", "Next: Left knee down", "Ease out slowly", "34")),
        (67, ("Round 1 of 2", "Next: Left knee down", "Change legs, then rest", "10")),
        (74, ("Round 1 of 2", "Left knee down", "Go into the stretch", "3")),
        (78, ("Round 1 of 2", "Left knee down", "Stay there. Breathe in.", "29")),
        (108, ("Round 2 of 2", "Next: Right knee down", "Ease out slowly", "34")),
        (232, ("Round 2 of 2", "Left knee down", "Stay there. Breathe out.", "5")),
    ]:
        stop_at(kiosk, start + seconds)
        assert (touch.find(kiosk.window, "stepOf").property("text"), *shown(kiosk)) == told
        rests = told[1].startswith("Next")
        caption = touch.find(kiosk.window, "caption").property("text")
        first = step.first_caption if seconds < 12 else step.caption
        assert caption == (step.rest_caption if rests else first)


def test_a_hold_can_be_paused_scrubbed_and_skipped(kneeling: tuple[Kiosk, float]) -> None:
    kiosk, start = kneeling
    clock = clock_of(kiosk)
    stop_at(kiosk, start + 10)
    touch.tap(kiosk.window, "playPause")
    touch.wait_until(lambda: clock.property("position") > start + 10.2, "the hold goes on")
    touch.tap(kiosk.window, "playPause")
    assert not clock.property("running")
    before = shown(kiosk)
    QTest.qWait(0)
    assert shown(kiosk) == before
    touch.tap(kiosk.window, "stepNext")
    assert not touch.shown(kiosk.window, "pacer")
    touch.tap(kiosk.window, "stepNext")
    assert clock.property("ended")
    assert touch.shown(kiosk.window, "endRequest")


def test_seconds_that_are_the_patients_own_are_never_slowed(
    kneeling: tuple[Kiosk, float],
) -> None:
    kiosk, start = kneeling
    clock = clock_of(kiosk)
    stop_at(kiosk, start - 0.2)
    touch.tap(kiosk.window, "slower")
    assert clock.property("speed") == 0.5
    touch.tap(kiosk.window, "playPause")
    touch.wait_until(lambda: clock.property("position") > start + 0.2, "the hold begins")
    assert clock.property("speed") == 1
    assert clock.property("running")
    run = clock.findChild(QObject, "run")
    assert run is not None
    left = run.property("to") - run.property("from")
    assert run.property("duration") == pytest.approx(1000 * left, rel=0.01)
    assert not touch.find(kiosk.window, "slower").isEnabled()


def test_the_disc_grows_and_shrinks_with_the_figures_breath(kiosk: Kiosk) -> None:
    at_home(kiosk)
    section = open_at(kiosk, "on-the-floor")
    first = next(i for i, step in enumerate(section.steps) if step.pace)
    start = section.step_starts[first]
    widths = {}
    for seconds, words, count in [
        (0.1, "Breathe in", "1"),
        (3.9, "Breathe in", "4"),
        (9.9, "Breathe out", "6"),
    ]:
        stop_at(kiosk, start + seconds)
        assert shown(kiosk) == ("Breath 1 of 5", words, count)
        widths[seconds] = touch.find(kiosk.window, "breathDisc").width()
    assert widths[3.9] > 2 * widths[0.1]
    assert widths[9.9] < widths[3.9] / 2
    stop_at(kiosk, section.step_starts[first + 1] + 11)
    assert shown(kiosk) == ("Breath 4 of 5", "Breathe in", "2")
    stop_at(kiosk, section.step_starts[first + 2] + 1)
    assert not touch.shown(kiosk.window, "pacer")
    assert not touch.shown(kiosk.window, "sideOrBreath")


@pytest.mark.parametrize("name", ["on-the-floor", "kneeling-stretch", "standing-stretch"])
def test_each_step_leads_to_the_next_and_to_a_rest_at_the_end(kiosk: Kiosk, name: str) -> None:
    at_home(kiosk)
    section = open_at(kiosk, name)
    clock = clock_of(kiosk)
    for index, end in enumerate(section.step_ends):
        stop_at(kiosk, end - 0.15)
        assert touch.find(kiosk.window, "caption").property("text") == section.steps[index].caption
        QMetaObject.invokeMethod(clock, "play")
        if section.steps[index].waits:
            touch.wait_until(lambda: not clock.property("running"), "it waits")
            assert kiosk.player.step == index
            QMetaObject.invokeMethod(clock, "play")
        if end < section.duration:
            touch.wait_until(lambda before=index: kiosk.player.step == before + 1, "the next step")
            assert clock.property("running")
    touch.wait_until(lambda: touch.shown(kiosk.window, "endAgain"), "the end")
    assert not clock.property("running")


def test_again_repeats_the_step_and_at_the_end_the_section(kneeling: tuple[Kiosk, float]) -> None:
    kiosk, _ = kneeling
    section = kiosk.lesson.section("kneeling-stretch")
    clock = clock_of(kiosk)
    stop_at(kiosk, section.step_starts[2] + 5)
    touch.tap(kiosk.window, "again")
    assert clock.property("running")
    assert section.step_starts[2] <= clock.property("position") < section.step_starts[2] + 3
    stop_at(kiosk, section.duration)
    touch.tap(kiosk.window, "endAgain")
    assert clock.property("running")
    assert clock.property("position") < 3


def words_in(item: QQuickItem) -> str:
    return "\n".join(str(each.property("text") or "") for each in touch.items(item))


def test_the_whole_section_can_be_read_and_one_touch_returns(
    kneeling: tuple[Kiosk, float],
) -> None:
    kiosk, start = kneeling
    stop_at(kiosk, start + 44)
    touch.tap(kiosk.window, "openTranscript")
    said = words_in(touch.find(kiosk.window, "transcript"))
    for step in kiosk.lesson.section("kneeling-stretch").steps:
        assert step.title in said
        assert step.caption in said
        assert step.first_caption in said
        assert step.picture in said
        assert step.rest_caption in said
    assert touch.shown(kiosk.window, "stopAndAsk")
    assert not touch.shown(kiosk.window, "caption")
    touch.tap(kiosk.window, "transcriptBack")
    assert clock_of(kiosk).property("position") == start + 44
    assert shown(kiosk)[1] == "Ease out slowly"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)], ids=str)
def test_reading_on_leads_to_the_last_word(kiosk: Kiosk, size: tuple[int, int]) -> None:
    resize(kiosk, size)
    at_home(kiosk)
    open_at(kiosk, "in-bed")
    touch.tap(kiosk.window, "openTranscript")
    text = touch.find(kiosk.window, "transcript")
    read = touch.find(kiosk.window, "transcriptOn")
    for _ in range(30):
        if not read.isEnabled():
            break
        at = text.property("contentY")
        touch.tap(kiosk.window, "transcriptOn")
        touch.wait_until(
            lambda before=at: text.property("contentY") > before,
            "it reads on",
        )
        touch.wait_until(lambda: not text.property("gliding"), "it stands")
    assert not read.isEnabled()
    assert text.property("atEnd")


def test_the_dial_lies_on_nobodys_face_or_hands_or_what_they_hold_on_to(kiosk: Kiosk) -> None:
    for size in ((1920, 1080), (1080, 1920), (1024, 600), (800, 1280)):
        resize(kiosk, size)
        at_attract(kiosk)
        at_home(kiosk)
        for section in kiosk.lesson.sections:
            if not any(step.timed for step in section.steps):
                continue
            kiosk.visit.openSection(section.id)
            if kiosk.visit.screen == "safety":
                read_safety_card(kiosk)
            arrived(kiosk, "player")
            for at, step in zip(section.step_starts, section.steps, strict=True):
                if step.timed:
                    for seconds in (1.0, 13.0, 44.0, 52.0, 58.0, 82.0):
                        if seconds < step.length:
                            stop_at(kiosk, at + seconds)
                            assert not covered(kiosk), f"{size} {section.id} at {seconds}"


def covered(kiosk: Kiosk) -> list[str]:
    """The parts of head, hands and furniture that reach under the dial, which is round."""
    stage, dial = (touch.find(kiosk.window, name) for name in ("stageFigure", "pacer"))
    ring = dial.mapRectToScene(dial.boundingRect())
    world = stage.findChild(QQuickItem, "world")
    assert world is not None
    return [
        part.part.name
        for part in kiosk.player.figure.drawn
        if part.part.name in ("head", "hair", "scarf", "hand", "chair", "counter")
        and any(
            QLineF(ring.center(), world.mapToScene(start + (end - start) * share)).length()
            < ring.width() / 2
            for start, end in pairwise([*part.polygon, part.polygon[0]])
            for share in (0.0, 0.25, 0.5, 0.75)
        )
    ]
