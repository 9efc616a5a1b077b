"""The records the screens work on: the clinic's own, or throw-away ones while trying out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.appointments import RequestStore
from kiosk.records import Records
from kiosk.staff import Action, StaffRegister, Trail
from kiosk.store import Backup, StoreUnavailable, storage_faults
from kiosk.ui.in_use.in_thread import InThread
from kiosk.ui.in_use.purging import Purging
from kiosk.ui.reasons import words_of
from kiosk.usage import UsageCounts

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The kiosk opens its records.")
class RecordsInUse(QObject):
    """Gives the records in use, and swaps them for throw-away ones and back."""

    trialChanged = Signal()
    alarmChanged = Signal()

    def __init__(
        self,
        records: Records,
        folder: Path,
        open_at: Callable[[Path], Records],
        parent: QObject | None = None,
        *,
        demo: bool = False,
    ) -> None:
        """`records` are the clinic's own, kept in `folder`; `open_at` opens others in a folder.

        In a `demo` these are thrown away too, by whoever made the folder.
        """
        super().__init__(parent)
        self._own, self._own_folder, self._open_at = records, folder, open_at
        self._others: list[Callable[[], Sequence[str]]] = []
        self._demo = demo
        self._thread = InThread(self)
        self._purging = Purging(records, self._thread, self)
        self._purging.done.connect(self._back_up)
        self._tried: Records | None = None
        self._tried_folder: TemporaryDirectory[str] | None = None

    @Property(bool, notify=trialChanged)
    def trial(self) -> bool:
        """Whether what is stored now is thrown away at the end."""
        return self._demo or self._tried is not None

    @Property(bool, constant=True)
    def demo(self) -> bool:
        """Whether there is nothing but throw-away records."""
        return self._demo

    @property
    def requests(self) -> RequestStore:
        """The store of requests in use."""
        return (self._tried or self._own).requests

    @property
    def staff(self) -> StaffRegister:
        """The register of staff in use."""
        return (self._tried or self._own).staff

    @property
    def trail(self) -> Trail:
        """The trail of what is done with the records in use."""
        return (self._tried or self._own).trail

    @property
    def usage(self) -> UsageCounts:
        """The counts of what is used, of the records in use."""
        return (self._tried or self._own).usage

    @property
    def folder(self) -> Path:
        """The data folder in use."""
        return Path(self._tried_folder.name) if self._tried_folder else self._own_folder

    @property
    def busy(self) -> bool:
        """Whether old requests or a backup are being seen to in a thread."""
        return self._thread.busy

    def tidy(self, days_kept: int) -> None:
        """Delete the clinic's requests closed so many days ago, then take the day's backup.

        In a thread; what fails waits for the next time.
        """
        self._purging.start(days_kept)

    def catch_up(self) -> None:
        """Note what commands beside the running kiosk did; a fault waits too."""
        try:
            self._own.catch_up()
        except StoreUnavailable as fault:
            log.error("What commands did could not be noted: %s", fault.reason)

    def note(self, action: Action, detail: str) -> None:
        """Add a line of the kiosk to the clinic's own trail; a fault is logged."""
        try:
            self._own.trail.note(action, detail)
        except StoreUnavailable as fault:
            log.error("The audit trail could not be written: %s", fault.reason)

    def keep_counts(self) -> None:
        """Put on the disk what was counted; a fault waits for the next time."""
        try:
            self.usage.flush()
        except StoreUnavailable as fault:
            log.error("What was counted could not be kept: %s", fault.reason)

    @Property("QStringList", notify=alarmChanged)
    def alarms(self) -> list[str]:
        """What staff should know of this kiosk, the newest trouble last."""
        others = (sentence for tell in self._others for sentence in tell())
        return [*map(words_of, self._own.alarms), *others]

    def also_tell(self, alarms: Callable[[], Sequence[str]], changed: SignalInstance) -> None:
        """Tell staff of other things too; `changed` says that there may be others now."""
        self._others.append(alarms)
        changed.connect(self.alarmChanged)

    @Slot()
    def dismissAlarm(self) -> None:
        """Staff have read it; what still fails is told again."""
        self._own.dismiss_alarms()
        self.alarmChanged.emit()

    def needs_setup(self) -> bool:
        """Whether nobody of the staff has an account yet. Raises StoreUnavailable."""
        return not self.trial and not self._own.staff.exists_any()

    def try_out(self) -> None:
        """Go on with empty, throw-away records. Raises StoreUnavailable."""
        if self._tried is None:
            with storage_faults(Path(gettempdir())):
                folder = TemporaryDirectory(prefix="psoas-kiosk-trial-", ignore_cleanup_errors=True)
            try:
                self._tried = self._open_at(Path(folder.name))
            except BaseException:
                folder.cleanup()
                raise
            self._tried_folder = folder
            self.trialChanged.emit()

    def end_trial(self) -> None:
        """Throw the trial's records away and return to the clinic's own."""
        if self._tried is not None and self._tried_folder is not None:
            self._tried.close()
            self._tried_folder.cleanup()
            self._tried = self._tried_folder = None
            self.trialChanged.emit()

    def close(self) -> None:
        """Throw a trial away, and close the clinic's own records."""
        self.end_trial()
        self.keep_counts()
        self._purging.close()
        self._own.close()

    def _back_up(self) -> None:
        """Take the day's backup, unless there is one."""
        if self._own.backup_due():
            self._thread.start(self._own.take_backup, self._backed_up)
        else:
            self.alarmChanged.emit()

    def _backed_up(self, taken: Callable[[], Backup]) -> None:
        try:
            log.info("Backed up to %s.", self._own.note_backup(taken).path.name)
        except StoreUnavailable as fault:
            log.error("No backup could be taken: %s", fault.reason)
        self.alarmChanged.emit()
