"""When nobody has used the kiosk for a while: a countdown, then the end of the visit."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import ceil, inf

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 200
_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.InputMethod})


@QmlElement
@QmlUncreatable("The kiosk makes the one idle watch.")
class Idle(QObject):
    """Counts the seconds since the last use.

    Installed as an event filter on the one window, it sees every touch, key and wheel, those on
    the on-screen keyboard too, since that lies in the same window. While `playing` is set, time
    does not count. While the countdown runs, a touch must go through `stay`, so that the tap that
    ends the countdown presses nothing below it.
    """

    changed = Signal()
    playingChanged = Signal()
    expired = Signal()

    def __init__(
        self,
        after: float,
        countdown: float,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        longest: float = inf,
    ) -> None:
        """`after` and `countdown` in seconds; `monotonic` is a clock that never jumps.

        After `longest` seconds it ends even while it is used.
        """
        super().__init__(parent)
        self._after, self._countdown, self._monotonic = after, countdown, monotonic
        self._longest = longest
        self._last_use = self._began = monotonic()
        self._playing = self._listening = False
        self._watching = False
        self._seconds_left = 0
        self._final = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.check)

    @Property(bool, notify=changed)
    def counting(self) -> bool:
        """Whether the countdown is on the screen."""
        return self._seconds_left > 0

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Whole seconds until the visit ends; 0 while no countdown runs."""
        return self._seconds_left

    @Property(bool, notify=changed)
    def final(self) -> bool:
        """Whether the countdown can't be waved off: the longest time is over."""
        return self._final

    @Property(float, constant=True)
    def countdown(self) -> float:
        return self._countdown

    def _get_playing(self) -> bool:
        return self._playing

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self._used()
            self.playingChanged.emit()

    playing = Property(bool, _get_playing, _set_playing, notify=playingChanged)

    def listen(self, listening: bool) -> None:
        """Take whether somebody is being read to: time does not count meanwhile, either."""
        self._listening = listening
        self._used()

    def watch(self, watching: bool) -> None:
        """Start counting from now, or stop."""
        self._watching = watching
        self._began = self._monotonic()
        self._used()
        self._show(0)
        if watching:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def stay(self) -> None:
        """Somebody is still here."""
        self._used()
        if not self._final:
            self._show(0)

    @Slot()
    def check(self) -> None:
        """Compare the clock with the last use."""
        if not self._watching:
            return
        if self._playing or self._listening:
            self._used()
        now = self._monotonic()
        unused = self._after + self._countdown - (now - self._last_use)
        at_all = self._longest - (now - self._began)
        left = min(unused, at_all)
        if left <= 0:
            self.watch(False)
            self.expired.emit()
        else:
            self._show(ceil(left) if left <= self._countdown else 0, final=at_all < unused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS:
            self.stay()
        elif kind in _TOUCHES and not self.counting:
            self._used()
        return False

    def _used(self) -> None:
        self._last_use = self._monotonic()

    def _show(self, seconds: int, *, final: bool = False) -> None:
        final = final and seconds > 0
        if (seconds, final) != (self._seconds_left, self._final):
            self._seconds_left, self._final = seconds, final
            self.changed.emit()
