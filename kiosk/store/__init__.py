"""The one SQLite file of a kiosk: opened durably, guarded by a lock, read without disturbing it.

Both `kiosk.appointments` and `kiosk.staff` keep their tables in this file. The room knows
nothing about either; it knows about files, transactions and what can go wrong with them.
"""

from kiosk.store.clock import Clock, SystemClock, from_utc_text, to_utc_text
from kiosk.store.database import FORMAT, KioskDatabase
from kiosk.store.errors import AlreadyRunning, InvalidAnswer, StoreUnavailable
from kiosk.store.lock import LOCK_NAME, FolderLock
from kiosk.store.reading import open_for_reading

__all__ = [
    "FORMAT",
    "LOCK_NAME",
    "AlreadyRunning",
    "Clock",
    "FolderLock",
    "InvalidAnswer",
    "KioskDatabase",
    "StoreUnavailable",
    "SystemClock",
    "from_utc_text",
    "open_for_reading",
    "to_utc_text",
]
