"""The commands that have the kiosk opened by itself, and again when it has fallen."""

import logging
import shlex
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

import click
from filelock import FileLock, Timeout

from kiosk import autostart as entries
from kiosk import places, supervisor
from kiosk.commands.options import data_dir_option

LOG_BYTES = 200_000


@click.command()
@data_dir_option
def supervise(data_dir: Path) -> int:
    """Open the kiosk, and open it again if it falls or stands still.

    It ends when staff close the kiosk. logs/supervisor.log in the data folder tells of every fall.
    """

    kiosk = [sys.executable, "-m", "kiosk", "run", "--data-dir", str(data_dir)]
    try:
        _log_to(data_dir / "logs")
        with FileLock(data_dir / "supervisor.lock", blocking=False, fallback_to_soft=False):
            supervisor.leave_on_signals()
            return supervisor.supervise(kiosk)
    except Timeout:
        raise click.ClickException("This kiosk has a supervisor already.") from None
    except OSError as problem:
        raise click.ClickException(
            f"{problem.filename} can't be written: {problem.strerror}."
        ) from None


def _log_to(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(
        folder / supervisor.LOG_NAME, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8"
    )
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(message)s",
        handlers=[logging.StreamHandler(), file],
    )


@click.command()
@click.option("--off", is_flag=True, help="No longer.")
@data_dir_option
def autostart(off: bool, data_dir: Path) -> None:
    """Have the kiosk opened whenever this user signs in.

    And opened again if it falls. The system must sign the user in by itself: the README tells how.
    """
    try:
        if off:
            removed = entries.remove_entry()
            click.echo(f"Removed {removed}." if removed else "It did not open by itself before.")
            return
        path = entries.write_entry(data_dir)
    except entries.UnknownSystem as problem:
        raise click.ClickException(str(problem)) from None
    except OSError as problem:
        raise click.ClickException(
            f"{problem.filename} can't be written: {problem.strerror}."
        ) from None
    click.echo(f"Written: {path}.")
    click.echo("From the next sign-in of this user on, the kiosk opens by itself.")
    at = "" if data_dir == places.data_dir() else f" --data-dir {shlex.quote(str(data_dir))}"
    click.echo(f"To open it now: {places.program()} supervise{at}")
