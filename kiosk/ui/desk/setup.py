"""The first start: the first staff account, or a try on throw-away records."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import InvalidAnswer, StoreUnavailable, parse_pin
from kiosk.ui.desk.pin_entry import PinEntry
from kiosk.ui.in_use.records import RecordsInUse
from kiosk.ui.reasons import reason
from kiosk.ui.sentences import sentence

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

WELCOME, NAME, PIN, AGAIN = "welcome", "name", "pin", "again"
_BEFORE = {NAME: WELCOME, PIN: NAME, AGAIN: PIN}


@QmlElement
@QmlUncreatable("The kiosk makes the one set-up.")
class Setup(QObject):
    """Steps: welcome, the account's name, its PIN, the PIN again. `done` ends it either way."""

    stepChanged = Signal()
    nameChanged = Signal()
    errorChanged = Signal()
    done = Signal()

    def __init__(
        self, records: RecordsInUse, unreviewed: int, parent: QObject | None = None
    ) -> None:
        """`unreviewed` is how many sections no clinician has reviewed yet."""
        super().__init__(parent)
        self._unreviewed = unreviewed
        self._records = records
        self._pin = PinEntry(self)
        self._pin.changed.connect(self._typing)
        self._pin.entered.connect(self.next)
        self._begin()

    @Property(int, constant=True)
    def unreviewed(self) -> int:
        """How many sections patients see though no clinician has reviewed them."""
        return self._unreviewed

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        return self._step

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._error

    @Property(PinEntry, constant=True)
    def pin(self) -> PinEntry:
        return self._pin

    def _get_name(self) -> str:
        return self._name

    def _set_name(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self._fail("")
            self.nameChanged.emit()

    name = Property(str, _get_name, _set_name, notify=nameChanged)

    @Slot()
    def next(self) -> None:
        """Take the step's answer and go on, or say why not."""
        if self._step == WELCOME:
            self._go(NAME)
        elif self._step == NAME:
            if self._name.strip():
                self._go(PIN)
            else:
                self._fail(self.tr("Please type a name for the account."))
        elif self._step == PIN:
            self._take_pin()
        else:
            self._repeat_pin()

    @Slot()
    def back(self) -> None:
        self._first_pin = ""
        self._pin.take()
        self._go(_BEFORE.get(self._step, WELCOME))

    @Slot()
    def tryOut(self) -> None:
        """Go on without an account, on records that are thrown away at the end."""
        try:
            self._records.try_out()
        except StoreUnavailable as fault:
            self._fail(reason(fault))
        else:
            self._finish()

    def _take_pin(self) -> None:
        try:
            self._first_pin = parse_pin(self._pin.take())
        except InvalidAnswer as fault:
            self._fail(sentence(fault))
        else:
            self._go(AGAIN)

    def _repeat_pin(self) -> None:
        if self._pin.take() != self._first_pin:
            self._first_pin = ""
            self._go(PIN)
            self._fail(self.tr("The two PINs were not the same. Please choose the PIN again."))
            return
        try:
            self._records.staff.add(self._name, self._first_pin)
        except InvalidAnswer as fault:
            self._go(NAME)
            self._fail(sentence(fault))
        except StoreUnavailable as fault:
            self._go(PIN)
            self._fail(reason(fault))
        else:
            self._finish()

    def _finish(self) -> None:
        self._begin()
        self.done.emit()

    def _begin(self) -> None:
        self._name = self._first_pin = ""
        self.nameChanged.emit()
        self._go(WELCOME)

    def _typing(self) -> None:
        if self._pin.length:
            self._fail("")

    def _go(self, step: str) -> None:
        self._step = step
        self._fail("")
        self.stepChanged.emit()

    def _fail(self, sentence: str) -> None:
        self._error = sentence
        self.errorChanged.emit()
