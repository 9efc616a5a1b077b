"""The one Qt application: how it draws, and the typeface that it writes in."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.display import has_graphics_chip, no_video_reason
from kiosk.lesson.videos import has_files
from kiosk.ui.keyboard import choose_keyboard

SOFTWARE = "software"


class FontsMissing(Exception):
    """The bundled typeface is not whole; the sentence says which file, and the mend."""


def application(data_dir: Path | None = None) -> QGuiApplication:
    """Return the one Qt application, made if there is none yet.

    A clinic with videos in `data_dir` has them drawn by OpenGL, if that works.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    choose_keyboard()
    if _best_in_software(data_dir):
        QQuickWindow.setSceneGraphBackend(SOFTWARE)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("psoas-kiosk")
    return app


def draws_as_best(data_dir: Path) -> bool:
    """Whether this process draws as one would that began now: it chose for good at its start."""
    chosen = "QT_QUICK_BACKEND" in os.environ
    return chosen or _best_in_software(data_dir) is (QQuickWindow.sceneGraphBackend() == SOFTWARE)


def _best_in_software(data_dir: Path | None) -> bool:
    """Whether Qt's own renderer is best, since OpenGL on the processor costs five times as much."""
    if has_graphics_chip() or "QT_QUICK_BACKEND" in os.environ:
        return False
    return data_dir is None or not has_files(data_dir) or no_video_reason() is not None


def load_fonts(folder: Path) -> None:
    """Make the bundled typeface known. Raises FontsMissing if a file of it is missing or broken."""
    families: list[str] = []
    for font in sorted(folder.glob("*.ttf")):
        known = QFontDatabase.addApplicationFont(str(font))
        if known < 0:
            raise FontsMissing(f"The font {font} can't be read: install the kiosk again.")
        families += QFontDatabase.applicationFontFamilies(known)
    if not families:
        raise FontsMissing(f"There is no font in {folder}: install the kiosk again.")
    QGuiApplication.setFont(QFont(families[0]))
