"""Rigid frames in the sagittal plane: x anterior, y up, metres; degrees counter-clockwise."""

from __future__ import annotations

from dataclasses import dataclass
from math import acos, atan2, cos, degrees, hypot, radians, sin

Vector = tuple[float, float]


def rotated(vector: Vector, angle: float) -> Vector:
    """Return `vector` turned counter-clockwise by `angle` degrees."""
    c, s = cos(radians(angle)), sin(radians(angle))
    x, y = vector
    return (c * x - s * y, s * x + c * y)


@dataclass(frozen=True, slots=True)
class Frame:
    """A bone's origin and its turn away from the standing reference position."""

    x: float
    y: float
    angle: float

    def to_world(self, local: Vector) -> Vector:
        """Return the world position of a point given in this frame."""
        dx, dy = rotated(local, self.angle)
        return (self.x + dx, self.y + dy)

    def to_local(self, world: Vector) -> Vector:
        """Return the position in this frame of a point given in the world."""
        return rotated((world[0] - self.x, world[1] - self.y), -self.angle)

    def child(self, local: Vector, turn: float) -> Frame:
        """Return the frame whose origin is `local` here and that is turned by `turn` more."""
        x, y = self.to_world(local)
        return Frame(x, y, self.angle + turn)

    def moved(self, dx: float, dy: float) -> Frame:
        """Return this frame shifted in the world."""
        return Frame(self.x + dx, self.y + dy, self.angle)

    @property
    def origin(self) -> Vector:
        return (self.x, self.y)


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
