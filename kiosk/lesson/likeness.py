"""Whether a lesson is the same in two languages, whatever its words are."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kiosk.lesson.lesson import Lesson
from kiosk.lesson.problem import Location, Problem, key

NAMES = frozenset(
    {
        "id",
        "group",
        "comparison",
        "clip",
        "highlight",
        "muscle",
        "offer",
        "pace",
        "section",
        "side",
        "verdict",
    }
)
"""Keys whose texts are no words, and the same in every language."""

Table = dict[str, Any]


def unlike(first: Lesson, other: Lesson, file: Callable[[str], Path]) -> Iterator[Problem]:
    """What keeps `other` from being like `first`; `file` tells where a file of it is."""
    ours, theirs = _by_file(first), _by_file(other)
    for name in sorted(ours.keys() - theirs.keys()):
        wrong = f"The lesson in {first.language!r} has this file, and this one does not."
        yield Problem(file(name), "", wrong, "Add it in this language, or take that one out.")
    for name in sorted(theirs.keys() - ours.keys()):
        wrong = f"The lesson in {first.language!r} does not have this file."
        yield Problem(file(name), "", wrong, "Add it in that language, or take this one out.")
    for name in sorted(ours.keys() & theirs.keys()):
        for at in _differences(ours[name], theirs[name]):
            wrong = f"This differs from {name} in {first.language!r} by more than its words."
            yield Problem(file(name), key(*at), wrong, "Make both the same but for the words.")


def _by_file(lesson: Lesson) -> dict[str, Table]:
    sections = {f"{one.number:02}-{one.id}.toml": one.model_dump() for one in lesson.sections}
    return sections | {
        "safety.toml": lesson.safety.model_dump(),
        "form.toml": lesson.form.model_dump(),
        "sources.toml": lesson.sources.model_dump(),
        "attract.toml": lesson.attract.model_dump(),
        "comparisons.toml": {
            "comparisons": [one.model_dump() for one in lesson.comparisons.values()]
        },
    }


def _differences(one: Any, other: Any, at: Location = ()) -> Iterator[Location]:
    """Where `other` differs from `one` in anything but its words."""
    match one, other:
        case dict(), dict():
            for name in one:
                yield from _differences(one[name], other[name], (*at, name))
        case (list() | tuple(), list() | tuple()) if len(one) == len(other):
            for index, pair in enumerate(zip(one, other, strict=True)):
                yield from _differences(*pair, (*at, index))
        case str(), str() if not NAMES.intersection(at[-2:]):
            pass
        case _ if one != other:
            yield at
