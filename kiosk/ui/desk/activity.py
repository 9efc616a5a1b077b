"""The activity: who did what and when, as the audit trail has it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.staff import Action, AuditEntry, Doer
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.trail_export import TrailExport
from kiosk.ui.desk.trail_list import TrailList
from kiosk.ui.desk.trail_words import who
from kiosk.ui.request.answers import Option

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

ALL = "all"
KINDS = {
    "signing": (
        QT_TRANSLATE_NOOP("ActivityPage", "Signing in"),
        (Action.SIGNED_IN, Action.SIGNED_OUT, Action.WRONG_PIN, Action.LOCKED_OUT),
    ),
    "requests": (
        QT_TRANSLATE_NOOP("ActivityPage", "Requests"),
        (Action.VIEWED, Action.STATUS_CHANGED, Action.NOTED, Action.PURGED, Action.MERGED),
    ),
    "exports": (
        QT_TRANSLATE_NOOP("ActivityPage", "Exports"),
        (Action.EXPORTED, Action.TRAIL_EXPORTED),
    ),
    "accounts": (
        QT_TRANSLATE_NOOP("ActivityPage", "Accounts"),
        (Action.ADDED, Action.DEACTIVATED, Action.PIN_CHANGED, Action.PIN_RESET),
    ),
    "content": (
        QT_TRANSLATE_NOOP("ActivityPage", "Content"),
        (Action.SETTINGS_CHANGED, Action.REVIEWED, Action.REVIEW_WITHDRAWN),
    ),
    "computer": (
        QT_TRANSLATE_NOOP("ActivityPage", "Backups and the computer"),
        (Action.BACKED_UP, Action.RESTORED, Action.SET_ASIDE, Action.LEFT_KIOSK),
    ),
}
"""What staff may ask for: its words, and the actions."""


@QmlElement
@QmlUncreatable("The desk has the one page of activity.")
class ActivityPage(DeskPage):
    """The lines of the trail, of one person or kind if so asked."""

    KEY, ICON, SOURCE = "activity", "list", "StaffActivity"

    askedChanged = Signal()
    doersChanged = Signal()

    def __init__(
        self, desk: StaffDesk, utc_now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        """`utc_now` is for the names of exported files."""
        super().__init__(desk, parent)
        self._file = TrailExport(desk, utc_now, self)
        self._file.done.connect(self.clearFilter)
        desk.pageChanged.connect(self._turned)
        lesson = desk.lesson
        titles = {section.id: section.title for section in lesson.sections}
        self._lines = TrailList(
            lesson.clinic.time_zone, lesson.language, lambda name: titles.get(name, name), self
        )
        self._kinds = [
            Option(key, label, "", key == ALL, self)
            for key, label in {
                ALL: self.tr("Everything"),
                **{key: self.tr(words) for key, (words, _) in KINDS.items()},
            }.items()
        ]
        self._people: list[Option] = []
        self._doers: list[Doer] = []
        self._kind, self._by = ALL, ALL

    def words(self) -> str:
        return self.tr("Activity")

    def open(self) -> None:
        self._file.close()
        self.desk.records.catch_up()
        self.clearFilter()

    def close(self) -> None:
        self._file.finish()

    def clear(self) -> None:
        self._file.close()
        self._kind = self._by = ALL
        self._lines.clear()
        self._take_people(())

    @Property(TrailList, constant=True)
    def lines(self) -> TrailList:
        return self._lines

    @Property(TrailExport, constant=True)
    def file(self) -> TrailExport:
        """The trail as a file."""
        return self._file

    kinds = ListProperty(
        Option,
        count=lambda self: len(self._kinds),
        at=lambda self, index: self._kinds[index],
        constant=True,
    )
    people = ListProperty(
        Option,
        count=lambda self: len(self._people),
        at=lambda self, index: self._people[index],
        notify=doersChanged,
    )
    """Whoever is in the trail."""

    @Property(bool, notify=askedChanged)
    def narrowed(self) -> bool:
        """Whether one person or kind is asked for."""
        return (self._kind, self._by) != (ALL, ALL)

    @Property(str, notify=askedChanged)
    def asked(self) -> str:
        """What is listed, in a few words."""
        chosen = [
            option.label
            for option in (*self._people, *self._kinds)
            if option.chosen and option.key != ALL
        ]
        return " · ".join(chosen) or self.tr("Who did what, newest first. Nothing here is erased.")

    @Slot(str)
    def chooseKind(self, key: str) -> None:
        """Ask for one kind of actions; `all` for every one."""
        self._kind = key
        self._look()

    @Slot(str)
    def choosePerson(self, key: str) -> None:
        """Ask for what one did; `all` for everybody."""
        self._by = key
        self._look()

    @Slot()
    def clearFilter(self) -> None:
        """List everything, as it is now."""
        self._kind = self._by = ALL
        with self.desk.telling():
            self._take_people(self.desk.records.trail.doers())
        self._look()

    def _turned(self) -> None:
        """Another page is shown: nothing goes on that nobody sees."""
        if self.desk.current is not self:
            self._file.close()

    def _look(self) -> None:
        if not self.desk.inside:
            return
        for option in self._kinds:
            option.chosen = option.key == self._kind
        for option in self._people:
            option.chosen = option.key == self._by
        self._lines.show(self._read)
        self.askedChanged.emit()

    def _read(self, limit: int, before: int | None) -> tuple[AuditEntry, ...]:
        by = None if self._by == ALL else self._doers[int(self._by)]
        actions = () if self._kind == ALL else KINDS[self._kind][1]
        with self.desk.telling():
            return self.desk.records.trail.page(limit, before=before, by=by, actions=actions)
        return ()

    def _take_people(self, doers: tuple[Doer, ...]) -> None:
        old, self._doers = self._people, list(doers)
        self._people = [
            Option(key, label, "", key == ALL, self)
            for key, label in (
                (ALL, self.tr("Everybody")),
                *((str(number), who(each.source, each.who)) for number, each in enumerate(doers)),
            )
        ]
        self.doersChanged.emit()
        for option in old:
            option.deleteLater()
