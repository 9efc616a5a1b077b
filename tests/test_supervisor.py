"""The supervisor over real processes: they fall, stand still, and are closed."""

import logging
import os
import sys
from pathlib import Path

import pytest

from kiosk.supervisor import Patience, supervise

QUICK = Patience(still=0.4, opening=30, look=0.1, pause=0, longest_pause=0, served=0)

# Takes one line off the file of what is to come, and does it.
CHILD = """
import os, signal, sys, time
from pathlib import Path
from kiosk.supervisor import beat
plan = Path(sys.argv[1])
act, *rest = plan.read_text().split()
plan.write_text(" ".join(rest))
beat()
if act == "falls":
    os.abort()
if act == "deaf":
    os.close(1)
if act in ("still", "deaf"):
    time.sleep(600)
sys.exit(int(act))
"""


@pytest.mark.parametrize(
    ("plan", "code", "falls"),
    [
        ("falls 1 still deaf 0 never", 0, ["ended", "ended", "stood", "stood"]),
        ("2 never", 2, []),
    ],
)
def test_it_is_opened_again_until_it_ends_well(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, plan: str, code: int, falls: list[str]
) -> None:
    to_come = tmp_path / "plan"
    to_come.write_text(plan, encoding="utf-8")
    assert supervise([sys.executable, "-c", CHILD, str(to_come)], QUICK) == code
    assert to_come.read_text(encoding="utf-8") == "never"
    assert [record.getMessage().split()[2] for record in caplog.records] == falls


@pytest.mark.skipif(os.name == "nt", reason="links to a program of Linux")
def test_a_process_that_cannot_be_made_is_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    program = tmp_path / "program"

    class Mended(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            program.symlink_to("/bin/true")

    log = logging.getLogger("kiosk.supervisor")
    log.addHandler(mended := Mended())
    try:
        assert supervise([str(program)], QUICK) == 0
    finally:
        log.removeHandler(mended)
    assert "could not be started" in caplog.text
