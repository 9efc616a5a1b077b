"""What staff are told, by name: so that a screen can say it in any language, a shell in English."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


def translatable(context: str, english: str) -> str:
    """`english` as it is; by this name Qt's lupdate finds it, for that context's translations."""
    return english


class Reason(Enum):
    """A kind of things that staff are told: each by a stable name, with its English.

    The English is a template: `{path}` stands for the value of that name. Each room has its own
    kind; all are translated in the context `Reasons`.
    """


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence or more for staff; `str` gives it in English. No personal data stands in it."""

    parts: tuple[tuple[Reason, dict[str, str]], ...]

    def said(self, translate: Callable[[str], str]) -> str:
        """All of it, each English template first turned into another language's by `translate`."""
        return " ".join(translate(reason.value).format_map(values) for reason, values in self.parts)

    def __str__(self) -> str:
        return self.said(str)

    def __add__(self, after: Told) -> Told:
        return Told(self.parts + after.parts)


def tell(reason: Reason, /, **values: object) -> Told:
    """One sentence, `reason`, with the values that its template names."""
    return Told(((reason, {name: str(value) for name, value in values.items()}),))
