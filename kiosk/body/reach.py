"""How far back a body and its marks reach at each height, for words that must not lie on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from kiosk.body.drawing import Points
from kiosk.body.plane import Vector

_STEP = 0.005


@dataclass(frozen=True)
class Reach:
    """The back of all outlines together, to the left, by height; `low_back` is where it is told of.

    In world metres. Made of several moments it holds for all of them: words stand still.
    """

    low_back: Vector
    _bottom: float
    _left: Points

    @classmethod
    def of(cls, outlines: Iterable[Points], low_backs: Sequence[Vector]) -> Reach:
        """Return the reach of closed outlines, shape (n, 2); the low back is where it is midway."""
        starts, ends = [], []
        for outline in outlines:
            if len(outline):
                starts.append(outline)
                ends.append(np.roll(outline, -1, axis=0))
        start, end = np.concatenate(starts), np.concatenate(ends)
        pieces = np.ceil(np.abs(end[:, 1] - start[:, 1]) / _STEP).astype(np.intp) + 1
        which = np.repeat(np.arange(len(start)), pieces)
        piece = np.arange(len(which)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        share = (piece / pieces[which])[:, None]
        line = start[which] + (end[which] - start[which]) * share
        bottom = float(line[:, 1].min())
        row = ((line[:, 1] - bottom) / _STEP).astype(np.intp)
        left = np.full(int(row.max()) + 1, np.inf)
        np.minimum.at(left, row, line[:, 0])
        x, y = np.mean(low_backs, axis=0)
        return cls((float(x), float(y)), bottom, left)

    def back(self, bottoms: Points, height: float) -> Points:
        """Return the leftmost x in each band that is so high; infinite where nothing is."""
        rows = ceil(height / _STEP) + 1
        around = np.pad(self._left, rows, constant_values=np.inf)
        leftmost = np.lib.stride_tricks.sliding_window_view(around, rows).min(axis=1)
        first = np.floor((bottoms - self._bottom) / _STEP).astype(np.intp) + rows
        found: Points = leftmost[np.clip(first, 0, len(leftmost) - 1)]
        return found
