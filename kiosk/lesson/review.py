"""Who reviewed which section, and whether that still holds for the words it has now."""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pydantic import Field, RootModel, ValidationError, ValidationInfo, field_validator

from kiosk.lesson.files import chosen, read_table
from kiosk.lesson.lesson import Lesson
from kiosk.lesson.problem import ContentError, Problem, fault, problems_in
from kiosk.lesson.section import Section
from kiosk.lesson.stage import Stage
from kiosk.lesson.texts import Content, Slug, Title

REVIEWS_FILE = "reviews.toml"
SOON = timedelta(days=30)
"""So long before its last day a review is told to end."""

Prints = Mapping[str, str]
"""A short digest of what a section says in each language, and of the clinic's own video of it."""

VIDEO = "video"
"""Stands for the video where the others are languages."""


class Review(Content):
    """One section's review: it holds through the day `until`, for the words it was given for."""

    reviewer: Title
    reviewed: date
    until: date
    words: Mapping[str, str] = Field(default_factory=dict)
    """The prints of what was read and seen; nothing is compared where there are none."""

    @field_validator("until")
    @classmethod
    def _in_order(cls, until: date, info: ValidationInfo) -> date:
        reviewed = info.data.get("reviewed")
        if reviewed is not None and until < reviewed:
            raise fault(
                f"The review ends on {until}, before it was made, {reviewed}.",
                "Let “until” be the same day as “reviewed” or a later one.",
            )
        return until


class Reviews(RootModel[dict[Slug, Review]]):
    """The file of reviews: a table each, named by the section's id."""


class State(StrEnum):
    """What is known of a section's review."""

    NONE = "none"
    HOLDS = "holds"
    ENDS_SOON = "ends_soon"
    ENDED = "ended"
    CHANGED = "changed"
    OTHER_VIDEO = "other_video"


@dataclass(frozen=True)
class Standing:
    """A section, its review if it has one, and what that is worth today."""

    section: Section
    review: Review | None
    state: State

    @property
    def shown(self) -> bool:
        """Whether patients may see the section.

        One that was never reviewed may be seen: the clinic is told so at set-up and decides. One
        whose review ended, or was given for other words, may not: somebody has to decide anew.
        """
        return self.state not in (State.ENDED, State.CHANGED, State.OTHER_VIDEO)


def load_reviews(data_dir: Path) -> Mapping[str, Review]:
    """The reviews in a data folder by the section's id; none where there is no file.

    Raises ContentError with every fault of the file.
    """
    file = data_dir / REVIEWS_FILE
    if not os.path.lexists(file):
        return MappingProxyType({})
    return reviews_in(_table(file), file)


def reviews_in(table: Mapping[str, Any], file: Path) -> Mapping[str, Review]:
    """The reviews that the table of `file` tells. Raises ContentError."""
    try:
        return MappingProxyType(Reviews.model_validate(table).root)
    except ValidationError as error:
        raise ContentError(problems_in(error, file)) from None


def fingerprints(
    lessons: Mapping[str, Lesson], assets: Path, data_dir: Path | None, stage: Stage
) -> Mapping[str, Prints]:
    """The prints of every section by its id, from the files that `lessons` were loaded from.

    They are of what the files say, comments and line breaks aside: the clinic's own name, filled
    in later, is no part of them. With its own words goes all that patients read with them: its
    comparisons, what its figures are marked with, and the safety card before it. Raises
    ContentError when a file can't be read any more.
    """
    found: dict[str, dict[str, str]] = {}
    for language, lesson in lessons.items():
        folder = f"lesson/{language}"
        card = _table(chosen(f"{folder}/safety.toml", assets, data_dir))
        compared = _table(chosen(f"{folder}/comparisons.toml", assets, data_dir))["comparisons"]
        for section in lesson.sections:
            name = f"{folder}/{section.number:02}-{section.id}.toml"
            pairs = lesson.comparisons_of(section)
            ours = {comparison.id for comparison in pairs}
            clips = {step.clip for step in section.steps}
            clips.update(clip for each in pairs for clip in (each.right_clip, each.wrong_clip))
            marks = {key for clip in clips for key in stage.cue_words.get(clip, ())}
            words = [
                _table(chosen(name, assets, data_dir)),
                [table for table in compared if table["id"] in ours],
                {key: lesson.cue_words[key] for key in marks},
                card if section.hands_on else {},
            ]
            found.setdefault(section.id, {})[language] = _digest(words)
    return found


def standing(section: Section, review: Review | None, prints: Prints, today: date) -> Standing:
    """What a section's review is worth on `today`, the clinic's own date."""
    return Standing(section, review, _state(review, prints, today))


def _state(review: Review | None, prints: Prints, today: date) -> State:
    if review is None:
        return State.NONE
    if today > review.until:
        return State.ENDED
    # One written by hand has no prints: it holds whatever there is.
    read, there = dict(review.words), dict(prints)
    seen, shown = read.pop(VIDEO, ""), there.pop(VIDEO, "")
    if read and any(read.get(language) != its for language, its in there.items()):
        return State.CHANGED
    if read and seen != shown:
        return State.OTHER_VIDEO
    return State.ENDS_SOON if today > review.until - SOON else State.HOLDS


def _table(file: Path) -> dict[str, Any]:
    table = read_table(file)
    if isinstance(table, Problem):
        raise ContentError([table])
    return table


def _digest(words: Any) -> str:
    text = json.dumps(words, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
