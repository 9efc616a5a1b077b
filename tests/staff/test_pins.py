"""Which PINs are taken, and that only their hash is kept."""

import re
from itertools import pairwise

import pytest
from argon2 import extract_parameters
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import InvalidAnswer, parse_pin
from kiosk.staff.pins import hash_pin, pin_matches


@pytest.mark.parametrize("pin", ["739214", "000917", "112234", "135791135792"])
def test_a_mixed_pin_is_taken(pin: str) -> None:
    assert parse_pin(pin) == pin


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        ("", "pin_too_short"),
        ("73921", "pin_too_short"),
        ("7392147392141", "pin_too_long"),
        ("73921a", "pin_not_digits"),
        ("\u0667\u0663\u0669\u0662\u0661\u0664", "pin_not_digits"),
        ("739214\n", "pin_not_digits"),
        ("123456", "pin_sequence"),
        ("0123456789", "pin_sequence"),
        ("987654", "pin_sequence"),
        ("890123", "pin_sequence"),
        ("000000", "pin_repeats"),
        ("121212", "pin_repeats"),
        ("123123", "pin_repeats"),
        ("112233", "pin_repeats"),
    ],
)
def test_a_guessable_pin_is_refused(pin: str, code: str) -> None:
    with pytest.raises(InvalidAnswer) as refusal:
        parse_pin(pin)
    assert refusal.value.code == code
    assert refusal.value.sentence.endswith(".")


@given(st.integers(0, 999_999))
def test_most_pins_of_six_digits_are_taken_or_plainly_weak(number: int) -> None:
    pin = f"{number:06}"
    try:
        parse_pin(pin)
    except InvalidAnswer:
        steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
        assert len(steps) == 1 or re.search(r"(.{1,3})\1", pin)


def test_a_hash_is_argon2id_as_owasp_asks_and_salted() -> None:
    first, second = hash_pin("739214"), hash_pin("739214")
    assert first != second
    parameters = extract_parameters(first)
    assert parameters.type.name == "ID"
    assert (parameters.memory_cost, parameters.time_cost, parameters.parallelism) == (19456, 2, 1)
    assert pin_matches(first, "739214")
    assert not pin_matches(first, "739215")
