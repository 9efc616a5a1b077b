"""Invented requests for a demonstration, read from a file."""

import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from kiosk.appointments.request import AppointmentRequest, Status
from kiosk.appointments.requests import RequestStore
from kiosk.store import KioskDatabase

_VERSION = "demonstration"
_STEP = timedelta(hours=3)


class Sample(BaseModel):
    """A request, how long ago it came, and how far staff have come with it."""

    model_config = ConfigDict(extra="forbid")

    request: AppointmentRequest
    hours_ago: Annotated[float, Field(ge=0)]
    status: Status
    staff_note: str = ""


@dataclass
class _Then:
    """A clock set by hand, for what happened before."""

    moment: datetime

    def utc_now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()


def store_samples(database: KioskDatabase, zone: str, file: Path, now: datetime) -> None:
    """Stores the requests of `file` as if they had come before `now`, where there are none yet.

    Raises StoreUnavailable; OSError or ValueError for a file that can't be read.
    """
    then = _Then(now)
    store = RequestStore(database, clock=then, zone=zone)
    if store.count():
        return
    content = tomllib.loads(file.read_text(encoding="utf-8"))
    by = content["staff"]
    for number, row in enumerate(content["requests"]):
        sample = _sample(row)
        then.moment = received = now - timedelta(hours=sample.hours_ago)
        store.submit(sample.request, f"sample-{number}")
        last = tuple(Status).index(sample.status)
        for step, status in enumerate(tuple(Status)[1 : last + 1], 1):
            then.moment = min(received + step * _STEP, now)
            store.set_status(number + 1, status, by=by)
        if sample.staff_note:
            store.add_note(number + 1, sample.staff_note, by=by)


def _sample(row: dict[str, object]) -> Sample:
    own = {key: row.pop(key) for key in tuple(row) if key in Sample.model_fields}
    request = AppointmentRequest.model_validate(
        row | {"consent": True, "consent_version": _VERSION}
    )
    return Sample.model_validate(own | {"request": request})
