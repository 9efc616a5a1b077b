"""Finding requests as staff look for them, and what staff note about one."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.appointments import (
    AppointmentRequest,
    InvalidAnswer,
    Kind,
    RequestStore,
    Sought,
    Status,
    days,
    export_database,
    find_requests,
    merge,
)
from kiosk.appointments.finding import fold, folded
from kiosk.appointments.migrations import migrations
from kiosk.store import KioskDatabase

Maker = Callable[..., AppointmentRequest]


def names(store: RequestStore, sought: Sought) -> list[str]:
    ids = store.find(sought)
    rows = store.rows(ids)
    return [rows[each].name for each in ids]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("jose", ["José Peña"]),
        ("PEÑA JOSÉ", ["José Peña"]),
        ("pena", ["José Peña"]),
        ("obrien", ["Ana O'Brien"]),
        ("o'br", ["Ana O'Brien"]),
        ("李", ["李小龍"]),
        ("soren", ["Søren Weiß"]),
        ("weiss", ["Søren Weiß"]),
        ("(314) 555-0142", ["Ana O'Brien"]),
        ("5550142", ["Ana O'Brien"]),
        ("  ", ["Søren Weiß", "李小龍", "Ana O'Brien", "José Peña"]),
        ("'", ["Søren Weiß", "李小龍", "Ana O'Brien", "José Peña"]),
        ("%", ["Søren Weiß", "李小龍", "Ana O'Brien", "José Peña"]),
        ("nobody", []),
    ],
)
def test_a_name_is_found_however_it_is_typed(
    store: RequestStore, request_of: Maker, typed: str, found: list[str]
) -> None:
    for name, phone in (
        ("José Peña", "+13145550123"),
        ("Ana O'Brien", "+13145550142"),
        ("李小龍", "+13145550123"),
        ("Søren Weiß", "+13145550123"),
    ):
        store.submit(request_of(name=name, phone=phone), name)
    assert names(store, Sought(typed)) == found


def test_a_code_is_found_with_and_without_its_dash(store: RequestStore, request_of: Maker) -> None:
    code = store.submit(request_of(name="Ana"), "ana").code
    for number in range(9):
        store.submit(request_of(name="Ben"), str(number))
    for typed in (code, code.lower(), code.replace("-", "")):
        assert names(store, Sought(typed)) == ["Ana"]


@given(st.text(), st.text())
@example("\N{MATHEMATICAL BOLD CAPITAL ALPHA}", "")
@settings(max_examples=400)
def test_a_request_is_found_by_any_part_of_its_name(before: str, after: str) -> None:
    whole = folded(before + after, "K7M-4PX", None)
    assert all(word in whole for word in fold(before).split())
    assert fold(fold(before)) == fold(before)


def test_filters_hold_all_at_once(store: RequestStore, request_of: Maker, clock: HandClock) -> None:
    clock.now = datetime(2026, 11, 1, 4, 30, tzinfo=UTC)  # Saturday evening in Chicago.
    store.submit(request_of(name="Saturday"), "1")
    clock.pass_by(3600)
    store.submit(request_of(name="Sunday", kind="follow_up"), "2")
    clock.now += timedelta(hours=24.25)  # A day of 25 hours: the clocks went back.
    store.submit(request_of(name="Late Sunday"), "3")
    store.set_status(2, "booked", by="Ana")
    since, before = days(date(2026, 11, 1), date(2026, 11, 1), "America/Chicago")
    assert before - since == timedelta(hours=25)
    assert names(store, Sought(since=since, before=before)) == ["Late Sunday", "Sunday"]
    assert names(store, Sought(kind=Kind.FOLLOW_UP, since=since)) == ["Sunday"]
    assert names(store, Sought(status=Status.NEW, before=before)) == ["Late Sunday", "Saturday"]
    assert names(store, Sought("sun", status=Status.BOOKED)) == ["Sunday"]
    assert names(store, Sought("saturday", status=Status.BOOKED)) == []


def test_the_list_is_read_from_its_index_alone(store: RequestStore) -> None:
    with store.database.reading() as db:
        plan = db.execute(
            "EXPLAIN QUERY PLAN SELECT id FROM requests WHERE instr(folded, 'x') "
            "AND status = 'new' AND kind = 'follow_up' AND received_utc > '2' ORDER BY id DESC"
        ).fetchall()
    assert [step[3] for step in plan] == ["SCAN requests USING COVERING INDEX requests_found"]


def test_requests_of_an_older_kiosk_are_found_too(
    path: Path, clock: HandClock, request_of: Maker
) -> None:
    store = RequestStore.open(path, clock=clock, zone="America/Chicago")
    store.submit(request_of(name="José Peña"), "1")
    with store.database.writing() as db:
        for undo in (
            "DROP INDEX requests_found",
            "DROP TABLE staff_notes",
            "ALTER TABLE requests DROP COLUMN folded",
            "DELETE FROM _sqlite_migrations WHERE name LIKE 'm005%'",
            "PRAGMA user_version = 2",
        ):
            db.execute(undo)
        assert [each.name for each in migrations.pending(db)] == ["m005_found_and_noted"]
    store.close()
    store = RequestStore.open(path, clock=clock, zone="America/Chicago")
    assert names(store, Sought("pena")) == ["José Peña"]
    store.close()


def test_a_note_tells_who_and_when(
    store: RequestStore, request_of: Maker, clock: HandClock, path: Path
) -> None:
    code = store.submit(request_of(), "1").code
    store.add_note(1, "  Left a message. ", by="Maria")
    clock.pass_by(60)
    store.add_note(1, "She calls back\non Monday.", by="Sam")
    first, second = store.notes(1)
    assert (first.words, first.by) == ("Left a message.", "Maria")
    assert (second.words, second.noted_utc) == ("She calls back\non Monday.", clock.now)
    [(_, _, told)] = find_requests(path, code)
    assert told == (first, second)
    for request, words, fault in (
        (1, " \n ", "staff_note_empty"),
        (1, "x" * 501, "note_too_long"),
        (9, "x", "request_missing"),
    ):
        with pytest.raises(InvalidAnswer) as refusal:
            store.add_note(request, words, by="Sam")
        assert refusal.value.code == fault
    assert len(store.notes(1)) == 2


def test_a_note_goes_with_its_request(
    path: Path, clock: HandClock, request_of: Maker, tmp_path: Path
) -> None:
    """Into a merged file, once; out of every file when the request is purged; never into a CSV."""
    store = RequestStore.open(path, clock=clock, zone="America/Chicago")
    store.submit(request_of(), "1")
    store.database.back_up()
    store.add_note(1, "CanaryNote", by="Maria")
    into = KioskDatabase.open(tmp_path / "all.db")
    assert merge(into, [path]).added == 1
    store.add_note(1, "Another", by="Maria")
    assert merge(into, [path]).updated == 1
    assert merge(into, [path]).same == 1
    with into.reading() as db:
        told = [row["words"] for row in db.query("SELECT words FROM staff_notes ORDER BY id")]
    assert told == ["CanaryNote", "Another"]
    into.close()
    csv = export_database(path, tmp_path / "out.csv").path
    assert b"CanaryNote" not in csv.read_bytes()

    store.database.back_up()
    store.set_status(1, "closed", by="Maria")
    store.purging.everywhere(30)
    for _ in range(31):
        clock.pass_by(86_400)
        store.purging.everywhere(30)
    assert store.count() == 0
    files = [file for file in path.parent.rglob("*") if file.is_file()]
    assert len(files) > 2
    assert not any(b"CanaryNote" in file.read_bytes() for file in files)
    store.close()
