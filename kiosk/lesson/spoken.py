"""The texts of the clinic's profile, which are given once for each language it speaks."""

from dataclasses import dataclass
from typing import Any

from pydantic import (
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import InitErrorDetails

from kiosk.lesson.problem import Kind, fault


@dataclass(frozen=True)
class Speaking:
    """The language that the profile is read in, and all those that the clinic speaks."""

    language: str
    languages: tuple[str, ...]


def _chosen(value: Any, check: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
    if not isinstance(info.context, Speaking):
        return check(value)
    language, languages = info.context.language, info.context.languages
    if isinstance(value, str) and value and len(languages) > 1:
        lines = " and ".join(f'{info.field_name}.{each} = "…"' for each in languages)
        raise fault("The text is there in one language only.", f"Write {lines}.")
    if not isinstance(value, dict):
        return check(value)
    if language not in value:
        raise fault(
            f"The text is missing in the language {language!r}.",
            f'Add a line {info.field_name}.{language} = "…".',
            Kind.MISSING,
        )
    try:
        return check(value[language])
    except ValidationError as error:
        raise _at(language, error) from None


def _at(language: str, error: ValidationError) -> ValidationError:
    """The same error, with the language in its place."""
    lines: list[InitErrorDetails] = []
    for each in error.errors(include_url=False):
        context = each.get("ctx", {})
        told = fault(**context) if each["type"] == "fault" else each["type"]
        place = (language, *each["loc"])
        lines.append({"type": told, "loc": place, "input": each["input"], "ctx": context})
    return ValidationError.from_exception_data(error.title, lines)


InEachLanguage = WrapValidator(_chosen)
"""Takes `text = "…"` where the clinic speaks one language, `text.en = "…"` where it speaks more."""
