"""CSV files that a spreadsheet opens without running or spoiling anything.

UTF-8 with a byte order mark, every cell quoted, lines ended by CR LF; cells are guarded with
apostrophes (see `guard`), which `read_csv` takes off again.
"""

import codecs
import csv
import hashlib
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from kiosk.store.files import sync_folder
from kiosk.store.guard import cell, unguard


class ExportFailed(Exception):
    """The file could not be written; an older file of that name is as it was.

    Attributes:
        sentence: what is wrong and the mend, for staff.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Written:
    """A file on the disk: its absolute path, how many lines below the first, its SHA-256 in hex."""

    path: Path
    count: int
    sha256: str


def csv_line(cells: Iterable[str]) -> bytes:
    """One line of the file, each cell guarded."""
    return ",".join(f'"{cell(each)}"' for each in cells).encode() + b"\r\n"


def write_csv(header: bytes, parts: Iterable[tuple[int, bytes]], out: Path) -> Written:
    """Writes the file `out`, whole and synced to the disk, or not at all.

    `parts` are some lines each: how many, and the lines. A file of that name is replaced. Raises
    ExportFailed, with a sentence for staff, when the place cannot be written.
    """
    out = out.absolute()
    if out.is_dir():
        raise ExportFailed(f"{out} is a folder. Add a file name, such as {out / 'export.csv'}.")
    try:
        count, sha256 = _write_whole(chain([(0, codecs.BOM_UTF8 + header)], parts), out)
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
    return Written(out, count, sha256)


def read_csv(path: Path) -> list[dict[str, str]]:
    """The lines of such a file as they were before any cell was guarded, by column name."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            {name: unguard(cell) for name, cell in row.items()}
            for row in csv.DictReader(file, strict=True)
        ]


def _write_whole(parts: Iterable[tuple[int, bytes]], out: Path) -> tuple[int, str]:
    """How many lines the file holds, and its digest."""
    digest = hashlib.sha256()
    handle, name = tempfile.mkstemp(prefix=f".{out.name}.", suffix=".part", dir=out.parent)
    part = Path(name)
    try:
        with open(handle, "wb") as file:
            count = 0
            for lines, content in parts:
                file.write(content)
                digest.update(content)
                count += lines
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(out.parent)
    return count, digest.hexdigest()
