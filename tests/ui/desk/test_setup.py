"""The first start: nobody gets past it without an account or a trial."""

from pathlib import Path

from form_filling import tap_pin
from PySide6.QtCore import QPoint
from whole_kiosk import Starter, arrived

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.touch import find, shown, tap, type_on_keyboard

PIN = "482913"


def at_setup(kiosk: Kiosk, step: str) -> None:
    arrived(kiosk, "setup")
    touch.wait_until(lambda: kiosk.setup.step == step, f"the step {step}")


def test_the_first_start_asks_for_an_account_and_the_second_does_not(start: Starter) -> None:
    kiosk = start((1024, 600))
    at_setup(kiosk, "welcome")
    touch.touch(kiosk.window, QPoint(5, 500))
    tap(kiosk.window, "setUp")
    at_setup(kiosk, "name")
    tap(kiosk.window, "formNext")
    assert find(kiosk.window, "formLine").property("text") == kiosk.setup.error != ""
    type_on_keyboard(kiosk.window, "Maria")
    tap(kiosk.window, "formNext")
    tap_pin(kiosk, "123456")
    assert "123456" in kiosk.setup.error
    tap_pin(kiosk, PIN)
    at_setup(kiosk, "again")
    tap_pin(kiosk, "482914")
    at_setup(kiosk, "pin")
    assert kiosk.setup.error
    tap_pin(kiosk, PIN)
    tap_pin(kiosk, PIN)
    arrived(kiosk, "attract")
    assert kiosk.records.staff.sign_in("Maria", PIN).name == "Maria"
    assert PIN not in repr(vars(kiosk.setup))
    start.close()
    arrived(start(), "attract")


def test_a_trial_is_told_on_every_screen_and_leaves_nothing(start: Starter, data_dir: Path) -> None:
    kiosk = start()
    at_setup(kiosk, "welcome")
    assert not shown(kiosk.window, "trialRibbon")
    tap(kiosk.window, "tryOut")
    arrived(kiosk, "attract")
    tried = kiosk.records.folder
    assert tried != data_dir
    ribbon = find(kiosk.window, "trialRibbon")
    for go in (kiosk.visit.goHome, kiosk.visit.openRequest, kiosk.visit.openStaff):
        go()
        arrived(kiosk, kiosk.visit.screen)
        stage = find(kiosk.window, "stage")
        assert shown(kiosk.window, "trialRibbon")
        assert stage.y() == ribbon.height()
    tap(kiosk.window, "lookAround")
    touch.wait_until(lambda: kiosk.staff_desk.page == "requests", "the list")
    tap(kiosk.window, "endTrial")
    at_setup(kiosk, "welcome")
    assert not kiosk.records.trial
    assert not tried.exists()
