"""`psoas-kiosk check`: what could keep this kiosk from serving, a line each. Loads no Qt."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.checks import computer, content, database
from kiosk.checks.finding import Finding, Level

__all__ = ["Finding", "Level", "examine"]


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
        yield from content.findings(assets, data)
        yield from database.findings(data)
        yield from computer.disk(nearest, data)
    yield from computer.python_and_qt()
    yield from computer.fonts_and_screens(assets)
    yield computer.display()
    yield computer.start()
    yield from computer.falls(data / "logs", date.today())
