"""A review while it is recorded: whose it is, of which sections, and until when it may hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Review, Standing
from kiosk.lesson.review import VIDEO
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.language_words import language_words
from kiosk.ui.in_use.content import ContentInUse

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

MONTHS = (6, 12, 24)
NAME_LIMIT = 48


@QmlElement
@QmlUncreatable("The page of the lesson has the one draft.")
class ReviewDraft(QObject):
    """What staff type and choose; nothing of it is recorded here."""

    reviewerChanged = Signal()
    named = Signal()
    """Whose review it is can be taken as typed."""

    def __init__(
        self,
        desk: StaffDesk,
        content: ContentInUse,
        day: Callable[[date], str],
        parent: QObject | None = None,
    ) -> None:
        """`day` tells a date in the staff's language."""
        super().__init__(parent)
        self._desk, self._content, self._day = desk, content, day
        self._reviewer = ""
        self._of: Sequence[Standing] = ()

    def begin(self, of: Sequence[Standing]) -> None:
        """Review these sections; what was typed before stays, else who reviewed them is offered."""
        self._of = of
        names = {each.review.reviewer for each in of if each.review}
        self._set_reviewer(self._reviewer or (names.pop() if len(names) == 1 else ""))

    def clear(self) -> None:
        """Forget what was typed."""
        self._set_reviewer("")

    def until(self, choice: int) -> date:
        """The last day of one of `choices`."""
        today = self._content.today()
        later = QDate(today.year, today.month, today.day).addMonths(MONTHS[choice])
        return date(later.year(), later.month(), later.day())

    def reviews(self, until: date) -> dict[str, Review]:
        """What is to be recorded, by section."""
        return {
            each.section.id: Review(
                reviewer=self._reviewer,
                reviewed=self._content.today(),
                until=until,
                words=self._content.content.prints[each.section.id],
            )
            for each in self._of
        }

    def _get_reviewer(self) -> str:
        return self._reviewer

    def _set_reviewer(self, reviewer: str) -> None:
        if reviewer != self._reviewer:
            self._reviewer = reviewer
            self._desk.say("")
            self.reviewerChanged.emit()

    reviewer = Property(str, _get_reviewer, _set_reviewer, notify=reviewerChanged)
    """Who reviewed, as typed."""

    @Slot()
    def name(self) -> None:
        """Take the reviewer's name, or say why not."""
        name = " ".join(self._reviewer.split())
        if not name or not name.isprintable() or len(name) > NAME_LIMIT:
            told = self.tr("Please type a name of 1 to %1 letters.")
            self._desk.say(told.replace("%1", str(NAME_LIMIT)), good=False)
        else:
            self._reviewer = name
            self.named.emit()

    @Property(str, notify=named)
    def stated(self) -> str:
        """What is stated by recording it."""
        languages = [language_words(each) for each in self._content.content.lessons.values()]
        told = self.tr("%1 has read all the words patients see here, in %2, and agrees with them.")
        if any(VIDEO in self._content.content.prints[each.section.id] for each in self._of):
            told = self.tr(
                "%1 has read all the words patients see here, in %2, has watched the clinic’s own "
                "video, and agrees with them."
            )
        listed = QLocale(self._desk.lesson.language).createSeparatedList(languages)
        return told.replace("%1", self._reviewer).replace("%2", listed)

    @Property("QStringList", notify=named)
    def choices(self) -> list[str]:
        """How long the review may hold, to choose from."""
        names = (self.tr("6 months"), self.tr("1 year"), self.tr("2 years"))
        until = self.tr("%1, until %2")
        return [
            until.replace("%1", name).replace("%2", self._day(self.until(choice)))
            for choice, name in enumerate(names)
        ]
