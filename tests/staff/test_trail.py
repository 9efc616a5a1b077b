"""The audit trail: everything that acts is in it, and nothing in it can be changed."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from hand_clock import HandClock

from kiosk import cli
from kiosk.records import Records
from kiosk.staff import Action, AuditEntry, WrongPin
from kiosk.staff.migrations import migrations
from kiosk.store import KioskDatabase, leave_note

PIN = "739214"


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def path(data_dir: Path) -> Path:
    return data_dir / "kiosk.db"


@pytest.fixture
def records(path: Path, clock: HandClock) -> Iterator[Records]:
    records = Records.open(path, zone="America/Chicago", clock=clock)
    yield records
    records.close()


def told(entries: tuple[AuditEntry, ...]) -> list[tuple[str, str, str, str]]:
    return [(entry.source, entry.who, entry.action, entry.detail) for entry in entries]


def test_it_tells_who_did_what_and_when(records: Records, clock: HandClock) -> None:
    ana = records.staff.add("Ana", PIN)
    clock.pass_by(60)
    with pytest.raises(WrongPin):
        records.staff.sign_in("Ana", "580263")
    records.staff.sign_in("Ana", PIN)
    records.staff.record(ana, Action.VIEWED, "K7M-4PX")
    trail = records.trail.page(100)
    assert told(trail) == [
        ("account", "Ana", "viewed", "K7M-4PX"),
        ("account", "Ana", "signed_in", ""),
        ("account", "Ana", "wrong_pin", ""),
        ("account", "Ana", "added", ""),
    ]
    assert trail[0].at_utc == clock.now
    assert trail[0].at_utc - trail[-1].at_utc == timedelta(seconds=60)
    assert records.trail.page(2) + records.trail.page(9, before=trail[1].id) == trail


def test_no_line_is_changed_or_taken_away(records: Records) -> None:
    records.staff.add("Ana", PIN)
    for change in ("UPDATE audit SET who = 'Ben'", "DELETE FROM audit"):
        with (
            pytest.raises(sqlite3.IntegrityError, match="stays as it is"),
            records.database.writing() as db,
        ):
            db.execute(change)
    assert len(records.trail.page(9)) == 1


def test_what_the_kiosk_does_by_itself_is_in_it(records: Records) -> None:
    backup = records.back_up_nightly()
    assert backup is not None
    assert told(records.trail.page(1)) == [("kiosk", "", "backed_up", backup.path.name)]


def test_a_file_that_took_anothers_place_is_in_it(path: Path, clock: HandClock) -> None:
    records = Records.open(path, zone="America/Chicago", clock=clock)
    records.back_up_nightly()
    records.close()
    path.write_bytes(b"")
    records = Records.open(path, zone="America/Chicago", clock=clock)
    assert [entry.action for entry in records.trail.page(9)] == [Action.SET_ASIDE]
    records.close()


def test_commands_beside_the_kiosk_are_taken_in_once(
    records: Records, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "desk")
    for command in (["export", "--out", str(tmp_path / "all.csv")], ["backup"]):
        result = CliRunner().invoke(cli.commands, [*command, "--data-dir", str(data_dir)])
        assert result.exit_code == 0, result.output
    assert records.trail.page(9) == ()
    records.catch_up()
    (batch,) = records.requests.batches()
    assert [(entry.source, entry.who, entry.action) for entry in records.trail.page(9)] == [
        ("shell", "desk", "backed_up"),
        ("shell", "desk", "exported"),
    ]
    assert batch.code in records.trail.page(9)[1].detail
    records.catch_up()
    assert len(records.trail.page(9)) == 2
    assert list((data_dir / "spool").iterdir()) == []


def test_a_power_cut_between_noting_and_tidying_notes_nothing_twice(
    records: Records, path: Path
) -> None:
    content = {"at_utc": "2026-11-22T10:00:00.000Z", "who": "desk", "detail": "2 0"}
    leave_note(path, Action.MERGED, content)
    (file,) = (path.parent / "spool").iterdir()
    kept = file.read_bytes()
    records.catch_up()
    file.write_bytes(kept)
    records.catch_up()
    assert told(records.trail.page(9)) == [("shell", "desk", "merged", "2 0")]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"kind": "nothing known", "at_utc": "2026-11-22T10:00:00.000Z", "who": "", "detail": ""}',
        b'{"kind": "export", "key": 1}',
        b'{"kind": "merged", "at_utc": "yesterday", "who": "desk", "detail": ""}',
        b"\xff\xfe",
    ],
)
def test_a_note_that_is_none_is_kept_out_of_the_way(
    records: Records, path: Path, content: bytes
) -> None:
    folder = path.parent / "spool"
    folder.mkdir()
    (folder / "strange.json").write_bytes(content)
    leave_note(
        path,
        Action.MERGED,
        {"at_utc": "2026-11-22T10:00:00.000Z", "who": "desk", "detail": "2 0"},
    )
    records.catch_up()
    assert [file.name for file in folder.iterdir()] == ["strange.unreadable"]
    assert (folder / "strange.unreadable").read_bytes() == content
    assert told(records.trail.page(9)) == [("shell", "desk", "merged", "2 0")]


def test_a_restored_kiosk_tells_so(path: Path, clock: HandClock, data_dir: Path) -> None:
    records = Records.open(path, zone="America/Chicago", clock=clock)
    backup = records.back_up_nightly()
    assert backup is not None
    records.close()
    command = ["restore", str(backup.path), "--data-dir", str(data_dir)]
    assert CliRunner().invoke(cli.commands, command).exit_code == 0
    records = Records.open(path, zone="America/Chicago", clock=clock)
    records.catch_up()
    assert [entry.action for entry in records.trail.page(9)] == [Action.RESTORED]
    records.close()


def test_the_trail_of_an_older_kiosk_comes_along(path: Path, clock: HandClock) -> None:
    database = KioskDatabase.open(path, clock=clock)
    with database.writing() as db:
        migrations.apply(db, stop_before="m002_trail_of_all_that_act")
        db.execute(
            "INSERT INTO accounts (name, folded_name, pin_hash, added_utc) "
            "VALUES ('Ana', 'ana', '', '2026-11-01T00:00:00.000Z')"
        )
        db.execute(
            "INSERT INTO audit (at_utc, account, action, detail) "
            "VALUES ('2026-11-01T00:00:00.000Z', 1, 'added', '')"
        )
    database.close()
    records = Records.open(path, zone="America/Chicago", clock=clock)
    assert told(records.trail.page(9)) == [("account", "Ana", "added", "")]
    records.close()
