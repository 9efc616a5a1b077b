"""The Spanish lesson: whole, by the glossary's terms, as careful as the English one."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from kiosk.lesson import Lesson, Stage, load_lesson
from kiosk.lesson.likeness import NAMES

MAY_BE_EQUAL = re.compile(r"[\d\W]*|.* (19|20)\d\d[;.].*|.*PMC\d+\.?", re.DOTALL)
"""Numbers, and citations, which are the same in every language."""


@pytest.fixture(scope="module")
def spanish(assets: Path, stage: Stage) -> Lesson:
    return load_lesson(assets, None, "es", stage)


def pairs(assets: Path) -> Iterator[tuple[str, str, str]]:
    """Where each text stands, in English and in Spanish."""
    for file in sorted((assets / "lesson/en").glob("*.toml")):
        english = tomllib.loads(file.read_text(encoding="utf-8"))
        spanish = tomllib.loads((assets / "lesson/es" / file.name).read_text(encoding="utf-8"))
        yield from matched(english, spanish, file.name)


def matched(one: Any, other: Any, at: str) -> Iterator[tuple[str, str, str]]:
    assert type(one) is type(other), at
    if isinstance(one, dict):
        assert one.keys() == other.keys(), at
        for name in one.keys() - NAMES:
            yield from matched(one[name], other[name], f"{at} {name}")
    elif isinstance(one, list):
        assert len(one) == len(other), at
        for index, pair in enumerate(zip(one, other, strict=True), 1):
            yield from matched(*pair, f"{at}[{index}]")
    elif isinstance(one, str):
        yield at, one, other
    else:
        assert one == other, at


def has_one_of(words: Sequence[str], text: str) -> bool:
    either = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.search(rf"(?<!\w)({either})(?!\w)", text, re.IGNORECASE) is not None


def test_every_text_is_translated(assets: Path) -> None:
    same = [
        f"{at}: {english}"
        for at, english, spanish in pairs(assets)
        if english == spanish and not MAY_BE_EQUAL.fullmatch(english) and english != "$talk"
    ]
    assert same == []


def test_one_word_for_one_thing(assets: Path) -> None:
    glossary = tomllib.loads((assets / "lesson/glossary.toml").read_text(encoding="utf-8"))
    strayed = [
        f"{at}: {english!r} asks for one of {term['es']}, not {spanish!r}"
        for at, english, spanish in pairs(assets)
        for term in glossary["terms"]
        if has_one_of(term["en"], english) and not has_one_of(term["es"], spanish)
    ]
    assert strayed == []


def test_each_term_is_used(assets: Path) -> None:
    glossary = tomllib.loads((assets / "lesson/glossary.toml").read_text(encoding="utf-8"))
    said = {
        "en": " ".join(english for _, english, _ in pairs(assets)),
        "es": " ".join(spanish for _, _, spanish in pairs(assets)),
    }
    for term in glossary["terms"]:
        for language, words in term.items():
            assert [word for word in words if not has_one_of([word], said[language])] == []


OVERCLAIMS = (
    r"\b(cura|sana|arregla|garantiza|comprobado)\b",
    r"\bayudará\b",
    r"\b(pellizca|atrapa)\w*",
    r"\bpresion\w* (en |sobre )?el (psoas|ilíaco)\b",
    r"\bsentarse (causa|daña)\b",
)


@pytest.mark.parametrize("claim", OVERCLAIMS)
def test_nothing_is_overstated(assets: Path, claim: str) -> None:
    said = [spanish for _, _, spanish in pairs(assets) if re.search(claim, spanish, re.IGNORECASE)]
    assert said == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "pueden estar tensos"),
        (1, "a algunas personas les pueden ayudar"),
        (3, "en algunas personas, puede que"),
        (3, "la pelvis puede inclinarse"),
        (3, "no tiene que doler"),
        (5, "ningún buen estudio ha probado la herramienta"),
        (7, "hacia el psoas"),
        (8, "casi no se estira más"),
        (9, "hacia el psoas"),
        (10, "mucho menos que con la rodilla"),
    ],
)
def test_what_the_evidence_softens_is_said_softly(spanish: Lesson, number: int, words: str) -> None:
    captions = " ".join(step.caption for step in spanish.sections[number - 1].steps)
    assert words in captions.lower()


def test_the_patient_is_told_usted(assets: Path) -> None:
    familiar = re.compile(r"\b(tú|tu|tus|tienes|puedes|haz|pon|respira tú|vosotros)\b", re.I)
    assert [text for _, _, text in pairs(assets) if familiar.search(text)] == []
