"""A clock that is set by hand, a store on the disk, and requests to put into it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hand_clock import HandClock

from kiosk.appointments import AppointmentRequest, RequestStore


@pytest.fixture
def store(path: Path, clock: HandClock) -> Iterator[RequestStore]:
    store = RequestStore.open(path, clock=clock, zone="America/Chicago")
    yield store
    store.close()


@pytest.fixture(scope="session")
def request_of() -> Callable[..., AppointmentRequest]:
    """Makes a request; name the answers that matter."""

    def make(**answers: Any) -> AppointmentRequest:
        usual: dict[str, Any] = {
            "name": "José O'Brien",
            "phone": "+13145550123",
            "email": "jose@example.com",
            "concerns": ("low_back", "hip"),
            "kind": "discovery_visit",
            "days": ("mon", "fri"),
            "parts_of_day": ("morning",),
            "reach_by": "phone_call",
            "note": "",
            "consent": True,
            "consent_version": "2026-11",
            "language": "en",
        }
        return AppointmentRequest(**{**usual, **answers})

    return make
