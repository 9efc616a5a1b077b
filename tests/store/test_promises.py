"""A small sample of the fault scripts in tests/benchmarks, which go on to every byte and call."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent.parent / "benchmarks"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="The scripts fork and kill.")
@pytest.mark.parametrize(
    ("script", "sample"),
    [("kill_loop", ["12"]), ("wal_cut", ["30208"]), ("failing_disk", ["28", "EIO"])],
)
def test_a_sample_of_the_faults_breaks_no_promise(script: str, sample: list[str]) -> None:
    if script == "failing_disk" and shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    done = subprocess.run(
        [sys.executable, SCRIPTS / f"{script}.py", *sample],
        env={**os.environ, "PYTHONPATH": str(SCRIPTS.parent.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
