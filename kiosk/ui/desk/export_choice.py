"""Which requests an export takes, and how many those are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.appointments import ALL, ExportBatch, Preview, Scope, Selection, preview
from kiosk.store import Source
from kiosk.ui.desk.day_span import DaySpan, span_words
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.export_words import request_words
from kiosk.ui.desk.request_list import local_time
from kiosk.ui.request.answers import Option

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of exports has the one choice.")
class ExportChoice(QObject):
    """What is new since this account's last export, a span of days, or all."""

    changed = Signal()

    def __init__(self, desk: StaffDesk, today: Callable[[], date], page: QObject) -> None:
        """`today` is the clinic's own."""
        super().__init__(page)
        self._desk = desk
        self._span = DaySpan(desk.lesson.language, today, self)
        self._span.chosen.connect(self._look)
        labels = {
            Scope.NEW: self.tr("New since my last export"),
            Scope.DAYS: self.tr("Choose days"),
            Scope.ALL: self.tr("All"),
        }
        self._options = [
            Option(scope.value, label, "", False, self) for scope, label in labels.items()
        ]
        self._scope = Scope.ALL
        self._new = ALL
        self._last: ExportBatch | None = None
        self._preview = Preview(0)

    def open(self, batches: Sequence[ExportBatch]) -> None:
        """Begin anew; `batches` are the last exports, the newest first."""
        who = self._desk.who
        own = (each for each in batches if (each.by, each.source) == (who, Source.ACCOUNT))
        self._last = next((each for each in own if each.up_to is not None), None)
        self._new = ALL
        with self._desk.telling():
            self._new = self._desk.records.requests.new_for(who)
        self._span.clear()
        self.choose(Scope.NEW if self._knows_new() else Scope.ALL)

    def clear(self) -> None:
        """Forget it."""
        self._last, self._new, self._preview = None, ALL, Preview(0)
        self._span.clear()

    options = ListProperty(
        Option,
        count=lambda self: len(self._shown()),
        at=lambda self, index: self._shown()[index],
        notify=changed,
    )

    @Property(DaySpan, constant=True)
    def span(self) -> DaySpan:
        """The days to choose from."""
        return self._span

    @Property(bool, notify=changed)
    def spans(self) -> bool:
        """Whether days are chosen one by one."""
        return self._scope == Scope.DAYS

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many requests the export takes."""
        return self._preview.count

    @Property(str, notify=changed)
    def words(self) -> str:
        """How many those are and when they came, or why there are none."""
        language = self._desk.lesson.language
        found = self._preview
        if found.first_day and found.last_day:
            told = self.tr("%1. Received: %2").replace("%1", request_words(found.count, language))
            return told.replace("%2", span_words(found.first_day, found.last_day, language))
        if self.spans:
            if self._span.span is None:
                return self.tr("No days are chosen yet.")
            told = self.tr("No requests came in: %1. Choose other days.")
            return told.replace("%1", self._span.words)
        if self._scope == Scope.NEW and self._last is None:
            return self.tr("Nothing new since your last export.")
        if self._scope == Scope.NEW and self._last:
            told = self.tr("Nothing new since your last export: %1")
            zone = self._desk.lesson.clinic.time_zone
            return told.replace("%1", local_time(self._last.at_utc, zone, language))
        return self.tr("There are no requests yet.")

    @property
    def selection(self) -> Selection:
        """What is chosen."""
        if self._scope == Scope.NEW:
            return self._new
        if self._scope == Scope.DAYS and self._span.span:
            return Selection.days(*self._span.span)
        return ALL

    @Slot(str)
    def choose(self, scope: str) -> None:
        """Take what is `new`, that of some `days`, or `all`."""
        self._scope = Scope(scope)
        for option in self._options:
            option.chosen = option.key == scope
        self._look()

    def _knows_new(self) -> bool:
        """Whether this account has exported before; to others everything is new."""
        return self._new.after > 0 or self._last is not None

    def _shown(self) -> list[Option]:
        return self._options if self._knows_new() else self._options[1:]

    def _look(self) -> None:
        self._preview = Preview(0)
        if not self.spans or self._span.span:
            with self._desk.telling():
                path = self._desk.records.requests.database.path
                self._preview = preview(path, self.selection)
        self.changed.emit()
