"""What the form sends, on its way into a real store: each answer once, and up to a number."""

from collections.abc import Callable

import pytest
from hand_clock import HandClock

from kiosk.appointments import (
    UNREAD_LIMIT,
    AppointmentRequest,
    Intake,
    InvalidAnswer,
    RequestStore,
    StoreUnavailable,
    new_form_key,
    unread_alarm,
)
from kiosk.appointments.intake import UNREAD_TOLD

Maker = Callable[..., AppointmentRequest]
DAY = 86_400


@pytest.fixture
def intake(store: RequestStore, clock: HandClock) -> Intake:
    return Intake(store, clock)


def fill(store: RequestStore, request: AppointmentRequest, count: int) -> None:
    """Make `count` requests wait for staff, without the hours that takes at the form's pace."""
    if not store.count():
        store.submit(request, new_form_key())
    with store.database.writing() as db:
        (row,) = db.query("SELECT * FROM requests WHERE id = 1")
        del row["id"]
        db.table("requests").insert_all(
            {
                **row,
                "key": f"{row['key'][:24]}{number:012x}",
                "form_key": f"f{number}",
                "name": f"{row['name']}{number}",
            }
            for number in range(1, count)
        )


def test_the_same_answers_again_get_the_same_receipt(
    intake: Intake, store: RequestStore, clock: HandClock, request_of: Maker
) -> None:
    first = intake.submit(request_of(), new_form_key())
    for _ in range(20):
        clock.pass_by(5)
        assert intake.submit(request_of(), new_form_key()) == first
    assert store.count() == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "Jose O'Brien"},
        {"phone": "+13145550124"},
        {"email": None},
        {"days": ("mon",)},
        {"note": "Call after 5."},
        {"kind": "follow_up"},
        {"language": "es"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_any_other_answer_is_another_request(
    intake: Intake, store: RequestStore, request_of: Maker, changed: dict[str, object]
) -> None:
    first = intake.submit(request_of(), new_form_key())
    assert intake.submit(request_of(**changed), new_form_key()) != first
    assert store.count() == 2


def test_who_asks_again_after_staff_called_or_a_day_later_is_heard_again(
    intake: Intake, store: RequestStore, clock: HandClock, request_of: Maker
) -> None:
    intake.submit(request_of(), new_form_key())
    store.set_status(1, "contacted", by="Sam")
    intake.submit(request_of(), new_form_key())
    assert store.count() == 2
    clock.pass_by(DAY + 1)
    intake.submit(request_of(), new_form_key())
    assert store.count() == 3


def test_a_file_that_vanished_gives_no_receipt_however_often_it_is_tried(
    intake: Intake, store: RequestStore, request_of: Maker
) -> None:
    key = new_form_key()
    path = store.database.path
    path.rename(path.with_suffix(".away"))
    for again in (key, key, new_form_key()):
        with pytest.raises(StoreUnavailable):
            intake.submit(request_of(), again)
    path.with_suffix(".away").rename(path)
    intake.submit(request_of(), key)
    assert store.database.trouble is None
    assert store.count() == 1


def test_a_full_list_sends_to_the_desk_until_staff_have_read(
    intake: Intake, store: RequestStore, clock: HandClock, request_of: Maker
) -> None:
    key = new_form_key()
    sent = intake.submit(request_of(), key)
    fill(store, request_of(), UNREAD_LIMIT)
    clock.pass_by(DAY)
    assert intake.full
    with pytest.raises(InvalidAnswer, match="front desk") as refusal:
        intake.submit(request_of(name="Ben"), new_form_key())
    assert refusal.value.code == "list_full"
    assert intake.submit(request_of(), key) == sent, "what is on the disk has its receipt"
    store.set_status(2, "closed", by="Sam")
    assert not intake.full
    intake.submit(request_of(name="Ben"), new_form_key())
    assert store.page(0, 1)[0].name == "Ben"


def test_staff_are_told_before_the_list_is_full(store: RequestStore, request_of: Maker) -> None:
    fill(store, request_of(), UNREAD_TOLD - 1)
    assert unread_alarm(store) is None
    store.submit(request_of(), new_form_key())
    told = str(unread_alarm(store))
    assert str(UNREAD_TOLD) in told
    assert str(UNREAD_LIMIT) in told
