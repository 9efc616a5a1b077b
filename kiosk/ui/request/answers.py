"""Choices to tap and answers to read, as QML sees them."""

from __future__ import annotations

import phonenumbers
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A form makes its options.")
class Option(QObject):
    """One choice of a question."""

    chosenChanged = Signal()

    def __init__(self, key: str, label: str, line: str, chosen: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._id, self._label, self._line, self._chosen = key, label, line, chosen

    @Property(str, constant=True)
    def key(self) -> str:
        """What is stored."""
        return self._id

    @Property(str, constant=True)
    def label(self) -> str:
        return self._label

    @Property(str, constant=True)
    def line(self) -> str:
        """A little more about the choice; may be empty."""
        return self._line

    def _get_chosen(self) -> bool:
        return self._chosen

    def _set_chosen(self, chosen: bool) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosenChanged.emit()

    chosen = Property(bool, _get_chosen, _set_chosen, notify=chosenChanged)


@QmlElement
@QmlUncreatable("A form or a list makes its lines.")
class AnswerLine(QObject):
    """A question and the answer that was given."""

    def __init__(self, step: str, question: str, words: str, parent: QObject) -> None:
        super().__init__(parent)
        self._step, self._question, self._words = step, question, words

    @Property(str, constant=True)
    def step(self) -> str:
        """The step of the form that asks this."""
        return self._step

    @Property(str, constant=True)
    def question(self) -> str:
        return self._question

    @Property(str, constant=True)
    def words(self) -> str:
        return self._words


def national(phone: str, region: str) -> str:
    """An E.164 number as people in `region` write it; one from elsewhere with its country."""
    number = phonenumbers.parse(phone)
    home = phonenumbers.region_code_for_number(number) == region
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, style.NATIONAL if home else style.INTERNATIONAL)
