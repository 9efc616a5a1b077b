"""Taking purged requests out of what was copied from the database: backups and exports.

A backup is changed in place, in one transaction with SQLite's own rollback journal, so a power
cut leaves it as it was or as it should be. One that cannot be read is of no use and goes. An
export in the kiosk's own folder that holds a purged request goes as a whole; files that staff took
along are theirs.
"""

import logging
import mmap
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.store import DatabaseDamaged, backups_of, changing_copy, storage_faults

log = logging.getLogger(__name__)


def exports_folder(database: Path) -> Path:
    """Where the kiosk whose file is `database` puts the exports it keeps itself."""
    return database.parent / "exports"


def forget_in_copies(database: Path, keys: Sequence[str]) -> None:
    """Leaves no request of these `keys` in the backups and exports beside `database`.

    Raises StoreUnavailable when a file could not be changed; call it again then.
    """
    for backup in backups_of(database):
        try:
            with changing_copy(backup.path) as db:
                if db.table("requests").exists():
                    db.conn.executemany("DELETE FROM requests WHERE key = ?", ([k] for k in keys))
        except DatabaseDamaged:
            log.warning("The backup %s is damaged and was deleted.", backup.path.name)
            backup.path.unlink()
    with storage_faults(exports_folder(database)):
        for export in exports_folder(database).glob("*.csv"):
            if _holds_any(export, keys):
                export.unlink()
                log.info("The export %s held purged requests and was deleted.", export.name)


def _holds_any(file: Path, keys: Iterable[str]) -> bool:
    if file.stat().st_size == 0:
        return False
    with file.open("rb") as opened:
        content = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        with content:
            return any(content.find(key.encode()) >= 0 for key in keys)
