"""The tour, as a person without a display starts it."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from shipped import shipped_body

from kiosk import places, tour
from kiosk.lesson import load_lesson

SIZE, TEXT_SCALE = (1024, 600), "1.5"


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour") / "pictures"
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QT_IM_MODULE")
    shown = ["--size", f"{SIZE[0]}x{SIZE[1]}", "--text-scale", TEXT_SCALE]
    subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", str(folder), *shown],
        env={name: value for name, value in os.environ.items() if name not in without},
        cwd=places.PACKAGE.parent,
        check=True,
        timeout=240,
    )
    return folder


def stops(pictures: Path) -> list[dict[str, str | float | None]]:
    return json.loads((pictures / "tour.json").read_text(encoding="utf-8"))["stops"]


def test_every_stop_has_its_picture(pictures: Path) -> None:
    for stop in stops(pictures):
        assert set(stop) == {"file", "screen", "section", "language", "text_scale", "size"}
        image = QImage(str(pictures / str(stop["file"])))
        assert (image.width(), image.height()) == SIZE
        seen = {image.pixel(x, y) for x in range(0, SIZE[0], 16) for y in range(0, SIZE[1], 8)}
        assert len(seen) > 3, f"{stop['file']} is blank"
    on_disk = {path.name for path in pictures.glob("*.png")}
    assert on_disk == {stop["file"] for stop in stops(pictures)}


def test_each_section_is_seen_at_its_start_middle_and_end(pictures: Path) -> None:
    assets = places.assets_dir()
    lesson = load_lesson(assets, None, "en", shipped_body())
    played = [stop["section"] for stop in stops(pictures) if stop["screen"] == "player"]
    assert played == [section.id for section in lesson.sections for _ in range(3)]
    files = [stop["file"] for stop in stops(pictures) if stop["screen"] == "player"]
    for first in range(0, len(files), 3):
        three = {(pictures / str(name)).read_bytes() for name in files[first : first + 3]}
        assert len(three) == 3, files[first]


def test_the_way_goes_from_set_up_to_the_export(pictures: Path) -> None:
    screens = [str(stop["screen"]) for stop in stops(pictures)]
    way = ["setup", "attract", "home", "safety", "player", "compare-kneeling", "compare-standing"]
    way += ["request-name", "request-review", "request-receipt", "staff-list", "staff-export"]
    first_seen = [screens.index(screen) for screen in way if screen != "player"]
    assert first_seen == sorted(first_seen)
    assert all(stop["section"] is None for stop in stops(pictures) if stop["screen"] == "home")


def test_the_words_are_as_large_as_asked_on_the_screens_of_a_visit(pictures: Path) -> None:
    sizes = {str(stop["screen"]): stop["text_scale"] for stop in stops(pictures)}
    assert {sizes[screen] for screen in ("attract", "setup", "staff-list", "demonstration")} == {1}
    visit = ("home", "safety", "player", "compare-standing", "help", "request-receipt")
    assert {sizes[screen] for screen in visit} == {float(TEXT_SCALE)}


def test_what_was_typed_on_the_keyboard_is_in_the_export(pictures: Path) -> None:
    with (pictures / "requests.csv").open(encoding="utf-8-sig", newline="") as file:
        [row] = csv.DictReader(file)
    assert row["name"] == tour.VISITOR
    assert row["phone"] == f"'+1{tour.PHONE}"
    assert row["reach_by"] == "phone_call"
    assert row["note"] == tour.NOTE
    assert row["status"] == "contacted"


def test_the_clinics_own_content_is_shown_and_a_wrong_one_told(tmp_path: Path) -> None:
    """The tour reads the data folder as the kiosk does, and stops before any picture."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "clinic.toml").write_text("name = 3", encoding="utf-8")
    command = ["tour", str(tmp_path / "out"), "--data-dir", str(data)]
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", *command],
        capture_output=True,
        text=True,
        cwd=places.PACKAGE.parent,
    )
    assert ended.returncode == 1
    assert "clinic.toml" in ended.stderr
    assert not list((tmp_path / "out").glob("*.png"))


def test_a_folder_that_cannot_be_made_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", str(tmp_path / "file" / "inside")],
        capture_output=True,
        text=True,
        cwd=places.PACKAGE.parent,
    )
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    assert "inside" in ended.stderr
