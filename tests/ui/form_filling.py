"""Filling in the form and tapping a PIN, as a visitor and as staff do."""

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.touch import tap, type_on_keyboard

ANSWERS = {
    "kind": "choice-first_visit",
    "concerns": "choice-low_back",
    "days": "choice-thu",
    "parts_of_day": "choice-morning",
    "name": "Ana O'Brien",
    "phone": "314-621-0123",
    "email": "ana_2@mail.com",
    "reach_by": "choice-text_message",
    "note": "Is there parking?",
    "consent": "agree",
}


def at_step(kiosk: Kiosk, step: str) -> None:
    """Wait until the form asks `step`."""
    touch.wait_until(lambda: kiosk.request_form.step == step, f"the question {step}")


def open_form(kiosk: Kiosk) -> None:
    """From wherever the visitor is to the first question."""
    kiosk.visit.openRequest()
    touch.wait_until(lambda: not touch.shown(kiosk.window, "shield"), "the form is there")


def answer(kiosk: Kiosk, step: str) -> None:
    """Give the answer of `ANSWERS` to a step by touches."""
    at_step(kiosk, step)
    if kiosk.request_form.manner == "typed":
        type_on_keyboard(kiosk.window, ANSWERS[step])
    else:
        tap(kiosk.window, ANSWERS[step])


def fill_to_review(kiosk: Kiosk) -> None:
    """Answer every question; the form then shows all answers."""
    open_form(kiosk)
    for step in ANSWERS:
        answer(kiosk, step)
        tap(kiosk.window, "formNext")
    at_step(kiosk, "review")


def tap_pin(kiosk: Kiosk, pin: str) -> None:
    """Tap a PIN and its check mark."""
    for digit in pin:
        tap(kiosk.window, f"pin-{digit}")
    tap(kiosk.window, "pin-enter")
