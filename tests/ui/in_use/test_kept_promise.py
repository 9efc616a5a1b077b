"""The form promises that closed requests are deleted; the running kiosk keeps the promise."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_clock import HandClock
from PySide6.QtCore import QObject, QTimer
from whole_kiosk import Stopwatch

from kiosk import touch
from kiosk.app import Kiosk, RunOptions, build
from kiosk.appointments import AppointmentRequest, new_form_key
from kiosk.places import database_path
from kiosk.store import backups_of

DAY = 86_400


@pytest.fixture
def running(
    qapp: QObject, data_dir: Path, clock: HandClock, stopwatch: Stopwatch
) -> Iterator[Kiosk]:
    options = RunOptions(windowed=True, size=None, data_dir=data_dir, language="en")
    kiosk = build(options, clock=clock, monotonic=stopwatch)
    at_rest(kiosk)
    yield kiosk
    kiosk.close()


def an_hour_strikes(kiosk: Kiosk) -> None:
    hourly = kiosk.adapters.findChild(QTimer, "hourly")
    assert hourly is not None
    assert hourly.isActive()
    hourly.timeout.emit()
    at_rest(kiosk)


def at_rest(kiosk: Kiosk) -> None:
    touch.wait_until(lambda: not kiosk.records.busy, "purge and backup are over")


def test_a_closed_request_goes_after_its_days_and_an_open_one_stays(
    running: Kiosk, clock: HandClock
) -> None:
    store = running.records.requests
    for name in ("Ana", "Ben"):
        request = AppointmentRequest(
            name=name,
            phone="+13145550142",
            email=None,
            concerns=("low_back",),
            kind="first_visit",
            days=(),
            parts_of_day=(),
            reach_by="phone_call",
            note="",
            consent=True,
            consent_version="en-1",
            language="en",
        )
        store.submit(request, new_form_key())
    ben = store.page(0, 1)[0]
    assert ben.name == "Ben"
    store.set_status(ben.id, "closed", by="Sam")
    kept = running.lesson.form.consent.days_kept
    for _ in range(kept - 1):
        clock.pass_by(DAY)
        an_hour_strikes(running)
    assert store.count() == 2
    clock.pass_by(DAY)
    an_hour_strikes(running)
    assert [row.name for row in store.page(0, 9)] == ["Ana"]


def test_a_backup_is_taken_at_the_start_and_once_on_each_day(
    running: Kiosk, data_dir: Path, clock: HandClock
) -> None:
    assert len(backups_of(database_path(data_dir))) == 1
    for _ in range(5):
        an_hour_strikes(running)
    assert len(backups_of(database_path(data_dir))) == 1
    clock.pass_by(DAY)
    an_hour_strikes(running)
    assert len(backups_of(database_path(data_dir))) == 2
