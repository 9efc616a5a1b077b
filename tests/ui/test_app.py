"""The kiosk as it is started: in a process of its own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.checks import computer
from kiosk.store import FolderLock

PATIENCE = 60


@pytest.fixture
def start(data_dir: Path) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    """Starts `run` or `supervise`, and waits until the kiosk has opened."""
    started: list[subprocess.Popen[str]] = []

    def opened(name: str) -> subprocess.Popen[str]:
        kiosk = subprocess.Popen(command(data_dir, name), env=environment(), text=True, stderr=-1)
        started.append(kiosk)
        wait_for_opening(kiosk, data_dir, 1)
        return kiosk

    yield opened
    for kiosk in started:
        kiosk.kill()
        kiosk.communicate()


def told(data_dir: Path) -> str:
    """What the kiosk's log holds."""
    log = data_dir / "logs" / "kiosk.log"
    return log.read_text(encoding="utf-8") if log.exists() else ""


def wait_for_opening(process: subprocess.Popen[str], data_dir: Path, times: int) -> None:
    ends = time.monotonic() + PATIENCE
    while told(data_dir).count("The kiosk is open.") < times:
        assert process.poll() is None, process.stderr and process.stderr.read()
        assert time.monotonic() < ends, "It never opened."
        time.sleep(0.05)


def command(data_dir: Path, name: str = "run") -> list[str]:
    return [sys.executable, "-m", "kiosk", name, "--data-dir", str(data_dir)]


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
def test_a_signal_of_the_system_closes_it_in_order(
    start: Callable[[str], subprocess.Popen[str]], data_dir: Path
) -> None:
    kiosk = start("run")
    kiosk.send_signal(signal.SIGINT)
    assert_closed_in_order(kiosk, data_dir)


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux who the child is")
def test_a_kiosk_that_falls_is_opened_again(
    start: Callable[[str], subprocess.Popen[str]], data_dir: Path
) -> None:
    supervisor = start("supervise")
    children = Path(f"/proc/{supervisor.pid}/task/{supervisor.pid}/children")
    second = subprocess.run(
        command(data_dir, "supervise"), capture_output=True, text=True, timeout=PATIENCE
    )
    assert (second.returncode, "already" in second.stderr) == (1, True)
    os.kill(int(children.read_text()), signal.SIGKILL)
    wait_for_opening(supervisor, data_dir, 2)
    supervisor.send_signal(signal.SIGTERM)
    assert_closed_in_order(supervisor, data_dir)
    falls = (data_dir / "logs" / "supervisor.log").read_text(encoding="utf-8")
    assert "ended with code -9" in falls
    today = datetime.now().date()
    (told_of,) = computer.falls(data_dir / "logs", today)
    assert told_of.sentence.startswith("1 in")
    assert not list(computer.falls(data_dir / "logs", today + timedelta(days=8)))


def assert_closed_in_order(process: subprocess.Popen[str], data_dir: Path) -> None:
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    log = told(data_dir)
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
    assert said in told(data_dir)


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
