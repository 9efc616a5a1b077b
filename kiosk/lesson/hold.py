"""A stretch that is held: its sides, how often, and the way of the figure between them."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, groupby, pairwise
from math import ceil
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from kiosk.body.clip import breath_at
from kiosk.lesson.pacing import BREATH_S, Act, Guide, is_inward
from kiosk.lesson.problem import fault
from kiosk.lesson.said import Said
from kiosk.lesson.texts import Bubble, Content, Count, Duration, Seconds

Side = Literal["first", "other"]
SIDES: tuple[Side, ...] = ("first", "other")

Part = Literal["ready", "hold", "switch", "rest"]
Words = Literal["first", "held", "rest"]
"""What is said: while getting into the first hold, then in each one, and between two of them."""

EASE = 4 / 3
"""How much slower than its clip the figure changes legs, where there is time."""


def _distinct(sides: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(sides)) < len(sides):
        example = '["Right knee down", "Left knee down"]'
        raise fault("A side is named twice.", f"Write each once, as in {example}.")
    return sides


class Hold(Content):
    """Holds of some `seconds`: each side in turn, `repeats` times.

    `sides` are what the picture shows of each, the first as its clip is at the piece's end, the
    second as it is at the second `other`. `ready` is the time to get into a hold and to come out
    of it, `first_ready` the longer one to get into the first, for which `first_caption` says what
    to do; `rest` the time from a hold until it is time to get into the next one: to come out, to
    change sides and to rest, for which `rest_caption` does.
    """

    seconds: Duration
    ready: Duration
    first_caption: Said | None = None
    first_ready: Annotated[Duration | None, Field(validate_default=True)] = None
    sides: Annotated[
        tuple[Bubble, ...], Field(min_length=1, max_length=2), AfterValidator(_distinct)
    ]
    other: Annotated[Seconds | None, Field(validate_default=True)] = None
    repeats: Annotated[Count, Field(le=9)]
    rest: Duration
    rest_caption: Said

    @field_validator("first_ready")
    @classmethod
    def _gives_more_time(cls, first: float | None, info: ValidationInfo) -> float | None:
        if first is None and info.data.get("first_caption") is not None:
            raise fault(
                "There are words for getting into the first hold, and nothing tells how long.",
                "Add a line for “first_ready”, or remove “first_caption”.",
            )
        ready = info.data.get("ready")
        if first is not None and ready is not None and first < ready:
            raise fault(
                f"Getting into the first hold takes {first:g} s, and into a later one {ready:g}.",
                f"Write first_ready = {ready:g} or more, or remove this line.",
            )
        return first

    @field_validator("other")
    @classmethod
    def _goes_with_the_sides(cls, other: float | None, info: ValidationInfo) -> float | None:
        sides = info.data.get("sides")
        if sides and len(sides) == 2 and other is None:
            raise fault(
                "Two sides are held, and nothing tells where in the clip the second one is.",
                "Add a line for “other”: the second of the clip that shows it.",
            )
        if sides and len(sides) == 1 and other is not None:
            raise fault("Only one side is held.", "Remove this line, or name a second side.")
        return other

    @property
    def lead(self) -> float:
        """The time to get into the first hold, in seconds."""
        return self.ready if self.first_ready is None else self.first_ready

    def side(self, side: Side, mirrored: bool = False) -> str:
        """What the picture shows of a side; empty where no words are given for it."""
        index = SIDES.index(side) ^ mirrored
        return self.sides[index] if index < len(self.sides) else ""

    def way_between(self, start: float, end: float) -> float:
        """How many seconds of its clip lie between being out of the one side and of the other."""
        return 0.0 if self.other is None else self.other - end - 2 * (end - start)


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the holds, from when to when, for which hold: the coming one while resting.

    `counted_from` and `counted_to` are those of the whole that is counted down: a hold, or all
    that comes before it.
    """

    doing: Part
    start: float
    end: float
    counted_from: float
    counted_to: float
    side: Side
    turn: int

    @property
    def resting(self) -> bool:
        """Whether it is between two holds, and not yet time to get into the next one."""
        return self.doing in ("rest", "switch")


@dataclass(frozen=True)
class Holding:
    """A hold on its clip, which goes into the first side's stretch from `start` to `end`."""

    hold: Hold
    start: float
    end: float

    @cached_property
    def phases(self) -> tuple[Phase, ...]:
        """What is done one after the other."""
        phases: list[Phase] = []
        for parts, side, turn in self._planned():
            began = phases[-1].end if phases else 0.0
            edges = list(accumulate((seconds for _, seconds in parts), initial=began))
            phases += [
                Phase(doing, start, end, began, edges[-1], side, turn)
                for (doing, _), (start, end) in zip(parts, pairwise(edges), strict=True)
            ]
        return tuple(phases)

    def _planned(self) -> Iterator[tuple[list[tuple[Part, float]], Side, int]]:
        """What is counted down in one, and for which hold."""
        hold = self.hold
        pause: list[tuple[Part, float]] = [("rest", hold.rest)]
        if hold.other is not None:
            pause = [("rest", hold.ready), ("switch", hold.rest - hold.ready)]
        before: list[tuple[Part, float]] = []
        for turn in range(1, hold.repeats + 1):
            for side in SIDES[: len(hold.sides)]:
                yield [*before, ("ready", hold.ready if before else hold.lead)], side, turn
                yield [("hold", hold.seconds)], side, turn
                before = pause

    @property
    def duration(self) -> float:
        """How long all of it takes, in seconds."""
        return self.phases[-1].end

    def phase_at(self, t: float) -> Phase:
        """The phase at `t`; times outside count as the nearest."""
        return self.phases[self._index_at(t)]

    def act_at(self, t: float) -> Act:
        """The figure at `t`.

        It comes out of a stretch the way it went in, shows at once how legs are changed, waits
        there for the patient, and goes into the next. Its breath goes on through all of it.
        """
        index = self._index_at(t)
        phase = self.phases[index]
        since, breathed = t - phase.start, self._breathed(t)
        to = phase.side
        match phase.doing:
            case "hold":
                return Act(self._held(to), breathed)
            case "ready":
                out = self._out(to) if index else self.start
                share = since / (phase.end - phase.start)
                return Act(_between(out, self._held(to), share), breathed)
            case "switch":
                shown = EASE * self.hold.way_between(self.start, self.end)
                share = since / min(shown, phase.end - phase.start)
                way = _between(self._out(_across(to)), self._out(to), share)
                return Act(way, breathed, cued=False)
            case "rest":
                held = self.phases[index - 1].side
                share = since / self.hold.ready
                way = _between(self._held(held), self._out(held), share)
                return Act(way, breathed, cued=False)

    def guide_at(self, t: float) -> Guide:
        """What the patient does at `t`."""
        phase = self.phase_at(t)
        whole = phase.counted_to - phase.counted_from
        left = min(max(phase.counted_to - t, 0.0), whole)
        breathed = self.act_at(t).breathed or 0.0
        return Guide(
            phase.doing,
            ceil(left),
            left / whole,
            breath_at(breathed),
            is_inward(breathed),
            self.hold.side(phase.side),
            self.hold.side(phase.side, mirrored=True),
            phase.turn,
            self.hold.repeats,
        )

    def span_at(self, t: float) -> tuple[Words, float, float]:
        """Which words are said at `t`, and from when to when they are."""
        return self._spans[bisect_right([end for _, _, end in self._spans[:-1]], t)]

    @cached_property
    def _spans(self) -> tuple[tuple[Words, float, float], ...]:
        runs = ((words, list(run)) for words, run in groupby(self.phases, self._words))
        return tuple((words, run[0].start, run[-1].end) for words, run in runs)

    def _words(self, phase: Phase) -> Words:
        if phase.resting:
            return "rest"
        return "first" if self.hold.first_caption and phase.start == 0.0 else "held"

    def _breathed(self, t: float) -> float:
        """How long it breathed at `t`, from the breath in that the first hold begins with.

        Each hold begins with one, so before it breaths are as much slower or quicker as that takes.
        """
        held, pause = self.hold.seconds, self.hold.rest + self.hold.ready
        breaths = max(round((held + pause) / BREATH_S), ceil(held / BREATH_S)) * BREATH_S
        turns, since = divmod(t - self.hold.lead, held + pause)
        if since > held:
            since = held + (since - held) * (breaths - held) / pause
        return turns * breaths + since

    def _held(self, side: Side) -> float:
        """Where in the clip a side is held."""
        return self.end if side == "first" or self.hold.other is None else self.hold.other

    def _out(self, side: Side) -> float:
        """Where in the clip it is out of a side's stretch."""
        span = self.end - self.start
        if self.hold.other is None:
            return self.start
        return self.end + span if side == "first" else self.hold.other - span

    def _index_at(self, t: float) -> int:
        return bisect_right([phase.end for phase in self.phases[:-1]], t)


def _across(side: Side) -> Side:
    return "other" if side == "first" else "first"


def _between(a: float, b: float, share: float) -> float:
    return a + (b - a) * min(max(share, 0.0), 1.0)
