"""What the shell tells of numbers, beside a running kiosk."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typed_commands import fill, typed

from kiosk import places
from kiosk.content import last_good_dir
from kiosk.records import Records
from kiosk.staff import Action
from kiosk.usage import Event


@pytest.fixture
def records(data_dir: Path) -> Iterator[Records]:
    """Of a kiosk that runs: two requests, one contacted, and a section that was watched."""
    path = places.database_path(data_dir)
    fill(path, "Ana Alvarez", "José Li")
    records = Records.open(path, zone="America/Chicago")
    records.requests.set_status(1, "contacted", by="Maria")
    for event, language in ((Event.STARTED, "en"), (Event.STARTED, "es"), (Event.FINISHED, "es")):
        records.usage.add(event, "in-bed", language)
    records.usage.flush()
    yield records
    records.close()


def test_numbers_for_people_tell_each_week_and_each_section(
    records: Records, data_dir: Path
) -> None:
    code, shown = typed("numbers", "--weeks", "2", "--data-dir", data_dir)
    assert code == 0
    requests, sections = (part.splitlines() for part in shown.split("\n\n"))
    assert requests[0].split()[:2] == ["week", "requests"]
    assert requests[2].split()[1:] == ["2", "2", "0", "0", "1", "1", "0", "0"]
    assert requests[3].split()[1:] == ["0"] * 8
    assert sections[0].split()[1:] == ["started", "(es)", "started", "(en)", "finished", "(es)"]
    assert sections[2].split() == ["in-bed", "1", "1", "1"]
    assert "Ana" not in shown


def test_numbers_for_programs_say_the_same(records: Records, data_dir: Path) -> None:
    _, shown = typed("numbers", "--json", "--data-dir", data_dir)
    weeks = json.loads(shown)
    assert len(weeks) == 12
    assert weeks[0]["requests"] == [
        {"kind": "first_visit", "status": "contacted", "count": 1},
        {"kind": "first_visit", "status": "new", "count": 1},
    ]
    assert [each["event"] for each in weeks[0]["sections"]] == ["finished", "started", "started"]
    assert all(week["requests"] == week["sections"] == [] for week in weeks[1:])


def test_a_faulty_profile_keeps_nobody_from_reading_them(records: Records, data_dir: Path) -> None:
    records.trail.note(Action.SETTINGS_CHANGED, "clinic.toml")
    kept = last_good_dir(data_dir) / "content-000001"
    kept.mkdir(parents=True)
    (kept / "clinic.toml").write_text("time_zone = 'America/Denver'", "utf-8")
    (data_dir / "clinic.toml").write_text("time_zone = 'Chicago'", "utf-8")
    for command, told in (("audit", "settings changed"), ("numbers", "in-bed")):
        code, shown = typed(command, "--data-dir", data_dir)
        assert (code, told in shown) == (0, True)
        assert "clinic.toml, time_zone: No time zone is called 'Chicago'." in shown
        assert "in the zone America/Denver" in shown
    kept.rename(data_dir / "gone")
    (data_dir / "clinic.toml").write_text("time_zone = ", "utf-8")
    assert "in the zone UTC" in typed("audit", "--data-dir", data_dir)[1]


def test_a_kiosk_without_numbers_says_so(data_dir: Path) -> None:
    code, shown = typed("numbers", "--data-dir", data_dir)
    assert code == 1
    assert "no database" in shown
    Records.open(places.database_path(data_dir), zone="America/Chicago").close()
    assert "No section was started" in typed("numbers", "--data-dir", data_dir)[1]
