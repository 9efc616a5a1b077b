"""What a visit's typing leaves in the process besides the answers, and how that goes too."""

from __future__ import annotations

import gc

from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlEngine


def forget_traces(engine: QQmlEngine) -> None:
    """Empty the clipboard, and have collected what no screen holds any more.

    The latter a moment later, when Qt has deleted the fields.
    """
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)

    def collect() -> None:
        engine.collectGarbage()
        gc.collect()

    QTimer.singleShot(0, engine, collect)
