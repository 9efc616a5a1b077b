"""The staff's list in a real window: looked through, searched on the keyboard, filtered, noted."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock
from layout import fits
from PySide6.QtCore import QObject
from staff_corner import PIN, ask, sign_in
from whole_kiosk import SIZES, Starter, Stopwatch, arrived, as_new, resize

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.staff import Action
from kiosk.touch import find, shown, tap, type_on_keyboard
from kiosk.ui.desk.request_list import PAGE, PAGES_KEPT, RequestList


@pytest.fixture(scope="module")
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="module")
def shared(
    qapp: QObject,
    tmp_path_factory: pytest.TempPathFactory,
    clock: HandClock,
    stopwatch: Stopwatch,
) -> Iterator[Kiosk]:
    starter = Starter(tmp_path_factory.mktemp("data"), stopwatch, clock=clock)
    yield starter()
    starter.close()


@pytest.fixture
def desk(shared: Kiosk, data_dir: Path, clock: HandClock) -> Kiosk:
    """Three requests of three days, and Maria signed in."""
    kiosk = shared
    clock.now = HandClock.now
    as_new(kiosk, data_dir)
    kiosk.records.staff.add("Maria", PIN)
    for name in ("José Peña", "Ana O'Brien", "Zoë Li"):
        ask(kiosk, name)
        clock.now += timedelta(days=3)
    clock.now -= timedelta(days=3)
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    sign_in(kiosk)
    return kiosk


def listed(kiosk: Kiosk) -> list[str]:
    requests = kiosk.staff_desk.at("requests").requests
    return [requests.row(each).name for each in range(requests.rowCount())]


def lists(kiosk: Kiosk, *names: str) -> None:
    touch.wait_until(lambda: listed(kiosk) == list(names), f"{names} in place of {listed(kiosk)}")


def test_a_name_is_found_as_it_is_typed_and_the_field_is_emptied(desk: Kiosk) -> None:
    tap(desk.window, "searchInput")
    type_on_keyboard(desk.window, "pena")
    lists(desk, "José Peña")
    assert "1 of 3" in find(desk.window, "staffLine").property("text")
    type_on_keyboard(desk.window, "x")
    lists(desk)
    touch.wait_until(lambda: shown(desk.window, "showAll"), "nothing found is told")
    tap(desk.window, "searchErase")
    lists(desk, "Zoë Li", "Ana O'Brien", "José Peña")
    tap(desk.window, "request-1")
    touch.wait_until(lambda: shown(desk.window, "status-new"), "the request")
    touch.wait_until(lambda: not touch.keyboard_open(), "no keyboard")


def test_filters_are_tapped_and_cleared_at_once(desk: Kiosk, clock: HandClock) -> None:
    desk.records.requests.set_status(1, "booked", by="Maria")
    tap(desk.window, "filter")
    touch.wait_until(lambda: shown(desk.window, "status-booked"), "the filters")
    tap(desk.window, "status-booked")
    lists(desk, "José Peña")
    tap(desk.window, "kind-follow_up")
    lists(desk)
    tap(desk.window, "staffBack")
    touch.wait_until(lambda: shown(desk.window, "showAll"), "nothing found is told")
    assert find(desk.window, "nothingFound").property("text") == "No request matches."
    tap(desk.window, "showAll")
    lists(desk, "Zoë Li", "Ana O'Brien", "José Peña")
    tap(desk.window, "filter")
    for key, count in (("today", 1), ("week", 3), ("any", 3)):
        tap(desk.window, f"received-{key}")
        touch.wait_until(lambda expected=count: len(listed(desk)) == expected, key)
    clock.now += timedelta(days=2)
    tap(desk.window, "received-week")
    lists(desk, "Zoë Li", "Ana O'Brien")


def test_days_are_tapped_in_a_month(desk: Kiosk) -> None:
    """It is November 7; they came on the 1st, the 4th and the 7th, past one in the morning."""
    tap(desk.window, "filter")
    tap(desk.window, "received-span")
    touch.wait_until(lambda: shown(desk.window, "day-2026-11-04"), "the month")
    tap(desk.window, "day-2026-11-04")
    lists(desk, "Ana O'Brien")
    tap(desk.window, "day-2026-11-01")
    lists(desk, "Ana O'Brien", "José Peña")
    assert find(desk.window, "staffLine").property("text") == "November 1, 2026 – November 4, 2026"
    tap(desk.window, "monthEarlier")
    assert find(desk.window, "staffTitle").property("text") == "October 2026"
    tap(desk.window, "day-2026-10-20")
    lists(desk)
    tap(desk.window, "daysDone")
    assert find(desk.window, "staffLine").property("text") == "0 of 3: October 20, 2026"


def test_a_note_stands_in_the_history_with_who_and_when(desk: Kiosk) -> None:
    tap(desk.window, "request-0")
    touch.wait_until(lambda: shown(desk.window, "noteAdd"), "the request")
    tap(desk.window, "status-closed")
    tap(desk.window, "status-booked")
    tap(desk.window, "noteAdd")
    touch.wait_until(lambda: shown(desk.window, "noteKeep"), "the note")
    tap(desk.window, "noteKeep")
    assert "type the note" in find(desk.window, "staffLine").property("text")
    type_on_keyboard(desk.window, "She calls back")
    tap(desk.window, "noteKeep")
    touch.wait_until(lambda: shown(desk.window, "noteAdd"), "the request")
    request = desk.staff_desk.at("requests").request
    told = [line.words for line in request._past]
    assert told == ["“She calls back” · Maria", "Booked · Maria", "Closed · Maria"]
    assert request._past[0].question.startswith("Nov 7, 2026")
    assert desk.records.trail.page(1)[0].action == Action.NOTED
    assert request.note == ""


def test_nothing_read_or_typed_is_left_at_sign_off(desk: Kiosk) -> None:
    page = desk.staff_desk.at("requests")
    page.filter.words = "Zo"
    page.filter.choose("status", "new")
    touch.wait_until(lambda: len(listed(desk)) == 1, "one is found")
    page.openRequest(0)
    page.request.startNoting()
    page.request.note = "Canary"
    desk.staff_desk.signOut()
    assert (page.filter.words, page.filter.narrowed, page.filter.summary()) == ("", False, "")
    assert (page.request.row, page.request.note, page.request.noting) == (None, "", False)
    assert (page.requests.rowCount(), page.requests._pages) == (0, {})
    assert not page.request._lines
    assert not page.request._past
    page.look()
    assert page.requests.rowCount() == 0


def test_a_long_list_reads_the_pages_looked_at_and_keeps_a_few(qapp: QObject) -> None:
    asked: list[list[int]] = []

    def read(ids: list[int]) -> dict[int, object]:
        asked.append(ids)
        return {}

    model = RequestList(str, "en")
    model.show(list(range(100_000, 0, -1)), read)
    assert model.rowCount() == 100_000
    assert not asked
    for index in (0, 1, PAGE - 1, 99_999):
        assert model.row(index) is None
    assert asked == [list(range(100_000, 99_950, -1)), list(range(50, 0, -1))]
    for page in range(3 * PAGES_KEPT):
        model.row(page * PAGE)
    assert len(model._pages) == PAGES_KEPT


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_all_of_it_fits(desk: Kiosk, size: tuple[int, int]) -> None:
    resize(desk, size)
    fits(desk)
    tap(desk.window, "filter")
    fits(desk)
    tap(desk.window, "received-span")
    touch.wait_until(lambda: shown(desk.window, "daysDone"), "the month")
    fits(desk)
    tap(desk.window, "daysDone")
    tap(desk.window, "staffBack")
    tap(desk.window, "request-0")
    touch.wait_until(lambda: shown(desk.window, "noteAdd"), "the request")
    tap(desk.window, "noteAdd")
    touch.wait_until(touch.keyboard_open, "the keyboard")
    fits(desk)
