"""The store of requests: one form, one request, one receipt, and it is on the disk."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hand_clock import HandClock

from kiosk.appointments import (
    AppointmentRequest,
    InvalidAnswer,
    RequestStore,
    Status,
    StoreUnavailable,
    export_csv,
    new_code,
    new_form_key,
    read_csv,
    read_requests,
)
from kiosk.appointments.codes import CODE_ALPHABET
from kiosk.records import Records
from kiosk.store import KioskDatabase

Maker = Callable[..., AppointmentRequest]

SENDER = """
import sys
from pathlib import Path
from kiosk.appointments import AppointmentRequest, RequestStore
from kiosk.store import SystemClock
store = RequestStore.open(Path(sys.argv[1]), clock=SystemClock(), zone="America/Chicago")
for line in sys.stdin:
    request = AppointmentRequest.model_validate_json(line)
    print(store.submit(request, str(hash(line))).code, flush=True)
"""

FULL_DISK = """
import resource, sys
from pathlib import Path
from kiosk.appointments import AppointmentRequest, RequestStore, StoreUnavailable
from kiosk.store import SystemClock
path = Path(sys.argv[1])
request = AppointmentRequest.model_validate_json(sys.argv[2])
store = RequestStore.open(path, clock=SystemClock(), zone="America/Chicago")
size = path.with_name("kiosk.db-wal").stat().st_size
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100, most))
try:
    store.submit(request, "form")
except StoreUnavailable as problem:
    print(problem.sentence)
print(store.count())
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
print(store.submit(request, "form").code, store.count())
"""


def test_a_request_comes_back_as_it_was_sent(
    store: RequestStore, request_of: Maker, path: Path
) -> None:
    request = request_of(name="李小龍", note="Stairs hurt.\nSitting too.", days=())
    receipt = store.submit(request, new_form_key())
    (row,) = store.page(0, 10)
    sent = request.model_dump(exclude={"consent"})
    assert {name: getattr(row, name) for name in sent} == sent
    assert (row.code, row.key, row.received_utc) == (
        receipt.code,
        receipt.key,
        receipt.received_utc,
    )
    assert (row.zone, row.status, row.kiosk) == ("America/Chicago", "new", store.kiosk)
    assert read_requests(path) == (row,)
    assert "李小龍" not in repr(row)


def test_two_taps_are_one_request(store: RequestStore, request_of: Maker) -> None:
    key = new_form_key()
    first = store.submit(request_of(), key)
    assert store.submit(request_of(), key) == first
    assert store.count() == 1
    assert store.submit(request_of(), new_form_key()).code != first.code
    assert store.count() == 2


def test_a_form_sent_again_after_a_restart_is_still_one_request(
    path: Path, clock: HandClock, request_of: Maker
) -> None:
    receipts = set()
    for _ in range(2):
        store = RequestStore.open(path, clock=clock, zone="America/Chicago")
        receipts.add(store.submit(request_of(), "form"))
        store.close()
    assert len(receipts) == 1
    assert len(read_requests(path)) == 1


def test_a_code_that_is_taken_is_drawn_again(
    path: Path, clock: HandClock, request_of: Maker
) -> None:
    codes = iter(["K7M-4PX", "K7M-4PX", "K7M-4PX", "R3W-9FH"])
    database = KioskDatabase.open(path)
    store = RequestStore(
        database, clock=clock, zone="America/Chicago", code_maker=lambda: next(codes)
    )
    assert store.submit(request_of(), "one").code == "K7M-4PX"
    assert store.submit(request_of(), "two").code == "R3W-9FH"
    store.close()


def test_codes_can_be_read_aloud() -> None:
    assert not set(CODE_ALPHABET) & set("ILOU01")
    codes = {new_code() for _ in range(200)}
    assert len(codes) > 190
    assert all(set(code) <= set(CODE_ALPHABET + "-") and code[3] == "-" for code in codes)


def test_keys_are_version_7_and_carry_the_time(
    store: RequestStore, request_of: Maker, clock: HandClock
) -> None:
    key = UUID(store.submit(request_of(), "form").key)
    assert key.version == 7
    assert key.int >> 80 == int(clock.now.timestamp() * 1000)


def test_pages_are_newest_first_whatever_the_clock_says(
    store: RequestStore, request_of: Maker, clock: HandClock
) -> None:
    codes = []
    for number in range(5):
        clock.now -= timedelta(days=number)
        codes.append(store.submit(request_of(), new_form_key()).code)
    newest_first = codes[::-1]
    assert [row.code for row in store.page(0, 2)] == newest_first[:2]
    assert [row.code for row in store.page(2, 10)] == newest_first[2:]
    assert store.page(5, 10) == ()
    assert [row.code for row in store.all()] == codes


def test_status_goes_forward_and_one_step_back(
    store: RequestStore, request_of: Maker, clock: HandClock
) -> None:
    store.submit(request_of(), "form")
    request_id = store.page(0, 1)[0].id
    steps = [Status.CONTACTED, Status.CONTACTED, Status.CLOSED, Status.BOOKED]
    for step in steps:
        clock.now += timedelta(hours=1)
        store.set_status(request_id, step, by="Ana")
    assert store.page(0, 1)[0].status == "booked"
    with pytest.raises(InvalidAnswer, match="cannot go back to new"):
        store.set_status(request_id, Status.NEW, by="Ana")
    history = store.history(request_id)
    assert [(change.before, change.after) for change in history] == [
        ("new", "contacted"),
        ("contacted", "closed"),
        ("closed", "booked"),
    ]
    assert history[-1].changed_utc == clock.now
    assert {change.by for change in history} == {"Ana"}


def test_a_status_of_nothing_and_no_status_are_refused(
    store: RequestStore, request_of: Maker
) -> None:
    with pytest.raises(InvalidAnswer, match="no longer in the list"):
        store.set_status(7, Status.CLOSED, by="Ana")
    store.submit(request_of(), "form")
    with pytest.raises(ValueError, match="lost"):
        store.set_status(1, "lost", by="Ana")


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a POSIX word")
def test_after_a_receipt_kill_9_loses_nothing(
    path: Path, tmp_path: Path, request_of: Maker
) -> None:
    codes = []
    for number in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", SENDER, path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as kiosk:
            assert kiosk.stdin is not None
            assert kiosk.stdout is not None
            for line in range(number + 1):
                kiosk.stdin.write(request_of(note=f"{number}.{line}").model_dump_json() + "\n")
                kiosk.stdin.flush()
                codes.append(kiosk.stdout.readline().strip())
            kiosk.kill()
        rows = read_requests(path)
        assert [row.code for row in rows] == codes
        export_csv(rows, tmp_path / "requests.csv")
        assert [row["code"] for row in read_csv(tmp_path / "requests.csv")] == codes
    assert all(codes)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on a file's size")
def test_a_write_that_fails_keeps_nothing_and_a_retry_succeeds(
    path: Path, request_of: Maker
) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", FULL_DISK, path, request_of(note="n" * 500).model_dump_json()],
        capture_output=True,
        text=True,
        check=True,
    )
    sentence, none, receipt = answer.stdout.splitlines()
    assert "Your answers are still here" in sentence
    assert none == "0"
    assert receipt.split() == [read_requests(path)[0].code, "1"]


@pytest.fixture
def small_disk(disk_of: Callable[[int], Path]) -> Path:
    return disk_of(2)


def fill_up(disk: Path) -> Path:
    """Fills the disk to the last byte; returns the file that did it."""
    filler = disk / f"filler-{len(list(disk.iterdir()))}"
    while shutil.disk_usage(disk).free:
        with filler.open("ab") as file:
            file.write(b"f" * 4096)
    return filler


def test_on_a_full_disk_the_second_try_gets_through(
    small_disk: Path, clock: HandClock, request_of: Maker
) -> None:
    path = small_disk / "kiosk.db"
    records = Records.open(path, clock=clock, zone="America/Chicago")
    store = records.requests
    fill_up(small_disk)
    with pytest.raises(StoreUnavailable, match="is full") as problem:
        store.submit(request_of(name="Canary"), "form")
    assert "Canary" not in f"{problem.value} {problem.value.sentence}"
    assert store.count() == 0
    codes = [store.submit(request_of(), "form").code]

    # With the ballast gone too, it stays an honest no until somebody makes room.
    filler = fill_up(small_disk)
    request = request_of(note="n" * 500)

    def submit_many() -> None:
        for number in range(200):
            codes.append(store.submit(request, str(number)).code)

    with pytest.raises(StoreUnavailable):
        submit_many()
    assert store.count() == len(codes)
    filler.unlink()
    codes.append(store.submit(request_of(), "last").code)
    store.close()
    assert [row.code for row in read_requests(path)] == codes
