"""Rigid frames in the sagittal plane: x anterior, y up, metres; degrees counter-clockwise.

A point of the plane is the complex number x + iy where many are turned, (x, y) elsewhere.
"""

from __future__ import annotations

from cmath import rect
from math import acos, atan2, degrees, hypot, radians

Vector = tuple[float, float]


class Frame:
    """A bone's origin and its turn away from the standing reference position."""

    __slots__ = ("angle", "at", "turn")

    def __init__(self, x: float, y: float, angle: float) -> None:
        self.at = complex(x, y)
        self.angle = angle
        self.turn = rect(1.0, radians(angle))

    def to_world(self, local: Vector) -> Vector:
        """Return the world position of a point given in this frame."""
        at = self.at + self.turn * complex(*local)
        return (at.real, at.imag)

    def to_local(self, world: Vector) -> Vector:
        """Return the position in this frame of a point given in the world."""
        local = (complex(*world) - self.at) / self.turn
        return (local.real, local.imag)

    def child(self, local: Vector, turn: float) -> Frame:
        """Return the frame whose origin is `local` here and that is turned by `turn` more."""
        at = self.at + self.turn * complex(*local)
        return Frame(at.real, at.imag, self.angle + turn)

    def moved(self, dx: float, dy: float) -> Frame:
        """Return this frame shifted in the world."""
        return Frame(self.x + dx, self.y + dy, self.angle)

    @property
    def x(self) -> float:
        return self.at.real

    @property
    def y(self) -> float:
        return self.at.imag

    @property
    def origin(self) -> Vector:
        return (self.at.real, self.at.imag)


def two_bone_reach(
    root: Vector, target: Vector, upper: float, lower: float, bend: int
) -> tuple[float, float]:
    """Return the world directions (degrees) of two bones so that the second one ends on `target`.

    `bend` is +1 where the middle joint lies to the left of the line from root to target, −1 where
    it lies to the right. A target out of reach gets both bones straight towards it.
    """
    dx, dy = target[0] - root[0], target[1] - root[1]
    reach = min(max(hypot(dx, dy), abs(upper - lower) + 1e-9), upper + lower - 1e-9)
    towards = degrees(atan2(dy, dx))
    at_root = degrees(acos((upper * upper + reach * reach - lower * lower) / (2.0 * upper * reach)))
    between = degrees(acos((upper * upper + lower * lower - reach * reach) / (2.0 * upper * lower)))
    first = towards + bend * at_root
    return first, first - bend * (180.0 - between)
