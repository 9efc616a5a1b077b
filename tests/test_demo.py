"""`run --demo`, as somebody starts it to show the kiosk, and the screens that it shows."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize

from kiosk import places, touch
from kiosk.app import Kiosk, RunOptions, build
from kiosk.appointments import Status
from kiosk.content import borrow
from kiosk.store import open_for_reading

CLINIC = 'name = "Sunny Hip Clinic"'


@pytest.fixture
def own(data_dir: Path, assets: Path) -> Path:
    """A data folder with content of its own."""
    profile = (assets / "clinic.toml").read_text(encoding="utf-8")
    before = 'name = "More 4 Life Physical Therapy"'
    assert before in profile
    (data_dir / "clinic.toml").write_text(profile.replace(before, CLINIC), encoding="utf-8")
    (data_dir / "clips").mkdir()
    (data_dir / "clips" / "in-bed.mp4").write_bytes(b"a film")
    return data_dir


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.skipif(sys.platform == "win32", reason="No such signal there.")
def test_it_leaves_the_clinics_folder_alone_and_nothing_behind(own: Path, tmp_path: Path) -> None:
    before = files(own)
    there = tmp_path / "temporary"
    there.mkdir()
    running = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "--demo", "--windowed", "--data-dir", str(own)],
        cwd=places.PACKAGE.parent,
        env={**os.environ, "TMPDIR": str(there)},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stderr is not None
    try:
        told = next(line for line in running.stderr if "The kiosk is open" in line)
        [folder] = there.glob("psoas-kiosk-demo-*")
        with open_for_reading(places.database_path(folder)) as db:
            assert db.table("requests").count == 12
        assert CLINIC in (folder / "clinic.toml").read_text(encoding="utf-8")
    finally:
        running.send_signal(signal.SIGTERM)
        running.communicate(timeout=60)
    assert told
    assert running.returncode == 0
    assert files(own) == before
    assert not list(there.glob("psoas-kiosk-demo-*"))


@pytest.fixture
def demo(qapp: QObject, own: Path, tmp_path: Path) -> Iterator[Kiosk]:
    folder = tmp_path / "demo"
    borrow(own, folder)
    kiosk = build(RunOptions(True, (1280, 800), folder, demo=True))
    kiosk.keeper.show_window(QSize(1280, 800))
    touch.wait_until(kiosk.window.isExposed, "the window is shown")
    yield kiosk
    kiosk.close()


def test_a_ribbon_stands_on_every_screen_in_the_language_spoken(demo: Kiosk) -> None:
    assert demo.visit.screen == "attract"
    for go in (demo.visit.goHome, demo.visit.openHelp, demo.visit.openStaff):
        go()
        ribbon = touch.find(demo.window, "trialRibbon")
        assert ribbon.isVisible()
    said = {}
    for language in ("en", "es"):
        demo.languages.choose(language)
        words = [
            item.property("text") for item in touch.items(touch.find(demo.window, "trialRibbon"))
        ]
        said[language] = next(filter(None, words))
    assert said["en"] == "Demonstration: nothing is kept."
    assert said["es"] not in ("", said["en"])


def test_staff_see_invented_requests_without_a_pin(demo: Kiosk) -> None:
    demo.visit.openStaff()
    touch.wait_until(lambda: touch.shown(demo.window, "lookAround"), "the staff's side")
    assert not touch.shown(demo.window, "endTrial")
    touch.wait_until(lambda: not touch.shown(demo.window, "shield"), "it has arrived")
    touch.tap(demo.window, "lookAround")
    touch.wait_until(lambda: demo.staff_desk.inside, "somebody is in")
    assert not touch.shown(demo.window, "endTrial")
    rows = demo.records.requests.all()
    assert {row.status for row in rows} == set(Status)
    assert {row.language for row in rows} == {"en", "es"}
    assert len({row.kind for row in rows}) == 3
    assert all((row.phone or "+13145550100").startswith("+131455501") for row in rows)
    assert all((row.email or "@example.com").endswith("@example.com") for row in rows)
    assert [row.received_utc for row in rows] == sorted(row.received_utc for row in rows)
    form = demo.lesson.form
    assert {concern for row in rows for concern in row.concerns} <= {
        choice.id for choice in form.concerns.choices
    }
    assert tempfile.gettempdir() in str(demo.records.folder)
