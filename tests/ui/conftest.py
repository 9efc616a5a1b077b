"""A whole kiosk in a window, on a real database, with a clock that stands until moved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from whole_kiosk import Starter, Stopwatch, at_attract

from kiosk.app import Kiosk


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def start(qapp: QObject, data_dir: Path, stopwatch: Stopwatch) -> Iterator[Starter]:
    """Starts kiosks; each is closed at the end."""
    starter = Starter(data_dir, stopwatch)
    yield starter
    starter.close()


@pytest.fixture
def kiosk(start: Starter) -> Kiosk:
    """A kiosk in a window, at its attract screen."""
    kiosk = start()
    at_attract(kiosk)
    return kiosk
