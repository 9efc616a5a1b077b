"""The one SQLite file of a kiosk: opened durably, guarded by a lock, read without disturbing it.

Both `kiosk.appointments` and `kiosk.staff` keep their tables in this file. The room knows
nothing about either; it knows about files, transactions, backups and what can go wrong with them.
"""

from kiosk.store.aside import add_to_note, forget_aside, mark_notes_seen, notes
from kiosk.store.backups import Backup, back_up, backups_folder, backups_of
from kiosk.store.ballast import take_ballast
from kiosk.store.clock import Clock, SystemClock, from_utc_text, to_the_millisecond, to_utc_text
from kiosk.store.copies import changing_copy, examine
from kiosk.store.csv_file import Written, csv_line, read_csv, write_csv
from kiosk.store.database import KioskDatabase
from kiosk.store.errors import (
    AlreadyRunning,
    DatabaseDamaged,
    InvalidAnswer,
    StoreUnavailable,
    storage_faults,
)
from kiosk.store.files import sync_file, sync_folder, write_whole
from kiosk.store.lock import LOCK_NAME, FolderLock
from kiosk.store.pragmas import FORMAT, check_sound
from kiosk.store.reading import open_for_reading
from kiosk.store.reasons import Storage
from kiosk.store.restoring import restore, restore_newest
from kiosk.store.source import Source
from kiosk.store.spool import Note, leave_note, notes_left, set_note_aside
from kiosk.store.writing import ExportCancelled, ExportFailed, GoOn, Part, export_failed

__all__ = [
    "FORMAT",
    "LOCK_NAME",
    "AlreadyRunning",
    "Backup",
    "Clock",
    "DatabaseDamaged",
    "ExportCancelled",
    "ExportFailed",
    "FolderLock",
    "GoOn",
    "InvalidAnswer",
    "KioskDatabase",
    "Note",
    "Part",
    "Source",
    "Storage",
    "StoreUnavailable",
    "SystemClock",
    "Written",
    "add_to_note",
    "back_up",
    "backups_folder",
    "backups_of",
    "changing_copy",
    "check_sound",
    "csv_line",
    "examine",
    "export_failed",
    "forget_aside",
    "from_utc_text",
    "leave_note",
    "mark_notes_seen",
    "notes",
    "notes_left",
    "open_for_reading",
    "read_csv",
    "restore",
    "restore_newest",
    "set_note_aside",
    "storage_faults",
    "sync_file",
    "sync_folder",
    "take_ballast",
    "to_the_millisecond",
    "to_utc_text",
    "write_csv",
    "write_whole",
]
