"""Plays a clinic's own video on whatever picture the screen gives it."""

from __future__ import annotations

import logging
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Video

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_PICTURE_MS = 8000
"""How long a video may take to show anything before it counts as broken."""

_CLOSE_S = 0.05

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The kiosk makes the one projector.")
class Projector(QObject):
    """Plays the video that is open while a screen has a picture for it, silent until asked.

    What was last sought and whether to play holds from the moment that the file is loaded. A video
    that breaks is closed, and `failed` is sent.
    """

    moved = Signal()
    playingChanged = Signal()
    videoChanged = Signal()
    soundChanged = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QMediaPlayer  # Which few kiosks need.

        self._video: Video | None = None
        self._picture: QObject | None = None
        self._loaded = False
        self._position, self._wanted = 0.0, False
        self._sound = False
        self._player = QMediaPlayer(self)
        self._player.positionChanged.connect(self._on_moved)
        self._player.playbackStateChanged.connect(self._on_state)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(lambda _error, told: self._fail(told))
        self._first_picture = QTimer(self, interval=FIRST_PICTURE_MS, singleShot=True)
        self._first_picture.timeout.connect(lambda: self._fail("no picture came"))

    def open(self, video: Video | None) -> None:
        """Take a video, at rest at its beginning; None leaves nothing to play."""
        if video is self._video:
            return
        self._unload()
        self._video = video
        self._position, self._wanted = 0.0, False
        self._load()
        self.videoChanged.emit()
        self.playingChanged.emit()

    @Slot(QObject)
    def showOn(self, picture: QObject | None) -> None:
        """Play on a VideoOutput; without one nothing is loaded."""
        self._unload()
        self._picture = picture
        self._load()

    @Slot(QObject)
    def hearOn(self, output: QAudioOutput | None) -> None:
        """Sound through an AudioOutput that QML made, or not at all.

        Of one made in Python the thread that fills it needs Python's lock to let go of it, while
        Qt may wait, with that lock, for the thread to end.
        """
        self._player.setAudioOutput(output)

    @Slot(float)
    def playFrom(self, seconds: float) -> None:
        """Play from a moment on."""
        self._wanted = True
        self._seek(seconds)
        if self._loaded:
            self._player.play()
        self.playingChanged.emit()

    @Slot()
    def pause(self) -> None:
        self._wanted = False
        if self._loaded:
            self._player.pause()
        self.playingChanged.emit()

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Show a moment; what plays goes on from there."""
        self._seek(seconds)
        if self._loaded and self._player.playbackState() is self._player.PlaybackState.StoppedState:
            self._player.pause()

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._video is not None and self._wanted

    @Property(float, notify=moved)
    def position(self) -> float:
        """The moment that is shown, in seconds."""
        return self._position

    def _get_rate(self) -> float:
        return self._player.playbackRate()

    def _set_rate(self, rate: float) -> None:
        self._player.setPlaybackRate(rate)

    rate = Property(float, _get_rate, _set_rate)

    @Property(bool, notify=videoChanged)
    def hasSound(self) -> bool:
        return self._video is not None and self._video.has_sound

    def _get_sound(self) -> bool:
        return self._sound

    def _set_sound(self, sound: bool) -> None:
        if sound is not self._sound:
            self._sound = sound
            self.soundChanged.emit()

    sound = Property(bool, _get_sound, _set_sound, notify=soundChanged)

    def _load(self) -> None:
        if self._video and self._picture:
            self._player.setVideoOutput(self._picture)
            self._sink().videoFrameChanged.connect(self._on_picture)
            self._first_picture.start()
            self._player.setSource(QUrl.fromLocalFile(str(self._video.file)))

    def _unload(self) -> None:
        self._loaded = False
        self._first_picture.stop()
        if self._video and self._picture:
            self._player.stop()
            self._player.setSource(QUrl())
            self._player.setVideoOutput(None)

    def _sink(self) -> QVideoSink:
        return self._player.videoSink()

    def _seek(self, seconds: float) -> None:
        if abs(seconds - self._position) > _CLOSE_S or not self._loaded:
            self._position = seconds
            if self._loaded:
                self._place()

    def _place(self) -> None:
        """Be at the position: at a picture's very beginning Qt would show the one before it."""
        self._player.setPosition(floor(self._position * 1000) + 1 if self._position else 0)

    def _on_moved(self, milliseconds: int) -> None:
        if self._loaded:
            self._position = milliseconds / 1000
            self.moved.emit()

    def _on_picture(self) -> None:
        self._first_picture.stop()
        self._sink().videoFrameChanged.disconnect(self._on_picture)

    def _on_state(self, state: QMediaPlayer.PlaybackState) -> None:
        wanted = state is self._player.PlaybackState.PlayingState
        if self._loaded and wanted is not self._wanted:
            self._wanted = wanted
            self.playingChanged.emit()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is self._player.MediaStatus.EndOfMedia and self._loaded and self._video:
            self._position = self._video.duration
            self.moved.emit()
        elif status is self._player.MediaStatus.InvalidMedia:
            self._fail("it can't be read any more")
        elif status is self._player.MediaStatus.LoadedMedia and not self._loaded:
            self._loaded = True
            self._place()
            if self._wanted:
                self._player.play()
            else:
                self._player.pause()

    def _fail(self, told: str) -> None:
        if self._video is None:
            return
        log.warning(
            "%s can't be played (%s): the figure is shown in its place.",
            self._video.file,
            told or "no reason told",
        )
        self.open(None)
        self.failed.emit()
