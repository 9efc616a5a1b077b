"""The commands about single requests: list them, show one, move one on."""

import json
from contextlib import closing
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from kiosk import places
from kiosk.commands.options import data_dir_option, database_option, json_option
from kiosk.commands.shell import note_in_trail, sentences, shell_user

if TYPE_CHECKING:
    from kiosk.appointments import StaffNote, StatusChange, StoredRequest
    from kiosk.appointments.queries import FoundRequest

STATUSES = ("new", "contacted", "booked", "closed")


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
    """List the requests, newest first.

    The kiosk may go on running.
    """
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
    """Show one request, with its history.

    CODE is its receipt code, such as K7M-4PX, or its key. The kiosk may go on running.
    """
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
    """Move a request on to STATUS, one step back, or from closed to any.

    CODE is its receipt code. No kiosk may be running: beside it, use its staff screen.
    """
    from kiosk.appointments import RequestStore
    from kiosk.staff import Action
    from kiosk.store import SystemClock

    path = database or places.database_path(data_dir)
    row, *_ = _find(path, code)
    with sentences(), closing(RequestStore.open(path, clock=SystemClock(), zone="UTC")) as store:
        store.set_status(row.id, status, by=by)
    note_in_trail(path, Action.STATUS_CHANGED, f"{row.code} {status}")
    click.echo(f"{row.code} is {status} now.")


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
