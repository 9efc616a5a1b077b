"""How fast requests are taken: play is slowed, and whoever asks in earnest is let in."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from hand_clock import HandClock
from hypothesis import given
from hypothesis import strategies as st

from kiosk.appointments import AppointmentRequest, Intake, RequestStore, TooFast, new_form_key
from kiosk.appointments.pace import LONGEST_WAIT, seconds_to_wait

Maker = Callable[..., AppointmentRequest]

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TAP = 0.4
"""Seconds from one tap of a child to the next."""
TAPS_A_FORM = 14
"""Eleven steps, a letter, seven digits would be more: as fast as it can be."""


def let_in(arrivals: list[datetime]) -> tuple[list[datetime], list[int]]:
    """When each of those who come at `arrivals`, and wait as told, is stored; and the waits."""
    stored: list[datetime] = []
    waits = []
    for arrival in arrivals:
        at = max([arrival, *stored[-1:]])
        wait = seconds_to_wait(at, stored)
        at += timedelta(seconds=wait)
        assert seconds_to_wait(at, stored) == 0
        stored.append(at)
        waits.append(wait)
    return stored, waits


def after_each(gaps: list[int]) -> list[datetime]:
    moments, at = [], NOW
    for gap in gaps:
        at += timedelta(seconds=gap)
        moments.append(at)
    return moments


@given(st.lists(st.integers(0, 300), max_size=90))
def test_nobody_waits_longer_than_two_minutes_nor_twice(gaps: list[int]) -> None:
    _, waits = let_in(after_each(gaps))
    assert max(waits, default=0) <= LONGEST_WAIT.total_seconds() == 120


@given(st.lists(st.integers(120, 3600), max_size=90))
def test_one_in_two_minutes_never_waits_all_day(gaps: list[int]) -> None:
    assert not any(let_in(after_each(gaps))[1])


@given(st.lists(st.integers(75, 400), max_size=60))
def test_a_queue_of_sixty_at_one_kiosk_never_waits(forms: list[int]) -> None:
    """A form takes an honest person 75 seconds at the least: five choices, a name, a number."""
    assert not any(let_in(after_each(forms))[1])


@given(st.lists(st.integers(1, 10_000), min_size=1, max_size=90))
def test_what_a_wrong_clock_left_in_the_future_does_not_count(ahead: list[int]) -> None:
    assert seconds_to_wait(NOW, [NOW + timedelta(seconds=each) for each in ahead]) == 0


@given(st.lists(st.integers(-10_000, 10_000), max_size=120))
def test_however_many_are_in_the_file_the_wait_is_short(around: list[int]) -> None:
    earlier = [NOW + timedelta(seconds=each) for each in around]
    assert seconds_to_wait(NOW, earlier) <= LONGEST_WAIT.total_seconds()


def test_ten_thousand_taps_of_a_child_fill_no_list_and_the_next_patient_is_let_in(
    store: RequestStore, clock: HandClock, request_of: Maker
) -> None:
    intake = Intake(store, clock)
    form, key = request_of(name="Aaa 0"), new_form_key()
    for tap in range(10_000):
        clock.pass_by(TAP)
        if tap % TAPS_A_FORM:
            continue
        try:
            intake.submit(form, key)
        except TooFast:
            continue
        form, key = request_of(name=f"Aaa {tap}"), new_form_key()
    assert store.count() < 70
    clock.pass_by(LONGEST_WAIT.total_seconds())
    intake.submit(request_of(name="José"), key)
    assert store.page(0, 1)[0].name == "José"
