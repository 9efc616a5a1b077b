"""Reading what a kiosk shows, and who reviewed it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from kiosk.content.last_good import (
    CONTENT,
    REVIEWS,
    Part,
    Stamp,
    keep,
    last_good,
    last_good_dir,
    stamp,
)
from kiosk.lesson import (
    ContentError,
    Lesson,
    Problem,
    Review,
    Stage,
    Standing,
    fingerprints,
    load_lessons,
    load_reviews,
    standing,
)
from kiosk.lesson.review import VIDEO
from kiosk.lesson.videos import video_prints
from kiosk.store import storage_faults

Read = TypeVar("Read")


@dataclass(frozen=True)
class Content:
    """The whole lesson in each language, its reviews, and what is wrong with newer files.

    `problems` are those of files that are therefore not in use.
    """

    lessons: Mapping[str, Lesson]
    prints: Mapping[str, Mapping[str, str]]
    reviews: Mapping[str, Review]
    problems: tuple[Problem, ...]
    good: tuple[Part, ...]
    """The parts that were read from the data folder itself."""
    logo: bytes
    """What is in the file of the clinic's logo."""
    stamp: Stamp
    """Of the data folder, from before it was read."""

    @property
    def first(self) -> Lesson:
        """The lesson in the language that each visit begins in."""
        return next(iter(self.lessons.values()))

    def standings(self, today: date) -> tuple[Standing, ...]:
        """Each section, by number, with what its review is worth on the clinic's own date."""
        return tuple(
            standing(section, self.reviews.get(section.id), self.prints[section.id], today)
            for section in self.first.sections
        )

    def gone(self, today: date) -> frozenset[str]:
        """The ids of the sections that patients may not see on that date."""
        return frozenset(each.section.id for each in self.standings(today) if not each.shown)

    def reviewers(self, today: date) -> Mapping[str, str]:
        """Whose review each section has, by its id, where it holds on that date."""
        held = (each for each in self.standings(today) if each.shown)
        return {each.section.id: each.review.reviewer for each in held if each.review}

    def shown(self, today: date) -> Mapping[str, Lesson]:
        """The lesson as patients see it on that date, in each language."""
        gone, reviewers = self.gone(today), self.reviewers(today)
        return MappingProxyType(
            {
                name: replace(each.without(gone), reviewers=reviewers)
                for name, each in self.lessons.items()
            }
        )

    def same_words(self, other: "Content") -> bool:
        """Whether all that is shown looks alike, whoever reviewed it and wherever it was read."""
        return self.logo == other.logo and _placeless(self.lessons) == _placeless(other.lessons)

    def keep(self, data_dir: Path) -> tuple[str, ...]:
        """Keeps a copy of what is good; returns which files are new in it.

        Raises StoreUnavailable.
        """
        with storage_faults(last_good_dir(data_dir)):
            return tuple(name for part in self.good for name in keep(data_dir, part, self.stamp))


def read_content(assets: Path, data_dir: Path, stage: Stage) -> Content:
    """The content in `data_dir` over the shipped one in `assets`; of what is wrong, the last good.

    The profile and the lesson are good or wrong together; the reviews are apart. Writes nothing.
    Raises ContentError with every fault where there is no last good copy, or that copy is no
    longer good, as after an update of the shipped files.
    """
    before = stamp(data_dir)
    problems: list[Problem] = []
    good: list[Part] = []

    def lesson_in(folder: Path) -> tuple[Mapping[str, Lesson], Mapping[str, Mapping[str, str]]]:
        lessons = load_lessons(assets, folder, stage)
        return lessons, fingerprints(lessons, assets, folder, stage)

    try:
        lessons, prints = lesson_in(data_dir)
        good.append(CONTENT)
    except ContentError as fault:
        lessons, prints = _or_raise(fault, lesson_in, last_good(data_dir, CONTENT))
        problems += fault.problems
    try:
        reviews = load_reviews(data_dir)
        good.append(REVIEWS)
    except ContentError as fault:
        reviews = _or_raise(fault, load_reviews, last_good(data_dir, REVIEWS))
        problems += fault.problems
    sections = [section.id for section in next(iter(lessons.values())).sections]
    videos = video_prints(data_dir, sections, lessons)
    prints = {
        name: {**its, **({VIDEO: videos[name]} if name in videos else {})}
        for name, its in prints.items()
    }
    drawn = next(iter(lessons.values())).logo
    try:
        logo = drawn.read_bytes() if drawn else b""
    except OSError:
        # It went since it was found good; the stamp tells that there is something to look at.
        logo = b""
    return Content(lessons, prints, reviews, tuple(problems), tuple(good), logo, before)


def _placeless(lessons: Mapping[str, Lesson]) -> list[Lesson]:
    return [replace(lesson, logo=None) for lesson in lessons.values()]


def _or_raise(fault: ContentError, read: Callable[[Path], Read], copy: Path | None) -> Read:
    """What the copy says; the fault itself where there is no good one."""
    if copy is None:
        raise fault
    try:
        return read(copy)
    except ContentError:
        raise fault from None
