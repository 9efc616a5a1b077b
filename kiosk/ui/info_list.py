"""A heading, a line and short items: what pages and notices are made of."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The pages make their lists.")
class InfoList(QObject):
    """A heading, a line, and short items."""

    def __init__(self, title: str, lead: str, items: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._title, self._lead, self._items = title, lead, list(items)

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def lead(self) -> str:
        return self._lead

    @Property("QStringList", constant=True)
    def items(self) -> list[str]:
        return self._items
