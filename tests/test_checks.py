"""The check against real folders, whole and spoilt."""

import os
import re
import shutil
import sys
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import pytest
from films import film
from packaging.requirements import Requirement

from kiosk import bootstrap, places
from kiosk.body import load_body
from kiosk.checks import Finding, Level, computer, content, examine, voices
from kiosk.content import read_content, sign_off
from kiosk.lesson import Review
from kiosk.staff import StaffRegister
from kiosk.store import Storage, SystemClock, back_up, open_for_reading, restore
from kiosk.told import tell

ask_voices = voices.findings
read_once = cache(load_body)


@pytest.fixture(autouse=True)
def _no_voices(monkeypatch: pytest.MonkeyPatch) -> None:
    """The check asks the system's voices, in a process of its own: only where that is the test."""
    monkeypatch.setattr(voices, "findings", lambda _lessons: iter(()))
    monkeypatch.setattr(content, "load_body", read_once)


def found(assets: Path, data: Path, subject: str) -> list[Finding]:
    """What the check tells about one subject."""
    return [finding for finding in examine(assets, data) if finding.subject == subject]


def test_what_is_shipped_serves(assets: Path, data_dir: Path) -> None:
    faults = [one for one in examine(assets, data_dir) if one.level is Level.FAULT]
    assert faults == []
    assert list(data_dir.iterdir()) == []


def test_it_tells_how_easy_each_language_is_to_read(assets: Path, data_dir: Path) -> None:
    told = found(assets, data_dir, "reading")
    assert [one.level for one in told] == [Level.FINE] * 2
    assert [one.sentence.partition(":")[0] for one in told] == ["English", "Español"]


def test_a_section_that_is_hard_to_read_is_told(assets: Path, data_dir: Path) -> None:
    name = "lesson/en/01-tight-hip-flexors.toml"
    text = (assets / name).read_text(encoding="utf-8")
    hard = "Anterior pelvic inclination exacerbates lumbar hyperlordosis considerably."
    own = data_dir / name
    own.parent.mkdir(parents=True)
    captions = re.sub(r'caption = ".*"', f'caption = "{hard}"', text)
    own.write_text(captions, encoding="utf-8")
    [told] = [one for one in found(assets, data_dir, "reading") if "English" in one.sentence]
    assert told.level is Level.NOTICE
    assert "tight-hip-flexors" in told.sentence


def test_a_side_of_the_body_in_a_clinics_words_is_told(assets: Path, data_dir: Path) -> None:
    assert found(assets, data_dir, "sides") == [], "the shipped words name none"
    for language, side in (
        ("en", "Your left knee is down."),
        ("es", "La rodilla izquierda abajo."),
    ):
        name = f"lesson/{language}/08-kneeling-stretch.toml"
        text = (assets / name).read_text(encoding="utf-8")
        own = data_dir / name
        own.parent.mkdir(parents=True)
        own.write_text(re.sub(r'caption = ".*"', f'caption = "{side}"', text, count=2), "utf-8")
    told = [finding.sentence for finding in found(assets, data_dir, "sides")]
    places = [f"in steps[{index}] of kneeling-stretch" for index in (0, 1)] * 2
    assert all(place in sentence for place, sentence in zip(places, told, strict=True))
    assert [("left knee" in one, "rodilla izquierda" in one) for one in told] == [
        *[(True, False)] * 2,
        *[(False, True)] * 2,
    ]


def test_a_language_without_words_for_the_buttons_is_told(
    assets: Path, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "translations_dir", lambda: tmp_path)
    [told] = found(assets, data_dir, "words")
    assert told.level is Level.FAULT
    assert "psoas_es.qm is missing" in told.sentence


def test_a_language_without_a_voice_is_told_how_to_get_one(
    assets: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voices, "findings", ask_voices)
    monkeypatch.setattr(voices, "voice_command", lambda: places.voice_command("mock"))
    english, spanish = found(assets, data_dir, "read aloud")
    assert (english.level, spanish.level) == (Level.FINE, Level.NOTICE)
    assert spanish.sentence.startswith("Español has no voice")
    assert voices.VOICES_FROM.get(sys.platform, "speech-dispatcher") in spanish.sentence
    monkeypatch.setattr(voices, "voice_command", lambda: ["/no/such/program"])
    assert [one.level for one in found(assets, data_dir, "read aloud")] == [Level.NOTICE] * 2


def test_an_old_notice_keeps_nobody_from_serving(assets: Path, data_dir: Path) -> None:
    levels = {one.level for one in found(assets, data_dir, "notices")}
    assert levels == {Level.FINE, Level.NOTICE}


def test_each_fault_of_the_clinics_content_gets_its_line(assets: Path, data_dir: Path) -> None:
    profile = (assets / "clinic.toml").read_text(encoding="utf-8")
    spoilt = profile.replace("America/Chicago", "America/Nowhere").replace('"US"', '"usa"')
    (data_dir / "clinic.toml").write_text(spoilt, encoding="utf-8")
    told = found(assets, data_dir, "content")
    assert [one.level for one in told] == [Level.FAULT] * 2
    assert all(str(data_dir / "clinic.toml") in one.sentence for one in told)


def test_a_spoilt_clip_file_is_told(assets: Path, data_dir: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(assets, tmp_path / "assets")
    (copy / "body/clips.toml").write_text("[half")
    (told,) = found(copy, data_dir, "figure")
    assert told.level is Level.FAULT
    assert "clips.toml" in told.sentence


def test_missing_fonts_are_told(assets: Path, data_dir: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(assets, tmp_path / "assets", ignore=shutil.ignore_patterns("*.ttf"))
    assert [one.level for one in found(copy, data_dir, "fonts")] == [Level.FAULT]


def test_a_sound_database_is_fine(assets: Path, data_dir: Path) -> None:
    register = StaffRegister.open(places.database_path(data_dir), clock=SystemClock())
    try:
        assert [one.level for one in found(assets, data_dir, "database")] == [Level.FINE]
    finally:
        register.close()


@pytest.mark.parametrize("spoilt", [b"no database at all" * 100, b""])
def test_a_file_that_is_no_database_is_a_fault(assets: Path, data_dir: Path, spoilt: bytes) -> None:
    path = places.database_path(data_dir)
    path.write_bytes(spoilt)
    assert [one.level for one in found(assets, data_dir, "database")] == [Level.FAULT]
    assert path.read_bytes() == spoilt


def test_a_damaged_database_is_a_fault(assets: Path, data_dir: Path) -> None:
    path = places.database_path(data_dir)
    register = StaffRegister.open(path, clock=SystemClock())
    register.add("Ann", "493817")
    register.close()
    sound = path.read_bytes()
    path.write_bytes(sound[:4096] + b"\xff" * (len(sound) - 4096))
    assert [one.level for one in found(assets, data_dir, "database")] == [Level.FAULT]


def test_a_file_in_place_of_the_data_folder_is_a_fault(assets: Path, tmp_path: Path) -> None:
    taken = tmp_path / "data"
    taken.touch()
    assert found(assets, taken, "data folder")[0].level is Level.FAULT
    assert found(assets, taken / "deeper", "data folder")[0].level is Level.FAULT


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="Root may open every folder.")
def test_a_closed_folder_is_a_fault(assets: Path, data_dir: Path) -> None:
    data_dir.chmod(0)
    try:
        assert found(assets, data_dir / "deeper", "data folder")[0].level is Level.FAULT
    finally:
        data_dir.chmod(0o700)


@pytest.mark.parametrize(
    ("free", "level"), [(1, Level.FAULT), (10**8, Level.NOTICE), (10**10, Level.FINE)]
)
def test_a_disk_is_told_before_it_is_full(
    data_dir: Path, assets: Path, monkeypatch: pytest.MonkeyPatch, free: int, level: Level
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    assert [one.level for one in found(assets, data_dir, "disk")] == [level]


@pytest.mark.parametrize("version", ["6.11.0", "6.12.0", "6.13", "5.15.2"])
def test_another_qt_is_a_fault(
    assets: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    monkeypatch.setattr(computer, "version", lambda _: version)
    assert [one.level for one in found(assets, data_dir, "Qt")] == [Level.FAULT]


def test_the_check_and_the_pins_mean_the_same_qt() -> None:
    pins = map(Requirement, bootstrap.requirements("run"))
    asked = next(pin.specifier for pin in pins if pin.name == "PySide6")
    low, below = (".".join(map(str, one)) for one in (computer.QT_FROM, computer.QT_BELOW))
    assert str(asked) == f"<{below},>={low}"
    assert metadata.version("PySide6") in asked


@pytest.mark.parametrize(("encoding", "mark"), [("utf-8", "✗"), ("cp1252", "FAIL"), ("no", "FAIL")])
def test_a_mark_fits_the_console(encoding: str, mark: str) -> None:
    assert Finding(Level.FAULT, "disk", "Full.").line(encoding) == f"{mark} disk: Full."


def test_backups_and_files_set_aside_are_told(assets: Path, data_dir: Path) -> None:
    path = places.database_path(data_dir)
    StaffRegister.open(path, clock=SystemClock()).close()
    (none,) = found(assets, data_dir, "backups")
    assert none.level is Level.NOTICE
    with open_for_reading(path) as db:
        backup = back_up(db, path, data_dir / "backups", SystemClock().utc_now())
    restore(path, backup.path, clock=SystemClock(), note=tell(Storage.WAS_DAMAGED, path="x.db"))
    told = {one.subject: one for one in examine(assets, data_dir)}
    assert told["set aside"].sentence == "x.db was damaged."
    assert told["backups"].level is Level.FINE
    backup.path.with_name("kiosk-000002-20250101T000000Z.db").write_bytes(b"spoilt")
    assert "damaged" in found(assets, data_dir, "backups")[0].sentence


def test_faults_are_told_and_what_the_kiosk_runs_on_instead(assets: Path, data_dir: Path) -> None:
    read_content(assets, data_dir, read_once(assets)).keep(data_dir)
    (data_dir / "clinic.toml").write_text("name = 4\n", encoding="utf-8")
    fault = found(assets, data_dir, "content")[0]
    assert fault.level is Level.FAULT
    assert "clinic.toml, name: A text is needed here." in fault.sentence
    assert "runs on the last good content" in found(assets, data_dir, "in use")[0].sentence
    shutil.rmtree(data_dir / "last-good")
    assert "does not start" in found(assets, data_dir, "in use")[0].sentence


def test_it_tells_of_each_review_what_it_is_worth(assets: Path, data_dir: Path) -> None:
    [none] = found(assets, data_dir, "reviews")
    assert none.level is Level.NOTICE
    assert "11 of 11 sections are not yet reviewed" in none.sentence
    prints = read_content(assets, data_dir, read_once(assets)).prints
    today = datetime.now(UTC).date()
    for name, days, words in (
        ("in-bed", -400, {}),
        ("what-next", 400, {"en": "0123456789abcdef"}),
        ("on-the-floor", 9, prints["on-the-floor"]),
        ("where-to-aim", 400, prints["where-to-aim"]),
        ("in-the-sea", 400, {}),
    ):
        until = today + timedelta(days=days)
        made = today - timedelta(days=500)
        review = Review(reviewer="Dana Ruiz, PT", reviewed=made, until=until, words=words)
        sign_off(data_dir, {name: review})
    told = " ".join(one.sentence for one in found(assets, data_dir, "reviews"))
    for words in (
        "Section 6, On the floor with the tool: its review by Dana Ruiz, PT ends on",
        "Section 9, If you can’t get on the floor: its review by Dana Ruiz, PT ended on",
        "Section 11, What next?: its review by Dana Ruiz, PT was of other words",
        "7 of 11 sections are not yet reviewed",
        "2 of 11 sections are reviewed; the first ends",
        "No section is called 'in-the-sea'",
    ):
        assert words in told


def test_a_clinics_own_videos_are_told_one_by_one(assets: Path, data_dir: Path) -> None:
    assert found(assets, data_dir, "videos") == []
    film(data_dir / "clips" / "in-bed.mp4")
    (data_dir / "clips" / "what-next.mp4").write_text("not a video", encoding="utf-8")
    told = found(assets, data_dir, "videos")
    assert {one.level for one in told[:-1]} == {Level.NOTICE}
    sentences = [one.sentence for one in told]
    assert any("in-bed.mp4: Nobody has written down in Español" in one for one in sentences)
    assert any("what-next.mp4: This is not a whole video file." in one for one in sentences)
    assert any("draws without OpenGL" in one and "the figures alone" in one for one in sentences)
    assert told[-1].sentence == f"Of {data_dir / 'clips'} these can be played: in-bed (3 s)."


def test_videos_that_no_one_can_see_keep_no_kiosk_from_serving(
    assets: Path, data_dir: Path
) -> None:
    (data_dir / "clips").mkdir()
    (data_dir / "clips" / "in-bed.mp4").write_text("not a video", encoding="utf-8")
    told = found(assets, data_dir, "videos")
    assert {one.level for one in told} == {Level.NOTICE}
    assert told[-1].sentence == f"Of {data_dir / 'clips'} these can be played: none."
