"""The screen while nobody is there: scenes, notices, the clinic's look, closing time, burn-in."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from clinic_of_every_field import at, fill, resize
from hand_clock import HandClock
from PySide6.QtCore import QMetaObject, QObject, QPoint, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from whole_kiosk import SIZES, Starter, Stopwatch, arrived, at_attract

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.ui.clinic.today import drift

OPEN, CLOSED = "2024-06-04T10:00", "2024-06-04T20:00"
ACTION, GOLD = QColor("#4B2E83"), QColor("#C99700")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, qapp: QObject) -> Iterator[Kiosk]:
    """A kiosk of a clinic that gives every field; its clock is looked at all the time."""
    data = tmp_path_factory.mktemp("data")
    fill(data)
    starter = Starter(data, Stopwatch(), clock=HandClock(at(OPEN)))
    kiosk = starter((1920, 1080))
    timer = kiosk.adapters.findChild(QTimer, "today")
    assert timer is not None
    timer.setInterval(1)
    yield kiosk
    starter.close()


@pytest.fixture
def kiosk(running: Kiosk) -> Kiosk:
    """That kiosk at its attract screen, on an open day without a notice."""
    set_clock(running, "2024-05-07T10:00")
    running.languages.choose("en")
    at_attract(running)
    touch.wait_until(lambda: not touch.shown(running.window, "dim"), "it is lit")
    return running


def set_clock(kiosk: Kiosk, moment: str) -> None:
    hand_clock(kiosk).now = at(moment)


def hand_clock(kiosk: Kiosk) -> HandClock:
    bound = kiosk.pages.today._utc_now
    assert isinstance(bound.__self__, HandClock)
    return bound.__self__


def notice_is(kiosk: Kiosk, text: str | None) -> None:
    """Wait until that notice is on the screen, or none."""

    def holds() -> bool:
        if text is None:
            return not touch.shown(kiosk.window, "notice")
        return touch.shown(kiosk.window, "notice") and text in str(
            touch.find(kiosk.window, "notice").property("text")
        )

    touch.wait_until(holds, f"the notice {text!r}")


def stage_of(kiosk: Kiosk) -> QQuickItem:
    return touch.find(kiosk.window, "sceneStage")


def show_turn(kiosk: Kiosk, turn: int) -> None:
    stage = stage_of(kiosk)
    stage.setProperty("turn", turn)
    QMetaObject.invokeMethod(stage, "begin")


def test_each_scene_comes_with_its_line_in_both_languages(kiosk: Kiosk) -> None:
    assert len(kiosk.lesson.scenes) >= 4
    for language in ("en", "es"):
        kiosk.languages.choose(language)
        for turn, scene in enumerate(kiosk.lesson.scenes):
            show_turn(kiosk, turn)
            line = touch.find(kiosk.window, "sceneLine")
            assert line.property("text") == scene.line
            figure = kiosk.attract_loop.figure
            assert (figure.clip, figure.bones) == (scene.clip, scene.bones)
            assert figure.highlight == list(scene.highlight)


def test_scenes_follow_each_other_and_begin_again(kiosk: Kiosk) -> None:
    count = len(kiosk.lesson.scenes)
    show_turn(kiosk, count - 1)
    stay = kiosk.window.findChild(QObject, "stay")
    assert stay is not None
    touch.wait_until(lambda: stay.property("running"), "the scene has played")
    stay.setProperty("interval", 1)
    first = kiosk.lesson.scenes[0].line
    touch.wait_until(
        lambda: touch.find(kiosk.window, "sceneLine").property("text") == first, "the first again"
    )


@pytest.mark.parametrize("code", ["en", "es"])
def test_each_language_has_its_button(kiosk: Kiosk, code: str) -> None:
    touch.tap(kiosk.window, f"start-{code}")
    arrived(kiosk, "home")
    assert kiosk.languages.language == code


def test_a_running_kiosk_shows_a_notice_from_midnight_to_midnight(kiosk: Kiosk) -> None:
    for moment, text in [
        ("2024-05-31T23:59:59", None),
        ("2024-06-01T00:00:00", "From June on"),
        ("2024-06-30T23:59:59", "From June on"),
        ("2024-07-01T00:00:00", None),
    ]:
        set_clock(kiosk, moment)
        notice_is(kiosk, text)


def test_a_clock_that_jumps_takes_the_notice_along(kiosk: Kiosk) -> None:
    set_clock(kiosk, "2024-06-15T10:00")
    notice_is(kiosk, "From June on")
    set_clock(kiosk, "1970-01-01T00:00")
    notice_is(kiosk, None)
    set_clock(kiosk, "2024-06-15T10:00")
    notice_is(kiosk, "From June on")
    kiosk.languages.choose("es")
    notice_is(kiosk, "Desde junio")


def test_the_home_screen_has_the_notice_too(kiosk: Kiosk) -> None:
    touch.touch(kiosk.window, QPoint(300, 300))
    arrived(kiosk, "home")
    notice_is(kiosk, None)
    set_clock(kiosk, "2024-06-15T10:00")
    notice_is(kiosk, "From June on")


@pytest.mark.parametrize("day", ["2024-03-10", "2024-11-03"])
def test_opening_hours_keep_to_the_clock_on_days_of_daylight_saving(kiosk: Kiosk, day: str) -> None:
    monday = datetime.fromisoformat(day) + timedelta(days=1)
    for moment, said in [
        (f"{day}T00:00", "Closed now. We open tomorrow at 8 AM"),
        (f"{day}T23:59", "Closed now. We open tomorrow at 8 AM"),
        (f"{monday.date()}T00:00", "Closed now. We open at 8 AM"),
        (f"{monday.date()}T08:00", "Open today: 8 AM – 12 PM, 1 PM – 6 PM"),
    ]:
        set_clock(kiosk, moment)
        opening = touch.find(kiosk.window, "attractOpening")
        touch.wait_until(
            lambda item=opening, said=said: (
                str(item.property("text")).replace("\u00a0", " ") == said
            ),
            said,
        )


@pytest.mark.parametrize(
    ("moment", "language", "said"),
    [
        (OPEN, "en", "Open today until 6 PM"),
        (OPEN, "es", "Abierto hoy. Cierre: 6 p.m."),
        ("2024-06-07T12:30", "en", "Closed now. We open on Monday at 8 AM"),
        ("2024-06-07T12:30", "es", "Cerrado ahora. Abrimos el lunes: 8 a.m."),
    ],
)
def test_the_hours_are_told_in_the_patients_language(
    kiosk: Kiosk, moment: str, language: str, said: str
) -> None:
    set_clock(kiosk, moment)
    kiosk.languages.choose(language)
    touch.wait_until(
        lambda: kiosk.pages.today.opening.replace("\u00a0", " ") == said,
        f"{said} in place of {kiosk.pages.today.opening}",
    )


def test_outside_the_hours_it_is_dim_and_at_rest(kiosk: Kiosk) -> None:
    bright = brightness(kiosk.window.grabWindow())
    set_clock(kiosk, CLOSED)
    touch.wait_until(lambda: brightness(kiosk.window.grabWindow()) < bright / 2, "it is dim")
    stage = stage_of(kiosk)
    scenes = kiosk.lesson.scenes
    assert stage.property("moment") == scenes[stage.property("turn") % len(scenes)].end
    set_clock(kiosk, "2024-06-05T08:00")
    touch.wait_until(lambda: brightness(kiosk.window.grabWindow()) >= bright * 0.9, "it is lit")


def test_a_touch_wakes_the_dim_screen_and_presses_nothing(kiosk: Kiosk) -> None:
    set_clock(kiosk, CLOSED)
    touch.wait_until(lambda: touch.shown(kiosk.window, "dim"), "it is dim")
    touch.touch(kiosk.window, QPoint(300, 300))
    arrived(kiosk, "home")
    assert not touch.shown(kiosk.window, "dim")


def test_the_clinics_colour_and_logo_are_on_the_screen(kiosk: Kiosk) -> None:
    picture = kiosk.window.grabWindow()
    colours = {picture.pixelColor(x, y).rgb() for x in range(0, 900, 3) for y in range(0, 1080, 3)}
    assert {ACTION.rgb(), GOLD.rgb()} <= colours


def test_the_picture_wanders_and_stays_on_the_screen(kiosk: Kiosk) -> None:
    window = kiosk.window
    places = set()
    for hour in range(8):
        set_clock(kiosk, f"2024-06-04T{8 + hour:02}:17")
        expected = drift(hand_clock(kiosk).now)
        touch.wait_until(
            lambda at=expected: (kiosk.pages.today.drift.x(), kiosk.pages.today.drift.y()) == at,
            "it has moved",
        )
        item = touch.find(window, "wandering")
        places.add((item.x(), item.y()))
        assert item.x() >= 0
        assert item.y() >= 0
        assert item.x() + item.width() <= window.width()
        assert item.y() + item.height() <= window.height()
    assert len(places) >= 6


def test_the_drift_is_slow_small_and_told_by_the_clock() -> None:
    start = at(OPEN)
    day = [drift(start + timedelta(minutes=minute)) for minute in range(24 * 60)]
    assert max(abs(part) for place in day for part in place) <= 1
    steps = [max(abs(a - b) for a, b in zip(*pair, strict=True)) for pair in pairwise(day)]
    assert max(steps) < 0.15
    assert drift(start) == drift(start + timedelta(seconds=1))
    wide = [{round(place[way], 1) for place in day} for way in (0, 1)]
    assert all(len(each) > 15 for each in wide), "no place keeps an edge all day"


def test_all_of_it_fits(qapp: QObject, tmp_path: Path) -> None:
    profile = fill(tmp_path)
    text = profile.read_text(encoding="utf-8")
    long = text.replace("Harbor Physical", "Harborview Orthopedic and Sport Physical")
    profile.write_text(
        long.replace("From June on we open at 8.", "We open at eight. " * 12), encoding="utf-8"
    )
    starter = Starter(tmp_path, Stopwatch(), clock=HandClock(at(OPEN)))
    try:
        kiosk = starter(SIZES[0])
        at_attract(kiosk)
        for size in SIZES:
            resize(kiosk, size)
            at_attract(kiosk)
            for turn in (0, 2):
                show_turn(kiosk, turn)
                whole(kiosk)
    finally:
        starter.close()


def whole(kiosk: Kiosk) -> None:
    """Nothing overlaps, leaves the window, or is too small to be touched."""
    window = kiosk.window
    window.grabWindow()
    named = ["attractLogo", "headline", "start-en", "start-es", "sceneStage", "notice"]
    here = [name for name in named if touch.shown(window, name)]
    rects = {
        name: item.mapRectToScene(item.boundingRect())
        for name in here
        if (item := touch.find(window, name))
    }
    for name, rect in rects.items():
        assert 0 <= rect.left() < rect.right() <= window.width(), name
        assert 0 <= rect.top() < rect.bottom() <= window.height(), name
    covers = (
        "notice" if rects.get("notice") and rects["notice"].intersects(rects["sceneStage"]) else ""
    )
    for one in rects:
        for other in rects:
            if one < other and covers not in (one, other):
                assert not rects[one].intersects(rects[other]), (one, other)
    theme = kiosk.engine.singletonInstance("Kiosk", "Theme")
    assert rects["start-es"].height() >= theme.property("touchLeast")
    headline = touch.find(window, "headline")
    assert headline.property("contentHeight") <= headline.height() + 1
    assert not headline.property("truncated")


def brightness(picture: QImage) -> float:
    small = picture.scaled(8, 8)
    return sum(small.pixelColor(x, y).lightness() for x in range(8) for y in range(8)) / 64
