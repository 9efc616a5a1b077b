"""The largest words on the smallest screen: what is read and touched is all there."""

from collections.abc import Iterator

import pytest
from layout import laid_out
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from whole_kiosk import arrived, at_home, clock_of, resize, stop_at

from kiosk import touch
from kiosk.app import Kiosk

SECTION = "kneeling-stretch"
LINES, TOUCHES = 4, 13
# The share of a line above its letters, and as much below.
EMPTY = 0.16
BUTTONS = ("stepBack", "playPause", "stepNext", "again", "slower", "bones", "openTranscript")


@pytest.fixture
def kiosk(with_voice: Kiosk) -> Kiosk:
    """A visit with the words twice as large, on its first screen."""
    resize(with_voice, (1024, 600))
    at_home(with_voice)
    with_voice.text_size.choose(2.0)
    return with_voice


def playing(kiosk: Kiosk, seconds: float, section: str = SECTION) -> None:
    kiosk.visit.openSection(section)
    kiosk.visit.acceptSafety()
    arrived(kiosk, "player")
    stop_at(kiosk, seconds)


def within(window: QQuickItem, item: QQuickItem) -> bool:
    place = window.mapRectToScene(window.boundingRect()).adjusted(-1, -1, 1, 1)
    return place.contains(item.mapRectToScene(item.boundingRect()))


def cut_lines(sheet: QQuickItem) -> Iterator[str]:
    """Texts of which a line is seen in part, beyond what is empty above and below its letters."""
    seen = QRectF(0, 0, sheet.width(), sheet.height())
    seen.adjust(0, sheet.property("cutAbove"), 0, -sheet.property("cutBelow"))
    for item in touch.items(sheet):
        if not item.inherits("QQuickText") or not item.property("lineCount"):
            continue
        top = item.mapToItem(sheet, QPointF(0, 0)).y()
        line = item.property("contentHeight") / item.property("lineCount")
        for edge in (seen.top(), seen.bottom()):
            nth, part = divmod((edge - top) / line, 1)
            if 0 <= nth < item.property("lineCount") and EMPTY < part < 1 - EMPTY:
                yield item.property("text")


def test_again_after_the_end_has_all_its_buttons_and_so_has_the_way_from_the_transcript(
    kiosk: Kiosk,
) -> None:
    playing(kiosk, kiosk.lesson.section(SECTION).duration)
    touch.tap(kiosk.window, "endAgain")
    for name in (*BUTTONS, "readAloud", "timeline"):
        assert touch.shown(kiosk.window, name), name
    stop_at(kiosk, 0)
    touch.tap(kiosk.window, "openTranscript")
    touch.wait_until(lambda: not touch.shown(kiosk.window, "playPause"), "the transcript")
    touch.tap(kiosk.window, "transcriptBack")
    for name in (*BUTTONS, "readAloud", "timeline"):
        assert touch.shown(kiosk.window, name), name


def test_with_the_voice_on_the_timeline_is_dragged_and_the_caption_has_lines(kiosk: Kiosk) -> None:
    section = kiosk.lesson.section(SECTION)
    playing(kiosk, 0)
    touch.tap(kiosk.window, "readAloud")
    touch.wait_until(lambda: touch.shown(kiosk.window, "louder"), "the voice is on")
    laid_out(kiosk)
    scene, line = kiosk.window.contentItem(), touch.find(kiosk.window, "timeline")
    for name in (*BUTTONS, "readAloud", "softer", "louder", "timeline"):
        assert within(scene, touch.find(kiosk.window, name)), f"{name} is in reach"
    caption = touch.find(kiosk.window, "caption")
    line_height = caption.property("contentHeight") / caption.property("lineCount")
    view = next(each for each in around(caption) if each.inherits("QQuickFlickable"))
    assert view.height() >= LINES * line_height
    middle = line.mapToScene(QPoint(0, round(line.height() / 2))).toPoint()
    way = [middle + QPoint(round(line.width() * at), 0) for at in (0.1, 0.3, 0.5)]
    touch.trace(kiosk.window, way)
    half = kiosk.player.timeAt(0.5)
    touch.wait_until(
        lambda: abs(clock_of(kiosk).property("position") - half) < section.duration * 0.1,
        "it is dragged to the middle",
    )


def around(item: QQuickItem) -> Iterator[QQuickItem]:
    while parent := item.parentItem():
        yield parent
        item = parent


def test_the_safety_card_turns_by_whole_pages_and_ends_with_its_button(kiosk: Kiosk) -> None:
    kiosk.visit.openSection(SECTION)
    arrived(kiosk, "safety")
    sheet = touch.find(kiosk.window, "sheet")
    touches = 0
    while touch.find(kiosk.window, "scrollDown").isEnabled():
        before = sheet.property("contentY")
        touch.tap(kiosk.window, "scrollDown")
        touch.wait_until(lambda at=before: sheet.property("contentY") > at, "it goes on")
        QTest.qWait(0)
        touches += 1
        passed = sheet.property("contentY") - before
        assert passed <= sheet.property("viewHeight") * 1.01, "nothing is passed over"
        touch.wait_until(lambda: [*cut_lines(sheet)] == [], f"{[*cut_lines(sheet)]} shown whole")
    assert touches <= TOUCHES
    button = touch.find(kiosk.window, "turnOrAccept")
    assert within(kiosk.window.contentItem(), button)
    touch.tap(kiosk.window, button)
    arrived(kiosk, "player")


def lines_seen(kiosk: Kiosk) -> float:
    """How many lines of the caption there is room for where it begins."""
    caption = touch.find(kiosk.window, "caption")
    view = next(each for each in around(caption) if each.inherits("QQuickFlickable"))
    line = caption.property("contentHeight") / caption.property("lineCount")
    return (view.height() - caption.y()) / line + EMPTY


@pytest.mark.parametrize(("size", "lines"), [((1920, 1080), 2), ((1080, 1920), 3)], ids=str)
def test_beside_a_cue_and_a_title_the_caption_has_lines_and_its_buttons_are_whole(
    kiosk: Kiosk, size: tuple[int, int], lines: int
) -> None:
    resize(kiosk, size)
    kiosk.languages.choose("es")
    playing(kiosk, 0, "where-to-aim")
    section = kiosk.lesson.section("where-to-aim")
    card = touch.find(kiosk.window, "stepWords")
    said = set()
    for start in section.step_starts:
        # The figure tells its cue a little later.
        for seconds in (start + 0.1, start + 6):
            stop_at(kiosk, seconds)
            laid_out(kiosk)
            title, above = (
                touch.find(kiosk.window, name).property("text").rstrip(".")
                for name in ("stepTitle", "stepOf")
            )
            assert title != above
            said.add(title)
            assert lines_seen(kiosk) >= lines, title
            for name in ("scrollUp", "scrollDown"):
                if touch.shown(kiosk.window, name):
                    assert within(card, touch.find(kiosk.window, name)), f"{title}: {name}"
    assert "Más arriba: hacia el psoas" in said


def test_on_a_low_screen_a_title_of_two_lines_leaves_two_to_the_caption(kiosk: Kiosk) -> None:
    playing(kiosk, 0, "tight-hip-flexors")
    laid_out(kiosk)
    assert touch.find(kiosk.window, "stepTitle").property("lineCount") == 2
    assert lines_seen(kiosk) >= 2


def within_reach(kiosk: Kiosk, name: str) -> bool:
    item = touch.find(kiosk.window, name)
    view = next(each for each in around(item) if each.inherits("QQuickFlickable"))
    return within(view, item)


def test_the_end_of_a_section_has_all_its_buttons_whole_and_below_them_what_was_said_last(
    kiosk: Kiosk,
) -> None:
    playing(kiosk, kiosk.lesson.section(SECTION).duration)
    laid_out(kiosk)
    for name in ("endAgain", "sectionComparison", "takeHome", "endRequest", "nextSection"):
        assert within_reach(kiosk, name), name
    assert not within_reach(kiosk, "endCaption")
    for _ in range(TOUCHES):
        if not touch.find(kiosk.window, "scrollDown").isEnabled():
            break
        touch.tap(kiosk.window, "scrollDown")
        QTest.qWait(0)
    said = touch.find(kiosk.window, "endCaption")
    assert said.property("text") == kiosk.player.caption != ""
    view = next(each for each in around(said) if each.inherits("QQuickFlickable"))
    assert said.mapRectToItem(view, said.boundingRect()).bottom() <= view.height() + 1


@pytest.mark.parametrize("size", [(1024, 600), (1080, 1920)], ids=str)
def test_right_and_wrong_are_told_beside_their_marks_and_above_the_figures(
    kiosk: Kiosk, size: tuple[int, int]
) -> None:
    resize(kiosk, size)
    kiosk.visit.openComparison("standing")
    kiosk.visit.acceptSafety()
    arrived(kiosk, "compare")
    laid_out(kiosk)
    for name, word in (("right", "Right"), ("wrong", "Wrong")):
        words = touch.find(kiosk.window, f"{name}Words")
        assert words.property("text") == word
        assert within(touch.find(kiosk.window, name), words)
        figure = touch.find(kiosk.window, f"{name}Figure")
        assert words.mapRectToItem(figure, words.boundingRect()).bottom() <= 0
