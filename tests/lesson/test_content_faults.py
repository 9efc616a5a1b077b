"""Every kind of fault is told with its file, its key, what is wrong and how to mend it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.lesson import ContentError, Problem, Stage, lint, load_lesson

Edit = Callable[..., Path]
FLOOR = "lesson/en/06-on-the-floor.toml"
KNEELING = "lesson/en/08-kneeling-stretch.toml"
COMPARISONS = "lesson/en/comparisons.toml"
ATTRACT = "lesson/en/attract.toml"
CUES = "lesson/en/cues.toml"
FORM = "lesson/en/form.toml"
CLINIC = "clinic.toml"
DISCLOSED = """disclosure.en = "As an Amazon Associate, our clinic earns from qualifying purchases."
disclosure.es"""
HOLD = "\n[steps.hold]"
ES_FLOOR = "lesson/es/06-on-the-floor.toml"
ES_FORM = "lesson/es/form.toml"
ES_NAME = "lesson/es/language.toml"


@pytest.fixture
def found(assets: Path, data_dir: Path, stage: Stage) -> Callable[[], tuple[Problem, ...]]:
    """Lint with the clinic's own files."""
    return lambda: lint(assets, data_dir, stage)


@pytest.mark.parametrize(
    ("name", "old", "new", "where", "said"),
    [
        (FLOOR, "start = 13.4\nend = 29", "start = 7\nend = 7", "steps[7].end", "less than"),
        (FLOOR, "end = 30", "end = 30.5", "steps[10].end", "past the end of the clip"),
        (FLOOR, "start = 0", "start = -1", "steps[1].start", "out of range"),
        (FLOOR, "seconds = 18", "seconds = 0", "steps[1].seconds", "out of range"),
        (FLOOR, "seconds = 18", "seconds = nan", "steps[1].seconds", "not a usable number"),
        (FLOOR, "seconds = 18", 'seconds = "18"', "steps[1].seconds", "without quotes"),
        (FLOOR, "seconds = 18\n", "", "steps[1].seconds", "missing"),
        (FLOOR, 'pace = "breath"', 'pace = "quick"', "steps[9].pace", "'breath'"),
        (FLOOR, "end = 20", "end = 18", "steps[9].pace", "a breath takes 10"),
        (FLOOR, "start = 0\nend = 20", "start = 2\nend = 22", "steps[9].pace", "at 0 s, or each"),
        (FLOOR, "seconds = 20", "seconds = 25", "steps[9].pace", "Write seconds = 20"),
        (FLOOR, "seconds = 20", "seconds = 40", "steps[9].pace", "it would jump"),
        (KNEELING, HOLD, "seconds = 9\n" + HOLD, "steps[8].seconds", "hold tells how long"),
        (KNEELING, HOLD, 'pace = "breath"\n' + HOLD, "steps[8].pace", "pace of its own"),
        (KNEELING, HOLD, 'side = "first"\n' + HOLD, "steps[8].side", "tells its sides itself"),
        (KNEELING, "seconds = 30", "seconds = 0", "steps[8].hold.seconds", "out of range"),
        (
            KNEELING,
            "[take_home]\nsteps = [",
            "[take_home]\nsteps = [" + f'"{"so " * 33}",' * 5,
            "take_home",
            "its code holds 560",
        ),
        (KNEELING, "ready = 5\n", "", "steps[8].hold.ready", "missing"),
        (
            KNEELING,
            "first_ready = 12",
            "first_ready = 4",
            "steps[8].hold.first_ready",
            "= 5 or more",
        ),
        (
            KNEELING,
            "first_ready = 12\n",
            "",
            "steps[8].hold.first_ready",
            "line for “first_ready”",
        ),
        (KNEELING, "Squeeze your", "M4LPT", "steps[8].hold.first_caption", "$disclosure"),
        (KNEELING, '"Right knee down"', '"Left knee down"', "steps[8].hold.sides", "named twice"),
        (KNEELING, '"Left knee down"', '"L' + "o" * 32 + '"', "steps[8].hold.sides[2]", "Shorten"),
        (KNEELING, ', "Left knee down"', "", "steps[8].hold.other", "Only one side is held"),
        (KNEELING, "other = 24\n", "", "steps[8].hold.other", "Add a line for “other”"),
        (KNEELING, "other = 24\n", "other = 15\n", "steps[8].hold", "be more than 15"),
        (KNEELING, "other = 24\n", "other = 25\n", "steps[8].hold", "Write at most 24"),
        (KNEELING, "rest = 30\n", "rest = 10\n", "steps[8].hold", "Write rest = 14 or more"),
        (KNEELING, "Ease out", "So " * 60, "steps[8].hold.rest_caption", "Shorten it by"),
        (KNEELING, "Ease out", "M4LPT", "steps[8].hold.rest_caption", "$disclosure"),
        (FLOOR, "seconds = 18\n", 'seconds = 18\nside = "other"\n', "steps", "no step here holds"),
        (
            FLOOR,
            "seconds = 36\n",
            "seconds = 36\nwaits = true\n",
            "steps",
            "nothing comes after it",
        ),
        (KNEELING, "repeats = 2", "repeats = 2.5", "steps[8].hold.repeats", "not a usable number"),
        (FLOOR, 'title = "What you need"', "title = 7", "steps[1].title", "quotes"),
        (FLOOR, 'title = "What you need"', 'title = "  "', "steps[1].title", "empty"),
        (FLOOR, 'title = "What', 'title = "\\u200BWhat', "steps[1].title", "can't be shown"),
        (FLOOR, "Lay out", "Lay out " + "so " * 60, "steps[1].caption", "Shorten it by"),
        (FLOOR, '"setting-out"', '"standing"', "steps[1].clip", "Use one of bed-aim"),
        (FLOOR, '["tool"]', '["tool", "biceps"]', "steps[1].highlight[2]", "'psoas'"),
        (FLOOR, '["tool"]', '"tool"', "steps[1].highlight", "brackets"),
        (FLOOR, "caption =", "capton =", "steps[1].capton", "spelling"),
        (FLOOR, "hands_on = true", "hands_on = 1", "hands_on", "true or false"),
        (FLOOR, 'group = "release"', 'group = "relax"', "group", "'understand'"),
        (FLOOR, 'group = "release"', 'group = "release"\nnumber = 6', "number", "name of the file"),
        (FLOOR, "Lay out a mat", "Lay, it costs $20", "steps[1].caption", "$$"),
        (FLOOR, "Lay out a mat", "Lay $clnic", "steps[1].caption", "$clinic"),
        (FLOOR, "Lay out a mat", "Use M4LPT", "steps[1].caption", "$disclosure"),
        (KNEELING, "hands_on = true", "hands_on = false", "hands_on", "safety card"),
        (KNEELING, '"kneeling-same"', '"kneling"', "comparison", "Use one of bed-flat, bed-held"),
        (COMPARISONS, 'id = "standing"', 'id = "kneeling"', "comparisons", "used twice"),
        (COMPARISONS, 'id = "standing"', 'id = "sitting"', "comparisons[3].id", "sitting-right"),
        (COMPARISONS, 'short_title = "K', 'duration = 12 # "K', "comparisons[1].duration", "spell"),
        (ATTRACT, '"standing-ache"', '"standing-ake"', "scenes[1].clip", "Use one of bed-aim"),
        (ATTRACT, "end = 11\n", "end = 13\n", "scenes[1].end", "past the end of the clip"),
        (ATTRACT, '"wrong"', '"bad"', "scenes[4].verdict", "'right' or 'wrong'"),
        (ATTRACT, '"on-the-floor"', '"on-the-flor"', "scenes[3].section", "Use one of how-the"),
        (ATTRACT, "end = 11\n", 'end = 11\nsection = "on-the-floor"\n', "scenes", "none might be"),
        (ATTRACT, "headline =", "line =", "headline", "missing"),
        (CUES, "low_back_flat =", "low_back_flta =", "low_back_flat", "Add a line low_back_flat ="),
        (CUES, '"Low back arches."', '" "', "low_back_arches", "empty"),
        (CUES, "Low back arches", "Low back arches " * 3, "low_back_arches", "Shorten it by"),
        (CUES, '"Low back arches."', "15", "low_back_arches", "quotes"),
        (FORM, "first_visit", "second_visit", "kind", "first_visit, discovery_visit"),
        (FORM, "hip_front", "Hip front", "concerns.choices[2].id", "small letters"),
        (FORM, "hip_front", "low_back", "concerns.choices", "used twice"),
        (FORM, "days_kept = 30", "days_kept = 90", "consent.days_kept", "90 days"),
        (CLINIC, "America/Chicago", "America", "time_zone", "America/Chicago"),
        (CLINIC, "America/Chicago", "Mars/Base", "time_zone", "'Mars/Base'"),
        (CLINIC, '"US"', '"USA"', "region", "two capital letters"),
        (CLINIC, '# phone = "+1 ..."', 'phone = "555" #', "phone", "no phone number in US"),
        (CLINIC, '["en", "es"]', '["English"]', "languages[1]", "two small letters"),
        (CLINIC, '["en", "es"]', "[]", "languages", "at least 1"),
        (CLINIC, '["en", "es"]', '["en", "es", "en"]', "languages", "named twice"),
        (CLINIC, "text.es = ", "# ", "offers.visit.text", "Add a line text.es = "),
        (CLINIC, "text.es = ", "text.es = 7 # ", "offers.visit.text.es", "quotes"),
        (CLINIC, 'text.es = "', 'text.es = "' + "a " * 200, "offers.visit.text.es", "Shorten it"),
        (CLINIC, "title.es = ", "# ", "notices[1].title", "Add a line title.es = "),
        (
            CLINIC,
            'title.en = "StL Headliner Awards"\ntitle.es',
            "title",
            "notices[1].title",
            "title.en",
        ),
        (ES_FLOOR, "seconds = 18", "seconds = 12", "steps[1].seconds", "but for the words"),
        (ES_FLOOR, "hands_on = true", "hands_on = false", "hands_on", "but for the words"),
        (ES_FLOOR, 'highlight = ["tool"]\n', "", "steps[1].highlight", "but for the words"),
        (ES_FORM, 'id = "hip_front"', 'id = "hip"', "concerns.choices[2].id", "but for the words"),
        (ES_NAME, "Español", "Español de América", "name", "Shorten it by 2"),
        (CLINIC, "countdown = 20", "countdown = 5", "idle.countdown", "20"),
        (CLINIC, DISCLOSED, "trademark_note", "offers.product.disclosure", "earns from it"),
        (
            CLINIC,
            "disclosure.es = ",
            'disclosure.es = "" # ',
            "offers.product.disclosure.es",
            "earns",
        ),
        (CLINIC, "last = 2024-07-28", "last = 2024-07-04", "notices[1].last", "before the first"),
        (CLINIC, "last = 2024-07-28", 'last = "July"', "notices[1].last", "2024-07-28"),
        (CLINIC, "first = 2024-07-05", "first = true", "notices[1].first", "not a date"),
        (CLINIC, 'name = "More 4', 'nmae = "More 4', "nmae", "spelling"),
    ],
)
def test_a_fault_is_told_where_it_is(
    edit: Edit,
    found: Callable[[], tuple[Problem, ...]],
    name: str,
    old: str,
    new: str,
    where: str,
    said: str,
) -> None:
    file = edit(name, (old, new))
    told = [problem for problem in found() if problem.where == where]
    assert len(told) == 1, [problem.sentence() for problem in found()]
    assert told[0].file == file
    sentence = told[0].sentence()
    assert sentence.startswith(f"{file}, {where}: ")
    assert said in sentence
    assert "\n" not in sentence
    assert told[0].wrong.endswith(".")
    assert told[0].mend.endswith(".")


def test_all_faults_are_told_at_once(edit: Edit, found: Callable[[], tuple[Problem, ...]]) -> None:
    edit(
        FLOOR,
        ("start = 0", "start = 99"),
        ("seconds = 22", "seconds = -1"),
        ('clip = "s', 'clip = "q'),
    )
    edit(CLINIC, ('"US"', '"us"'))
    edit(COMPARISONS, ('title = "K', 'tilte = "K'))
    assert {(problem.file.name, problem.where) for problem in found()} == {
        ("clinic.toml", "region"),
        ("comparisons.toml", "comparisons[1].title"),
        ("comparisons.toml", "comparisons[1].tilte"),
        ("06-on-the-floor.toml", "steps[1].clip"),
        ("06-on-the-floor.toml", "steps[1].end"),
        ("06-on-the-floor.toml", "steps[3].seconds"),
    }


@pytest.mark.parametrize(
    ("content", "where", "said"),
    [
        (b'group = "release\n', "line 1", "not correct TOML"),
        (b'group = "release"\ntitle = \n', "line 2", "not correct TOML"),
        (b'group = "release"\ngroup = "release"\n', "line 2", "overwrite"),
        (b'group = "release"\r\ntitle = "\xe9tirement"\r\n', "line 2", "UTF-8"),
        (b"\xff\xfeg\x00r\x00", "line 1", "UTF-8"),
        (b"group = [", "last line", "not correct TOML"),
        (b"group = " + b"[" * 5000, "", "flatter"),
        (b"seconds = " + b"9" * 5000, "", "shorter"),
        (b"", "steps", "missing"),
    ],
)
def test_a_file_that_is_no_toml(
    data_dir: Path,
    found: Callable[[], tuple[Problem, ...]],
    content: bytes,
    where: str,
    said: str,
) -> None:
    file = data_dir / FLOOR
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    told = {problem.where: problem for problem in found()}
    assert where in told
    assert told[where].file == file
    assert said in told[where].sentence()


def test_a_file_saved_by_a_windows_editor_is_read(
    assets: Path, data_dir: Path, found: Callable[[], tuple[Problem, ...]]
) -> None:
    text = (assets / FLOOR).read_text(encoding="utf-8")
    file = data_dir / FLOOR
    file.parent.mkdir(parents=True)
    file.write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    assert found() == ()


@pytest.mark.parametrize("name", [FLOOR, CLINIC, COMPARISONS, "lesson/en/safety.toml"])
def test_a_folder_or_a_dangling_link_in_place_of_a_file(
    data_dir: Path, found: Callable[[], tuple[Problem, ...]], name: str
) -> None:
    file = data_dir / name
    file.mkdir(parents=True)
    assert [(problem.file, problem.wrong) for problem in found()] == [(file, "This is a folder.")]
    file.rmdir()
    file.symlink_to(data_dir / "nowhere")
    assert [(problem.file, problem.wrong) for problem in found()] == [
        (file, "The file is missing.")
    ]


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        ("lesson/en/safety.toml", "safety.toml: The file is missing."),
        ("lesson/en/cues.toml", "cues.toml: The file is missing."),
        ("lesson/en/sources.toml", "sources.toml: The file is missing."),
        ("lesson/en/05-releasing-it-at-home.toml", "Section 5 is missing."),
        ("lesson/en/11-what-next.toml", "No section is in the group 'next'."),
        ("clinic.toml", "clinic.toml: The file is missing."),
        ("lesson/en", "no lesson in the language 'en'"),
    ],
)
def test_a_shipped_file_is_gone(
    assets: Path, tmp_path: Path, stage: Stage, gone: str, said: str
) -> None:
    copy = tmp_path / "assets"
    shutil.copytree(assets / "lesson", copy / "lesson")
    shutil.copy(assets / CLINIC, copy)
    path = copy / gone
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    with pytest.raises(ContentError) as error:
        load_lesson(copy, None, "en", stage)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("06-belly-down.toml", "'06' is already used by"),
        ("12-on-the-floor.toml", "'on-the-floor' is already used by"),
        ("6-on-the-floor.toml", "can't have this name"),
        ("00-on-the-floor.toml", "can't have this name"),
        ("13-thirteen.toml", "Section 12 is missing"),
    ],
)
def test_a_file_of_its_own_name(
    assets: Path, data_dir: Path, found: Callable[[], tuple[Problem, ...]], name: str, said: str
) -> None:
    own = data_dir / "lesson/en" / name
    own.parent.mkdir(parents=True)
    shutil.copy(assets / FLOOR, own)
    assert [said in problem.sentence() for problem in found()] == [True]


def test_a_clinic_adds_and_replaces_sections(
    edit: Edit, assets: Path, data_dir: Path, stage: Stage
) -> None:
    edit(FLOOR, ('title = "On the floor with the tool"', 'title = "Belly down"')).rename(
        data_dir / FLOOR
    )
    shutil.copy(assets / "lesson/en/07-where-to-aim.toml", data_dir / "lesson/en/12-once-more.toml")
    lesson = load_lesson(assets, data_dir, "en", stage)
    assert lesson.section("on-the-floor").title == "Belly down"
    assert [section.id for section in lesson.sections[-2:]] == ["what-next", "once-more"]


def test_an_unknown_language(assets: Path, stage: Stage) -> None:
    for language in ("xx", "../en", ""):
        with pytest.raises(ContentError, match="Use one of: en"):
            load_lesson(assets, None, language, stage)


def test_every_language_of_the_clinic_is_checked(
    edit: Edit, found: Callable[[], tuple[Problem, ...]]
) -> None:
    edit(CLINIC, ('["en", "es"]', '["en", "fr"]'))
    assert any("language 'fr'" in problem.sentence() for problem in found())


def test_a_clinic_of_one_language_writes_plain_texts(
    edit: Edit, found: Callable[[], tuple[Problem, ...]]
) -> None:
    edit(
        CLINIC,
        ('["en", "es"]', '["en"]'),
        ('text.en = "See a back-pain specialist at our clinic."\ntext.es', 'text = "See us." #'),
    )
    assert found() == ()


def test_a_section_that_one_language_lacks(
    assets: Path, data_dir: Path, found: Callable[[], tuple[Problem, ...]]
) -> None:
    own = data_dir / "lesson/es/12-once-more.toml"
    own.parent.mkdir(parents=True)
    shutil.copy(assets / ES_FLOOR, own)
    assert [problem.wrong for problem in found()] == ["The lesson in 'en' does not have this file."]
