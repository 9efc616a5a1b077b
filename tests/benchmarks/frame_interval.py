"""How evenly two figures move: the compare screen at 1920x1080 on the software renderer.

PYTHONPATH=. .venv/bin/python tests/benchmarks/frame_interval.py

Peer, in the same run: a window of the same size in which one small square moves. Both are shown
where QT_QPA_PLATFORM says, or offscreen.
"""

import os
import statistics
import tempfile
import time
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QEventLoop, QSize, QTimer, QUrl
from PySide6.QtQuick import QQuickView, QQuickWindow

from kiosk import touch
from kiosk.app import RunOptions, build
from kiosk.running import keep_for_good
from kiosk.ui.application import application

SIZE = (1920, 1080)
SECONDS = 12
SQUARE = b"""import QtQuick
Rectangle { Rectangle { width: 40; height: 40; color: "teal"
    NumberAnimation on x { from: 0; to: 1800; duration: 4000; loops: Animation.Infinite } } }"""


def intervals(window: QQuickWindow, seconds: float) -> tuple[list[float], float]:
    """Return the milliseconds between frames of `window`, and the share of a core they took."""
    swapped: list[float] = []
    connection = window.frameSwapped.connect(lambda: swapped.append(time.perf_counter()))
    busy, begun = time.process_time(), time.perf_counter()
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()
    core = (time.process_time() - busy) / (time.perf_counter() - begun)
    window.frameSwapped.disconnect(connection)
    return [1000 * (b - a) for a, b in pairwise(swapped)], core


def told(name: str, window: QQuickWindow) -> float:
    """Print a window's figures and return its p99 interval in milliseconds."""
    times, core = intervals(window, SECONDS)
    p99 = statistics.quantiles(times, n=100)[98]
    median = statistics.median(times)
    print(
        f"{name}: {1000 / statistics.mean(times):.0f} frames a second, interval median "
        f"{median:.1f} ms, p99 {p99:.1f} ms, longest {max(times):.1f} ms, {core:.0%} of a core"
    )
    return p99


def main() -> None:
    application()
    with tempfile.TemporaryDirectory() as folder:
        qml = Path(folder, "Square.qml")
        qml.write_bytes(SQUARE)
        peer = QQuickView()
        peer.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        peer.setSource(QUrl.fromLocalFile(str(qml)))
        peer.resize(QSize(*SIZE))
        peer.show()
        peer_p99 = told("one moving square", peer)
        peer.close()
        peer.deleteLater()
        kiosk = build(RunOptions(True, SIZE, Path(folder, "data"), "en"))
        keep_for_good()
        kiosk.keeper.show_window(QSize(*SIZE))
        touch.wait_until(kiosk.window.isExposed, "the window is shown")
        kiosk.visit.end()
        kiosk.visit.begin()
        kiosk.visit.openComparison("kneeling")
        kiosk.visit.acceptSafety()
        touch.wait_until(
            lambda: (
                touch.shown(kiosk.window, "compare-kneeling")
                and not touch.shown(kiosk.window, "shield")
            ),
            "the compare screen has arrived",
        )
        ours_p99 = told("two figures, bones on", kiosk.window)
        kiosk.close()
    print(f"p99 {ours_p99 / peer_p99:.2f} times the square's")


if __name__ == "__main__":
    main()
