"""The way to the staff's side: who is asked for a PIN, how long none is taken, and who is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import Account, InvalidAnswer, LockedOut, StoreUnavailable, WrongPin
from kiosk.ui.desk.pin_entry import PinEntry
from kiosk.ui.reasons import reason
from kiosk.ui.sentences import sentence

if TYPE_CHECKING:
    from kiosk.ui.desk.desk import StaffDesk

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

TRIAL_NAME = "Trial"


@QmlElement
@QmlUncreatable("The staff desk has the one way in.")
class SignIn(QObject):
    """Asks who it is and for the PIN; the desk says how that went."""

    accountsChanged = Signal()
    accountChanged = Signal()
    lockChanged = Signal()
    cameIn = Signal()

    def __init__(self, desk: StaffDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._pin = PinEntry(self)
        self._pin.entered.connect(self._enter)
        self._pin.changed.connect(self._typing)
        self._lock_timer = QTimer(self, interval=1000)
        self._lock_timer.timeout.connect(self._lock_tick)
        self._who: Account | None = None
        self._names: list[str] = []
        self._chosen = ""
        self._lock = 0

    @Property("QStringList", notify=accountsChanged)
    def accounts(self) -> list[str]:
        """The accounts to choose from."""
        return self._names

    @Property(str, notify=accountChanged)
    def account(self) -> str:
        """The account chosen or signed in."""
        return self._chosen

    @Property(PinEntry, constant=True)
    def pin(self) -> PinEntry:
        return self._pin

    @Property(int, notify=lockChanged)
    def lockSeconds(self) -> int:
        """How long no PIN is taken; 0 if one is."""
        return self._lock

    @property
    def who(self) -> Account | None:
        """Whose PIN was given; nobody's in a trial."""
        return self._who

    @property
    def inside(self) -> bool:
        """Whether somebody may see what lies behind."""
        trial = self._desk.records.trial
        return self._who is not None or (trial and self._chosen == TRIAL_NAME)

    def open(self) -> None:
        """Show who may sign in."""
        self._names = []
        if not self._desk.records.trial:
            with self._desk.telling():
                self._names = [each.name for each in self._desk.records.staff.accounts()]
        self.accountsChanged.emit()
        if len(self._names) == 1:
            self.choose(self._names[0])

    def forget(self) -> None:
        """Nobody is in any more."""
        self._who = None
        self.choose("")

    @Slot(str)
    def choose(self, name: str) -> None:
        """The account whose PIN comes next; empty to choose again."""
        self._pin.take()
        self._chosen = name
        self._show_lock(0)
        self._desk.say("")
        self.accountChanged.emit()

    @Slot()
    def lookAround(self) -> None:
        """In a trial there is nobody's data to guard, and no PIN."""
        if self._desk.records.trial:
            self._who = None
            self.choose(TRIAL_NAME)
            self.cameIn.emit()

    def _enter(self) -> None:
        digits = self._pin.take()
        if self._lock or not self._chosen:
            return
        try:
            self._who = self._desk.records.staff.sign_in(self._chosen, digits)
        except LockedOut as fault:
            self._desk.say(sentence(fault), good=False)
            self._show_lock(fault.seconds)
        except (WrongPin, InvalidAnswer) as fault:
            self._desk.say(sentence(fault), good=False)
        except StoreUnavailable as fault:
            self._desk.say(reason(fault), good=False)
        else:
            self.cameIn.emit()

    def _typing(self) -> None:
        if self._pin.length and not self._lock:
            self._desk.say("")

    def _lock_tick(self) -> None:
        self._show_lock(self._lock - 1)
        self._desk.say(sentence(LockedOut(self._lock)) if self._lock else "", good=not self._lock)

    def _show_lock(self, seconds: int) -> None:
        self._lock = max(0, seconds)
        if not self._lock:
            self._lock_timer.stop()
        elif not self._lock_timer.isActive():
            self._lock_timer.start()
        self.lockChanged.emit()
