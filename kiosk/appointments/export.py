"""Requests as a CSV file that a spreadsheet opens without running or spoiling anything.

The file is as `kiosk.store.csv_file` writes it. Its columns are `COLUMNS`, in this order and by
these names; new ones are only ever added at the end. What staff note about a request is not among
them: the file leaves the desk, and those words were not meant to. `psoas-kiosk requests show` has
them.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from kiosk.appointments.derived import local_minute
from kiosk.appointments.lines import HEADER, lines_of
from kiosk.appointments.lists import join
from kiosk.appointments.queries import read_requests
from kiosk.appointments.request import StoredRequest
from kiosk.appointments.selection import ALL, Selection
from kiosk.store import GoOn, Part, csv_line, open_for_reading, write_csv
from kiosk.store.clock import to_utc_text

_CELLS: dict[str, Callable[[StoredRequest], str]] = {
    "code": lambda row: row.code,
    "received_local": lambda row: local_minute(row.received_utc, row.zone),
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


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export would take: how many requests, and the days of the first and the last one."""

    count: int
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written.

    `path` is absolute, `count` how many requests are in it, `sha256` the digest of its bytes in
    hexadecimal, `newest` the id of the newest request there was (0 for none), taken or not.
    """

    path: Path
    count: int
    sha256: str
    selection: Selection = ALL
    newest: int = 0


def preview(database: Path, selection: Selection = ALL) -> Preview:
    """What an export of the file `database` takes. Raises StoreUnavailable."""
    with open_for_reading(database) as db:
        if _is_of_today(db):
            sql = (
                "SELECT count(*), min(received_local), max(received_local) FROM requests "
                f"WHERE {selection.condition}"
            )
            return _previewed(*db.execute(sql, selection.values).fetchone())
    rows = [row for row in read_requests(database) if selection.holds(row)]
    days = [local_minute(row.received_utc, row.zone) for row in rows]
    return _previewed(len(days), min(days, default=None), max(days, default=None))


def export_database(
    database: Path, out: Path, selection: Selection = ALL, go_on: GoOn = lambda written: True
) -> ExportReport:
    """Writes the selected requests in the file `database` to the file `out`, oldest first.

    Works beside a running kiosk and in any thread, in flat memory. Raises StoreUnavailable when
    the requests cannot be read, ExportCancelled when `go_on` says no; otherwise as `export_csv`,
    and before anything is written where there is no room for it.
    """
    with open_for_reading(database) as db:
        if _is_of_today(db):
            # One moment of the database, whatever the kiosk writes meanwhile.
            db.execute("BEGIN")
            newest = int(db.execute("SELECT coalesce(max(id), 0) FROM requests").fetchone()[0])
            sql = f"SELECT count(*) FROM requests WHERE {selection.condition}"
            expected = int(db.execute(sql, selection.values).fetchone()[0])
            return _write(lines_of(db, selection), out, selection, newest, expected, go_on)
    # A file that was last open in an older kiosk.
    rows = read_requests(database)
    held = [row for row in rows if selection.holds(row)]
    newest = max((row.id for row in rows), default=0)
    return _write(_lines(held), out, selection, newest, len(held), go_on)


def export_csv(rows: Iterable[StoredRequest], out: Path) -> ExportReport:
    """Writes `rows` to the file `out`, whole and synced to the disk, or not at all.

    A file of that name is replaced. Raises ExportFailed, with a sentence for staff, when the
    place cannot be written.
    """
    return _write(_lines(rows), out)


def _lines(rows: Iterable[StoredRequest]) -> Iterator[Part]:
    return ((1, _line(row)) for row in rows)


def _line(row: StoredRequest) -> bytes:
    return csv_line(answer(row) for answer in _CELLS.values())


def _is_of_today(db: Database) -> bool:
    """Whether the database's own columns are those of an export."""
    requests = db.table("requests")
    return requests.exists() and "received_local" in requests.columns_dict


def _write(
    parts: Iterable[Part],
    out: Path,
    selection: Selection = ALL,
    newest: int = 0,
    expected: int | None = None,
    go_on: GoOn = lambda written: True,
) -> ExportReport:
    written = write_csv(HEADER, parts, out, expected=expected, go_on=go_on)
    return ExportReport(written.path, written.count, written.sha256, selection, newest)


def _previewed(count: int, first: str | None, last: str | None) -> Preview:
    if first is None or last is None:
        return Preview(count)
    return Preview(count, date.fromisoformat(first[:10]), date.fromisoformat(last[:10]))
