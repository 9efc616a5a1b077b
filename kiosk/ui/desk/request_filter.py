"""Which requests staff want to see: words, status, kind, days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.appointments import Kind, Sought, Status, days
from kiosk.lesson import Lesson
from kiosk.ui.desk.day_span import DaySpan
from kiosk.ui.desk.status_words import status_words
from kiosk.ui.request.answers import Option

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_MS = 250
"""How long nothing is typed before it is looked for."""

ANY, TODAY, WEEK, MONTH, SPAN = "any", "today", "week", "month", "span"
_DAYS_BACK = {TODAY: 0, WEEK: 6, MONTH: 29}


@QmlElement
@QmlUncreatable("The page of requests makes its filter.")
class RequestFilter(QObject):
    """`changed` is sent when other requests are wanted, a moment after the last letter typed."""

    changed = Signal()
    wordsChanged = Signal()
    optionsChanged = Signal()

    def __init__(self, lesson: Lesson, today: Callable[[], date], parent: QObject) -> None:
        """`today` is the clinic's own."""
        super().__init__(parent)
        self._lesson, self._today = lesson, today
        self._typed = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._typed.timeout.connect(self.changed)
        self._span = DaySpan(lesson.language, today, self)
        self._span.chosen.connect(self.changed)
        self._words = ""
        self._chosen = {"status": ANY, "kind": ANY, "received": ANY}
        kind = lesson.form.kind.label
        words = {
            "status": {each.value: status_words(each) for each in Status},
            "kind": {each.value: kind(each) for each in Kind},
            "received": {
                TODAY: self.tr("Today"),
                WEEK: self.tr("7 days"),
                MONTH: self.tr("30 days"),
                SPAN: self.tr("Choose days"),
            },
        }
        self._options = {
            question: [
                Option(key, label, "", key == ANY, self)
                for key, label in {ANY: self.tr("All"), **labels}.items()
            ]
            for question, labels in words.items()
        }

    def _get_words(self) -> str:
        return self._words

    def _set_words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self._typed.start()
            self.wordsChanged.emit()

    words = Property(str, _get_words, _set_words, notify=wordsChanged)
    """Parts of a name, a code or a phone number."""

    statuses = ListProperty(
        Option,
        count=lambda self: len(self._options["status"]),
        at=lambda self, index: self._options["status"][index],
        constant=True,
    )
    kinds = ListProperty(
        Option,
        count=lambda self: len(self._options["kind"]),
        at=lambda self, index: self._options["kind"][index],
        constant=True,
    )
    received = ListProperty(
        Option,
        count=lambda self: len(self._options["received"]),
        at=lambda self, index: self._options["received"][index],
        constant=True,
    )

    @Property(DaySpan, constant=True)
    def span(self) -> DaySpan:
        """The days to choose from."""
        return self._span

    @Property(bool, notify=optionsChanged)
    def spans(self) -> bool:
        """Whether days are chosen one by one."""
        return self._chosen["received"] == SPAN

    @Property(bool, notify=optionsChanged)
    def narrowed(self) -> bool:
        """Whether anything but words is asked for."""
        return any(key != ANY for key in self._chosen.values())

    @Slot(str, str)
    def choose(self, question: str, key: str) -> None:
        """Ask for one `status`, `kind` or day of being `received`; `any` asks for none."""
        if key == SPAN and self._chosen[question] != SPAN:
            self._span.clear()
        self._chosen[question] = key
        for option in self._options[question]:
            option.chosen = option.key == key
        self.optionsChanged.emit()
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Ask for all requests."""
        self._words = ""
        self.wordsChanged.emit()
        for question in self._chosen:
            self._chosen[question] = ANY
            for option in self._options[question]:
                option.chosen = option.key == ANY
        self._span.clear()
        self._typed.stop()
        self.optionsChanged.emit()
        self.changed.emit()

    def summary(self) -> str:
        """What is asked for, in a few words; empty if nothing is."""
        asked = [
            option.label
            for question, options in self._options.items()
            for option in options
            if option.chosen and option.key not in (ANY, SPAN)
        ]
        if self._words.strip():
            asked.insert(0, f"“{self._words.strip()}”")
        if self.spans and self._span.span:
            asked.append(self._span.words)
        return " · ".join(asked)

    def sought(self) -> Sought:
        """What is asked for, as the store takes it."""
        status, kind, received = self._chosen.values()
        today = self._today()
        span = self._span.span if received == SPAN else None
        if received in _DAYS_BACK:
            span = today - timedelta(days=_DAYS_BACK[received]), today
        since, before = days(*span, self._lesson.clinic.time_zone) if span else (None, None)
        return Sought(
            words=self._words,
            status=None if status == ANY else Status(status),
            kind=None if kind == ANY else Kind(kind),
            since=since,
            before=before,
        )
