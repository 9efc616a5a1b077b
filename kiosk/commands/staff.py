"""The commands about staff accounts, for who holds the computer. None of them loads Qt."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import places
from kiosk.commands.options import data_dir_option
from kiosk.commands.shell import sentences, shell_user

if TYPE_CHECKING:
    from kiosk.staff import StaffRegister


@contextmanager
def _register(data_dir: Path) -> Iterator["StaffRegister"]:
    """The accounts of `data_dir`, which no kiosk may be using."""
    from kiosk.staff import StaffRegister
    from kiosk.store import SystemClock

    with sentences():
        register = StaffRegister.open(places.database_path(data_dir), clock=SystemClock())
        with closing(register):
            yield register


def _new_pin() -> str:
    pin: str = click.prompt("PIN, 6 to 12 digits", hide_input=True, confirmation_prompt=True)
    return pin


@click.group()
def staff() -> None:
    """List accounts, add one, reset a forgotten PIN, remove one."""


@staff.command("list")
@data_dir_option
def list_(data_dir: Path) -> None:
    """Name the accounts that can sign in.

    The kiosk may go on running.
    """
    from kiosk.staff import read_accounts

    with sentences():
        accounts = read_accounts(places.database_path(data_dir))
    for account in accounts:
        click.echo(account.name)
    if not accounts:
        click.echo("There are no accounts yet.")


@staff.command()
@data_dir_option
def add(data_dir: Path) -> None:
    """Add a staff account.

    Asks for its name and its PIN. No kiosk may be running.
    """
    with _register(data_dir) as register:
        account = register.add(click.prompt("Name of the account"), _new_pin(), by=shell_user())
    click.echo(f"{account.name} can sign in now.")


@staff.command()
@click.argument("name")
@data_dir_option
def reset(name: str, data_dir: Path) -> None:
    """Give the account NAME a new PIN.

    For who forgot it; its lock ends too. No kiosk may be running.
    """
    with _register(data_dir) as register:
        register.find(name)
        register.reset_pin(name, _new_pin(), by=shell_user())
    click.echo(f"{name} can sign in with the new PIN now.")


@staff.command()
@click.argument("name")
@data_dir_option
def remove(name: str, data_dir: Path) -> None:
    """End the right of the account NAME to sign in. No kiosk may be running."""
    with _register(data_dir) as register:
        register.deactivate(name, by=shell_user())
    click.echo(f"{name} can't sign in any more.")
