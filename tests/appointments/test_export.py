"""The CSV: whole, readable everywhere, reversible, and never a formula."""

import csv
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hand_clock import HandClock
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.appointments import (
    COLUMNS,
    AppointmentRequest,
    ExportFailed,
    RequestStore,
    StoredRequest,
    export_csv,
    lines,
    read_csv,
    read_requests,
)
from kiosk.appointments.codes import CODE_ALPHABET
from kiosk.appointments.derived import local_minute
from kiosk.store import to_utc_text
from kiosk.store.guard import guard, unguard

Maker = Callable[..., AppointmentRequest]

HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from("=+-@＝＋－＠\t\r\n ;,\"'|a1\u00a0\ufeff\x00"), st.characters(codec="utf-8")
    ),
    max_size=40,
)
FORMULA_SIGNS = set("=+-@＝＋－＠")


def begins_like_a_formula(cell: str) -> bool:
    """What a generous spreadsheet would run: blanks and invisible signs before it are skipped."""
    bare = cell.lstrip("".join(c for c in cell if unicodedata.category(c)[0] in "ZC"))
    return cell[:1] in {"\t", "\r", "\n"} or bare[:1] in FORMULA_SIGNS


@given(HOSTILE)
def test_a_guarded_cell_is_no_formula_and_comes_back(text: str) -> None:
    cell = guard(text)
    assert not begins_like_a_formula(cell)
    assert unguard(cell) == text


@given(HOSTILE)
def test_a_spreadsheet_set_to_semicolons_finds_no_formula_either(text: str) -> None:
    for part in re.split(r"[;\t\r\n]", guard(text)):
        assert part.lstrip('\x00 "\u00a0')[:1] not in FORMULA_SIGNS


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", " =1", "\u00a0@a", "+13145550123", "-5", "＝cmd", "0314", "3145550123", "1e5"),
        *("1E+5", "1/2", "10-12", "(5)", "5%", "$5", "1,234.5", "12:30", "10:00 PM", "9 a", "'tis"),
        *("May 3", "3 May", "MAR-1", "3-sept-26", "3 dic.", "June 3, 2026", "1 1/2", "٣١٤"),
        *("TRUE", "falso", "#N/A", "#REF!"),
    ],
)
def test_what_a_spreadsheet_would_spoil_is_guarded(text: str) -> None:
    assert guard(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "José O'Brien",
        "李",
        "a=b",
        "pain - bad",
        "K7M-4PX",
        "May",
        "Mary 3",
        "3 years of pain",
        "234-567",
        "2026-11-22",
    ],
)
def test_plain_texts_are_left_alone(text: str) -> None:
    assert guard(text) == text


SIGNS = st.text(CODE_ALPHABET, min_size=3, max_size=3)


@given(st.builds("{}-{}".format, SIGNS, SIGNS))
@example("673-87P")
@example("234-5PM")
def test_every_receipt_code_is_left_alone(code: str) -> None:
    assert guard(code) == code


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(note=HOSTILE, name=HOSTILE)
def test_a_file_comes_back_as_it_was(
    store: RequestStore, request_of: Maker, tmp_path: Path, note: str, name: str
) -> None:
    if store.count() == 0:
        store.submit(request_of(), "form")
    (row,) = store.all()
    row = replace(row, note=note, name=name)
    out = tmp_path / "requests.csv"
    assert export_csv([row], out).count == 1
    (back,) = read_csv(out)
    assert (back["note"], back["name"], back["phone"]) == (note, name, "+13145550123")
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert not any(begins_like_a_formula(cell) for line in csv.reader(file) for cell in line)


ZONES = st.sampled_from(
    ["America/Chicago", "UTC", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Chatham"]
)
MOMENTS = st.datetimes(datetime(1999, 1, 1), datetime(2040, 1, 1))
TEXT = HOSTILE.map(lambda text: text.replace("\x00", ""))
ROW = st.tuples(
    ZONES, MOMENTS, TEXT, TEXT, TEXT, st.sampled_from(["2026-11", "1.0", "-1", "v1", "1e5"])
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.lists(ROW, min_size=1, max_size=9))
def test_the_quick_way_writes_the_same_bytes(
    store: RequestStore,
    request_of: Maker,
    tmp_path: Path,
    rows: list[tuple[str, datetime, str, str, str, str]],
) -> None:
    with store.database.writing() as db:
        db.execute("DELETE FROM requests")
    for number, (zone, moment, *typed) in enumerate(rows):
        store.submit(request_of(days=("mon",) * (number % 2)), f"{number}")
        with store.database.writing() as db:
            db.execute(
                "UPDATE requests SET zone = ?, received_utc = ?, received_local = ?, "
                "name = 'n' || ?, email = ?, note = ?, consent_version = ? WHERE form_key = ?",
                [
                    zone,
                    to_utc_text(moment.replace(tzinfo=UTC)),
                    local_minute(moment.replace(tzinfo=UTC), zone),
                    *typed,
                    f"{number}",
                ],
            )
    slow = export_csv(store.all(), tmp_path / "slow.csv")
    quick = store.export(tmp_path / "quick.csv")
    assert quick.count == slow.count == len(rows)
    assert quick.path.read_bytes() == slow.path.read_bytes()


def test_the_file_is_what_spreadsheets_expect(
    store: RequestStore, request_of: Maker, tmp_path: Path
) -> None:
    store.submit(request_of(email=None), "form")
    report = export_csv(store.all(), tmp_path / "requests.csv")
    assert (report.path, report.count) == (tmp_path / "requests.csv", 1)
    content = report.path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    assert text.count("\r\n") == text.count("\n") == 2
    assert text.splitlines()[0] == ",".join(f'"{name}"' for name in COLUMNS)
    (row,) = read_csv(report.path)
    assert (row["concerns"], row["email"]) == ("low_back; hip", "")


def test_many_parts_keep_their_order(
    store: RequestStore, request_of: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "ROWS_AT_ONCE", 3)
    codes = [store.submit(request_of(), f"{number}").code for number in range(40)]
    with store.database.writing() as db:
        db.execute("DELETE FROM requests WHERE id BETWEEN 10 AND 29")
    report = store.export(tmp_path / "requests.csv")
    assert [row["code"] for row in read_csv(report.path)] == codes[:9] + codes[29:]


def test_no_requests_are_a_header(store: RequestStore, tmp_path: Path) -> None:
    report = export_csv([], tmp_path / "requests.csv")
    assert report.count == 0
    assert read_csv(report.path) == []
    assert store.export(tmp_path / "quick.csv").count == 0
    assert (tmp_path / "quick.csv").read_bytes() == report.path.read_bytes()


@pytest.mark.parametrize(
    ("utc_hour", "local"),
    [(5, "2026-11-01 00:30"), (6, "2026-11-01 01:30"), (7, "2026-11-01 01:30")],
)
def test_times_are_told_in_the_clinics_zone_and_in_utc(
    store: RequestStore,
    request_of: Maker,
    clock: HandClock,
    tmp_path: Path,
    utc_hour: int,
    local: str,
) -> None:
    clock.now = datetime(2026, 11, 1, utc_hour, 30, tzinfo=UTC)
    store.submit(request_of(), "form")
    (row,) = read_csv(export_csv(store.all(), tmp_path / "requests.csv").path)
    assert row["received_local"] == local
    assert row["received_utc"] == f"2026-11-01T0{utc_hour}:30:00.000Z"
    assert row["zone"] == "America/Chicago"


def test_an_export_while_the_kiosk_writes(
    store: RequestStore, request_of: Maker, path: Path, tmp_path: Path
) -> None:
    for number in range(3):
        code = store.submit(request_of(), str(number)).code
        report = export_csv(read_requests(path), tmp_path / "requests.csv")
        assert report.count == number + 1
        assert read_csv(report.path)[-1]["code"] == code


def test_a_folder_or_no_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="is a folder"):
        export_csv([], tmp_path)
    with pytest.raises(ExportFailed, match="is not there"):
        export_csv([], tmp_path / "usb" / "requests.csv")


def test_a_failed_export_leaves_the_older_file(
    store: RequestStore, request_of: Maker, tmp_path: Path
) -> None:
    store.submit(request_of(), "form")
    rows = store.all()
    out = tmp_path / "usb" / "requests.csv"
    out.parent.mkdir()
    export_csv(rows, out)
    before = out.read_bytes()

    def unplugged() -> Iterator[StoredRequest]:
        yield from rows
        raise OSError(5, "Input/output error")

    with pytest.raises(ExportFailed, match="EIO"):
        export_csv(unplugged(), out)
    assert out.read_bytes() == before
    assert list(out.parent.iterdir()) == [out]


READ_ONLY = """
import os, sys
from pathlib import Path
from kiosk.appointments import ExportFailed, export_csv
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    export_csv([], Path(sys.argv[1]))
except ExportFailed as problem:
    print(problem.sentence)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permission bits")
def test_a_place_that_may_not_be_written_is_a_sentence() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        answer = subprocess.run(
            [sys.executable, "-c", READ_ONLY, folder / "requests.csv"],
            capture_output=True,
            text=True,
            check=True,
        )
        assert "may not be written" in answer.stdout
        assert list(folder.iterdir()) == []
        folder.chmod(0o755)
