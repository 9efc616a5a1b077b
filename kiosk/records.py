"""The records of a running kiosk: one database, and on it the requests and the staff."""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

from kiosk.appointments import (
    ASIDE_KEPT,
    EXPORT_NOTE,
    RequestStore,
    batch_from,
    salvage,
    unread_alarm,
)
from kiosk.staff import Action, AuditEntry, Source, StaffRegister, Trail, add_entry, read_trail
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
    back_up,
    backups_folder,
    backups_of,
    from_utc_text,
    mark_notes_seen,
    notes,
    notes_left,
    open_for_reading,
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

    def backup_due(self) -> bool:
        """Whether the clinic's present day has no backup yet; ask every hour."""
        zone = ZoneInfo(self.zone)
        today = self.clock.utc_now().astimezone(zone).date()
        taken = backups_of(self.database.path)
        return not taken or taken[0].taken_utc.astimezone(zone).date() != today

    def take_backup(self) -> Backup:
        """Takes a backup, in any thread; `note_backup` belongs after it.

        Raises StoreUnavailable when it is not certain.
        """
        path = self.database.path
        with open_for_reading(path) as db:
            return back_up(db, path, backups_folder(path), self.clock.utc_now())

    def note_backup(self, taken: Callable[[], Backup]) -> Backup:
        """Notes the backup that `taken` gives, and returns it.

        Where it raises StoreUnavailable, so does this, and `alarms` tells so until one succeeds.
        """
        try:
            backup = taken()
        except StoreUnavailable as fault:
            self._backup_trouble = tell(Storage.NO_BACKUP_TAKEN) + fault.told
            raise
        self._backup_trouble = None
        self.trail.note(Action.BACKED_UP, backup.path.name)
        return backup

    def back_up_nightly(self) -> Backup | None:
        """All of this at once: the new backup, or None when there was one."""
        return self.note_backup(self.take_backup) if self.backup_due() else None

    def settle_purge(self, keys: Sequence[str]) -> None:
        """Notes how many requests were deleted, now that these `keys` are in no file any more.

        One line for all of them, whether or not the kiosk was closed meanwhile.
        """
        if keys:
            with self.database.writing() as db:
                self.requests.purging.settle(db, keys)
                add_entry(db, self.clock.utc_now(), Action.PURGED, str(len(keys)))
            log.info("Closed requests deleted: %d.", len(keys))
        self.requests.purging.forget_aside()

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
