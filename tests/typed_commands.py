"""Commands as they are typed, and requests for them to find."""

from pathlib import Path

from click.testing import CliRunner

from kiosk import cli
from kiosk.appointments import AppointmentRequest, RequestStore
from kiosk.store import SystemClock


def fill(path: Path, *names: str) -> list[str]:
    """Requests by these people; returns their codes."""
    store = RequestStore.open(path, clock=SystemClock(), zone="America/Chicago")
    codes = [
        store.submit(
            AppointmentRequest(
                name=name,
                phone="+13145550142",
                kind="first_visit",
                concerns=("low_back",),
                reach_by="phone_call",
                note="Stairs hurt.",
                consent=True,
                consent_version="en-1",
                language="en",
            ),
            f"{path} {name}",
        ).code
        for name in names
    ]
    store.close()
    return codes


def typed(*arguments: str | Path) -> tuple[int, str]:
    """The exit code of a command and what it prints."""
    result = CliRunner().invoke(cli.commands, [str(each) for each in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output
