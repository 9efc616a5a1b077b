"""The staff's desk: who is in, which page is shown, and how the last thing went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Lesson
from kiosk.staff import Account, Action, InvalidAnswer, LockedOut, StoreUnavailable, WrongPin
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.pin_entry import PinEntry
from kiosk.ui.in_use.records import RecordsInUse
from kiosk.ui.reasons import reason
from kiosk.ui.sentences import sentence

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

SIGN_IN = "sign_in"
TRIAL_NAME = "Trial"


@QmlElement
@QmlUncreatable("The kiosk makes the one staff desk.")
class StaffDesk(QObject):
    """Asks who it is, then shows a page at a time. Nothing read stays here after `signOut`."""

    pageChanged = Signal()
    pagesChanged = Signal()
    accountsChanged = Signal()
    accountChanged = Signal()
    messageChanged = Signal()
    lockChanged = Signal()
    left = Signal()
    setUpAsked = Signal()

    def __init__(
        self, records: RecordsInUse, lesson: Lesson, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.records, self.lesson = records, lesson
        self._pin = PinEntry(self)
        self._pin.entered.connect(self._sign_in)
        self._pin.changed.connect(self._typing)
        self._lock_timer = QTimer(self, interval=1000)
        self._lock_timer.timeout.connect(self._lock_tick)
        self._account: Account | None = None
        self._names: list[str] = []
        self._chosen = ""
        self._lock = 0
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

    @Property(PinEntry, constant=True)
    def pin(self) -> PinEntry:
        return self._pin

    @Property("QStringList", notify=accountsChanged)
    def accounts(self) -> list[str]:
        """The accounts to choose from."""
        return self._names

    @Property(str, notify=accountChanged)
    def account(self) -> str:
        """The account chosen or signed in."""
        return self._chosen

    @Property(int, notify=lockChanged)
    def lockSeconds(self) -> int:
        """How long no PIN is taken; 0 if one is."""
        return self._lock

    # Signing in and out

    @Slot()
    def open(self) -> None:
        """Show who may sign in."""
        self.signOut()
        self._names = []
        if not self.records.trial:
            with self.telling():
                self._names = [each.name for each in self.records.staff.accounts()]
        self.accountsChanged.emit()
        if len(self._names) == 1:
            self.choose(self._names[0])

    @Slot(str)
    def choose(self, name: str) -> None:
        """The account whose PIN comes next; empty to choose again."""
        self._pin.take()
        self._chosen = name
        self._show_lock(0)
        self.say("")
        self.accountChanged.emit()

    @Slot()
    def lookAround(self) -> None:
        """In a trial there is nobody's data to guard, and no PIN."""
        if self.records.trial:
            self._account = None
            self.choose(TRIAL_NAME)
            self.show(self._pages[0].KEY)

    @Slot()
    def signOut(self) -> None:
        """Forget who was here and all that was read."""
        self.note(Action.SIGNED_OUT)
        self._account = None
        for page in self._pages:
            page.clear()
        self.choose("")
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
        return self._account is not None or (self.records.trial and self._chosen == TRIAL_NAME)

    @property
    def signed_in(self) -> Account | None:
        """Whose PIN was given; nobody's in a trial."""
        return self._account

    @property
    def who(self) -> str:
        """The name that a history tells."""
        return self._account.name if self._account else TRIAL_NAME

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
        if self._account is not None:
            with self.telling():
                self.records.staff.record(self._account, action, detail)

    # Inside

    def _sign_in(self) -> None:
        digits = self._pin.take()
        if self._lock or not self._chosen:
            return
        try:
            self._account = self.records.staff.sign_in(self._chosen, digits)
        except LockedOut as fault:
            self.say(sentence(fault), good=False)
            self._show_lock(fault.seconds)
        except (WrongPin, InvalidAnswer) as fault:
            self.say(sentence(fault), good=False)
        except StoreUnavailable as fault:
            self.say(reason(fault), good=False)
        else:
            self.show(self._pages[0].KEY)

    def _typing(self) -> None:
        if self._pin.length and not self._lock:
            self.say("")

    def _lock_tick(self) -> None:
        self._show_lock(self._lock - 1)
        self.say(sentence(LockedOut(self._lock)) if self._lock else "", good=not self._lock)

    def _show_lock(self, seconds: int) -> None:
        self._lock = max(0, seconds)
        if not self._lock:
            self._lock_timer.stop()
        elif not self._lock_timer.isActive():
            self._lock_timer.start()
        self.lockChanged.emit()
