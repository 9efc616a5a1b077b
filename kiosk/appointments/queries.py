"""Reading requests back: from the store's own connection, or from any kiosk's file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk.appointments.lists import split
from kiosk.appointments.request import StaffNote, Status, StatusChange, StoredRequest
from kiosk.store import from_utc_text, open_for_reading

History = tuple[StatusChange, ...]
"""The changes of one request's status, oldest first."""

Notes = tuple[StaffNote, ...]
"""What staff noted about one request, oldest first."""

FoundRequest = tuple[StoredRequest, History, Notes]

_COLUMNS = (
    "id, key, code, kiosk, received_utc, zone, language, status, kind, name, phone, email, "
    "concerns, days, parts_of_day, reach_by, note, consent_version"
)


def read_requests(
    path: Path,
    *,
    newest_first: bool = False,
    status: Status | str | None = None,
    limit: int | None = None,
) -> tuple[StoredRequest, ...]:
    """The requests in the file `path`, beside a running kiosk or without one.

    All of them, or those of one `status`, and at most `limit`. Writes nothing. Raises
    StoreUnavailable when there is no database or it cannot be read.
    """
    with open_for_reading(path) as db:
        if not db.table("requests").exists():
            return ()
        return select(
            db,
            f"WHERE ? IS NULL OR status = ? ORDER BY id {'DESC' if newest_first else ''} LIMIT ?",
            status,
            status,
            -1 if limit is None else limit,
        )


def find_requests(path: Path, code: str) -> tuple[FoundRequest, ...]:
    """The requests with this receipt code, however it was typed, or key, with all about them.

    More than one only where files were merged. Reads as `read_requests` does.
    """
    bare = "".join(code.split()).replace("-", "").upper()
    with open_for_reading(path) as db:
        if not db.table("requests").exists():
            return ()
        rows = select(
            db, "WHERE code = ? OR key = ?", f"{bare[:3]}-{bare[3:]}", code.strip().lower()
        )
        return tuple((row, history(db, row.id), notes(db, row.id)) for row in rows)


def select(db: Database, clause: str, *values: object) -> tuple[StoredRequest, ...]:
    """The requests that the SQL `clause` with its `values` leaves of all."""
    rows = db.query(f"SELECT {_COLUMNS} FROM requests {clause}", values)
    return tuple(_stored(row) for row in rows)


def history(db: Database, request_id: int) -> History:
    """The changes of this request's status, oldest first."""
    rows = db.query(
        "SELECT changed_utc, before, after, by FROM status_changes WHERE request = ? "
        "ORDER BY changed_utc, id",
        [request_id],
    )
    return tuple(
        StatusChange(from_utc_text(row["changed_utc"]), row["before"], row["after"], row["by"])
        for row in rows
    )


def notes(db: Database, request_id: int) -> Notes:
    """What staff noted about this request, oldest first."""
    if not db.table("staff_notes").exists():
        return ()  # A file that was last open in an older kiosk.
    rows = db.query(
        "SELECT noted_utc, by, words FROM staff_notes WHERE request = ? ORDER BY noted_utc, id",
        [request_id],
    )
    return tuple(
        StaffNote(from_utc_text(row["noted_utc"]), row["by"], row["words"]) for row in rows
    )


def first(db: Database, sql: str, *values: object) -> dict[str, Any] | None:
    """The first row that `sql` gives, if any."""
    cursor = db.execute(sql, values)
    row = cursor.fetchone()
    return row and dict(zip((column[0] for column in cursor.description), row, strict=True))


def _stored(row: Mapping[str, Any]) -> StoredRequest:
    lists = {name: split(row[name]) for name in ("concerns", "days", "parts_of_day")}
    return StoredRequest(**{**row, **lists, "received_utc": from_utc_text(row["received_utc"])})
