"""Areas and insides of polygons, shape (n, 2)."""

import numpy as np
from numpy.typing import NDArray

from kiosk.body.drawing import Points
from kiosk.body.plane import Vector


def area(polygon: Points) -> float:
    """Return the area enclosed, whichever way round the polygon goes."""
    x, y = polygon.T
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2.0


def outside_by(point: Vector, polygon: Points) -> float:
    """Return how far a point lies outside the polygon; 0 inside it."""
    start, end = polygon - point, np.roll(polygon, -1, axis=0) - point
    turns = np.arctan2(
        start[:, 0] * end[:, 1] - start[:, 1] * end[:, 0], (start * end).sum(axis=1)
    ).sum()
    if abs(turns) > np.pi:
        return 0.0
    edge = end - start
    squared = np.maximum((edge**2).sum(axis=1), 1e-18)
    along = np.clip(-(start * edge).sum(axis=1) / squared, 0.0, 1.0)[:, None]
    return float(np.hypot(*(start + along * edge).T).min())


def inside(points: Points, polygon: Points) -> NDArray[np.bool_]:
    """Return for each point whether the polygon goes round it."""
    start = polygon[None] - points[:, None]
    end = np.roll(start, -1, axis=1)
    left = start[..., 0] * end[..., 1] - start[..., 1] * end[..., 0] > 0.0
    rises, falls = (
        (start[..., 1] <= 0.0) & (end[..., 1] > 0.0),
        (start[..., 1] > 0.0) & (end[..., 1] <= 0.0),
    )
    winding = (rises & left).sum(axis=1) - (falls & ~left).sum(axis=1)
    return winding != 0
