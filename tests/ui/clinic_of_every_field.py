"""A clinic that gives every field of its profile, and moments by its clocks."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize

from kiosk import touch
from kiosk.app import Kiosk

LESSON = Path(__file__).parent.parent / "lesson"
CHICAGO = ZoneInfo("America/Chicago")


def fill(data_dir: Path) -> Path:
    """Give `data_dir` the profile and its logo; returns the profile."""
    shutil.copyfile(LESSON / "logo.svg", data_dir / "logo.svg")
    return Path(shutil.copyfile(LESSON / "every-field.toml", data_dir / "clinic.toml"))


def at(moment: str) -> datetime:
    """A moment by the clinic's clocks, in UTC."""
    return datetime.fromisoformat(moment).replace(tzinfo=CHICAGO).astimezone(UTC)


def resize(kiosk: Kiosk, size: tuple[int, int]) -> None:
    """Give the window another size, while a screen is up that is not looked at."""
    kiosk.visit.begin()
    kiosk.keeper.show_window(QSize(*size))
    stage = kiosk.window.contentItem()
    touch.wait_until(lambda: (stage.width(), stage.height()) == size, "the window's size")
    kiosk.window.grabWindow()
