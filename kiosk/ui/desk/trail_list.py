"""The audit trail as a list model that reads on as one scrolls."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import AuditEntry
from kiosk.ui.desk.row_list import FIRST_ROLE, ROOT, Index, RowList
from kiosk.ui.desk.trail_words import what, who

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 100

Read = Callable[[int, int | None], tuple[AuditEntry, ...]]


class Role(IntEnum):
    """What a row tells."""

    NUMBER = FIRST_ROLE
    DAY = NUMBER + 1
    TIME = NUMBER + 2
    WHO = NUMBER + 3
    WHAT = NUMBER + 4


@QmlElement
@QmlUncreatable("The page of activity makes the list.")
class TrailList(RowList):
    """The lines read so far, newest first; the view asks for more when it nears their end."""

    ROLES = Role

    def __init__(
        self, zone: str, language: str, title: Callable[[str], str], parent: object | None = None
    ) -> None:
        """`zone` is the clinic's; `title` gives the name of a section by its id."""
        super().__init__(parent)
        self._zone, self._title = ZoneInfo(zone), title
        self._language, self._locale = language, QLocale(language)
        self._entries: list[AuditEntry] = []
        self._read: Read = lambda limit, before: ()
        self._more = False

    def show(self, read: Read) -> None:
        """Show the newest lines; `read` gives so many of those before an id."""
        self.beginResetModel()
        self._read = read
        self._entries = list(read(PAGE, None))
        self._more = len(self._entries) == PAGE
        self.endResetModel()

    def clear(self) -> None:
        """Forget every line."""
        self.show(lambda limit, before: ())

    def canFetchMore(self, parent: Index = ROOT) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index = ROOT) -> None:
        if not self.canFetchMore(parent):
            return
        older = self._read(PAGE, self._entries[-1].id)
        self._more = len(older) == PAGE
        if older:
            count = len(self._entries)
            self.beginInsertRows(ROOT, count, count + len(older) - 1)
            self._entries += older
            self.endInsertRows()

    def count(self) -> int:
        return len(self._entries)

    def told(self, row: int, role: int) -> object:
        entry = self._entries[row]
        match role:
            case Role.NUMBER:
                return row
            case Role.DAY:
                return self._day(entry.at_utc)
            case Role.TIME:
                return self._time(entry.at_utc)
            case Role.WHO:
                return who(entry.source, entry.who)
            case Role.WHAT:
                return what(entry, self._title, self._language)
        return None

    def _day(self, moment: datetime) -> str:
        local = moment.astimezone(self._zone)
        day = QDate(local.year, local.month, local.day)
        told = self._locale.toString(day, QLocale.FormatType.LongFormat)
        return told[:1].upper() + told[1:]

    def _time(self, moment: datetime) -> str:
        local = moment.astimezone(self._zone)
        return self._locale.toString(QTime(local.hour, local.minute), self.tr("h:mm Ap"))
