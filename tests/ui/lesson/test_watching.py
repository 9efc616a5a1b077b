"""Watching: the attract screen, the home screen, the player, right or wrong."""

from math import isclose

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from whole_kiosk import (
    Starter,
    arrived,
    at_attract,
    at_home,
    choose_section,
    clock_of,
    read_safety_card,
    stop_at,
)

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.lesson.timeline import EDGE_S
from kiosk.ui.figure.part import FigurePart


@pytest.fixture
def home(kiosk: Kiosk) -> Kiosk:
    at_home(kiosk)
    return kiosk


def test_the_waking_touch_presses_nothing(start: Starter) -> None:
    start.motion = True
    kiosk = start()
    at_attract(kiosk)
    at_home(kiosk)
    below = touch.centre(touch.find(kiosk.window, "section-tight-hip-flexors"))
    at_attract(kiosk)
    touch.touch(kiosk.window, below)
    touch.touch(kiosk.window, below)
    arrived(kiosk, "home")


def test_a_card_shows_nothing_that_is_done_wrong(home: Kiosk) -> None:
    wrong = {comparison.wrong_clip for comparison in home.lesson.comparisons.values()}
    for card in (card for group in home.pages._groups for card in group._cards):
        assert card.figure.clip not in wrong
    assert not touch.shown(home.window, "cueWords"), "a small card has no room for words"


def test_every_section_plays_from_its_card(home: Kiosk) -> None:
    for section in home.lesson.sections:
        choose_section(home, section.id)
        if section.hands_on and not home.visit.safetyRead:
            read_safety_card(home)
        arrived(home, "player")
        assert home.player.section == section.id
        assert touch.find(home.window, "caption").property("text") == section.steps[0].caption
        assert home.player.figure.clip == section.steps[0].clip
        touch.tap(home.window, "leave")
        arrived(home, "home")


@pytest.fixture
def sitting(home: Kiosk) -> Kiosk:
    """The section about sitting, paused at its start."""
    choose_section(home, "what-sitting-does")
    arrived(home, "player")
    touch.tap(home.window, "playPause")
    touch.wait_until(lambda: not clock_of(home).property("running"), "it rests")
    stop_at(home, 0)
    return home


def slide_to(kiosk: Kiosk, share: float) -> None:
    """Touch the timeline at a share of its length."""
    line = touch.find(kiosk.window, "timeline")
    inset = line.property("leftPadding")
    at = QPoint(round(inset + (line.width() - 2 * inset) * share), round(line.height() / 2))
    touch.touch(kiosk.window, line.mapToScene(at).toPoint())


def test_the_timeline_leads_to_the_step_that_plays_there(sitting: Kiosk) -> None:
    section = sitting.lesson.section("what-sitting-does")
    slide_to(sitting, 0.5)
    seconds = clock_of(sitting).property("position")
    assert isclose(section.share_at(seconds), 0.5, abs_tol=0.02)
    step = section.steps[section.step_at(seconds)]
    assert touch.find(sitting.window, "caption").property("text") == step.caption
    assert sitting.player.figure.clip == step.clip
    assert sitting.player.figure.bones == step.bones


def test_steps_back_and_forward(sitting: Kiosk) -> None:
    touch.tap(sitting.window, "stepNext")
    touch.tap(sitting.window, "stepNext")
    assert sitting.player.step == 2
    touch.tap(sitting.window, "stepBack")
    assert sitting.player.step == 1
    touch.tap(sitting.window, "stepBack")
    touch.tap(sitting.window, "stepBack")
    assert sitting.player.step == 0
    assert not clock_of(sitting).property("running")


def test_it_waits_at_the_end_of_what_is_made_ready(home: Kiosk) -> None:
    section = home.lesson.section("on-the-floor")
    waiting = next(index for index, step in enumerate(section.steps) if step.waits)
    home.visit.openSection(section.id)
    home.visit.acceptSafety()
    arrived(home, "player")
    end = section.step_ends[waiting]
    clock = clock_of(home)
    stop_at(home, end - 0.3)
    touch.tap(home.window, "slower")
    touch.tap(home.window, "playPause")
    touch.tap(home.window, "slower")
    touch.wait_until(lambda: not clock.property("running"), "it waits for the patient")
    assert clock.property("position") == end - EDGE_S
    assert home.player.step == waiting
    touch.tap(home.window, "playPause")
    touch.wait_until(lambda: home.player.step == waiting + 1, "it goes on")
    assert clock.property("running")


def test_play_goes_on_and_slower_takes_twice_as_long(sitting: Kiosk) -> None:
    clock = clock_of(sitting)
    run = clock.findChild(QObject, "run")
    assert run is not None
    touch.tap(sitting.window, "playPause")
    touch.wait_until(lambda: clock.property("position") > 0.3, "time passes")
    assert isclose(run.property("duration"), 1000 * run.property("to"), rel_tol=0.01)
    touch.tap(sitting.window, "slower")
    left = run.property("to") - run.property("from")
    assert isclose(run.property("duration"), 2 * 1000 * left, rel_tol=0.01)
    assert run.property("running")


def test_bones_are_shown_and_hidden_until_the_next_section(sitting: Kiosk) -> None:
    before = sitting.player.figure.bones
    touch.tap(sitting.window, "bones")
    assert sitting.player.figure.bones is not before
    touch.tap(sitting.window, "stepNext")
    assert sitting.player.figure.bones is not before
    sitting.visit.openSection("tight-hip-flexors")
    assert sitting.player.figure.bones is sitting.lesson.sections[0].steps[0].bones


def test_bones_come_and_go_to_the_end(sitting: Kiosk) -> None:
    def psoas() -> list[FigurePart]:
        return [part for part in sitting.player.figure.drawn if part.part.name == "psoas"]

    assert psoas()
    touch.tap(sitting.window, "bones")
    touch.wait_until(lambda: not psoas(), "they have gone")
    touch.tap(sitting.window, "bones")
    touch.wait_until(lambda: psoas() and psoas()[0].fill.alphaF() == 1, "they have come")


def test_a_cue_is_said_in_the_player_too(sitting: Kiosk) -> None:
    stage = touch.find(sitting.window, "stageFigure")
    words = stage.findChild(QQuickItem, "cueWords")
    assert words is not None
    assert not words.isVisible()
    section = sitting.lesson.section("what-sitting-does")
    stop_at(sitting, section.step_starts[3])
    assert words.isVisible()
    assert words.property("text") == sitting.lesson.cue_words["low_back_arches"]


def test_help_returns_to_the_same_moment(sitting: Kiosk) -> None:
    slide_to(sitting, 0.6)
    moment = clock_of(sitting).property("position")
    touch.tap(sitting.window, "stopAndAsk")
    arrived(sitting, "help")
    touch.tap(sitting.window, "leave")
    arrived(sitting, "player")
    assert isclose(clock_of(sitting).property("position"), moment)
    assert not clock_of(sitting).property("running")


def test_the_end_offers_the_next_section_and_a_request(sitting: Kiosk) -> None:
    stop_at(sitting, sitting.player.duration)
    assert touch.shown(sitting.window, "endRequest")
    assert not touch.shown(sitting.window, "sectionComparison")
    touch.tap(sitting.window, "nextSection")
    touch.wait_until(lambda: sitting.player.number == 4, "the next section")
    touch.wait_until(lambda: clock_of(sitting).property("running"), "it plays")


def test_a_stretch_ends_with_its_own_right_or_wrong(home: Kiosk) -> None:
    choose_section(home, "standing-stretch")
    read_safety_card(home)
    arrived(home, "player")
    stop_at(home, home.player.duration)
    touch.tap(home.window, "sectionComparison")
    arrived(home, "compare")
    assert home.comparing.comparison == "standing"


def told(kiosk: Kiosk, side: str) -> str:
    """What the figure of that side says of itself, empty while it says nothing."""
    figure = touch.find(kiosk.window, f"{side}Figure")
    words = figure.findChild(QQuickItem, "cueWords")
    assert words is not None
    return str(words.property("text")) if words.isVisible() else ""


@pytest.fixture
def comparing(home: Kiosk) -> Kiosk:
    """Right or wrong, with the safety card read."""
    touch.tap(home.window, "openCompare")
    read_safety_card(home)
    arrived(home, "compare")
    return home


def test_right_and_wrong_are_named_when_they_show(comparing: Kiosk) -> None:
    lesson = comparing.lesson
    for comparison in lesson.comparisons.values():
        touch.tap(comparing.window, f"compare-{comparison.id}")
        stop_at(comparing, 0)
        assert not told(comparing, "wrong")
        stop_at(comparing, comparison.duration)
        right, wrong = comparing.comparing.right, comparing.comparing.wrong
        assert (right.clip, wrong.clip) == (comparison.right_clip, comparison.wrong_clip)
        assert told(comparing, "right") == lesson.cue_words.get(right.cueWords, "")
        assert told(comparing, "wrong") == lesson.cue_words[wrong.cueWords]
        assert wrong.cueWrong
        assert not right.cueWrong


def test_large_words_show_another_comparison_from_its_figures_on(
    comparing: Kiosk,
) -> None:
    comparing.text_size.choose(2.0)
    sheet = touch.find(comparing.window, "sheet")
    touch.wait_until(lambda: sheet.property("more"), "more than fits")
    sheet.setProperty("contentY", sheet.property("contentHeight") - sheet.property("viewHeight"))
    other = [*comparing.lesson.comparisons][-1]
    touch.tap(comparing.window, f"compare-{other}")
    touch.wait_until(lambda: comparing.comparing.comparison == other, "the other comparison")
    assert sheet.property("contentY") == 0


def test_a_new_visitor_starts_a_section_from_its_beginning(sitting: Kiosk) -> None:
    slide_to(sitting, 0.8)
    at_attract(sitting)
    at_home(sitting)
    choose_section(sitting, "what-sitting-does")
    arrived(sitting, "player")
    assert clock_of(sitting).property("position") < 5


def test_overlay_puts_the_right_one_behind_the_wrong_one(comparing: Kiosk) -> None:
    home = comparing
    touch.tap(home.window, "compare-kneeling")
    touch.tap(home.window, "playPause")
    stop_at(home, 12)
    green = QColor("#C9E3D5")

    def silhouette() -> int:
        image = home.window.grabWindow()
        width, height = image.width(), image.height()
        return sum(
            image.pixelColor(x, y) == green for x in range(0, width, 8) for y in range(0, height, 8)
        )

    assert silhouette() == 0
    touch.tap(home.window, "overlay")
    touch.wait_until(lambda: silhouette() > 20, "the right one shows behind")
    assert touch.find(home.window, "apart").property("text") == "16 cm (6 in)"
    touch.tap(home.window, "overlay")
    touch.wait_until(lambda: silhouette() == 0, "it is gone again")
    assert not touch.shown(home.window, "apart")


def test_a_section_watched_to_its_end_starts_again(sitting: Kiosk) -> None:
    stop_at(sitting, sitting.player.duration)
    touch.tap(sitting.window, "leave")
    arrived(sitting, "home")
    choose_section(sitting, "what-sitting-does")
    arrived(sitting, "player")
    assert clock_of(sitting).property("position") < 5
