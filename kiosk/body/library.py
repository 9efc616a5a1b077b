"""The whole body as read from its files: poses, clips, people and their drawings, made ready."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import dist
from pathlib import Path
from typing import TypeVar

from kiosk.body.anatomy import Anatomy, load_anatomy
from kiosk.body.bellies import Bellies
from kiosk.body.bones import bone_outlines
from kiosk.body.clip import Beside, Clip, Cue, Growth, Key, Prop, PropKey, Stretched, View
from kiosk.body.drawing import Outline
from kiosk.body.figure import ClipFigure, Scenery
from kiosk.body.files import (
    BodyFileError,
    ClipEntry,
    PoseEntry,
    PropDrawing,
    read_named,
    read_palette,
)
from kiosk.body.muscles import Iliopsoas
from kiosk.body.outlines import (
    body_outlines,
    outline,
    prop_outlines,
    read_parts,
    require_drawn,
)
from kiosk.body.people import Person
from kiosk.body.plane import Frame
from kiosk.body.pose import Anchor, Contact, Pose, SolvedPose, solve_pose
from kiosk.body.skeleton import ANGLES, SKIN, STRETCHED, Skeleton, joint_frame

Thing = TypeVar("Thing")

_REACH_TOLERANCE = 0.002
# Where the stretched leg changes, both thighs and both shanks stand alike to this many degrees.
_ALIKE = 2.0


@dataclass(frozen=True)
class Body:
    """Everything a figure can do: solved clips by name, and who may be shown."""

    anatomy: Anatomy
    skeleton: Skeleton
    iliopsoas: Iliopsoas
    clips: Mapping[str, Clip]
    people: Mapping[str, Person]
    palette: Mapping[str, str]
    _figures: Mapping[str, ClipFigure]

    def figure(self, clip: str) -> ClipFigure:
        """Return the drawing of the clip of that name. Raises KeyError."""
        return self._figures[clip]

    def colour(self, person: str, role: str) -> str:
        """Return the "#rrggbb" colour of a role as that person wears it."""
        return self.people[person].colour(role) or self.palette[role]

    @property
    def most_parts(self) -> int:
        """How many parts the clip with the most of them has."""
        return max(len(figure.parts) for figure in self._figures.values())

    @property
    def comparisons(self) -> dict[str, dict[str, str]]:
        """The clips "NAME-right" and "NAME-wrong" by side, for each NAME that has both."""
        return {
            name.removesuffix("-right"): {"right": name, "wrong": wrong}
            for name in self.clips
            if name.endswith("-right")
            and (wrong := f"{name.removesuffix('-right')}-wrong") in self.clips
        }

    @property
    def durations(self) -> dict[str, float]:
        """Each clip's length in seconds."""
        return {name: clip.duration for name, clip in self.clips.items()}

    @property
    def cue_words(self) -> dict[str, frozenset[str]]:
        """The keys of what is to be said, by clip, for each clip that has cues."""
        return {
            name: frozenset(cue.words for cue in clip.cues)
            for name, clip in self.clips.items()
            if clip.cues
        }

    @property
    def breath_starts(self) -> dict[str, float]:
        """A second of each clip, perhaps before its own, at which a breath in begins."""
        return {name: clip.breath_from for name, clip in self.clips.items()}

    def comes_back(self, clip: str, start: float, end: float) -> bool:
        """Return whether a clip shows the same at both seconds, to 0.1 mm and 0.06°."""
        shown = self.clips[clip]
        first, last = (shown.at(self.skeleton, time, 0.0) for time in (start, end))
        pairs = [
            *((frame, last.frames[name]) for name, frame in first.frames.items()),
            *((frame, last.props[name]) for name, frame in first.props.items()),
        ]
        return shown.view_at(start) == shown.view_at(end) and all(
            abs(one.at - other.at) < 1e-4 and abs(one.turn - other.turn) < 1e-3
            for one, other in pairs
        )


def load_body(assets: Path) -> Body:
    """Return the body of `assets`/body. Raises BodyFileError naming file, place and fault."""
    folder = assets / "body"
    anatomy = _anatomy(folder / "model.json")
    skeleton, iliopsoas = Skeleton(anatomy), Iliopsoas(anatomy)
    bellies = Bellies(iliopsoas)
    reference = skeleton.reference()
    poses = _poses(folder / "poses.toml", skeleton, reference)
    people = read_named(folder / "people.toml", Person)
    props = read_named(folder / "props.toml", PropDrawing)
    palette = read_palette(folder / "palette.toml")
    person_parts = [
        part
        for file in ("person.toml", "heads.toml")
        for part in read_parts(folder / file, reference)
    ]
    require_drawn(folder / "people.toml", people, folder / "heads.toml", person_parts)
    drawn_bones = [
        outline(part, "stretched", "bone") for part in read_parts(folder / "bones.toml", reference)
    ]
    bones = bone_outlines(drawn_bones, anatomy, reference)
    bodies: dict[str, list[Outline]] = {}
    clips: dict[str, Clip] = {}
    figures: dict[str, ClipFigure] = {}
    path = folder / "clips.toml"
    for name, entry in read_named(path, ClipEntry).items():
        clip = _clip(path, name, entry, poses, reference)
        _require_alike(path, clip, skeleton)
        person = _named(people, entry.person, path, f"{name}.person")
        if entry.person not in bodies:
            bodies[entry.person] = body_outlines(person_parts, person, reference)
        for prop in entry.props:
            _named(props, prop.name, path, f"{name}.props")
        behind = [o for p in clip.props if not p.front for o in prop_outlines(p, props)]
        in_front = [o for p in clip.props if p.front for o in prop_outlines(p, props)]
        clips[name] = clip
        figures[name] = ClipFigure(
            clip,
            skeleton,
            iliopsoas,
            bellies,
            Scenery(behind, bodies[entry.person], bones, in_front),
            [(_named(figures, b.clip, path, f"{name}.beside"), b.right) for b in clip.beside],
        )
        for part in figures[name].parts:
            if part.fill not in palette and person.colour(part.fill) is None:
                raise BodyFileError(
                    folder / "palette.toml",
                    part.fill,
                    f"has no colour, nor has {entry.person} in people.toml, "
                    f"but “{part.name}” asks it.",
                )
    return Body(anatomy, skeleton, iliopsoas, clips, people, palette, figures)


def _anatomy(path: Path) -> Anatomy:
    try:
        return load_anatomy(path)
    except OSError as error:
        raise BodyFileError(path, "", f"cannot be read ({error.strerror}).") from error
    except KeyError as error:
        raise BodyFileError(path, str(error.args[0]), "is missing.") from error
    except (ValueError, TypeError, IndexError, AttributeError) as error:
        raise BodyFileError(path, "", f"is not the body's measures: {error}.") from error


def _named(entries: Mapping[str, Thing], name: str, path: Path, where: str) -> Thing:
    if name not in entries:
        known = ", ".join(sorted(entries))
        raise BodyFileError(path, where, f"there is no “{name}”; there are: {known}.")
    return entries[name]


def _poses(path: Path, skeleton: Skeleton, reference: Mapping[str, Frame]) -> dict[str, SolvedPose]:
    entries = read_named(path, PoseEntry)
    solved = {}
    for name in entries:
        pose = solve_pose(skeleton, _pose(path, name, entries, reference))
        _require_held(path, pose)
        solved[name] = pose
    return solved


def _require_held(path: Path, solved: SolvedPose) -> None:
    """Raise BodyFileError if a joint of the pose can't be where its anchor or contact says."""
    frames, pose = solved.frames, solved.pose
    held = [(pose.anchor.joint, pose.anchor.at)]
    held += [
        (c.joint, c.at if c.on is None else frames[c.on].to_world(c.at)) for c in pose.contacts
    ]
    for joint, at in held:
        off = dist(frames[joint_frame(joint)].origin, at)
        if off > _REACH_TOLERANCE:
            raise BodyFileError(
                path,
                f"{pose.name}.{joint}",
                f"is {off * 1000:.0f} mm from its place: bring the place nearer, or bend the body.",
            )


def _pose(
    path: Path, name: str, entries: Mapping[str, PoseEntry], reference: Mapping[str, Frame]
) -> Pose:
    chain: list[PoseEntry] = []
    step: str | None = name
    while step is not None:
        if len(chain) > len(entries):
            raise BodyFileError(path, f"{name}.like", "goes round in a circle.")
        entry = _named(entries, step, path, f"{name}.like")
        chain.append(entry)
        step = entry.like
    angles = dict.fromkeys(ANGLES, 0.0)
    for entry in reversed(chain):
        angles.update(entry.stated_angles())
    anchor = next((e.anchor for e in chain if e.anchor is not None), None)
    contacts = next((e.contacts for e in chain if e.contacts is not None), ())
    if anchor is None:
        raise BodyFileError(path, f"{name}.anchor", "is missing: say which joint is where.")
    bones = {bone: at for bone, at in reference.items() if bone not in {*SKIN, *STRETCHED}}
    _named(bones, joint_frame(anchor.joint), path, f"{name}.anchor.joint")
    for contact in contacts:
        if contact.on is not None:
            _named(bones, contact.on, path, f"{name}.contacts.on")
    return Pose(
        name,
        angles,
        Anchor(anchor.joint, anchor.at),
        tuple(Contact(c.joint, c.at, c.angle, c.on, c.lift) for c in contacts),
    )


def _require_alike(path: Path, clip: Clip, skeleton: Skeleton) -> None:
    """Raise BodyFileError if another leg is stretched from a moment at which the legs differ."""
    where = f"{clip.name}.stretched"
    if clip.stretched[0].at > 0.0:
        raise BodyFileError(path, where, "begins at 0: say first which leg is stretched there.")
    for change in clip.stretched[1:]:
        frames = clip.at(skeleton, change.at).frames
        apart = max(
            abs(frames[f"{bone}_right"].angle - frames[f"{bone}_left"].angle)
            for bone in ("thigh", "shank")
        )
        if apart > _ALIKE:
            raise BodyFileError(
                path,
                where,
                f"the legs are {apart:.0f}° apart at {change.at:g} s, so the muscle would jump: "
                "change where both are alike.",
            )


def _clip(
    path: Path,
    name: str,
    entry: ClipEntry,
    poses: Mapping[str, SolvedPose],
    reference: Mapping[str, Frame],
) -> Clip:
    for _, left, bottom, right, top in entry.views:
        if left >= right or bottom >= top:
            raise BodyFileError(
                path, f"{name}.views", "must be seconds, then left, bottom, right, top in metres."
            )
    for key, times in (
        ("keys", [at for at, _ in entry.keys]),
        ("views", [at for at, *_ in entry.views]),
        ("stretched", [at for at, _ in entry.stretched]),
    ):
        if times != sorted(set(times)) or times[-1] > entry.duration:
            wrong = "must go forward in time, within the duration."
            raise BodyFileError(path, f"{name}.{key}", wrong)
    for prop in entry.props:
        if prop.on is not None:
            _named(reference, prop.on, path, f"{name}.props.on")
    places = dict.fromkeys((*reference, *(f"prop:{prop.name}" for prop in entry.props)), True)
    return Clip(
        name=name,
        duration=entry.duration,
        keys=tuple(Key(at, _named(poses, pose, path, f"{name}.keys")) for at, pose in entry.keys),
        views=tuple(View(at, (a, b, c, d)) for at, a, b, c, d in entry.views),
        person=entry.person,
        props=tuple(
            Prop(
                prop.name,
                tuple(PropKey(at, (x, y), turn) for at, x, y, turn in prop.keys),
                prop.on,
                prop.front,
                prop.times,
            )
            for prop in entry.props
        ),
        cues=tuple(
            Cue(c.at, c.until, c.verdict, c.bone, c.words, c.marks, c.place)
            for c in entry.cues
            if _named(places, c.bone, path, f"{name}.cues.bone")
        ),
        growths=tuple(Growth(g.muscle, g.at, g.over) for g in entry.grow),
        beside=tuple(Beside(b.clip, b.right) for b in entry.beside),
        breath_from=entry.breath_from,
        surface=entry.surface,
        stretched=tuple(Stretched(at, side) for at, side in entry.stretched),
        backwards=entry.backwards,
    )
