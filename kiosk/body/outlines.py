"""Drawings as read from their files, made into outlines on bones: the person, bones, things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.body.anatomy import LUMBAR_LEVELS
from kiosk.body.clip import Prop
from kiosk.body.drawing import Outline, OutlinePoint
from kiosk.body.files import BodyFileError, PartEntry, PropDrawing, read_drawing
from kiosk.body.people import Person
from kiosk.body.plane import Frame


def read_parts(path: Path, reference: Mapping[str, Frame]) -> tuple[PartEntry, ...]:
    """Return the parts drawn in `path`. Raises BodyFileError where a point has no bone."""
    parts = read_drawing(path).part
    for part in parts:
        for point in part.points:
            if point[0] not in reference and f"{point[0]}_right" not in reference:
                raise BodyFileError(path, part.name, f"there is no bone “{point[0]}”.")
    return parts


def outline(part: PartEntry, side: str, group: str) -> Outline:
    """Return a part as an outline on the bones of a side; central bones have none."""
    return Outline(
        part.name,
        part.fill,
        tuple(
            OutlinePoint(
                f"{bone}_{side}" if _is_limb(bone) else bone,
                (x, y),
                corner="corner" in extra,
                breath=next((e for e in extra if isinstance(e, float)), 0.0),
            )
            for bone, x, y, *extra in part.points
        ),
        part.outline,
        group,
        far=side == "left",
        only_lit=part.only_lit,
    )


_CENTRAL = frozenset({"pelvis", "thorax", "neck", "head", *LUMBAR_LEVELS})


def _is_limb(bone: str) -> bool:
    return bone not in _CENTRAL


def require_drawn(
    path: Path, people: Mapping[str, Person], drawings: Path, parts: Sequence[PartEntry]
) -> None:
    """Raise BodyFileError if somebody wears what no part draws, or nobody wears a part."""
    drawn = frozenset[str]().union(*(part.wearers for part in parts))
    worn = frozenset[str]().union(*(person.worn for person in people.values()))
    for name, person in people.items():
        for missing in sorted(person.worn - drawn):
            known = ", ".join(sorted(drawn))
            wrong = f"“{missing}” is not drawn in {drawings.name}; there are: {known}."
            raise BodyFileError(path, name, wrong)
    for part in parts:
        for unworn in sorted(part.wearers - worn):
            wrong = f"nobody in {path.name} wears “{unworn}”: mend the name, or remove the part."
            raise BodyFileError(drawings, part.name, wrong)


def body_outlines(
    parts: Sequence[PartEntry], person: Person, reference: Mapping[str, Frame]
) -> list[Outline]:
    """Return a person's outlines in drawing order: far limbs, trunk and head, near limbs."""
    worn = [part for part in parts if not part.wearers or part.wearers & person.worn]
    far = [outline(part, "left", "far") for part in worn if part.side == "both"]
    middle = [outline(part, "right", "middle") for part in worn if part.side is None]
    near = [outline(part, "right", "near") for part in worn if part.side is not None]
    return [person.built(drawn, reference) for drawn in (*far, *middle, *near)]


def prop_outlines(prop: Prop, props: Mapping[str, PropDrawing]) -> list[Outline]:
    """Return a thing's outlines in drawing order, fixed to the frame "prop:NAME"."""
    name, times = prop.name, prop.times
    return [
        Outline(
            name,
            part.fill,
            tuple(
                OutlinePoint(f"prop:{name}", (side * x, times * y), corner=not part.smooth)
                for x, y in part.points
            ),
            part.outline,
            group="prop",
        )
        for part in props[name].parts
        for side in ((times, -times) if part.mirrored else (times,))
    ]
