"""Closed requests go when they should, wholly, and never because the clock was wrong."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock

from kiosk.appointments import AppointmentRequest, RequestStore, Status, read_requests

Maker = Callable[..., AppointmentRequest]
CANARY = "Canary Quillfeather"


@pytest.fixture
def closed(store: RequestStore, request_of: Maker) -> RequestStore:
    """A store with one open request and one that was closed now, after a first look."""
    store.submit(request_of(name=CANARY), "closed")
    store.submit(request_of(), "open")
    store.set_status(1, Status.CLOSED, by="Ana")
    store.set_status(2, Status.BOOKED, by="Ana")
    assert store.purge(30) == 0
    return store


def run_days(store: RequestStore, clock: HandClock, days: int) -> int:
    """Lets the kiosk run, purging once a day; returns how many requests went."""
    deleted = 0
    for _ in range(days):
        clock.now += timedelta(days=1)
        deleted += store.purge(30)
    return deleted


def test_a_closed_request_goes_after_its_days_and_an_open_one_stays(
    closed: RequestStore, clock: HandClock
) -> None:
    assert run_days(closed, clock, 29) == 0
    assert run_days(closed, clock, 1) == 1
    assert [row.id for row in closed.all()] == [2]
    assert closed.history(1) == ()


def test_the_days_count_from_the_last_change(closed: RequestStore, clock: HandClock) -> None:
    run_days(closed, clock, 20)
    closed.set_status(1, Status.BOOKED, by="Ana")
    assert run_days(closed, clock, 40) == 0
    closed.set_status(1, Status.CLOSED, by="Ana")
    assert run_days(closed, clock, 29) == 0
    assert run_days(closed, clock, 1) == 1


def test_nothing_of_a_deleted_request_is_left_in_the_files(
    closed: RequestStore, clock: HandClock, path: Path
) -> None:
    def files_with_the_name() -> list[str]:
        name = CANARY.encode()
        return [file.name for file in path.parent.iterdir() if name in file.read_bytes()]

    assert files_with_the_name()
    assert run_days(closed, clock, 30) == 1
    assert files_with_the_name() == []


@pytest.mark.parametrize("jump", [timedelta(days=4000), timedelta(days=-4000)])
def test_a_clock_that_jumped_deletes_nothing(
    closed: RequestStore, clock: HandClock, path: Path, jump: timedelta
) -> None:
    run_days(closed, clock, 2)
    clock.now += jump
    assert closed.purge(30) == 0
    clock.now += timedelta(hours=1)
    assert closed.purge(30) == 0
    clock.now -= jump
    assert closed.purge(30) == 0
    assert len(read_requests(path)) == 2
    assert run_days(closed, clock, 40) == 1
