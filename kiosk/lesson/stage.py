"""What a lesson may show: the clips and comparisons that there are, and how they breathe."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from kiosk.lesson.clinic import ProductOffer


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

    @property
    def breath_starts(self) -> Mapping[str, float]:
        """A second of each clip, perhaps before its own, at which a breath in begins."""

    def comes_back(self, clip: str, start: float, end: float) -> bool:
        """Whether the clip shows the same at both seconds, so that it can go round."""


@dataclass(frozen=True)
class Known:
    """What sections and comparisons may refer to; the context of their validation.

    `clips` maps the name of a clip to its length in seconds, `pairs` the id of a comparison to its
    clips; `comparisons` are the ids that have texts, or None while that is not known.
    `breath_starts` and `comes_back` are the stage's.
    """

    clips: Mapping[str, float]
    pairs: Mapping[str, Mapping[str, str]]
    breath_starts: Mapping[str, float]
    comes_back: Callable[[str, float, float], bool]
    product: ProductOffer | None = None
    comparisons: Collection[str] | None = None

    @classmethod
    def of(cls, stage: Stage, product: ProductOffer | None) -> "Known":
        """What is known of a stage, and what the clinic offers."""
        return cls(
            stage.durations, stage.comparisons, stage.breath_starts, stage.comes_back, product
        )

    def with_comparisons(self, ids: Collection[str] | None) -> "Known":
        """The same, with the ids of the comparisons."""
        return replace(self, comparisons=ids)
