"""A piece of a clip, and how it is looked at."""

from typing import Annotated, Literal

from pydantic import AfterValidator, ValidationInfo, field_validator

from kiosk.lesson.problem import fault
from kiosk.lesson.stage import Known
from kiosk.lesson.texts import Content, Flag, Seconds

Highlight = Literal[
    "psoas",
    "iliacus",
    "tendon",
    "spine",
    "pelvis",
    "femur",
    "rectus_femoris",
    "openings",
    "facets",
    "tool",
]


def _clip(name: str, info: ValidationInfo) -> str:
    if isinstance(info.context, Known) and name not in info.context.clips:
        raise fault(
            f"No clip is called {name!r}.", f"Use one of {', '.join(sorted(info.context.clips))}."
        )
    return name


def require_within(clip: str | None, seconds: float, info: ValidationInfo) -> None:
    """Raise the fault of a second that the clip does not have."""
    longest = info.context.clips.get(clip or "") if isinstance(info.context, Known) else None
    if longest is not None and seconds > longest + 1e-6:
        raise fault(
            f"{seconds:g} s is past the end of the clip {clip!r}.", f"Write at most {longest:g}."
        )


class Piece(Content):
    """The clip `clip` from `start` to `end`, in seconds of the clip."""

    clip: Annotated[str, AfterValidator(_clip)]
    start: Seconds
    end: Seconds
    bones: Flag = False
    highlight: tuple[Highlight, ...] = ()

    @field_validator("end")
    @classmethod
    def _runs_forward(cls, end: float, info: ValidationInfo) -> float:
        start = info.data.get("start")
        if start is not None and start >= end:
            raise fault(
                f"It starts at {start:g} s and ends at {end:g} s.",
                "Let “start” be less than “end”.",
            )
        require_within(info.data.get("clip"), end, info)
        return end
