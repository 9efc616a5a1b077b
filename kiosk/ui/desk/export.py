"""The page of exports: what, where to, how far it is, how it went; and those made before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.appointments import ExportBatch
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.drives import Drives, Volumes, plugged_in
from kiosk.ui.desk.export_choice import ExportChoice
from kiosk.ui.desk.export_run import ExportRun
from kiosk.ui.desk.export_words import digest_words, earlier_line, number_words
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.request.answers import AnswerLine

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

CHOOSE, GOING, DONE = "choose", "going", "done"
EARLIER = 50
"""How many exports that were made before are listed."""


@QmlElement
@QmlUncreatable("The desk has the one page of exports.")
class ExportPage(DeskPage):
    """An export goes on only while its page is shown to somebody who is signed in."""

    KEY, ICON, SOURCE = "export", "export", "StaffExport"

    stepChanged = Signal()
    readyChanged = Signal()

    def __init__(
        self,
        desk: StaffDesk,
        utc_now: Callable[[], datetime],
        parent: QObject | None = None,
        volumes: Volumes = plugged_in,
    ) -> None:
        """`utc_now` dates the exports; `volumes` finds the drives plugged in, in a thread."""
        super().__init__(desk, parent)
        self._utc_now = utc_now
        self._zone = ZoneInfo(desk.lesson.clinic.time_zone)
        self._choice = ExportChoice(desk, lambda: self._local().date(), self)
        self._drives = Drives(
            lambda: desk.records.folder / "exports", desk.lesson.language, volumes, self
        )
        self._choice.changed.connect(self.readyChanged)
        self._drives.chosenChanged.connect(self.readyChanged)
        desk.pageChanged.connect(self._turned)
        self._step = CHOOSE
        self._run: ExportRun | None = None
        self._result: list[AnswerLine] = []
        self._earlier: list[AnswerLine] = []

    def words(self) -> str:
        return self.tr("Export")

    def open(self) -> None:
        if self._run is None:
            self.chooseAgain()
        self._drives.watch(True)

    def clear(self) -> None:
        self._leave()
        self._choice.clear()
        self._show([], [])

    def close(self) -> None:
        for run in self.findChildren(ExportRun):
            run.cancel()
            run.finish()

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """choose, going or done."""
        return self._step

    @Property(ExportChoice, constant=True)
    def choice(self) -> ExportChoice:
        return self._choice

    @Property(Drives, constant=True)
    def drives(self) -> Drives:
        return self._drives

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        """Whether there is something to export, and a place for it."""
        return self._choice.count > 0 and self._drives.chosen is not None

    @Property(ExportRun, notify=stepChanged)
    def run(self) -> ExportRun | None:
        """The export that is going."""
        return self._run

    result = ListProperty(
        AnswerLine,
        count=lambda self: len(self._result),
        at=lambda self, index: self._result[index],
        notify=stepChanged,
    )
    """What was written, once it is."""
    earlier = ListProperty(
        AnswerLine,
        count=lambda self: len(self._earlier),
        at=lambda self, index: self._earlier[index],
        notify=stepChanged,
    )
    """The exports made before, the newest first."""

    @Slot()
    def start(self) -> None:
        """Export what is chosen to the place chosen."""
        drive = self._drives.chosen
        if not (self.desk.inside and self.ready and self._step == CHOOSE and drive):
            return
        self.desk.say("")
        run = self._run = ExportRun(
            self.desk, drive, self._choice.selection, self._choice.count, self._utc_now, self
        )
        run.ended.connect(partial(self._ended, run))
        self._go(GOING)

    @Slot()
    def cancel(self) -> None:
        """Stop the export that is going."""
        if self._run is not None:
            self._run.cancel()

    @Slot()
    def chooseAgain(self) -> None:
        """Back to what and where."""
        if not self.desk.inside:
            return
        self.desk.say("")
        self.desk.records.catch_up()
        batches: tuple[ExportBatch, ...] = ()
        with self.desk.telling():
            batches = self.desk.records.requests.batches(EARLIER)
        self._choice.open(batches)
        self._show([], [earlier_line(each, self.desk.lesson, self) for each in batches])
        self._go(CHOOSE)

    def _ended(self, run: ExportRun) -> None:
        if run is self._run:
            self._run = None
            if run.batch is None:
                self.chooseAgain()
                self.desk.say(run.why, good=False)
            else:
                self._tell(run, run.batch)
        run.deleteLater()

    def _tell(self, run: ExportRun, batch: ExportBatch) -> None:
        lines = {
            self.tr("Requests"): number_words(batch.count, self.desk.lesson.language),
            self.tr("File"): batch.file,
            self.tr("Place"): run.place,
            self.tr("Batch"): batch.code,
            self.tr("SHA-256 begins"): digest_words(batch.sha256),
        }
        told = [AnswerLine("export", question, words, self) for question, words in lines.items()]
        self._show(told, [])
        if run.unlogged:
            why = self.tr("The file is whole, but this export could not be logged: %1")
            self.desk.say(why.replace("%1", run.unlogged), good=False)
        elif run.own:
            self.desk.say(self.tr("The file is whole."))
        else:
            self.desk.say(self.tr("The file is whole. You may unplug the drive now."))
        self._go(DONE)

    def _turned(self) -> None:
        """Another page is shown: nothing goes on that nobody sees."""
        if self.desk.current is self:
            return
        going = self._run is not None
        self._leave()
        if going and self.desk.inside:
            self.desk.say(self.tr("The export was cancelled: its page was left."), good=False)

    def _leave(self) -> None:
        self._drives.watch(False)
        if self._run is not None:
            self._run.cancel()
            self._run = None
        self._go(CHOOSE)

    def _go(self, step: str) -> None:
        self._step = step
        self.stepChanged.emit()

    def _show(self, result: list[AnswerLine], earlier: list[AnswerLine]) -> None:
        old = [*self._result, *self._earlier]
        self._result, self._earlier = result, earlier
        self.stepChanged.emit()
        for each in old:
            each.deleteLater()

    def _local(self) -> datetime:
        return self._utc_now().astimezone(self._zone)
