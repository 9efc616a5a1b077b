"""The records of a running kiosk: one database, and on it the requests and the staff."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from kiosk.appointments import RequestStore
from kiosk.staff import StaffRegister
from kiosk.store import Clock, KioskDatabase, SystemClock


@dataclass(frozen=True, slots=True)
class Records:
    """What a program that may write holds; close it when done."""

    database: KioskDatabase
    requests: RequestStore
    staff: StaffRegister

    @classmethod
    def open(cls, path: Path, *, zone: str, clock: Clock | None = None) -> Self:
        """Opens the database file `path` for this program alone, making it where it is missing.

        `zone` is the clinic's IANA time zone. Raises AlreadyRunning while another program holds
        the data folder, StoreUnavailable when the file cannot be used.
        """
        clock = clock or SystemClock()
        database = KioskDatabase.open(path)
        try:
            return cls(
                database,
                RequestStore(database, clock=clock, zone=zone),
                StaffRegister(database, clock=clock),
            )
        except BaseException:
            database.close()
            raise

    def close(self) -> None:
        """Closes the database and gives the data folder back; a second call does nothing."""
        self.database.close()
