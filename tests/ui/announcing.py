"""What a screen reader is told, as Qt tells it: Qt's own hook for tests, which PySide has not."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from shiboken6 import Shiboken

GUI = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


@contextmanager
def announced() -> Iterator[list[str]]:
    """Everything that is announced within the block, in its order. On Linux only."""
    heard: list[str] = []

    @HANDLER
    def hear(event: int) -> None:
        if Shiboken.wrapInstance(event, QAccessibleEvent).type() is QAccessible.Event.Announcement:
            heard.append(Shiboken.wrapInstance(event, QAccessibleAnnouncementEvent).message())

    install = ctypes.CDLL(str(GUI))[INSTALL]
    install.restype, install.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    was = QAccessible.isActive()
    before = install(ctypes.cast(hear, ctypes.c_void_p))
    QAccessible.setActive(True)
    try:
        yield heard
    finally:
        QAccessible.setActive(was)
        install(before)
