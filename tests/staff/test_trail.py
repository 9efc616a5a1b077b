"""The audit trail: everything that acts is in it, and nothing in it can be changed."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from hand_clock import HandClock

from kiosk import cli
from kiosk.records import Records
from kiosk.staff import Action, AuditEntry, Doer, WrongPin, write_trail
from kiosk.staff.migrations import migrations
from kiosk.store import ExportFailed, KioskDatabase, leave_note, read_csv

PIN = "739214"


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


def test_it_is_asked_for_one_person_and_some_actions(records: Records) -> None:
    records.staff.add("Ana", PIN)
    records.staff.sign_in("Ana", PIN)
    records.trail.note(Action.PURGED, "3")
    records.trail.take_in(
        key="1", at_utc=records.clock.utc_now(), who="ana", action=Action.BACKED_UP
    )
    kiosk, ana, shell = Doer("kiosk", ""), Doer("account", "Ana"), Doer("shell", "ana")
    assert records.trail.doers() == (ana, kiosk, shell)

    def found(by: Doer | None, *actions: Action) -> list[str]:
        return [entry.action for entry in records.trail.page(9, by=by, actions=actions)]

    assert found(ana) == ["signed_in", "added"]
    assert found(shell) == ["backed_up"]
    assert found(kiosk, Action.BACKED_UP) == []
    assert found(None, Action.BACKED_UP, Action.ADDED) == ["backed_up", "added"]


def test_a_file_of_it_comes_back_whole_and_is_no_formula(
    records: Records, clock: HandClock, tmp_path: Path
) -> None:
    records.staff.add("=Ana+1", PIN)
    records.trail.note(Action.EXPORTED, "0123")
    written = write_trail(reversed(records.trail.page(9)), tmp_path / "a.csv", "America/Chicago")
    assert written.count == 2
    assert b'"\'=Ana+1"' in written.path.read_bytes()
    assert [list(row.values()) for row in read_csv(written.path)] == [
        ["2026-11-01 01:30:00", "2026-11-01T06:30:00.000Z", "America/Chicago", *rest]
        for rest in (["account", "=Ana+1", "added", ""], ["kiosk", "", "exported", "0123"])
    ]
    with pytest.raises(ExportFailed):
        write_trail((), tmp_path / "nowhere" / "a.csv", "America/Chicago")


def test_the_shell_tells_it_beside_a_running_kiosk(
    records: Records, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed(*arguments: str) -> str:
        result = CliRunner().invoke(cli.commands, [*arguments, "--data-dir", str(data_dir)])
        assert result.exit_code == 0, result.output
        return result.output

    monkeypatch.setattr("getpass.getuser", lambda: "desk")
    assert typed("audit") == "Nothing was done yet.\n"
    records.staff.add("Ana", PIN)
    typed("backup")
    heading, _, newest, oldest = typed("audit").splitlines()
    assert heading.split() == ["when", "what", "detail", "from", "who"]
    assert newest.split()[2:4] + newest.split()[-1:] == ["backed", "up", "desk"]
    assert oldest.split() == ["2026-11-01", "01:30", "added", "Ana"]
    waiting, kept = json.loads(typed("audit", "--json"))
    assert (waiting["id"], waiting["source"], kept["id"]) == (None, "shell", 1)
    assert len(json.loads(typed("audit", "--json", "--limit", "1"))) == 1
    out = tmp_path / "trail.csv"
    assert "2 lines written" in typed("audit", "--out", str(out))
    assert [row["action"] for row in read_csv(out)] == ["added", "backed_up"]
