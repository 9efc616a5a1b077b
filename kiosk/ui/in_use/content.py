"""The content on the screens: whether it is still what the files say, and who reviewed it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk import places
from kiosk.content import CONTENT, Content, sign_off, stamp, withdraw
from kiosk.lesson import ContentError, Lesson, Review, State
from kiosk.lesson.review import REVIEWS_FILE
from kiosk.store import StoreUnavailable
from kiosk.told import Told
from kiosk.ui.reasons import fault_words, words_of

LOOK_MS = 60_000
"""How often the files are looked at: what was written must then rest that long."""

log = logging.getLogger(__name__)


class ContentInUse(QObject):
    """Holds what the screens were built of, and looks whether that is out of date.

    `outdated` is sent when patients should see something else: the kiosk is then built anew, as
    at a start. That happens between visits only, so nobody's screen changes under a finger.
    `kept` names the files that came, went or changed and are found good, those apart that are
    written by recording a review here.
    """

    outdated = Signal()
    changed = Signal()
    kept = Signal(list)

    def __init__(
        self,
        read: Callable[[], Content],
        data_dir: Path,
        utc_now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """`read` gives the content of the files in `data_dir`. Raises ContentError."""
        super().__init__(parent)
        self._read, self._data_dir, self._utc_now = read, data_dir, utc_now
        self._unkept: Told | None = None
        self._take(read())
        self._shown = self.content.shown(self.today())
        self._told = self._telling()
        self._seen = self._judged = self.content.stamp
        self._timer = QTimer(self, objectName="contentLook", interval=LOOK_MS)

    def watch(self, at_rest: Callable[[], bool]) -> None:
        """Keep a copy of what is good, and look every minute; `at_rest` tells of empty rooms."""
        self._keep()
        self._at_rest = at_rest
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def today(self) -> date:
        """The clinic's own date."""
        return self.content.first.clinic.today(self._utc_now())

    def shown(self) -> Mapping[str, Lesson]:
        """The lesson as patients see it, in each language."""
        return self._shown

    def unreviewed(self) -> int:
        """How many sections were never reviewed."""
        return sum(each.review is None for each in self.content.standings(self.today()))

    def to_play(self, lesson: Lesson) -> Lesson:
        """What player and comparison hold: never empty, though perhaps not to be reached."""
        whole = self.content.lessons[lesson.language]
        return replace(
            lesson,
            sections=lesson.sections or whole.sections,
            comparisons=lesson.comparisons or whole.comparisons,
        )

    def look(self) -> None:
        """See whether the files or the day have changed; tell once nobody is there."""
        now = stamp(self._data_dir)
        # Whoever copies a folder is not done with its first file.
        rested, self._seen = now == self._seen, now
        if not self._at_rest():
            return
        if rested and now != self._judged:
            self._judged = now
            if self._judge():
                log.info("New content is there.")
                self.outdated.emit()
                return
        if self._telling() != self._told:
            log.info("Sections come or go, or are reviewed by others, from now on.")
            self.outdated.emit()

    def sign_off(self, reviews: Mapping[str, Review]) -> None:
        """Record reviews by the sections' ids. Raises ContentError, StoreUnavailable."""
        sign_off(self._data_dir, reviews)
        self._read_own_reviews()

    def withdraw(self, sections: Collection[str]) -> None:
        """Take reviews away. Raises ContentError, StoreUnavailable."""
        withdraw(self._data_dir, sections)
        self._read_own_reviews()

    def alarms(self) -> list[str]:
        """What staff should know of the content, a sentence or two each."""
        return [told for told in (*self._faults(), *self._reviews()) if told]

    def _telling(self) -> tuple[Collection[str], Mapping[str, str]]:
        """Which sections are gone today, and who reviewed the others."""
        today = self.today()
        return self.content.gone(today), self.content.reviewers(today)

    def _read_own_reviews(self) -> None:
        self._seen = self._judged = stamp(self._data_dir)
        if self._judge(apart={REVIEWS_FILE}):
            # Other words came at the same moment: the next look sees to them.
            self._judged = ()

    def _judge(self, apart: Collection[str] = ()) -> bool:
        """Whether the files now say something else that is good; what is wrong is told.

        That the files `apart` are new is not.
        """
        try:
            new = self._read()
        except ContentError as fault:
            new = replace(self.content, problems=fault.problems)
        good = CONTENT in new.good
        newer = good and not new.same_words(self.content)
        if newer or not good:
            # What runs now stays, and may be newer than the last copy that could be kept.
            new = replace(new, lessons=self.content.lessons, prints=self.content.prints)
        self._take(new)
        self._keep(apart)
        return newer

    def _take(self, content: Content) -> None:
        self.content = content
        for problem in content.problems:
            log.warning("%s", problem.sentence())
        self.changed.emit()

    def _keep(self, apart: Collection[str] = ()) -> None:
        self._unkept = None
        try:
            new = [name for name in self.content.keep(self._data_dir) if name not in apart]
            if new:
                self.kept.emit(new)
        except StoreUnavailable as fault:
            self._unkept = fault.told
            log.error("No copy of the content could be kept: %s", fault.reason)
        self.changed.emit()

    def _faults(self) -> list[str]:
        told = []
        if problems := self.content.problems:
            wrong = self.tr(
                "A content file has a fault, so the kiosk goes on with the last good content. %1"
            ).replace("%1", fault_words(problems[0], self.content.first.language))
            check = self.tr("Faults in all: %1. “%2” tells each.")
            told.append(
                wrong
                + " "
                + check.replace("%1", str(len(problems))).replace("%2", f"{places.program()} check")
            )
        if self._unkept:
            unkept = self.tr("No copy of the content could be kept for bad times. %1")
            told.append(unkept.replace("%1", words_of(self._unkept)))
        return told

    def _reviews(self) -> list[str]:
        standings = self.content.standings(self.today())
        gone = [each for each in standings if not each.shown]
        soon = [each for each in standings if each.state == State.ENDS_SOON]
        told = []
        if gone:
            off = self.tr("Sections that patients don’t see now: %1. The page Lesson tells why.")
            told.append(off.replace("%1", ", ".join(str(each.section.number) for each in gone)))
        if soon:
            first = min(each.review.until for each in soon if each.review)
            ends = self.tr(
                "Reviews end soon, the first on %1. Then patients no longer see those sections: %2."
            )
            numbers = ", ".join(str(each.section.number) for each in soon)
            told.append(ends.replace("%1", str(first)).replace("%2", numbers))
        return told
