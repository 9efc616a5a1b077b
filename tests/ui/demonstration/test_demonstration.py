"""The therapist's mode in a real window: keys, a remote, edges, a pen, and its end."""

from collections.abc import Callable, Iterator

import pytest
from form_filling import tap_pin
from layout import faults as layout_faults
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from whole_kiosk import SIZES, Starter, Stopwatch, arrived, at_attract, clock_of, resize, stop_at

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.lesson import Section
from kiosk.staff import Action
from kiosk.touch import find, shown, tap
from kiosk.ui.demonstration.pen import MOST_POINTS

Key = Qt.Key
PIN = "482913"
KNEELING = "kneeling-stretch"
NEXT_KEYS = (Key.Key_Right, Key.Key_Down, Key.Key_PageDown)
BACK_KEYS = (Key.Key_Left, Key.Key_Up, Key.Key_PageUp)
PENS = [QColor("#1A3FC4"), QColor("#B0128A"), QColor("#22303A")]
PLAY_KEYS = (Key.Key_Space, Key.Key_F5, Key.Key_Escape)


@pytest.fixture(scope="module")
def hand() -> Stopwatch:
    return Stopwatch()


@pytest.fixture(scope="module")
def shared(
    qapp: QObject, hand: Stopwatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Kiosk]:
    starter = Starter(tmp_path_factory.mktemp("data"), hand)
    kiosk = starter()
    kiosk.records.staff.add("Maria", PIN)
    yield kiosk
    starter.close()


def demonstrate(kiosk: Kiosk) -> None:
    at_attract(kiosk)
    kiosk.visit.openStaff()
    kiosk.visit.openDemonstration()
    arrived(kiosk, "demonstration")
    # The screens before it go, and once drawn everything has its place.
    QTest.qWait(0)
    kiosk.window.grabWindow()


@pytest.fixture
def opened(shared: Kiosk) -> Kiosk:
    """A demonstration just begun: its choices are open."""
    if shared.visit.screen == "demonstration":
        shared.demonstrating.reset()
        shared.demonstration_idle.watch(True)
        shared.window.grabWindow()
    else:
        demonstrate(shared)
    return shared


@pytest.fixture
def demo(opened: Kiosk) -> Kiosk:
    """The kneeling stretch, standing at its beginning."""
    tap(opened.window, f"choose-{KNEELING}")
    stop_at(opened, 0)
    return opened


def press(kiosk: Kiosk, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(kiosk.window, key)


def section(kiosk: Kiosk) -> Section:
    return kiosk.lesson.section(KNEELING)


def running(kiosk: Kiosk) -> bool:
    return bool(clock_of(kiosk).property("running"))


def position(kiosk: Kiosk) -> float:
    return float(clock_of(kiosk).property("position"))


def words(kiosk: Kiosk) -> set[str]:
    """Every text that can be read on the screen."""
    return {
        str(item.property("text"))
        for item in touch.items(kiosk.window.contentItem())
        if item.inherits("QQuickText") and item.opacity() > 0 and str(item.property("text")).strip()
    }


# Getting in and out


def test_staff_start_it_and_are_signed_out(shared: Kiosk) -> None:
    at_attract(shared)
    shared.visit.openStaff()
    arrived(shared, "staff")
    shared.staff_desk.at("demonstrate").start()
    assert shared.visit.screen == "staff", "nobody is signed in"
    tap_pin(shared, PIN)
    tap(shared.window, "page-demonstrate")
    tap(shared.window, "startDemonstration")
    arrived(shared, "demonstration")
    assert not shared.staff_desk.inside
    assert shared.records.trail.page(1)[0].action == Action.SIGNED_OUT


def test_only_the_staffs_screen_leads_there(shared: Kiosk) -> None:
    at_attract(shared)
    shared.visit.openDemonstration()
    assert shared.visit.screen == "attract"
    shared.visit.begin()
    shared.visit.openDemonstration()
    assert shared.visit.screen == "home"


def test_leaving_lands_on_the_attract_screen_and_staff_need_their_pin(demo: Kiosk) -> None:
    press(demo, Key.Key_M, Key.Key_S, Key.Key_D)
    tap(demo.window, "leave")
    arrived(demo, "attract")
    demo.visit.openStaff()
    arrived(demo, "staff")
    assert demo.staff_desk.page == "sign_in"
    demonstrate(demo)
    modes = demo.demonstrating
    assert (modes.flipped, modes.rate, modes.drawing) == (False, 1, False)
    assert shown(demo.window, f"choose-{KNEELING}"), "the next therapist chooses anew"


def test_words_that_name_a_side_are_turned_where_the_figure_is(demo: Kiosk) -> None:
    player = demo.demonstrating.player
    section = player._section
    assert not shown(demo.window, "misnamed")
    press(demo, Key.Key_M)
    assert not shown(demo.window, "misnamed"), "the shipped words name no side"
    named = section.steps[0].model_copy(update={"caption": "Your left knee is down."})
    player._section = section.model_copy(update={"steps": (named, *section.steps[1:])})
    player.seek(player.position)
    assert shown(demo.window, "misnamed")
    press(demo, Key.Key_M)
    assert not shown(demo.window, "misnamed")
    player._section = section
    player.seek(player.position)


def test_keys_do_nothing_anywhere_else(demo: Kiosk) -> None:
    tap(demo.window, "leave")
    arrived(demo, "attract")
    press(demo, Key.Key_Right, Key.Key_B, Key.Key_D, Key.Key_M)
    assert not demo.demonstrating.frozen
    assert not demo.demonstrating.flipped


def test_neither_escape_nor_alt_f4_leaves(demo: Kiosk) -> None:
    press(demo, Key.Key_Escape)
    QTest.keyClick(demo.window, Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    demo.window.show()
    assert demo.window.isVisible()
    assert demo.visit.screen == "demonstration"


def test_it_ends_after_fifteen_minutes_unless_waved_off(demo: Kiosk, hand: Stopwatch) -> None:
    def wait(seconds: float) -> None:
        hand.seconds += seconds
        demo.demonstration_idle.check()
        demo.idle.check()
        demo.staff_idle.check()

    draw(demo)
    wait(14 * 60 - 1)
    assert not shown(demo.window, "stillHere")
    wait(2)
    assert find(demo.window, "secondsLeft").property("text") == "59"
    tap(demo.window, "stillHere")
    wait(14 * 60 - 1)
    assert not shown(demo.window, "stillHere")
    wait(2)
    press(demo, Key.Key_D)
    assert demo.demonstrating.drawing, "the key that waves it off does nothing else"
    wait(15 * 60)
    arrived(demo, "attract")
    assert demo.demonstrating.pen.rowCount() == 0


def test_it_ends_after_an_hour_even_in_use(demo: Kiosk, hand: Stopwatch) -> None:
    for _ in range(59):
        hand.seconds += 60
        demo.demonstration_idle.check()
        press(demo, Key.Key_M)
    hand.seconds += 30
    demo.demonstration_idle.check()
    assert "30" in find(demo.window, "ending").property("text")
    assert not shown(demo.window, "stillHere"), "it can't be waved off, and covers nothing"
    before = demo.demonstrating.flipped
    press(demo, Key.Key_M)
    assert demo.demonstrating.flipped is not before
    hand.seconds += 30
    demo.demonstration_idle.check()
    arrived(demo, "attract")


# Choosing and stepping


def test_every_section_and_comparison_is_one_touch_away(opened: Kiosk) -> None:
    for each in opened.lesson.sections:
        tap(opened.window, f"choose-{each.id}")
        assert opened.demonstrating.player.section == each.id
        touch.wait_until(lambda: running(opened), "it plays")
        tap(opened.window, "choices")
    for pair in opened.lesson.comparisons:
        tap(opened.window, f"choose-{pair}-pair")
        assert opened.comparing.comparison == pair
        assert shown(opened.window, "wrongFigure")
        tap(opened.window, "choices")
        assert not running(opened)


def test_a_remote_closes_the_choices_before_it_steps(opened: Kiosk) -> None:
    press(opened, Key.Key_PageDown)
    assert not shown(opened.window, f"choose-{KNEELING}")
    assert opened.demonstrating.player.step == 0


@pytest.mark.parametrize("key", NEXT_KEYS)
def test_a_key_goes_to_the_next_step(demo: Kiosk, key: Qt.Key) -> None:
    press(demo, key)
    assert position(demo) == section(demo).step_starts[1]
    assert find(demo.window, "stepTitle").property("text") == section(demo).steps[1].title


@pytest.mark.parametrize("key", BACK_KEYS)
def test_a_key_goes_a_step_back(demo: Kiosk, key: Qt.Key) -> None:
    stop_at(demo, section(demo).step_starts[2])
    press(demo, key)
    assert position(demo) == section(demo).step_starts[1]


@pytest.mark.parametrize("key", PLAY_KEYS)
def test_a_key_plays_and_rests(demo: Kiosk, key: Qt.Key) -> None:
    press(demo, key)
    touch.wait_until(lambda: running(demo), "it plays")
    press(demo, key)
    assert not running(demo)


def test_a_key_held_down_counts_once(demo: Kiosk) -> None:
    window = demo.window
    QTest.keyPress(window, Key.Key_PageDown)
    for _ in range(5):
        QTest.simulateEvent(window, True, Key.Key_PageDown, Qt.KeyboardModifier(0), "", True)
    QTest.keyRelease(window, Key.Key_PageDown)
    assert demo.demonstrating.player.step == 1


def test_stepping_goes_on_into_the_next_section_and_back(demo: Kiosk) -> None:
    stop_at(demo, demo.demonstrating.player.duration)
    press(demo, Key.Key_PageDown)
    assert demo.demonstrating.player.section == "in-bed"
    stop_at(demo, 0)
    press(demo, Key.Key_PageUp)
    assert demo.demonstrating.player.section == KNEELING
    assert demo.demonstrating.player.step == len(section(demo).steps) - 1


def test_the_ends_of_the_lesson_stand(opened: Kiosk) -> None:
    first, last = opened.lesson.sections[0].id, opened.lesson.sections[-1].id
    tap(opened.window, f"choose-{first}")
    stop_at(opened, 0)
    press(opened, Key.Key_PageUp)
    assert (opened.demonstrating.player.section, position(opened)) == (first, 0)
    opened.demonstrating.showSection(last)
    stop_at(opened, opened.demonstrating.player.duration)
    press(opened, Key.Key_PageDown)
    assert (opened.demonstrating.player.section, position(opened)) == (
        last,
        opened.demonstrating.player.duration,
    )


def test_the_edges_step(demo: Kiosk) -> None:
    tap(demo.window, "edgeNext")
    tap(demo.window, "edgeNext")
    assert demo.demonstrating.player.step == 2
    tap(demo.window, "edgeBack")
    assert demo.demonstrating.player.step == 1
    assert find(demo.window, "edgeBack").height() > demo.window.height() / 2


def test_right_or_wrong_and_back_to_the_same_moment(demo: Kiosk) -> None:
    moment = section(demo).step_starts[2] + 1
    stop_at(demo, moment)
    press(demo, Key.Key_R)
    assert demo.comparing.comparison == section(demo).comparison
    assert shown(demo.window, "rightFigure")
    touch.wait_until(lambda: running(demo), "it plays")
    press(demo, Key.Key_PageDown)
    assert position(demo) == demo.comparing.duration, "the verdict is one step away"
    press(demo, Key.Key_PageDown)
    assert demo.comparing.comparison != section(demo).comparison
    tap(demo.window, "compare")
    assert shown(demo.window, "demonstrationFigure")
    assert position(demo) == moment


def test_the_timeline_scrubs(demo: Kiosk) -> None:
    tap(demo.window, "timeline")
    assert abs(demo.demonstrating.player.share - 0.5) < 0.02


# How it is shown


def test_slow_motion_takes_two_and_four_times_as_long(demo: Kiosk) -> None:
    steps = zip(section(demo).step_starts, section(demo).steps, strict=True)
    stop_at(demo, next(start for start, step in steps if step.hold) + 1)
    assert shown(demo.window, "pacer")
    for times in (2, 4, 1):
        press(demo, Key.Key_S)
        press(demo, Key.Key_Space)
        run = clock_of(demo).findChild(QObject, "run")
        assert run is not None
        left = run.property("to") - run.property("from")
        assert run.property("duration") == pytest.approx(times * 1000 * left, rel=0.01)
        press(demo, Key.Key_Space)
        assert shown(demo.window, "pacer") is (times == 1), "slowed seconds are no seconds"


def test_bones_come_and_go(demo: Kiosk) -> None:
    before = demo.demonstrating.player.figure.bones
    press(demo, Key.Key_X)
    assert demo.demonstrating.player.figure.bones is not before
    tap(demo.window, "bones")
    assert demo.demonstrating.player.figure.bones is before


@pytest.mark.parametrize("key", [Key.Key_B, Key.Key_Period])
def test_freezing_hides_the_words_and_gives_their_room_to_the_figure(
    demo: Kiosk, key: Qt.Key
) -> None:
    said = section(demo).steps[2]
    stop_at(demo, section(demo).step_starts[2] + said.length * 0.9)
    press(demo, Key.Key_Space)
    cue = demo.demonstrating.player.figure.cueText
    assert cue
    lesson = {said.title, said.caption, cue, "8. " + section(demo).title}
    assert lesson <= words(demo)
    stage = find(demo.window, "demonstrationFigure")
    where = stage.mapRectToScene(stage.boundingRect())
    press(demo, key)
    assert not running(demo)
    assert not lesson & words(demo)
    assert demo.demonstrating.player.figure.drawn
    holder = stage.parentItem()
    assert holder is not None
    assert (stage.width(), stage.height()) == (holder.width(), holder.height())
    demo.demonstrating.pen.put(1, 100, 100)
    press(demo, key)
    assert not demo.demonstrating.pen.used, "what it was drawn on is elsewhere"
    assert lesson <= words(demo)
    assert stage.mapRectToScene(stage.boundingRect()) == where
    press(demo, key, Key.Key_PageDown)
    assert section(demo).steps[3].title in words(demo), "a step brings its words"


def test_freezing_hides_the_words_of_right_and_wrong(demo: Kiosk) -> None:
    tap(demo.window, "compare")
    stop_at(demo, demo.comparing.duration)
    lesson = {demo.comparing.rightTitle, demo.comparing.wrongTitle, demo.comparing.title}
    assert lesson <= words(demo)
    press(demo, Key.Key_B)
    assert not lesson & words(demo)
    assert demo.comparing.wrong.cueText not in words(demo)


def front(kiosk: Kiosk, name: str) -> float:
    """Where a figure's foremost point is on its stage, from 0 to 1."""
    stage = find(kiosk.window, name)
    world = stage.findChild(QQuickItem, "world")
    assert world is not None
    figure = {
        "demonstrationFigure": kiosk.demonstrating.player.figure,
        "rightFigure": kiosk.comparing.right,
        "wrongFigure": kiosk.comparing.wrong,
    }[name]
    foremost = max(p.x() for part in figure.drawn for p in part.polygon)
    return float(world.mapToItem(stage, QPoint(round(foremost), 0)).x() / stage.width())


@pytest.mark.parametrize("compared", [False, True])
def test_mirrored_is_mirrored(demo: Kiosk, compared: bool) -> None:
    names = ("demonstrationFigure",)
    if compared:
        names = ("rightFigure", "wrongFigure")
        tap(demo.window, "compare")
    stop_at(demo, 12)
    before = [front(demo, name) for name in names]
    press(demo, Key.Key_M)
    touch.wait_until(
        lambda: all(find(demo.window, name).property("turned") for name in names), "it has turned"
    )
    after = [front(demo, name) for name in names]
    for x, mirrored in zip(before, after, strict=True):
        assert x + mirrored == pytest.approx(1, abs=0.01)


def test_words_about_sides_follow_the_mirror(demo: Kiosk) -> None:
    hold = next(i for i, step in enumerate(section(demo).steps) if step.hold)
    stop_at(demo, section(demo).step_starts[hold] + 10)
    side = find(demo.window, "stepOf")
    held = section(demo).steps[hold].hold
    assert held is not None
    first, other = held.sides
    assert first in side.property("text")
    assert not find(demo.window, "demonstrationFigure").property("mirrored")
    press(demo, Key.Key_M)
    assert other in side.property("text")
    assert find(demo.window, "demonstrationFigure").property("mirrored")
    guide = section(demo).steps[hold].guide_at
    start = section(demo).step_starts[hold]
    changed = next(t for t in range(120) if (at := guide(t)) and at.side == other)
    stop_at(demo, start + changed + 10)
    assert first in side.property("text")


# Drawing


def way(kiosk: Kiosk, height: float = 0.5) -> list[QPoint]:
    """Across the stage, in its own height."""
    stage = find(kiosk.window, "demonstrationFigure")
    places = (
        QPoint(round(stage.width() * x / 10), round(stage.height() * height)) for x in (2, 5, 8)
    )
    return [stage.mapToScene(each).toPoint() for each in places]


def draw(kiosk: Kiosk, height: float = 0.5) -> list[QPoint]:
    """Draw a line with the pen; returns the way."""
    if not kiosk.demonstrating.drawing:
        tap(kiosk.window, "draw")
    line = way(kiosk, height)
    touch.trace(kiosk.window, line)
    return line


def inked(kiosk: Kiosk, line: list[QPoint], colour: int = 0) -> bool:
    """Whether each point of a way shows the pen's colour."""
    image = kiosk.window.grabWindow()
    return all(image.pixelColor(each) == PENS[colour] for each in line)


def test_a_finger_draws_where_it_goes(demo: Kiosk) -> None:
    line = way(demo)
    assert not inked(demo, line)
    draw(demo)
    touch.wait_until(lambda: inked(demo, line), "the stroke is there")
    assert not shown(demo.window, "edgeNext"), "the whole stage is to draw on"
    press(demo, Key.Key_D)
    assert inked(demo, line), "putting the pen down keeps it"
    press(demo, Key.Key_B)
    assert inked(demo, line), "so does hiding the words"
    press(demo, Key.Key_B)
    press(demo, Key.Key_X)
    assert demo.demonstrating.pen.used, "and so do the bones"


def test_each_finger_draws_its_own_stroke(demo: Kiosk) -> None:
    press(demo, Key.Key_D)
    tap(demo.window, "pen-1")
    upper, lower = way(demo, 0.3), way(demo, 0.7)
    touch.trace(demo.window, upper, lower[::-1])
    assert demo.demonstrating.pen.rowCount() == 2
    touch.wait_until(lambda: inked(demo, upper + lower, 1), "both strokes are there")


def test_strokes_are_taken_back_one_by_one_or_all(demo: Kiosk) -> None:
    line = draw(demo)
    draw(demo, 0.3)
    draw(demo, 0.7)
    pen = demo.demonstrating.pen
    press(demo, Key.Key_Z)
    assert pen.rowCount() == 2
    tap(demo.window, "penUndo")
    assert pen.rowCount() == 1
    touch.wait_until(lambda: inked(demo, line), "the first one is still there")
    tap(demo.window, "penClear")
    assert pen.rowCount() == 0
    touch.wait_until(lambda: not inked(demo, line), "it is gone")
    draw(demo)
    press(demo, Key.Key_Delete)
    assert pen.rowCount() == 0


def test_a_long_scribble_is_one_stroke_to_take_back(demo: Kiosk) -> None:
    pen = demo.demonstrating.pen
    pen.put(0, 100.0, 100.0)
    for x in range(110, 110 + 10 * MOST_POINTS, 10):
        pen.move(0, float(x), 100.0)
    pen.lift(0)
    assert pen.rowCount() > 1
    pen.undo()
    assert pen.rowCount() == 0


@pytest.mark.parametrize(
    "leaves",
    [
        lambda demo: press(demo, Key.Key_PageDown),
        lambda demo: press(demo, Key.Key_R),
        lambda demo: press(demo, Key.Key_M),
        lambda demo: tap(demo.window, "playPause"),
        lambda demo: tap(demo.window, "leave"),
    ],
    ids=["step", "compare", "mirror", "play", "leave"],
)
def test_strokes_belong_to_the_moment(demo: Kiosk, leaves: Callable[[Kiosk], None]) -> None:
    draw(demo)
    assert demo.demonstrating.pen.used
    leaves(demo)
    touch.wait_until(lambda: not demo.demonstrating.pen.used, "the strokes are gone")


def test_a_stroke_taken_back_under_the_finger_stays_away(demo: Kiosk) -> None:
    press(demo, Key.Key_D)
    pen = demo.demonstrating.pen
    with touch.held(demo.window, way(demo)[1]):
        touch.wait_until(lambda: pen.rowCount() == 1, "a dot")
        press(demo, Key.Key_C)
        pen.move(0, 10.0, 10.0)
    assert pen.rowCount() == 0


def test_taking_the_pen_stops_the_figure_and_playing_puts_it_down(demo: Kiosk) -> None:
    press(demo, Key.Key_Space)
    touch.wait_until(lambda: running(demo), "it plays")
    press(demo, Key.Key_D)
    assert not running(demo)
    assert demo.demonstrating.drawing
    press(demo, Key.Key_Space)
    assert not demo.demonstrating.drawing


# How it looks


@pytest.fixture
def reshaped(shared: Kiosk) -> Iterator[Kiosk]:
    """The kiosk, which gets its own size and language back."""
    yield shared
    at_attract(shared)
    resize(shared, SIZES[3])


@pytest.mark.parametrize(
    ("size", "language"), [(SIZES[2], "en"), (SIZES[2], "es"), (SIZES[1], "es")], ids=str
)
def test_everything_fits(reshaped: Kiosk, size: tuple[int, int], language: str) -> None:
    kiosk = reshaped
    resize(kiosk, size)
    kiosk.languages.choose(language)
    demonstrate(kiosk)
    kiosk.languages.choose(language)
    least = kiosk.engine.singletonInstance("Kiosk", "Theme").property("touchLeast")
    found: dict[str, list[str]] = {}

    def look(state: str) -> None:
        kiosk.window.grabWindow()
        if faults := list(layout_faults(kiosk, least, layered=True)):
            found[state] = faults

    sections = kiosk.lesson.sections
    for each in sorted(sections, key=lambda each: len(each.title))[-2:]:
        kiosk.demonstrating.showSection(each.id)
        longest = max(range(len(each.steps)), key=lambda i: len(each.steps[i].caption))
        stop_at(kiosk, each.step_starts[longest])
        look(each.id)
    kiosk.demonstrating.showSection(KNEELING)
    stop_at(kiosk, section(kiosk).step_starts[-2] + 10)
    look("a hold")
    tap(kiosk.window, "draw")
    look("pen")
    kiosk.demonstrating.showComparison("kneeling")
    stop_at(kiosk, kiosk.comparing.duration)
    look("right or wrong")
    press(kiosk, Key.Key_M)
    look("mirrored")
    assert found == {}


def test_the_keys_are_told_on_the_screen(opened: Kiosk) -> None:
    tap(opened.window, "keys")
    assert shown(opened.window, "panelScroll")
    assert "Play or pause" in words(opened)
    press(opened, Key.Key_H)
    assert not shown(opened.window, "panelScroll")
