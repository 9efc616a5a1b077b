"""Read-outs in plain words: which way a joint is turned, and by how much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = Literal["open", "bent", "straight", "arched", "flatter", "natural"]


@dataclass(frozen=True, slots=True)
class Plain:
    """A way and whole degrees, never below 0; 0 has a way of its own."""

    way: Way
    degrees: int

    @classmethod
    def of(cls, degrees: float, above: Way, below: Way, level: Way) -> Plain:
        """Return what signed degrees say; `level` where none of them would be shown."""
        shown = round(degrees)
        return cls(above if shown > 0 else below if shown < 0 else level, abs(shown))
