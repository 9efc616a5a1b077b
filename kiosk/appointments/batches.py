"""The log of exports: which batch, when, by whom, how many requests, and which file exactly."""

from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk.appointments.codes import key_at, new_code
from kiosk.appointments.export import ExportReport
from kiosk.appointments.selection import Scope, Selection
from kiosk.store import Source, from_utc_text, notes_left, open_for_reading, to_utc_text

EXPORT_NOTE = "export"
"""The kind of note by which a command tells the kiosk of its export."""


@dataclass(frozen=True, slots=True)
class ExportBatch:
    """One export.

    `code` is for people, `key` tells batches of all kiosks apart. `by` is the account's name, or
    the computer's user at a command line, as `source` tells. `up_to` is the id of the newest
    request there was, None where older ones may have been left out. `file` is its name alone,
    `sha256` the hexadecimal digest of what was written.
    """

    key: str
    code: str
    at_utc: datetime
    source: str
    by: str
    scope: str
    count: int
    up_to: int | None
    file: str
    sha256: str

    @property
    def plain(self) -> dict[str, Any]:
        """The batch as it is stored."""
        return {**asdict(self), "at_utc": to_utc_text(self.at_utc)}


def batch_of(
    report: ExportReport, *, at_utc: datetime, by: str, source: Source = Source.ACCOUNT
) -> ExportBatch:
    """The batch that wrote the file of `report`."""
    return ExportBatch(
        key=key_at(at_utc),
        code=new_code(),
        at_utc=at_utc,
        source=source,
        by=by,
        scope=report.selection.scope,
        count=report.count,
        up_to=None if report.selection.scope == Scope.DAYS else report.newest,
        file=report.path.name,
        sha256=report.sha256,
    )


def batch_from(plain: dict[str, Any]) -> ExportBatch:
    """The batch that was stored as `plain`. Raises TypeError or ValueError where it was not."""
    return ExportBatch(**{**plain, "at_utc": from_utc_text(plain["at_utc"])})


def add_batch(db: Database, batch: ExportBatch) -> None:
    """Puts the batch into the log; one that is there stays as it is."""
    db.table("export_batches").insert(batch.plain, ignore=True)


def batches(db: Database, limit: int) -> tuple[ExportBatch, ...]:
    """The newest batches, newest first."""
    columns = ", ".join(ExportBatch.__dataclass_fields__)
    rows = db.query(
        f"SELECT {columns} FROM export_batches ORDER BY at_utc DESC, key DESC LIMIT ?", [limit]
    )
    return tuple(batch_from(row) for row in rows)


def exported_up_to(db: Database, by: str, source: Source = Source.ACCOUNT) -> int:
    """The id of the newest request that `by` has exported with all before it; 0 for none."""
    sql = "SELECT coalesce(max(up_to), 0) FROM export_batches WHERE by = ? AND source = ?"
    return int(db.execute(sql, [by, source]).fetchone()[0])


def file_name(local: datetime, scope: str) -> str:
    """What an export made at the `local` time is called."""
    return f"requests-{scope}-{local:%Y-%m-%d-%H%M%S}.csv"


def free_path(folder: Path, local: datetime, scope: str) -> Path:
    """A file in `folder` that is not there yet, so that no older export is replaced unasked."""
    path = folder / file_name(local, scope)
    number = 2
    while path.exists():
        path = folder / f"{Path(file_name(local, scope)).stem}-{number}.csv"
        number += 1
    return path


def new_for_shell(database: Path, user: str) -> Selection:
    """What came after the last export that `user` made at a command line.

    Reads beside a running kiosk, and the notes that it has yet to take in. Raises
    StoreUnavailable.
    """
    with open_for_reading(database) as db:
        known = db.table("export_batches").exists()
        newest = exported_up_to(db, user, Source.SHELL) if known else 0
    for note in notes_left(database):
        if note.kind == EXPORT_NOTE and note.content["by"] == user:
            newest = max(newest, note.content["up_to"] or 0)
    return Selection.new_since(newest)
