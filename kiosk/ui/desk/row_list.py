"""What the desk's list models have in common: roles by name, and rows that are told."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@QmlElement
@QmlUncreatable("Each list of the desk is a kind of its own.")
class RowList(QAbstractListModel):
    """A kind of list says `ROLES`, `count` and `told`; in QML a role has its name in lower case."""

    ROLES: type[IntEnum]

    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def told(self, row: int, role: int) -> object:
        """What row `row` says in that role, None for one that it does not know."""
        raise NotImplementedError

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self.count()

    def roleNames(self) -> dict[int, QByteArray]:
        return {role.value: QByteArray(role.name.lower().encode()) for role in self.ROLES}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.told(index.row(), role) if index.isValid() else None
