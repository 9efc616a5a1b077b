"""The commands about records as they are typed, on real files."""

import hashlib
import json
import re
from pathlib import Path
from zoneinfo import ZoneInfo

import click.testing
import pytest
from typed_commands import fill, typed

from kiosk.appointments import Status, read_csv, read_requests
from kiosk.commands import records as records_commands
from kiosk.commands.requests import STATUSES
from kiosk.records import Records
from kiosk.store import backups_of, notes, restoring
from kiosk.store import database as database_module


def test_the_list_is_newest_first_for_people_and_for_programs(path: Path, data_dir: Path) -> None:
    codes = fill(path, "José O'Brien", "李小龍")
    code, shown = typed("requests", "list", "--data-dir", data_dir)
    assert code == 0
    lines = shown.splitlines()
    assert lines[0].split()[:3] == ["code", "received", "status"]
    assert [line.split()[0] for line in lines[2:]] == codes[::-1]
    assert lines[2].endswith("李小龍")
    code, shown = typed("requests", "list", "--json", "--limit", "1", "--data-dir", data_dir)
    (row,) = json.loads(shown)
    assert (row["code"], row["name"], row["concerns"]) == (codes[1], "李小龍", ["low_back"])
    code, shown = typed("requests", "list", "--status", "booked", "--data-dir", data_dir)
    assert (code, shown) == (0, "There are no such requests.\n")


def test_a_terminal_sees_how_far_a_long_export_is(
    path: Path, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path, "Ana", "Ben", "Eve")
    command = ("export", "--out", tmp_path / "out.csv", "--data-dir", data_dir)
    assert "Exporting" not in typed(*command)[1], "a pipe gets no bar"
    # Click's runner has streams of its own; all that tells them from a terminal is this.
    monkeypatch.setattr(click.testing._NamedTextIOWrapper, "isatty", lambda self: True)
    assert "Exporting" not in typed(*command)[1], "a few are written at once"
    monkeypatch.setattr(records_commands, "MANY", 2)
    code, shown = typed(*command)
    assert code == 0
    bars = re.findall(r"Exporting  \[(.*?)\] +(\d+)%", shown)
    assert bars[-1] == ("#" * 36, "100")
    assert "3 requests written to" in shown


def test_a_request_is_shown_by_its_code_however_it_is_typed(path: Path, data_dir: Path) -> None:
    (code,) = fill(path, "Ana")
    _, shown = typed("requests", "show", code.lower().replace("-", " "), "--data-dir", data_dir)
    assert "Stairs hurt." in shown
    _, shown = typed("requests", "show", code, "--json", "--data-dir", data_dir)
    assert json.loads(shown)["history"] == []
    exit_code, shown = typed("requests", "show", "XXX-XXX", "--data-dir", data_dir)
    assert exit_code == 1
    assert "'XXX-XXX'" in shown


def test_a_status_is_set_and_its_history_shown(path: Path, data_dir: Path) -> None:
    (code,) = fill(path, "Ana")
    assert typed("requests", "status", code, "booked", "--by", "Eve", "--data-dir", data_dir) == (
        0,
        f"{code} is booked now.\n",
    )
    assert typed("requests", "show", code, "--data-dir", data_dir)[1].endswith(
        "new to booked, by Eve\n"
    )
    exit_code, shown = typed("requests", "status", code, "new", "--data-dir", data_dir)
    assert exit_code == 1
    assert "cannot go back to new" in shown


def test_beside_a_running_kiosk_what_reads_works_and_what_changes_says_so(
    path: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(database_module, "LOCK_SECONDS", 0.0)
    monkeypatch.setattr(restoring, "LOCK_SECONDS", 0.0)
    (code,) = fill(path, "Ana")
    records = Records.open(path, zone="America/Chicago")
    in_folder = ("--data-dir", data_dir)
    for command in (
        ("requests", "list"),
        ("requests", "show", code),
        ("export", "--out", tmp_path / "out.csv"),
        ("backup",),
        ("backup", "--to", tmp_path / "usb"),
        ("merge", path, "--into", tmp_path / "all.db"),
    ):
        assert typed(*command, *in_folder)[0] == 0
    assert read_csv(tmp_path / "out.csv")[0]["code"] == code
    backup = backups_of(path)[0]
    for changing in (
        ("requests", "status", code, "booked"),
        ("restore", backup.path),
        ("merge", backup.path, "--into", path),
    ):
        exit_code, shown = typed(*changing, *in_folder)
        assert exit_code == 1
        assert "already running" in shown
    records.close()
    assert read_requests(path)[0].status == "new"


def test_a_backup_is_restored(path: Path, data_dir: Path, tmp_path: Path) -> None:
    codes = fill(path, "Ana")
    typed("backup", "--to", tmp_path / "usb", "--data-dir", data_dir)
    (backup,) = backups_of(path, tmp_path / "usb")
    fill(path, "Ben")
    assert typed("restore", backup.path, "--data-dir", data_dir)[0] == 0
    assert [row.code for row in read_requests(path)] == codes
    assert len(notes(path)) == 1
    exit_code, shown = typed("restore", tmp_path / "none.db", "--data-dir", data_dir)
    assert exit_code == 2
    assert "does not exist" in shown


def test_two_kiosks_become_one_file_and_csv(tmp_path: Path) -> None:
    kiosks = [tmp_path / name / "kiosk.db" for name in "ab"]
    codes = [code for path in kiosks for code in fill(path, "Ana", "Ben")]
    into = tmp_path / "all.db"
    code, shown = typed("merge", *kiosks, "--into", into)
    assert (code, shown) == (0, f"{into}: 4 requests added, 0 updated, 0 the same.\n")
    assert "0 requests added, 0 updated, 4 the same" in typed("merge", *kiosks, "--into", into)[1]
    assert typed("export", "--database", into, "--out", tmp_path / "all.csv")[0] == 0
    assert [row["code"] for row in read_csv(tmp_path / "all.csv")] == codes
    exit_code, shown = typed("merge", into, "--into", into)
    assert exit_code == 1
    assert "into itself" in shown


def last_day(path: Path) -> str:
    """The clinic's day on which the last request came."""
    (row,) = read_requests(path, newest_first=True, limit=1)
    return f"{row.received_utc.astimezone(ZoneInfo(row.zone)):%Y-%m-%d}"


def test_an_export_takes_what_is_new_or_some_days_or_all(
    path: Path, data_dir: Path, tmp_path: Path
) -> None:
    codes = fill(path, "Ana", "Ben")
    out, in_folder = tmp_path / "out.csv", ("--data-dir", data_dir)

    def exported(*options: str) -> list[str]:
        exit_code, shown = typed("export", "--out", out, *options, *in_folder)
        assert exit_code == 0, shown
        return [row["code"] for row in read_csv(out)]

    day = last_day(path)
    assert exported("--from", day) == exported("--to", day) == codes
    assert exported("--to", "2020-01-01") == exported("--from", "2999-01-01") == []
    assert exported("--new") == codes
    assert exported("--new") == []
    codes += fill(path, "Eve")
    assert exported("--new") == codes[2:]
    assert exported() == codes
    for options, told in (
        (("--new", "--from", day), "takes no days"),
        (("--from", "2026-11-22", "--to", "2026-11-21"), "is after"),
        (("--from", "yesterday"), "%Y-%m-%d"),
    ):
        exit_code, shown = typed("export", "--out", out, *options, *in_folder)
        assert exit_code == 2
        assert told in shown


def test_an_export_into_a_folder_gets_a_free_name_and_json_for_programs(
    path: Path, data_dir: Path, tmp_path: Path
) -> None:
    fill(path, "Ana")
    folder = tmp_path / "usb"
    folder.mkdir()
    for number in (1, 2):
        exit_code, shown = typed("export", "--out", folder, "--json", "--data-dir", data_dir)
        assert exit_code == 0
        told = json.loads(shown)
        assert (told["count"], told["scope"]) == (1, "all")
        digest = hashlib.sha256(Path(told["file"]).read_bytes()).hexdigest()
        assert digest == told["sha256"]
        assert len(list(folder.glob("requests-all-*.csv"))) == number
    records = Records.open(path, zone="America/Chicago")
    records.catch_up()
    assert told["code"] in [batch.code for batch in records.requests.batches()]
    records.close()
    exit_code, shown = typed("export", "--out", tmp_path / "no" / "a.csv", "--data-dir", data_dir)
    assert exit_code == 1
    assert f"{tmp_path / 'no'} is not there" in shown


def test_the_statuses_that_can_be_typed_are_those_there_are() -> None:
    assert tuple(Status) == STATUSES
