"""A clinic's own videos: which play, what they tell and when, and what is said of the others."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from films import film, vtt

from kiosk.lesson import ContentError, Lesson, Stage, load_lessons
from kiosk.lesson.captions import read_cues
from kiosk.lesson.videos import Videos, load_videos


@pytest.fixture(scope="module")
def lessons(assets: Path, stage: Stage) -> Mapping[str, Lesson]:
    return load_lessons(assets, None, stage)


@pytest.fixture
def clips(data_dir: Path) -> Path:
    folder = data_dir / "clips"
    folder.mkdir()
    return folder


def loaded(clips: Path, lessons: Mapping[str, Lesson]) -> Videos:
    return load_videos(clips.parent, lessons)


def told(clips: Path, lessons: Mapping[str, Lesson]) -> dict[str, str]:
    """What is said of each file, by its name."""
    return {
        problem.file.name: f"{problem.where} {problem.wrong}"
        for problem in loaded(clips, lessons).problems
    }


def test_without_a_folder_there_is_nothing_to_tell(
    data_dir: Path, lessons: Mapping[str, Lesson]
) -> None:
    assert load_videos(data_dir, lessons) == Videos({}, ())


def test_a_video_with_its_words_and_steps(clips: Path, lessons: Mapping[str, Lesson]) -> None:
    film(clips / "in-bed.mp4", chapters=("Lie down", "Breathe", "Rest"), sound=True)
    vtt(
        clips / "in-bed.en.vtt",
        ("00:00.200", "00:00.800", "Lie <i>down</i>\nnow."),
        ("00:01.000", "00:01.500", "In &amp; out."),
    )
    vtt(clips / "in-bed.es.vtt", ("00:00.000", "00:03.000", "Acuéstese."))
    videos = loaded(clips, lessons)
    assert videos.problems == ()
    video = videos.by_section["in-bed"]
    assert video.has_sound
    assert video.duration == pytest.approx(3, abs=0.1)
    english, spanish = video.tellings["en"], video.tellings["es"]
    assert [step.title for step in english.steps] == ["Lie down", "Breathe", "Rest"]
    assert [step.title for step in spanish.steps] == ["", "", ""], "its own chapters are English"
    assert english.step_starts == spanish.step_starts == (0, 1, 2)
    assert english.duration == video.duration
    assert [step.caption for step in english.steps] == ["Lie down now.", "In & out.", ""]
    said = {t: english.caption_at(t) for t in (0.0, 0.5, 0.9, 1.2, 1.9, 2.0)}
    assert said == {
        0.0: "",
        0.5: "Lie down now.",
        0.9: "Lie down now.",
        1.2: "In & out.",
        1.9: "In & out.",
        2.0: "",
    }


def test_steps_are_named_in_each_language(clips: Path, lessons: Mapping[str, Lesson]) -> None:
    film(clips / "09-in-bed.MP4", chapters=("A", "B", "C"))
    vtt(clips / "09-in-bed.en.chapters.vtt", ("00:00.000", "00:02.000", "Lie down"))
    vtt(
        clips / "in-bed.es.chapters.vtt",
        ("00:00.000", "00:02.000", "Acuéstese"),
        ("00:02.000", "00:03.000", "Descanse"),
    )
    tellings = loaded(clips, lessons).by_section["in-bed"].tellings
    assert [step.title for step in tellings["en"].steps] == ["Lie down"]
    assert [step.title for step in tellings["es"].steps] == ["Acuéstese", "Descanse"]


def test_a_video_alone_is_one_step_and_its_missing_words_are_told(
    clips: Path, lessons: Mapping[str, Lesson]
) -> None:
    film(clips / "in-bed.mp4")
    videos = loaded(clips, lessons)
    assert {problem.mend for problem in videos.problems} == {
        "Write in-bed.en.vtt.",
        "Write in-bed.es.vtt.",
    }
    telling = videos.by_section["in-bed"].tellings["en"]
    assert (len(telling.steps), telling.cues) == (1, ())


def test_a_broken_caption_file_counts_as_none(clips: Path, lessons: Mapping[str, Lesson]) -> None:
    film(clips / "in-bed.mp4")
    vtt(clips / "in-bed.en.vtt", ("00:00.000", "00:01.000", "Lie down."))
    vtt(clips / "in-bed.es.vtt", ("00:00,000", "00:01,000", "Acuéstese."))
    videos = loaded(clips, lessons)
    assert [(problem.file.name, problem.where) for problem in videos.problems] == [
        ("in-bed.es.vtt", "line 3")
    ]
    tellings = videos.by_section["in-bed"].tellings
    assert tellings["en"].cues
    assert not tellings["es"].cues


def test_what_can_not_be_played_is_told_and_left_out(
    clips: Path, lessons: Mapping[str, Lesson]
) -> None:
    whole = film(clips / "in-bed.mp4", [(9 * n, 0, 0) for n in range(8)]).read_bytes()
    (clips / "in-bed.mp4").write_bytes(whole[: len(whole) * 2 // 3])
    (clips / "what-next.mp4").write_text("not a video", encoding="utf-8")
    (clips / "where-to-aim.mp4").mkdir()
    film(clips / "on-the-floor.mp4", codec="libsvtav1")
    videos = loaded(clips, lessons)
    assert videos.by_section == {}
    assert told(clips, lessons) == {
        "in-bed.mp4": " It should last 8 s, but its end is missing.",
        "what-next.mp4": " This is not a whole video file.",
        "where-to-aim.mp4": " This is no file.",
        "on-the-floor.mp4": " It is coded as av1, which the kiosk can't play on every computer.",
    }


def test_a_file_that_belongs_to_nothing_is_told(clips: Path, lessons: Mapping[str, Lesson]) -> None:
    film(clips / "in-bed.mp4")
    for name in ("knee.mp4", "IMG_0001.mov", "in-bed.fr.vtt", "what-next.en.vtt", ".DS_Store"):
        (clips / name).touch()
    (clips / "09-in-bed.mp4").write_bytes((clips / "in-bed.mp4").read_bytes())
    assert (
        told(clips, lessons).items()
        >= {
            "knee.mp4": " No section of the lesson is called 'knee'.",
            "IMG_0001.mov": " The kiosk does nothing with this file.",
            "in-bed.fr.vtt": " The clinic does not speak 'fr'.",
            "what-next.en.vtt": " There is no video to these words.",
            "in-bed.mp4": " 09-in-bed.mp4 is already the video of this section.",
        }.items()
    )
    assert ".DS_Store" not in told(clips, lessons)


@pytest.mark.parametrize(
    ("text", "where", "wrong"),
    [
        ("Hello", "line 1", "begin as WebVTT"),
        ("WEBVTT\n", "", "no captions"),
        ("WEBVTT\n\n00:01,000 --> 00:02,000\nOne\n", "line 3", "can't be read"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n", "line 3", "no words"),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nOne\n", "line 3", "ends at 1 s and begins at 2 s"),
        (
            "WEBVTT\n\n00:02.000 --> 00:03.000\nOne\n\n00:01.000 --> 00:02.000\nTwo\n",
            "line 6",
            "before the one above",
        ),
        ("WEBVTT\n\n00:01.000 --> 00:09.000\nOne\n", "line 3", "the video ends at 3 s"),
        ("WEBVTT\n\n00:05.000 --> 00:05.500\nOne\n", "line 3", "the video ends at 3 s"),
    ],
)
def test_the_faults_of_a_caption_file(tmp_path: Path, text: str, where: str, wrong: str) -> None:
    file = tmp_path / "in-bed.en.vtt"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_cues(file, 3.0)
    (problem,) = caught.value.problems
    assert problem.where == where
    assert wrong in problem.wrong
    assert problem.mend


def test_captions_that_are_not_utf_8(tmp_path: Path) -> None:
    file = tmp_path / "in-bed.es.vtt"
    file.write_bytes("WEBVTT\n\n00:00.000 --> 00:01.000\nAcuéstese\n".encode("cp1252"))
    with pytest.raises(ContentError, match=r"line 4: This is not UTF-8 text\."):
        read_cues(file, 3.0)


def test_captions_as_windows_saves_them(tmp_path: Path) -> None:
    file = tmp_path / "in-bed.es.vtt"
    file.write_bytes(b"\xef\xbb\xbfWEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nHola\r\n")
    assert [cue.text for cue in read_cues(file, 3.0)] == ["Hola"]
