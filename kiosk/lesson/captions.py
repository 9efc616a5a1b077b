"""Reading WebVTT files: what a video says and when, or what its steps are called."""

import html
from collections.abc import Iterator, Sequence
from pathlib import Path

from webvtt import WebVTT
from webvtt.errors import MalformedFileError

from kiosk.lesson.problem import ContentError, Kind, Problem
from kiosk.lesson.video import Cue

LATE_S = 0.5
"""How many seconds after the end of its video a cue may still end: tools round."""

EXAMPLE = "00:01.000 --> 00:04.500"


def read_cues(file: Path, length: float) -> tuple[Cue, ...]:
    """The cues of a WebVTT file for a video of `length` seconds, in their order, at least one.

    Raises ContentError with every fault of the file.
    """
    text = _text_of(file)
    lines = _times(file, text)
    try:
        captions = WebVTT.from_string(text).captions
    except MalformedFileError:
        wrong = "The file does not begin as WebVTT does."
        raise ContentError(
            [Problem(file, "line 1", wrong, "Write WEBVTT alone on the first line.")]
        ) from None
    if len(captions) != len(lines):
        wrong = f"{len(lines)} lines have an arrow, but {len(captions)} captions could be read."
        mend = "Write an empty line, the times, then the words, and use --> for times alone."
        raise ContentError([Problem(file, "", wrong, mend)])
    if not captions:
        wrong, mend = "The file has no captions.", f"Write times, {EXAMPLE}, and below them words."
        raise ContentError([Problem(file, "", wrong, mend)])
    cues = [
        Cue(
            each.start_time.in_milliseconds() / 1000,
            each.end_time.in_milliseconds() / 1000,
            " ".join(html.unescape(each.text).split()),
        )
        for each in captions
    ]
    if problems := list(_faults(file, cues, lines, length)):
        raise ContentError(problems)
    return tuple(cues)


def _text_of(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        wrong = f"The file can't be read ({error.strerror or 'unknown reason'})."
        problem = Problem(file, "", wrong, "Check who may read it.", Kind.UNREADABLE)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        mend = "Save the file again as UTF-8."
        problem = Problem(file, f"line {line}", "This is not UTF-8 text.", mend, Kind.UNREADABLE)
    raise ContentError([problem])


def _times(file: Path, text: str) -> list[int]:
    """The lines that tell times, counted from 1. Raises ContentError with those that don't."""
    lines = text.splitlines()
    arrows = [number for number, line in enumerate(lines, 1) if "-->" in line]
    wrong = "These times can't be read."
    mend = f"Write minutes, seconds and thousandths, as in {EXAMPLE}."
    if problems := [
        Problem(file, f"line {number}", wrong, mend)
        for number in arrows
        if not WebVTT.from_string(f"WEBVTT\n\n{lines[number - 1]}\n-").captions
    ]:
        raise ContentError(problems)
    return arrows


def _faults(
    file: Path, cues: Sequence[Cue], lines: Sequence[int], length: float
) -> Iterator[Problem]:
    before = 0.0
    for cue, line in zip(cues, lines, strict=True):
        where = f"line {line}"
        if not cue.text:
            yield Problem(file, where, "There are no words.", "Write them below the times.")
        if cue.end <= cue.start:
            wrong = f"It ends at {cue.end:g} s and begins at {cue.start:g} s."
            yield Problem(file, where, wrong, "Let the second time be the later one.")
        if cue.start < before:
            wrong = f"It begins at {cue.start:g} s, before the one above it."
            yield Problem(file, where, wrong, "Put them in the order of their times.")
        if cue.start >= length or cue.end > length + LATE_S:
            wrong = f"It lasts until {cue.end:g} s, and the video ends at {length:g} s."
            yield Problem(file, where, wrong, "Choose times within the video.")
        before = cue.start
