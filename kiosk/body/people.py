"""Who is shown: a person's colours, what they wear, and their build."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import dist
from typing import Annotated

from pydantic import Field, model_validator

from kiosk.body.anatomy import LUMBAR_LEVELS
from kiosk.body.drawing import Outline, OutlinePoint
from kiosk.body.files import Colour, Entry, Pair
from kiosk.body.plane import Frame, Vector

# The longest push as a share of its reach: beyond 0.65 an outline would fold over itself, since the
# falloff (1 - d²)² is steepest at d = 0.58, where it loses 1.54 a reach.
_LONGEST_PUSH = 0.6
# A role that isn't stated has another's colour, or another's with a share of one mixed in.
_AS = {"leg": "skin", "arm": "skin", "brow": "hair"}
_MIXED = {
    "hair_line": ("hair", "#80756A", 0.26),
    "skin_shade": ("skin", "#38160F", 0.20),
    "jaw_shade": ("skin", "#38160F", 0.13),
    "lip": ("skin", "#A8504C", 0.34),
    "mouth": ("skin", "#4A1A1C", 0.50),
    "bone_deep": ("skin", "#EFE6D2", 0.34),
    "bone_under_shorts": ("shorts", "#EFE6D2", 0.30),
    "shorts_band": ("shorts", "#22303A", 0.10),
    "shorts_fold": ("shorts", "#22303A", 0.22),
    "shirt_fold": ("shirt", "#22303A", 0.18),
    "front_line": ("skin", "#38160F", 0.09),
    "eye_white": ("skin", "#FFFFFF", 0.72),
}
_SOFT = frozenset({"pelvis", "thorax", "neck", "thigh", "thigh_joint", *LUMBAR_LEVELS})
# How fully each bone's flesh takes a limb's thickness: none where bone lies under skin and bears a
# kneeling body's weight (knee, shin, ankle, wrist).
_FLESH_BEHIND = {"thigh": 1.0, "shank_joint": 0.5, "shank": 1.0}
_FLESH_BEFORE = {"thigh": 1.0}
_FLESH_AROUND = {"upper_arm_joint": 0.6, "upper_arm": 1.0, "forearm_joint": 0.8, "forearm": 0.6}


class Warp(Entry):
    """Flesh moved: points of trunk and thighs nearer to `at` than `reach` go along with `push`.

    Metres in the reference position; the push fades smoothly to nothing at `reach`.
    """

    at: Pair
    reach: Annotated[float, Field(gt=0.0, le=0.6)]
    push: Pair

    @model_validator(mode="after")
    def _cannot_fold(self) -> Warp:
        if dist(self.push, (0.0, 0.0)) > _LONGEST_PUSH * self.reach:
            raise ValueError(f"push must be at most {_LONGEST_PUSH} of reach, or outlines fold")
        return self

    def moves(self, at: Vector) -> Vector:
        """Return how far a point of the reference position goes."""
        share = max(0.0, 1.0 - (dist(at, self.at) / self.reach) ** 2) ** 2
        return (share * self.push[0], share * self.push[1])


class Person(Entry):
    """One of people.toml: face, hair, what else is worn, build, and a colour for each role."""

    face: str
    hair_style: str
    wears: tuple[str, ...] = ()
    build: tuple[Warp, ...] = ()
    limbs: Annotated[float, Field(ge=0.85, le=1.2)] = 1.0
    colours: Mapping[str, Colour]

    @property
    def worn(self) -> frozenset[str]:
        """Every name by which a part of a drawing can be this person's own."""
        return frozenset({self.face, self.hair_style, *self.wears})

    def colour(self, role: str) -> str | None:
        """Return this person's "#rrggbb" for a role; None leaves it to the palette.

        Bare limbs, lips and the shade on skin come from the skin unless they are stated, the brow
        from the hair.
        """
        if role in self.colours:
            return self.colours[role]
        if role in _AS:
            return self.colours.get(_AS[role])
        if role in _MIXED:
            of, towards, share = _MIXED[role]
            return _mixed(self.colours[of], towards, share) if of in self.colours else None
        return None

    def built(self, outline: Outline, reference: Mapping[str, Frame]) -> Outline:
        """Return an outline of the drawn person as it is on this one, point for point."""
        points = tuple(self._fleshed(point, reference) for point in outline.points)
        return replace(outline, points=points)

    def _fleshed(self, point: OutlinePoint, reference: Mapping[str, Frame]) -> OutlinePoint:
        bone = point.bone.removesuffix("_right").removesuffix("_left")
        bone = bone.removesuffix("_low").removesuffix("_high")
        x, y = point.at
        from_axis = x - reference[point.bone].x
        side = _FLESH_BEFORE if from_axis > 0.0 else _FLESH_BEHIND
        x += (self.limbs - 1.0) * from_axis * (_FLESH_AROUND | side).get(bone, 0.0)
        for warp in self.build if bone in _SOFT else ():
            dx, dy = warp.moves(point.at)
            x, y = x + dx, y + dy
        return replace(point, at=(x, y))


def _mixed(colour: str, towards: str, share: float) -> str:
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(towards[1:]), strict=True)
    return "#" + bytes(round(a + (b - a) * share) for a, b in pairs).hex().upper()
