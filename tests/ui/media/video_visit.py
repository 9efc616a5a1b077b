"""A visit to a kiosk with videos in a real window: `python video_visit.py DATA` prints what it saw.

Run by test_own_video.py on a display of its own, since Qt takes one platform for good.
"""

import json
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(1, str(Path(__file__).parents[1]))
sys.path.insert(1, str(Path(__file__).parents[2]))

from films import BLUE, GREEN, RED
from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from whole_kiosk import arrived, at_attract, at_home, choose_section, clock_of, read_safety_card

from kiosk import running, touch
from kiosk.app import Kiosk, RunOptions, build
from kiosk.ui.application import application
from kiosk.ui.in_use import videos

NAMES = {"red": RED, "green": GREEN, "blue": BLUE}
COMING = "coming"
FAR = 90
"""How much the three channels together may be off: films keep brightness better than colour."""


def seen(kiosk: Kiosk) -> str:
    """The colour in the middle of the stage, by its name."""
    stage = touch.find(kiosk.window, "videoPicture")
    at = stage.mapToScene(QPointF(stage.width() / 2, stage.height() / 2)).toPoint()
    picture = kiosk.window.grabWindow()
    pixel: QColor = picture.pixelColor(at * picture.devicePixelRatio())
    for name, colour in NAMES.items():
        if sum(map(abs, (a - b for a, b in zip(colour, pixel.getRgb(), strict=False)))) < FAR:
            return name
    return pixel.name()


def see(kiosk: Kiosk, name: str) -> None:
    """Wait until that colour is in the middle of the stage."""
    touch.wait_until(lambda: seen(kiosk) == name, f"{name} is to be seen")


def scrub(kiosk: Kiosk, share: float) -> None:
    """Touch the timeline at a share of its length."""
    line = touch.find(kiosk.window, "timeline")
    inset = line.property("leftPadding")
    at = QPoint(round(inset + (line.width() - 2 * inset) * share), round(line.height() / 2))
    touch.touch(kiosk.window, line.mapToScene(at).toPoint())


def text(kiosk: Kiosk, name: str) -> str:
    return str(touch.find(kiosk.window, name).property("text"))


def counted(kiosk: Kiosk) -> list[str]:
    """What is counted of sections so far."""
    return sorted(count.event for count in kiosk.records.usage.since(date.min))


def watch(kiosk: Kiosk) -> dict[str, Any]:
    """The section with a whole video, from its card to the end."""
    facts: dict[str, Any] = {}
    choose_section(kiosk, "kneeling-stretch")
    read_safety_card(kiosk)
    arrived(kiosk, "player")
    see(kiosk, "red")
    facts["playing counts as use"] = kiosk.idle.playing
    facts["bones"] = touch.shown(kiosk.window, "bones")
    touch.tap(kiosk.window, "playPause")
    facts["paused"] = not kiosk.idle.playing
    scrub(kiosk, 0.5)
    see(kiosk, "green")
    facts["second step"] = [text(kiosk, name) for name in ("stepOf", "stepTitle", "caption")]
    scrub(kiosk, 0.9)
    see(kiosk, "blue")
    facts["scrubbed to"] = kiosk.player.step
    facts["at rest"] = not kiosk.idle.playing
    touch.tap(kiosk.window, "stepBack")
    touch.tap(kiosk.window, "stepBack")
    see(kiosk, "green")
    kiosk.languages.choose("es")
    facts["without Spanish"] = text(kiosk, "caption")
    kiosk.languages.choose("en")
    projector = kiosk.player.video.projector
    facts["heard"] = []
    for _ in range(3):
        touch.tap(kiosk.window, "videoSound")
        facts["heard"].append(projector._player.audioOutput() is not None)
    touch.tap(kiosk.window, "slower")
    facts["slower"] = projector.rate
    touch.tap(kiosk.window, "slower")
    touch.tap(kiosk.window, "openSafety")
    arrived(kiosk, "safety")
    facts["stopped on leaving"] = not kiosk.idle.playing
    kiosk.visit.back()
    arrived(kiosk, "player")
    see(kiosk, "green")
    scrub(kiosk, 0.95)
    touch.tap(kiosk.window, "playPause")
    touch.wait_until(lambda: touch.shown(kiosk.window, "endAgain"), "the end")
    see(kiosk, "blue")
    touch.wait_until(lambda: not kiosk.idle.playing, "it rests")
    facts["dragged to its end"] = counted(kiosk)
    touch.tap(kiosk.window, "endAgain")
    clock_of(kiosk).setProperty("rate", 4)
    touch.wait_until(lambda: touch.shown(kiosk.window, "endAgain"), "the end")
    facts["played to its end"] = counted(kiosk)
    touch.tap(kiosk.window, "watchFigure")
    touch.wait_until(lambda: clock_of(kiosk).property("position") > 0.1, "the figure moves")
    facts["figure"] = [touch.shown(kiosk.window, name) for name in ("stageFigure", "videoPicture")]
    touch.tap(kiosk.window, "watchVideo")
    see(kiosk, "red")
    at_attract(kiosk)
    touch.wait_until(lambda: projector._player.audioOutput() is None, "the sound is gone")
    facts["silent again"] = not projector.sound
    return facts


def break_one(kiosk: Kiosk, file: Path) -> dict[str, object]:
    """A section whose video was whole at the start, and is no more."""
    file.write_bytes(b"gone bad")
    at_home(kiosk)
    choose_section(kiosk, file.stem)
    arrived(kiosk, "player")
    touch.wait_until(lambda: not kiosk.player.video.offered, "it is given up")
    touch.wait_until(lambda: clock_of(kiosk).property("position") > 0.1, "the figure moves")
    section = kiosk.lesson.section(file.stem)
    return {
        "figure": touch.shown(kiosk.window, "stageFigure"),
        "choice": touch.shown(kiosk.window, "watchVideo"),
        "caption": text(kiosk, "caption") == section.steps[0].caption,
        "duration": kiosk.player.duration == section.duration,
        "staff read": file.name in "\n".join(kiosk.records.alarms),
    }


def bring_videos(data: Path) -> None:
    """Open a kiosk without videos, and bring them: the program begins anew, to draw them."""
    build_it = running.build

    def build_and_bring(*args: Any, **options: Any) -> Kiosk:
        kiosk = build_it(*args, **options)
        kiosk.visit.end()
        (data / COMING).rename(data / "clips")
        return kiosk

    videos.LOOK_MS = 50
    running.build = build_and_bring
    sys.exit(running.run(RunOptions(windowed=True, size=(800, 480), data_dir=data)))


def main(data: Path) -> None:
    application(data)
    kiosk = build(RunOptions(windowed=True, size=(800, 480), data_dir=data))
    kiosk.keeper.show_window(QSize(800, 480))
    touch.wait_until(kiosk.window.isExposed, "the window is shown")
    at_attract(kiosk)
    at_home(kiosk)
    facts = {
        "renderer": QQuickWindow.sceneGraphBackend(),
        "offered": sorted(kiosk.player.video._videos),
        "whole": watch(kiosk),
        "broken": break_one(kiosk, data / "clips" / "what-sitting-does.mp4"),
    }
    QTest.qWait(0)
    kiosk.close()
    print(json.dumps(facts))


if __name__ == "__main__":
    if (Path(sys.argv[1]) / COMING).exists():
        bring_videos(Path(sys.argv[1]))
    with tempfile.TemporaryDirectory(prefix="psoas-kiosk-runtime-") as runtime:
        main(Path(sys.argv[1]))
