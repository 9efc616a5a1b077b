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
        code: a stable name of the reason, for translations; empty for what seldom happens.
        path: the file or folder that the reason names, if it has a code.
    """

    def __init__(
        self,
        reason: str,
        sentence: str = PATIENT_SENTENCE,
        *,
        code: str = "",
        path: Path | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.sentence = sentence
        self.code = code
        self.path = path


class AlreadyRunning(StoreUnavailable):
    """Another program, most often a running kiosk, holds this data folder."""


class DatabaseDamaged(StoreUnavailable):
    """The file `path` is not whole any more; nothing in it was changed."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is damaged. If it is a kiosk's own, start that kiosk again: it sets the file "
            "aside whole and takes the newest good backup. Otherwise choose another copy of it.",
            code="damaged",
            path=path,
        )


REASONS = {
    "full": "The disk that holds {path} is full. Make room on it, then try again.",
    "read_only": (
        "{path} may not be written. Check who owns the data folder and that the disk is not "
        "read-only."
    ),
    "cannot_open": (
        "{path} cannot be opened. Check that the data folder is there and that the kiosk's user "
        "owns it."
    ),
    "busy": (
        "Another program is writing to {path}. Close that program, or wait a moment, then try "
        "again."
    ),
    "disk_error": (
        "The disk reported an error at {path}. Check that it is plugged in, has room, and is "
        "healthy."
    ),
}
"""Of each code, what is wrong with `path`, and the mend."""

_FULL = (errno.ENOSPC, errno.EDQUOT)
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_CODES = {
    "SQLITE_FULL": "full",
    "SQLITE_TOOBIG": "full",
    "SQLITE_READONLY": "read_only",
    "SQLITE_PERM": "read_only",
    "SQLITE_AUTH": "read_only",
    "SQLITE_CANTOPEN": "cannot_open",
    "SQLITE_BUSY": "busy",
    "SQLITE_LOCKED": "busy",
    "SQLITE_IOERR": "disk_error",
    "SQLITE_NOLFS": "disk_error",
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
        raise _database_fault(fault, path) from fault
    except OSError as fault:
        raise _system_fault(fault, path) from fault


def _known(code: str, path: Path) -> StoreUnavailable:
    return StoreUnavailable(REASONS[code].format(path=path), code=code, path=path)


def _database_fault(fault: sqlite3.DatabaseError, path: Path) -> StoreUnavailable:
    name = _error_name(fault)
    code = next((code for family, code in _CODES.items() if name.startswith(family)), None)
    if code is not None:
        return _known(code, path)
    return StoreUnavailable(
        f"SQLite reported {name} at {path}. Restart the kiosk; if it stays, run its check."
    )


def is_full(fault: BaseException | None) -> bool:
    """Whether `fault`, of SQLite or of the operating system, means a disk without room."""
    if isinstance(fault, OSError):
        return fault.errno in _FULL
    return isinstance(fault, sqlite3.DatabaseError) and _error_name(fault) == "SQLITE_FULL"


def _error_name(fault: sqlite3.DatabaseError) -> str:
    return getattr(fault, "sqlite_errorname", "") or "an unnamed error"


def _system_fault(fault: OSError, path: Path) -> StoreUnavailable:
    if is_full(fault):
        return _known("full", path)
    if fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _known("read_only", path)
    what = fault.strerror or type(fault).__name__
    return StoreUnavailable(
        f"{path} cannot be used: {what}. Check the data folder, then try again."
    )
