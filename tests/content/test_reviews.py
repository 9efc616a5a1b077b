"""Who reviewed a section, until when that holds, and when the section leaves."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from own_content import Edit, Read

from kiosk.content import Content, sign_off, withdraw
from kiosk.lesson import ContentError, Review, State

SECTION = "kneeling-stretch"
MADE, LAST = date(2026, 5, 4), date(2026, 11, 1)


def review(content: Content, section: str = SECTION, until: date = LAST) -> Review:
    words = content.prints[section]
    return Review(reviewer="Dana Ruiz, PT", reviewed=MADE, until=until, words=words)


def state(content: Content, day: date, section: str = SECTION) -> State:
    return next(each.state for each in content.standings(day) if each.section.id == section)


def test_what_is_shipped_was_never_reviewed_and_is_shown(read: Read) -> None:
    content = read()
    assert {each.state for each in content.standings(LAST)} == {State.NONE}
    assert content.gone(LAST) == frozenset()


def test_a_review_holds_through_its_last_day_and_then_the_section_leaves(
    read: Read, data_dir: Path
) -> None:
    sign_off(data_dir, {SECTION: review(read())})
    content = read()
    assert state(content, LAST - timedelta(days=30)) is State.HOLDS
    assert state(content, LAST - timedelta(days=29)) is State.ENDS_SOON
    assert content.gone(LAST) == frozenset()
    day_after = LAST + timedelta(days=1)
    assert state(content, day_after) is State.ENDED
    lesson = content.shown(day_after)["es"]
    assert [section.number for section in lesson.sections] == list(range(1, 11))
    assert SECTION not in {section.id for section in lesson.sections}
    assert list(lesson.comparisons) == ["standing", "bed-flat", "bed-held"]


@pytest.mark.parametrize(
    ("last", "before", "after"),
    [
        # St. Louis is 5 hours behind UTC in summer and 6 in winter. On 2026-11-01 clocks go back,
        # on 2027-03-14 they go forward: those days have 25 and 23 hours.
        (date(2026, 7, 1), datetime(2026, 7, 2, 4, 59, 59), datetime(2026, 7, 2, 5)),
        (date(2026, 11, 1), datetime(2026, 11, 2, 5, 59, 59), datetime(2026, 11, 2, 6)),
        (date(2027, 3, 14), datetime(2027, 3, 15, 4, 59, 59), datetime(2027, 3, 15, 5)),
    ],
)
def test_the_last_day_ends_at_the_clinics_own_midnight(
    read: Read, data_dir: Path, last: date, before: datetime, after: datetime
) -> None:
    sign_off(data_dir, {SECTION: review(read(), until=last)})
    content = read()
    clinic = content.first.clinic
    assert content.gone(clinic.today(before.replace(tzinfo=UTC))) == frozenset()
    assert content.gone(clinic.today(after.replace(tzinfo=UTC))) == {SECTION}


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_review_is_void_once_the_words_change(
    read: Read, edit: Edit, data_dir: Path, language: str
) -> None:
    sign_off(data_dir, {SECTION: review(read()), "in-bed": review(read(), "in-bed")})
    name = f"lesson/{language}/08-kneeling-stretch.toml"
    file = edit(name, " 4 ", " 5 ")
    content = read()
    assert state(content, MADE) is State.CHANGED
    assert content.gone(MADE) == {SECTION}
    file.write_text(f"# A remark\n{file.read_text(encoding='utf-8').replace(' 5 ', ' 4 ', 1)}")
    assert state(read(), MADE) is State.HOLDS


def test_the_words_of_its_comparison_count_and_the_clinics_name_does_not(
    read: Read, edit: Edit, data_dir: Path
) -> None:
    sign_off(data_dir, {name: review(read(), name) for name in (SECTION, "in-bed")})
    edit("clinic.toml", "More 4 Life Physical Therapy", "Old Mill Clinic")
    assert read().gone(MADE) == frozenset()
    edit("lesson/en/comparisons.toml", "Same thigh", "The same thigh")
    assert read().gone(MADE) == {SECTION}


def test_the_safety_card_and_the_marks_on_the_figures_count(
    read: Read, edit: Edit, data_dir: Path
) -> None:
    names = (SECTION, "what-next", "on-the-floor")
    sign_off(data_dir, {name: review(read(), name) for name in names})
    card = edit("lesson/en/safety.toml", "Before you try it", "Before you begin")
    assert read().gone(MADE) == {SECTION, "on-the-floor"}, "what patients do themselves"
    card.unlink()
    assert read().gone(MADE) == frozenset()
    edit("lesson/es/cues.toml", 'low_back_arches = "', 'low_back_arches = "Mal: ')
    assert read().gone(MADE) == {SECTION}


def test_a_video_that_nobody_watched_takes_the_section_away(read: Read, data_dir: Path) -> None:
    sign_off(data_dir, {name: review(read(), name) for name in (SECTION, "in-bed")})
    clip = data_dir / "clips" / f"{SECTION}.mp4"
    clip.parent.mkdir()
    clip.write_bytes(b"first")
    assert (state(read(), MADE), read().gone(MADE)) == (State.OTHER_VIDEO, {SECTION})
    sign_off(data_dir, {SECTION: review(read())})
    assert state(read(), MADE) is State.HOLDS
    clip.with_name(f"{SECTION}.es.vtt").write_text("WEBVTT", encoding="utf-8")
    assert state(read(), MADE) is State.OTHER_VIDEO, "what is said in it counts"
    clip.with_name(f"{SECTION}.es.vtt").unlink()
    assert state(read(), MADE) is State.HOLDS
    clip.write_bytes(b"other")
    assert state(read(), MADE) is State.OTHER_VIDEO
    clip.unlink()
    assert state(read(), MADE) is State.OTHER_VIDEO, "the figure was not what they signed"


def test_a_language_that_nobody_read_voids_the_review(
    read: Read, edit: Edit, data_dir: Path
) -> None:
    known = review(read())
    english = known.model_copy(update={"words": {"en": known.words["en"]}})
    sign_off(data_dir, {SECTION: english})
    assert state(read(), MADE) is State.CHANGED
    sign_off(data_dir, {SECTION: known.model_copy(update={"words": {}})})
    assert state(read(), MADE) is State.HOLDS, "a review written by hand names no words"


def test_what_a_clinic_wrote_into_the_file_stays(read: Read, data_dir: Path) -> None:
    file = data_dir / "reviews.toml"
    file.write_text(
        '# Ask Dana first\n["in-bed"]  # hers\nreviewer = "Dana"\n'
        "reviewed = 2026-01-01\nuntil = 2026-06-30\n",
        encoding="utf-8",
    )
    both = sign_off(data_dir, {SECTION: review(read())})
    assert set(both) == {"in-bed", SECTION}
    assert "# Ask Dana first" in file.read_text(encoding="utf-8")
    assert set(withdraw(data_dir, ["in-bed"])) == {SECTION}
    assert state(read(), LAST, "in-bed") is State.NONE


def test_a_file_that_cannot_be_read_is_named_and_left_alone(read: Read, data_dir: Path) -> None:
    new = {SECTION: review(read())}
    file = data_dir / "reviews.toml"
    file.write_text("[in-bed]\nuntil = soon\n", encoding="utf-8")
    with pytest.raises(ContentError, match="line 2"):
        sign_off(data_dir, new)
    assert file.read_text(encoding="utf-8") == "[in-bed]\nuntil = soon\n"
    file.unlink()
    file.mkdir()
    with pytest.raises(ContentError, match="folder"):
        sign_off(data_dir, new)


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("until = 2025-01-01", "in-bed.until"),
        ('until = "later"', "in-bed.until"),
        ("until = 2027-01-01\nuntill = 1", "in-bed.untill"),
    ],
)
def test_a_fault_in_the_file_names_its_key(
    read: Read, data_dir: Path, line: str, where: str
) -> None:
    read().keep(data_dir)
    (data_dir / "reviews.toml").write_text(
        f'[in-bed]\nreviewer = "Dana"\nreviewed = 2026-01-01\n{line}\n', encoding="utf-8"
    )
    [problem] = read().problems
    assert problem.where == where
    assert problem.mend
