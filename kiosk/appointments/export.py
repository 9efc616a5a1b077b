"""Requests as a CSV file that a spreadsheet opens without running or spoiling anything.

The file is UTF-8 with a byte order mark, every cell quoted, lines ended by CR LF. Its columns
are `COLUMNS`, in this order and by these names; new ones are only ever added at the end.

Cells are guarded with apostrophes (see `guard`), which `read_csv` takes off again.
"""

import codecs
import csv
import os
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.appointments.guard import cell, unguard
from kiosk.appointments.lines import HEADER, Part, lines_of
from kiosk.appointments.lists import join
from kiosk.appointments.queries import read_requests
from kiosk.appointments.request import StoredRequest
from kiosk.store import open_for_reading
from kiosk.store.clock import to_utc_text
from kiosk.store.files import sync_folder


def _local(row: StoredRequest) -> str:
    return row.received_utc.astimezone(ZoneInfo(row.zone)).strftime("%Y-%m-%d %H:%M")


_CELLS: dict[str, Callable[[StoredRequest], str]] = {
    "code": lambda row: row.code,
    "received_local": _local,
    "status": lambda row: row.status,
    "kind": lambda row: row.kind,
    "name": lambda row: row.name,
    "phone": lambda row: row.phone or "",
    "email": lambda row: row.email or "",
    "reach_by": lambda row: row.reach_by,
    "concerns": lambda row: join(row.concerns),
    "days": lambda row: join(row.days),
    "parts_of_day": lambda row: join(row.parts_of_day),
    "note": lambda row: row.note,
    "language": lambda row: row.language,
    "consent_version": lambda row: row.consent_version,
    "received_utc": lambda row: to_utc_text(row.received_utc),
    "zone": lambda row: row.zone,
    "kiosk": lambda row: row.kiosk,
    "key": lambda row: row.key,
}

COLUMNS: tuple[str, ...] = tuple(_CELLS)
"""Lists are joined by `; `; a missing answer is empty; `zone` belongs to `received_local`."""


class ExportFailed(Exception):
    """The file could not be written; an older file of that name is as it was.

    Attributes:
        sentence: what is wrong and the mend, for staff.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written: the file's absolute path and how many requests are in it."""

    path: Path
    count: int


def export_database(database: Path, out: Path) -> ExportReport:
    """Writes all requests in the file `database` to the file `out`, oldest first.

    Works beside a running kiosk and in any thread, in flat memory. Raises StoreUnavailable when
    the requests cannot be read; otherwise as `export_csv`.
    """
    with open_for_reading(database) as db:
        columns = db.table("requests").columns_dict if db.table("requests").exists() else {}
        if "care" in columns:
            return _write(lines_of(db), out)
    # A file that was last open in an older kiosk.
    return export_csv(read_requests(database), out)


def export_csv(rows: Iterable[StoredRequest], out: Path) -> ExportReport:
    """Writes `rows` to the file `out`, whole and synced to the disk, or not at all.

    A file of that name is replaced. Raises ExportFailed, with a sentence for staff, when the
    place cannot be written.
    """
    return _write(((1, _line(row)) for row in rows), out)


def read_csv(path: Path) -> list[dict[str, str]]:
    """The rows of an export as they were before any cell was guarded, by column name."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            {name: unguard(cell) for name, cell in row.items()}
            for row in csv.DictReader(file, strict=True)
        ]


def _line(row: StoredRequest) -> bytes:
    return ",".join(f'"{cell(answer(row))}"' for answer in _CELLS.values()).encode() + b"\r\n"


def _write(parts: Iterable[Part], out: Path) -> ExportReport:
    out = out.absolute()
    if out.is_dir():
        raise ExportFailed(f"{out} is a folder. Add a file name, such as {out / 'requests.csv'}.")
    try:
        return ExportReport(out, _write_whole(parts, out))
    except FileNotFoundError:
        raise ExportFailed(
            f"There is no folder {out.parent}. Make it first, or choose another place."
        ) from None
    except PermissionError:
        raise ExportFailed(
            f"{out} may not be written. Close it if it is open in a spreadsheet, or choose "
            "another place."
        ) from None
    except OSError as fault:
        what = fault.strerror or type(fault).__name__
        raise ExportFailed(
            f"{out} could not be written: {what}. Check that the drive is plugged in, has room "
            "and is not locked, or choose another place."
        ) from fault


def _write_whole(parts: Iterable[Part], out: Path) -> int:
    handle, name = tempfile.mkstemp(prefix=f".{out.name}.", suffix=".part", dir=out.parent)
    part = Path(name)
    try:
        with open(handle, "wb") as file:
            file.write(codecs.BOM_UTF8 + HEADER)
            count = 0
            for lines, content in parts:
                file.write(content)
                count += lines
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(out.parent)
    return count
