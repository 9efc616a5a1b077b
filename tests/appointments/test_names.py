"""Names as people have them, from the field to the disk, and what stands for them once left."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.appointments import AppointmentRequest, RequestStore, new_form_key, parse_name
from kiosk.appointments.masking import HIDDEN, mask

Maker = Callable[..., AppointmentRequest]

SCRIPTS = (
    "abcdefghijklmnopqrstuvwxyzáéíñóúüçøåßğłőžđ",
    "αβγδέζήθικλμνξο",
    "абвгґдежзиіїйклмнў",
    "אבגדהוזחטיכלמנ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "अआइईउऊएऐकखगघचछजझ",
    "กขฃคฅฆงจฉช",
    "李王张刘陈杨黄赵",
    "김이박최정강조윤",
    "さしすせそタチツテト",
)
MARKS = "\u0301\u0303\u0308\u0327\u0323\u05b8\u064e\u0940\u0e31"
SIGNS = "'’-. "


@st.composite
def names(draw: st.DrawFn) -> str:
    """One to forty letters of a script, with marks on them and signs between them."""
    letters = st.sampled_from(draw(st.sampled_from(SCRIPTS)))
    parts = [draw(letters)]
    for _ in range(draw(st.integers(0, 39))):
        parts.append(draw(st.one_of(letters, letters, letters, st.sampled_from(MARKS + SIGNS))))
    return "".join(parts)


@given(names())
def test_any_name_is_taken_as_it_is_written(name: str) -> None:
    assert parse_name(name) == " ".join(unicodedata.normalize("NFC", name).split())


@pytest.mark.parametrize(
    "name", ["José", "O'Brien", "李", "أحمد بن علي", "שָׁלוֹם", "Nguyễn Thị Ánh", "n" * 40]
)
def test_a_name_comes_back_from_the_disk_as_it_went(
    store: RequestStore, request_of: Maker, name: str
) -> None:
    store.submit(request_of(name=name), new_form_key())
    assert store.page(0, 1)[0].name == parse_name(name)


@given(names())
def test_of_a_name_that_was_left_one_letter_stays(name: str) -> None:
    letter, _, rest = mask("name", name).partition(HIDDEN)
    assert rest == ""
    assert parse_name(name).startswith(letter)
    assert [unicodedata.category(sign)[0] for sign in letter][1:].count("L") == 0


@given(st.text(max_size=60), st.sampled_from(["name", "phone", "email", "note"]))
def test_a_mask_tells_neither_length_nor_middle(text: str, step: str) -> None:
    shown = mask(step, text)
    assert bool(shown) == bool(text.strip())
    typed = unicodedata.normalize("NFC", text)
    assert step == "name" or len(shown) <= len("a•••@•••") + 5
    assert shown.count(HIDDEN) <= 2
    assert typed.strip()[1:] not in shown or len(typed.strip()) < 5


@pytest.mark.parametrize(
    ("step", "text", "shown"),
    [
        ("name", "José O'Brien", "J•••"),
        ("name", " e\u0301lise", "é•••"),
        ("name", "नीता", "नी•••"),
        ("phone", "(314) 555-0142", "•••-0142"),
        ("phone", "+52 55 1234 5678", "•••-5678"),
        ("phone", "0142", "•••"),
        ("phone", "call", "•••"),
        ("email", "ana@mail.com", "a•••@•••"),
        ("email", "@", "•••"),
        ("note", "It hurts here.", "•••"),
        ("note", "", ""),
    ],
)
def test_what_stands_for_an_answer(step: str, text: str, shown: str) -> None:
    assert mask(step, text) == shown
