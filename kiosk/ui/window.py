"""The one window: it keeps the screen, and only staff may close it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen, QWindow


class WindowKeeper(QObject):
    """Keeps a window full screen on whatever screen there is, and closed to Alt+F4 and Esc."""

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._windowed = False
        self._may_leave = False
        window.installEventFilter(self)
        # One timer, as a screen that goes away sends several signals at once.
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._take_screen)

    def show_full_screen(self) -> None:
        """Take the whole screen, now and each time that the screens change."""
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._windowed = False
        self._window.setFlag(Qt.WindowType.FramelessWindowHint)
        self._window.setCursor(Qt.CursorShape.BlankCursor)
        for signal in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged):
            signal.connect(self._settle.start)
        app.screenAdded.connect(self._follow)
        for screen in app.screens():
            self._follow(screen)
        self._take_screen()

    def show_window(self, size: QSize) -> None:
        """Show a plain window, which its frame can close: for trying things out."""
        self._windowed = True
        self._window.resize(size)
        self._window.show()

    def leave(self) -> None:
        """Close the window: staff have signed in and asked for it."""
        self._may_leave = True
        self._window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and not (self._may_leave or self._windowed):
            event.ignore()
            return True
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            assert isinstance(event, QKeyEvent)
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            return event.key() == Qt.Key.Key_Escape or (alt and event.key() == Qt.Key.Key_F4)
        if event.type() == QEvent.Type.WindowStateChange and not self._windowed:
            self._settle.start()
        return False

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settle.start)

    def _take_screen(self) -> None:
        screen = QGuiApplication.primaryScreen()
        if screen is None or self._may_leave:
            return
        if self._window.screen() is not screen:
            self._window.setScreen(screen)
        if self._window.visibility() != QWindow.Visibility.FullScreen:
            self._window.showFullScreen()
        elif self._window.geometry() != screen.geometry():
            self._window.setGeometry(screen.geometry())
