"""Requests as a CSV file that a spreadsheet opens without running or spoiling anything.

The file is UTF-8 with a byte order mark, every cell quoted, lines ended by CR LF. Its columns
are `COLUMNS`, in this order and by these names; new ones are only ever added at the end.

A cell that a spreadsheet could take for a formula or a number gets an apostrophe in front, as
OWASP advises: so do phone numbers, which keep their plus sign and every digit. A formula sign
behind a semicolon, tab or line end inside a text gets one too, since a spreadsheet set to
semicolons would begin a new cell there. `read_csv` takes the apostrophes off again.
"""

import csv
import os
import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.appointments.request import StoredRequest
from kiosk.store.clock import to_utc_text
from kiosk.store.files import sync_folder

_LIST_SEPARATOR = "; "


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
    "concerns": lambda row: _LIST_SEPARATOR.join(row.concerns),
    "days": lambda row: _LIST_SEPARATOR.join(row.days),
    "parts_of_day": lambda row: _LIST_SEPARATOR.join(row.parts_of_day),
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

_FORMULA = "=+@＝＋－＠﹢﹣﹦﹫−-"
_NUMBER = re.compile(r"[0-9][0-9.,]*(e[0-9]+)?", re.IGNORECASE)
_INNER = re.compile(rf"""([;\t\r\n][\s"\x00-\x1f]*)(?='*[{_FORMULA}])""")
_INNER_GUARDED = re.compile(rf"""([;\t\r\n][\s"\x00-\x1f]*)'(?='*[{_FORMULA}])""")


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


def export_csv(rows: Iterable[StoredRequest], out: Path) -> ExportReport:
    """Writes `rows` to the file `out`, whole and synced to the disk, or not at all.

    A file of that name is replaced. Raises ExportFailed, with a sentence for staff, when the
    place cannot be written.
    """
    out = out.absolute()
    if out.is_dir():
        raise ExportFailed(f"{out} is a folder. Add a file name, such as {out / 'requests.csv'}.")
    try:
        return ExportReport(out, _write_whole(rows, out))
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


def read_csv(path: Path) -> list[dict[str, str]]:
    """The rows of an export as they were before any cell was guarded, by column name."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            {name: unguard(cell) for name, cell in row.items()}
            for row in csv.DictReader(file, strict=True)
        ]


def guard(text: str) -> str:
    """`text` as a cell that no spreadsheet runs; `unguard` gives `text` back."""
    inner = _INNER.sub(r"\1'", text)
    return f"'{inner}" if _starts_risky(inner) else inner


def unguard(cell: str) -> str:
    """The text that `guard` made into `cell`."""
    return _INNER_GUARDED.sub(r"\1", cell.removeprefix("'"))


def _starts_risky(text: str) -> bool:
    """Whether it begins with a formula sign, a blank, an invisible or the guard, or is a number."""
    if not text:
        return False
    first = text[0]
    return (
        first in _FORMULA + "'"
        or unicodedata.category(first)[0] in "ZC"
        or _NUMBER.fullmatch(text) is not None
    )


def _write_whole(rows: Iterable[StoredRequest], out: Path) -> int:
    handle, name = tempfile.mkstemp(prefix=f".{out.name}.", suffix=".part", dir=out.parent)
    part = Path(name)
    try:
        with open(handle, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
            writer.writerow(COLUMNS)
            count = 0
            for row in rows:
                writer.writerow([guard(cell(row)) for cell in _CELLS.values()])
                count += 1
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(out.parent)
    return count
