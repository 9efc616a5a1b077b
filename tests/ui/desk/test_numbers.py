"""Sections that patients start and finish are counted; staff see counts of the last weeks."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from form_filling import tap_pin
from hand_clock import HandClock
from layout import fits
from PySide6.QtCore import QMetaObject, QObject
from whole_kiosk import (
    Starter,
    Stopwatch,
    arrived,
    as_new,
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
from kiosk.appointments import AppointmentRequest
from kiosk.touch import find, shown, tap
from kiosk.usage import Event

PIN = "482913"
NOW = datetime(2026, 11, 18, 18, tzinfo=UTC)
HANDS_ON = "kneeling-stretch"


@pytest.fixture(scope="module")
def clock() -> HandClock:
    return HandClock(NOW)


@pytest.fixture(scope="module")
def shared(
    qapp: QObject, tmp_path_factory: pytest.TempPathFactory, stopwatch: Stopwatch, clock: HandClock
) -> Iterator[Kiosk]:
    starter = Starter(tmp_path_factory.mktemp("data"), stopwatch, clock=clock)
    yield starter()
    starter.close()


@pytest.fixture
def kiosk(shared: Kiosk, data_dir: Path, clock: HandClock) -> Kiosk:
    """On a Wednesday, with records of its own."""
    clock.now = NOW
    as_new(shared, data_dir)
    return shared


def counted(kiosk: Kiosk) -> list[tuple[str, str, str, int]]:
    """What is on the disk, not what waits for it."""
    with kiosk.records._own.database.reading() as db:
        rows = db.query("SELECT event, section, language, count FROM usage_counts ORDER BY 2, 1, 3")
        return [(row["event"], row["section"], row["language"], row["count"]) for row in rows]


def watch(kiosk: Kiosk) -> None:
    """Play the section that is opened, a little."""
    arrived(kiosk, "player")
    touch.wait_until(lambda: clock_of(kiosk).property("position") > 0, "it plays")


def watch_from(kiosk: Kiosk, share: float) -> None:
    """Drag the timeline to a share of the section's seconds, and play quickly to its end."""
    watch(kiosk)
    clock = clock_of(kiosk)
    stop_at(kiosk, share * kiosk.player.duration)
    clock.setProperty("rate", 200)
    QMetaObject.invokeMethod(clock, "play")
    touch.wait_until(lambda: clock.property("ended"), "the end")
    clock.setProperty("rate", 1)


def test_a_section_is_counted_once_each_time_it_is_opened(kiosk: Kiosk) -> None:
    first, second = (section.id for section in kiosk.lesson.sections[:2])
    at_home(kiosk)
    choose_section(kiosk, first)
    watch(kiosk)
    tap(kiosk.window, "leave")
    arrived(kiosk, "home")
    choose_section(kiosk, first)
    watch_from(kiosk, 0)
    watch_from(kiosk, 0)
    tap(kiosk.window, "nextSection")
    touch.wait_until(lambda: kiosk.player.section == second, "the next section")
    watch(kiosk)
    kiosk.languages.choose("es")
    watch_from(kiosk, 0.4)
    assert counted(kiosk) == []
    at_attract(kiosk)
    assert sorted(counted(kiosk)) == sorted(
        [
            ("finished", first, "en", 1),
            ("started", first, "en", 1),
            ("finished", second, "es", 1),
            ("started", second, "en", 1),
        ]
    )
    at_home(kiosk)
    choose_section(kiosk, first)
    watch_from(kiosk, 0.9)
    watch_from(kiosk, 0.7)
    at_attract(kiosk)
    assert ("started", first, "en", 2) in counted(kiosk)
    assert ("finished", first, "en", 1) in counted(kiosk), "it was dragged over"


def test_what_was_not_watched_is_not_counted(kiosk: Kiosk) -> None:
    at_home(kiosk)
    choose_section(kiosk, HANDS_ON)
    arrived(kiosk, "safety")
    at_attract(kiosk)
    assert counted(kiosk) == []
    at_home(kiosk)
    choose_section(kiosk, HANDS_ON)
    read_safety_card(kiosk)
    watch(kiosk)
    at_attract(kiosk)
    assert counted(kiosk) == [("started", HANDS_ON, "en", 1)]


def test_a_demonstration_and_a_trial_leave_the_clinics_counts_alone(kiosk: Kiosk) -> None:
    kiosk.records.staff.add("Maria", PIN)
    sign_in(kiosk)
    tap(kiosk.window, "page-demonstrate")
    touch.wait_until(lambda: shown(kiosk.window, "startDemonstration"), "the way to it")
    tap(kiosk.window, "startDemonstration")
    arrived(kiosk, "demonstration")
    kiosk.demonstrating.showSection(HANDS_ON)
    stop_at(kiosk, 5)
    at_attract(kiosk)
    kiosk.records.try_out()
    at_home(kiosk)
    choose_section(kiosk, kiosk.lesson.sections[0].id)
    watch(kiosk)
    at_attract(kiosk)
    kiosk.records.end_trial()
    assert counted(kiosk) == []


def test_a_disk_that_fails_stops_nobody(
    kiosk: Kiosk, data_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    database = kiosk.records._own.database
    at_home(kiosk)
    choose_section(kiosk, kiosk.lesson.sections[0].id)
    watch(kiosk)
    with database.reading() as db:
        db.execute("PRAGMA query_only = 1")
        at_attract(kiosk)
        db.execute("PRAGMA query_only = 0")
    assert "could not be kept" in caplog.text
    at_home(kiosk)
    at_attract(kiosk)
    assert len(counted(kiosk)) == 1


def sign_in(kiosk: Kiosk) -> None:
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    tap_pin(kiosk, PIN)
    touch.wait_until(lambda: shown(kiosk.window, "page-numbers"), "the navigation")


def fill(kiosk: Kiosk, clock: HandClock) -> None:
    """Two requests last week, one this week; sections in two languages."""
    store, usage = kiosk.records.requests, kiosk.records.usage
    for number, (days, kind) in enumerate(((7, "first_visit"), (7, "follow_up"), (0, "follow_up"))):
        clock.pass_by(-86_400 * days)
        store.submit(
            AppointmentRequest.model_validate(
                {
                    "name": "Ana Alvarez",
                    "phone": "+13146210123",
                    "concerns": ("low_back",),
                    "kind": kind,
                    "reach_by": "phone_call",
                    "consent": True,
                    "consent_version": "en-1",
                    "language": "en",
                }
            ),
            str(number),
        )
        clock.pass_by(86_400 * days)
    store.set_status(1, "booked", by="Maria")
    for language, finished in (("en", True), ("es", True), ("es", False)):
        usage.add(Event.STARTED, HANDS_ON, language)
        if finished:
            usage.add(Event.FINISHED, HANDS_ON, language)


def told(kiosk: Kiosk) -> dict[str, str]:
    """Each row that is not empty, by its label."""
    bars = kiosk.staff_desk.at("numbers")._bars
    return {bar.label: bar.words.replace("\u00a0", " ") for bar in bars if bar.total != "0"}


def test_staff_see_weeks_and_sections_as_bars_and_as_words(kiosk: Kiosk, clock: HandClock) -> None:
    kiosk.records.staff.add("Maria", PIN)
    fill(kiosk, clock)
    sign_in(kiosk)
    tap(kiosk.window, "page-numbers")
    touch.wait_until(lambda: shown(kiosk.window, "bar-0"), "the chart")
    assert told(kiosk) == {
        "This week": "Follow-up visit 1",
        "Nov 9 – Nov 15": "First visit in person 1 · Follow-up visit 1",
    }
    assert len(kiosk.staff_desk.at("numbers")._bars) == 12
    tap(kiosk.window, "view-status")
    assert told(kiosk) == {"This week": "New 1", "Nov 9 – Nov 15": "New 1 · Booked 1"}
    tap(kiosk.window, "view-sections")
    title = "8. " + kiosk.lesson.section(HANDS_ON).title
    assert told(kiosk) == {title: "Watched to the end 2 · Started only 1"}
    touch.wait_until(lambda: shown(kiosk.window, "language-es"), "the languages")
    tap(kiosk.window, "language-es")
    assert told(kiosk) == {title: "Watched to the end 1 · Started only 1"}
    tap(kiosk.window, "asTable")
    assert find(kiosk.window, "bar-7").property("table")
    kiosk.staff_desk.signOut()
    assert told(kiosk) == {}


def test_a_kiosk_without_numbers_says_so(kiosk: Kiosk) -> None:
    kiosk.records.staff.add("Maria", PIN)
    sign_in(kiosk)
    tap(kiosk.window, "page-numbers")
    touch.wait_until(lambda: shown(kiosk.window, "noNumbers"), "a word about it")
    assert "No requests" in find(kiosk.window, "noNumbers").property("text")
    tap(kiosk.window, "view-sections")
    assert "No section" in find(kiosk.window, "noNumbers").property("text")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)], ids=str)
def test_it_fits(kiosk: Kiosk, clock: HandClock, size: tuple[int, int]) -> None:
    kiosk.records.staff.add("Maria", PIN)
    fill(kiosk, clock)
    resize(kiosk, size)
    sign_in(kiosk)
    tap(kiosk.window, "page-numbers")
    touch.wait_until(lambda: shown(kiosk.window, "bar-0"), "the chart")
    fits(kiosk)
    tap(kiosk.window, "view-sections")
    tap(kiosk.window, "asTable")
    fits(kiosk)
