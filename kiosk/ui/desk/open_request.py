"""One request: its answers, what became of it, and what staff can do about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.appointments import Status, StoredRequest
from kiosk.staff import Action
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.request_list import local_time
from kiosk.ui.desk.status_words import status_words
from kiosk.ui.request.answers import AnswerLine, Option, national

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of requests has the one that is open.")
class OpenRequest(QObject):
    """Holds nothing until `show`, and nothing again after `close`."""

    changed = Signal()
    notingChanged = Signal()
    noteChanged = Signal()
    moved = Signal()

    def __init__(self, desk: StaffDesk, languages: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._languages = desk, languages
        self.row: StoredRequest | None = None
        """The request that is open."""
        self._lines: list[AnswerLine] = []
        self._past: list[AnswerLine] = []
        self._statuses = [
            Option(each.value, status_words(each), "", False, self) for each in Status
        ]
        self._noting = False
        self._note = ""

    def show(self, row: StoredRequest) -> None:
        """Open `row`, or show it as it is now."""
        self.row = row
        for option in self._statuses:
            option.chosen = option.key == row.status
        self._fill(self._told(row).items(), self._happened(row))

    def close(self) -> None:
        """Forget the request."""
        self.row = None
        self.stopNoting()
        self._fill((), ())

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether a request is open."""
        return self.row is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who asks."""
        return self.row.name if self.row else ""

    @Property(str, notify=changed)
    def status(self) -> str:
        """How far it has come."""
        return self.row.status if self.row else ""

    @Property("QStringList", notify=changed)
    def steps(self) -> list[str]:
        """The statuses that it can be given now."""
        if self.row is None:
            return []
        now = Status(self.row.status)
        return [each.value for each in Status if now.may_become(each)]

    statuses = ListProperty(
        Option,
        count=lambda self: len(self._statuses),
        at=lambda self, index: self._statuses[index],
        constant=True,
    )
    lines = ListProperty(
        AnswerLine,
        count=lambda self: len(self._lines),
        at=lambda self, index: self._lines[index],
        notify=changed,
    )
    """Its answers."""

    past = ListProperty(
        AnswerLine,
        count=lambda self: len(self._past),
        at=lambda self, index: self._past[index],
        notify=changed,
    )
    """What happened to it, the newest first: when, and what who did."""

    @Slot(str)
    def move(self, status: str) -> None:
        """Give it another status."""
        if self.row is None or not self._desk.inside:
            return
        with self._desk.telling():
            self._desk.records.requests.set_status(self.row.id, status, by=self._desk.who)
            self._desk.say("")
            self._desk.note(Action.STATUS_CHANGED, f"{self.row.code} {status}")
            self.show(replace(self.row, status=status))
            self.moved.emit()

    # The note being typed

    @Property(bool, notify=notingChanged)
    def noting(self) -> bool:
        """Whether a note is being typed."""
        return self._noting

    def _get_note(self) -> str:
        return self._note

    def _set_note(self, words: str) -> None:
        if words != self._note:
            self._note = words
            self.noteChanged.emit()

    note = Property(str, _get_note, _set_note, notify=noteChanged)

    @Slot()
    def startNoting(self) -> None:
        """Type a note."""
        self._noting = self.row is not None and self._desk.inside
        self.notingChanged.emit()

    @Slot()
    def stopNoting(self) -> None:
        """Throw away what was typed."""
        self._set_note("")
        self._noting = False
        self.notingChanged.emit()

    @Slot()
    def keepNote(self) -> None:
        """Keep the note that was typed."""
        if self.row is None or not self._desk.inside:
            return
        with self._desk.telling():
            self._desk.records.requests.add_note(self.row.id, self._note, by=self._desk.who)
            self._desk.say("")
            self._desk.note(Action.NOTED, self.row.code)
            self.stopNoting()
            self.show(self.row)

    # Inside

    def _fill(self, answers: Iterable[tuple[str, str]], past: Iterable[tuple[str, str]]) -> None:
        old = [*self._lines, *self._past]
        self._lines = [AnswerLine("", *pair, self) for pair in answers]
        self._past = [AnswerLine("", *pair, self) for pair in past]
        self.changed.emit()
        for line in old:
            line.deleteLater()

    def _happened(self, row: StoredRequest) -> list[tuple[str, str]]:
        """When, and what who did; newest first."""
        happened: list[tuple[datetime, str, str]] = []
        with self._desk.telling():
            store = self._desk.records.requests
            for change in store.history(row.id):
                happened.append((change.changed_utc, change.by, status_words(change.after)))
            for note in store.notes(row.id):
                happened.append((note.noted_utc, note.by, f"“{note.words}”"))
        happened.sort(key=lambda each: each[0])
        language = self._desk.lesson.language
        return [
            (local_time(when, row.zone, language), f"{what} · {who}")
            for when, who, what in reversed(happened)
        ]

    def _told(self, row: StoredRequest) -> dict[str, str]:
        """A request's answers in the form's words; an unknown id is told as it is."""
        form, clinic = self._desk.lesson.form, self._desk.lesson.clinic

        def labels(question: str, ids: tuple[str, ...]) -> str:
            return ", ".join(getattr(form, question).label(each) for each in ids) or self.tr("Any")

        told = {
            self.tr("Received"): local_time(row.received_utc, row.zone, self._desk.lesson.language),
            self.tr("Code"): row.code,
            self.tr("Wants"): form.kind.label(row.kind),
            self.tr("Contact"): form.reach_by.label(row.reach_by),
            self.tr("Phone"): national(row.phone, clinic.region) if row.phone else "",
            self.tr("E-mail"): row.email or "",
            self.tr("Hurts"): labels("concerns", row.concerns),
            self.tr("Days"): labels("days", row.days),
            self.tr("Time"): labels("parts_of_day", row.parts_of_day),
            self.tr("Speaks"): self._languages.get(row.language, row.language),
            self.tr("Note"): row.note,
        }
        return {question: words for question, words in told.items() if words}
