"""The lines of an export, made inside SQLite: a million requests in seconds, in flat memory.

SQLite joins the cells, and guards them as `guards` tells, kept from the day a request is stored.
The columns that only a kiosk writes are held by the table itself to signs that need no guard.
"""

from collections.abc import Iterator, Mapping

from sqlite_utils import Database

from kiosk.appointments.derived import TYPED
from kiosk.appointments.selection import Selection
from kiosk.store import Part
from kiosk.store.guard import Guarding, cell

ROWS_AT_ONCE = 4096

_PLAIN = {
    "code": "code",
    "received_local": "received_local",
    "status": "status",
    "kind": "kind",
    "name": "name",
    "phone": "'''' || phone",
    "email": "email",
    "reach_by": "reach_by",
    "concerns": "concerns",
    "days": "days",
    "parts_of_day": "parts_of_day",
    "note": "note",
    "language": "language",
    "consent_version": "consent_version",
    "received_utc": "received_utc",
    "zone": "zone",
    "kiosk": "kiosk",
    "key": "key",
}


def _guarded(column: str, place: int) -> str:
    doubled = f"replace({column}, '\"', '\"\"')"
    return (
        f"CASE guards >> {2 * place} & 3 WHEN {Guarding.NOTHING} THEN {column} "
        f"WHEN {Guarding.QUOTES} THEN {doubled} WHEN {Guarding.FRONT} THEN '''' || {doubled} "
        f"ELSE cell({column}) END"
    )


_GUARDED = {**_PLAIN, **{name: _guarded(name, place) for place, name in enumerate(TYPED)}}


def _line(cells: Mapping[str, str]) -> str:
    """SQL for a request's line in the CSV."""
    quoted = ",".join(['"%s"'] * len(cells))
    return f"printf('{quoted}\r\n', {', '.join(cells.values())})"


_SQL = (
    f"SELECT count(*), group_concat(iif(guards, {_line(_GUARDED)}, {_line(_PLAIN)}), '') "
    "FROM requests WHERE id BETWEEN :first AND :last AND "
)
"""One answer for many lines, in the order of the ids that it walks along."""

HEADER = ",".join(f'"{name}"' for name in _PLAIN).encode() + b"\r\n"


def lines_of(db: Database, selection: Selection) -> Iterator[Part]:
    """The requests as CSV lines, oldest first, a part at a time; `db` is for this alone."""
    db.conn.text_factory = bytes
    db.conn.create_function("cell", 1, cell, deterministic=True)
    for first, last in _spans(db, selection):
        values = {**selection.values, "first": first, "last": last}
        count, lines = db.conn.execute(_SQL + selection.condition, values).fetchone()
        yield count, lines or b""


def _spans(db: Database, selection: Selection) -> Iterator[tuple[int, int]]:
    """Ranges of ids that hold about `ROWS_AT_ONCE` requests each."""
    sql = f"SELECT count(*), min(id), max(id) FROM requests WHERE {selection.condition}"
    count, first, last = db.conn.execute(sql, selection.values).fetchone()
    if count:
        step = max(1, (last - first + 1) * ROWS_AT_ONCE // count)
        for start in range(first, last + 1, step):
            yield start, min(last, start + step - 1)
