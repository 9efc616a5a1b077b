"""Small videos made for a test: one colour after the other, a chapter a colour."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

Colour = tuple[int, int, int]

RED, GREEN, BLUE = (200, 40, 40), (40, 160, 60), (50, 70, 200)
FPS = 10
SOUND_RATE = 16_000


def film(
    file: Path,
    colours: Sequence[Colour] = (RED, GREEN, BLUE),
    *,
    codec: str = "libx264",
    chapters: Sequence[str] = (),
    seconds: int = 1,
    sound: bool = False,
    size: tuple[int, int] = (160, 90),
) -> Path:
    """Write a video of so many seconds for each colour; `chapters` name the colours."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(file), "w", options={"movflags": "faststart"}) as container:
        container.set_chapters(
            [
                {
                    "id": number,
                    "start": number * seconds,
                    "end": (number + 1) * seconds,
                    "time_base": Fraction(1),
                    "metadata": {"title": title},
                }
                for number, title in enumerate(chapters)
            ]
        )
        picture = container.add_stream(codec, rate=FPS)
        picture.width, picture.height = size
        picture.pix_fmt = "yuv420p"
        heard = container.add_stream("aac", rate=SOUND_RATE, layout="mono") if sound else None
        for number in range(len(colours) * seconds * FPS):
            pixels = np.full((size[1], size[0], 3), colours[number // (seconds * FPS)], np.uint8)
            frame = av.VideoFrame.from_ndarray(pixels, "rgb24")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            container.mux(picture.encode(frame))
        container.mux(picture.encode(None))
        if heard:
            for start in range(0, len(colours) * seconds * SOUND_RATE, 1024):
                noise = np.zeros((1, 1024), np.float32)
                still = av.AudioFrame.from_ndarray(noise, "fltp", "mono")
                still.sample_rate, still.pts = SOUND_RATE, start
                container.mux(heard.encode(still))
            container.mux(heard.encode(None))
    return file


def vtt(file: Path, *cues: tuple[str, str, str]) -> Path:
    """Write cues as a person would: begin, end and words of each."""
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"\n{start} --> {end}\n{words}\n" for start, end, words in cues]
    file.write_text("WEBVTT\n" + "".join(lines), encoding="utf-8")
    return file
