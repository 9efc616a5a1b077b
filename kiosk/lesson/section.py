"""Sections, their steps on a timeline, and the right-or-wrong comparisons."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    RootModel,
    ValidationInfo,
    field_validator,
)

from kiosk.lesson.hold import SIDES, Hold
from kiosk.lesson.pacing import Act, Guide, Shown
from kiosk.lesson.problem import fault
from kiosk.lesson.routine import Routine
from kiosk.lesson.stage import Known
from kiosk.lesson.step import Step
from kiosk.lesson.texts import (
    Bubble,
    Content,
    Count,
    Flag,
    Item,
    Slug,
    Title,
    require_own_ids,
)
from kiosk.lesson.timeline import Timeline

Group = Literal["understand", "release", "stretch", "next"]
GROUPS: tuple[Group, ...] = ("understand", "release", "stretch", "next")


class Section(Timeline, Content):
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

    @field_validator("steps")
    @classmethod
    def _is_waited_for(cls, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        if steps[-1].waits:
            raise fault("The last step waits, and nothing comes after it.", "Remove its “waits”.")
        return steps

    @field_validator("steps")
    @classmethod
    def _sides_are_named(cls, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        sides = 0 if (hold := _hold_of(steps)) is None else len(hold.sides)
        for number, step in enumerate(steps, 1):
            if step.side is not None and SIDES.index(step.side) >= sides:
                raise fault(
                    f"Step {number} shows the side “{step.side}”, and no step here holds it.",
                    "Remove its line “side”, or name that side in a hold.",
                )
        return steps

    @property
    def lengths(self) -> tuple[float, ...]:
        """How long each step plays, in seconds."""
        return tuple(step.length for step in self.steps)

    @property
    def waiting(self) -> tuple[bool, ...]:
        """Whether each step waits at its end, until the patient goes on."""
        return tuple(step.waits for step in self.steps)

    def act_at(self, t: float) -> Act:
        """What the figure does in the current step's clip at `t` seconds of the timeline."""
        index = self.step_at(t)
        return self.steps[index].act_at(t - self.step_starts[index])

    def words_at(self, t: float) -> Shown:
        """The caption that is shown at `t` seconds of the timeline."""
        index = self.step_at(t)
        start = self.step_starts[index]
        return self.steps[index].words_at(t - start).later(start)

    def guide_at(self, t: float) -> Guide | None:
        """What the patient does at `t` seconds of the timeline, where the step leads them."""
        index = self.step_at(t)
        step = self.steps[index]
        guide = step.guide_at(t - self.step_starts[index])
        if guide and step.pace:
            before, breaths = self._breaths_around(index)
            return replace(guide, turn=before + guide.turn, turns=breaths)
        if step.side and (hold := _hold_of(self.steps)):
            side, mirrored = hold.side(step.side), hold.side(step.side, mirrored=True)
            return Guide("watch", side=side, mirrored_side=mirrored)
        return guide

    def _breaths_around(self, index: int) -> tuple[int, int]:
        """How many breaths were taken before a step that they pace, and how many are in all."""
        before = list(takewhile(bool, (step.breaths for step in self.steps[:index][::-1])))
        after = takewhile(bool, (step.breaths for step in self.steps[index:]))
        return sum(before), sum(before) + sum(after)


def _hold_of(steps: Iterable[Step]) -> Hold | None:
    """The hold among a section's steps, the first where there are several."""
    return next((step.hold for step in steps if step.hold), None)


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
    chooses this one. `muscle` is the one whose length both sides tell, if they tell any.
    """

    id: Annotated[Slug, AfterValidator(_pair)]
    muscle: Literal["psoas", "iliacus"] | None = None
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
