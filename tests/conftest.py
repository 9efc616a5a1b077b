"""What every test shares. Qt reads these variables once, so they are set before it is imported."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
if "XDG_RUNTIME_DIR" not in os.environ:
    runtime = os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="psoas-kiosk-runtime-")
    atexit.register(shutil.rmtree, runtime, ignore_errors=True)

from kiosk import places


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
