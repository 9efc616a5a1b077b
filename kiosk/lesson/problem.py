"""What is wrong with a content file, said so that the clinic's staff can mend it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

Location = tuple[str | int, ...]
"""The keys that lead to a value."""


@dataclass(frozen=True)
class Problem:
    """One fault in one file.

    `where` is the key, as in `steps[2].caption` (counted from 1, the second step), or the line of
    a syntax error, or empty when the whole file is meant. `wrong` and `mend` are plain sentences.
    """

    file: Path
    where: str
    wrong: str
    mend: str

    def place(self) -> str:
        """Where it is: file and key."""
        return f"{self.file}, {self.where}" if self.where else str(self.file)

    def sentence(self) -> str:
        """The problem on one line: file, key, what is wrong, how to mend it."""
        return f"{self.place()}: {self.wrong} {self.mend}"


class ContentError(Exception):
    """The content can't be shown; `problems` holds every fault found, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.sentence() for problem in self.problems))


def fault(wrong: str, mend: str) -> PydanticCustomError:
    """An error for a validator to raise; `problems_in` turns it into a Problem."""
    return PydanticCustomError("fault", "{wrong} {mend}", {"wrong": wrong, "mend": mend})


def key(*parts: str | int) -> str:
    """A key as people write it: `key("steps", 1, "caption")` is `steps[2].caption`."""
    text = ""
    for part in parts:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def problems_in(error: ValidationError, file: Path) -> Iterator[Problem]:
    """Every fault of a validation error, as problems of `file`."""
    errors = error.errors(include_url=False)
    for details in errors:
        # A list whose items are wrong is also told to be too short.
        inside = (other["loc"][: len(details["loc"])] for other in errors if other is not details)
        if details["type"] == "too_short" and details["loc"] in inside:
            continue
        wrong, mend = _explained(details)
        yield Problem(file, key(*details["loc"]), wrong, mend)


def _explained(details: ErrorDetails) -> tuple[str, str]:
    kind = details["type"]
    context: Mapping[str, Any] = details.get("ctx", {})
    name = details["loc"][-1] if details["loc"] else "the file"
    match kind:
        case "fault":
            return context["wrong"], context["mend"]
        case "missing":
            return "This is missing.", f"Add a line or table for “{name}”."
        case "extra_forbidden":
            return "Nothing has this name.", f"Check the spelling of “{name}”, or remove it."
        case "string_type":
            return "A text is needed here.", 'Write it in quotes, as in "text".'
        case "string_too_short":
            return "The text is empty.", "Write at least one word."
        case "too_short":
            return "The list is too short.", f"Give at least {context['min_length']}."
        case "too_long":
            return "The list is too long.", f"Give at most {context['max_length']}."
        case "tuple_type":
            return "A list is needed here.", 'Write it in brackets, as in ["one", "two"].'
        case "model_type" | "model_attributes_type" | "dict_type":
            return "A table is needed here.", f"Write it as a table with a heading, [{name}]."
        case "bool_type" | "bool_parsing":
            return "A yes or no is needed here.", "Write true or false, without quotes."
        case "literal_error":
            return f"{details['input']!r} can't be used here.", f"Use {context['expected']}."
        case _ if kind.startswith("date"):
            return "This is not a date.", "Write the date as 2024-07-28, without quotes."
        case _ if kind.startswith(("int", "float", "finite")):
            return "This is not a usable number.", "Write a plain number, without quotes."
        case "greater_than" | "greater_than_equal" | "less_than" | "less_than_equal":
            return "The number is out of range.", f"{details['msg'].replace('Input', 'It')}."
        case _:
            return f"{details['msg']}.", f"Change “{name}” so that it fits."
