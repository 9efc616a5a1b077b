"""What the commands about records share: telling what went wrong, and noting who did what."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kiosk.staff import Action


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


def shell_user() -> str:
    """Whose shell this is."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "command line"  # A user without a name, as in some containers.


def note_in_trail(path: Path, action: "Action", detail: str) -> None:
    """Has the kiosk of the database at `path` note what was done here."""
    from kiosk.store import SystemClock, leave_note, to_utc_text

    now = to_utc_text(SystemClock().utc_now())
    with sentences():
        leave_note(path, action, {"at_utc": now, "who": shell_user(), "detail": detail})
