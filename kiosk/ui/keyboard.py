"""What the on-screen keyboard needs before and around the Qt application."""

from __future__ import annotations

import os

from PySide6.QtCore import QLoggingCategory

INPUT_METHOD = "qtvirtualkeyboard"

QUIET = ("qt.multimedia.symbolsresolver", "qt.qml.propertyCache.append")
"""Said at each start about Qt's own files, and nothing a kiosk can mend: a sound library it does
without (the keys are silent), and a name that two of the keyboard's own types share."""


def choose_keyboard() -> None:
    """Make Qt use the on-screen keyboard. Must run before the QGuiApplication is made."""
    os.environ.setdefault("QT_IM_MODULE", INPUT_METHOD)


def quiet_keyboard() -> None:
    """Leave `QUIET` out of the log."""
    QLoggingCategory.setFilterRules("\n".join(f"{name}.warning=false" for name in QUIET))
