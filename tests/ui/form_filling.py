"""Filling in the form and tapping a PIN, as a visitor and as staff do."""

from whole_kiosk import Stopwatch

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.touch import tap, type_on_keyboard

ANSWERS = {
    "kind": "choice-first_visit",
    "concerns": "choice-low_back",
    "days": "choice-thu",
    "parts_of_day": "choice-morning",
    "reach_by": "choice-text_message",
    "language": "choice-en",
    "name": "Ana O'Brien",
    "phone": "314-621-0123",
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


def fill_up_to(kiosk: Kiosk, step: str) -> None:
    """Answer every question before `step`."""
    open_form(kiosk)
    for each in ANSWERS:
        if each == step:
            break
        answer(kiosk, each)
        tap(kiosk.window, "formNext")
    at_step(kiosk, step)


def look_a_moment(kiosk: Kiosk) -> None:
    """As long as nobody takes for the second tap of two."""
    stopwatch = kiosk.request_form._monotonic
    assert isinstance(stopwatch, Stopwatch)
    stopwatch.seconds += 1


def answer(kiosk: Kiosk, step: str) -> None:
    """Give the answer of `ANSWERS` to a step by touches."""
    at_step(kiosk, step)
    if kiosk.request_form.manner == "typed":
        type_on_keyboard(kiosk.window, ANSWERS[step])
    else:
        tap(kiosk.window, ANSWERS[step])


def fill_to_review(kiosk: Kiosk) -> None:
    """Answer every question; the form then shows all answers, and they are looked at."""
    fill_up_to(kiosk, "review")
    look_a_moment(kiosk)


def tap_pin(kiosk: Kiosk, pin: str) -> None:
    """Tap a PIN and its check mark."""
    for digit in pin:
        tap(kiosk.window, f"pin-{digit}")
    tap(kiosk.window, "pin-enter")
