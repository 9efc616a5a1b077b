"""A keyboard or a presenter's remote in a demonstration: each key and what it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.ui.demonstration.demonstrating import Demonstrating
from kiosk.ui.idle import Idle

Key = Qt.Key

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""A remote's "from the beginning" is Shift+F5; a question mark needs Shift."""


class PresenterKeys(QObject):
    """An event filter on the window, to be installed last: it sees keys first.

    Remotes are keyboards that send PageUp and PageDown, or arrows; B or a period to blank the
    screen; and from one button F5 and Esc in turn, so these two mean the same. A held key counts
    once. Any key that ends the countdown does nothing else.
    """

    def __init__(
        self,
        demonstration: Demonstrating,
        idle: Idle,
        active: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._idle, self._active = idle, active
        self._does: dict[int, Callable[[], None]] = {
            key: does
            for does, keys in (
                (demonstration.next, (Key.Key_Right, Key.Key_Down, Key.Key_PageDown)),
                (demonstration.back, (Key.Key_Left, Key.Key_Up, Key.Key_PageUp)),
                (demonstration.play, (Key.Key_Space, Key.Key_F5, Key.Key_Escape)),
                (demonstration.freeze, (Key.Key_B, Key.Key_Period)),
                (demonstration.slower, (Key.Key_S,)),
                (demonstration.toggleBones, (Key.Key_X,)),
                (demonstration.flip, (Key.Key_M,)),
                (demonstration.compare, (Key.Key_R,)),
                (demonstration.draw, (Key.Key_D,)),
                (demonstration.pen.undo, (Key.Key_Z, Key.Key_Backspace)),
                (demonstration.pen.clear, (Key.Key_C, Key.Key_Delete)),
                (demonstration.choose, (Key.Key_L,)),
                (demonstration.help, (Key.Key_H, Key.Key_F1, Key.Key_Question)),
            )
            for key in keys
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not self._active():
            return False
        assert isinstance(event, QKeyEvent)
        does = self._does.get(event.key())
        if does is None or event.modifiers() & ~_PLAIN:
            return False
        waving_off = self._idle.counting and not self._idle.final
        self._idle.stay()
        if not waving_off and not event.isAutoRepeat():
            does()
        return True
