"""How easy the lesson is to read, by the formula that each language has for it.

English: the Flesch-Kincaid grade, its syllables from the CMU dictionary. Spanish: the ease of
Fernández Huerta, where 80 to 90 is 6th grade and more is easier; its syllables come from
hyphenation, which never parts a word's first or last letter from the rest: counted by hand, the
shipped lesson is up to 9 harder than that tells, so the limit stands above 80.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from textstat.textstat import textstatistics

from kiosk.lesson.lesson import Lesson


@dataclass(frozen=True)
class Formula:
    """A formula and its `limit` for patients: the highest grade, or the lowest ease."""

    name: str
    locale: str
    measure: Callable[[textstatistics, str], float]
    limit: float
    is_grade: bool

    def of(self, text: str) -> float:
        """The measure of a text."""
        statistics = textstatistics()
        statistics.set_lang(self.locale)
        return self.measure(statistics, text)

    def holds(self, value: float) -> bool:
        """Whether what measures so is easy enough."""
        return value <= self.limit if self.is_grade else value >= self.limit


FORMULAS: Mapping[str, Formula] = MappingProxyType(
    {
        "en": Formula(
            "Flesch-Kincaid grade", "en_US", textstatistics.flesch_kincaid_grade, 5, True
        ),
        "es": Formula("Fernández Huerta ease", "es", textstatistics.fernandez_huerta, 87, False),
    }
)


def captions(lesson: Lesson) -> dict[str, str]:
    """All that each section says while it plays, by the section's id."""
    return {
        section.id: " ".join(text for step in section.steps for text in step.said)
        for section in lesson.sections
    }


def hardest(formula: Formula, texts: Mapping[str, str]) -> tuple[str, float]:
    """The name and the measure of the text that is the hardest to read."""
    measures = {name: formula.of(text) for name, text in texts.items()}
    worst = max if formula.is_grade else min
    name = worst(measures, key=lambda each: measures[each])
    return name, measures[name]
