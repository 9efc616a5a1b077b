"""A step in its own time: paced by the breath, or holds with their sides, turns and rests.

Times are seconds from the step's beginning. All that is shown is a function of them alone.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from math import ceil, floor
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from kiosk.body.clip import BREATH_IN_S, BREATH_OUT_S, breath_at
from kiosk.lesson.problem import fault
from kiosk.lesson.texts import Content, Count, Duration

BREATH_S = BREATH_IN_S + BREATH_OUT_S

Side = Literal["right", "left"]
Doing = Literal["breathe_in", "breathe_out", "ready", "hold", "switch", "rest"]


@dataclass(frozen=True, slots=True)
class Act:
    """What the figure does at a moment: where it is in its clip, and in its breath.

    `breathed` counts from the beginning of a breath in; None leaves the breath to the clip.
    `mirrored` shows the other side.
    """

    clip_time: float
    breathed: float | None = None
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Guide:
    """What the patient does at a moment.

    `count` is the number to show; `left` is the share of this phase still to go, 1 to 0; `breath`
    runs from 0 (out) to 1 (in). `side` and `turn` of `turns` tell which hold it is or leads to,
    `sides` how many sides there are.
    """

    doing: Doing
    count: int
    left: float
    breath: float
    side: Side | None = None
    turn: int = 0
    turns: int = 0
    sides: int = 0


def breathing(t: float) -> Guide:
    """What to do when the step is paced by the breath and `t` counts from a breath in."""
    phase = t % BREATH_S
    doing: Doing = "breathe_in"
    length = BREATH_IN_S
    if phase >= BREATH_IN_S:
        doing, length, phase = "breathe_out", BREATH_OUT_S, phase - BREATH_IN_S
    return Guide(doing, floor(phase) + 1, 1.0 - phase / length, breath_at(t))


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the holds: from when to when, for which hold (the coming one, while resting)."""

    doing: Literal["ready", "hold", "switch", "rest"]
    start: float
    end: float
    side: Side
    turn: int


def _distinct(sides: tuple[Side, ...]) -> tuple[Side, ...]:
    if len(set(sides)) < len(sides):
        raise fault("A side is named twice.", 'Write each once, as in ["right", "left"].')
    return sides


class Hold(Content):
    """Holds of some `seconds`: each side, `repeats` times, the figure as drawn on the right.

    `ready` is the time to get into it, `rest` the time between two holds.
    """

    seconds: Duration
    ready: Duration
    sides: Annotated[tuple[Side, ...], Field(min_length=1), AfterValidator(_distinct)]
    repeats: Annotated[Count, Field(le=9)]
    rest: Duration

    @cached_property
    def phases(self) -> tuple[Phase, ...]:
        """What is done one after the other."""
        planned = list(self._planned())
        ends = accumulate((seconds for _, seconds, _, _ in planned), initial=0.0)
        return tuple(
            Phase(doing, start, end, side, turn)
            for (doing, _, side, turn), (start, end) in zip(planned, pairwise(ends), strict=True)
        )

    def _planned(
        self,
    ) -> Iterator[tuple[Literal["ready", "hold", "switch", "rest"], float, Side, int]]:
        for turn in range(1, self.repeats + 1):
            for side in self.sides:
                if side != self.sides[0]:
                    yield "switch", self.rest, side, turn
                elif turn > 1:
                    yield "rest", self.rest, side, turn
                yield "ready", self.ready, side, turn
                yield "hold", self.seconds, side, turn

    @property
    def duration(self) -> float:
        """How long all of it takes, in seconds."""
        return self.phases[-1].end

    def phase_at(self, t: float) -> Phase:
        """The phase at `t`; times outside count as the nearest."""
        return self.phases[self._index_at(t)]

    def act_at(self, t: float, start: float, end: float) -> Act:
        """The figure at `t`, when its clip goes into the stretch from `start` to `end`.

        While resting it comes out of the stretch the way it went in, and then shows the coming
        side. Each hold begins with a breath in.
        """
        index = self._index_at(t)
        phase = self.phases[index]
        coming_out = min(self.ready, self.rest / 2)
        since = t - phase.start
        if phase.doing == "hold":
            return Act(end, since, phase.side == "left")
        if phase.doing == "ready":
            return Act(
                _between(start, end, since / self.ready), since - self.ready, phase.side == "left"
            )
        if since < coming_out:
            held = self.phases[index - 1]
            gone = _between(end, start, since / coming_out)
            return Act(gone, self.seconds + since, held.side == "left")
        return Act(start, since - self.rest - self.ready, phase.side == "left")

    def guide_at(self, t: float) -> Guide:
        """What the patient does at `t`."""
        phase = self.phase_at(t)
        left = min(max(phase.end - t, 0.0), phase.end - phase.start)
        breath = breath_at(t - phase.start) if phase.doing == "hold" else 0.0
        share = left / (phase.end - phase.start)
        turns, sides = self.repeats, len(self.sides)
        return Guide(phase.doing, ceil(left), share, breath, phase.side, phase.turn, turns, sides)

    def _index_at(self, t: float) -> int:
        return min(bisect_right([phase.end for phase in self.phases], t), len(self.phases) - 1)


def _between(a: float, b: float, share: float) -> float:
    return a + (b - a) * min(max(share, 0.0), 1.0)
