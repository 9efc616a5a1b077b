"""What `check` tells about the computer, and about what was installed on it."""

import shutil
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk import autostart, places
from kiosk.checks.finding import Finding, Level
from kiosk.display import display_problem
from kiosk.supervisor import LOG_NAME
from kiosk.system_libraries import missing_qt_libraries

QT_FROM, QT_BELOW = (6, 11, 1), (6, 12)
"""The PySide6 versions that serve; the same as in pyproject.toml."""

DAYS_LOOKED_AT = 7
"""Of the supervisor's log."""

FREE_NEEDED, FREE_WISHED = 50_000_000, 500_000_000
"""Bytes free where the data folder is: below the first nothing is safe, below the second tell."""


def disk(nearest: Path, data: Path) -> Iterator[Finding]:
    """Whether there is room at `nearest`, the folder that is there, for `data`."""
    free = shutil.disk_usage(nearest).free
    room = f"{free / 1e6:,.0f} MB are free for {data}."
    if free < FREE_NEEDED:
        yield Finding(Level.FAULT, "disk", f"{room} Make room: the kiosk could store nothing.")
    elif free < FREE_WISHED:
        yield Finding(Level.NOTICE, "disk", f"{room} Make room before it is used up.")
    else:
        yield Finding(Level.FINE, "disk", room)


def python_and_qt() -> Iterator[Finding]:
    """Whether the Python, the Qt and its system libraries here serve."""
    running = ".".join(map(str, sys.version_info[:3]))
    yield Finding(Level.FINE, "Python", f"{running}.")
    low, below = (".".join(map(str, numbers)) for numbers in (QT_FROM, QT_BELOW))
    mend = f"Install PySide6 {low} or newer, but older than {below}."
    try:
        found = version("PySide6")
    except PackageNotFoundError:
        yield Finding(Level.FAULT, "Qt", f"PySide6 is not installed. {mend}")
        return
    numbers = tuple(int(part) for part in found.split(".")[:3] if part.isdecimal())
    if QT_FROM <= numbers < QT_BELOW:
        yield Finding(Level.FINE, "Qt", f"PySide6 {found}.")
    else:
        yield Finding(Level.FAULT, "Qt", f"PySide6 {found} does not serve. {mend}")
    if missing := missing_qt_libraries():
        where = f"Debian and Ubuntu have them in {' '.join(missing.values())}."
        lacking = f"Missing: {', '.join(missing)}. {where}"
        yield Finding(Level.FAULT, "system libraries", lacking)
    else:
        yield Finding(Level.FINE, "system libraries", "All that Qt asks for are here.")


def fonts_and_screens(assets: Path) -> Iterator[Finding]:
    """Whether the typeface and the screens are installed."""
    fonts = sorted(path.name for path in (assets / "fonts").glob("*.[to]tf"))
    if fonts:
        yield Finding(Level.FINE, "fonts", f"{len(fonts)} in {assets / 'fonts'}.")
    else:
        yield Finding(Level.FAULT, "fonts", f"None in {assets / 'fonts'}: put them back.")
    screens = places.qml_dir() / "Kiosk" / "qmldir"
    if screens.is_file():
        yield Finding(Level.FINE, "screens", f"In {screens.parent}.")
    else:
        yield Finding(Level.FAULT, "screens", f"{screens} is missing: install the kiosk again.")


def display() -> Finding:
    """Whether a window can open here."""
    if problem := display_problem():
        return Finding(Level.NOTICE, "display", problem)
    return Finding(Level.FINE, "display", "A window can open here.")


def start() -> Finding:
    """Whether the kiosk opens by itself when its user signs in."""
    try:
        there = autostart.entry().is_file()
    except autostart.UnknownSystem as problem:
        return Finding(Level.NOTICE, "start", str(problem))
    if there:
        return Finding(Level.FINE, "start", "The kiosk opens by itself when this user signs in.")
    how = f"'{places.program()} autostart' has it do so, and again if it falls."
    return Finding(Level.NOTICE, "start", f"The kiosk does not open by itself: {how}")


def falls(logs: Path, today: date) -> Iterator[Finding]:
    """How often a supervised kiosk fell or stood still in the week up to `today`."""
    try:
        lines = (logs / LOG_NAME).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return
    since = (today - timedelta(days=DAYS_LOOKED_AT)).isoformat()
    if count := sum(line[:10] >= since and " ERROR " in line for line in lines):
        often = f"{count} in the last {DAYS_LOOKED_AT} days, each followed by a new start."
        yield Finding(Level.NOTICE, "falls", f"{often} The files in {logs} tell of them.")
