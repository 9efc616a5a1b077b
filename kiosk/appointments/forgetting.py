"""Taking purged requests out of what was copied from the database: backups and exports.

A backup is changed in place, in one transaction with SQLite's own rollback journal, so a power
cut leaves it as it was or as it should be. One that cannot be read is of no use and goes. An
export in the kiosk's own folder that holds a purged request goes as a whole; files that staff took
along are theirs.
"""

import logging
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.store import DatabaseDamaged, backups_of, changing_copy, storage_faults

log = logging.getLogger(__name__)

_KEY = re.compile(rb"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def exports_folder(database: Path) -> Path:
    """Where the kiosk whose file is `database` puts the exports it keeps itself."""
    return database.parent / "exports"


def forget_in_copies(
    database: Path, keys: Sequence[str], go_on: Callable[[], bool] = lambda: True
) -> bool:
    """Leaves no request of these `keys` in the backups and exports beside `database`.

    In any thread: it leaves `database` itself alone. Asks before each file whether to `go_on`;
    returns whether it came to the end. Raises StoreUnavailable when a file could not be changed.
    Otherwise than in the end, call it again.
    """
    for backup in backups_of(database):
        if not go_on():
            return False
        try:
            with changing_copy(backup.path) as db:
                if db.table("requests").exists():
                    db.conn.executemany("DELETE FROM requests WHERE key = ?", ([k] for k in keys))
        except DatabaseDamaged:
            log.warning("The backup %s is damaged and was deleted.", backup.path.name)
            backup.path.unlink()
    with storage_faults(exports_folder(database)):
        gone = frozenset(key.encode() for key in keys)
        # Those never finished too, as a power cut leaves them.
        for export in exports_folder(database).glob("*.csv*"):
            if not go_on():
                return False
            if _holds_any(export, gone):
                export.unlink()
                log.info("The export %s held purged requests and was deleted.", export.name)
    return True


def _holds_any(file: Path, keys: frozenset[bytes]) -> bool:
    with file.open("rb") as lines:
        return any(not keys.isdisjoint(_KEY.findall(line)) for line in lines)
