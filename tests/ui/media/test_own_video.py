"""A clinic's own video in the player: on a display with OpenGL, and where there is none."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from films import film, vtt
from whole_kiosk import Starter, arrived, at_attract, at_home, choose_section

from kiosk import touch
from kiosk.display import has_graphics_chip

PATIENCE_S = 120


@pytest.fixture
def clips(data_dir: Path) -> Path:
    """A whole video with its words in English, another one, and a broken one."""
    folder = data_dir / "clips"
    film(
        folder / "kneeling-stretch.mp4",
        chapters=("Kneel down", "Tuck", "Push"),
        seconds=3,
        sound=True,
    )
    vtt(
        folder / "kneeling-stretch.en.vtt",
        ("00:00.000", "00:01.000", "One knee on a mat."),
        ("00:03.000", "00:05.500", "Tuck the pelvis."),
    )
    film(folder / "what-sitting-does.mp4")
    (folder / "in-bed.mp4").write_text("not a video", encoding="utf-8")
    return folder


@pytest.fixture
def facts(clips: Path) -> dict[str, object]:
    """What a visit on a display of its own has seen."""
    if sys.platform != "linux" or not shutil.which("xvfb-run"):
        pytest.skip("needs Xvfb for a window with OpenGL: apt-get install xvfb")
    if not has_graphics_chip():
        clips.rename(clips.with_name("coming"))
    away = ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "DISPLAY", "WAYLAND_DISPLAY")
    visit = [sys.executable, str(Path(__file__).with_name("video_visit.py")), str(clips.parent)]
    done = subprocess.run(
        ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x1024x24", *visit],
        env={name: value for name, value in os.environ.items() if name not in away}
        | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_a_video_is_watched_in_a_real_window(facts: dict[str, object]) -> None:
    assert facts.pop("renderer") != "software"
    assert facts == {
        "offered": ["kneeling-stretch", "what-sitting-does"],
        "whole": {
            "playing counts as use": True,
            "bones": False,
            "paused": True,
            "second step": ["Step 2 of 3", "Tuck", "Tuck the pelvis."],
            "scrubbed to": 2,
            "at rest": True,
            "without Spanish": "Este video no tiene palabras en español. "
            "“Figura” muestra cada paso con palabras.",
            "heard": [True, False, True],
            "slower": 0.5,
            "stopped on leaving": True,
            "dragged to its end": ["started"],
            "played to its end": ["finished", "started"],
            "figure": [True, False],
            "silent again": True,
        },
        "broken": {
            "figure": True,
            "choice": False,
            "caption": True,
            "duration": True,
            "staff read": True,
        },
    }


def test_where_there_is_no_opengl_the_figure_is_shown(
    clips: Path, start: Starter, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = start()
    assert "Videos are not shown. This kiosk draws without OpenGL" in caplog.text
    at_attract(kiosk)
    at_home(kiosk)
    choose_section(kiosk, "what-sitting-does")
    arrived(kiosk, "player")
    assert not touch.shown(kiosk.window, "watchVideo")
    assert touch.shown(kiosk.window, "stageFigure")
    assert kiosk.player.duration == kiosk.lesson.section("what-sitting-does").duration
    not_shown, faults = kiosk.records.alarms
    assert "Videos are not shown." in not_shown
    assert "Faults in all: 4." in faults


def test_videos_that_come_are_taken_between_visits(start: Starter, data_dir: Path) -> None:
    kiosk = start()
    at_attract(kiosk)
    videos, told = kiosk.videos, []
    videos.outdated.connect(lambda: told.append(kiosk.visit.screen))
    videos.look()
    assert told == []
    film(data_dir / "clips" / "in-bed.mp4")
    videos.look()
    assert told == [], "it may still be copied"
    at_home(kiosk)
    videos.look()
    assert told == [], "somebody is there"
    at_attract(kiosk)
    videos.look()
    assert told == ["attract"]
