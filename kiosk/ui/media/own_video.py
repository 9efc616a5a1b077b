"""A clinic's own video of the section in the player, beside its figure."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Telling, Video
from kiosk.ui.media.projector import Projector

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The player has the one own video.")
class OwnVideo(QObject):
    """The video of one section: whether there is one, whether it is watched, and what it tells."""

    changed = Signal()
    asked = Signal(bool)
    """Somebody wants to watch the video, or not to."""
    broken = Signal(str)
    """A section's video can't be played after all."""

    def __init__(self, videos: Mapping[str, Video], parent: QObject) -> None:
        """`videos` are all there are, by the section's id."""
        super().__init__(parent)
        self._videos = dict(videos)
        self._section = ""
        self._telling: Telling | None = None
        self._spoken = ""
        # Without videos nothing of Qt's multimedia is set to work.
        self._projector = Projector(self) if videos else None
        if self._projector:
            self._projector.failed.connect(self._on_failed)

    @property
    def telling(self) -> Telling | None:
        """The video in the language spoken; None while the figure is watched."""
        return self._telling

    def take(self, section: str, language: str, watched: bool) -> None:
        """Be at the beginning of a section's video, or at rest for its figure."""
        self._section = section
        # What was put in its place since is looked into, and may be reviewed, before it plays.
        if section in self._videos and not self._videos[section].untouched:
            del self._videos[section]
        video = self._videos.get(section) if watched else None
        self._telling = video.tellings[language] if video else None
        if self._projector:
            self._projector.open(None)
            self._projector.open(video)
        self.say(0.0)
        self.changed.emit()

    def speak(self, language: str, seconds: float) -> None:
        """Go on where it is, in another language."""
        if self._telling:
            self._telling = self._videos[self._section].tellings[language]
            self.say(seconds)

    def say(self, seconds: float) -> bool:
        """Take the words of a moment; whether they are others than before."""
        before, self._spoken = self._spoken, ""
        if self._telling:
            self._spoken = self._telling.caption_at(seconds)
            if not self._telling.cues:
                self._spoken = self.tr(
                    "This video has no words in English. “Figure” shows each step in words."
                )
        return self._spoken != before

    def hush(self) -> None:
        """Be silent again."""
        if self._projector:
            self._projector.sound = False

    @property
    def spoken(self) -> str:
        """The words of the moment last taken."""
        return self._spoken

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether the section can be watched as a video."""
        return self._section in self._videos

    def _get_watched(self) -> bool:
        return self._telling is not None

    def _set_watched(self, watched: bool) -> None:
        if watched is not self._get_watched():
            self.asked.emit(watched)

    watched = Property(bool, _get_watched, _set_watched, notify=changed)

    @Property(Projector, notify=changed)
    def projector(self) -> Projector | None:
        """What plays the video; None while the figure is watched."""
        return self._projector if self._telling else None

    def _on_failed(self) -> None:
        """Not offer that video again while the kiosk runs."""
        del self._videos[self._section]
        self.broken.emit(self._section)
        self.asked.emit(False)
