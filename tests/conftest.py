"""What every test shares. Qt reads these variables once, so they are set before it is imported."""

import os
import tempfile
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="psoas-kiosk-runtime-"))

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
