"""One step of a section: its words, and the piece of a clip that goes with them."""

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator

from kiosk.lesson.hold import Hold, Holding, Side
from kiosk.lesson.pacing import BREATH_S, Act, Guide, Shown, breathing
from kiosk.lesson.piece import Piece, require_within
from kiosk.lesson.problem import Kind, fault
from kiosk.lesson.said import Said
from kiosk.lesson.stage import Known
from kiosk.lesson.texts import Caption, Duration, Flag, Title

OfferName = Literal["visit", "talk", "product"]


class Step(Piece):
    """One caption and the part of a clip that goes with it.

    The clip plays from `start` to `end` (seconds in the clip) while the player's timeline moves on
    by `seconds`. With pace = "breath" it plays as fast as it is, over and over, with the patient's
    breath. With a `hold` it goes from `start` to `end` to get into the stretch, and the hold tells
    the seconds. `side` tells which of the sides held in its section it shows. `picture` says in
    words what is seen. A step that `waits` stands at its end until the patient plays on, who has
    something to make ready. One with an `offer` is only there while the clinic makes that offer.
    """

    title: Title
    caption: Said
    picture: Caption
    hold: Hold | None = None
    side: Side | None = None
    seconds: Annotated[Duration | None, Field(validate_default=True)] = None
    pace: Literal["breath"] | None = None
    waits: Flag = False
    offer: OfferName | None = None

    @field_validator("hold")
    @classmethod
    def _has_time_to_change(cls, hold: Hold | None, info: ValidationInfo) -> Hold | None:
        clip, start, end = map(info.data.get, ("clip", "start", "end"))
        if hold and clip and start is not None and end:
            _require_way(hold, start, end)
            require_within(clip, hold.other or 0.0, info)
        return hold

    @field_validator("seconds")
    @classmethod
    def _told_once(cls, seconds: float | None, info: ValidationInfo) -> float | None:
        hold = info.data.get("hold")
        if seconds is None and hold is None and "hold" in info.data:
            raise fault(Kind.MISSING.value, "Add a line for “seconds”, or a “hold”.", Kind.MISSING)
        if seconds is not None and hold is not None:
            raise fault("The hold tells how long it lasts.", "Remove this line.")
        return seconds

    @field_validator("pace")
    @classmethod
    def _goes_with_the_breath(cls, pace: str | None, info: ValidationInfo) -> str | None:
        if pace is None:
            return None
        if info.data.get("hold") is not None:
            raise fault("A hold has a pace of its own.", "Remove this line.")
        clip, start, end, seconds = map(info.data.get, ("clip", "start", "end", "seconds"))
        if isinstance(info.context, Known) and clip and start is not None and end and seconds:
            _require_breaths(info.context, clip, start, end, seconds)
        return pace

    @field_validator("side")
    @classmethod
    def _told_by_the_hold(cls, side: Side | None, info: ValidationInfo) -> Side | None:
        if side is not None and info.data.get("hold") is not None:
            raise fault("A hold tells its sides itself.", "Remove this line.")
        return side

    @cached_property
    def holding(self) -> Holding | None:
        """The hold on the step's clip."""
        return Holding(self.hold, self.start, self.end) if self.hold else None

    @property
    def said(self) -> tuple[str, ...]:
        """The captions that it shows, one after the other."""
        return tuple(filter(None, (self.first_caption, self.caption, self.rest_caption)))

    @property
    def first_caption(self) -> str:
        """What it says while getting into its first hold; empty where that is its caption."""
        return self.hold.first_caption or "" if self.hold else ""

    @property
    def rest_caption(self) -> str:
        """What it says between its holds; empty where it has none."""
        return self.hold.rest_caption if self.hold else ""

    @property
    def length(self) -> float:
        """How long the step plays, in seconds."""
        return self.holding.duration if self.holding else self.seconds or 0.0

    @property
    def breaths(self) -> int:
        """How many breaths pace it."""
        return round(self.length / BREATH_S) if self.pace else 0

    @property
    def timed(self) -> bool:
        """Whether its seconds are the patient's own, not to be slowed."""
        return self.hold is not None or self.pace is not None

    def act_at(self, t: float) -> Act:
        """What the figure does `t` seconds after the step began; outside, at the nearest end."""
        t = min(max(t, 0.0), self.length)
        piece = self.end - self.start
        if self.holding:
            return self.holding.act_at(t)
        if self.pace:
            return Act(self.end if t == self.length else self.start + t % piece, t)
        return Act(self.start + piece * t / self.length)

    def words_at(self, t: float) -> Shown:
        """The caption that is shown `t` seconds after the step began."""
        if self.holding:
            said, start, end = self.holding.span_at(t)
            words = {
                "first": self.first_caption,
                "held": self.caption,
                "rest": self.rest_caption,
            }
            return Shown(words[said], start, end)
        return Shown(self.caption, 0.0, self.length)

    def guide_at(self, t: float) -> Guide | None:
        """What the patient does then, where the step leads them; nothing once it is over."""
        if t >= self.length:
            return None
        if self.holding:
            return self.holding.guide_at(t)
        return breathing(max(t, 0.0)) if self.pace else None


def _require_way(hold: Hold, start: float, end: float) -> None:
    """Raise the fault of a hold that leaves no way, or no time, from one side to the other."""
    switch = hold.way_between(start, end)
    if hold.other is not None and switch <= 0:
        raise fault(
            f"From {end:g} s to “other”, {hold.other:g} s, nothing changes sides: coming out takes "
            f"{end - start:g} s, and going in as long.",
            f"Let “other” be more than {3 * end - 2 * start:g}.",
        )
    if hold.rest < hold.ready + switch:
        changing = f" and changing sides {switch:g}" if switch else ""
        raise fault(
            f"A rest of {hold.rest:g} s is too short: coming out takes {hold.ready:g} s{changing}.",
            f"Write rest = {hold.ready + switch:g} or more.",
        )


def _require_breaths(known: Known, clip: str, start: float, end: float, seconds: float) -> None:
    """Raise the fault of a piece that can't go with the patient's breath."""
    piece = end - start
    if not _whole(piece / BREATH_S):
        raise fault(
            f"From “start” to “end” it is {piece:g} s, and a breath takes {BREATH_S:g}.",
            f"Choose a piece of {BREATH_S:g} s, or of twice or three times as much.",
        )
    first = known.breath_starts.get(clip)
    if first is not None and not _whole((start - first) / BREATH_S):
        raise fault(
            f"The clip {clip!r} is in the middle of a breath at {start:g} s.",
            f"Start where it breathes in: at {first % BREATH_S:g} s, or each {BREATH_S:g} s later.",
        )
    if not _whole(seconds / piece):
        raise fault(
            f"{seconds:g} s is no whole number of pieces of {piece:g} s.",
            f"Write seconds = {max(1, round(seconds / piece)) * piece:g}.",
        )
    if clip in known.clips and seconds > piece and not known.comes_back(clip, start, end):
        raise fault(
            f"The clip {clip!r} is not at {end:g} s as it was at {start:g} s: it would jump.",
            f"Choose a piece that ends as it begins, or write seconds = {piece:g}.",
        )


def _whole(number: float) -> bool:
    return abs(number - round(number)) < 1e-6
