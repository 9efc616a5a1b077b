"""Staff read the lesson and record who reviewed it: real touches on the real window."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from form_filling import tap_pin
from hand_clock import HandClock
from layout import fits
from PySide6.QtCore import QObject, QSize
from shipped import shipped_body
from whole_kiosk import Stopwatch, arrived, at_attract

from kiosk import touch
from kiosk.app import Kiosk, RunOptions, build
from kiosk.content import sign_off
from kiosk.lesson import Review, load_reviews
from kiosk.touch import find, shown, tap, type_on_keyboard

PIN = "482913"
TODAY = date(2026, 11, 1)
SIZES = [(1280, 800), (1080, 1920), (1024, 600)]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def kiosk(
    request: pytest.FixtureRequest, qapp: QObject, data_dir: Path, stopwatch: Stopwatch
) -> Iterator[Kiosk]:
    """A kiosk on TODAY, whose kneeling stretch was reviewed until yesterday."""
    yesterday = TODAY - timedelta(days=1)
    ended = Review(reviewer="Dana Ruiz, PT", reviewed=yesterday, until=yesterday, words={})
    sign_off(data_dir, {"kneeling-stretch": ended})
    options = RunOptions(windowed=True, size=request.param, data_dir=data_dir)
    clock = HandClock()
    clock.pass_by(12 * 3600)
    kiosk = build(options, clock=clock, monotonic=stopwatch, body=shipped_body())
    kiosk.keeper.show_window(QSize(*request.param))
    yield kiosk
    kiosk.close()


def line(kiosk: Kiosk) -> str:
    return str(find(kiosk.window, "staffLine").property("text"))


def test_staff_are_told_at_set_up_and_record_who_reviewed_what(
    kiosk: Kiosk, data_dir: Path
) -> None:
    arrived(kiosk, "setup")
    assert "that no clinician has reviewed" in find(kiosk.window, "unreviewed").property("text")
    assert "10" in find(kiosk.window, "unreviewed").property("text")
    fits(kiosk)
    kiosk.records.staff.add("Maria", PIN)
    at_attract(kiosk)
    again: list[str] = []
    kiosk.content.outdated.connect(lambda: again.append("anew"))
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    tap_pin(kiosk, PIN)
    touch.wait_until(lambda: shown(kiosk.window, "page-lesson"), "the navigation")
    tap(kiosk.window, "page-lesson")
    touch.wait_until(lambda: shown(kiosk.window, "review-0"), "the list of sections")
    assert "1 of 11" in line(kiosk)
    assert "10 of 11" in line(kiosk)

    page = kiosk.staff_desk.at("lesson")
    assert "ended on October 31, 2026" in page._rows[7].line
    page.openSection(7)
    touch.wait_until(lambda: shown(kiosk.window, "withdraw"), "the section")
    words = [part.title for part in page.reading._lists]
    assert words[1] == "Just watch first"
    assert "Right: tuck, then push" in words, "its comparison is read too"
    tap(kiosk.window, "readOther")
    assert page.reading._lists[0].title == "Estire la cadera, de rodillas"
    tap(kiosk.window, "review")
    touch.wait_until(lambda: shown(kiosk.window, "typedField"), "the field")
    assert kiosk.staff_desk.at("lesson").draft.reviewer == "Dana Ruiz, PT"
    fits(kiosk)
    page.draft.reviewer = ""
    tap(kiosk.window, "reviewerNext")
    assert not kiosk.staff_desk.good
    type_on_keyboard(kiosk.window, "Bo Lind")
    tap(kiosk.window, "reviewerNext")
    touch.wait_until(lambda: shown(kiosk.window, "until-1"), "the choices")
    stated = find(kiosk.window, "stated").property("text")
    assert stated.startswith("Bo Lind has read")
    assert "in English and Spanish," in stated
    assert page.draft.choices[0] == "6 months, until May 1, 2027"
    tap(kiosk.window, "until-1")
    touch.wait_until(lambda: shown(kiosk.window, "withdraw"), "the section")
    assert kiosk.staff_desk.good
    assert "Bo Lind" in line(kiosk)
    review = load_reviews(data_dir)["kneeling-stretch"]
    assert (review.reviewer, review.reviewed) == ("Bo Lind", TODAY)
    assert review.until == date(2027, 11, 1)
    assert set(review.words) == {"en", "es"}
    entry = kiosk.records.trail.page(1)[0]
    assert (entry.who, entry.action) == ("Maria", "reviewed")
    assert entry.detail == "kneeling-stretch 2027-11-01"

    tap(kiosk.window, "staffBack")
    touch.wait_until(lambda: shown(kiosk.window, "reviewAll"), "the list")
    tap(kiosk.window, "reviewAll")
    touch.wait_until(lambda: shown(kiosk.window, "typedField"), "the field")
    tap(kiosk.window, "reviewerNext")
    touch.wait_until(lambda: shown(kiosk.window, "until-0"), "the choices")
    tap(kiosk.window, "until-0")
    touch.wait_until(lambda: shown(kiosk.window, "reviewAll"), "the list")
    found = load_reviews(data_dir)
    assert {each.until for each in found.values()} == {date(2027, 5, 1)}
    assert len(found) == 11

    page.openSection(0)
    touch.wait_until(lambda: shown(kiosk.window, "withdraw"), "the section")
    tap(kiosk.window, "withdraw")
    assert len(load_reviews(data_dir)) == 10
    assert not shown(kiosk.window, "withdraw")
    file = data_dir / "reviews.toml"
    whole = file.read_bytes()
    file.write_bytes(whole + b"[what-next")
    page.openSection(1)
    page.withdraw()
    assert not kiosk.staff_desk.good
    assert str(file) in kiosk.staff_desk.message
    file.write_bytes(whole)
    assert again == []
    kiosk.staff_desk.signOut()
    assert page.draft.reviewer == ""
    kiosk.visit.end()
    assert again == ["anew"], "the kneeling stretch is back once nobody is there"


@pytest.mark.parametrize("kiosk", SIZES[:1], indirect=True)
def test_a_trial_records_nothing(kiosk: Kiosk, data_dir: Path) -> None:
    arrived(kiosk, "setup")
    tap(kiosk.window, "tryOut")
    arrived(kiosk, "attract")
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    page = kiosk.staff_desk.at("lesson")
    page.reviewAll()
    page.openSection(7)
    assert page.view == "list", "nobody is in"
    tap(kiosk.window, "lookAround")
    kiosk.staff_desk.show("lesson")
    before = (data_dir / "reviews.toml").read_bytes()
    page.reviewAll()
    assert "trial" in kiosk.staff_desk.message
    page.openSection(7)
    page.withdraw()
    assert "trial" in kiosk.staff_desk.message
    assert (data_dir / "reviews.toml").read_bytes() == before
