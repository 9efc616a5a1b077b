"""Accounts, requests and signing in, as the tests of the staff's side need them."""

from form_filling import tap_pin

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.appointments import AppointmentRequest, new_form_key
from kiosk.touch import shown

PIN, WRONG = "482913", "482914"


def ask(kiosk: Kiosk, name: str) -> None:
    kiosk.records.requests.submit(
        AppointmentRequest.model_validate(
            {
                "name": name,
                "phone": "+13146210123",
                "concerns": ("low_back",),
                "kind": "first_visit",
                "reach_by": "phone_call",
                "consent": True,
                "consent_version": "en-1",
                "language": "en",
            }
        ),
        new_form_key(),
    )


def sign_in(kiosk: Kiosk) -> None:
    tap_pin(kiosk, PIN)
    touch.wait_until(lambda: shown(kiosk.window, "request-0"), "the list")
