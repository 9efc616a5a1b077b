"""A whole copy of a database: under its name only when it is on the disk and sound."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from kiosk.store.errors import storage_faults
from kiosk.store.files import sync_file, sync_folder
from kiosk.store.pragmas import check_sound, recognize
from kiosk.store.uri import BUSY_SECONDS, connect_read_only

_PART = ".part"


def copy_whole(db: Database, to: Path) -> None:
    """Copies all of `db` into the file `to`, readable by its owner only.

    Nothing that was deleted comes along, and what waits in the -wal does. A file of that name is
    replaced, once the copy is certain. Raises StoreUnavailable, DatabaseDamaged among it; then no
    copy is left behind.
    """
    with storage_faults(to):
        handle, name = tempfile.mkstemp(prefix=f".{to.name}.", suffix=_PART, dir=to.parent)
        os.close(handle)
        part = Path(name)
        try:
            db.execute("VACUUM INTO ?", [name])
            sync_file(part)
            examine(part)
            part.replace(to)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        sync_folder(to.parent)


def examine(path: Path) -> None:
    """Raises StoreUnavailable unless `path`, which nobody writes to, is a kiosk's and sound."""
    with storage_faults(path), closing(connect_read_only(path, "immutable=1")) as connection:
        db = Database(connection, execute_plugins=False)
        recognize(db, path)
        check_sound(db, path)


@contextmanager
def changing_copy(path: Path) -> Iterator[Database]:
    """A copy that `copy_whole` made, to take something out of it in one transaction.

    What is deleted is overwritten. Raises StoreUnavailable, DatabaseDamaged among it; then the
    copy is as sound as it was, but may hold what was deleted.
    """
    with storage_faults(path):
        connection = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS)
        with closing(connection):
            db = Database(connection, execute_plugins=False)
            for setting in ("foreign_keys=1", "synchronous=3", "temp_store=memory"):
                db.execute(f"PRAGMA {setting}")
            with db.atomic():
                yield db
            # Also with secure_delete, pages that were balanced keep bytes of what they held.
            db.execute("VACUUM")


def sweep(folder: Path) -> None:
    """Removes the beginnings of copies that a power cut left in `folder`."""
    for part in folder.glob(f".*{_PART}"):
        part.unlink(missing_ok=True)
