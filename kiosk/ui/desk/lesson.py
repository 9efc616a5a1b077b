"""The lesson as staff see it: who reviewed each section, until when, and what follows from that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import ContentError, Review, Standing, State
from kiosk.lesson.review import VIDEO
from kiosk.staff import Action
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.review_row import ReviewRow
from kiosk.ui.desk.section_reading import SectionReading
from kiosk.ui.in_use.content import ContentInUse
from kiosk.ui.reasons import fault_words

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

LIST, SECTION, REVIEWER, UNTIL = "list", "section", "reviewer", "until"
MONTHS = (6, 12, 24)
NAME_LIMIT = 48


@QmlElement
@QmlUncreatable("The desk has the one page of the lesson.")
class LessonPage(DeskPage):
    """The list of sections; one to read; whose review it is; until when that holds, which saves."""

    KEY, ICON, SOURCE = "lesson", "book", "StaffLesson"

    rowsChanged = Signal()
    viewChanged = Signal()
    reviewerChanged = Signal()

    def __init__(
        self, desk: StaffDesk, content: ContentInUse, parent: QObject | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._content = content
        self._rows: list[ReviewRow] = []
        self._standings: tuple[Standing, ...] = ()
        self._reading = SectionReading(content, self)
        self._view, self._at, self._reviewer = LIST, 0, ""
        self._one = False

    def words(self) -> str:
        return self.tr("Lesson")

    def open(self) -> None:
        self._reading.begin(self.desk.lesson.language)
        self._show(LIST)

    def clear(self) -> None:
        self._set_reviewer("")
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

    @Slot()
    def review(self) -> None:
        """Record the review of the open section."""
        if self.desk.inside:
            review = self._standings[self._at].review
            self._begin(review.reviewer if review else "")

    @Slot()
    def reviewAll(self) -> None:
        """Record one review for all sections."""
        if self.desk.inside:
            self._one = False
            names = {each.review.reviewer for each in self._standings if each.review}
            self._begin(names.pop() if len(names) == 1 else "")

    def _begin(self, reviewer: str) -> None:
        if self._is_trial():
            return
        self.desk.say("")
        self._set_reviewer(self._reviewer or reviewer)
        self._show(REVIEWER)

    def _get_reviewer(self) -> str:
        return self._reviewer

    def _set_reviewer(self, reviewer: str) -> None:
        if reviewer != self._reviewer:
            self._reviewer = reviewer
            self.desk.say("")
            self.reviewerChanged.emit()

    reviewer = Property(str, _get_reviewer, _set_reviewer, notify=reviewerChanged)
    """Who reviewed, as typed."""

    @Slot()
    def name(self) -> None:
        """Take the reviewer's name and go on, or say why not."""
        name = " ".join(self._reviewer.split())
        if not name or not name.isprintable() or len(name) > NAME_LIMIT:
            told = self.tr("Please type a name of 1 to %1 letters.")
            self.desk.say(told.replace("%1", str(NAME_LIMIT)), good=False)
        else:
            self._reviewer = name
            self._show(UNTIL)

    @Property(str, notify=viewChanged)
    def stated(self) -> str:
        """What is stated by saving."""
        languages = [each.naming.name for each in self._content.content.lessons.values()]
        told = self.tr("%1 has read all the words patients see here, in %2, and agrees with them.")
        if any(VIDEO in self._content.content.prints[each.section.id] for each in self._chosen()):
            told = self.tr(
                "%1 has read all the words patients see here, in %2, has watched the clinic’s own "
                "video, and agrees with them."
            )
        listed = QLocale(self.desk.lesson.language).createSeparatedList(languages)
        return told.replace("%1", self._reviewer).replace("%2", listed)

    @Property("QStringList", notify=viewChanged)
    def choices(self) -> list[str]:
        """How long a review may hold, to choose from."""
        names = (self.tr("6 months"), self.tr("1 year"), self.tr("2 years"))
        until = self.tr("%1, until %2")
        return [
            until.replace("%1", name).replace("%2", self._day(self._after(months)))
            for name, months in zip(names, MONTHS, strict=True)
        ]

    @Slot(int)
    def save(self, choice: int) -> None:
        """Record the review; `choice` is one of `choices`."""
        if not self.desk.inside or self._view != UNTIL:
            return
        until = self._after(MONTHS[choice])
        ids = [each.section.id for each in self._chosen()]
        with self._telling():
            self._content.sign_off(
                {
                    name: Review(
                        reviewer=self._reviewer,
                        reviewed=self._content.today(),
                        until=until,
                        words=self._content.content.prints[name],
                    )
                    for name in ids
                }
            )
            self._show(SECTION if self._one else LIST)
            told = self.tr("Recorded: reviewed by %1, holds until %2.")
            self.desk.say(told.replace("%1", self._reviewer).replace("%2", self._day(until)))
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
            told = self.tr("Nothing was recorded, as this file has a fault. %1")
            words = fault_words(fault.problems[0], self.desk.lesson.language)
            self.desk.say(told.replace("%1", words), good=False)

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

    def _after(self, months: int) -> date:
        today = self._content.today()
        later = QDate(today.year, today.month, today.day).addMonths(months)
        return date(later.year(), later.month(), later.day())

    def _day(self, day: date) -> str:
        locale = QLocale(self.desk.lesson.language)
        return locale.toString(QDate(day.year, day.month, day.day), self.tr("MMM d, yyyy"))

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
