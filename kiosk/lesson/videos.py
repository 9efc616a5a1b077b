"""Finding a clinic's own videos in `clips/` of its data folder, each with its words.

`SECTION.mp4` is the video of a section, `SECTION.LANG.vtt` what is said in it, and
`SECTION.LANG.chapters.vtt` the names of its steps. SECTION is the id of a section, as in
`kneeling-stretch`, or the name of its content file, as in `08-kneeling-stretch`.
"""

import hashlib
import os
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.lesson.lesson import Lesson
from kiosk.lesson.problem import ContentError, Problem
from kiosk.lesson.video import Cue, Video, as_it_is, telling

FOLDER = "clips"

_NAME = re.compile(
    r"(?:[0-9]{2}-)?(?P<section>[a-z0-9-]+)"
    r"(?:(?P<video>\.mp4)|\.(?P<language>[a-z]{2,3})(?P<chapters>\.chapters)?\.vtt)",
    re.IGNORECASE,
)
_END = 2**20
_LEFT_BY_SYSTEMS = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True)
class Videos:
    """The videos that play, by the section's id, and what is wrong with these and the others."""

    by_section: Mapping[str, Video]
    problems: tuple[Problem, ...]


@dataclass
class _Files:
    """What there is for one section, as the names of the files tell."""

    videos: list[Path] = field(default_factory=list)
    captions: dict[str, Path] = field(default_factory=dict)
    chapters: dict[str, Path] = field(default_factory=dict)


def has_files(data_dir: Path) -> bool:
    """Whether a clinic has put anything there, good or bad."""
    return bool(_files_in(data_dir / FOLDER))


def stamp(data_dir: Path) -> tuple[tuple[str, int, int], ...]:
    """What tells whether any of the files was written since; empty where there are none."""
    found = []
    for file in _files_in(data_dir / FOLDER):
        try:
            known = file.stat()
        except OSError:
            found.append((file.name, 0, 0))
        else:
            found.append((file.name, known.st_mtime_ns, known.st_size))
    return tuple(found)


def load_videos(data_dir: Path, lessons: Mapping[str, Lesson]) -> Videos:
    """The clinic's own videos for `lessons`, the lesson in each of its languages."""
    problems: list[Problem] = []
    sections = [section.id for section in next(iter(lessons.values())).sections]
    videos: dict[str, Video] = {}
    for section, files in _sorted_out(data_dir / FOLDER, sections, lessons, problems):
        try:
            videos[section] = _video(section, files, lessons, problems)
        except ContentError as fault:
            problems += fault.problems
    return Videos(videos, tuple(problems))


def video_prints(
    data_dir: Path, sections: list[str], languages: Collection[str]
) -> Mapping[str, str]:
    """A short digest of each section's video and its words, by the section's id.

    Of a video it takes the size and both ends, where MP4 keeps its index of every picture, so that
    a film of an hour costs no more than one of a minute.
    """
    prints = {}
    for section, files in _sorted_out(data_dir / FOLDER, sections, languages, []):
        digest = hashlib.sha256()
        for file in (*files.videos[:1], *files.captions.values(), *files.chapters.values()):
            digest.update(file.name.lower().encode() + _ends_of(file))
        if files.videos:
            prints[section] = digest.hexdigest()[:16]
    return prints


def _ends_of(file: Path) -> bytes:
    """The size and both ends of a file; nothing where it can't be read, as it can't be played."""
    try:
        with file.open("rb") as opened:
            size = opened.seek(0, os.SEEK_END)
            opened.seek(0)
            begins = opened.read(_END)
            opened.seek(max(0, size - _END))
            return f"{size} ".encode() + begins + opened.read(_END)
    except OSError:
        return b""


def _files_in(folder: Path) -> list[Path]:
    try:
        return sorted(
            file
            for file in folder.iterdir()
            if not file.name.startswith(".") and file.name.lower() not in _LEFT_BY_SYSTEMS
        )
    except OSError:
        return []


def _sorted_out(
    folder: Path,
    sections: list[str],
    languages: Collection[str],
    problems: list[Problem],
) -> Iterator[tuple[str, _Files]]:
    """The files of each section; those that belong to none are told."""
    by_section: dict[str, _Files] = defaultdict(_Files)
    for file in _files_in(folder):
        found = _NAME.fullmatch(file.name)
        if not found:
            mend = "Name it like kneeling-stretch.mp4 or kneeling-stretch.en.vtt, or remove it."
            problems.append(Problem(file, "", "The kiosk does nothing with this file.", mend))
        elif (section := found["section"].lower()) not in sections:
            known = ", ".join(sections)
            wrong = f"No section of the lesson is called {section!r}."
            problems.append(Problem(file, "", wrong, f"Name it after one of: {known}."))
        elif found["video"]:
            by_section[section].videos.append(file)
        elif (language := found["language"].lower()) not in languages:
            wrong = f"The clinic does not speak {language!r}."
            problems.append(Problem(file, "", wrong, f"It speaks {', '.join(languages)}."))
        else:
            ours = by_section[section]
            (ours.chapters if found["chapters"] else ours.captions)[language] = file
    yield from sorted(by_section.items(), key=lambda each: sections.index(each[0]))


def _video(
    section: str, files: _Files, lessons: Mapping[str, Lesson], problems: list[Problem]
) -> Video:
    """The video of a section. Raises ContentError if it can't be played."""
    from kiosk.lesson.footage import examine  # FFmpeg, which few kiosks need.

    if not files.videos:
        words = next(iter((*files.captions.values(), *files.chapters.values())))
        wrong, mend = "There is no video to these words.", f"Put {section}.mp4 beside them."
        raise ContentError([Problem(words, "", wrong, mend)])
    file, *others = files.videos
    for other in others:
        wrong = f"{file.name} is already the video of this section."
        problems.append(Problem(other, "", wrong, "Keep one of them."))
    footage = examine(file)
    chapters = _read_all(files.chapters, footage.duration, problems)
    if footage.chapters:
        # A video's own chapters have names in one language only.
        chapters.setdefault(next(iter(lessons)), footage.chapters)
    cues = _read_all(files.captions, footage.duration, problems)
    for language in lessons.keys() - files.captions.keys():
        naming = lessons[language].naming.name
        wrong = f"Nobody has written down in {naming} what it tells."
        problems.append(Problem(file, "", wrong, f"Write {section}.{language}.vtt."))
    return Video(
        file,
        footage.duration,
        footage.has_sound,
        as_it_is(file),
        {
            language: telling(
                cues.get(language, ()), _chapters_in(language, chapters), footage.duration
            )
            for language in lessons
        },
    )


def _read_all(
    files: Mapping[str, Path], duration: float, problems: list[Problem]
) -> dict[str, tuple[Cue, ...]]:
    """The cues of each language whose file has no fault."""
    from kiosk.lesson.captions import read_cues  # Its library too is for those few.

    read = {}
    for language, file in files.items():
        try:
            read[language] = read_cues(file, duration)
        except ContentError as fault:
            problems += fault.problems
    return read


def _chapters_in(language: str, chapters: Mapping[str, tuple[Cue, ...]]) -> tuple[Cue, ...]:
    """The chapters of a language: in one that has none, another's, without their names."""
    if language in chapters or not chapters:
        return chapters.get(language, ())
    other = next(iter(chapters.values()))
    return tuple(Cue(each.start, each.end, "") for each in other)
