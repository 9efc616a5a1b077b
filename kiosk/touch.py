"""Taps on a window and typing on its on-screen keyboard, as a finger does them.

Used by the tour and by the tests. Everything is in the window's own coordinates, in pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QDeadlineTimer, QPoint, QPointF
from PySide6.QtGui import QGuiApplication, QInputDevice, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE_MS = 15_000
SHIFT, SYMBOLS, SPACE = "shift", "symbols", "space"

_FRAME_MS = 20
_device: QPointingDevice | None = None


class NotThere(Exception):
    """What was to be touched is not on the screen."""


def wait_until(holds: Callable[[], object], what: str, patience_ms: int = PATIENCE_MS) -> None:
    """Let Qt work until `holds`. Raises NotThere, naming `what`, when it never does."""
    deadline = QDeadlineTimer(patience_ms)
    while not holds():
        if deadline.hasExpired():
            raise NotThere(f"Waited {patience_ms} ms in vain: {what}.")
        QTest.qWait(5)


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """`root` and every visible item below it, in the order they are drawn."""
    if root.isVisible():
        yield root
        for child in root.childItems():
            yield from items(child)


def find(window: QQuickWindow, name: str) -> QQuickItem:
    """The visible item whose objectName is `name`. Raises NotThere."""
    for item in items(window.contentItem()):
        if item.objectName() == name:
            return item
    raise NotThere(f"Nothing on the screen is called {name!r}.")


def shown(window: QQuickWindow, name: str) -> bool:
    """Whether an item of that objectName is visible."""
    return any(item.objectName() == name for item in items(window.contentItem()))


def centre(item: QQuickItem) -> QPoint:
    """The middle of `item` in the window, scrolled to and with everything around it laid out."""
    around = [item]
    while parent := around[-1].parentItem():
        around.append(parent)
    for each in reversed(around):
        each.ensurePolished()
    middle = QPointF(item.width() / 2, item.height() / 2)
    for each in around:
        if each.inherits("QQuickFlickable") and each.property("interactive"):
            below = item.mapToItem(each, middle).y() - each.height() / 2
            furthest = each.property("contentHeight") - each.height()
            if abs(below) > each.height() / 2 - item.height() / 2:
                y = each.property("contentY") + below
                each.setProperty("contentY", max(0.0, min(furthest, y)))
    return item.mapToScene(middle).toPoint()


def tap(window: QQuickWindow, item: QQuickItem | str) -> None:
    """One finger down and up in the middle of `item`, which may be given by its objectName."""
    target = find(window, item) if isinstance(item, str) else item
    touch(window, centre(target))


def touch(window: QQuickWindow, at: QPoint) -> None:
    """One finger down and up."""
    with held(window, at):
        pass


@contextmanager
def held(window: QQuickWindow, at: QPoint) -> Iterator[None]:
    """One finger down, and up at the end of the block."""
    QTest.touchEvent(window, _screen()).press(0, at, window).commit()
    try:
        yield
    finally:
        QTest.touchEvent(window, _screen()).release(0, at, window).commit()


def trace(window: QQuickWindow, *ways: Sequence[QPoint]) -> None:
    """As many fingers as ways, all down at once, each along its way, and up; ways as long."""

    def down() -> QTest.QTouchEventSequence:
        return QTest.touchEvent(window, _screen())

    for moment, places in enumerate(zip(*ways, strict=True)):
        fingers = down()
        for finger, at in enumerate(places):
            (fingers.move if moment else fingers.press)(finger, at, window)
        fingers.commit()
        # A window makes one move of all that come within a frame.
        QTest.qWait(_FRAME_MS)
    fingers = down()
    for finger, way in enumerate(ways):
        fingers.release(finger, way[-1], window)
    fingers.commit()


def _screen() -> QPointingDevice:
    global _device
    if _device is None:
        _device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    return _device


def keys(window: QQuickWindow) -> dict[str, QQuickItem]:
    """The keys of the on-screen keyboard by what they type, and `shift`, `symbols`, `enter`…"""
    found: dict[str, QQuickItem] = {}
    for item in items(window.contentItem()):
        if item.property("keyType") is not None and item.property("noKeyEvent") is not None:
            name = item.objectName() or str(item.property("text")).lower()
            found.setdefault(name, item)
    return found


def keyboard_open() -> bool:
    """Whether the on-screen keyboard is up and at rest."""
    method = QGuiApplication.inputMethod()
    return method.isVisible() and not method.isAnimating()


def type_on_keyboard(window: QQuickWindow, text: str) -> None:
    """Tap `text` key by key. Raises NotThere for a sign that no key types."""
    wait_until(lambda: keyboard_open() and keys(window), "the on-screen keyboard is up")
    for sign in text:
        _type(window, sign)


def _type(window: QQuickWindow, sign: str) -> None:
    wanted = SPACE if sign == " " else sign.lower()
    if wanted not in keys(window):
        if SYMBOLS not in keys(window):
            raise NotThere(f"No key types {sign!r}.")
        tap(window, keys(window)[SYMBOLS])
        wait_until(lambda: wanted in keys(window), f"a key for {sign!r}")
    if sign.isalpha() and SHIFT in keys(window) and sign.lower() != sign.upper():
        _shift_to(window, sign.isupper())
    tap(window, keys(window)[wanted])


def _shift_to(window: QQuickWindow, upper: bool) -> None:
    def now() -> bool:
        return bool(keys(window)[SHIFT].property("uppercased"))

    for _ in range(3):
        if now() == upper:
            return
        tap(window, keys(window)[SHIFT])
        QTest.qWait(0)
    if now() != upper:
        raise NotThere("The shift key does not answer.")
