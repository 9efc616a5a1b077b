"""The form's adapter on a real store, without a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_clock import HandClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from kiosk.appointments import RequestStore
from kiosk.body import load_body
from kiosk.lesson import Lesson, load_lesson
from kiosk.ui.request_form import CHOOSE_MANY, CHOOSE_ONE, TYPED, RequestForm


@pytest.fixture(scope="module")
def lesson(assets: Path) -> Lesson:
    return load_lesson(assets, None, "en", load_body(assets))


@pytest.fixture
def store(data_dir: Path) -> Iterator[RequestStore]:
    store = RequestStore.open(data_dir / "kiosk.db", clock=HandClock(), zone="America/Chicago")
    yield store
    store.close()


@pytest.fixture
def form(qapp: QObject, lesson: Lesson, store: RequestStore) -> RequestForm:
    return RequestForm(lesson.form, "US", "en", lambda: store)


def go_to(form: RequestForm, step: str, **answers: str) -> None:
    """Answer what must be answered until the form asks `step`."""
    given = {"kind": "first_visit", "concerns": "knee", "name": "李", "phone": "3146210123"}
    given |= {"reach_by": "phone_call"} | answers
    while form.step != step:
        before = form.step
        if before in TYPED:
            form.text = given.get(before, "")
        elif before in (*CHOOSE_ONE, *CHOOSE_MANY) and before in given:
            form.choose(given[before])
        elif before == "consent":
            form.agree()
        form.next()
        assert form.step != before, form.error


def test_a_step_without_its_answer_stays_and_says_so(form: RequestForm) -> None:
    form.next()
    assert form.step == "kind"
    assert form.error
    form.choose("follow_up")
    assert form.error == ""
    form.next()
    assert form.step == "concerns"


def test_without_any_way_to_be_reached_it_goes_no_further(form: RequestForm) -> None:
    go_to(form, "email", phone="")
    form.next()
    assert form.step == "email"
    assert "phone number or an e-mail" in form.error


@pytest.mark.parametrize(
    ("phone", "email", "ways"),
    [
        ("3146210123", "", ["phone_call", "text_message"]),
        ("3146210123", "ana@mail.com", ["phone_call", "text_message", "email"]),
    ],
)
def test_only_ways_that_fit_are_offered(
    form: RequestForm, phone: str, email: str, ways: list[str]
) -> None:
    go_to(form, "reach_by", phone=phone, email=email)
    assert [option.key for option in form._options] == ways


def test_one_way_alone_is_not_asked_for(form: RequestForm, store: RequestStore) -> None:
    go_to(form, "receipt", phone="", email="ana@mail.com")
    (row,) = store.all()
    assert row.reach_by == "email"
    assert row.phone is None


def test_a_way_that_no_longer_fits_is_asked_again(form: RequestForm) -> None:
    go_to(form, "review", email="ana@mail.com", reach_by="email")
    form.change("email")
    form.text = ""
    form.next()
    assert form.step == "reach_by"
    form.choose("phone_call")
    form.next()
    assert form.step == "review"


def test_without_consent_nothing_is_sent(form: RequestForm, store: RequestStore) -> None:
    go_to(form, "consent")
    form.next()
    assert form.step == "consent"
    assert form.error
    assert store.count() == 0


def test_the_receipt_knows_nobody(form: RequestForm) -> None:
    go_to(form, "receipt", name="Xanthippe")
    assert form.code
    assert "Xanthippe" not in repr(vars(form))
    assert form.back() is False


MOVES = st.one_of(
    st.just("next"),
    st.just("back"),
    st.text(max_size=20),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(moves=st.lists(MOVES, max_size=30))
def test_going_back_and_forth_never_loses_an_answer(form: RequestForm, moves: list[str]) -> None:
    form.wipe()
    go_to(form, "name")
    typed: dict[str, str] = {}
    for move in moves:
        if move == "next":
            form.next()
        elif move == "back":
            form.back()
        elif form.step in TYPED:
            form.text = typed[form.step] = move
        for step, text in typed.items():
            assert form._answers.texts[step] == text
        assert form.text == typed.get(form.step, "")
        assert form._answers.chosen["concerns"] == ["knee"]
