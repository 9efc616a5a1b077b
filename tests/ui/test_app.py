"""The kiosk as it is started: in a process of its own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store import FolderLock

PATIENCE = 60


@pytest.fixture
def running(data_dir: Path) -> Iterator[subprocess.Popen[str]]:
    """A kiosk that has opened."""
    kiosk = subprocess.Popen(command(data_dir), env=environment(), text=True, stderr=-1)
    log = data_dir / "logs" / "kiosk.log"
    ends = time.monotonic() + PATIENCE
    while not (log.exists() and "The kiosk is open." in log.read_text(encoding="utf-8")):
        assert kiosk.poll() is None, kiosk.stderr and kiosk.stderr.read()
        assert time.monotonic() < ends, "It never opened."
        time.sleep(0.05)
    yield kiosk
    kiosk.kill()
    kiosk.communicate()


def command(data_dir: Path) -> list[str]:
    return [sys.executable, "-m", "kiosk", "run", "--data-dir", str(data_dir)]


def environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def start_in_vain(data_dir: Path) -> str:
    """Start a kiosk that can't open; returns what it says."""
    done = subprocess.run(
        command(data_dir), env=environment(), capture_output=True, text=True, timeout=PATIENCE
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_of_the_system_closes_it_in_order(
    running: subprocess.Popen[str], data_dir: Path, how: signal.Signals
) -> None:
    running.send_signal(how)
    _, said = running.communicate(timeout=PATIENCE)
    assert running.returncode == 0, said
    log = (data_dir / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert log.splitlines()[-1].endswith("The kiosk is closed.")
    assert "WARNING" not in log


def test_a_second_kiosk_on_the_same_data_says_so(data_dir: Path) -> None:
    first = FolderLock(data_dir).acquire()
    try:
        assert "already running" in start_in_vain(data_dir)
    finally:
        first.release()


def test_every_fault_of_the_content_is_told_before_a_window_opens(data_dir: Path) -> None:
    (data_dir / "clinic.toml").write_text('name = ""\nzip = 63011\n', encoding="utf-8")
    said = start_in_vain(data_dir)
    assert "name" in said
    assert "zip" in said
    assert "time_zone" in said


def test_a_data_folder_that_is_none_is_named(tmp_path: Path) -> None:
    place = tmp_path / "data"
    place.write_text("not a folder", encoding="utf-8")
    said = subprocess.run(
        [sys.executable, "-c", START, str(place)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert said.returncode == 1
    assert str(place) in said.stderr
    assert "Traceback" not in said.stderr


START = """
import sys
from pathlib import Path
from kiosk.app import RunOptions
from kiosk.running import run
sys.exit(run(RunOptions(True, None, Path(sys.argv[1]), "en")))
"""
