"""The requests: which of them, the list, and the one that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.appointments import StoredRequest
from kiosk.staff import Action
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.open_request import OpenRequest
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.request_filter import RequestFilter
from kiosk.ui.desk.request_list import RequestList

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk has the one page of requests.")
class RequestsPage(DeskPage):
    """The list stays where it is while a request is open, and while another page is shown."""

    KEY, ICON, SOURCE = "requests", "calendar", "StaffRequests"

    foundChanged = Signal()

    def __init__(
        self,
        desk: StaffDesk,
        utc_now: Callable[[], datetime],
        languages: Mapping[str, str],
        parent: QObject | None = None,
    ) -> None:
        """`utc_now` tells which day it is; `languages` are the names of those offered, by code."""
        super().__init__(desk, parent)
        lesson = desk.lesson
        zone = ZoneInfo(lesson.clinic.time_zone)

        def today() -> date:
            return utc_now().astimezone(zone).date()

        self._list = RequestList(lesson.form.kind.label, lesson.language, self)
        self._filter = RequestFilter(lesson, today, self)
        self._filter.changed.connect(self.look)
        self._request = OpenRequest(desk, languages, self)
        self._request.moved.connect(self._moved)
        self._at = 0
        self._total = 0

    def words(self) -> str:
        return self.tr("Requests")

    def open(self) -> None:
        self._request.close()
        self.look()

    def clear(self) -> None:
        self._request.close()
        self._filter.clear()
        self._list.clear()

    @Property(RequestList, constant=True)
    def requests(self) -> RequestList:
        return self._list

    @Property(RequestFilter, constant=True)
    def filter(self) -> RequestFilter:
        return self._filter

    @Property(OpenRequest, constant=True)
    def request(self) -> OpenRequest:
        """The request that is open, if one is."""
        return self._request

    @Property(int, notify=foundChanged)
    def total(self) -> int:
        """How many requests there are."""
        return self._total

    @Property(str, notify=foundChanged)
    def found(self) -> str:
        """How many of them are listed, and what was asked for."""
        count, total = (self._number(each) for each in (self._list.rowCount(), self._total))
        asked = self._filter.summary()
        if asked:
            told = self.tr("%1 of %2: %3").replace("%1", count).replace("%2", total)
            return told.replace("%3", asked)
        return self.tr("%1 in all, newest first").replace("%1", total) if self._total else ""

    @Slot()
    def look(self) -> None:
        """List the requests as they are now."""
        if not self.desk.inside:
            return
        self.desk.say("")
        with self.desk.telling():
            store = self.desk.records.requests
            self._total = store.count()
            self._list.show(store.find(self._filter.sought()), self._read)
        self.foundChanged.emit()

    @Slot(int)
    def openRequest(self, index: int) -> None:
        """Show the request in row `index` of the list."""
        if self.desk.inside and 0 <= index < self._list.rowCount():
            self._at = index
            row = self._list.row(index)
            if row is None:
                self.look()
            else:
                self.desk.say("")
                self.desk.note(Action.VIEWED, row.code)
                self._request.show(row)

    @Slot()
    def closeRequest(self) -> None:
        """Back to the list."""
        self.desk.say("")
        self._request.close()

    def _read(self, ids: Sequence[int]) -> dict[int, StoredRequest]:
        with self.desk.telling():
            return self.desk.records.requests.rows(ids)
        return {}

    def _moved(self) -> None:
        if self._request.row is not None:
            self._list.replace(self._at, self._request.row)

    def _number(self, count: int) -> str:
        return QLocale(self.desk.lesson.language).toString(count)
