"""What the figure and the patient do at a moment of a step, and breathing along.

Times are seconds from the step's beginning. All that is shown is a function of them alone.
"""

from dataclasses import dataclass
from math import floor
from typing import Literal

from kiosk.body.clip import BREATH_IN_S, BREATH_OUT_S, breath_at

BREATH_S = BREATH_IN_S + BREATH_OUT_S

Doing = Literal["watch", "breathe_in", "breathe_out", "ready", "hold", "switch", "rest"]


@dataclass(frozen=True, slots=True)
class Act:
    """What the figure does at a moment: where it is in its clip, and in its breath.

    `breathed` counts from the beginning of a breath in; None leaves the breath to the clip.
    `cued` tells whether it shows what its clip points out: not on the way out of a stretch, where
    the clip may run backwards.
    """

    clip_time: float
    breathed: float | None = None
    cued: bool = True


@dataclass(frozen=True, slots=True)
class Guide:
    """What the patient does at a moment.

    `count` is the number to show; `left` is the share still to go of what it counts, 1 to 0;
    `breath` runs from 0 (out) to 1 (in), `inward` tells a breath in. `side` is what the picture
    shows of the side that is or will be held, `mirrored_side` what it shows in a mirror; empty
    where there is none. `turn` of `turns` is the hold of that side, or the breath.
    """

    doing: Doing
    count: int = 0
    left: float = 0.0
    breath: float = 0.0
    inward: bool = False
    side: str = ""
    mirrored_side: str = ""
    turn: int = 0
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """A caption, and from when to when it is shown."""

    text: str
    start: float
    end: float

    def later(self, seconds: float) -> "Shown":
        """The same on a clock that is so many seconds ahead."""
        return Shown(self.text, self.start + seconds, self.end + seconds)


def is_inward(breathed: float) -> bool:
    """Whether who breathed for so many seconds, from a breath in on, breathes in."""
    return breathed % BREATH_S < BREATH_IN_S


def breathing(t: float) -> Guide:
    """What to do when the step is paced by the breath and `t` counts from a breath in."""
    phase = t % BREATH_S
    inward = is_inward(t)
    length = BREATH_IN_S if inward else BREATH_OUT_S
    gone = phase if inward else phase - BREATH_IN_S
    return Guide(
        "breathe_in" if inward else "breathe_out",
        floor(gone) + 1,
        1.0 - gone / length,
        breath_at(t),
        inward,
        turn=floor(t / BREATH_S) + 1,
    )
