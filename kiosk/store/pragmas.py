"""What SQLite must answer for a kiosk's file: whose it is, how it is written, is it sound."""

from pathlib import Path

from sqlite_utils import Database

from kiosk.store.errors import DatabaseDamaged, StoreUnavailable
from kiosk.store.files import sync_folder
from kiosk.store.reasons import Storage
from kiosk.told import tell

APPLICATION_ID = 0x50534F4B
"""The bytes `PSOK` in the file's header: this is a Psoas Kiosk database."""

FORMAT = 3
"""`user_version`: raised, here and by a migration, when an older kiosk could not use the file."""

_SETTINGS: dict[str, int] = {
    "synchronous": 2,
    "secure_delete": 1,
    "temp_store": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
}


def claim(db: Database, path: Path) -> bool:
    """Marks a new file as a kiosk's; refuses a file of another program or a newer kiosk.

    Returns whether the file was new.
    """
    new = pragma(db, "application_id") == 0 and pragma(db, "schema_version") == 0
    if new:
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        db.execute(f"PRAGMA user_version={FORMAT}")
        sync_folder(path.parent)
    recognize(db, path)
    return new


def recognize(db: Database, path: Path) -> None:
    """Raises StoreUnavailable unless `path` is a kiosk's database this version can use."""
    if pragma(db, "application_id") != APPLICATION_ID:
        raise StoreUnavailable(tell(Storage.FOREIGN, path=path))
    if pragma(db, "user_version") > FORMAT:
        raise StoreUnavailable(tell(Storage.NEWER, path=path))


def configure(db: Database) -> None:
    """Sets what `check` looks for on a connection that will write."""
    db.enable_wal()
    for name, value in _SETTINGS.items():
        db.execute(f"PRAGMA {name}={value}")


def check(db: Database, path: Path) -> None:
    """Raises StoreUnavailable unless every setting holds and the file is sound."""
    recognize(db, path)
    wrong = [name for name, value in _SETTINGS.items() if pragma(db, name) != value]
    if db.journal_mode != "wal":
        wrong.append("journal_mode")
    if wrong:
        raise StoreUnavailable(tell(Storage.SETTINGS, path=path, names=", ".join(wrong)))
    check_sound(db, path, "quick_check")
    loose = [row["name"] for row in db.query("PRAGMA table_list") if _is_loose(row)]
    if loose:
        raise StoreUnavailable(tell(Storage.NOT_STRICT, path=path, names=", ".join(loose)))


def check_sound(db: Database, path: Path, thoroughness: str = "integrity_check") -> None:
    """Raises DatabaseDamaged unless SQLite finds the file whole.

    `thoroughness` is `integrity_check`, or `quick_check`, which does not compare the indexes.
    """
    verdict = db.execute(f"PRAGMA {thoroughness}(1)").fetchone()[0]
    if verdict != "ok" or db.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise DatabaseDamaged(path)


def pragma(db: Database, name: str) -> int:
    """The number SQLite answers to `PRAGMA name`."""
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])


def _is_loose(table: dict[str, object]) -> bool:
    own = table["schema"] == "main" and not str(table["name"]).startswith("sqlite_")
    return own and table["type"] == "table" and not table["strict"]
