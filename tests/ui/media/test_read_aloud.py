"""Reading aloud, by the voice that Qt has for tests: it speaks English, and no Spanish."""

import logging
import math
import sys

import pytest
from PySide6.QtCore import QMetaObject, QObject
from whole_kiosk import arrived, clock_of, stop_at

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.lesson.timeline import EDGE_S
from kiosk.ui.media import voice_process
from kiosk.ui.media.voice_process import VoiceProcess


@pytest.fixture
def kiosk(with_voice: Kiosk) -> Kiosk:
    return with_voice


@pytest.fixture
def texts(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that goes to the voice; an empty one is silence."""
    voice = kiosk.read_aloud._speaker._voice
    assert voice is not None
    texts: list[str] = []
    say = voice.say

    def heard(text: str, language: str, volume: float) -> None:
        texts.append(text)
        say(text, language, volume)

    monkeypatch.setattr(voice, "say", heard)
    return texts


def playing(kiosk: Kiosk, section: str, step: int) -> float:
    """The player at the beginning of a step, paused; the second at which that is."""
    kiosk.visit.openSection(section)
    kiosk.visit.acceptSafety()
    arrived(kiosk, "player")
    at = kiosk.lesson.section(section).step_starts[step]
    stop_at(kiosk, at)
    return at


def speaks(kiosk: Kiosk) -> None:
    touch.wait_until(lambda: kiosk.read_aloud.speaking, "it speaks")


def position(kiosk: Kiosk) -> float:
    return float(clock_of(kiosk).property("position"))


def test_it_is_off_until_asked_for_in_each_visit(kiosk: Kiosk, texts: list[str]) -> None:
    at = playing(kiosk, "tight-hip-flexors", 0)
    assert not texts
    assert not touch.shown(kiosk.window, "louder")
    touch.tap(kiosk.window, "readAloud")
    speaks(kiosk)
    assert texts == [kiosk.lesson.section("tight-hip-flexors").steps[0].caption]
    touch.tap(kiosk.window, "louder")
    assert texts[1:] == texts[:1]
    assert not touch.find(kiosk.window, "louder").isEnabled()
    touch.tap(kiosk.window, "readAloud")
    assert texts[-1] == ""
    assert not kiosk.read_aloud.speaking
    touch.tap(kiosk.window, "readAloud")
    kiosk.visit.end()
    assert texts[-1] == ""
    assert not kiosk.read_aloud.on
    assert not kiosk.read_aloud.loudest
    assert kiosk.read_aloud.offered
    assert at == 0


def test_a_step_waits_for_its_caption_and_a_pause_silences(kiosk: Kiosk, texts: list[str]) -> None:
    section = kiosk.lesson.section("tight-hip-flexors")
    playing(kiosk, section.id, 0)
    touch.tap(kiosk.window, "readAloud")
    speaks(kiosk)
    end = section.step_ends[0]
    stop_at(kiosk, end - 0.1)
    assert texts == [section.steps[0].caption]
    QMetaObject.invokeMethod(clock_of(kiosk), "play")
    touch.wait_until(lambda: position(kiosk) == pytest.approx(end - 0.02), "it waits at the end")
    assert clock_of(kiosk).property("running")
    assert kiosk.idle.playing
    touch.tap(kiosk.window, "playPause")
    assert not clock_of(kiosk).property("running")
    assert texts[-1] == ""
    touch.tap(kiosk.window, "playPause")
    speaks(kiosk)
    assert texts[-1] == section.steps[0].caption
    touch.wait_until(lambda: kiosk.player.step == 1, "it goes on when all is read")
    speaks(kiosk)
    assert texts[-1] == section.steps[1].caption


def test_what_waits_for_the_patient_is_read_to_its_end_first(
    kiosk: Kiosk, texts: list[str]
) -> None:
    section = kiosk.lesson.section("on-the-floor")
    waiting = next(index for index, step in enumerate(section.steps) if step.waits)
    playing(kiosk, section.id, waiting)
    touch.tap(kiosk.window, "readAloud")
    speaks(kiosk)
    stop_at(kiosk, section.step_ends[waiting] - 0.1)
    QMetaObject.invokeMethod(clock_of(kiosk), "play")
    speaks(kiosk)
    touch.wait_until(lambda: position(kiosk) == section.step_ends[waiting] - EDGE_S, "the end")
    assert clock_of(kiosk).property("running")
    touch.wait_until(lambda: not clock_of(kiosk).property("running"), "it waits for the patient")
    assert not kiosk.read_aloud.speaking
    assert texts[-1] == section.steps[waiting].caption
    touch.tap(kiosk.window, "playPause")
    speaks(kiosk)
    assert texts[-1] == section.steps[waiting + 1].caption


def test_the_patients_own_seconds_begin_when_all_is_read(kiosk: Kiosk, texts: list[str]) -> None:
    section = kiosk.lesson.section("kneeling-stretch")
    last = next(index for index, step in enumerate(section.steps) if step.hold)
    at = playing(kiosk, section.id, last)
    touch.tap(kiosk.window, "readAloud")
    speaks(kiosk)
    touch.tap(kiosk.window, "playPause")
    step = section.steps[last]
    assert texts == [f"{step.first_caption} {step.caption}"]
    touch.wait_until(lambda: len(texts) == 2, "it says what to do")
    assert position(kiosk) == pytest.approx(at, abs=0.5)
    assert texts[1] == "Right knee down, round 1 of 2. Go into the stretch."
    for seconds, words in [
        (12.5, "Stay there. Breathe in."),
        (15, "Stay there. Breathe in."),
        (17, "Stay there. Breathe out."),
        (42.5, f"{section.steps[last].rest_caption} Next: Left knee down, round 1 of 2."),
        (52, f"{section.steps[last].rest_caption} Next: Left knee down, round 1 of 2."),
        (72.5, "Left knee down, round 1 of 2. Go into the stretch."),
        (108, f"{section.steps[last].rest_caption} Next: Right knee down, round 2 of 2."),
    ]:
        clock_of(kiosk).setProperty("position", at + seconds)
        assert texts[-1] == words
    assert len(texts) == 7
    assert math.isinf(kiosk.read_aloud.waitAt)


def test_again_is_read_again_and_another_screen_is_silence(kiosk: Kiosk, texts: list[str]) -> None:
    playing(kiosk, "tight-hip-flexors", 1)
    touch.tap(kiosk.window, "readAloud")
    speaks(kiosk)
    kiosk.read_aloud._speaker._end()
    stop_at(kiosk, position(kiosk) + 2)
    touch.tap(kiosk.window, "again")
    speaks(kiosk)
    assert texts[0] == texts[1]
    touch.tap(kiosk.window, "leave")
    assert texts[-1] == ""
    arrived(kiosk, "home")
    assert not kiosk.read_aloud.speaking
    assert kiosk.read_aloud.on


def test_pages_are_read_as_they_are_turned(kiosk: Kiosk, texts: list[str]) -> None:
    kiosk.visit.openSafety()
    arrived(kiosk, "safety")
    touch.tap(kiosk.window, "readAloud")
    speaks(kiosk)
    assert texts[-1].startswith(f"{kiosk.pages.safetyTitle}. ")
    assert "You are pregnant." in texts[-1]
    kiosk.idle._last_use -= 1000
    kiosk.idle.check()
    assert kiosk.visit.screen == "safety", "who listens is still here"
    touch.tap(kiosk.window, "turnOrAccept")
    touch.wait_until(lambda: texts[-1] and "pregnant" not in texts[-1], "the next page is read")


def test_right_or_wrong_is_told_as_it_shows(kiosk: Kiosk, texts: list[str]) -> None:
    told = kiosk.lesson.comparisons["bed-flat"]
    kiosk.visit.openComparison(told.id)
    kiosk.visit.acceptSafety()
    arrived(kiosk, "compare")
    stop_at(kiosk, 0)
    touch.tap(kiosk.window, "readAloud")
    speaks(kiosk)
    assert texts == [told.title]
    touch.wait_until(lambda: not kiosk.read_aloud.speaking, "the title is told")
    stop_at(kiosk, 1)
    touch.tap(kiosk.window, "again")
    fault = kiosk.comparing.wrong.first_cue
    clock_of(kiosk).setProperty("rate", 8)
    touch.wait_until(lambda: position(kiosk) == pytest.approx(fault - 0.02), "it waits")
    assert kiosk.comparing.wrong.cueText == ""
    touch.wait_until(lambda: told.wrong_title in texts[-1], "the fault is told")
    assert kiosk.comparing.wrong.cueText != ""
    touch.wait_until(lambda: told.right_title in texts[-1], "what is right is told")
    assert position(kiosk) < told.duration, "play goes on while the voice does"
    touch.tap(kiosk.window, "playPause")
    assert texts[-1] == ""
    touch.tap(kiosk.window, "playPause")
    speaks(kiosk)
    assert kiosk.read_aloud.waitAt == pytest.approx(told.duration - 0.02)
    right = f"{told.right_title}. {' '.join(told.right_points)}"
    assert texts[1:] == [
        told.title,
        f"{told.wrong_title}. {' '.join(told.wrong_points)}",
        right,
        "",
        right,
    ]
    touch.tap(kiosk.window, "compare-kneeling")
    touch.wait_until(lambda: texts[-1] == kiosk.comparing.title, "the other one is told")
    assert kiosk.comparing.title != told.title


def test_the_whole_section_is_read_beside_its_picture(kiosk: Kiosk, texts: list[str]) -> None:
    playing(kiosk, "tight-hip-flexors", 0)
    touch.tap(kiosk.window, "openTranscript")
    touch.tap(kiosk.window, "readAloud")
    speaks(kiosk)
    for step in kiosk.lesson.section("tight-hip-flexors").steps:
        assert step.caption in texts[-1]
    touch.tap(kiosk.window, "transcriptBack")
    touch.wait_until(lambda: texts[-1] == "", "it is silent")


def test_a_language_without_a_voice_has_no_such_button(kiosk: Kiosk, texts: list[str]) -> None:
    playing(kiosk, "tight-hip-flexors", 0)
    touch.tap(kiosk.window, "readAloud")
    speaks(kiosk)
    touch.tap(kiosk.window, "language")
    assert not touch.shown(kiosk.window, "readAloud")
    assert not touch.shown(kiosk.window, "louder")
    assert texts[-1] == ""
    touch.tap(kiosk.window, "language")
    speaks(kiosk)
    assert texts[-1] == kiosk.lesson.section("tight-hip-flexors").steps[0].caption


@pytest.mark.parametrize(
    "program",
    ["import sys; sys.exit('no voice')", """print('{"failed": "no voice"}')""", None],
    ids=["exits at once", "tells so", "is not there"],
)
def test_where_nothing_can_speak_that_is_told_once(qapp: QObject, program: str | None) -> None:
    parent = QObject()
    command = [sys.executable, "-c", program] if program else ["/no/such/program"]
    voice = VoiceProcess(command, parent)
    told: list[str] = []
    voice.failed.connect(told.append)
    voice.look()
    touch.wait_until(lambda: told and not voice.children()[1:], "it is told")
    voice.say("", "en", 1.0)
    assert len(told) == 1


HANGS = """
import sys, time
print('{"languages": ["en"]}', flush=True)
time.sleep(60 if sys.stdin.readline() else 0)
"""


def test_a_voice_that_hangs_holds_nobody_up(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(voice_process, "_PATIENCE_MS", 100)
    monkeypatch.setattr(voice_process, "_PATIENCE_PER_SIGN_MS", 0)
    monkeypatch.setattr(kiosk.read_aloud._speaker._voice, "_command", [sys.executable, "-c", HANGS])
    playing(kiosk, "kneeling-stretch", 5)
    touch.tap(kiosk.window, "readAloud")
    touch.tap(kiosk.window, "playPause")
    with caplog.at_level(logging.WARNING):
        touch.wait_until(lambda: not touch.shown(kiosk.window, "readAloud"), "the button goes")
    assert "read aloud" in caplog.text
    before = position(kiosk)
    touch.wait_until(lambda: position(kiosk) > before, "the section goes on")
    kiosk.visit.end()
    touch.wait_until(lambda: kiosk.read_aloud.offered, "the next visitor gets another try")
