"""The accounts in a real window: one more, another PIN, one less; each in the trail."""

import pytest
from form_filling import tap_pin
from layout import fits
from staff_corner import PIN, WRONG
from whole_kiosk import SIZES, arrived, resize

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.staff import Action, WrongPin
from kiosk.touch import find, shown, tap, type_on_keyboard

NEW = "730516"


@pytest.fixture
def desk(kiosk: Kiosk) -> Kiosk:
    """Maria at the accounts."""
    kiosk.records.staff.add("Maria", PIN)
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    tap_pin(kiosk, PIN)
    touch.wait_until(lambda: shown(kiosk.window, "page-accounts"), "the way to the accounts")
    tap(kiosk.window, "page-accounts")
    touch.wait_until(lambda: shown(kiosk.window, "accountAdd"), "the accounts")
    return kiosk


def at(kiosk: Kiosk, step: str) -> None:
    page = kiosk.staff_desk.at("accounts")
    touch.wait_until(lambda: page.step == step, f"{step} in place of {page.step}")


def line(kiosk: Kiosk) -> str:
    return str(find(kiosk.window, "staffLine").property("text"))


def add(kiosk: Kiosk, name: str) -> None:
    tap(kiosk.window, "accountAdd")
    at(kiosk, "name")
    type_on_keyboard(kiosk.window, name)
    tap(kiosk.window, "accountNamed")
    for step in ("pin", "again"):
        at(kiosk, step)
        tap_pin(kiosk, NEW)
    at(kiosk, "list")


def test_an_account_is_added_and_removed_again(desk: Kiosk) -> None:
    assert not shown(desk.window, "accountRemove-Maria"), "the last one stays"
    add(desk, "Sam")
    assert line(desk) == "Sam can sign in now."
    staff = desk.records.staff
    staff.sign_in("Sam", NEW)
    tap(desk.window, "accountRemove-Sam")
    at(desk, "remove")
    tap(desk.window, "staffBack")
    at(desk, "list")
    tap(desk.window, "accountRemove-Sam")
    touch.wait_until(lambda: shown(desk.window, "accountRemove"), "is it sure?")
    tap(desk.window, "accountRemove")
    at(desk, "list")
    assert [each.name for each in staff.accounts()] == ["Maria"]
    trail = [(each.who, each.action) for each in desk.records.trail.page(3)]
    assert trail == [
        ("Maria", Action.DEACTIVATED),
        ("Sam", Action.SIGNED_IN),
        ("Maria", Action.ADDED),
    ]


def test_a_pin_that_is_easy_or_typed_differently_is_told(desk: Kiosk) -> None:
    tap(desk.window, "accountAdd")
    tap(desk.window, "accountNamed")
    assert "type a name" in line(desk)
    type_on_keyboard(desk.window, "Maria")
    tap(desk.window, "accountNamed")
    at(desk, "pin")
    tap_pin(desk, "123456")
    assert "in a row" in line(desk)
    tap_pin(desk, NEW)
    at(desk, "again")
    tap_pin(desk, WRONG)
    at(desk, "pin")
    assert "not the same" in line(desk)
    for step in ("pin", "again"):
        at(desk, step)
        tap_pin(desk, NEW)
    at(desk, "list")
    assert "There is an account of that name" in line(desk)


def test_ones_own_pin_is_changed_by_who_knows_it(desk: Kiosk) -> None:
    tap(desk.window, "accountPin-Maria")
    at(desk, "present")
    tap_pin(desk, WRONG)
    assert "4 tries left" in line(desk)
    tap_pin(desk, PIN)
    for step in ("pin", "again"):
        at(desk, step)
        tap_pin(desk, NEW)
    at(desk, "list")
    staff = desk.records.staff
    assert desk.records.trail.page(1)[0].action == Action.PIN_CHANGED
    with pytest.raises(WrongPin):
        staff.sign_in("Maria", PIN)
    staff.sign_in("Maria", NEW)


def test_what_was_begun_is_forgotten_at_sign_off(desk: Kiosk) -> None:
    tap(desk.window, "accountAdd")
    type_on_keyboard(desk.window, "Sam")
    tap(desk.window, "accountNamed")
    at(desk, "pin")
    tap_pin(desk, NEW)
    page = desk.staff_desk.at("accounts")
    page.pin.press(1)
    desk.staff_desk.signOut()
    assert (page.step, page.name, page._first, page.pin.length) == ("list", "", "", 0)
    page.add()
    page.changePin()
    assert page.step == "list"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_step_fits(desk: Kiosk, size: tuple[int, int]) -> None:
    resize(desk, size)
    desk.records.staff.add("Bartholomew Featherstonehaugh-Cholmondeley", NEW)
    page = desk.staff_desk.at("accounts")
    page.showList()
    fits(desk)
    for begin in (page.add, page.changePin, lambda: page.askToRemove("Bartholomew")):
        begin()
        fits(desk)
        page.back()
