"""`psoas-kiosk check`: what could keep this kiosk from serving, a line each. Loads no Qt."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.display import display_problem, has_graphics_chip, no_video_reason
from kiosk.places import database_path, qml_dir, translations_dir, voice_command
from kiosk.system_libraries import missing_qt_libraries

if TYPE_CHECKING:
    from kiosk.content import Content
    from kiosk.lesson import Clinic, Lesson, Problem

QT_FROM, QT_BELOW = (6, 11, 1), (6, 12)
"""The PySide6 versions that serve; the same as in pyproject.toml."""

FREE_NEEDED, FREE_WISHED = 50_000_000, 500_000_000
"""Bytes free where the data folder is: below the first nothing is safe, below the second tell."""


BACKUP_DAYS = 3
"""A newest backup older than this is told."""


VOICE_PATIENCE = 30
"""Seconds that the system may take to tell its voices."""

VOICES_FROM = {
    "linux": "Install speech-dispatcher and speech-dispatcher-espeak-ng, as Debian calls them.",
    "win32": "Add it in Settings, Time & language, Speech, Manage voices.",
    "darwin": "Add it in System Settings, Accessibility, Spoken Content, System voice.",
}
"""How each system gets a voice."""


class Level(Enum):
    """How much a finding matters: its mark, and a mark for consoles that lack it."""

    FINE = ("✓", "ok  ")
    NOTICE = ("!", "!   ")
    FAULT = ("✗", "FAIL")


@dataclass(frozen=True)
class Finding:
    """One line of the check. Only a FAULT keeps the kiosk from serving."""

    level: Level
    subject: str
    sentence: str

    def line(self, encoding: str) -> str:
        """The finding as a line that a console of `encoding` can show."""
        mark, plain = self.level.value
        try:
            "✓✗".encode(encoding)
        except (UnicodeEncodeError, LookupError):
            mark = plain
        return f"{mark} {self.subject}: {self.sentence}"


def examine(assets: Path, data: Path) -> Iterator[Finding]:
    """Everything that can be known before the window opens, in the order of its importance."""
    nearest = next(folder for folder in (data, *data.parents) if os.path.exists(folder))
    if not nearest.is_dir():
        taken = f"{nearest} is a file: remove it, or give another --data-dir."
        yield Finding(Level.FAULT, "data folder", taken)
    elif not os.access(nearest, os.R_OK | os.W_OK | os.X_OK):
        closed = f"{nearest} is not open to this user: change that, or give another --data-dir."
        yield Finding(Level.FAULT, "data folder", closed)
    else:
        yield from _content(assets, data)
        yield from _database(data)
        yield from _disk(nearest, data)
    yield from _python_and_qt()
    yield from _fonts_and_screens(assets)
    if problem := display_problem():
        yield Finding(Level.NOTICE, "display", problem)
    else:
        yield Finding(Level.FINE, "display", "A window can open here.")


def _content(assets: Path, data: Path) -> Iterator[Finding]:
    from kiosk.body import BodyFileError, load_body
    from kiosk.content import last_good_dir, read_content
    from kiosk.lesson import ContentError

    try:
        figure = load_body(assets)
    except BodyFileError as fault:
        yield Finding(Level.FAULT, "figure", str(fault))
        return
    yield Finding(Level.FINE, "figure", f"{len(figure.clips)} clips.")
    try:
        content = read_content(assets, data, figure)
    except ContentError as fault:
        yield from _faults(fault.problems)
        yield Finding(Level.NOTICE, "in use", "The kiosk does not start on it: mend each fault.")
        return
    if content.problems:
        yield from _faults(content.problems)
        instead = f"Till then the kiosk runs on the last good content, in {last_good_dir(data)}."
        yield Finding(Level.NOTICE, "in use", instead)
    lessons, first = content.lessons, content.first
    clinic = first.clinic
    spoken = ", ".join(lesson.naming.name for lesson in lessons.values())
    yield Finding(Level.FINE, "content", f"{len(first.sections)} sections in {spoken}.")
    for lesson in lessons.values():
        yield _reading(lesson)
    yield from _voices(list(lessons.values()))
    for language in lessons.keys() - {"en"}:
        file = translations_dir() / f"psoas_{language}.qm"
        if not file.is_file():
            told = f"{file} is missing, so the buttons stay in English: put it there, built from"
            yield Finding(Level.FAULT, "words", f"{told} psoas_{language}.ts by pyside6-lrelease.")
    yield from _videos(data, lessons)
    yield Finding(Level.FINE, "clinic", f"{clinic.name}, {clinic.city}, {clinic.time_zone}.")
    now = datetime.now(UTC)
    today = clinic.today(now)
    yield from _hours(clinic, now)
    for notice in clinic.notices:
        if notice.last < today:
            ended = f"“{notice.title}” ended on {notice.last} and is not shown: take it out."
            yield Finding(Level.NOTICE, "notices", ended)
    shown = len(clinic.notices_on(today))
    yield Finding(Level.FINE, "notices", f"{shown} shown today, {today}.")
    yield from _reviews(content, today)


def _faults(problems: "Iterable[Problem]") -> Iterator[Finding]:
    for problem in problems:
        yield Finding(Level.FAULT, "content", problem.sentence())


def _reviews(content: "Content", today: date) -> Iterator[Finding]:
    from kiosk.lesson import State

    standings = content.standings(today)
    for each in standings:
        if each.review is None or each.state is State.HOLDS:
            continue
        why = {
            State.ENDED: f"ended on {each.review.until}, so patients don't see it",
            State.CHANGED: "was of other words, so patients don't see it",
            State.ENDS_SOON: f"ends on {each.review.until}; then patients don't see it any more",
        }[each.state]
        section = f"Section {each.section.number}, {each.section.title}"
        told = f"{section}: its review by {each.review.reviewer} {why}. Record a new one."
        yield Finding(Level.NOTICE, "reviews", told)
    held = [each.review.until for each in standings if each.shown and each.review]
    none = sum(each.review is None for each in standings)
    if none:
        unread = f"{none} of {len(standings)} sections are not yet reviewed by a clinician, and are"
        mend = "shown. Let yours read them, then record it on the staff screen, under Lesson."
        yield Finding(Level.NOTICE, "reviews", f"{unread} {mend}")
    if held:
        told = f"{len(held)} of {len(standings)} sections are reviewed; the first ends {min(held)}."
        yield Finding(Level.FINE, "reviews", told)
    for name in sorted(content.reviews.keys() - {each.section.id for each in standings}):
        stray = f"No section is called {name!r}: take its table out of reviews.toml."
        yield Finding(Level.NOTICE, "reviews", stray)


def _hours(clinic: "Clinic", now: datetime) -> Iterator[Finding]:
    opening = clinic.opening(now)
    if opening is None or clinic.hours is None:
        untold = "clinic.toml gives none: patients don't read any, and the screen is never dimmed."
        yield Finding(Level.FINE, "hours", untold)
        return
    for days in clinic.hours.special:
        if days.ends < clinic.today(now):
            over = f"The special day {days.first} is over: take it out, or give it anew."
            yield Finding(Level.NOTICE, "hours", over)
    if opening.changes is None:
        never = "The clinic is closed for the next 60 days: the screen stays dimmed."
        yield Finding(Level.NOTICE, "hours", never)
        return
    state = "Open until" if opening.is_open else "Closed; opens"
    yield Finding(Level.FINE, "hours", f"{state} {opening.changes:%A %Y-%m-%d %H:%M}.")


def _videos(data: Path, lessons: Mapping[str, "Lesson"]) -> Iterator[Finding]:
    from kiosk.lesson.videos import FOLDER, has_files, load_videos

    if not has_files(data):
        return
    videos = load_videos(data, lessons)
    for problem in videos.problems:
        yield Finding(Level.NOTICE, "videos", problem.sentence())
    # Without a display nothing tells how it would be drawn on.
    reason = None if display_problem() else no_video_reason()
    if videos.by_section and reason:
        told = f"{reason} Until then patients see the figures alone."
        yield Finding(Level.NOTICE, "videos", told)
    elif videos.by_section and not has_graphics_chip():
        slow = "They are drawn by the processor, which may be too slow: install the driver of the"
        yield Finding(Level.NOTICE, "videos", f"{slow} graphics chip, if there is one.")
    names = ", ".join(f"{name} ({one.duration:.0f} s)" for name, one in videos.by_section.items())
    told = f"Of {data / FOLDER} these can be played: {names or 'none'}."
    yield Finding(Level.FINE if names and not reason else Level.NOTICE, "videos", told)


def _reading(lesson: "Lesson") -> Finding:
    from kiosk.lesson.readability import FORMULAS, captions, hardest

    formula = FORMULAS.get(lesson.language)
    if formula is None:
        untold = (
            f"No formula tells how easy {lesson.naming.name} is to read: let a patient read it."
        )
        return Finding(Level.NOTICE, "reading", untold)
    texts = captions(lesson)
    name, value = hardest(formula, texts)
    whole = formula.of(" ".join(texts.values()))
    wish = "at most" if formula.is_grade else "at least"
    told = (
        f"{lesson.naming.name}: {formula.name} {whole:.1f}, and {value:.1f} in its hardest "
        f"section, {name}; 6th grade with a margin is {wish} {formula.limit}."
    )
    if formula.holds(value):
        return Finding(Level.FINE, "reading", told)
    return Finding(Level.NOTICE, "reading", f"{told} Write that section in shorter words.")


def _voices(lessons: list["Lesson"]) -> Iterator[Finding]:
    """Whether each language can be read aloud. Qt is asked in a process of its own."""
    try:
        asked = subprocess.run(
            voice_command(), stdin=subprocess.DEVNULL, capture_output=True, timeout=VOICE_PATIENCE
        )
        told = json.loads(asked.stdout or "{}")
    except (OSError, subprocess.TimeoutExpired, ValueError):
        told = {}
    spoken = told.get("languages", ())
    mend = VOICES_FROM.get(sys.platform, VOICES_FROM["linux"])
    for lesson in lessons:
        name = lesson.naming.name
        if lesson.language in spoken:
            yield Finding(Level.FINE, "read aloud", f"{name} has a voice.")
        else:
            silent = f"{name} has no voice, so patients are not offered it. {mend}"
            yield Finding(Level.NOTICE, "read aloud", silent)


def _database(data: Path) -> Iterator[Finding]:
    from kiosk.store import StoreUnavailable, check_sound, notes, open_for_reading

    path = database_path(data)
    for note in notes(path):
        yield Finding(Level.NOTICE, "set aside", note)
    if not path.exists():
        yield Finding(Level.FINE, "database", f"None yet; the first start makes {path}.")
        return
    try:
        with open_for_reading(path) as db:
            check_sound(db, path, "quick_check")
    except StoreUnavailable as problem:
        yield Finding(Level.FAULT, "database", problem.reason)
        return
    yield Finding(Level.FINE, "database", f"{path} is sound.")
    yield _newest_backup(path)


def _newest_backup(path: Path) -> Finding:
    from kiosk.store import StoreUnavailable, backups_of, examine

    taken = backups_of(path)
    if not taken:
        none = "None yet: the running kiosk takes one every day. `backup` takes one now."
        return Finding(Level.NOTICE, "backups", none)
    try:
        examine(taken[0].path)
    except StoreUnavailable as problem:
        return Finding(Level.NOTICE, "backups", f"{problem.reason} `backup` takes a new one.")
    age = (datetime.now(UTC) - taken[0].taken_utc).days
    told = f"{len(taken)} kept; the newest, of {taken[0].taken_utc:%Y-%m-%d}, is sound."
    if age > BACKUP_DAYS:
        old = f"{told} That is {age} days ago: let the kiosk run, or take one with `backup`."
        return Finding(Level.NOTICE, "backups", old)
    return Finding(Level.FINE, "backups", told)


def _disk(nearest: Path, data: Path) -> Iterator[Finding]:
    free = shutil.disk_usage(nearest).free
    room = f"{free / 1e6:,.0f} MB are free for {data}."
    if free < FREE_NEEDED:
        yield Finding(Level.FAULT, "disk", f"{room} Make room: the kiosk could store nothing.")
    elif free < FREE_WISHED:
        yield Finding(Level.NOTICE, "disk", f"{room} Make room before it is used up.")
    else:
        yield Finding(Level.FINE, "disk", room)


def _python_and_qt() -> Iterator[Finding]:
    running = ".".join(map(str, sys.version_info[:3]))
    yield Finding(Level.FINE, "Python", f"{running}.")
    low, below = (".".join(map(str, numbers)) for numbers in (QT_FROM, QT_BELOW))
    mend = f"Install PySide6 {low} or newer, but older than {below}."
    try:
        found = version("PySide6")
    except PackageNotFoundError:
        yield Finding(Level.FAULT, "Qt", f"PySide6 is not installed. {mend}")
        return
    numbers = tuple(int(part) for part in found.split(".")[:3] if part.isdecimal())
    if QT_FROM <= numbers < QT_BELOW:
        yield Finding(Level.FINE, "Qt", f"PySide6 {found}.")
    else:
        yield Finding(Level.FAULT, "Qt", f"PySide6 {found} does not serve. {mend}")
    if missing := missing_qt_libraries():
        where = f"Debian and Ubuntu have them in {' '.join(missing.values())}."
        lacking = f"Missing: {', '.join(missing)}. {where}"
        yield Finding(Level.FAULT, "system libraries", lacking)
    else:
        yield Finding(Level.FINE, "system libraries", "All that Qt asks for are here.")


def _fonts_and_screens(assets: Path) -> Iterator[Finding]:
    fonts = sorted(path.name for path in (assets / "fonts").glob("*.[to]tf"))
    if fonts:
        yield Finding(Level.FINE, "fonts", f"{len(fonts)} in {assets / 'fonts'}.")
    else:
        yield Finding(Level.FAULT, "fonts", f"None in {assets / 'fonts'}: put them back.")
    screens = qml_dir() / "Kiosk" / "qmldir"
    if screens.is_file():
        yield Finding(Level.FINE, "screens", f"In {screens.parent}.")
    else:
        yield Finding(Level.FAULT, "screens", f"{screens} is missing: install the kiosk again.")
