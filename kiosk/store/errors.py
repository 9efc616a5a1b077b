"""What can go wrong with records, said twice: calmly for a patient, exactly for staff."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENT_SENTENCE = (
    "We could not save this just now. Your answers are still here. "
    "Please try again, or tell our staff."
)


class InvalidAnswer(Exception):
    """An answer that cannot be taken as it is.

    Not a ValueError: pydantic would wrap that, and its message would quote the answer.

    Attributes:
        code: a stable name of what is wrong, for translations.
        sentence: what is wrong and the mend, in American English.
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


class StoreUnavailable(Exception):
    """The records cannot be read or written; nothing was half done.

    Attributes:
        sentence: for the patient.
        reason: for staff: what is wrong and the mend, with no personal data in it.
    """

    def __init__(self, reason: str, sentence: str = PATIENT_SENTENCE) -> None:
        super().__init__(reason)
        self.reason = reason
        self.sentence = sentence


class AlreadyRunning(StoreUnavailable):
    """Another program, most often a running kiosk, holds this data folder."""


class DatabaseDamaged(StoreUnavailable):
    """The file `path` is not whole any more; nothing in it was changed."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is damaged. If it is a kiosk's own, start that kiosk again: it sets the file "
            "aside whole and takes the newest good backup. Otherwise choose another copy of it."
        )


_REASONS = {
    "SQLITE_FULL": "The disk that holds {path} is full. Make room on it, then try again.",
    "SQLITE_READONLY": (
        "{path} may not be written. Check who owns the data folder and that the disk is not "
        "read-only."
    ),
    "SQLITE_CANTOPEN": (
        "{path} cannot be opened. Check that the data folder is there and that the kiosk's user "
        "owns it."
    ),
    "SQLITE_BUSY": (
        "Another program is writing to {path}. Close that program, or wait a moment, then try "
        "again."
    ),
    "SQLITE_IOERR": (
        "The disk reported an error at {path}. Check that it is plugged in, has room, and is "
        "healthy."
    ),
}
_FULL = (errno.ENOSPC, errno.EDQUOT)
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_SAME_REASON = {
    "SQLITE_LOCKED": "SQLITE_BUSY",
    "SQLITE_PERM": "SQLITE_READONLY",
    "SQLITE_AUTH": "SQLITE_READONLY",
    "SQLITE_NOLFS": "SQLITE_IOERR",
    "SQLITE_TOOBIG": "SQLITE_FULL",
}


@contextmanager
def storage_faults(path: Path) -> Iterator[None]:
    """Turns what SQLite and the operating system report about `path` into `StoreUnavailable`.

    Broken rules of the tables (sqlite3.IntegrityError) and wrong use (sqlite3.ProgrammingError)
    are faults of the program and pass through unchanged.
    """
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except sqlite3.DatabaseError as fault:
        if _error_name(fault).startswith(_DAMAGE):
            raise DatabaseDamaged(path) from fault
        raise StoreUnavailable(_database_reason(fault, path)) from fault
    except OSError as fault:
        raise StoreUnavailable(_system_reason(fault, path)) from fault


def _database_reason(fault: sqlite3.DatabaseError, path: Path) -> str:
    name = _error_name(fault)
    family = next((known for known in (*_REASONS, *_SAME_REASON) if name.startswith(known)), None)
    if family is None:
        return f"SQLite reported {name} at {path}. Restart the kiosk; if it stays, run its check."
    return _REASONS[_SAME_REASON.get(family, family)].format(path=path)


def is_full(fault: BaseException | None) -> bool:
    """Whether `fault`, of SQLite or of the operating system, means a disk without room."""
    if isinstance(fault, OSError):
        return fault.errno in _FULL
    return isinstance(fault, sqlite3.DatabaseError) and _error_name(fault) == "SQLITE_FULL"


def _error_name(fault: sqlite3.DatabaseError) -> str:
    return getattr(fault, "sqlite_errorname", "") or "an unnamed error"


def _system_reason(fault: OSError, path: Path) -> str:
    if is_full(fault):
        return _REASONS["SQLITE_FULL"].format(path=path)
    if fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _REASONS["SQLITE_READONLY"].format(path=path)
    what = fault.strerror or type(fault).__name__
    return f"{path} cannot be used: {what}. Check the data folder, then try again."
