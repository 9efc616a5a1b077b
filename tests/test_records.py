"""The records as a whole: damage, loss and faults are survived, and staff are told."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock

from kiosk.appointments import AppointmentRequest, read_requests
from kiosk.records import Records
from kiosk.store import StoreUnavailable, backups_of

ZONE = "America/Chicago"


def request(name: str = "Ana") -> AppointmentRequest:
    return AppointmentRequest(
        name=name,
        phone="+13145550142",
        kind="first_visit",
        reach_by="phone_call",
        consent=True,
        consent_version="en-1",
        language="en",
    )


@pytest.fixture
def records(path: Path, clock: HandClock) -> Iterator[Records]:
    records = Records.open(path, zone=ZONE, clock=clock)
    yield records
    records.close()


def names(path: Path) -> list[str]:
    return [row.name for row in read_requests(path)]


def test_one_backup_a_day_by_the_clinics_calendar(records: Records, clock: HandClock) -> None:
    clock.now = datetime(2026, 10, 31, 4, 30, tzinfo=UTC)  # The night clocks go back is the next.
    taken = []
    for _ in range(60):
        if backup := records.back_up_nightly():
            taken.append(backup.taken_utc)
        clock.pass_by(3600)
    assert [f"{moment:%d %H}" for moment in taken] == ["31 04", "31 05", "01 05", "02 06"]


def test_a_backup_that_fails_is_an_alarm_until_one_succeeds(records: Records) -> None:
    folder = records.database.path.parent / "backups"
    folder.write_text("in the way")
    with pytest.raises(StoreUnavailable):
        records.back_up_nightly()
    assert "No backup could be taken" in str(records.alarms[0])
    folder.unlink()
    assert records.back_up_nightly() is not None
    assert records.alarms == ()


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\x5a" * (len(content) - 4096)
    path.write_bytes(content)


def zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [spoil, zeros, empty, Path.unlink])
def test_a_damaged_or_vanished_file_is_set_aside_and_the_newest_good_backup_taken(
    records: Records, path: Path, clock: HandClock, damage: object
) -> None:
    records.staff.add("Ana", "739214")
    records.requests.submit(request("Ana"), "one")
    good = records.back_up_nightly()
    assert good is not None
    clock.now += timedelta(days=1)
    bad = records.back_up_nightly()
    assert bad is not None
    records.requests.submit(request("Ben"), "two")
    records.close()
    spoil(bad.path)
    damage(path)  # type: ignore[operator]
    damaged = path.read_bytes() if path.exists() else None

    again = Records.open(path, zone=ZONE, clock=clock)
    assert [row.name for row in again.requests.all()] == ["Ana"]
    assert again.staff.exists_any()
    (alarm,) = again.alarms
    assert f"{good.taken_utc:%Y-%m-%d %H:%M}" in str(alarm)
    (aside,) = (path.parent / "set-aside").iterdir()
    if damaged is not None:
        assert (aside / "kiosk.db").read_bytes() == damaged
    again.close()

    again = Records.open(path, zone=ZONE, clock=clock)
    assert again.alarms == (alarm,)
    again.dismiss_alarms()
    assert again.alarms == ()
    again.close()


def test_damage_without_a_good_backup_is_a_sentence_and_changes_nothing(
    records: Records, path: Path, clock: HandClock
) -> None:
    records.close()
    spoil(path)
    damaged = path.read_bytes()
    with pytest.raises(StoreUnavailable, match="no good backup"):
        Records.open(path, zone=ZONE, clock=clock)
    assert path.read_bytes() == damaged
    assert not (path.parent / "set-aside").exists()


def test_a_fault_is_an_alarm_until_a_change_is_stored_again(records: Records, path: Path) -> None:
    hidden = path.with_name("hidden")
    path.rename(hidden)
    with pytest.raises(StoreUnavailable, match="removed or replaced") as fault:
        records.requests.submit(request("Canary"), "one")
    assert "Your answers are still here" in fault.value.sentence
    assert records.alarms == (fault.value.told,)
    assert "Canary" not in fault.value.reason
    hidden.rename(path)
    records.requests.submit(request(), "one")
    assert records.alarms == ()


@pytest.fixture
def small_disk(disk_of: Callable[[int], Path]) -> Path:
    return disk_of(4)


def test_a_read_only_disk_is_a_sentence(small_disk: Path, clock: HandClock) -> None:
    path = small_disk / "kiosk.db"
    Records.open(path, zone=ZONE, clock=clock).close()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(StoreUnavailable, match="may not be written"):
        Records.open(path, zone=ZONE, clock=clock)
    assert names(path) == []


def test_a_full_disk_fails_the_backup_and_leaves_the_ballast_to_patients(
    small_disk: Path, clock: HandClock
) -> None:
    records = Records.open(small_disk / "kiosk.db", zone=ZONE, clock=clock)
    records.requests.submit(request("Ana"), "one")
    filler = small_disk / "filler"
    with filler.open("ab") as file:
        while shutil.disk_usage(small_disk).free:
            file.write(b"f" * 4096)
            file.flush()
    with pytest.raises(StoreUnavailable, match="is full"):
        records.back_up_nightly()
    assert "is full" in str(records.alarms[0])
    with pytest.raises(StoreUnavailable, match="is full"):
        records.requests.submit(request("Ben"), "two")
    records.requests.submit(request("Ben"), "two")
    assert records.requests.count() == 2
    assert backups_of(small_disk / "kiosk.db") == ()
    records.close()


def test_damage_mid_visit_is_a_sentence_and_the_next_start_mends_it(
    records: Records, path: Path, clock: HandClock
) -> None:
    for number in range(200):
        records.requests.submit(request("Ana"), f"{number}")
    records.back_up_nightly()
    records.database.forget_deleted()
    spoil(path)
    with records.database.reading() as db:
        db.execute("PRAGMA shrink_memory")
    with pytest.raises(StoreUnavailable, match="damaged") as fault:
        records.requests.submit(request("Ben"), "late")
    assert "tell our staff" in fault.value.sentence
    assert records.alarms == (fault.value.told,)
    records.close()
    records = Records.open(path, zone=ZONE, clock=clock)
    assert records.requests.count() == 200
    records.close()


def test_what_a_damaged_file_still_gives_is_not_lost(
    records: Records, path: Path, clock: HandClock
) -> None:
    for number in range(100):
        records.requests.submit(request(f"Early {number}"), f"{number}")
    records.back_up_nightly()
    records.requests.set_status(7, "booked", by="Ana")
    late = {records.requests.submit(request("Late"), f"late {number}").code for number in range(60)}
    records.close()
    content = path.read_bytes()
    page = content.index(b"Early 50") // 4096 * 4096
    path.write_bytes(content[:page] + b"\x5a" * 4096 + content[page + 4096 :])

    records = Records.open(path, zone=ZONE, clock=clock)
    rows = records.requests.all()
    assert len(rows) == 160
    assert late <= {row.code for row in rows}
    assert rows[6].status == "booked"
    assert records.requests.history(7)[0].by == "Ana"
    assert "the backup did not have: 61." in str(records.alarms[0])
    records.close()
