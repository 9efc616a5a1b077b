"""The safety card, the choices of the request form, and the page of sources."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from kiosk.lesson.problem import fault
from kiosk.lesson.texts import (
    Bubble,
    Caption,
    Content,
    Count,
    Item,
    Name,
    Paragraph,
    Slug,
    Title,
    require_own_ids,
)

FIXED_IDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "kind": ("first_visit", "discovery_visit", "follow_up"),
        "days": ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        "reach_by": ("phone_call", "text_message", "email"),
    }
)
"""The choices that a request can store; a form may leave some out and name them as it likes."""


class SafetyList(Content):
    """A heading, one line that says what to do, and short items."""

    title: Title
    lead: Caption
    items: Annotated[tuple[Item, ...], Field(min_length=1)]


class SafetyCard(Content):
    """What stands beside every hands-on section."""

    title: Title
    lead: Caption
    evidence: Caption
    ask_first: SafetyList
    stop_if: SafetyList
    keep_off: SafetyList
    stretches: SafetyList
    now: SafetyList
    soon: SafetyList


class Choice(Content):
    """One answer to tap: `id` is stored, `label` is shown, `line` says a little more."""

    id: Slug
    label: Title
    line: Item | None = None


class Question(Content):
    """A question that is typed."""

    title: Title
    help: Caption


class ChoiceQuestion(Question):
    """A question that is answered by tapping."""

    choices: Annotated[tuple[Choice, ...], Field(min_length=1, max_length=12)]

    @field_validator("choices")
    @classmethod
    def _told_apart(cls, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
        require_own_ids([choice.id for choice in choices])
        return choices

    def label(self, choice: str) -> str:
        """The words for the stored id `choice`; an id no longer offered is told as it is."""
        return next((known.label for known in self.choices if known.id == choice), choice)


class Consent(Content):
    """What the patient agrees to: `version` is stored with the request."""

    version: Slug
    title: Title
    points: Annotated[tuple[Caption, ...], Field(min_length=1)]
    agree: Item
    days_kept: Count
    """Days a request is kept after it was closed."""

    @field_validator("days_kept")
    @classmethod
    def _told(cls, days_kept: int, info: ValidationInfo) -> int:
        points: tuple[str, ...] | None = info.data.get("points")
        told = re.compile(rf"\b{days_kept} \w")
        if points is not None and not any(told.search(point) for point in points):
            raise fault(
                f"No point tells the patient that requests are kept {days_kept} days.",
                f"Write “{days_kept} days” in one of the points, or change the number.",
            )
        return days_kept


class FormChoices(Content):
    """The questions and choices of the request form, in the order they are asked."""

    kind: ChoiceQuestion
    concerns: ChoiceQuestion
    days: ChoiceQuestion
    parts_of_day: ChoiceQuestion
    name: Question
    phone: Question
    email: Question
    reach_by: ChoiceQuestion
    language: Question
    """Its choices are the languages of the clinic."""
    note: Question
    consent: Consent

    @field_validator(*FIXED_IDS)
    @classmethod
    def _storable(cls, question: ChoiceQuestion, info: ValidationInfo) -> ChoiceQuestion:
        known = FIXED_IDS[str(info.field_name)]
        for choice in question.choices:
            if choice.id not in known:
                raise fault(
                    f"A request can't hold the choice {choice.id!r}.",
                    f"Use only the ids {', '.join(known)}.",
                )
        return question


class Credit(Content):
    """A work used under a licence that asks for credit."""

    work: Item
    text: Paragraph


class Source(Content):
    """A publication and what it is the source of."""

    about: Item
    citation: Paragraph


class Naming(Content):
    """What a language calls itself, and what begins a visit in it: both on one button."""

    name: Name
    start: Bubble


class Sources(Content):
    """The page of sources."""

    title: Title
    lead: Caption
    credits: Annotated[tuple[Credit, ...], Field(min_length=1)]
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
