"""Typed answers: what is taken, in which shape, and the sentence for what is not."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.appointments import (
    AppointmentRequest,
    InvalidAnswer,
    parse_email,
    parse_name,
    parse_note,
    parse_phone,
)

Maker = Callable[..., AppointmentRequest]


def answer(parse: Callable[[str], str], text: str) -> tuple[str | None, InvalidAnswer | None]:
    """What `parse` takes from `text`, or why it does not."""
    try:
        return parse(text), None
    except InvalidAnswer as refusal:
        return None, refusal


@pytest.mark.parametrize(
    "name",
    [
        "José",
        "Sinéad O'Brien",
        "O’Brien-Núñez",
        "李小龍",
        "Björk",
        "X",
        "J. R. Smith 3rd",
        "نازنین‌زهرا",
        "Wolfeschlegelsteinhausenbergerdorffen-Smith",
    ],
)
def test_names_are_kept_as_people_write_them(name: str) -> None:
    assert parse_name(f"  {name} ") == name


def test_a_name_typed_with_a_separate_accent_is_the_same_name() -> None:
    assert parse_name("Jose\u0301  Ruiz") == "José Ruiz"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("  ", "name_missing"),
        ("12345", "name_without_letters"),
        ("Ann\x00", "name_without_letters"),
        ("Ann\u202e", "name_without_letters"),
        ("\ud800a", "name_without_letters"),
        ("n" * 101, "name_too_long"),
    ],
)
def test_what_is_no_name(text: str, code: str) -> None:
    with pytest.raises(InvalidAnswer) as refusal:
        parse_name(text)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("314-555-0123", "+13145550123"),
        (" (314) 555 0123 ", "+13145550123"),
        ("1 314 555 0123", "+13145550123"),
        ("+52 55 1234 5678", "+525512345678"),
        ("\uff13\uff11\uff14 555 0123", "+13145550123"),
    ],
)
def test_phones_become_e164(text: str, number: str) -> None:
    assert parse_phone(text, "US") == number


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "phone_missing"),
        ("call me", "phone_not_a_number"),
        ("555-0123", "phone_too_short"),
        ("911", "phone_too_short"),
        ("31455501234567", "phone_too_long"),
        *(
            (f"314-555-0142 {extension}", "phone_extension")
            for extension in ("x12", "ext. 12", "Ext 12", "#12", "extensión 12")
        ),
        ("111 111 1111", "phone_unusual"),
        ("+999 12345678", "phone_country"),
    ],
)
def test_what_is_no_phone(text: str, code: str) -> None:
    with pytest.raises(InvalidAnswer) as refusal:
        parse_phone(text, "US")
    assert refusal.value.code == code


def test_emails_are_tidied() -> None:
    assert parse_email(" Ann.Lee@EXAMPLE.com ") == "Ann.Lee@example.com"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (" ", "email_missing"),
        ("ann", "email_without_at"),
        ("ann lee@example.com", "email_spaces"),
        ("ann@example", "email_invalid"),
        ("ann@@example.com", "email_invalid"),
        ("ann@example,com", "email_invalid"),
    ],
)
def test_what_is_no_email(text: str, code: str) -> None:
    with pytest.raises(InvalidAnswer) as refusal:
        parse_email(text)
    assert refusal.value.code == code


@given(st.text(max_size=120), st.sampled_from([parse_name, parse_email, parse_note]))
def test_any_typing_is_taken_or_answered_with_a_sentence(
    text: str, parse: Callable[[str], str]
) -> None:
    taken, refusal = answer(parse, text)
    assert refusal is None or (refusal.sentence.endswith(".") and refusal.code.isidentifier())
    assert taken is None or parse(taken) == taken


@given(st.text(alphabet="0123456789+()-. x#*", max_size=25))
def test_any_dialing_is_taken_or_answered_with_a_sentence(text: str) -> None:
    number, refusal = answer(lambda typed: parse_phone(typed, "US"), text)
    assert refusal is None or refusal.sentence.endswith(".")
    assert number is None or parse_phone(number, "MX") == number


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"phone": None, "email": None}, "contact_missing"),
        ({"phone": None, "reach_by": "phone_call"}, "reach_by_without_phone"),
        ({"phone": None, "reach_by": "text_message"}, "reach_by_without_phone"),
        ({"email": None, "reach_by": "email"}, "reach_by_without_email"),
        ({"phone": "314-555-0123"}, "phone_invalid"),
        ({"note": "n" * 501}, "note_too_long"),
        ({"note": "bell \x07"}, "note_strange_signs"),
    ],
)
def test_a_request_needs_answers_that_fit(
    request_of: Maker, answers: dict[str, object], code: str
) -> None:
    with pytest.raises(InvalidAnswer) as refusal:
        request_of(**answers)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    "answers",
    [
        {"consent": False},
        {"kind": "party"},
        {"days": ("someday",)},
        {"concerns": ("=cmd()",)},
        {"secret_canary": "x"},
    ],
)
def test_wrong_choices_are_refused_without_quoting_anyone(
    request_of: Maker, answers: dict[str, object]
) -> None:
    with pytest.raises(ValidationError) as refusal:
        request_of(name="Canary Person", **answers)
    assert "Canary" not in str(refusal.value)


def test_a_request_does_not_show_who_asks(request_of: Maker) -> None:
    request = request_of(name="Canary", email="canary@example.com", note="canary")
    assert "canary" not in f"{request} {request!r}".lower()
    assert "+1314" not in repr(request)
