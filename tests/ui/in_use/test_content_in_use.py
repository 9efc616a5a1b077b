"""What a running kiosk makes of files that change, and of reviews that end."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hand_clock import HandClock
from PySide6.QtCore import QObject, QTimer
from shipped import shipped_body
from whole_kiosk import Stopwatch, arrived, at_attract, resize

from kiosk import touch
from kiosk.app import Kiosk, RunOptions, build
from kiosk.content import sign_off
from kiosk.lesson import Review

NAME = 'name = "More 4 Life Physical Therapy"'
LAST = date(2026, 10, 31)
LATE = datetime(2026, 11, 1, 4, 59, tzinfo=UTC)
"""A minute to midnight of LAST in St. Louis."""
SIZES = [(1280, 800), (1080, 1920), (1024, 600)]


@dataclass
class Clinic:
    """A clinic's data folder and its kiosk, to be opened more than once."""

    data_dir: Path
    stopwatch: Stopwatch
    clock: HandClock = field(default_factory=HandClock)
    built: list[Kiosk] = field(default_factory=list)

    def open(self) -> Kiosk:
        """A kiosk at its attract screen; the one before is closed."""
        self.close()
        options = RunOptions(windowed=True, size=SIZES[0], data_dir=self.data_dir)
        kiosk = build(options, clock=self.clock, monotonic=self.stopwatch, body=shipped_body())
        self.built.append(kiosk)
        resize(kiosk, SIZES[0])
        at_attract(kiosk)
        return kiosk

    def close(self) -> None:
        while self.built:
            self.built.pop().close()

    def write(self, name: str, words: str) -> None:
        file = self.data_dir / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words, encoding="utf-8")


@pytest.fixture
def clinic(qapp: QObject, data_dir: Path, stopwatch: Stopwatch) -> Iterator[Clinic]:
    clinic = Clinic(data_dir, stopwatch)
    yield clinic
    clinic.close()


@pytest.fixture
def profile(assets: Path) -> str:
    return (assets / "clinic.toml").read_text(encoding="utf-8")


def outdated(kiosk: Kiosk) -> list[str]:
    """Grows each time that the kiosk wants to be built anew."""
    told: list[str] = []
    kiosk.content.outdated.connect(lambda: told.append("anew"))
    return told


def minutes_pass(kiosk: Kiosk, count: int) -> None:
    look = kiosk.adapters.findChild(QTimer, "contentLook")
    assert look is not None
    assert look.isActive()
    for _ in range(count):
        look.timeout.emit()


def alarm(kiosk: Kiosk) -> str:
    return "\n".join(kiosk.records.alarms)


def test_a_kiosk_starts_on_the_last_good_content_and_tells_staff(
    clinic: Clinic, profile: str
) -> None:
    clinic.write("clinic.toml", profile.replace(NAME, 'name = "Old Mill Clinic"'))
    assert alarm(clinic.open()) == ""
    clinic.write("clinic.toml", profile.replace(NAME, "name = 4"))
    kiosk = clinic.open()
    assert kiosk.pages.clinicName == "Old Mill Clinic"
    assert "clinic.toml, name: A text is needed here." in alarm(kiosk)
    assert "check" in alarm(kiosk)
    kiosk.records.dismissAlarm()
    assert alarm(kiosk), "it is told until it is mended"
    clinic.write("clinic.toml", profile)
    kiosk = clinic.open()
    assert alarm(kiosk) == ""
    assert kiosk.pages.clinicName == "More 4 Life Physical Therapy"


def test_new_content_waits_until_it_rests_and_nobody_is_there(clinic: Clinic, profile: str) -> None:
    kiosk = clinic.open()
    told = outdated(kiosk)
    clinic.write("clinic.toml", profile.replace(NAME, 'name = "Old Mill Clinic"'))
    minutes_pass(kiosk, 1)
    assert told == [], "it may still be written"
    kiosk.visit.goHome()
    arrived(kiosk, "home")
    minutes_pass(kiosk, 3)
    assert told == []
    kiosk.visit.end()
    assert told == ["anew"]


def test_a_wrong_file_is_told_while_the_kiosk_runs_and_no_more_once_mended(
    clinic: Clinic, profile: str
) -> None:
    kiosk = clinic.open()
    told = outdated(kiosk)
    clinic.write("clinic.toml", profile.replace(NAME, "name = 4"))
    minutes_pass(kiosk, 2)
    assert "A text is needed here." in alarm(kiosk)
    clinic.write("clinic.toml", profile)
    minutes_pass(kiosk, 2)
    assert alarm(kiosk) == ""
    assert told == [], "the same words need no new screens"


def signed(clinic: Clinic, *names: str) -> None:
    review = Review(reviewer="Dana Ruiz, PT", reviewed=date(2026, 1, 5), until=LAST, words={})
    sign_off(clinic.data_dir, dict.fromkeys(names, review))


def test_a_section_leaves_after_its_last_day_once_nobody_is_there(clinic: Clinic) -> None:
    clinic.clock.now = LATE
    signed(clinic, "kneeling-stretch")
    kiosk = clinic.open()
    told = outdated(kiosk)
    assert "end soon" in alarm(kiosk)
    kiosk.visit.openSection("kneeling-stretch")
    arrived(kiosk, "safety")
    clinic.clock.pass_by(60)
    minutes_pass(kiosk, 2)
    assert told == []
    kiosk.visit.end()
    assert told == ["anew"]
    kiosk = clinic.open()
    assert "8" in alarm(kiosk)
    assert "Lesson" in alarm(kiosk)
    titles = [card.title for group in kiosk.pages._groups for card in group._cards]
    assert "Kneeling hip-flexor stretch" not in titles
    assert len(titles) == 10
    kiosk.visit.openSection("where-to-aim")
    assert kiosk.player.nextSection == "in-bed"
    assert (kiosk.player.number, kiosk.player.sectionCount) == (7, 10)
    kiosk.player.open("kneeling-stretch")
    kiosk.take_home.open("kneeling-stretch")
    assert kiosk.player.section == "where-to-aim"
    assert not kiosk.take_home.offered
    choices = [choice.comparison for choice in kiosk.comparing._choices]
    assert choices == ["standing", "bed-flat", "bed-held"]
    scenes = {scene.content.section for scene in kiosk.attract_loop._scenes}
    assert scenes == {None, "meet-the-iliopsoas", "on-the-floor", "standing-stretch"}


def section_ids(assets: Path) -> list[str]:
    return [file.stem[3:] for file in sorted((assets / "lesson/en").glob("[01]*.toml"))]


def test_with_no_section_left_there_is_still_a_way_to_ask(clinic: Clinic, assets: Path) -> None:
    clinic.clock.now = LATE
    clinic.clock.pass_by(60)
    signed(clinic, *section_ids(assets))
    kiosk = clinic.open()
    for size in SIZES:
        resize(kiosk, size)
        at_attract(kiosk)
        assert touch.shown(kiosk.window, "attractFigure")
        headline = touch.find(kiosk.window, "headline")
        assert headline.property("text") == "Need an appointment?\nAsk for one here."
        kiosk.languages.choose("es")
        assert headline.property("text") == "¿Necesita una cita?\nPídala aquí."
        kiosk.languages.choose("en")
        touch.tap(kiosk.window, "wake")
        arrived(kiosk, "home")
        assert touch.shown(kiosk.window, "nothingToSee")
        assert not touch.shown(kiosk.window, "openCompare")
        kiosk.languages.choose("es")
        for name, screen in (("openHelp", "help"), ("openRequest", "request")):
            touch.tap(kiosk.window, name)
            arrived(kiosk, screen)
            kiosk.visit.goHome()
            arrived(kiosk, "home")


def test_patients_read_who_reviewed_the_sections(clinic: Clinic) -> None:
    signed(clinic, "in-bed", "what-next")
    clinic.clock.now = LATE
    kiosk = clinic.open()
    reviewed = kiosk.pages._references[0]
    assert reviewed.items == [
        "Dana Ruiz, PT: 9, 11",
        "Not yet reviewed by a clinician: 1, 2, 3, 4, 5, 6, 7, 8, 10",
    ]


def test_only_what_comes_next_is_left(clinic: Clinic, assets: Path) -> None:
    clinic.clock.now = LATE
    signed(clinic, *section_ids(assets)[:-1])
    clinic.clock.pass_by(60)
    kiosk = clinic.open()
    assert [group.name for group in kiosk.pages._groups] == ["next"]
    kiosk.visit.goHome()
    arrived(kiosk, "home")
    touch.tap(kiosk.window, "section-what-next")
    arrived(kiosk, "player")
    assert kiosk.player.nextSection == ""


PATIENCE = 60


def wait_for(known: Callable[[], bool], kiosk: subprocess.Popen[str]) -> None:
    ends = time.monotonic() + PATIENCE
    while not known():
        assert kiosk.poll() is None, kiosk.stderr and kiosk.stderr.read()
        assert time.monotonic() < ends, "It never came."
        time.sleep(0.05)


def test_the_kiosk_itself_opens_anew_on_new_content(data_dir: Path, profile: str) -> None:
    kiosk = subprocess.Popen(
        [sys.executable, "-c", RUN, str(data_dir)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        text=True,
        stderr=-1,
    )
    log = data_dir / "logs" / "kiosk.log"

    def opened(times: int) -> bool:
        words = log.read_text(encoding="utf-8") if log.exists() else ""
        return words.count("The kiosk is open.") >= times

    try:
        wait_for(lambda: opened(1), kiosk)
        (data_dir / "clinic.toml").write_text(
            profile.replace(NAME, 'name = "Old Mill Clinic"'), encoding="utf-8"
        )
        wait_for(lambda: opened(2), kiosk)
        kiosk.terminate()
        kiosk.communicate(timeout=PATIENCE)
        assert kiosk.returncode == 0
        said = log.read_text(encoding="utf-8")
        assert "ERROR" not in said
        assert "CRITICAL" not in said
    finally:
        kiosk.kill()
        kiosk.communicate()


RUN = """
import sys
from pathlib import Path
from kiosk import running
from kiosk.ui.in_use import content as content_in_use
content_in_use.LOOK_MS = 200
build = running.build
def at_attract(*given, **named):
    kiosk = build(*given, **named)
    kiosk.visit.end()
    return kiosk
running.build = at_attract
sys.exit(running.run(running.RunOptions(True, None, Path(sys.argv[1]))))
"""
