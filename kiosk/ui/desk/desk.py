"""The staff's desk: who is in, which page is shown, and how the last thing went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Lesson
from kiosk.staff import Account, Action, InvalidAnswer, StoreUnavailable
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.sign_in import TRIAL_NAME, SignIn
from kiosk.ui.in_use.records import RecordsInUse
from kiosk.ui.reasons import reason
from kiosk.ui.sentences import sentence

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

SIGN_IN = "sign_in"


@QmlElement
@QmlUncreatable("The kiosk makes the one staff desk.")
class StaffDesk(QObject):
    """Asks who it is, then shows a page at a time. Nothing read stays here after `signOut`."""

    pageChanged = Signal()
    pagesChanged = Signal()
    messageChanged = Signal()
    left = Signal()
    setUpAsked = Signal()

    def __init__(
        self, records: RecordsInUse, lesson: Lesson, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.records, self.lesson = records, lesson
        self._sign_in = SignIn(self)
        self._sign_in.cameIn.connect(lambda: self.show(self._pages[0].KEY))
        self._message, self._good = "", True
        self._pages: list[DeskPage] = []
        self._page: DeskPage | None = None

    # What every page shows

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The key of the page shown, or sign_in."""
        return self._page.KEY if self._page else SIGN_IN

    @Property(DeskPage, notify=pageChanged)
    def current(self) -> DeskPage | None:
        """The page shown, once somebody is in."""
        return self._page

    pages = ListProperty(
        DeskPage,
        count=lambda self: len(self._pages),
        at=lambda self, index: self._pages[index],
        notify=pagesChanged,
    )

    @Property(str, notify=messageChanged)
    def message(self) -> str:
        """How the last thing went, in a sentence."""
        return self._message

    @Property(bool, notify=messageChanged)
    def good(self) -> bool:
        """Whether the last thing went well."""
        return self._good

    # Signing in and out

    @Property(SignIn, constant=True)
    def signIn(self) -> SignIn:
        """The way in."""
        return self._sign_in

    @Slot()
    def open(self) -> None:
        """Show who may sign in."""
        self.signOut()
        self._sign_in.open()

    @Slot()
    def signOut(self) -> None:
        """Forget who was here and all that was read."""
        self.note(Action.SIGNED_OUT)
        self._sign_in.forget()
        for page in self._pages:
            page.clear()
        self.say("")
        self._page = None
        self.pageChanged.emit()

    @Slot()
    def leaveKiosk(self) -> None:
        """Close the kiosk."""
        if self.inside:
            self.note(Action.LEFT_KIOSK)
            self.signOut()
            self.left.emit()

    @Slot()
    def setUp(self) -> None:
        """End the trial and make the first account."""
        if self.records.trial:
            self.signOut()
            self.records.end_trial()
            self.setUpAsked.emit()

    @Slot(str)
    def show(self, key: str) -> None:
        """Show a page as it is now; only to somebody who is in."""
        if not self.inside:
            return
        self.say("")
        self._page = self.at(key)
        self._page.open()
        self.pageChanged.emit()

    # For the pages

    def take(self, pages: Sequence[DeskPage]) -> None:
        """Show these pages in the navigation, in this order; the first one opens at sign-in."""
        self._pages = list(pages)
        self.pagesChanged.emit()

    def at(self, key: str) -> DeskPage:
        """The page of that key."""
        return {page.KEY: page for page in self._pages}[key]

    def close(self) -> None:
        """The kiosk closes."""
        for page in self._pages:
            page.close()

    @property
    def inside(self) -> bool:
        """Whether somebody may see what lies here."""
        return self._sign_in.inside

    @property
    def signed_in(self) -> Account | None:
        """Whose PIN was given; nobody's in a trial."""
        return self._sign_in.who

    @property
    def who(self) -> str:
        """The name that a history tells."""
        return self.signed_in.name if self.signed_in else TRIAL_NAME

    def say(self, sentence: str, *, good: bool = True) -> None:
        """Show how the last thing went."""
        self._message, self._good = sentence, good
        self.messageChanged.emit()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Ends the block at what cannot be done, and says why."""
        try:
            yield
        except InvalidAnswer as fault:
            self.say(sentence(fault), good=False)
        except StoreUnavailable as fault:
            self.say(reason(fault), good=False)

    def note(self, action: Action, detail: str = "") -> None:
        """Add a line to the audit trail of who is in; a trial leaves none."""
        if self.signed_in is not None:
            with self.telling():
                self.records.staff.record(self.signed_in, action, detail)
