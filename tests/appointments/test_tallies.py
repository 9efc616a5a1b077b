"""How many requests came in a week, also once they are deleted."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from hand_clock import HandClock

from kiosk.appointments import AppointmentRequest, RequestStore

Maker = Callable[..., AppointmentRequest]
DAY = 86_400


def told(store: RequestStore, first: date) -> list[tuple[str, str, str, int]]:
    return [(str(each.week), each.kind, each.status, each.count) for each in store.tallies(first)]


def test_requests_are_counted_by_the_clinics_week_kind_and_status(
    store: RequestStore, request_of: Maker, clock: HandClock
) -> None:
    clock.now = datetime(2026, 11, 16, 5, 59, tzinfo=UTC)  # Sunday night in Chicago.
    store.submit(request_of(), "1")
    clock.pass_by(60)
    store.submit(request_of(), "2")
    store.submit(request_of(kind="follow_up"), "3")
    store.submit(request_of(kind="follow_up"), "4")
    store.set_status(4, "booked", by="Ana")
    monday = [
        ("2026-11-16", "discovery_visit", "new", 1),
        ("2026-11-16", "follow_up", "booked", 1),
        ("2026-11-16", "follow_up", "new", 1),
    ]
    assert told(store, date(2026, 11, 9)) == [("2026-11-09", "discovery_visit", "new", 1), *monday]
    assert told(store, date(2026, 11, 20)) == monday


def test_a_purge_leaves_the_counts_as_they_were(
    store: RequestStore, request_of: Maker, clock: HandClock
) -> None:
    for number in range(1, 4):
        store.submit(request_of(), f"{number}")
    for number in (1, 2):
        store.set_status(number, "closed", by="Ana")
    before = told(store, date(2026, 1, 1))
    for _ in range(6):
        store.purging.everywhere(30)
        clock.pass_by(7 * DAY)
    assert store.count() == 1
    assert told(store, date(2026, 1, 1)) == before
    clock.pass_by(DAY)
    store.set_status(3, "closed", by="Ana")
    assert sum(count for *_, count in told(store, date(2026, 1, 1))) == 3
