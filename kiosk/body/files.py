"""The shapes of the body's data files: poses, clips, props, people and drawings, as TOML."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from kiosk.body.clip import Mark, Verdict
from kiosk.body.skeleton import LIMB_ANGLES, SIDES, TRUNK_ANGLES, Side

Shape = TypeVar("Shape")

Pair = tuple[float, float]
Degrees = Annotated[float, Field(ge=-180.0, le=180.0)]
Seconds = Annotated[float, Field(ge=0.0, le=600.0)]
HandOrFoot = Literal["ankle_right", "ankle_left", "wrist_right", "wrist_left"]


class BodyFileError(ValueError):
    """A body file is wrong; `file` and `where` name the place, `wrong` the fault."""

    def __init__(self, file: Path, where: str, wrong: str) -> None:
        super().__init__(f"{file}: {where}: {wrong}" if where else f"{file}: {wrong}")
        self.file, self.where, self.wrong = file, where, wrong


class Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class AnchorEntry(Entry):
    joint: str
    at: Pair


class ContactEntry(Entry):
    joint: HandOrFoot
    at: Pair
    angle: Degrees | None = None
    on: str | None = None
    lift: Annotated[float, Field(ge=0.0, le=0.5)] = 0.0


class PoseEntry(Entry):
    """A pose; a limb's angle is a pair, right (near) and left (far)."""

    like: str | None = None
    anchor: AnchorEntry | None = None
    contacts: tuple[ContactEntry, ...] | None = None
    lie: Degrees | None = None
    pelvic_tilt: Degrees | None = None
    lumbar_extension: Degrees | None = None
    neck_extension: Degrees | None = None
    head_extension: Degrees | None = None
    hip_flexion: tuple[Degrees, Degrees] | None = None
    knee_flexion: tuple[Degrees, Degrees] | None = None
    ankle_dorsiflexion: tuple[Degrees, Degrees] | None = None
    toe_extension: tuple[Degrees, Degrees] | None = None
    shoulder_flexion: tuple[Degrees, Degrees] | None = None
    elbow_flexion: tuple[Degrees, Degrees] | None = None
    wrist_flexion: tuple[Degrees, Degrees] | None = None
    finger_flexion: tuple[Degrees, Degrees] | None = None

    def stated_angles(self) -> dict[str, float]:
        """Return the angles this entry states, by the skeleton's names."""
        stated: dict[str, float] = {}
        for name in TRUNK_ANGLES:
            value = getattr(self, name)
            if value is not None:
                stated[name] = value
        for name in LIMB_ANGLES:
            pair = getattr(self, name)
            if pair is not None:
                stated.update(zip((f"{name}_{side}" for side in SIDES), pair, strict=True))
        return stated


class CueEntry(Entry):
    at: Seconds
    until: Seconds | None = None
    verdict: Verdict
    bone: str
    place: Pair = (0.0, 0.0)
    words: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    marks: tuple[Mark, ...] = ("ring",)


class GrowthEntry(Entry):
    muscle: Literal["psoas", "iliacus", "tendon"]
    at: Seconds
    over: Annotated[float, Field(gt=0.0, le=60.0)]


class BesideEntry(Entry):
    clip: str
    right: float


class PropEntry(Entry):
    """A prop in a clip, `times` as large as it is drawn; its keys are [seconds, x, y, turn]."""

    name: str
    keys: Annotated[tuple[tuple[Seconds, float, float, Degrees], ...], Field(min_length=1)]
    on: str | None = None
    front: bool = False
    times: Annotated[float, Field(gt=0.0, le=10.0)] = 1.0


class ClipEntry(Entry):
    """A clip; its keys are [seconds, pose], its views [seconds, left, bottom, right, top].

    `stretched` is [seconds, side]: from when on it is whose leg that the clip is about. A clip that
    goes `backwards` has the poses of another way in reverse: feet rise as they do on that way.
    """

    duration: Annotated[float, Field(gt=0.0, le=600.0)]
    person: str
    views: Annotated[tuple[tuple[Seconds, float, float, float, float], ...], Field(min_length=1)]
    keys: Annotated[tuple[tuple[Seconds, str], ...], Field(min_length=1)]
    cues: tuple[CueEntry, ...] = ()
    grow: tuple[GrowthEntry, ...] = ()
    beside: tuple[BesideEntry, ...] = ()
    props: tuple[PropEntry, ...] = ()
    breath_from: float = 0.0
    surface: Annotated[float, Field(ge=0.0, le=2.0)] = 0.0
    stretched: Annotated[tuple[tuple[Seconds, Side], ...], Field(min_length=1)] = ((0.0, "right"),)
    backwards: bool = False


Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")]


OutlinePointEntry = (
    tuple[str, float, float]
    | tuple[str, float, float, Literal["corner"]]
    | tuple[str, float, float, float]
)


class PartEntry(Entry):
    name: str
    fill: str
    points: Annotated[tuple[OutlinePointEntry, ...], Field(min_length=3)]
    side: Literal["both", "near"] | None = None
    outline: bool = False
    wearer: str | tuple[str, ...] = ()
    only_lit: bool = False

    @property
    def wearers(self) -> frozenset[str]:
        """The faces, hair styles and things worn whose own this part is; none: everybody's."""
        return frozenset({self.wearer} if isinstance(self.wearer, str) else self.wearer)


class DrawingFile(Entry):
    part: Annotated[tuple[PartEntry, ...], Field(min_length=1)]


class PropPartEntry(Entry):
    """A part of a thing; `mirrored`: once more, on the other side of the thing's middle."""

    fill: str
    points: Annotated[tuple[Pair, ...], Field(min_length=3)]
    smooth: bool = False
    outline: bool = False
    mirrored: bool = False


class PropDrawing(Entry):
    """A thing; its points are in metres."""

    parts: Annotated[tuple[PropPartEntry, ...], Field(min_length=1)]


def read_named(path: Path, entry: type[Shape]) -> dict[str, Shape]:
    """Return the tables of `path` by name. Raises BodyFileError."""
    return _validated(path, TypeAdapter(dict[str, entry]))  # type: ignore[valid-type]


def read_palette(path: Path) -> dict[str, str]:
    """Return colours by role. Raises BodyFileError."""
    return _validated(path, TypeAdapter(dict[str, Colour]))


def read_drawing(path: Path) -> DrawingFile:
    """Return a file of outline parts. Raises BodyFileError."""
    return _validated(path, TypeAdapter(DrawingFile))


def _validated(path: Path, shape: TypeAdapter[Shape]) -> Shape:
    try:
        raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BodyFileError(path, "", f"cannot be read ({error.strerror}).") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BodyFileError(path, "", f"is not valid TOML: {error}.") from error
    try:
        return shape.validate_python(raw)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise BodyFileError(path, where, f"{first['msg']}.") from error
