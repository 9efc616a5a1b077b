"""The kinds of value that content files are made of."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from kiosk.lesson.problem import Kind, fault


class Content(BaseModel):
    """The base of everything read from a content file: frozen, and no unknown names."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    if not line:
        raise fault(Kind.EMPTY.value, "Write at least one word.", Kind.EMPTY)
    if not line.isprintable():
        raise fault("The text holds a sign that can't be shown.", "Type the text again.")
    return line


def _at_most(letters: int) -> AfterValidator:
    def check(text: str) -> str:
        if len(text) > letters:
            raise fault(
                f"The text has {len(text)} letters; only {letters} fit on the screen.",
                f"Shorten it by {len(text) - letters}.",
                Kind.TOO_MUCH,
            )
        return text

    return AfterValidator(check)


def _slug(text: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9]*([_-][a-z0-9]+)*", text) or len(text) > 40:
        raise fault(
            f"{text!r} can't be an id.",
            "Use small letters, digits, single hyphens or underscores; at most 40.",
        )
    return text


def require_own_ids(ids: Sequence[str]) -> None:
    """Raise the fault that names the first id found twice."""
    twice = next((name for name in ids if ids.count(name) > 1), None)
    if twice is not None:
        raise fault(f"The id {twice!r} is used twice.", "Give each its own id.")


Text = Annotated[str, AfterValidator(_one_line)]
"""A text on one line; line breaks and runs of spaces become single spaces."""

Name = Annotated[Text, _at_most(16)]
Bubble = Annotated[Text, _at_most(32)]
Title = Annotated[Text, _at_most(48)]
Item = Annotated[Text, _at_most(110)]
Caption = Annotated[Text, _at_most(220)]
Paragraph = Annotated[Text, _at_most(400)]

Slug = Annotated[str, AfterValidator(_slug)]
"""An id that is stored and never shown."""

Day = Annotated[date, Field(strict=True)]
Flag = Annotated[bool, Field(strict=True)]
Count = Annotated[int, Field(strict=True, gt=0)]
Seconds = Annotated[float, Field(strict=True, ge=0, allow_inf_nan=False)]
Duration = Annotated[float, Field(strict=True, gt=0, le=600, allow_inf_nan=False)]
