"""What is wrong between content files, each of which is right by itself."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.lesson.attract import Attract
from kiosk.lesson.clinic import Clinic
from kiosk.lesson.problem import Kind, Problem, key
from kiosk.lesson.routine import MOST_BYTES
from kiosk.lesson.section import GROUPS, CueWords, Section
from kiosk.lesson.stage import Stage

SECTION_FILE = re.compile(r"(?!00)(?P<number>[0-9]{2})-(?P<id>[a-z][a-z0-9]*(-[a-z0-9]+)*)\.toml")
"""The name of a section's file, which gives its number and its id."""


def misnamed(files: Iterable[Path]) -> Iterator[Problem]:
    """Sections' files with an impossible name, or with a number or id that another one has."""
    used: dict[str, Path] = {}
    for file in files:
        found = _named(file)
        if not found:
            mend = "Name it like a shipped file, such as 06-on-the-floor.toml, or remove it."
            yield Problem(file, "", "A content file can't have this name.", mend)
            continue
        for value in found["number"], found["id"]:
            if used.setdefault(value, file) is not file:
                wrong = f"{value!r} is already used by {used[value]}."
                mend = "Rename this file; a file replaces another only if the names are equal."
                yield Problem(file, "", wrong, mend)


def missing(files: Iterable[Path], folder: Path) -> Iterator[Problem]:
    """Numbers that no section has, though a later one is there."""
    numbers = {int(found["number"]) for found in map(_named, files) if found}
    for number in sorted(set(range(1, max(numbers, default=0))) - numbers):
        mend = f"Put back the file whose name starts with {number:02d}."
        yield Problem(folder, "", f"Section {number} is missing.", mend, Kind.MISSING)


def empty_groups(sections: Iterable[Section], folder: Path) -> Iterator[Problem]:
    """Groups of the lesson that no section is in."""
    filled = {section.group for section in sections}
    for group in GROUPS:
        if group not in filled:
            mend = f'Put back the files of this group, or write group = "{group}" in one.'
            yield Problem(folder, "", f"No section is in the group {group!r}.", mend)


def unknown_sections(file: Path, attract: Attract, files: Iterable[Path]) -> Iterator[Problem]:
    """Scenes of the first screen that lead to a section that isn't among `files`."""
    known = sorted(found["id"] for found in map(_named, files) if found)
    for index, scene in enumerate(attract.scenes):
        if scene.section is not None and scene.section not in known:
            wrong = f"No section is called {scene.section!r}."
            mend = f"Use one of {', '.join(known)}, or remove the line."
            yield Problem(file, key("scenes", index, "section"), wrong, mend)


def unsaid(file: Path, said: CueWords, stage: Stage) -> Iterator[Problem]:
    """Cues of the clips that have no words."""
    asked = {name: clip for clip, names in stage.cue_words.items() for name in names}
    for name in sorted(asked.keys() - said.root.keys()):
        wrong = f"The clip {asked[name]!r} points out something that has no words."
        yield Problem(file, name, wrong, f'Add a line {name} = "…".', Kind.MISSING)


def too_long(file: Path, section: Section, clinic: Clinic) -> Iterator[Problem]:
    """A section's routine that its code can't hold, with what `clinic` adds to it."""
    if section.take_home:
        size = len(section.take_home.text(section.title, clinic).encode())
        if size > MOST_BYTES:
            wrong = f"The routine has {size} letters in all; its code holds {MOST_BYTES}."
            mend = f"Shorten its lines by {size - MOST_BYTES} letters."
            yield Problem(file, "take_home", wrong, mend)


def _named(file: Path) -> re.Match[str] | None:
    return SECTION_FILE.fullmatch(file.name)
