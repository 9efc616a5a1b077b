"""The commands about records: export, requests, backup, restore, merge. None of them loads Qt."""

import getpass
import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from kiosk import places
from kiosk.options import (
    data_dir_option,
    database_option,
    existing_file,
    json_option,
    unread_data_dir_option,
)

if TYPE_CHECKING:
    from kiosk.appointments import StaffNote, StatusChange, StoredRequest
    from kiosk.appointments.queries import FoundRequest
    from kiosk.staff import Action

STATUSES = ("new", "contacted", "booked", "closed")


@contextmanager
def sentences() -> Iterator[None]:
    """What cannot be done becomes one sentence and exit code 1."""
    from kiosk.appointments import ExportFailed
    from kiosk.store import InvalidAnswer, StoreUnavailable

    try:
        yield
    except StoreUnavailable as problem:
        raise click.ClickException(problem.reason) from None
    except (ExportFailed, InvalidAnswer) as problem:
        raise click.ClickException(problem.sentence) from None


def _number(count: int) -> str:
    return "1 request" if count == 1 else f"{count} requests"


def shell_user() -> str:
    """Whose shell this is."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "command line"  # A user without a name, as in some containers.


_day = click.DateTime(formats=["%Y-%m-%d"])


@click.command()
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--new", is_flag=True, help="Only what came since your last export.")
@click.option("--from", "first", type=_day, help="Only what came on this day or later.")
@click.option("--to", "last", type=_day, help="Only what came on this day or before.")
@database_option
@data_dir_option
def export(
    out: Path,
    new: bool,
    first: datetime | None,
    last: datetime | None,
    database: Path | None,
    data_dir: Path,
) -> None:
    """Write requests to a CSV file, all unless told otherwise; the kiosk may go on running.

    Days are those of the clinic, such as 2026-11-22. The kiosk logs the export, unless --database
    names another file.
    """
    from kiosk.appointments import (
        EXPORT_NOTE,
        Selection,
        batch_of,
        export_database,
        new_for_shell,
    )
    from kiosk.store import Source, SystemClock, leave_note

    if new and (first or last):
        raise click.UsageError("--new takes no days: use either.")
    if first and last and first > last:
        raise click.UsageError(f"--from {first:%Y-%m-%d} is after --to {last:%Y-%m-%d}.")
    path, user = database or places.database_path(data_dir), shell_user()
    selection = Selection()
    with sentences():
        if new:
            selection = new_for_shell(path, user)
        elif first or last:
            selection = Selection.days(first and first.date(), last and last.date())
        report = export_database(path, out, selection)
    click.echo(f"{_number(report.count)} written to {report.path}")
    if database is None:
        now = SystemClock().utc_now()
        batch = batch_of(report, at_utc=now, by=user, source=Source.SHELL)
        with sentences():
            leave_note(path, EXPORT_NOTE, batch.plain)
        click.echo(f"Batch {batch.code}, SHA-256 {batch.sha256}")


@click.command()
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path))
@data_dir_option
def backup(folder: Path | None, data_dir: Path) -> None:
    """Back the database up, beside it or to a FOLDER such as a drive; the kiosk may go on running.

    The newest seven in the folder are kept.
    """
    from kiosk.staff import Action
    from kiosk.store import SystemClock, back_up, backups_folder, open_for_reading

    path = places.database_path(data_dir)
    with sentences(), open_for_reading(path) as db:
        taken = back_up(db, path, folder or backups_folder(path), SystemClock().utc_now())
    _note_in_trail(path, Action.BACKED_UP, taken.path.name)
    click.echo(f"Backed up to {taken.path}")


@click.command()
@click.argument("file", type=existing_file)
@data_dir_option
def restore(file: Path, data_dir: Path) -> None:
    """Put the backup FILE in the place of the database, which is set aside whole first.

    No kiosk may be running.
    """
    from kiosk.staff import Action
    from kiosk.store import SystemClock
    from kiosk.store import restore as put_back

    path = places.database_path(data_dir)
    note = f"The database was replaced by {file.absolute()} with the command restore."
    with sentences():
        aside = put_back(path, file, clock=SystemClock(), note=note)
    _note_in_trail(path, Action.RESTORED, file.name)
    click.echo(f"{path} is now as it was in {file}. What was there before is in {aside}")


@click.command()
@click.argument("files", type=existing_file, nargs=-1, required=True)
@click.option("--into", type=click.Path(dir_okay=False, path_type=Path), required=True)
@unread_data_dir_option
def merge(files: tuple[Path, ...], into: Path) -> None:
    """Join the requests of several kiosks' databases FILES into one; twice changes nothing.

    Of a request that several files have, the newest status stays.
    """
    from kiosk.appointments import merge as join
    from kiosk.staff import Action
    from kiosk.store import KioskDatabase, StoreUnavailable

    with sentences():
        if into.exists() and any(file.samefile(into) for file in files):
            raise StoreUnavailable(
                f"{into} can't be merged into itself. Leave it out of the files."
            )
        with closing(KioskDatabase.open(into)) as database:
            report = join(database, files)
    _note_in_trail(into, Action.MERGED, f"{report.added} {report.updated}")
    click.echo(
        f"{into}: {_number(report.added)} added, {report.updated} updated, {report.same} the same."
    )


@click.group()
def requests() -> None:
    """The requests: list them, show one, move one on."""


@requests.command("list")
@click.option("--status", type=click.Choice(STATUSES))
@click.option("--limit", type=click.IntRange(min=1), help="At most so many, the newest.")
@json_option
@database_option
@data_dir_option
def list_(
    status: str | None, limit: int | None, as_json: bool, database: Path | None, data_dir: Path
) -> None:
    """List the requests, newest first; the kiosk may go on running."""
    from kiosk.appointments import read_requests

    with sentences():
        rows = read_requests(
            database or places.database_path(data_dir),
            newest_first=True,
            status=status,
            limit=limit,
        )
    if as_json:
        click.echo(json.dumps([_plain(row) for row in rows], ensure_ascii=False, indent=1))
    elif rows:
        click.echo(_table(rows))
    else:
        click.echo("There are no such requests." if status else "There are no requests yet.")


@requests.command()
@click.argument("code")
@json_option
@database_option
@data_dir_option
def show(code: str, as_json: bool, database: Path | None, data_dir: Path) -> None:
    """Show the request with this receipt CODE, such as K7M-4PX, or key, with all about it."""
    row, history, notes = _find(database or places.database_path(data_dir), code)
    told = {
        **_plain(row),
        "history": [_plain(change) for change in history],
        "staff_notes": [_plain(note) for note in notes],
    }
    if as_json:
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        return
    for name, answer in told.items():
        if name not in ("history", "staff_notes"):
            words = ", ".join(answer) if isinstance(answer, list) else str(answer or "")
            click.echo(f"{name:16} {words}".rstrip())
    for change in history:
        when = _local(change.changed_utc, row.zone)
        click.echo(f"{when} {change.before} to {change.after}, by {change.by}")
    for note in notes:
        click.echo(f"{_local(note.noted_utc, row.zone)} {note.words}, by {note.by}")


@requests.command()
@click.argument("code")
@click.argument("status", type=click.Choice(STATUSES))
@click.option("--by", default=shell_user, help="Who does it; usually the user of this shell.")
@database_option
@data_dir_option
def status(code: str, status: str, by: str, database: Path | None, data_dir: Path) -> None:
    """Move the request with this receipt CODE on to STATUS, or one step back.

    No kiosk may be running: beside it, use its staff screen.
    """
    from kiosk.appointments import RequestStore
    from kiosk.staff import Action
    from kiosk.store import SystemClock

    path = database or places.database_path(data_dir)
    row, *_ = _find(path, code)
    with sentences(), closing(RequestStore.open(path, clock=SystemClock(), zone="UTC")) as store:
        store.set_status(row.id, status, by=by)
    _note_in_trail(path, Action.STATUS_CHANGED, f"{row.code} {status}")
    click.echo(f"{row.code} is {status} now.")


def _note_in_trail(path: Path, action: "Action", detail: str) -> None:
    """Has the kiosk of the database at `path` note what was done here."""
    from kiosk.store import SystemClock, leave_note, to_utc_text

    now = to_utc_text(SystemClock().utc_now())
    with sentences():
        leave_note(path, action, {"at_utc": now, "who": shell_user(), "detail": detail})


def _find(path: Path, code: str) -> "FoundRequest":
    from kiosk.appointments import find_requests

    with sentences():
        found = find_requests(path, code)
    if not found:
        raise click.ClickException(
            f"No request has the code or key '{code}'. `requests list` names them all."
        )
    if len(found) > 1:
        keys = ", ".join(row.key for row, *_ in found)
        raise click.ClickException(f"Several requests have the code {code}. Name a key: {keys}.")
    return found[0]


def _local(moment: datetime, zone: str) -> str:
    return f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def _plain(row: "StoredRequest | StatusChange | StaffNote") -> dict[str, Any]:
    """The row as JSON takes it, moments as they are stored."""
    from kiosk.store import to_utc_text

    return {
        name: to_utc_text(value) if name.endswith("_utc") else value
        for name, value in asdict(row).items()
    }


def _table(rows: "tuple[StoredRequest, ...]") -> str:
    """A line each; names last, since letters of some scripts are two columns wide."""
    from tabulate import tabulate

    lines = [
        {
            "code": row.code,
            "received": _local(row.received_utc, row.zone),
            "status": row.status,
            "kind": row.kind,
            "reach by": row.reach_by,
            "phone": row.phone or "",
            "e-mail": row.email or "",
            "name": row.name,
        }
        for row in rows
    ]
    table: str = tabulate(lines, headers="keys", disable_numparse=True)
    return table


COMMANDS = (export, backup, restore, merge, requests)
