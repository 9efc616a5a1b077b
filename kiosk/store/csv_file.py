"""CSV files that a spreadsheet opens without running or spoiling anything.

UTF-8 with a byte order mark, every cell quoted, lines ended by CR LF; cells are guarded with
apostrophes (see `guard`), which `read_csv` takes off again.
"""

import codecs
import csv
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from kiosk.store.guard import cell, unguard
from kiosk.store.writing import GoOn, Part, write_parts


@dataclass(frozen=True, slots=True)
class Written:
    """A file on the disk: its absolute path, how many lines below the first, its SHA-256 in hex."""

    path: Path
    count: int
    sha256: str


def csv_line(cells: Iterable[str]) -> bytes:
    """One line of the file, each cell guarded."""
    return ",".join(f'"{cell(each)}"' for each in cells).encode() + b"\r\n"


def write_csv(
    header: bytes,
    parts: Iterable[Part],
    out: Path,
    *,
    expected: int | None = None,
    go_on: GoOn = lambda written: True,
) -> Written:
    """Writes the file `out`, whole and synced to the disk, or not at all.

    A file of that name is replaced. `expected` is how many lines there will be, if that is known:
    where there is no room for so many nothing is written. Raises ExportFailed, with a sentence for
    staff, when the place cannot be written; ExportCancelled when `go_on` says no.
    """
    out = out.absolute()
    first = (0, codecs.BOM_UTF8 + header)
    count, sha256 = write_parts(chain([first], parts), out, expected, go_on)
    return Written(out, count, sha256)


def read_csv(path: Path) -> list[dict[str, str]]:
    """The lines of such a file as they were before any cell was guarded, by column name."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            {name: unguard(cell) for name, cell in row.items()}
            for row in csv.DictReader(file, strict=True)
        ]
