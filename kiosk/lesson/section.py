"""Sections, their steps on a timeline, and the right-or-wrong comparisons."""

from bisect import bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import Annotated, Any, Literal, Protocol

from pydantic import (
    AfterValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    RootModel,
    ValidationInfo,
    field_validator,
)

from kiosk.lesson.clinic import ProductOffer
from kiosk.lesson.problem import fault
from kiosk.lesson.routine import Routine
from kiosk.lesson.texts import (
    Bubble,
    Caption,
    Content,
    Count,
    Duration,
    Flag,
    Item,
    Seconds,
    Slug,
    Title,
    require_own_ids,
)

Group = Literal["understand", "release", "stretch", "next"]
GROUPS: tuple[Group, ...] = ("understand", "release", "stretch", "next")

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
OfferName = Literal["visit", "talk", "product"]


class Stage(Protocol):
    """What a figure can act, as the caller knows it."""

    @property
    def durations(self) -> Mapping[str, float]:
        """Each clip's length in seconds."""

    @property
    def comparisons(self) -> Mapping[str, Mapping[str, str]]:
        """The clips called "right" and "wrong" of each comparison, by its id."""

    @property
    def cue_words(self) -> Mapping[str, Collection[str]]:
        """The keys of what is to be said during each clip that has cues."""


@dataclass(frozen=True)
class Known:
    """What sections and comparisons may refer to; the context of their validation.

    `clips` maps the name of a clip to its length in seconds, `pairs` the id of a comparison to its
    clips; `comparisons` are the ids that have texts, or None while that is not known.
    """

    clips: Mapping[str, float]
    pairs: Mapping[str, Mapping[str, str]]
    product: ProductOffer | None = None
    comparisons: Collection[str] | None = None

    def with_comparisons(self, ids: Collection[str] | None) -> "Known":
        """The same, with the ids of the comparisons."""
        return replace(self, comparisons=ids)


def _clip(name: str, info: ValidationInfo) -> str:
    if isinstance(info.context, Known) and name not in info.context.clips:
        raise fault(
            f"No clip is called {name!r}.", f"Use one of {', '.join(sorted(info.context.clips))}."
        )
    return name


def _within(clip: str | None, seconds: float, info: ValidationInfo) -> None:
    clips: Mapping[str, float] = info.context.clips if isinstance(info.context, Known) else {}
    if clip is not None and clip in clips and seconds > clips[clip] + 1e-6:
        raise fault(
            f"{seconds:g} s is past the end of the clip {clip!r}.",
            f"Write at most {clips[clip]:g}.",
        )


Clip = Annotated[str, AfterValidator(_clip)]


class Step(Content):
    """One caption and the part of a clip that goes with it.

    The clip plays from `start` to `end` (seconds in the clip) while the player's timeline moves on
    by `seconds`. `picture` says in words what is seen. A step with an `offer` is only there while
    the clinic makes that offer.
    """

    title: Title
    caption: Caption
    picture: Caption
    clip: Clip
    start: Seconds
    end: Seconds
    seconds: Duration
    bones: Flag = False
    highlight: tuple[Highlight, ...] = ()
    offer: OfferName | None = None

    @field_validator("caption")
    @classmethod
    def _disclosed(cls, caption: str, info: ValidationInfo) -> str:
        product = info.context.product if isinstance(info.context, Known) else None
        if product and product.code in caption and product.disclosure not in caption:
            raise fault(
                f"The code {product.code} stands here without the disclosure.",
                "Add $disclosure to the same caption.",
            )
        return caption

    @field_validator("end")
    @classmethod
    def _runs_forward(cls, end: float, info: ValidationInfo) -> float:
        start = info.data.get("start")
        if start is not None and start >= end:
            raise fault(
                f"The step starts at {start:g} s and ends at {end:g} s.",
                "Let “start” be less than “end”.",
            )
        _within(info.data.get("clip"), end, info)
        return end


class Section(Content):
    """One section of the lesson: steps played one after the other.

    `id` and `number` come from the name of the file, `06-on-the-floor.toml`. `summary` is the line
    on the section's card. `hands_on` brings the safety card before it. `take_home` is the routine
    that a phone takes along.
    """

    id: Slug
    number: Count
    group: Group
    title: Title
    summary: Item
    hands_on: Flag
    comparison: Slug | None = None
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    take_home: Routine | None = None

    @field_validator("hands_on")
    @classmethod
    def _safe(cls, hands_on: bool, info: ValidationInfo) -> bool:
        if not hands_on and info.data.get("group") == "stretch":
            raise fault(
                "A section of stretches must show the safety card first.",
                "Write hands_on = true.",
            )
        return hands_on

    @field_validator("comparison")
    @classmethod
    def _exists(cls, comparison: str | None, info: ValidationInfo) -> str | None:
        known = info.context.comparisons if isinstance(info.context, Known) else None
        if known is not None and comparison is not None and comparison not in known:
            raise fault(
                f"No comparison is called {comparison!r}.",
                f"Use one of {', '.join(sorted(known))}, or remove the line.",
            )
        return comparison

    @cached_property
    def step_ends(self) -> tuple[float, ...]:
        """The second of the timeline at which each step ends."""
        return tuple(accumulate(step.seconds for step in self.steps))

    @cached_property
    def step_starts(self) -> tuple[float, ...]:
        """The second of the timeline at which each step starts: the ticks."""
        return (0.0, *self.step_ends[:-1])

    @property
    def duration(self) -> float:
        """How long the section plays, in seconds."""
        return self.step_ends[-1]

    def step_at(self, t: float) -> int:
        """The index of the step that plays at `t` seconds; times outside count as the nearest."""
        return min(bisect_right(self.step_ends, t), len(self.steps) - 1)

    def clip_time_at(self, t: float) -> float:
        """The second of the current step's clip at `t` seconds of the timeline."""
        index = self.step_at(t)
        step = self.steps[index]
        share = (t - self.step_starts[index]) / step.seconds
        return step.start + (step.end - step.start) * min(max(share, 0.0), 1.0)


def _pair(name: str, info: ValidationInfo) -> str:
    if isinstance(info.context, Known) and name not in info.context.pairs:
        raise fault(
            f"No clips are called “{name}-right” and “{name}-wrong”.",
            f"Use one of {', '.join(sorted(info.context.pairs))}.",
        )
    return name


class Comparison(Content):
    """The words for two clips on one scrubber, one done right and one done wrong.

    `id` is the name that both clips begin with; `short_title` is the word on the button that
    chooses this one.
    """

    id: Annotated[Slug, AfterValidator(_pair)]
    title: Title
    short_title: Annotated[str, Field(min_length=1, max_length=14)]
    right_title: Title
    wrong_title: Title
    right_points: Annotated[tuple[Item, ...], Field(min_length=1, max_length=4)]
    wrong_points: Annotated[tuple[Item, ...], Field(min_length=1, max_length=4)]

    _known: Known = PrivateAttr()

    def model_post_init(self, context: Any, /) -> None:
        """Keep where the clips are looked up; the file doesn't name them."""
        self._known = context

    @property
    def right_clip(self) -> str:
        """The name of the clip done right."""
        return self._known.pairs[self.id]["right"]

    @property
    def wrong_clip(self) -> str:
        """The name of the clip done wrong."""
        return self._known.pairs[self.id]["wrong"]

    @property
    def duration(self) -> float:
        """How long the longer clip plays, in seconds."""
        return max(self._known.clips[clip] for clip in (self.right_clip, self.wrong_clip))


class Comparisons(Content):
    """The file of comparisons; `estimate` is the label beside every computed percentage."""

    estimate: Item
    comparisons: Annotated[tuple[Comparison, ...], Field(min_length=1)]

    @field_validator("comparisons")
    @classmethod
    def _told_apart(cls, comparisons: tuple[Comparison, ...]) -> tuple[Comparison, ...]:
        require_own_ids([comparison.id for comparison in comparisons])
        return comparisons


class CueWords(RootModel[dict[str, Bubble]]):
    """What is said at each cue of a clip, by the cue's key."""

    model_config = ConfigDict(frozen=True)
