"""The requests found, as a list model that reads only the pages that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.appointments import StoredRequest
from kiosk.ui.desk.row_list import FIRST_ROLE, RowList
from kiosk.ui.desk.status_words import status_words

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 50
PAGES_KEPT = 20

Read = Callable[[Sequence[int]], dict[int, StoredRequest]]


class Role(IntEnum):
    """What a row tells."""

    NUMBER = FIRST_ROLE
    WHO = NUMBER + 1
    WHEN = NUMBER + 2
    STATUS = NUMBER + 3
    STAND = NUMBER + 4
    KIND = NUMBER + 5


def local_time(moment: datetime, zone: str, language: str) -> str:
    """`moment` on the clock of `zone`, as it is written in `language`."""
    local = moment.astimezone(ZoneInfo(zone))
    pattern = QCoreApplication.translate("RequestList", "MMM d, yyyy, h:mm Ap")
    shown = QDateTime(
        QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second)
    )
    return QLocale(language).toString(shown, pattern)


@QmlElement
@QmlUncreatable("The page of requests makes the list.")
class RequestList(RowList):
    """Knows the ids of all that were found, and keeps the last pages that were looked at.

    A request that is deleted meanwhile leaves an empty row.
    """

    ROLES = Role

    def __init__(
        self, kind_label: Callable[[str], str], language: str, parent: object | None = None
    ) -> None:
        """`kind_label` gives the words for the stored kind of a visit."""
        super().__init__(parent)
        self._kind_label, self._language = kind_label, language
        self._ids: Sequence[int] = ()
        self._read: Read = lambda ids: {}
        self._pages: OrderedDict[int, dict[int, StoredRequest]] = OrderedDict()

    def show(self, ids: Sequence[int], read: Read) -> None:
        """Show the requests of these `ids`; `read` gives a few of them."""
        self.beginResetModel()
        self._ids, self._read = ids, read
        self._pages.clear()
        self.endResetModel()

    def clear(self) -> None:
        """Forget every row."""
        self.show((), lambda ids: {})

    def row(self, index: int) -> StoredRequest | None:
        """The request in row `index`, if it is still there."""
        page = index // PAGE
        if page not in self._pages:
            self._pages[page] = self._read(self._ids[page * PAGE : (page + 1) * PAGE])
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page].get(self._ids[index])

    def replace(self, index: int, row: StoredRequest) -> None:
        """Show `row` in place of the one in row `index`."""
        if self.row(index):
            self._pages[index // PAGE][row.id] = row
            self.dataChanged.emit(self.index(index), self.index(index))

    def count(self) -> int:
        return len(self._ids)

    def told(self, row: int, role: int) -> object:
        if role == Role.NUMBER:
            return row
        request = self.row(row)
        if request is None:
            return ""
        match role:
            case Role.WHO:
                return request.name
            case Role.WHEN:
                return local_time(request.received_utc, request.zone, self._language)
            case Role.STATUS:
                return request.status
            case Role.STAND:
                return status_words(request.status)
            case Role.KIND:
                return self._kind_label(request.kind)
        return None
