"""The clinic's own videos on the screens: which can be shown, and whether others have come."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk import places
from kiosk.display import NoVideo, no_video_reason
from kiosk.lesson import Lesson, Video
from kiosk.lesson.videos import Videos, load_videos, stamp
from kiosk.told import Told, tell
from kiosk.ui.reasons import fault_words, words_of

LOOK_MS = 60_000
"""How often the folder is looked at: what was put there must then rest that long."""

log = logging.getLogger(__name__)


class VideosInUse(QObject):
    """Holds the videos that patients can see, and what staff should know of the others.

    `outdated` is sent between visits, once the files are others than those that were looked into.
    """

    outdated = Signal()
    changed = Signal()

    def __init__(
        self, data_dir: Path, lessons: Mapping[str, Lesson], parent: QObject | None = None
    ) -> None:
        """`lessons` are the whole lesson in each of the clinic's languages."""
        super().__init__(parent)
        self._data_dir = data_dir
        self._seen = self._loaded = stamp(data_dir)
        self._language = next(iter(lessons))
        self._broken: list[str] = []
        self._reason = _reason() if self._loaded else None
        self._videos = Videos({}, ())
        if self._loaded:
            self._videos = load_videos(data_dir, lessons)
        for problem in self._videos.problems:
            log.warning("%s", problem.sentence())
        if self._reason:
            log.warning("Videos are not shown. %s", self._reason)
        self._timer = QTimer(self, objectName="videoLook", interval=LOOK_MS)

    @property
    def by_section(self) -> Mapping[str, Video]:
        """Those that can be shown here, by the section's id."""
        return {} if self._reason else self._videos.by_section

    def watch(self, at_rest: Callable[[], bool]) -> None:
        """Look every minute; `at_rest` tells of empty rooms."""
        self._at_rest = at_rest
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """See whether the files are others and at rest; tell once nobody is there."""
        now = stamp(self._data_dir)
        # Whoever copies a video is not done at once.
        rested, self._seen = now == self._seen, now
        if rested and now != self._loaded and self._at_rest():
            log.info("Other videos are there.")
            self.outdated.emit()

    def give_up(self, section: str) -> None:
        """Take it that a section's video broke while it played."""
        self._broken.append(self._videos.by_section[section].file.name)
        self.changed.emit()

    def alarms(self) -> list[str]:
        """What staff should know of the videos, a sentence or two each."""
        told = []
        if self._reason and self._videos.by_section:
            told.append(self.tr("Videos are not shown. %1").replace("%1", words_of(self._reason)))
        if problems := self._videos.problems:
            wrong = self.tr("Not all is well with the clinic’s own videos. %1")
            check = self.tr("Faults in all: %1. “%2” tells each.")
            told.append(
                wrong.replace("%1", fault_words(problems[0], self._language))
                + " "
                + check.replace("%1", str(len(problems))).replace("%2", f"{places.program()} check")
            )
        if self._broken:
            broken = self.tr(
                "Patients see the figure, because these videos can’t be played: %1. "
                "Save them again as MP4 with H.264."
            )
            told.append(broken.replace("%1", ", ".join(self._broken)))
        return told


def _reason() -> Told | None:
    """Why no video can be shown in this process."""
    chosen = "QT_QUICK_BACKEND" in os.environ
    if QQuickWindow.sceneGraphBackend() == "software" and not chosen:
        return tell(NoVideo.BEGAN_WITHOUT)
    return no_video_reason()
