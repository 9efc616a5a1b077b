"""A whole kiosk in a window, on a real database, with a clock that stands until moved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from whole_kiosk import Starter, Stopwatch, as_new, at_attract

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.places import voice_command


@pytest.fixture(scope="module")
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def start(qapp: QObject, data_dir: Path, stopwatch: Stopwatch) -> Iterator[Starter]:
    """Starts kiosks; each is closed at the end."""
    starter = Starter(data_dir, stopwatch)
    yield starter
    starter.close()


@pytest.fixture(scope="module")
def shared(
    qapp: QObject, tmp_path_factory: pytest.TempPathFactory, stopwatch: Stopwatch
) -> Iterator[Kiosk]:
    """One kiosk in a window for all tests of a file."""
    starter = Starter(tmp_path_factory.mktemp("data"), stopwatch)
    yield starter()
    starter.close()


@pytest.fixture
def kiosk(shared: Kiosk, data_dir: Path) -> Kiosk:
    """The file's kiosk at its attract screen, with records of its own for the test."""
    as_new(shared, data_dir)
    return shared


@pytest.fixture(scope="module")
def shared_voice(
    qapp: QObject, tmp_path_factory: pytest.TempPathFactory, stopwatch: Stopwatch
) -> Iterator[Kiosk]:
    """One small kiosk with a voice, which speaks English alone, for all tests of a file."""
    starter = Starter(tmp_path_factory.mktemp("data"), stopwatch)
    yield starter((1024, 600), voice=voice_command("mock"))
    starter.close()


@pytest.fixture
def with_voice(shared_voice: Kiosk) -> Kiosk:
    """The file's kiosk with a voice between two visits, its voice found."""
    at_attract(shared_voice)
    touch.wait_until(lambda: shared_voice.read_aloud.offered, "the voice is found")
    touch.wait_until(
        lambda: not shared_voice.window.findChild(QObject, "clock"), "the player is gone"
    )
    return shared_voice
