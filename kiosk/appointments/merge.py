"""Joining the requests of several files: those of several kiosks, or those of a damaged one.

A request is the same when its key is, or the key of the form it came from. Its history becomes
that of both files, and so do the staff's notes. Its status is the one of the file that goes on from
the other, or the newest when both went on; so merging twice changes nothing, and the order of the
files does not matter.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfoNotFoundError

from sqlite_utils import Database

from kiosk.appointments.derived import derived
from kiosk.appointments.finding import folded
from kiosk.appointments.lists import joined
from kiosk.appointments.migrations import migrations
from kiosk.appointments.request import Status
from kiosk.store import (
    KioskDatabase,
    Storage,
    StoreUnavailable,
    open_for_reading,
    storage_faults,
)
from kiosk.told import tell

_REQUEST = (
    "key, form_key, code, kiosk, received_utc, zone, language, status, kind, name, phone, email, "
    "concerns, days, parts_of_day, reach_by, note, consent_version"
)
_CHANGE = "changed_utc, before, after, by"
_NOTE = "noted_utc, by, words"
_IDS_TO_TRY = 10_000
"""How far beyond the newest known request a damaged file is searched."""

_STRANGE = (sqlite3.IntegrityError, ValueError, ZoneInfoNotFoundError)
"""What becomes of a row that no kiosk writes."""

Row = dict[str, Any]
Source = tuple[Row, Sequence[Row], Sequence[Row]]
"""A request of another file, its history and its staff notes, oldest first."""


@dataclass(frozen=True, slots=True)
class MergeReport:
    """How many requests were new, got a newer history, or were the same already."""

    added: int
    updated: int
    same: int


def merge(database: KioskDatabase, files: Sequence[Path]) -> MergeReport:
    """Takes the requests of `files` into `database`: all of them, or none.

    Raises StoreUnavailable when a file cannot be read, is not a kiosk's, or holds what no kiosk
    writes.
    """
    database.migrate(migrations)
    outcomes = []
    with database.writing() as db:
        for file in files:
            with open_for_reading(file) as other:
                for source in _all(other):
                    with storage_faults(database.path):
                        try:
                            outcomes.append(_take(db, source))
                        except _STRANGE:
                            told = tell(Storage.STRANGE_REQUEST, path=file)
                            raise StoreUnavailable(told) from None
    return MergeReport(*(outcomes.count(each) for each in ("added", "updated", "same")))


def salvage(database: KioskDatabase, damaged: Path) -> MergeReport:
    """Takes every request that can still be read in `damaged` into `database`."""
    database.migrate(migrations)
    outcomes = []
    with database.writing() as db, suppress(_Unreadable):
        row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'requests'").fetchone()
        newest = row[0] if row else 0
        for source in _readable(damaged, range(1, newest + _IDS_TO_TRY)):
            with suppress(*_STRANGE), db.atomic():
                outcomes.append(_take(db, source))
    return MergeReport(*(outcomes.count(each) for each in ("added", "updated", "same")))


class _Unreadable(Exception):
    """Nothing can be read in the damaged file."""


def _all(db: Database) -> Iterator[Source]:
    if db.table("requests").exists():
        for row in db.query(f"SELECT id, {_REQUEST} FROM requests ORDER BY id"):
            yield _present(row), _history(db, row["id"]), _notes(db, row["id"])


def _readable(damaged: Path, ids: Iterable[int]) -> Iterator[Source]:
    """The requests of a damaged file, id by id, so that a bad page costs only what is on it."""
    try:
        with open_for_reading(damaged) as db:
            for number in ids:
                with suppress(sqlite3.DatabaseError):
                    sql = f"SELECT {_REQUEST} FROM requests WHERE id = ?"
                    for row in list(db.query(sql, [number])):
                        yield _present(row), _history(db, number), _notes(db, number)
    except StoreUnavailable:
        raise _Unreadable from None


def _present(row: Row) -> Row:
    """The row as this version stores it."""
    return {**row, **{name: joined(row[name]) for name in ("concerns", "days", "parts_of_day")}}


def _history(db: Database, request_id: int) -> list[Row]:
    sql = f"SELECT {_CHANGE} FROM status_changes WHERE request = ? ORDER BY id"
    return list(db.query(sql, [request_id]))


def _notes(db: Database, request_id: int) -> list[Row]:
    if not db.table("staff_notes").exists():
        return []  # A file that was last open in an older kiosk.
    sql = f"SELECT {_NOTE} FROM staff_notes WHERE request = ? ORDER BY id"
    return list(db.query(sql, [request_id]))


def _take(db: Database, source: Source) -> str:
    """Takes one request in; returns what became of it: `added`, `updated` or `same`."""
    row, history, notes = source
    if list(db.query("SELECT 1 FROM purged WHERE key = ?", [row["key"]])):
        return "same"
    sql = "SELECT id FROM requests WHERE key = ? OR form_key = ?"
    known = next(iter(list(db.query(sql, [row["key"], row["form_key"]]))), None)
    if known is None:
        values = {**{name: row[name] for name in _REQUEST.split(", ")}, **derived(row)}
        values["folded"] = folded(row["name"], row["code"], row["phone"])
        names = ", ".join(values)
        added = db.execute(
            f"INSERT INTO requests ({names}) VALUES (:{names.replace(', ', ', :')})", values
        ).lastrowid
        assert added is not None
        _add_changes(db, added, history)
        _add_notes(db, added, notes)
        return "added"
    known_notes = _notes(db, known["id"])
    new_notes = [note for note in notes if note not in known_notes]
    _add_notes(db, known["id"], new_notes)
    before = _history(db, known["id"])
    new = [change for change in history if change not in before]
    if not new:
        return "updated" if new_notes else "same"
    _add_changes(db, known["id"], new)
    goes_on = all(change in history for change in before)
    status = row["status"] if goes_on else max((*before, *new), key=_age)["after"]
    db.execute("UPDATE requests SET status = ? WHERE id = ?", [status, known["id"]])
    return "updated"


def _add_changes(db: Database, request_id: int, changes: Sequence[Row]) -> None:
    db.conn.executemany(
        f"INSERT INTO status_changes (request, {_CHANGE}) VALUES (?, ?, ?, ?, ?)",
        ([request_id, *(change[name] for name in _CHANGE.split(", "))] for change in changes),
    )


def _add_notes(db: Database, request_id: int, notes: Sequence[Row]) -> None:
    db.conn.executemany(
        f"INSERT INTO staff_notes (request, {_NOTE}) VALUES (?, ?, ?, ?)",
        ([request_id, *(note[name] for name in _NOTE.split(", "))] for note in notes),
    )


def _age(change: Row) -> tuple[str, int]:
    """Orders changes by their time; of two at one moment, the one further on is the newer."""
    steps = tuple(Status)
    return change["changed_utc"], steps.index(Status(change["after"]))
