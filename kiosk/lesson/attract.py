"""What the screen shows while nobody is there: a line that invites, and scenes from the clips."""

from typing import Annotated, Literal

from pydantic import Field, field_validator

from kiosk.lesson.piece import Piece
from kiosk.lesson.problem import fault
from kiosk.lesson.texts import Caption, Content, Item, Slug, Title


class Scene(Piece):
    """One scene: a piece of a clip at its own speed, and the line that stands with it.

    `picture` says in words what is seen. A scene with a `section` is shown only while patients can
    open that section. A `verdict` marks what is done right or wrong.
    """

    line: Title
    picture: Caption
    verdict: Literal["right", "wrong"] | None = None
    section: Slug | None = None


class Attract(Content):
    """The `headline` stands all the time, the scenes come one after the other."""

    headline: Item
    scenes: Annotated[tuple[Scene, ...], Field(min_length=2, max_length=12)]

    @field_validator("scenes")
    @classmethod
    def _never_empty(cls, scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
        if all(scene.section for scene in scenes):
            raise fault(
                "Each scene goes with a section, so none might be left to show.",
                "Remove the line “section” from one.",
            )
        return scenes
