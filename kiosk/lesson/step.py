"""One step of a section: its words, and the piece of a clip that goes with them."""

from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator

from kiosk.lesson.pacing import BREATH_S, Act, Guide, Hold, breathing
from kiosk.lesson.piece import Piece
from kiosk.lesson.problem import fault
from kiosk.lesson.stage import Known
from kiosk.lesson.texts import Caption, Duration, Title

OfferName = Literal["visit", "talk", "product"]


class Step(Piece):
    """One caption and the part of a clip that goes with it.

    The clip plays from `start` to `end` (seconds in the clip) while the player's timeline moves on
    by `seconds`. With pace = "breath" it plays as fast as it is, over and over, with the patient's
    breath. With a `hold` it goes from `start` to `end` to get into the stretch, and the hold tells
    the seconds. `picture` says in words what is seen. A step with an `offer` is only there while
    the clinic makes that offer.
    """

    title: Title
    caption: Caption
    picture: Caption
    hold: Hold | None = None
    seconds: Annotated[Duration | None, Field(validate_default=True)] = None
    pace: Literal["breath"] | None = None
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

    @field_validator("seconds")
    @classmethod
    def _told_once(cls, seconds: float | None, info: ValidationInfo) -> float | None:
        hold = info.data.get("hold")
        if seconds is None and hold is None and "hold" in info.data:
            raise fault("This is missing.", "Add a line for “seconds”, or a “hold”.")
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

    @property
    def length(self) -> float:
        """How long the step plays, in seconds."""
        return self.hold.duration if self.hold else self.seconds or 0.0

    @property
    def timed(self) -> bool:
        """Whether its seconds are the patient's own, not to be slowed."""
        return self.hold is not None or self.pace is not None

    def act_at(self, t: float) -> Act:
        """What the figure does `t` seconds after the step began; outside, at the nearest end."""
        t = min(max(t, 0.0), self.length)
        piece = self.end - self.start
        if self.hold:
            return self.hold.act_at(t, self.start, self.end)
        if self.pace:
            return Act(self.end if t == self.length else self.start + t % piece, t)
        return Act(self.start + piece * t / self.length)

    def guide_at(self, t: float) -> Guide | None:
        """What the patient does then, where the step leads them; nothing once it is over."""
        if t >= self.length:
            return None
        if self.hold:
            return self.hold.guide_at(t)
        return breathing(max(t, 0.0)) if self.pace else None


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
