"""PySide6 6.12.0 drops a reference to None on every void call, until Python 3.11 aborts."""

import subprocess
import sys

import pytest

CALLS = 5000

SCRIPT = f"""
import sys
from PySide6.QtCore import QObject, QTimer, Signal, Slot

class Bell(QObject):
    rung = Signal()
    @Slot()
    def ring(self) -> None:
        self.rung.emit()

bell, timer, label = Bell(), QTimer(), QObject()
bell.rung.connect(lambda: None)
bell.ring()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    timer.setInterval(5)
    timer.stop()
    label.setObjectName("name")
    bell.ring()
print(sys.getrefcount(None) - before)
"""


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on: it counts nothing"
)
def test_void_calls_leave_the_count_of_none_alone() -> None:
    """In a process of its own, so that a fault can't take the other tests with it."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < CALLS / 100
