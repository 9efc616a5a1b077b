"""Where words about the low back stand: behind it, one above the other, never on the body."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from kiosk.body.drawing import Points
from kiosk.body.reach import Reach

_MM = 1000.0
# What stays free between words and body, with room and without, and between two words; how far
# words may be moved at once.
_CLEAR_MM, _NEAR_MM, _BETWEEN_MM, _STEP_MM = 30.0, 4.0, 20.0, 10.0


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
    the body; where there is none, they stand nearer to it, and as little as can be lies on it.
    """
    stack = _stacked(reach, stage, upper, lower, _CLEAR_MM)
    if stack.fits:
        return stack
    return replace(_stacked(reach, stage, upper, lower, _NEAR_MM), lacking=stack.lacking)


def _stacked(reach: Reach, stage: QRectF, upper: QSizeF, lower: QSizeF, clear: float) -> Stack:
    height = upper.height() + _BETWEEN_MM + lower.height()
    tops = np.arange(stage.top(), max(stage.bottom() - height, stage.top()) + 1, _STEP_MM)
    below = upper.height() + _BETWEEN_MM
    over, under = _lefts(reach, upper, tops, clear), _lefts(reach, lower, tops + below, clear)
    lacking = np.maximum(stage.left() - np.minimum(over, under), 0.0)
    lacking += max(stage.top() + height - stage.bottom(), 0.0)
    wished = -reach.low_back[1] * _MM + lower.height() / 2 - height
    best = np.lexsort((np.abs(tops - wished), lacking))[0]
    top, left = float(tops[best]), stage.left()
    return Stack(
        QPointF(max(float(over[best]), left), top),
        QPointF(max(float(under[best]), left), top + below),
        float(lacking[best]),
    )


def _lefts(reach: Reach, size: QSizeF, tops: Points, clear: float) -> Points:
    """Return where a thing begins at each height: up to the body, and not beyond the low back."""
    if size.isEmpty():
        return np.full(len(tops), np.inf)
    bottoms = -(tops + size.height() + clear) / _MM
    free = reach.back(bottoms, (size.height() + 2 * clear) / _MM)
    lefts: Points = np.minimum(free, reach.low_back[0]) * _MM - clear - size.width()
    return lefts
