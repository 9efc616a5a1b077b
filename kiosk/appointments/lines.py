"""The lines of an export, made inside SQLite: a million requests in seconds, in flat memory.

SQLite joins the cells. Of what people typed, only the cells that `care` marks are looked at; the
columns that only a kiosk writes are held by the table itself to signs that need no guard.
"""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from kiosk.appointments.guard import cell
from kiosk.store import from_utc_text

ROWS_AT_ONCE = 4096

Part = tuple[int, bytes]
"""How many lines, and the lines."""

_MINUTE = "%Y-%m-%dT%H:%M"

_TYPED = "iif(care & {bit}, cell({column}), {column})"
_CELLS = {
    "code": "code",
    "received_local": "datetime(received_utc, {offset})",
    "status": "status",
    "kind": "kind",
    "name": _TYPED.format(bit=1, column="name"),
    "phone": "coalesce('''' || phone, '')",
    "email": f"coalesce({_TYPED.format(bit=2, column='email')}, '')",
    "reach_by": "reach_by",
    "concerns": "concerns",
    "days": "days",
    "parts_of_day": "parts_of_day",
    "note": _TYPED.format(bit=4, column="note"),
    "language": "language",
    "consent_version": _TYPED.format(bit=8, column="consent_version"),
    "received_utc": "received_utc",
    "zone": "zone",
    "kiosk": "kiosk",
    "key": "key",
}
_LINE = ",".join('"%.16s"' if name == "received_local" else '"%s"' for name in _CELLS) + "\r\n"
_SQL = (
    f"SELECT count(*), group_concat(printf('{_LINE}', {', '.join(_CELLS.values())}), '') "
    "FROM requests WHERE id BETWEEN ? AND ?"
)
"""One answer for many lines, in the order of the ids that it walks along."""

HEADER = ",".join(f'"{name}"' for name in _CELLS).encode() + b"\r\n"


def lines_of(db: Database) -> Iterator[Part]:
    """All requests as CSV lines, oldest first, a part at a time; `db` is for this alone."""
    db.conn.text_factory = bytes
    db.conn.create_function("cell", 1, cell, deterministic=True)
    db.conn.create_function(
        "utc_offset", 2, lambda zone, moment: _offset(zone, from_utc_text(moment))
    )
    for ids in _spans(db):
        sql = _SQL.format(offset=_offset_in(db, ids))
        count, lines = db.conn.execute(sql, ids).fetchone()
        yield count, lines or b""


def _spans(db: Database) -> Iterator[tuple[int, int]]:
    """Ranges of ids that hold about `ROWS_AT_ONCE` requests each."""
    sql = "SELECT count(*), min(id), max(id) FROM requests"
    count, first, last = db.conn.execute(sql).fetchone()
    if count:
        step = max(1, (last - first + 1) * ROWS_AT_ONCE // count)
        for start in range(first, last + 1, step):
            yield start, start + step - 1


def _offset_in(db: Database, ids: tuple[int, int]) -> str:
    """SQL for the offset from UTC of these requests, as SQLite's `datetime` takes it."""
    sql = (
        "SELECT min(zone), max(zone), min(received_utc), max(received_utc) FROM requests "
        "WHERE id BETWEEN ? AND ?"
    )
    zone, other, earliest, latest = db.conn.execute(sql, ids).fetchone()
    if zone != other or zone is None:
        return "utc_offset(zone, received_utc)"
    years = range(int(earliest[:4]), int(latest[:4]) + 1)
    spans = [span for year in years for span in _offsets(zone.decode(), year)]
    cases = (
        f"WHEN received_utc < '{end}' THEN '{offset}'"
        for (_, offset), (end, _) in pairwise(spans)
        if end > earliest.decode()
    )
    return f"CASE {' '.join(cases)} WHEN 1 THEN '{spans[-1][1]}' END"


@lru_cache(maxsize=1024)
def _offsets(zone: str, year: int) -> tuple[tuple[str, str], ...]:
    """From which minute on which offset holds in `year` of UTC; the first is its beginning."""
    day = datetime(year, 1, 1, tzinfo=UTC)
    spans = [(f"{day:{_MINUTE}}", _offset(zone, day))]
    while day.year == year:
        before, after = spans[-1][1], _offset(zone, day + timedelta(days=1))
        if after != before:
            minutes = [day + timedelta(minutes=each) for each in range(1441)]
            change = bisect_left(minutes, True, key=lambda at: _offset(zone, at) == after)
            spans.append((f"{minutes[change]:{_MINUTE}}", after))
        day += timedelta(days=1)
    return tuple(spans)


def _offset(zone: str, moment: datetime) -> str:
    offset = moment.astimezone(ZoneInfo(zone)).utcoffset()
    assert offset is not None
    minutes = int(offset.total_seconds()) // 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
