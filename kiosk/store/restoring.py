"""Putting another database in the place of the present one, which is set aside whole first."""

from pathlib import Path

from kiosk.store.aside import finish_swap, next_file, set_aside
from kiosk.store.backups import backups_folder, backups_of
from kiosk.store.ballast import with_room
from kiosk.store.clock import Clock
from kiosk.store.copies import copy_whole, examine
from kiosk.store.errors import StoreUnavailable, storage_faults
from kiosk.store.lock import FolderLock
from kiosk.store.pragmas import check_sound
from kiosk.store.reading import open_for_reading
from kiosk.store.reasons import Storage
from kiosk.told import Told, tell

LOCK_SECONDS = 2.0


def restore(database: Path, given: Path, *, clock: Clock, note: Told) -> Path:
    """Puts a copy of `given`, a kiosk's database, in the place of `database`.

    Returns the folder where what was there before is set aside, with `note`. Raises AlreadyRunning
    beside a running kiosk, and StoreUnavailable when `given` is damaged or no kiosk's, or the disk
    fails: then `database` is as it was.
    """
    database, given = database.absolute(), given.absolute()
    with storage_faults(database):
        database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FolderLock(database.parent).acquire(LOCK_SECONDS)
    try:
        if given.exists() and database.exists() and given.samefile(database):
            raise StoreUnavailable(tell(Storage.ITSELF, path=given))
        waiting = next_file(database)
        whole = waiting.with_name(waiting.name + ".whole")
        with open_for_reading(given) as db:
            check_sound(db, given)
            with_room(database.parent, lambda: copy_whole(db, whole))
        with storage_faults(database):
            folder = set_aside(database, clock.utc_now(), note)
            whole.replace(waiting)
            finish_swap(database)
        return folder
    finally:
        lock.release()


def restore_newest(database: Path, *, clock: Clock, what_happened: Told) -> Path:
    """Puts the newest good backup in the place of `database`; returns where that is set aside.

    `what_happened` begins the note for staff. Raises StoreUnavailable, with it as the reason, when
    there is no good backup: then `database` is as it was.
    """
    for backup in backups_of(database):
        try:
            examine(backup.path)
        except StoreUnavailable:
            continue
        taken = tell(Storage.BACKUP_TAKEN, time=f"{backup.taken_utc:%Y-%m-%d %H:%M}")
        return restore(database, backup.path, clock=clock, note=what_happened + taken)
    none = tell(Storage.NO_GOOD_BACKUP, path=backups_folder(database))
    raise StoreUnavailable(what_happened + none)
