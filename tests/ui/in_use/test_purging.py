"""A purge while the screens go on: in parts, the copies in a thread, and nothing is left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_clock import HandClock
from PySide6.QtCore import QObject

from kiosk import touch
from kiosk.appointments import AppointmentRequest
from kiosk.records import Records
from kiosk.staff import Action
from kiosk.store import backups_of
from kiosk.ui.in_use.in_thread import InThread
from kiosk.ui.in_use.purging import Purging

DAY = 86_400


@pytest.fixture
def records(data_dir: Path, clock: HandClock) -> Iterator[Records]:
    """Seven due requests of canaries, in two backups, and one that stays."""
    records = Records.open(data_dir / "kiosk.db", zone="America/Chicago", clock=clock)
    for number in range(8):
        request = AppointmentRequest(
            name=f"Canary {number}",
            phone="+13145550142",
            kind="first_visit",
            reach_by="phone_call",
            consent=True,
            consent_version="en-1",
            language="en",
        )
        records.requests.submit(request, str(number))
    for number in range(1, 8):
        records.requests.set_status(number, "closed", by="Sam")
    for _ in range(2):
        records.database.back_up()
    for _ in range(31):
        records.requests.purging.some(99)
        clock.pass_by(DAY)
    yield records
    records.close()


def holders(folder: Path) -> list[str]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if b"Canary 3" in file.read_bytes()]


def told(records: Records) -> list[str]:
    """What the trail tells of purges."""
    return [line.detail for line in records.trail.page(99, actions=[Action.PURGED])]


def test_it_goes_on_in_parts_and_leaves_nothing(
    qapp: QObject, records: Records, data_dir: Path
) -> None:
    purging, ended = Purging(records, InThread(), most=3), []
    purging.done.connect(lambda: ended.append(True))
    purging.start(30)
    assert records.requests.count() == 5, "the screen has its turn"
    touch.wait_until(lambda: ended, "the purge is over")
    assert told(records) == ["7"], "one line, however many parts"
    assert [row.name for row in records.requests.all()] == ["Canary 7"]
    assert holders(data_dir) == []
    assert len(backups_of(records.database.path)) == 2
    assert records.requests.purging.pending() == []
    purging.close()


def test_one_that_was_stopped_is_ended_by_the_next(
    qapp: QObject, records: Records, data_dir: Path
) -> None:
    purging = Purging(records, InThread(), most=3)
    purging.start(30)
    purging.close()
    assert (records.requests.count(), told(records)) == (5, [])
    purging = Purging(records, InThread())
    purging.start(30)
    purging._stop.set()
    purging.close()
    assert holders(data_dir), "the copies are left for the next"
    purging, ended = Purging(records, InThread()), []
    purging.done.connect(lambda: ended.append(True))
    purging.start(30)
    touch.wait_until(lambda: ended, "the purge is over")
    purging.close()
    assert told(records) == ["7"]
    assert records.requests.purging.everywhere(30) == 0
    assert holders(data_dir) == []
    assert records.requests.purging.pending() == []
