"""What a clinic adds of its own: hours, look, logo, links; and each fault in them."""

import shutil
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from kiosk.lesson import Clinic, ContentError, Hours, Lesson, Look, Opening, Stage, load_lessons
from kiosk.lesson import look as look_file
from kiosk.lesson.links import MOST_BYTES
from kiosk.lesson.look import GROUND, LEAST_CONTRAST, WHITE, contrast
from kiosk.places import qml_dir

HERE = Path(__file__).parent
CHICAGO = ZoneInfo("America/Chicago")

Load = Callable[..., Lesson]


@pytest.fixture
def load(assets: Path, data_dir: Path, stage: Stage) -> Load:
    """Loads the profile that has every field, with some of its text exchanged."""

    def loaded(*swaps: tuple[str, str], language: str = "en") -> Lesson:
        text = (HERE / "every-field.toml").read_text(encoding="utf-8")
        for old, new in swaps:
            assert old in text
            text = text.replace(old, new, 1)
        (data_dir / "clinic.toml").write_text(text, encoding="utf-8")
        if not (data_dir / "logo.svg").exists():
            shutil.copyfile(HERE / "logo.svg", data_dir / "logo.svg")
        return load_lessons(assets, data_dir, stage)[language]

    return loaded


@pytest.fixture
def clinic(load: Load) -> Clinic:
    return load().clinic


def test_every_field_is_read_in_each_language(load: Load, data_dir: Path) -> None:
    lesson = load(language="es")
    clinic = lesson.clinic
    assert lesson.logo == data_dir / "logo.svg"
    assert clinic.hours
    assert clinic.hours.special[0].name == "Navidad"
    assert [link.name for link in clinic.links] == ["Nuestros videos", "Nuestro sitio"]
    assert clinic.links[1].url == "https://harbor.example/"
    assert clinic.offers.visit
    assert clinic.offers.visit.url == "https://harbor.example/visit"
    assert (clinic.idle.after, clinic.idle.countdown, clinic.idle.staff_after) == (45, 30, 90)


@pytest.mark.parametrize(
    ("old", "new", "where", "said"),
    [
        ('"8:00-12:00"', '"8-12"', "hours.mon[1]", '"8:00-12:30"'),
        ('"8:00-12:00"', "8", "hours.mon[1]", '"8:00-12:30"'),
        ('"8:00-12:00"', '"8:00-12:75"', "hours.mon[1]", "0:00 to 24:00"),
        ('"8:00-12:00"', '"8:00-24:01"', "hours.mon[1]", "0:00 to 24:00"),
        ('"8:00-12:00"', '"8:00-5:00"', "hours.mon[1]", "1 pm as 13:00"),
        ('"8:00-12:00"', '"8:00-13:00"', "hours.mon", "hours without a break as one"),
        ("sat = []", "", "hours.sat", "missing"),
        ("sat = []", 'sat = "closed"', "hours.sat", "brackets"),
        ("sat = []", "sta = []", "hours.sta", "spelling"),
        ("last = 2024-12-26", "last = 2024-12-20", "hours.special[1].last", "before the first"),
        ("last = 2024-12-26", "last = 2024-12-31", "hours.special", "2024-12-31 is given twice"),
        ("first = 2024-12-31", "first = 20241231", "hours.special[2].first", "without quotes"),
        ("first = 2024-06-01", "first = 20240601", "notices[1].first", "without quotes"),
        ("open = []", "", "hours.special[1].open", "missing"),
        ('name.es = "Navidad"', "", "hours.special[1].name", "name.es"),
        ("#4B2E83", "#4B2E8", "look.action", "six digits"),
        ("#4B2E83", "purple", "look.action", "six digits"),
        ("#4B2E83", "#FF9900", "look.action", "2.1 to 1"),
        ("#4B2E83", "#757575", "look.action", "the ground of the screens"),
        ("#4B2E83", "#B01E23", "look.action", "red of what is wrong"),
        ("#4B2E83", "#0F7A46", "look.action", "green of what is right"),
        ('"logo.svg"', '"../logo.svg"', "look.logo", "without a folder"),
        ('"logo.svg"', '"logo.jpg"', "look.logo", ".svg or .png"),
        ('"logo.svg"', '"other.png"', "look.logo", "There is no file"),
        ('"https://harbor.example"', '"http://harbor.example"', "links[2].url", "https://"),
        ('"https://harbor.example"', '"harbor.example"', "links[2].url", "whole"),
        ('"https://harbor.example"', '"https://harbor"', "links[2].url", "whole"),
        ('"https://harbor.example"', '"https://a:b@c.org"', "links[2].url", "password"),
        ('"https://harbor.example"', '"https://amzn.to/x"', "links[2].url", "[offers.product]"),
        ('"https://harbor.example"', f'"https://a.org/{"x" * 250}"', "links[2].url", "264 letters"),
        ('name.es = "Nuestro sitio"', "", "links[2].name", "name.es"),
        ("at home.", "at home with HARBOR.", "links", "Number 1 tells the code"),
        ("From June on", "HARBOR: from June on", "notices", "Number 1 tells the code"),
        ("countdown = 30", "countdown = 5", "idle.countdown", "20"),
        ("staff_after = 90", "staff_after = 9", "idle.staff_after", "30"),
    ],
)
def test_each_fault_is_told(load: Load, old: str, new: str, where: str, said: str) -> None:
    with pytest.raises(ContentError) as raised:
        load((old, new))
    [problem] = [each for each in raised.value.problems if each.where == where]
    assert problem.file.name == "clinic.toml"
    assert said in problem.sentence()


def test_the_colour_that_is_advised_is_taken(load: Load) -> None:
    with pytest.raises(ContentError) as raised:
        load(("#4B2E83", "#2D9CDB"))
    advised = raised.value.problems[0].mend.split()[-1].rstrip(".")
    assert load(("#4B2E83", advised)).clinic.look.action == advised


@given(st.integers(0, 0xFFFFFF))
def test_words_can_be_read_in_every_colour_that_is_taken(number: int) -> None:
    try:
        look = Look(action=f"#{number:06x}")
    except ValueError:
        return
    for one, other in (
        (look.action, WHITE),
        (look.action, GROUND),
        (look.action, look.tint),
        (look.pressed, WHITE),
    ):
        assert contrast(one, other) >= LEAST_CONTRAST
    assert contrast(look.pressed, look.action) > 1.1, "a finger sees what it presses"


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data).to_bytes(4)
        return len(data).to_bytes(4) + kind + data + check

    size = width.to_bytes(4) + height.to_bytes(4) + bytes([8, 2, 0, 0, 0])
    rows = zlib.compress((b"\0" + bytes(3 * width)) * height)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (chunk(b"IHDR", size), chunk(b"IDAT", rows), chunk(b"IEND", b""))
    )


GOOD = png(200, 100)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("logo.png", GOOD, None),
        ("logo.png", GOOD[: len(GOOD) // 2], "can't be read"),
        ("logo.png", GOOD[:60] + b"!" + GOOD[61:], "can't be read"),
        ("logo.png", b"", "no PNG"),
        ("logo.png", b"<svg/>", "no PNG"),
        ("logo.png", png(20, 20), "20 by 20 pixels"),
        ("logo.png", png(1000, 60), "too long and thin"),
        ("logo.png", bytes(2_100_000), "2.1 MB"),
        ("logo.svg", b'<svg width="40mm" height="20mm"/>', None),
        ("logo.svg", b"<svg/>", "can't be read"),
        ("logo.svg", b'<svg viewBox="0 0 0 10"/>', "no size"),
        ("logo.svg", b'<svg viewBox="0 0 9 100"/>', "too long and thin"),
        ("logo.svg", b"<html/>", "no SVG"),
        ("logo.svg", b"\x89PNG", "can't be read"),
    ],
)
def test_a_logo_is_decoded_before_it_is_shown(
    load: Load, data_dir: Path, name: str, content: bytes, said: str | None
) -> None:
    (data_dir / name).write_bytes(content)
    swap = ('"logo.svg"', f'"{name}"')
    if said is None:
        assert load(swap).logo == data_dir / name
        return
    with pytest.raises(ContentError, match="logo") as raised:
        load(swap)
    [problem] = raised.value.problems
    assert problem.where == "look.logo"
    assert said in problem.wrong


def test_an_address_fills_the_code_that_was_measured(load: Load) -> None:
    address = "https://harbor.example/"
    full = address + "x" * (MOST_BYTES - len(address))
    url = load(('"https://harbor.example"', f'"{full}"')).clinic.links[1].url
    assert segno.make(url, error="m", boost_error=False).symbol_size(border=0) == (57, 57)
    more = segno.make(url + "x", error="m", boost_error=False)
    assert more.symbol_size(border=0) > (57, 57)


def test_the_longest_name_leaves_room_for_each_routine_to_take_home(load: Load) -> None:
    load(("Harbor Physical Therapy", "Harborview Orthopedic and Sport Physical Therapy"))


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=CHICAGO)


@pytest.mark.parametrize(
    ("now", "is_open", "changes"),
    [
        ("2024-06-03T07:59", False, "2024-06-03T08:00"),
        ("2024-06-03T08:00", True, "2024-06-03T12:00"),
        ("2024-06-03T12:00", False, "2024-06-03T13:00"),
        ("2024-06-03T17:59", True, "2024-06-03T18:00"),
        ("2024-06-07T12:30", False, "2024-06-10T08:00"),
        ("2024-12-24T10:00", False, "2024-12-27T08:00"),
        ("2024-12-31T08:30", False, "2024-12-31T09:00"),
    ],
)
def test_open_now_and_until_when(clinic: Clinic, now: str, is_open: bool, changes: str) -> None:
    assert clinic.opening(at(now).astimezone(UTC)) == Opening(is_open, at(changes))


@pytest.mark.parametrize(("day", "hours"), [("2024-03-10", 9), ("2024-11-03", 11)])
def test_a_night_of_daylight_saving_is_as_long_as_it_is(day: str, hours: int) -> None:
    everyday = Hours.model_validate(
        {name: ["0:00-8:00", "18:00-24:00"] for name in Hours.model_fields if name != "special"}
    )
    morning = everyday.opening(at(f"{day}T07:00"), CHICAGO)
    assert morning == Opening(True, at(f"{day}T08:00"))
    before = at(f"{day}T08:00").astimezone(UTC) - timedelta(hours=hours - 2)
    assert everyday.opening(before, CHICAGO).is_open
    assert not everyday.opening(before - timedelta(days=1, hours=-9), CHICAGO).is_open


def test_a_clinic_that_is_always_closed_names_no_hour(clinic: Clinic) -> None:
    assert clinic.hours
    never = clinic.hours.model_copy(update={name: () for name in Hours.model_fields})
    assert never.opening(at("2024-06-03T10:00"), CHICAGO) == Opening(False, None)


def test_days_with_the_same_hours_stand_together(clinic: Clinic) -> None:
    assert clinic.hours
    assert [(first, last) for first, last, _ in clinic.hours.week()] == [
        (0, 0),
        (1, 3),
        (4, 4),
        (5, 6),
    ]
    soon = clinic.hours.special_from(date(2024, 12, 25), 3)
    assert [days.name for days in soon] == ["Christmas"]


def test_qml_has_the_colours_that_the_check_measures_against() -> None:
    theme = (qml_dir() / "Kiosk/Theme.qml").read_text(encoding="utf-8")
    for name, value in [
        ("ground", look_file.GROUND),
        ("card", look_file.WHITE),
        ("action", look_file.ACTION),
        *zip(("right", "wrong"), look_file.VERDICTS.values(), strict=True),
    ]:
        assert f'color {name}: "{value}"' in theme


def test_a_scene_goes_with_its_section(load: Load) -> None:
    lesson = load()
    fewer = tuple(one for one in lesson.sections if one.id != "standing-stretch")
    kept = replace(lesson, sections=fewer).scenes
    assert {one.section for one in lesson.scenes} - {one.section for one in kept} == {
        "standing-stretch"
    }
    assert len(kept) >= 4
