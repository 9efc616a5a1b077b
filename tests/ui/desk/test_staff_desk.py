"""The staff's desk in a real window: sign in, lockout, status, export, leaving."""

from pathlib import Path

import pytest
from form_filling import tap_pin
from layout import fits
from staff_corner import PIN, WRONG, ask, sign_in
from whole_kiosk import SIZES, Starter, Stopwatch, arrived, resize

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.places import database_path
from kiosk.records import Records
from kiosk.staff import Action
from kiosk.touch import find, shown, tap, type_on_keyboard


@pytest.fixture
def desk(kiosk: Kiosk) -> Kiosk:
    """A kiosk with one account and two requests, at the staff's screen."""
    kiosk.records.staff.add("Maria", PIN)
    ask(kiosk, "Ana Alvarez")
    ask(kiosk, "José Li")
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    return kiosk


def test_the_list_is_newest_first_and_a_status_is_kept(desk: Kiosk) -> None:
    sign_in(desk)
    assert find(desk.window, "request-0").property("who") == "José Li"
    tap(desk.window, "request-1")
    touch.wait_until(lambda: shown(desk.window, "status-contacted"), "the request")
    tap(desk.window, "status-contacted")
    request = desk.staff_desk.at("requests").request
    assert request.status == "contacted"
    tap(desk.window, "status-booked")
    tap(desk.window, "status-new")
    assert request.status == "booked", "two steps back are not offered"
    tap(desk.window, "status-closed")
    tap(desk.window, "status-contacted")
    assert request.status == "contacted", "what was closed is reopened at once"
    tap(desk.window, "status-booked")
    tap(desk.window, "staffBack")
    touch.wait_until(lambda: shown(desk.window, "request-1"), "the list")
    assert find(desk.window, "request-1").property("status") == "booked"
    (row,) = (row for row in desk.records.requests.all() if row.name == "Ana Alvarez")
    assert row.status == "booked"
    assert {each.by for each in desk.records.requests.history(row.id)} == {"Maria"}


def test_wrong_pins_are_counted_and_then_locked(desk: Kiosk) -> None:
    for left in (4, 3, 2, 1):
        tap_pin(desk, WRONG)
        assert f"{left} tr" in find(desk.window, "formLine").property("text")
    tap_pin(desk, WRONG)
    assert desk.staff_desk.signIn.lockSeconds == 30
    assert "30 seconds" in find(desk.window, "formLine").property("text")
    tap_pin(desk, PIN)
    assert desk.staff_desk.page == "sign_in"
    desk.staff_desk.signIn._lock_tick()
    assert "29 seconds" in find(desk.window, "formLine").property("text")


def test_staff_who_walk_away_are_signed_out(desk: Kiosk, stopwatch: Stopwatch) -> None:
    sign_in(desk)
    stopwatch.seconds += 101
    desk.staff_idle.check()
    assert shown(desk.window, "stillHere")
    stopwatch.seconds += 20
    desk.staff_idle.check()
    arrived(desk, "attract")
    assert desk.staff_desk.at("requests").requests.rowCount() == 0
    desk.staff_desk.show("requests")
    assert desk.staff_desk.page == "sign_in"


def test_only_staff_close_the_kiosk(desk: Kiosk) -> None:
    desk.staff_desk.leaveKiosk()
    assert desk.window.isVisible()
    sign_in(desk)
    tap(desk.window, "leaveKiosk")
    touch.wait_until(lambda: not desk.window.isVisible(), "the window is closed")
    assert desk.records.trail.page(2)[1].action == Action.LEFT_KIOSK


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_page_fits(kiosk: Kiosk, size: tuple[int, int]) -> None:
    resize(kiosk, size)
    kiosk.visit.openSetup()
    arrived(kiosk, "setup")
    fits(kiosk)
    tap(kiosk.window, "setUp")
    fits(kiosk)
    type_on_keyboard(kiosk.window, "Maria")
    tap(kiosk.window, "formNext")
    fits(kiosk)
    tap_pin(kiosk, PIN)
    fits(kiosk)
    tap_pin(kiosk, PIN)
    arrived(kiosk, "attract")
    ask(kiosk, "Bartholomew Featherstonehaugh-Cholmondeley III")
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    tap_pin(kiosk, WRONG)
    fits(kiosk)
    sign_in(kiosk)
    fits(kiosk)
    tap(kiosk.window, "request-0")
    touch.wait_until(lambda: shown(kiosk.window, "status-new"), "the request")
    fits(kiosk)
    tap(kiosk.window, "staffBack")
    touch.wait_until(lambda: shown(kiosk.window, "request-0"), "the list")
    tap(kiosk.window, "page-export")
    touch.wait_until(lambda: shown(kiosk.window, "drive-0"), "the drives")
    fits(kiosk)


def test_a_damaged_database_is_told_until_somebody_has_seen_it(
    start: Starter, data_dir: Path
) -> None:
    file = database_path(data_dir)
    records = Records.open(file, zone="America/Chicago")
    records.staff.add("Maria", PIN)
    records.database.back_up()
    records.close()
    file.write_bytes(b"not a database" * 500)
    kiosk = start()
    kiosk.visit.end()
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    tap_pin(kiosk, PIN)
    touch.wait_until(lambda: shown(kiosk.window, "alarm"), "the alarm")
    tap(kiosk.window, "alarm")
    assert "was damaged" in find(kiosk.window, "alarmWords").property("text")
    tap(kiosk.window, "alarmSeen")
    touch.wait_until(lambda: not shown(kiosk.window, "alarm"), "the alarm is gone")
