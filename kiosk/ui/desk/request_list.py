"""The requests as a list model, newest first, read page by page."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTime,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.appointments import StoredRequest

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 50

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What a row tells; the names in lower case are the roles in QML."""

    NUMBER = Qt.ItemDataRole.UserRole + 1
    WHO = NUMBER + 1
    WHEN = NUMBER + 2
    STATUS = NUMBER + 3
    KIND = NUMBER + 4


def local_time(row: StoredRequest, language: str) -> str:
    """When the request came, on the clinic's clock, as it is written in `language`."""
    local = row.received_utc.astimezone(ZoneInfo(row.zone))
    pattern = QCoreApplication.translate("RequestList", "MMM d, yyyy, h:mm AP")
    moment = QDateTime(
        QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second)
    )
    return QLocale(language).toString(moment, pattern)


@QmlElement
@QmlUncreatable("The page of requests makes the list.")
class RequestList(QAbstractListModel):
    """Empty until `load`, and again after `clear`."""

    def __init__(
        self, kind_label: Callable[[str], str], language: str, parent: object | None = None
    ) -> None:
        """`kind_label` gives the words for the stored kind of a visit."""
        super().__init__(parent)
        self._kind_label, self._language = kind_label, language
        self._rows: list[StoredRequest] = []
        self._total = 0
        self._read: Callable[[int, int], tuple[StoredRequest, ...]] = lambda offset, limit: ()

    def load(self, total: int, read: Callable[[int, int], tuple[StoredRequest, ...]]) -> None:
        """Show `total` requests; `read(offset, limit)` gives a page, newest first."""
        rows = list(read(0, max(PAGE, len(self._rows))))
        self.beginResetModel()
        self._rows, self._total, self._read = rows, total, read
        self.endResetModel()

    def clear(self) -> None:
        """Forget every row."""
        self.beginResetModel()
        self._rows, self._total = [], 0
        self.endResetModel()

    def row(self, index: int) -> StoredRequest:
        """The request in row `index`."""
        return self._rows[index]

    def replace(self, index: int, row: StoredRequest) -> None:
        """Show `row` in place of the one in row `index`."""
        self._rows[index] = row
        self.dataChanged.emit(self.index(index), self.index(index))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        more = self._read(len(self._rows), PAGE)
        if not more:
            self._total = len(self._rows)
            return
        first = len(self._rows)
        self.beginInsertRows(_ROOT, first, first + len(more) - 1)
        self._rows.extend(more)
        self.endInsertRows()

    def roleNames(self) -> dict[int, QByteArray]:
        return {role.value: QByteArray(role.name.lower().encode()) for role in Role}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Role.NUMBER:
                return index.row()
            case Role.WHO:
                return row.name
            case Role.WHEN:
                return local_time(row, self._language)
            case Role.STATUS:
                return row.status
            case Role.KIND:
                return self._kind_label(row.kind)
        return None
