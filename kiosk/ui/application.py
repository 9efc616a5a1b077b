"""The one Qt application: how it draws, and the typeface that it writes in."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.display import has_graphics_chip, no_video_reason
from kiosk.lesson.videos import has_files
from kiosk.ui.keyboard import choose_keyboard


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
    filming = data_dir is not None and has_files(data_dir) and no_video_reason() is None
    chosen = "QT_QUICK_BACKEND" in os.environ
    if not (has_graphics_chip() or filming or chosen):
        # OpenGL on the processor costs five times what Qt's own software renderer does.
        QQuickWindow.setSceneGraphBackend("software")
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("psoas-kiosk")
    return app


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
