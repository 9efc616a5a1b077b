"""The requests: the list, and one of them with what can be done about it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.appointments import Status, StoredRequest
from kiosk.staff import Action
from kiosk.ui.answers import AnswerLine, national
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.request_list import RequestList, local_time

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk has the one page of requests.")
class RequestsPage(DeskPage):
    """The list, and above it the request that is open, if one is."""

    KEY, ICON, SOURCE = "requests", "calendar", "StaffRequests"

    requestChanged = Signal()

    def __init__(self, desk: StaffDesk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        lesson = desk.lesson
        self._requests = RequestList(lesson.form.kind.label, lesson.language, self)
        self._at: int | None = None
        self._lines: list[AnswerLine] = []

    def words(self) -> str:
        return self.tr("Requests")

    def open(self) -> None:
        self.showList()

    def clear(self) -> None:
        self._requests.clear()
        self._choose(None)

    @Property(RequestList, constant=True)
    def requests(self) -> RequestList:
        return self._requests

    @Slot()
    def showList(self) -> None:
        """The list of requests as it is now."""
        if not self.desk.inside:
            return
        self._choose(None)
        self._requests.clear()
        with self.desk.telling():
            store = self.desk.records.requests
            self._requests.load(store.count(), store.page)

    @Slot(int)
    def openRequest(self, index: int) -> None:
        """Show the request in row `index` of the list."""
        if self.desk.inside and 0 <= index < self._requests.rowCount():
            self.desk.say("")
            self._choose(index)

    @Slot()
    def closeRequest(self) -> None:
        """Back to the list."""
        self.desk.say("")
        self._choose(None)

    @Property(bool, notify=requestChanged)
    def one(self) -> bool:
        """Whether a request is open."""
        return self._at is not None

    @Property(str, notify=requestChanged)
    def status(self) -> str:
        """How far the open request has come."""
        return "" if self._at is None else self._requests.row(self._at).status

    @Property(str, notify=requestChanged)
    def name(self) -> str:
        """Who asks."""
        return "" if self._at is None else self._requests.row(self._at).name

    @Property("QStringList", notify=requestChanged)
    def steps(self) -> list[str]:
        """The statuses that the open request can be given now."""
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
    """The open request's answers."""

    @Slot(str)
    def setStatus(self, status: str) -> None:
        """Move the open request on."""
        if self._at is None or not self.desk.inside:
            return
        row = self._requests.row(self._at)
        with self.desk.telling():
            self.desk.records.requests.set_status(row.id, status, by=self.desk.who)
            self.desk.note(Action.STATUS_CHANGED, f"{row.code} {status}")
            self._requests.replace(self._at, replace(row, status=status))
            self._choose(self._at)

    def _choose(self, index: int | None) -> None:
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
        form, clinic = self.desk.lesson.form, self.desk.lesson.clinic

        def labels(question: str, ids: tuple[str, ...]) -> str:
            return ", ".join(getattr(form, question).label(each) for each in ids) or self.tr("Any")

        told = {
            self.tr("Received"): local_time(row, self.desk.lesson.language),
            self.tr("Code"): row.code,
            self.tr("Wants"): form.kind.label(row.kind),
            self.tr("Reach by"): form.reach_by.label(row.reach_by),
            self.tr("Phone"): national(row.phone, clinic.region) if row.phone else "",
            self.tr("E-mail"): row.email or "",
            self.tr("Hurts"): labels("concerns", row.concerns),
            self.tr("Days"): labels("days", row.days),
            self.tr("Time"): labels("parts_of_day", row.parts_of_day),
            self.tr("Note"): row.note,
        }
        return {question: words for question, words in told.items() if words}
