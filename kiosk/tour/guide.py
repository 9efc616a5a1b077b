"""Leading through the kiosk: what a finger does, and the picture of each stop."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import touch
from kiosk.app import Kiosk

# With motion reduced a change is drawn at once, and what it leads to in the frames after it.
_FRAMES = 5
# Of a PNG: zlib's fastest level, which takes a third of the time for a tenth more bytes.
_QUALITY = 85


@dataclass(frozen=True)
class Stop:
    """One picture: its file, the screen and section it shows, how, and its size in pixels.

    `text_scale` is how much larger than normal the words are.
    """

    file: str
    screen: str
    section: str | None
    language: str
    text_scale: float
    size: str


class Waiting:
    """A monotonic clock, in seconds, that needs nobody to wait."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self._ahead

    def wait(self, seconds: float) -> None:
        """Have so many seconds pass at once."""
        self._ahead += seconds


class Guide:
    """Leads through the kiosk by touches alone; `waiting` is the kiosk's clock."""

    def __init__(
        self, kiosk: Kiosk, directory: Path, size: tuple[int, int], waiting: Waiting
    ) -> None:
        assert isinstance(kiosk.window, QQuickWindow)
        self.kiosk, self.directory, self.waiting = kiosk, directory, waiting
        self.stops: list[Stop] = []
        self.window: QQuickWindow = kiosk.window
        self._theme = kiosk.engine.singletonInstance("Kiosk", "Theme")
        self._size = f"{size[0]}x{size[1]}"
        self._theme.setProperty("reducedMotion", True)
        kiosk.keeper.show_window(QSize(*size))

    # What a finger does

    def tap(self, item: QQuickItem | str) -> None:
        """Touch an item, or what has its objectName once it is shown."""
        if isinstance(item, str):
            name = item
            touch.wait_until(lambda: touch.shown(self.window, name), f"{name!r} is shown")
        self.settle()
        touch.tap(self.window, item)
        self.settle()

    def tap_along(self, name: str, share: float) -> None:
        """Touch a slider at a share of its length."""
        item = touch.find(self.window, name)
        inset = item.height() * 0.3
        at = item.mapToScene(
            QPoint(round(inset + (item.width() - 2 * inset) * share), round(item.height() / 2))
        )
        touch.touch(self.window, at.toPoint())
        self.settle()

    def type(self, field: str, text: str) -> None:
        """Type on the on-screen keyboard, which a touch on the field brings up."""
        if not touch.keyboard_open():
            self.tap(field)
        touch.type_on_keyboard(self.window, text)

    def named(self, prefix: str) -> list[QQuickItem]:
        """What is shown and has an objectName that begins so."""
        shown = touch.items(self.window.contentItem())
        return [item for item in shown if item.objectName().startswith(prefix)]

    # What it waits for

    def screen(self, screen: str) -> None:
        """Wait until a screen of the visit is up."""
        touch.wait_until(lambda: self.kiosk.visit.screen == screen, f"the {screen} screen is up")
        self.settle()

    def settle(self) -> None:
        """Let the arriving screen arrive, and everything on it take its place."""
        touch.wait_until(lambda: not touch.shown(self.window, "shield"), "the screen has arrived")
        for _ in range(_FRAMES):
            QCoreApplication.processEvents()
            QCoreApplication.sendEvent(self.window, QEvent(QEvent.Type.UpdateRequest))

    # What is kept of it

    def picture(self, screen: str, section: str | None = None) -> None:
        """Photograph the window. Raises OSError."""
        self.settle()
        parts = [f"{len(self.stops) + 1:03}", screen, section or ""]
        file = "-".join(part for part in parts if part) + ".png"
        if not self.window.grabWindow().save(str(self.directory / file), quality=_QUALITY):
            raise OSError(f"{self.directory / file} can't be written.")
        language, scale = self.kiosk.languages.language, self._theme.property("textScale")
        self.stops.append(Stop(file, screen, section, language, scale, self._size))
