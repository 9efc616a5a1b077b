"""What is in a video file: whether the kiosk can play it, how long, with what chapters."""

from dataclasses import dataclass
from pathlib import Path

import av
from av.container import InputContainer
from av.error import FFmpegError

from kiosk.lesson.problem import ContentError, Kind, Problem
from kiosk.lesson.video import Cue

PLAYED = frozenset({"h264", "hevc", "mpeg4", "vp8", "vp9"})
"""What Qt's own FFmpeg decodes on every computer. AV1 it only does on some graphics chips."""

LEAST_S = 1.0
END_S = 2.0
"""How near to its end, in seconds, a video must still show something."""

_MEND = "Save it again as .mp4 with H.264, in any program that cuts videos."


@dataclass(frozen=True, slots=True)
class Footage:
    """A video that plays: its length in seconds, whether it has sound, its own chapters."""

    duration: float
    has_sound: bool
    chapters: tuple[Cue, ...]


def examine(file: Path) -> Footage:
    """Look into a video file, and at its first and last pictures.

    Raises ContentError with what keeps it from being played.
    """
    try:
        if not file.is_file():
            raise _unplayable(file, "This is no file.", "Put a video in its place.")
        with av.open(str(file)) as container:
            return _footage(file, container)
    except PermissionError:
        wrong, mend = "The file can't be read.", "Check who may read it."
    except FFmpegError:
        wrong, mend = "This is not a whole video file.", _MEND
    raise _unplayable(file, wrong, mend)


def _unplayable(file: Path, wrong: str, mend: str) -> ContentError:
    return ContentError([Problem(file, "", wrong, mend, Kind.VIDEO)])


def _footage(file: Path, container: InputContainer) -> Footage:
    if not container.streams.video:
        raise _unplayable(file, "There is no picture in it, only sound.", _MEND)
    codec = container.streams.video[0].codec_context.codec.canonical_name
    if codec not in PLAYED:
        wrong = f"It is coded as {codec}, which the kiosk can't play on every computer."
        raise _unplayable(file, wrong, _MEND)
    duration = (container.duration or 0) / 1_000_000
    if duration < LEAST_S:
        wrong = f"It is {duration:g} s long, too short to show anything."
        raise _unplayable(file, wrong, "Put a longer video in its place.")
    if next(container.decode(video=0), None) is None:
        raise _unplayable(file, "Its pictures can't be decoded.", _MEND)
    if not _goes_on_to_the_end(container):
        wrong = f"It should last {duration:.0f} s, but its end is missing."
        raise _unplayable(file, wrong, "Copy the whole file again.")
    return Footage(duration, bool(container.streams.audio), _chapters(container, duration))


def _goes_on_to_the_end(container: InputContainer) -> bool:
    stream = container.streams.video[0]
    if stream.duration is None or stream.time_base is None:
        return True
    late = (stream.start_time or 0) + stream.duration - round(END_S / stream.time_base)
    container.seek(max(late, 0), stream=stream)
    return any(packet.pts is not None and packet.pts >= late for packet in container.demux(stream))


def _chapters(container: InputContainer, duration: float) -> tuple[Cue, ...]:
    """The chapters that have a name and lie in the video, in the order of their times."""
    found = (
        Cue(
            float(each["start"] * base),
            float(each["end"] * base),
            " ".join(each["metadata"].get("title", "").split()),
        )
        for each in container.chapters()
        if (base := each["time_base"])
    )
    named = (each for each in found if each.text and each.start < duration)
    return tuple(sorted(named, key=lambda each: each.start))
