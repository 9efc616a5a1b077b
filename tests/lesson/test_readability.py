"""Every section reads at 6th grade or below, in each language, with a margin."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from kiosk.lesson import Stage, load_lesson
from kiosk.lesson.readability import FORMULAS, captions

EASY = {"en": "The cat sat on the mat. It was warm.", "es": "El gato está en la casa. Es de noche."}
HARD = {
    "en": "Anterior pelvic inclination exacerbates lumbar hyperlordosis, consequently diminishing "
    "intervertebral foraminal dimensions.",
    "es": "La inclinación pélvica anterior incrementa significativamente la hiperlordosis lumbar, "
    "disminuyendo consecuentemente las dimensiones de los agujeros intervertebrales.",
}


def sentences(value: Any) -> Iterator[str]:
    """Every text in a model, each ending as a sentence does."""
    match value:
        case BaseModel():
            yield from sentences(value.model_dump())
        case str():
            yield value.rstrip(".:") + "."
        case dict():
            yield from sentences(list(value.values()))
        case list() | tuple():
            for part in value:
                yield from sentences(part)


@pytest.mark.parametrize("language", FORMULAS)
def test_patients_can_read_it(
    assets: Path, stage: Stage, language: str, record_property: Callable[[str, object], None]
) -> None:
    lesson, formula = load_lesson(assets, None, language, stage), FORMULAS[language]
    texts = captions(lesson)
    texts["safety"] = " ".join(sentences(lesson.safety))
    texts["consent"] = " ".join(lesson.form.consent.points)
    measures = {name: formula.of(text) for name, text in texts.items()}
    for name, value in measures.items():
        record_property(name, f"{value:.1f}")
    too_hard = {name: value for name, value in measures.items() if not formula.holds(value)}
    assert too_hard == {}


@pytest.mark.parametrize("language", FORMULAS)
def test_the_measure_tells_hard_from_easy(language: str) -> None:
    formula = FORMULAS[language]
    assert formula.holds(formula.of(EASY[language]))
    assert not formula.holds(formula.of(HARD[language]))
