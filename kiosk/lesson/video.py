"""A clinic's own video of a section: its steps and captions in each language."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.lesson.timeline import Timeline

LEAST_STEP_S = 0.5
"""A chapter that begins earlier than so many seconds after another is no step of its own."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words on one line, from `start` to `end` in seconds of the video."""

    start: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class VideoStep:
    """A chapter of a video; `title` is empty where it has none, `caption` is all that is said.

    Nobody has put its `picture` into words, nobody rests in it, and it may be slowed.
    """

    title: str
    caption: str
    picture: str = ""
    first_caption: str = ""
    rest_caption: str = ""
    timed: bool = False


@dataclass(frozen=True)
class Telling(Timeline):
    """A video as it is told in one language. `cues` is empty where nobody has written any."""

    cues: tuple[Cue, ...]
    steps: tuple[VideoStep, ...]
    edges: tuple[float, ...]

    @property
    def lengths(self) -> tuple[float, ...]:
        """How long each step plays, in seconds."""
        return tuple(b - a for a, b in zip(self.edges, self.edges[1:], strict=False))

    def caption_at(self, t: float) -> str:
        """The words at `t` seconds: they stay until there are others, or another step."""
        begins = self.step_starts[self.step_at(t)]
        begun = [cue for cue in self.cues if cue.start <= t and cue.end > begins]
        spoken = [cue.text for cue in begun if cue.end > t]
        return " ".join(spoken) or (begun[-1].text if begun else "")


@dataclass(frozen=True)
class Video:
    """A file that plays, as it was when it was looked into, and what is said in it by language."""

    file: Path
    duration: float
    has_sound: bool
    looked_into: tuple[int, int]
    tellings: Mapping[str, Telling]

    @property
    def untouched(self) -> bool:
        """Whether the file is still the one that was looked into."""
        try:
            return as_it_is(self.file) == self.looked_into
        except OSError:
            return False


def as_it_is(file: Path) -> tuple[int, int]:
    """What tells whether a file was written since. Raises OSError."""
    known = file.stat()
    return known.st_mtime_ns, known.st_size


def telling(cues: tuple[Cue, ...], chapters: tuple[Cue, ...], duration: float) -> Telling:
    """A video of `duration` seconds in steps by its chapters, the first one from the beginning."""
    starts, titles = [0.0], [""]
    for chapter in chapters:
        if chapter.start - starts[-1] < LEAST_STEP_S:
            titles[-1] = titles[-1] or chapter.text
        elif duration - chapter.start >= LEAST_STEP_S:
            starts.append(chapter.start)
            titles.append(chapter.text)
    edges = (*starts, duration)
    steps = tuple(
        VideoStep(title, " ".join(cue.text for cue in cues if start <= cue.start < end))
        for title, start, end in zip(titles, starts, edges[1:], strict=True)
    )
    return Telling(cues, steps, edges)
