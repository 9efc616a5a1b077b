"""What is wrong with a content file, said so that the clinic's staff can mend it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from kiosk.told import Reason, translatable

Location = tuple[str | int, ...]
"""The keys that lead to a value."""


class Kind(Reason):
    """What kind of fault it is: all that staff are told of it where they don't read English."""

    MISSING = translatable("Reasons", "This is missing.")
    UNKNOWN = translatable("Reasons", "Nothing has this name.")
    EMPTY = translatable("Reasons", "The text is empty.")
    TOO_MUCH = translatable("Reasons", "The text is too long.")
    TEXT = translatable("Reasons", "A text is needed here.")
    NUMBER = translatable("Reasons", "This is not a usable number.")
    RANGE = translatable("Reasons", "The number is out of range.")
    DATE = translatable("Reasons", "This is not a date.")
    YES_NO = translatable("Reasons", "A yes or no is needed here.")
    LIST = translatable("Reasons", "A list is needed here.")
    TOO_SHORT = translatable("Reasons", "The list is too short.")
    TOO_LONG = translatable("Reasons", "The list is too long.")
    TABLE = translatable("Reasons", "A table is needed here.")
    SYNTAX = translatable("Reasons", "The file is not correct TOML.")
    UNREADABLE = translatable("Reasons", "The file can't be read.")
    VIDEO = translatable("Reasons", "The kiosk can't play this video.")
    UNFIT = translatable("Reasons", "What stands here can't be used.")


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
    kind: Kind = Kind.UNFIT

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


def fault(wrong: str, mend: str, kind: Kind = Kind.UNFIT) -> PydanticCustomError:
    """An error for a validator to raise; `problems_in` turns it into a Problem."""
    said = {"wrong": wrong, "mend": mend, "kind": kind}
    return PydanticCustomError("fault", "{wrong} {mend}", said)


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
        where = key(*details["loc"])
        if details["type"] == "fault":
            yield Problem(file, where, **details["ctx"])
        else:
            kind, mend = _explained(details)
            wrong = _unfit(details) if kind is Kind.UNFIT else str(kind.value)
            yield Problem(file, where, wrong, mend, kind)


def _unfit(details: ErrorDetails) -> str:
    if details["type"] == "literal_error":
        return f"{details['input']!r} can't be used here."
    return f"{details['msg']}."


def _explained(details: ErrorDetails) -> tuple[Kind, str]:
    """What kind of fault it is, and the mend."""
    kind = details["type"]
    context: Mapping[str, Any] = details.get("ctx", {})
    name = details["loc"][-1] if details["loc"] else "the file"
    match kind:
        case "missing":
            return Kind.MISSING, f"Add a line or table for “{name}”."
        case "extra_forbidden":
            return Kind.UNKNOWN, f"Check the spelling of “{name}”, or remove it."
        case "string_type":
            return Kind.TEXT, 'Write it in quotes, as in "text".'
        case "string_too_short":
            return Kind.EMPTY, "Write at least one word."
        case "too_short":
            return Kind.TOO_SHORT, f"Give at least {context['min_length']}."
        case "too_long":
            return Kind.TOO_LONG, f"Give at most {context['max_length']}."
        case "tuple_type":
            return Kind.LIST, 'Write it in brackets, as in ["one", "two"].'
        case "model_type" | "model_attributes_type" | "dict_type":
            return Kind.TABLE, f"Write it as a table with a heading, [{name}]."
        case "bool_type" | "bool_parsing":
            return Kind.YES_NO, "Write true or false, without quotes."
        case "literal_error":
            return Kind.UNFIT, f"Use {context['expected']}."
        case _ if kind.startswith("date"):
            return Kind.DATE, "Write the date as 2024-07-28, without quotes."
        case _ if kind.startswith(("int", "float", "finite")):
            return Kind.NUMBER, "Write a plain number, without quotes."
        case "greater_than" | "greater_than_equal" | "less_than" | "less_than_equal":
            return Kind.RANGE, f"{details['msg'].replace('Input', 'It')}."
        case _:
            return Kind.UNFIT, f"Change “{name}” so that it fits."
