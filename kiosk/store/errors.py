"""What can go wrong with records, said twice: calmly for a patient, exactly for staff."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.store.reasons import Storage
from kiosk.told import Told, tell

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
        told: for staff: what is wrong and the mend.
        sentence: for the patient.
    """

    sentence = PATIENT_SENTENCE

    def __init__(self, told: Told) -> None:
        super().__init__(str(told))
        self.told = told

    @property
    def reason(self) -> str:
        """What staff are told, in English."""
        return str(self.told)


class AlreadyRunning(StoreUnavailable):
    """Another program, most often a running kiosk, holds the data folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(tell(Storage.IN_USE, path=folder))


class DatabaseDamaged(StoreUnavailable):
    """The file `path` is not whole any more; nothing in it was changed."""

    def __init__(self, path: Path) -> None:
        super().__init__(tell(Storage.DAMAGED, path=path))


_FULL = (errno.ENOSPC, errno.EDQUOT)
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_REASONS = {
    "SQLITE_FULL": Storage.FULL,
    "SQLITE_TOOBIG": Storage.FULL,
    "SQLITE_READONLY": Storage.READ_ONLY,
    "SQLITE_PERM": Storage.READ_ONLY,
    "SQLITE_AUTH": Storage.READ_ONLY,
    "SQLITE_CANTOPEN": Storage.CANNOT_OPEN,
    "SQLITE_BUSY": Storage.BUSY,
    "SQLITE_LOCKED": Storage.BUSY,
    "SQLITE_IOERR": Storage.DISK_ERROR,
    "SQLITE_NOLFS": Storage.DISK_ERROR,
}


@contextmanager
def storage_faults(path: Path) -> Iterator[None]:
    """Turns what SQLite and the operating system report about `path` into `StoreUnavailable`.

    Broken rules of the tables (sqlite3.IntegrityError) and wrong use (sqlite3.ProgrammingError)
    are faults of the program and pass through unchanged.
    """
    try:
        yield
    except Exception as fault:
        if told := storage_fault(fault, path):
            raise told from fault
        raise


def storage_fault(fault: BaseException, path: Path) -> StoreUnavailable | None:
    """What `fault` means for `path`, as `storage_faults` tells it; None where that is nothing."""
    if isinstance(fault, sqlite3.IntegrityError | sqlite3.ProgrammingError):
        return None
    if isinstance(fault, sqlite3.DatabaseError):
        damaged = _error_name(fault).startswith(_DAMAGE)
        return DatabaseDamaged(path) if damaged else _database_fault(fault, path)
    return _system_fault(fault, path) if isinstance(fault, OSError) else None


def _database_fault(fault: sqlite3.DatabaseError, path: Path) -> StoreUnavailable:
    name = _error_name(fault)
    known = (reason for family, reason in _REASONS.items() if name.startswith(family))
    return StoreUnavailable(tell(next(known, Storage.UNKNOWN), path=path, name=name))


def is_full(fault: BaseException | None) -> bool:
    """Whether `fault`, of SQLite or of the operating system, means a disk without room."""
    if isinstance(fault, OSError):
        return fault.errno in _FULL
    return isinstance(fault, sqlite3.DatabaseError) and _error_name(fault) == "SQLITE_FULL"


def _error_name(fault: sqlite3.DatabaseError) -> str:
    return getattr(fault, "sqlite_errorname", "") or "SQLITE_ERROR"


def _system_fault(fault: OSError, path: Path) -> StoreUnavailable:
    reason = Storage.UNUSABLE
    if is_full(fault):
        reason = Storage.FULL
    elif fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        reason = Storage.READ_ONLY
    return StoreUnavailable(tell(reason, path=path, name=system_name(fault)))


def system_name(fault: OSError) -> str:
    """What the operating system calls the fault, as in `EIO`: the same in every language."""
    return errno.errorcode.get(fault.errno or 0, type(fault).__name__)
