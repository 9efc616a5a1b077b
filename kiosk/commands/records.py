"""The commands about all records at once: export, backup, restore, merge."""

import json
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import places
from kiosk.commands.options import (
    data_dir_option,
    database_option,
    existing_file,
    json_option,
    unread_data_dir_option,
)
from kiosk.commands.shell import note_in_trail, sentences, shell_user

if TYPE_CHECKING:
    from kiosk.store import GoOn

MANY = 20_000
"""Requests from which on an export takes long enough to be watched."""

_day = click.DateTime(formats=["%Y-%m-%d"])


def _number(count: int) -> str:
    return "1 request" if count == 1 else f"{count} requests"


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="The file, or a folder where it gets a name that is free.",
)
@click.option("--new", is_flag=True, help="Only what came since your last export.")
@click.option("--from", "first", type=_day, help="Only what came on this day or later.")
@click.option("--to", "last", type=_day, help="Only what came on this day or before.")
@json_option
@database_option
@data_dir_option
def export(
    out: Path,
    new: bool,
    first: datetime | None,
    last: datetime | None,
    as_json: bool,
    database: Path | None,
    data_dir: Path,
) -> None:
    """Write requests to a CSV file.

    All of them unless told otherwise; the kiosk may go on running. Days are those of the clinic,
    such as 2026-11-22. The kiosk logs the export, unless --database names another file.
    """
    from kiosk.appointments import (
        EXPORT_NOTE,
        Selection,
        batch_of,
        export_database,
        free_path,
        new_for_shell,
        preview,
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
        if out.is_dir():
            out = free_path(out, SystemClock().utc_now().astimezone(), selection.scope)
        expected = preview(path, selection).count if sys.stderr.isatty() else 0
        with _progress(expected) as go_on:
            report = export_database(path, out, selection, go_on)
    batch = batch_of(report, at_utc=SystemClock().utc_now(), by=user, source=Source.SHELL)
    if as_json:
        plain = {**batch.plain, "file": str(report.path)}
        click.echo(json.dumps(plain, ensure_ascii=False, indent=1))
    else:
        click.echo(f"{_number(report.count)} written to {report.path}")
    if database is None:
        with sentences():
            leave_note(path, EXPORT_NOTE, batch.plain)
        if not as_json:
            click.echo(f"Batch {batch.code}, SHA-256 {batch.sha256}")


@contextmanager
def _progress(expected: int) -> "Iterator[GoOn]":
    """What is told how many requests are written: a bar on a terminal, where there are many."""
    if expected < MANY:
        yield lambda written: True
        return
    with click.progressbar(length=expected, label="Exporting", file=sys.stderr) as bar:

        def go_on(written: int) -> bool:
            bar.update(written - bar.pos)
            return True

        yield go_on


@click.command()
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path))
@data_dir_option
def backup(folder: Path | None, data_dir: Path) -> None:
    """Back the database up.

    Into the folder `backups` beside it, or --to another such as a drive; the kiosk may go on
    running. The newest seven in the folder are kept.
    """
    from kiosk.staff import Action
    from kiosk.store import SystemClock, back_up, backups_folder, open_for_reading

    path = places.database_path(data_dir)
    with sentences(), open_for_reading(path) as db:
        taken = back_up(db, path, folder or backups_folder(path), SystemClock().utc_now())
    note_in_trail(path, Action.BACKED_UP, taken.path.name)
    click.echo(f"Backed up to {taken.path}")


@click.command()
@click.argument("file", type=existing_file)
@data_dir_option
def restore(file: Path, data_dir: Path) -> None:
    """Put the backup FILE in the place of the database.

    That is set aside whole first. No kiosk may be running.
    """
    from kiosk.staff import Action
    from kiosk.store import Storage, SystemClock
    from kiosk.store import restore as put_back
    from kiosk.told import tell

    path = places.database_path(data_dir)
    note = tell(Storage.WAS_RESTORED, path=file.absolute())
    with sentences():
        aside = put_back(path, file, clock=SystemClock(), note=note)
    note_in_trail(path, Action.RESTORED, file.name)
    click.echo(f"{path} is now as it was in {file}. What was there before is in {aside}")


@click.command()
@click.argument("files", type=existing_file, nargs=-1, required=True)
@click.option("--into", type=click.Path(dir_okay=False, path_type=Path), required=True)
@unread_data_dir_option
def merge(files: tuple[Path, ...], into: Path) -> None:
    """Join the requests of several kiosks, FILES, in one file.

    Doing it twice changes nothing. Of a request that several files have, the newest status stays.
    """
    from kiosk.appointments import merge as join
    from kiosk.staff import Action
    from kiosk.store import KioskDatabase, Storage, StoreUnavailable
    from kiosk.told import tell

    with sentences():
        if into.exists() and any(file.samefile(into) for file in files):
            raise StoreUnavailable(tell(Storage.INTO_ITSELF, path=into))
        with closing(KioskDatabase.open(into)) as database:
            report = join(database, files)
    note_in_trail(into, Action.MERGED, f"{report.added} {report.updated}")
    click.echo(
        f"{into}: {_number(report.added)} added, {report.updated} updated, {report.same} the same."
    )
