"""Counts as bars: each a row, in parts that are told by length, by order and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Property, QLocale, QObject
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A bar has its parts.")
class BarPart(QObject):
    """What is counted of one kind."""

    def __init__(
        self, label: str, count: int, most: int, tone: int, locale: QLocale, parent: QObject
    ) -> None:
        """`most` is what would fill the whole room; `tone` is the place among Theme's tones."""
        super().__init__(parent)
        self._label, self._tone = label, tone
        self._length = count / most if most else 0.0
        self._count = locale.toString(count)

    @Property(str, constant=True)
    def label(self) -> str:
        return self._label

    @Property(str, constant=True)
    def count(self) -> str:
        return self._count

    @Property(float, constant=True)
    def length(self) -> float:
        """The share of the whole room, from 0 to 1."""
        return self._length

    @Property(int, constant=True)
    def tone(self) -> int:
        return self._tone


@QmlElement
@QmlUncreatable("A page of numbers has its bars.")
class Bar(QObject):
    """One row: what it is, how many in all, its parts and the same in words."""

    def __init__(
        self,
        label: str,
        counts: Mapping[str, int],
        tones: Sequence[int],
        most: int,
        none: str,
        locale: QLocale,
        parent: QObject,
    ) -> None:
        """`counts` are by the labels of the parts; `none` says that there is nothing."""
        super().__init__(parent)
        self._label = label
        self._total = locale.toString(sum(counts.values()))
        self._parts = [
            BarPart(part, count, most, tone, locale, self)
            for (part, count), tone in zip(counts.items(), tones, strict=True)
            if count
        ]
        told = (f"{each.label}\u00a0{each.count}" for each in self._parts)
        self._words = " · ".join(told) or none

    @Property(str, constant=True)
    def label(self) -> str:
        return self._label

    @Property(str, constant=True)
    def total(self) -> str:
        return self._total

    @Property(str, constant=True)
    def words(self) -> str:
        """The parts in words."""
        return self._words

    parts = ListProperty(
        BarPart,
        count=lambda self: len(self._parts),
        at=lambda self, index: self._parts[index],
        constant=True,
    )
    """Those that are more than nothing."""
