"""What a moment of both figures costs, bones on.

PYTHONPATH=. .venv/bin/python tests/benchmarks/figure_seek.py

Peer, in the same run: the solved body alone (skeleton and contacts), without outlines and polygons.
"""

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk import places
from kiosk.body import load_body
from kiosk.ui.figure.factory import FigureFactory

CLIPS = ("kneeling-right", "kneeling-wrong")
FRAMES = 720


def measured(show: Callable[[float], None], duration: float) -> list[float]:
    """Return the milliseconds of each of FRAMES moments, in order."""
    times = []
    for i in range(FRAMES):
        begun = time.perf_counter()
        show(duration * i / FRAMES)
        times.append(1000 * (time.perf_counter() - begun))
    return times


def main() -> None:
    _app = QGuiApplication([])
    owner = QObject()
    body = load_body(places.assets_dir())
    factory = FigureFactory(body, owner)
    figures = [factory.figure(clip) for clip in CLIPS]
    for figure in figures:
        figure.bones = True
    duration = figures[0].duration

    def seek(moment: float) -> None:
        for figure in figures:
            figure.seek(moment)

    def solve(moment: float) -> None:
        for clip in CLIPS:
            body.figure(clip).moment(moment)

    ours, peer = measured(seek, duration), measured(solve, duration)
    p99 = statistics.quantiles(ours, n=100)[98]
    ours_ms, peer_ms = statistics.median(ours), statistics.median(peer)
    print(f"seek of two figures: median {ours_ms:.2f} ms, p99 {p99:.2f} ms")
    print(f"their bodies alone: median {peer_ms:.2f} ms; {ours_ms / peer_ms:.1f} times that")


if __name__ == "__main__":
    main()
