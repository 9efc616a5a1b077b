"""What every test shares. Qt reads these variables once, so they are set before it is imported."""

import atexit
import gc
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hand_clock import HandClock
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
if "XDG_RUNTIME_DIR" not in os.environ:
    runtime = os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="psoas-kiosk-runtime-")
    atexit.register(shutil.rmtree, runtime, ignore_errors=True)

from kiosk import places

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


def pytest_collection_finish() -> None:
    """Spare the collector what stays to the end, as the kiosk does: each visit's end calls it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def assets() -> Path:
    """The shipped assets."""
    return places.assets_dir()


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """An empty data folder, made for one test."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def path(data_dir: Path) -> Path:
    """Where the database of `data_dir` is."""
    return places.database_path(data_dir)


@pytest.fixture
def clock() -> HandClock:
    """A clock that stands until a test moves it."""
    return HandClock()


@pytest.fixture
def disk_of(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Mounts a disk of so many MiB; skips where that isn't allowed."""
    disk = tmp_path / "disk"

    def mounted(size: int) -> Path:
        disk.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}m", "tmpfs", str(disk)]
        if sys.platform != "linux" or subprocess.run(mount, capture_output=True).returncode:
            pytest.skip("needs Linux and the right to mount")
        return disk

    yield mounted
    if disk.is_mount():
        subprocess.run(["umount", disk], check=True)
