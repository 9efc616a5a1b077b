"""Sides of the body named in the lesson's words.

A hold has two sides, and a demonstration may mirror the figure: words that name a side are then
wrong. The hold, or the step's `side`, says which it is.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from kiosk.lesson.lesson import Lesson

_NAMED: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "en": re.compile(
            r"\b(right|left)[ -](side|leg|knee|hip|foot|hand|arm|thigh|buttock|heel|shoulder|"
            r"elbow|ankle|calf|toe)s?\b",
            re.IGNORECASE,
        ),
        "es": re.compile(
            r"\b(lado|pierna|rodilla|cadera|(?<!de )pie|mano|brazo|muslo|glúteo|nalga|talón|"
            r"hombro|codo|tobillo|pantorrilla)s? (derech|izquierd)[oa]s?\b",
            re.IGNORECASE,
        ),
    }
)


def side_named(language: str, text: str) -> str:
    """The words of a text that name a side, such as “left knee”; empty where none do.

    Only in English and Spanish: of other languages nothing is known.
    """
    pattern = _NAMED.get(language)
    found = pattern.search(text) if pattern else None
    return found.group() if found else ""


def sides_named(lesson: Lesson) -> Iterator[tuple[str, int, str]]:
    """Where a lesson names a side: the section's id, the step's index, and the words."""
    for section in lesson.sections:
        for index, step in enumerate(section.steps):
            if words := side_named(lesson.language, ". ".join((step.title, *step.said))):
                yield section.id, index, words
