"""Where words about the low back stand: behind it, one above the other, never on the body."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from kiosk.body.reach import Reach

_MM = 1000.0
# What stays free between words and body, and between two words; how far words may be moved at once.
_CLEAR_MM, _BETWEEN_MM, _STEP_MM = 30.0, 20.0, 10.0


@dataclass(frozen=True)
class Stack:
    """Two things' top left corners in scene units, and by how much they lack room."""

    upper: QPointF
    lower: QPointF
    lacking: float

    @property
    def fits(self) -> bool:
        return self.lacking <= 0.0


NOWHERE = Stack(QPointF(), QPointF(), 0.0)


def stacked(reach: Reach, stage: QRectF, upper: QSizeF, lower: QSizeF) -> Stack:
    """Return where `upper` and, below it, `lower` stand on a stage, all in scene units.

    The lower one's middle is level with the low back, or as near to that as there is room behind
    the body; where there is none, as little as can be lies on it.
    """
    height = upper.height() + _BETWEEN_MM + lower.height()
    wished = -reach.low_back[1] * _MM + lower.height() / 2 - height
    tops = np.arange(stage.top(), max(stage.bottom() - height, stage.top()) + 1, _STEP_MM)
    ordered = sorted(tops, key=lambda top: abs(top - wished))
    tried = (_at(reach, stage, upper, lower, float(top)) for top in ordered)
    best = next(tried)
    for other in tried:
        if best.fits:
            break
        if other.lacking < best.lacking:
            best = other
    return best


def _at(reach: Reach, stage: QRectF, upper: QSizeF, lower: QSizeF, top: float) -> Stack:
    below = top + upper.height() + _BETWEEN_MM
    places, lacking = [], 0.0
    for size, y in ((upper, top), (lower, below)):
        x = _right(reach, y, size.height()) - size.width() if size.width() else stage.left()
        lacking = max(lacking, stage.left() - x)
        places.append(QPointF(max(x, stage.left()), y))
    return Stack(places[0], places[1], lacking)


def _right(reach: Reach, top: float, height: float) -> float:
    """Return how far right a thing may go: up to the body, and not beyond the low back."""
    bottom = top + height
    free = reach.back(-(bottom + _CLEAR_MM) / _MM, -(top - _CLEAR_MM) / _MM)
    return min(free, reach.low_back[0]) * _MM - _CLEAR_MM
