"""The records of a running kiosk: one database, and on it the requests and the staff."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

from kiosk.appointments import (
    ASIDE_KEPT,
    EXPORT_NOTE,
    PURGED_AT_ONCE,
    RequestStore,
    batch_from,
    salvage,
    unread_alarm,
)
from kiosk.staff import Action, AuditEntry, Source, StaffRegister, Trail, read_trail
from kiosk.store import (
    Backup,
    Clock,
    DatabaseDamaged,
    KioskDatabase,
    Note,
    Storage,
    StoreUnavailable,
    SystemClock,
    add_to_note,
    backups_of,
    from_utc_text,
    mark_notes_seen,
    notes,
    notes_left,
    restore_newest,
    set_note_aside,
    storage_faults,
    take_ballast,
)
from kiosk.told import Told, tell
from kiosk.usage import UsageCounts

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Records:
    """What a program that may write holds; close it when done."""

    database: KioskDatabase
    requests: RequestStore
    staff: StaffRegister
    trail: Trail
    usage: UsageCounts
    zone: str
    """The clinic's IANA time zone."""
    clock: Clock
    _backup_trouble: Told | None = field(default=None, init=False)

    @classmethod
    def open(cls, path: Path, *, zone: str, clock: Clock | None = None) -> Self:
        """Opens the database file `path` for this program alone, making it where it is missing.

        A file that is damaged, or gone while there are backups of it, is set aside whole and the
        newest good backup takes its place; `alarms` tells so. `zone` is the clinic's IANA time
        zone. Raises AlreadyRunning while another program holds the data folder, StoreUnavailable
        when the file cannot be used and no good backup can take its place.
        """
        path, clock = path.absolute(), clock or SystemClock()
        aside = None
        if _gone(path):
            missing = tell(Storage.WAS_MISSING, path=path)
            aside = restore_newest(path, clock=clock, what_happened=missing)
        try:
            records = cls._on(KioskDatabase.open(path, clock=clock), zone, clock)
        except DatabaseDamaged as fault:
            log.error("%s", fault.reason)
        else:
            if aside is not None:
                records.trail.note(Action.SET_ASIDE, aside.name)
            return records
        damaged = tell(Storage.WAS_DAMAGED, path=path)
        aside = restore_newest(path, clock=clock, what_happened=damaged)
        records = cls._on(KioskDatabase.open(path, clock=clock), zone, clock)
        saved = salvage(records.database, aside / path.name)
        changed = saved.added + saved.updated
        kept = tell(Storage.SET_ASIDE, path=aside, days=ASIDE_KEPT.days, count=changed)
        add_to_note(aside, kept)
        records.trail.note(Action.SET_ASIDE, aside.name)
        return records

    @classmethod
    def _on(cls, database: KioskDatabase, zone: str, clock: Clock) -> Self:
        take_ballast(database.path.parent)
        try:
            return cls(
                database,
                RequestStore(database, clock=clock, zone=zone),
                StaffRegister(database, clock=clock),
                Trail(database, clock=clock),
                UsageCounts(database, clock=clock, zone=zone),
                zone,
                clock,
            )
        except BaseException:
            database.close()
            raise

    @property
    def alarms(self) -> tuple[Told, ...]:
        """What staff should know, without personal data; empty when all is well.

        The set-aside files come first, until `dismiss_alarms`; then what fails at present.
        """
        try:
            waiting = unread_alarm(self.requests)
        except StoreUnavailable as fault:
            waiting = fault.told
        told = list(notes(self.database.path))
        for now in (self.database.trouble, self._backup_trouble, waiting):
            if now is not None and now not in told:
                told.append(now)
        return tuple(told)

    def dismiss_alarms(self) -> None:
        """Staff have read of the files set aside; what was set aside stays where it is."""
        mark_notes_seen(self.database.path)

    def back_up_nightly(self) -> Backup | None:
        """Takes the backup of the clinic's present day unless there is one; call it every hour.

        Returns the new backup, or None when there was one. Raises StoreUnavailable when it is not
        certain; `alarms` tells so until one succeeds.
        """
        zone = ZoneInfo(self.zone)
        today = self.clock.utc_now().astimezone(zone).date()
        taken = backups_of(self.database.path)
        if taken and taken[0].taken_utc.astimezone(zone).date() == today:
            return None
        try:
            backup = self.database.back_up()
        except StoreUnavailable as fault:
            self._backup_trouble = tell(Storage.NO_BACKUP_TAKEN) + fault.told
            raise
        self._backup_trouble = None
        self.trail.note(Action.BACKED_UP, backup.path.name)
        return backup

    def purge(self, days_kept: int) -> int:
        """Deletes requests closed so many days ago; see `RequestStore.purge`. Returns how many."""
        return self._noted(self.requests.purge(days_kept))

    def purge_some(self, days_kept: int, most: int = PURGED_AT_ONCE) -> int:
        """Deletes a few of them; see `RequestStore.purge_some`. Returns how many."""
        return self._noted(self.requests.purge_some(days_kept, most))

    def _noted(self, deleted: int) -> int:
        if deleted:
            self.trail.note(Action.PURGED, str(deleted))
        return deleted

    def catch_up(self) -> None:
        """Takes in what commands beside the running kiosk left to be noted; call it every hour.

        Raises StoreUnavailable when one is not certain; it waits for the next time.
        """
        for note in notes_left(self.database.path):
            try:
                self._take_in(note)
            except (KeyError, TypeError, ValueError):
                set_note_aside(note.file)
            else:
                with storage_faults(note.file):
                    note.file.unlink()

    def _take_in(self, note: Note) -> None:
        if note.kind == EXPORT_NOTE:
            self.requests.add_batch(batch_from(note.content))
        at_utc, who, action, detail = _line_of(note)
        self.trail.take_in(key=note.key, at_utc=at_utc, who=who, action=action, detail=detail)

    def close(self) -> None:
        """Closes the database and gives the data folder back; a second call does nothing."""
        self.database.close()


def read_activity(path: Path) -> Iterator[AuditEntry]:
    """The trail in the file `path`, newest first, beside a running kiosk or without one.

    What commands did and the kiosk has yet to take in comes first. Raises StoreUnavailable when
    there is no database or it cannot be read.
    """
    for note in reversed(list(notes_left(path))):
        try:
            at_utc, who, action, detail = _line_of(note)
        except (KeyError, TypeError, ValueError):
            continue  # The kiosk will set it aside.
        yield AuditEntry(0, at_utc, Source.SHELL, who, action, detail)
    yield from read_trail(path, newest_first=True)


def _line_of(note: Note) -> tuple[datetime, str, Action, str]:
    """When who did what, and the detail."""
    if note.kind == EXPORT_NOTE:
        batch = batch_from(note.content)
        return batch.at_utc, batch.by, Action.EXPORTED, f"{batch.count} {batch.code}"
    content = note.content
    return from_utc_text(content["at_utc"]), content["who"], Action(note.kind), content["detail"]


def _gone(path: Path) -> bool:
    """Whether the file is missing or empty although it was backed up before."""
    empty = not path.exists() or (path.is_file() and path.stat().st_size == 0)
    return empty and bool(backups_of(path))
