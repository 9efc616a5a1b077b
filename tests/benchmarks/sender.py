"""A kiosk that submits request after request, for the fault scripts: `sender.py FILE COUNT`.

It prints the form's key before each request and the receipt's code after it; a refusal prints
`refused`. Each form is sent twice, as by two taps.
"""

import sys
from pathlib import Path

from kiosk.appointments import AppointmentRequest, RequestStore, StoreUnavailable, new_form_key
from kiosk.store import SystemClock


def request(number: int) -> AppointmentRequest:
    return AppointmentRequest(
        name=f"Patient {number}",
        phone="+13145550142",
        kind="first_visit",
        reach_by="phone_call",
        note="It hurts. " * (number % 40),
        consent=True,
        consent_version="en-1",
        language="en",
    )


def send(path: Path, count: int) -> None:
    """Submits `count` requests to the database `path`."""
    try:
        store = RequestStore.open(path, clock=SystemClock(), zone="America/Chicago")
    except StoreUnavailable:
        print("refused", flush=True)
        return
    for number in range(count):
        key = new_form_key()
        for _ in range(2):
            try:
                code = store.submit(request(number), key).code
            except StoreUnavailable:
                print("refused", flush=True)
            else:
                print(key, code, flush=True)
    print("end", flush=True)


if __name__ == "__main__":
    send(Path(sys.argv[1]), int(sys.argv[2]))
