"""Whether a clinic's logo can be shown."""

import re
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image, UnidentifiedImageError

from kiosk.lesson.problem import Problem

MOST_BYTES = 2_000_000
LEAST_SIDE, MOST_SIDE = 48, 4096
"""In pixels, of a PNG."""
MOST_LONG = 8
"""How many times as wide as high, or as high as wide."""


def problem_with(file: Path, profile: Path) -> Problem | None:
    """What keeps the logo `file` from being shown, as a problem of the clinic's `profile`."""

    def told(wrong: str, mend: str) -> Problem:
        return Problem(profile, "look.logo", wrong, mend)

    another = "Export the logo anew, as .png or plain .svg."
    if not file.is_file():
        return told(f"There is no file {file}.", "Put the logo there, or remove this line.")
    if (size := file.stat().st_size) > MOST_BYTES:
        return told(f"{file.name} has {size / 1e6:.1f} MB; 2 are the most.", another)
    try:
        width, height = _drawing(file) if file.suffix.lower() == ".svg" else _picture(file)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        reason = str(error) or type(error).__name__
        return told(f"{file.name} can't be read as an image ({reason}).", another)
    if max(width, height) > MOST_LONG * min(width, height):
        return told(
            f"{file.name} is {width:g} by {height:g}: too long and thin to be seen.",
            f"Use one at most {MOST_LONG} times as wide as high.",
        )
    return None


def _picture(file: Path) -> tuple[float, float]:
    """The size of a PNG, decoded whole."""
    try:
        with Image.open(file, formats=["PNG"]) as image:
            width, height = image.size
            if not LEAST_SIDE <= min(width, height) <= max(width, height) <= MOST_SIDE:
                raise ValueError(
                    f"{width} by {height} pixels, where {LEAST_SIDE} to {MOST_SIDE} are of use"
                )
            image.load()
    except UnidentifiedImageError:
        raise ValueError("it is no PNG inside") from None
    return width, height


def _drawing(file: Path) -> tuple[float, float]:
    """The size of an SVG, in its own units."""
    root = ElementTree.parse(file).getroot()
    if root.tag.rpartition("}")[2] != "svg":
        raise ValueError("it is no SVG inside")
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    sizes = box[2:] if len(box) == 4 else [root.get("width", ""), root.get("height", "")]
    width, height = (float(re.sub(r"[a-z]+$", "", size)) for size in sizes)
    if not (0 < width < float("inf") and 0 < height < float("inf")):
        raise ValueError("it has no size")
    return width, height
