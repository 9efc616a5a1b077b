"""The clinic's own words, offers, and notices on its own days."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.lesson import Clinic, Lesson, Notice, Stage, load_lesson

Edit = Callable[..., Path]

SPRING, FALL = date(2024, 3, 10), date(2024, 11, 3)
"""The days that daylight saving makes an hour shorter and longer in Chicago."""


def shown_at(clinic: Clinic, moment: str) -> bool:
    return bool(clinic.notices_on(clinic.today(datetime.fromisoformat(moment))))


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        ("2024-07-05T04:59:59+00:00", False),
        ("2024-07-05T05:00:00+00:00", True),
        ("2024-07-04T23:59:59-05:00", False),
        ("2024-07-05T00:00:00-05:00", True),
        ("2024-07-29T04:59:59+00:00", True),
        ("2024-07-29T05:00:00+00:00", False),
        ("2026-11-22T12:00:00+00:00", False),
    ],
)
def test_the_shipped_notice_keeps_to_the_days_in_st_louis(
    lesson: Lesson, moment: str, shown: bool
) -> None:
    assert shown_at(lesson.clinic, moment) is shown


@pytest.mark.parametrize(("day", "hours"), [(SPRING, 23), (FALL, 25), (date(2024, 6, 1), 24)])
def test_a_notice_of_one_day_lasts_that_whole_day(lesson: Lesson, day: date, hours: int) -> None:
    notice = Notice(title="Closed", text="We are closed today.", first=day, last=day)
    clinic = lesson.clinic.model_copy(update={"notices": (notice,)})
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(days=1)
    quarters = [start + timedelta(minutes=15 * step) for step in range(4 * 72)]
    shown = [moment for moment in quarters if clinic.notices_on(clinic.today(moment))]
    assert len(shown) == 4 * hours
    assert shown[-1] - shown[0] == timedelta(hours=hours, minutes=-15)


def test_a_moment_without_a_zone_is_refused(lesson: Lesson) -> None:
    with pytest.raises(ValueError, match="no zone"):
        lesson.clinic.today(datetime(2024, 7, 5))


def test_the_clinics_words_fill_the_texts(
    edit: Edit, assets: Path, data_dir: Path, stage: Stage
) -> None:
    edit(
        "clinic.toml",
        ("More 4 Life Physical Therapy", "Harbor $100 Therapy"),
        ("Free Discovery Visit", "First Talk"),
        ("M4LPT", "HARBOR"),
        ("percent_off = 50", "percent_off = 15"),
    )
    lesson = load_lesson(assets, data_dir, "en", stage)
    captions = " ".join(step.caption for step in lesson.section("what-next").steps)
    for words in ("Harbor $100 Therapy", "A First Talk is", "HARBOR takes 15% off"):
        assert words in captions
    assert lesson.form.kind.label("discovery_visit") == "First Talk"
    assert "Only the staff of Harbor $100 Therapy see them." in lesson.form.consent.points


def test_a_step_about_an_offer_goes_with_the_offer(
    edit: Edit, assets: Path, data_dir: Path, stage: Stage
) -> None:
    own = edit("clinic.toml")
    text = own.read_text(encoding="utf-8")
    start = text.index("[offers.product]")
    end = text.index("# A notice is on the screen")
    own.write_text(text[:start] + text[end:], encoding="utf-8")
    lesson = load_lesson(assets, data_dir, "en", stage)
    assert lesson.clinic.offers.product is None
    titles = [step.title for step in lesson.section("what-next").steps]
    assert "Where to get the tool" not in titles
    assert len(titles) == 4
    assert lesson.section("what-next").duration == sum(
        step.seconds for step in lesson.section("what-next").steps
    )


def test_a_phone_number_and_an_address_may_be_given(
    edit: Edit, assets: Path, data_dir: Path, stage: Stage
) -> None:
    edit(
        "clinic.toml",
        ('# phone = "+1 ..."', 'phone = "(314) 555-0123"\nemail = "us@Example.com" #'),
    )
    clinic = load_lesson(assets, data_dir, "en", stage).clinic
    assert (clinic.phone, clinic.email) == ("(314) 555-0123", "us@example.com")
