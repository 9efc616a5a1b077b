"""What the tests of the staff share: a clock moved by hand, and where the database is."""

from pathlib import Path

import pytest
from hand_clock import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def path(data_dir: Path) -> Path:
    return data_dir / "kiosk.db"
