"""The staff's side: sign in, read the requests, move them on, export them, leave the kiosk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QLocale, QObject, QStorageInfo, QTimer, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.appointments import ExportFailed, Status, StoredRequest
from kiosk.lesson import Lesson
from kiosk.staff import Account, Action, InvalidAnswer, LockedOut, StoreUnavailable, WrongPin
from kiosk.ui.answers import AnswerLine, national
from kiosk.ui.drives import Drive, plugged_in
from kiosk.ui.pin_entry import PinEntry
from kiosk.ui.records_in_use import RecordsInUse
from kiosk.ui.request_list import RequestList, local_time
from kiosk.ui.sentences import sentence

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

SIGN_IN, LIST, DETAIL, EXPORT = "sign_in", "list", "detail", "export"
TRIAL_NAME = "Trial"


@QmlElement
@QmlUncreatable("The kiosk makes the one staff desk.")
class StaffDesk(QObject):
    """Pages: sign_in, list, detail, export. Nothing of a request stays here after `signOut`."""

    pageChanged = Signal()
    accountsChanged = Signal()
    accountChanged = Signal()
    messageChanged = Signal()
    lockChanged = Signal()
    requestChanged = Signal()
    drivesChanged = Signal()
    left = Signal()
    setUpAsked = Signal()

    def __init__(
        self,
        records: RecordsInUse,
        lesson: Lesson,
        utc_now: Callable[[], datetime],
        parent: QObject | None = None,
        volumes: Callable[[], list[QStorageInfo]] = plugged_in,
    ) -> None:
        """`utc_now` is for the names of exported files; `volumes` finds the drives plugged in."""
        super().__init__(parent)
        self._records, self._lesson = records, lesson
        self._utc_now, self._volumes = utc_now, volumes
        self._pin = PinEntry(self)
        self._pin.entered.connect(self._sign_in)
        self._pin.changed.connect(self._typing)
        self._requests = RequestList(lesson.form.kind.label, lesson.language, self)
        self._lock_timer = QTimer(self, interval=1000)
        self._lock_timer.timeout.connect(self._lock_tick)
        self._account: Account | None = None
        self._names: list[str] = []
        self._chosen = ""
        self._lock = 0
        self._message, self._good = "", True
        self._at: int | None = None
        self._lines: list[AnswerLine] = []
        self._drives: list[Drive] = []
        self._page = SIGN_IN

    # What every page shows

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

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
        if not self._records.trial:
            try:
                self._names = [each.name for each in self._records.staff.accounts()]
            except StoreUnavailable as fault:
                self._say(fault.reason, good=False)
        self.accountsChanged.emit()
        if len(self._names) == 1:
            self.choose(self._names[0])

    @Slot(str)
    def choose(self, name: str) -> None:
        """The account whose PIN comes next; empty to choose again."""
        self._pin.take()
        self._chosen = name
        self._show_lock(0)
        self._say("")
        self.accountChanged.emit()

    @Slot()
    def lookAround(self) -> None:
        """In a trial there is nobody's data to guard, and no PIN."""
        if self._records.trial:
            self._account = None
            self.choose(TRIAL_NAME)
            self.showList()

    @Slot()
    def signOut(self) -> None:
        """Forget who was here and all that was read."""
        account, self._account = self._account, None
        if account is not None:
            self._note(account, Action.SIGNED_OUT)
        self._requests.clear()
        self._choose_request(None)
        self._set_drives([])
        self.choose("")
        self._go(SIGN_IN)

    @Slot()
    def leaveKiosk(self) -> None:
        """Close the kiosk."""
        if not self._inside():
            return
        if self._account is not None:
            self._note(self._account, Action.LEFT_KIOSK)
        self.signOut()
        self.left.emit()

    @Slot()
    def setUp(self) -> None:
        """End the trial and make the first account."""
        if self._records.trial:
            self.signOut()
            self._records.end_trial()
            self.setUpAsked.emit()

    # The requests

    @Property(RequestList, constant=True)
    def requests(self) -> RequestList:
        return self._requests

    @Slot()
    def showList(self) -> None:
        """The list of requests as it is now."""
        if not self._inside():
            return
        self._choose_request(None)
        try:
            store = self._records.requests
            self._requests.load(store.count(), store.page)
        except StoreUnavailable as fault:
            self._requests.clear()
            self._go(LIST)
            self._say(fault.reason, good=False)
        else:
            self._go(LIST)

    @Slot(int)
    def openRequest(self, index: int) -> None:
        """Show the request in row `index` of the list."""
        if self._inside() and 0 <= index < self._requests.rowCount():
            self._choose_request(index)
            self._go(DETAIL)

    @Property(str, notify=requestChanged)
    def status(self) -> str:
        """How far the shown request has come."""
        return "" if self._at is None else self._requests.row(self._at).status

    @Property(str, notify=requestChanged)
    def name(self) -> str:
        """Who asks."""
        return "" if self._at is None else self._requests.row(self._at).name

    @Property("QStringList", notify=requestChanged)
    def steps(self) -> list[str]:
        """The statuses that the shown request can be given now."""
        if self._at is None:
            return []
        now = Status(self._requests.row(self._at).status)
        return [each.value for each in Status if now.may_become(each)]

    lines = ListProperty(
        AnswerLine,
        count=lambda self: len(self._lines),
        at=lambda self, index: self._lines[index],
        notify=requestChanged,
    )
    """The shown request's answers."""

    @Slot(str)
    def setStatus(self, status: str) -> None:
        """Move the shown request on."""
        if self._at is None or not self._inside():
            return
        row = self._requests.row(self._at)
        try:
            self._records.requests.set_status(row.id, status, by=self._who())
        except InvalidAnswer as fault:
            self._say(sentence(fault), good=False)
        except StoreUnavailable as fault:
            self._say(fault.reason, good=False)
        else:
            if self._account is not None:
                self._note(self._account, Action.STATUS_CHANGED, f"{row.code} {status}")
            self._requests.replace(self._at, replace(row, status=status))
            self._choose_request(self._at)

    # The export

    drives = ListProperty(
        Drive,
        count=lambda self: len(self._drives),
        at=lambda self, index: self._drives[index],
        notify=drivesChanged,
    )

    @Property(int, notify=drivesChanged)
    def exportCount(self) -> int:
        """How many requests an export holds."""
        return self._count

    _count = 0

    @Slot()
    def showExport(self) -> None:
        """The drives as they are now."""
        if not self._inside():
            return
        self._say("")
        try:
            self._count = self._records.requests.count()
        except StoreUnavailable as fault:
            self._say(fault.reason, good=False)
            return
        self._set_drives(self._find_drives())
        self._go(EXPORT, keep_message=True)

    @Slot(int)
    def exportTo(self, index: int) -> None:
        """Write every request to the drive in row `index`."""
        if not self._inside() or not 0 <= index < len(self._drives):
            return
        folder = self._drives[index].folder
        local = self._utc_now().astimezone(ZoneInfo(self._lesson.clinic.time_zone))
        try:
            if folder == self._exports():
                folder.mkdir(parents=True, exist_ok=True)
            report = self._records.requests.export(folder / f"requests-{local:%Y-%m-%d-%H%M%S}.csv")
        except ExportFailed as fault:
            self._say(fault.sentence, good=False)
        except StoreUnavailable as fault:
            self._say(fault.reason, good=False)
        except OSError as fault:
            what = fault.strerror or type(fault).__name__
            told = self.tr("The folder %1 can't be made: %2. Choose another place.")
            self._say(told.replace("%1", str(folder)).replace("%2", what), good=False)
        else:
            if self._account is not None:
                self._note(self._account, Action.EXPORTED, str(report.count))
            told = self.tr("Requests in the file %1: %2.")
            self._say(told.replace("%1", str(report.path)).replace("%2", str(report.count)))

    # Inside

    def _inside(self) -> bool:
        return self._account is not None or (self._records.trial and self._chosen == TRIAL_NAME)

    def _who(self) -> str:
        return self._account.name if self._account else TRIAL_NAME

    def _sign_in(self) -> None:
        digits = self._pin.take()
        if self._lock or not self._chosen:
            return
        try:
            self._account = self._records.staff.sign_in(self._chosen, digits)
        except LockedOut as fault:
            self._say(sentence(fault), good=False)
            self._show_lock(fault.seconds)
        except (WrongPin, InvalidAnswer) as fault:
            self._say(sentence(fault), good=False)
        except StoreUnavailable as fault:
            self._say(fault.reason, good=False)
        else:
            self.showList()

    def _typing(self) -> None:
        if self._pin.length and not self._lock:
            self._say("")

    def _lock_tick(self) -> None:
        self._show_lock(self._lock - 1)
        self._say(sentence(LockedOut(self._lock)) if self._lock else "", good=not self._lock)

    def _show_lock(self, seconds: int) -> None:
        self._lock = max(0, seconds)
        if not self._lock:
            self._lock_timer.stop()
        elif not self._lock_timer.isActive():
            self._lock_timer.start()
        self.lockChanged.emit()

    def _choose_request(self, index: int | None) -> None:
        old, self._lines = self._lines, []
        self._at = index
        if index is not None:
            told = self._told(self._requests.row(index))
            self._lines = [AnswerLine("", *pair, self) for pair in told.items()]
        self.requestChanged.emit()
        for line in old:
            line.deleteLater()

    def _told(self, row: StoredRequest) -> dict[str, str]:
        """A request's answers in the form's words; an unknown id is told as it is."""
        form = self._lesson.form

        def labels(question: str, ids: tuple[str, ...]) -> str:
            return ", ".join(getattr(form, question).label(each) for each in ids) or self.tr("Any")

        told = {
            self.tr("Received"): local_time(row, self._lesson.language),
            self.tr("Code"): row.code,
            self.tr("Wants"): form.kind.label(row.kind),
            self.tr("Reach by"): form.reach_by.label(row.reach_by),
            self.tr("Phone"): national(row.phone, self._lesson.clinic.region) if row.phone else "",
            self.tr("E-mail"): row.email or "",
            self.tr("Hurts"): labels("concerns", row.concerns),
            self.tr("Days"): labels("days", row.days),
            self.tr("Time"): labels("parts_of_day", row.parts_of_day),
            self.tr("Note"): row.note,
        }
        return {question: words for question, words in told.items() if words}

    def _exports(self) -> Path:
        return self._records.folder / "exports"

    def _find_drives(self) -> list[Drive]:
        locale = QLocale(self._lesson.language)
        free = self.tr("%1 · %2 free")
        found = [
            Drive(
                Path(volume.rootPath()),
                volume.displayName(),
                free.replace("%1", volume.rootPath()).replace(
                    "%2", locale.formattedDataSize(volume.bytesAvailable())
                ),
                self,
            )
            for volume in self._volumes()
        ]
        own = self._exports()
        return [*found, Drive(own, self.tr("This kiosk’s own folder"), str(own), self)]

    def _set_drives(self, drives: list[Drive]) -> None:
        old, self._drives = self._drives, drives
        self.drivesChanged.emit()
        for drive in old:
            drive.deleteLater()

    def _note(self, account: Account, action: Action, detail: str = "") -> None:
        try:
            self._records.staff.record(account, action, detail)
        except StoreUnavailable as fault:
            self._say(fault.reason, good=False)

    def _say(self, sentence: str, *, good: bool = True) -> None:
        self._message, self._good = sentence, good
        self.messageChanged.emit()

    def _go(self, page: str, *, keep_message: bool = False) -> None:
        self._page = page
        if not keep_message:
            self._say("")
        self.pageChanged.emit()
