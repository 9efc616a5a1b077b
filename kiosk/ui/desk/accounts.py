"""The accounts: who may sign in, one more, one less, and a new PIN for who is in."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.staff import Account, LockedOut, WrongPin, parse_pin
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.pin_entry import PinEntry
from kiosk.ui.sentences import sentence

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

LIST, NAME, PRESENT, PIN, AGAIN, REMOVE = "list", "name", "present", "pin", "again", "remove"


@QmlElement
@QmlUncreatable("The page of accounts makes its lines.")
class AccountLine(QObject):
    """One who may sign in."""

    def __init__(self, name: str, own: bool, removable: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._own, self._removable = name, own, removable

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(bool, constant=True)
    def own(self) -> bool:
        """Whether it is the one signed in, whose PIN may be changed."""
        return self._own

    @Property(bool, constant=True)
    def removable(self) -> bool:
        """Whether whoever is in may remove it: another's, and so never the last one."""
        return self._removable


@QmlElement
@QmlUncreatable("The desk has the one page of accounts.")
class AccountsPage(DeskPage):
    """Steps: the list; a name, a PIN, the PIN again; one's PIN first to change it; sure to remove?

    A trial has no accounts: nobody is signed in who could answer for them.
    """

    KEY, ICON, SOURCE = "accounts", "person", "StaffAccounts"

    stepChanged = Signal()
    nameChanged = Signal()
    accountsChanged = Signal()

    def __init__(self, desk: StaffDesk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._pin = PinEntry(self)
        self._pin.entered.connect(self._pin_in)
        self._pin.changed.connect(self._typing)
        self._accounts: list[AccountLine] = []
        self._step = LIST
        self._name = self._present = self._first = ""

    def words(self) -> str:
        return self.tr("Accounts")

    def open(self) -> None:
        self.showList()

    def clear(self) -> None:
        self._forget()
        self._fill(())
        self._go(LIST)

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        return self._step

    @Property(str, notify=stepChanged)
    def subject(self) -> str:
        """Whose account it is about."""
        return self._name

    @Property(bool, notify=accountsChanged)
    def ready(self) -> bool:
        """Whether somebody is in who can answer for a change."""
        return self.desk.signed_in is not None

    @Property(PinEntry, constant=True)
    def pin(self) -> PinEntry:
        return self._pin

    accounts = ListProperty(
        AccountLine,
        count=lambda self: len(self._accounts),
        at=lambda self, index: self._accounts[index],
        notify=accountsChanged,
    )

    def _get_name(self) -> str:
        return self._name

    def _set_name(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self.desk.say("")
            self.nameChanged.emit()

    name = Property(str, _get_name, _set_name, notify=nameChanged)
    """The name of a new account, while it is typed."""

    @Slot()
    def showList(self) -> None:
        """The accounts as they are now; what was begun is forgotten."""
        self._forget()
        accounts: tuple[Account, ...] = ()
        with self.desk.telling():
            accounts = self.desk.records.staff.accounts() if self.desk.inside else ()
        self._fill(accounts)
        self._go(LIST)

    @Slot()
    def back(self) -> None:
        """Leave what was begun."""
        self.desk.say("")
        self.showList()

    @Slot()
    def add(self) -> None:
        """Begin a new account."""
        if self.ready:
            self.desk.say("")
            self._forget()
            self._go(NAME)

    @Slot()
    def takeName(self) -> None:
        """The name is typed."""
        if self._name.strip():
            self._go(PIN)
        else:
            self.desk.say(self.tr("Please type a name for the account."), good=False)

    @Slot()
    def changePin(self) -> None:
        """Begin to change the PIN of who is in."""
        if account := self.desk.signed_in:
            self.desk.say("")
            self._name = account.name
            self._go(PRESENT)

    @Slot(str)
    def askToRemove(self, name: str) -> None:
        """Begin to remove another account."""
        if self.ready:
            self.desk.say("")
            self._name = name
            self._go(REMOVE)

    @Slot()
    def remove(self) -> None:
        """It is sure: end that account's right to sign in."""
        account, name = self.desk.signed_in, self._name
        if account is None or self._step != REMOVE or name == account.name:
            return
        told = self.tr("%1 can’t sign in any more.").replace("%1", name)
        with self.desk.telling():
            self.desk.records.staff.deactivate(name, by=account)
            self.desk.say(told)
        self.showList()

    # Inside

    def _pin_in(self) -> None:
        digits = self._pin.take()
        if self._step == PRESENT:
            self._take_present(digits)
        elif self._step == PIN:
            with self.desk.telling():
                self._first = parse_pin(digits)
                self._go(AGAIN)
        elif self._step == AGAIN and digits == self._first:
            self._finish(digits)
        elif self._step == AGAIN:
            self._first = ""
            self._go(PIN)
            told = self.tr("The two PINs were not the same. Please choose the PIN again.")
            self.desk.say(told, good=False)

    def _take_present(self, digits: str) -> None:
        try:
            with self.desk.telling():
                self.desk.records.staff.confirm(self._name, digits)
                self._present = digits
                self._go(PIN)
        except (WrongPin, LockedOut) as fault:
            self.desk.say(sentence(fault), good=False)

    def _finish(self, digits: str) -> None:
        account = self.desk.signed_in
        if account is None:
            return
        staff = self.desk.records.staff
        try:
            with self.desk.telling():
                if self._present:
                    staff.change_pin(self._name, self._present, digits)
                    self.desk.say(self.tr("Your PIN is changed."))
                else:
                    added = staff.add(self._name, digits, by=account)
                    self.desk.say(self.tr("%1 can sign in now.").replace("%1", added.name))
        except (WrongPin, LockedOut) as fault:
            self.desk.say(sentence(fault), good=False)
        self.showList()

    def _typing(self) -> None:
        if self._pin.length:
            self.desk.say("")

    def _forget(self) -> None:
        self._pin.take()
        self._name = self._present = self._first = ""
        self.nameChanged.emit()

    def _go(self, step: str) -> None:
        self._step = step
        self.stepChanged.emit()

    def _fill(self, accounts: tuple[Account, ...]) -> None:
        old, own = self._accounts, self.desk.signed_in
        self._accounts = [
            AccountLine(each.name, each == own, own is not None and each != own, self)
            for each in accounts
        ]
        self.accountsChanged.emit()
        for line in old:
            line.deleteLater()
