"""The lesson as staff see it: who reviewed each section, until when, and what follows from that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk import places
from kiosk.lesson import ContentError, Standing, State
from kiosk.staff import Action
from kiosk.ui.desk.dates import date_words
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.review_draft import ReviewDraft
from kiosk.ui.desk.review_row import ReviewRow
from kiosk.ui.desk.section_reading import SectionReading
from kiosk.ui.in_use.content import ContentInUse
from kiosk.ui.reasons import fault_words

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

LIST, SECTION, REVIEWER, UNTIL = "list", "section", "reviewer", "until"


@QmlElement
@QmlUncreatable("The desk has the one page of the lesson.")
class LessonPage(DeskPage):
    """The list of sections; one to read; whose review it is; until when that holds, which saves."""

    KEY, ICON, SOURCE = "lesson", "book", "StaffLesson"

    rowsChanged = Signal()
    viewChanged = Signal()

    def __init__(
        self, desk: StaffDesk, content: ContentInUse, parent: QObject | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._content = content
        self._rows: list[ReviewRow] = []
        self._standings: tuple[Standing, ...] = ()
        self._reading = SectionReading(content, self)
        self._draft = ReviewDraft(desk, content, self._day, self)
        self._draft.named.connect(lambda: self._show(UNTIL))
        self._view, self._at = LIST, 0
        self._one = False

    def words(self) -> str:
        return self.tr("Lesson")

    def open(self) -> None:
        self._reading.begin(self.desk.lesson.language)
        self._show(LIST)

    def clear(self) -> None:
        self._draft.clear()
        self._show(LIST)

    @Property(str, notify=viewChanged)
    def view(self) -> str:
        """What is shown: list, section, reviewer or until."""
        return self._view

    # The list

    rows = ListProperty(
        ReviewRow,
        count=lambda self: len(self._rows),
        at=lambda self, index: self._rows[index],
        notify=rowsChanged,
    )

    @Property(str, notify=rowsChanged)
    def summary(self) -> str:
        """How the lesson stands as a whole."""
        count = str(len(self._standings))
        none = sum(each.state is State.NONE for each in self._standings)
        gone = sum(not each.shown for each in self._standings)
        told = []
        if gone:
            off = self.tr("Sections that patients don’t see: %1 of %2.")
            told.append(off.replace("%1", str(gone)).replace("%2", count))
        if none:
            unread = self.tr(
                "Not yet reviewed by a clinician: %1 of %2. Patients see them all the same."
            )
            told.append(unread.replace("%1", str(none)).replace("%2", count))
        return " ".join(told) or self.tr("Every section is reviewed.")

    # One section

    @Property(str, notify=viewChanged)
    def title(self) -> str:
        """What is open: a section, or the whole lesson."""
        return self._rows[self._at].title if self._one else self.tr("All sections")

    @Property(str, notify=viewChanged)
    def line(self) -> str:
        """What the open section's review is worth."""
        return self._rows[self._at].line if self._one else ""

    @Property(bool, notify=viewChanged)
    def reviewed(self) -> bool:
        """Whether the open section has a review to take away."""
        return self._one and self._standings[self._at].review is not None

    @Property(SectionReading, constant=True)
    def reading(self) -> SectionReading:
        """The open section's words."""
        return self._reading

    @Slot(int)
    def openSection(self, index: int) -> None:
        """Read the section in row `index`."""
        if self.desk.inside and 0 <= index < len(self._standings):
            self.desk.say("")
            self._at, self._one = index, True
            self._show(SECTION)

    @Slot()
    def back(self) -> None:
        """To the view before this one."""
        self.desk.say("")
        if self._view == UNTIL:
            self._show(REVIEWER)
        else:
            self._show(SECTION if self._view == REVIEWER and self._one else LIST)

    # Recording

    @Property(ReviewDraft, constant=True)
    def draft(self) -> ReviewDraft:
        """The review that is being recorded."""
        return self._draft

    @Slot()
    def review(self) -> None:
        """Record the review of the open section."""
        if self.desk.inside:
            self._begin()

    @Slot()
    def reviewAll(self) -> None:
        """Record one review for all sections."""
        if self.desk.inside:
            self._one = False
            self._begin()

    def _begin(self) -> None:
        if not self._is_trial():
            self.desk.say("")
            self._draft.begin(self._chosen())
            self._show(REVIEWER)

    @Slot(int)
    def save(self, choice: int) -> None:
        """Record the review; `choice` is one of the draft's."""
        if not self.desk.inside or self._view != UNTIL:
            return
        until = self._draft.until(choice)
        with self._telling():
            self._content.sign_off(self._draft.reviews(until))
            self._show(SECTION if self._one else LIST)
            told = self.tr("Recorded: reviewed by %1, holds until %2.")
            self.desk.say(told.replace("%1", self._draft.reviewer).replace("%2", self._day(until)))
            self.desk.note(Action.REVIEWED, f"{self._which()} {until}")

    @Slot()
    def withdraw(self) -> None:
        """Take the open section's review away: patients see the section, as never reviewed."""
        if not self.desk.inside or self._view != SECTION or self._is_trial():
            return
        with self._telling():
            self._content.withdraw([self._standings[self._at].section.id])
            self._show(SECTION)
            self.desk.say(self.tr("The review is taken away. Patients see the section."))
            self.desk.note(Action.REVIEW_WITHDRAWN, self._which())

    # Inside

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            with self.desk.telling():
                yield
        except ContentError as fault:
            told = self.tr("Nothing was recorded, as this file has a fault. %1 “%2” tells more.")
            words = fault_words(fault.problems[0], self.desk.lesson.language)
            check = f"{places.program()} check"
            self.desk.say(told.replace("%1", words).replace("%2", check), good=False)

    def _is_trial(self) -> bool:
        """Whether nothing may be written, which is then told."""
        if self.desk.records.trial:
            told = self.tr("A trial keeps no review. Make a staff account first.")
            self.desk.say(told, good=False)
        return self.desk.records.trial

    def _chosen(self) -> Sequence[Standing]:
        """What is reviewed: the open section, or all of them."""
        return self._standings[self._at : self._at + 1] if self._one else self._standings

    def _which(self) -> str:
        return self._standings[self._at].section.id if self._one else "all"

    def _day(self, day: date) -> str:
        return date_words(day, self.desk.lesson.language)

    def _show(self, view: str) -> None:
        self._view = view
        old, self._rows = self._rows, []
        self._standings = self._content.content.standings(self._content.today())
        titles = self._content.content.lessons[self.desk.lesson.language].sections
        self._rows = [
            ReviewRow(each, section.title, self._day, self)
            for each, section in zip(self._standings, titles, strict=True)
        ]
        self.rowsChanged.emit()
        self._reading.show(self._at if view == SECTION else None)
        self.viewChanged.emit()
        for row in old:
            row.deleteLater()
