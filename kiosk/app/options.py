"""How a kiosk is to be opened, and what keeps it from opening."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class RunOptions:
    """How to open the kiosk.

    `size` in pixels is of the window; None leaves it to the kiosk. `language` is the one that each
    visit begins in; None leaves it to the clinic.
    """

    windowed: bool
    size: tuple[int, int] | None
    data_dir: Path
    language: str | None = None
    demo: bool = False


class CannotStart(Exception):
    """What keeps the kiosk from opening, in sentences for whoever started it."""
