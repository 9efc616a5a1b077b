"""The form's adapter on a real store, without a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_clock import HandClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from shipped import shipped_body
from whole_kiosk import Stopwatch

from kiosk.appointments import CHOOSE_MANY, CHOOSE_ONE, TYPED, Intake, RequestStore
from kiosk.lesson import Lesson, load_lesson
from kiosk.ui.request.form import RequestForm


@pytest.fixture(scope="module")
def lesson(assets: Path) -> Lesson:
    return load_lesson(assets, None, "en", shipped_body())


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def store(data_dir: Path, clock: HandClock) -> Iterator[RequestStore]:
    store = RequestStore.open(data_dir / "kiosk.db", clock=clock, zone="America/Chicago")
    yield store
    store.close()


@pytest.fixture
def form(
    qapp: QObject, lesson: Lesson, store: RequestStore, clock: HandClock, stopwatch: Stopwatch
) -> RequestForm:
    languages = {"en": "English", "es": "Español"}
    intake = Intake(store, clock)
    return RequestForm(lesson.form, "US", languages, "en", lambda: intake, None, stopwatch)


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


@pytest.mark.parametrize(
    ("reach_by", "asked", "answered"),
    [
        ("phone_call", "phone", ("+13146210123", None)),
        ("text_message", "phone", ("+13146210123", None)),
        ("email", "email", (None, "ana@mail.com")),
    ],
)
def test_only_what_the_chosen_way_needs_is_asked(
    form: RequestForm,
    store: RequestStore,
    reach_by: str,
    asked: str,
    answered: tuple[str | None, str | None],
) -> None:
    go_to(form, asked, reach_by=reach_by)
    form.next()
    assert form.error
    go_to(form, "receipt", email="ana@mail.com")
    (row,) = store.all()
    assert (row.reach_by, row.phone, row.email) == (reach_by, *answered)


def test_another_way_asks_for_what_it_needs_and_keeps_what_was_given(form: RequestForm) -> None:
    go_to(form, "review")
    form.change("reach_by")
    form.choose("email")
    form.next()
    assert form.step == "email"
    form.text = "ana@mail.com"
    form.next()
    assert form.step == "review"
    assert "phone" not in [line.step for line in form._lines]
    form.change("reach_by")
    form.choose("phone_call")
    form.next()
    assert form.step == "review"
    form.unmask()
    assert "(314) 621-0123" in [line.words for line in form._lines]


def test_the_language_to_be_reached_in_is_the_screen_s_until_chosen(
    form: RequestForm, lesson: Lesson, store: RequestStore
) -> None:
    go_to(form, "language")
    assert [option.key for option in form._options if option.chosen] == ["en"]
    form.speak(lesson.form, "es")
    assert [option.key for option in form._options if option.chosen] == ["es"]
    form.choose("en")
    form.speak(lesson.form, "es")
    go_to(form, "receipt")
    (row,) = store.all()
    assert row.language == "en"


def test_a_clinic_of_one_language_and_one_way_asks_for_neither(
    qapp: QObject, lesson: Lesson, store: RequestStore
) -> None:
    ways = lesson.form.reach_by
    calls = ways.model_copy(update={"choices": ways.choices[:1]})
    questions = lesson.form.model_copy(update={"reach_by": calls})
    intake = Intake(store, HandClock())
    form = RequestForm(questions, "US", {"en": "English"}, "en", lambda: intake)
    go_to(form, "parts_of_day")
    form.next()
    assert form.step == "name"
    go_to(form, "receipt")
    (row,) = store.all()
    assert (row.reach_by, row.language) == ("phone_call", "en")


def test_an_unusual_number_is_asked_for_again_and_then_taken(
    form: RequestForm, lesson: Lesson, store: RequestStore
) -> None:
    go_to(form, "phone")
    form.text = "314 111 1111"
    form.next()
    assert form.step == "phone"
    assert "tap Next again" in form.error
    form.speak(lesson.form, "es")
    assert form.error
    form.text = "314 111 1112"
    form.next()
    assert form.step == "phone", "another number is looked at anew"
    form.next()
    assert form.step == "note"
    go_to(form, "receipt")
    assert [row.phone for row in store.all()] == ["+13141111112"]


def test_what_was_typed_is_masked_once_its_step_was_left(form: RequestForm) -> None:
    go_to(form, "phone", name="José O'Brien")
    form.text = "314-621-0142"
    form.back()
    assert (form.step, form.manner, form.mask, form.text) == ("name", "masked", "J•••", "")
    form.unmask()
    assert (form.manner, form.text) == ("typed", "José O'Brien")
    form.next()
    assert (form.manner, form.mask) == ("masked", "•••-0142")
    form.next()
    form.back()
    form.unmask()
    assert form.text == "314-621-0142"


def test_a_masked_answer_that_does_not_hold_is_shown_for_mending(form: RequestForm) -> None:
    go_to(form, "phone")
    form.text = "314"
    form.back()
    form.next()
    assert form.manner == "masked"
    form.next()
    assert (form.manner, form.text) == ("typed", "314")
    assert "too short" in form.error


def test_the_check_of_all_answers_is_masked_until_asked(form: RequestForm) -> None:
    go_to(form, "review", name="José O'Brien", note="parking")
    told = {"name": "J•••", "phone": "•••-0123", "note": "•••"}
    shown = {"name": "José O'Brien", "phone": "(314) 621-0123", "note": "parking"}
    for answers in (told, shown, told):
        assert {line.step: line.words for line in form._lines if line.step in answers} == answers
        form.unmask()
    form.unmask()
    form.change("name")
    assert (form.manner, form.text) == ("typed", "José O'Brien")
    form.next()
    assert {line.words for line in form._lines if line.step == "name"} == {"J•••"}


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


def send_at_once(form: RequestForm, count: int) -> None:
    """As somebody does who plays with the form."""
    for number in range(count):
        go_to(form, "receipt", name=f"Aaa {number}")
        form.wipe()


def test_after_many_at_once_a_request_pauses_and_is_sent_by_itself(
    form: RequestForm, store: RequestStore, clock: HandClock, stopwatch: Stopwatch
) -> None:
    send_at_once(form, 6)
    go_to(form, "pause", name="José")
    assert form.secondsLeft == 60
    for _ in range(59):
        clock.pass_by(1)
        stopwatch.seconds += 1
        form.check()
    assert (form.step, form.secondsLeft, store.count()) == ("pause", 1, 6)
    clock.pass_by(1)
    stopwatch.seconds += 1
    form.check()
    assert form.step == "receipt"
    assert store.page(0, 1)[0].name == "José"


def test_a_pause_can_be_left_with_every_answer_and_is_not_shortened_by_that(
    form: RequestForm, clock: HandClock, stopwatch: Stopwatch
) -> None:
    send_at_once(form, 6)
    go_to(form, "pause", name="José")
    clock.pass_by(20)
    stopwatch.seconds += 20
    assert form.back()
    assert form.step == "review"
    form.next()
    assert (form.step, form.secondsLeft) == ("pause", 40)
    form.wipe()
    stopwatch.seconds += 60
    form.check()
    assert form.step == "kind"


def test_a_full_list_is_told_at_the_first_step_and_at_the_last(
    form: RequestForm, store: RequestStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_to(form, "review")
    monkeypatch.setattr("kiosk.appointments.intake.UNREAD_LIMIT", 0)
    form.next()
    assert form.step == "review"
    assert "front desk" in form.error
    assert form._draft.texts["name"] == "李"
    form.wipe()
    form.arrive()
    assert form.step == "desk"
    assert form.first
    monkeypatch.undo()
    form.arrive()
    assert form.step == "kind"


def test_the_second_tap_of_two_on_next_skips_nothing(
    form: RequestForm, stopwatch: Stopwatch
) -> None:
    go_to(form, "concerns")
    form.choose("knee")
    for _ in range(2):
        form.tapNext()
    assert form.step == "days"
    stopwatch.seconds += 1
    form.tapNext()
    assert form.step == "parts_of_day"


MOVES = st.one_of(
    st.just("next"),
    st.just("back"),
    st.sampled_from(["en", "es", "unmask"]),
    st.text(max_size=20),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(MOVES, max_size=30))
def test_going_back_and_forth_in_any_language_never_loses_an_answer(
    form: RequestForm, lesson: Lesson, moves: list[str]
) -> None:
    form.wipe()
    go_to(form, "name")
    typed: dict[str, str] = {}
    for move in moves:
        if move == "next":
            form.next()
        elif move == "back":
            form.back()
        elif move in ("en", "es"):
            form.speak(lesson.form, move)
        elif move == "unmask":
            form.unmask()
        elif form.step in TYPED and not form.masked:
            form.text = typed[form.step] = move
        for step, text in typed.items():
            assert form._draft.texts[step] == text
        if form.masked and form.step in TYPED:
            assert form.text == ""
            form.unmask()
        assert form.text == typed.get(form.step, "")
        assert form._draft.chosen["concerns"] == ["knee"]
