"""What `check` tells about what patients see: lesson, clinic, reviews, videos."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.body import BodyFileError, load_body
from kiosk.checks import voices
from kiosk.checks.finding import Finding, Level
from kiosk.content import Content, last_good_dir, read_content
from kiosk.display import display_problem, has_graphics_chip, no_video_reason
from kiosk.lesson import Clinic, ContentError, Lesson, Problem, State
from kiosk.lesson.readability import FORMULAS, captions, hardest
from kiosk.lesson.sides import sides_named
from kiosk.lesson.videos import FOLDER, has_files, load_videos
from kiosk.places import translations_dir


def findings(assets: Path, data: Path) -> Iterator[Finding]:
    """What patients would see of the content in `assets` and the clinic's own in `data`."""
    try:
        figure = load_body(assets)
    except BodyFileError as fault:
        yield Finding(Level.FAULT, "figure", str(fault))
        return
    yield Finding(Level.FINE, "figure", f"{len(figure.clips)} clips.")
    try:
        read = read_content(assets, data, figure)
    except ContentError as fault:
        yield from _faults(fault.problems)
        yield Finding(Level.NOTICE, "in use", "The kiosk does not start on it: mend each fault.")
        return
    if read.problems:
        yield from _faults(read.problems)
        instead = f"Till then the kiosk runs on the last good content, in {last_good_dir(data)}."
        yield Finding(Level.NOTICE, "in use", instead)
    lessons, first = read.lessons, read.first
    clinic = first.clinic
    spoken = ", ".join(lesson.naming.name for lesson in lessons.values())
    yield Finding(Level.FINE, "content", f"{len(first.sections)} sections in {spoken}.")
    for lesson in lessons.values():
        yield _reading(lesson)
        yield from _sides(lesson)
    yield from voices.findings(lessons.values())
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
            ended = f"“{notice.title}” ended on {notice.last} and is not shown."
            yield Finding(Level.NOTICE, "notices", f"{ended} Take it out of clinic.toml.")
    shown = len(clinic.notices_on(today))
    yield Finding(Level.FINE, "notices", f"{shown} shown today, {today}.")
    yield from _reviews(read, today)


def _faults(problems: Iterable[Problem]) -> Iterator[Finding]:
    for problem in problems:
        yield Finding(Level.FAULT, "content", problem.sentence())


def _reviews(content: Content, today: date) -> Iterator[Finding]:
    standings = content.standings(today)
    for each in standings:
        if each.review is None or each.state is State.HOLDS:
            continue
        why = {
            State.ENDED: f"ended on {each.review.until}, so patients don't see it",
            State.CHANGED: "was of other words, so patients don't see it",
            State.OTHER_VIDEO: "was of another video, so patients don't see it",
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


def _hours(clinic: Clinic, now: datetime) -> Iterator[Finding]:
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


def _videos(data: Path, lessons: Mapping[str, Lesson]) -> Iterator[Finding]:
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


def _sides(lesson: Lesson) -> Iterator[Finding]:
    for section, index, words in sides_named(lesson):
        told = f"{lesson.naming.name}: “{words}” in steps[{index}] of {section} is wrong whenever"
        mend = (
            "the other side is held, or the figure mirrored. Say “the knee on the mat” or the like."
        )
        yield Finding(Level.NOTICE, "sides", f"{told} {mend}")


def _reading(lesson: Lesson) -> Finding:
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
