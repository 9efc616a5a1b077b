"""The numbers: requests a week, and sections started and finished. Counts, tied to no person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.appointments import Kind, RequestTally, Status
from kiosk.ui.desk.bars import Bar
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.status_words import status_words
from kiosk.ui.request.answers import Option
from kiosk.usage import Event, UsageCount, monday

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

WEEKS = 12
KIND, STATUS, SECTIONS = "kind", "status", "sections"
ALL = "all"
_TONES = {KIND: (0, 1, 2), STATUS: (0, 1, 2, 3), SECTIONS: (0, 2)}


@QmlElement
@QmlUncreatable("The desk has the one page of numbers.")
class NumbersPage(DeskPage):
    """One chart at a time: requests by kind or by status, or the sections."""

    KEY, ICON, SOURCE = "numbers", "chart", "StaffNumbers"

    viewChanged = Signal()

    def __init__(
        self,
        desk: StaffDesk,
        utc_now: Callable[[], datetime],
        languages: Mapping[str, str],
        parent: QObject | None = None,
    ) -> None:
        """`utc_now` tells which week it is; `languages` are the names of those offered, by code."""
        super().__init__(desk, parent)
        self._utc_now = utc_now
        self._locale = QLocale(desk.lesson.language)
        self._view, self._language = KIND, ALL
        self._views = self._options(
            {
                KIND: self.tr("Requests by kind"),
                STATUS: self.tr("Requests by status"),
                SECTIONS: self.tr("Sections"),
            }
        )
        self._languages = self._options({ALL: self.tr("All languages"), **languages})
        self._tallies: Sequence[RequestTally] = ()
        self._usage: Sequence[UsageCount] = ()
        self._bars: list[Bar] = []
        self._legend: list[Bar] = []

    def words(self) -> str:
        return self.tr("Numbers")

    def open(self) -> None:
        if not self.desk.inside:
            return
        with self.desk.telling():
            first = self._weeks()[-1]
            self._tallies = self.desk.records.requests.tallies(first)
            self._usage = self.desk.records.usage.since(first)
        self._draw()

    def clear(self) -> None:
        self._tallies = self._usage = ()
        self._view, self._language = KIND, ALL
        self._draw()

    views = ListProperty(
        Option,
        count=lambda self: len(self._views),
        at=lambda self, index: self._views[index],
        constant=True,
    )
    languages = ListProperty(
        Option,
        count=lambda self: len(self._languages),
        at=lambda self, index: self._languages[index],
        constant=True,
    )

    @Property(bool, notify=viewChanged)
    def byLanguage(self) -> bool:
        """Whether a language can be chosen now."""
        return self._view == SECTIONS and len(self._languages) > 2

    bars = ListProperty(
        Bar,
        count=lambda self: len(self._bars),
        at=lambda self, index: self._bars[index],
        notify=viewChanged,
    )
    legend = ListProperty(
        Bar,
        count=lambda self: len(self._legend),
        at=lambda self, index: self._legend[index],
        notify=viewChanged,
    )
    """What each part is, with its count over all weeks: a bar of one part each."""

    @Property(str, notify=viewChanged)
    def nothing(self) -> str:
        """What to say where there is nothing to count; empty if there is."""
        if self._bars:
            return ""
        if self._view == SECTIONS:
            return self.tr("No section was started in the last 12 weeks.")
        return self.tr("No requests came in the last 12 weeks.")

    @Slot(str)
    def choose(self, view: str) -> None:
        """Show requests by `kind` or `status`, or the `sections`."""
        self._view = view
        self._draw()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Count sections in one language; `all` counts every one."""
        self._language = language
        self._draw()

    # Inside

    def _options(self, labels: Mapping[str, str]) -> list[Option]:
        return [Option(key, label, "", False, self) for key, label in labels.items()]

    def _draw(self) -> None:
        for option in self._views:
            option.chosen = option.key == self._view
        for option in self._languages:
            option.chosen = option.key == self._language
        rows = self._sections() if self._view == SECTIONS else self._requests()
        if not any(sum(counts.values()) for counts in rows.values()):
            rows = {}
        old = [*self._bars, *self._legend]
        most = max((sum(counts.values()) for counts in rows.values()), default=0)
        tones, none = _TONES[self._view], self.tr("None")
        self._bars = [
            Bar(label, counts, tones, most, none, self._locale, self)
            for label, counts in rows.items()
        ]
        totals: Counter[str] = Counter()
        for counts in rows.values():
            totals.update(counts)
        self._legend = [
            Bar(label, {label: totals[label]}, [tone], 1, none, self._locale, self)
            for label, tone in zip(next(iter(rows.values()), {}), tones, strict=False)
        ]
        self.viewChanged.emit()
        for bar in old:
            bar.deleteLater()

    def _weeks(self) -> list[date]:
        """The Mondays, the newest first."""
        this = monday(self.desk.lesson.clinic.today(self._utc_now()))
        return [this - timedelta(weeks=back) for back in range(WEEKS)]

    def _requests(self) -> dict[str, dict[str, int]]:
        """For each week, how many of each kind or status."""
        label = self.desk.lesson.form.kind.label if self._view == KIND else status_words
        known: Sequence[str] = tuple(Kind) if self._view == KIND else tuple(Status)
        counts: Counter[tuple[date, str]] = Counter()
        for each in self._tallies:
            counts[each.week, each.kind if self._view == KIND else each.status] += each.count
        return {
            self._week(week): {label(part): counts[week, part] for part in known}
            for week in self._weeks()
        }

    def _sections(self) -> dict[str, dict[str, int]]:
        """For each section, how often it was watched to its end, and how often not."""
        counts: Counter[tuple[str, str]] = Counter()
        for each in self._usage:
            if self._language in (ALL, each.language):
                counts[each.section, each.event] += each.count
        titles = {each.id: f"{each.number}. {each.title}" for each in self.desk.lesson.sections}
        titles |= {section: section for section, _ in counts if section not in titles}
        rows = {}
        for section, title in titles.items():
            started, finished = counts[section, Event.STARTED], counts[section, Event.FINISHED]
            rows[title] = {
                self.tr("Watched to the end"): finished,
                self.tr("Started only"): max(0, started - finished),
            }
        return rows

    def _week(self, first: date) -> str:
        if first == self._weeks()[0]:
            return self.tr("This week")
        last = first + timedelta(days=6)
        days = (
            self._locale.toString(QDate(day.year, day.month, day.day), self.tr("MMM d"))
            for day in (first, last)
        )
        return " – ".join(days)
