"""The CSV in programs that people open it with: the same values, and nothing is run."""

import csv
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils.cli import cli as sqlite_utils

from kiosk.appointments import COLUMNS, AppointmentRequest, RequestStore, read_csv
from kiosk.store.guard import guard, unguard

Maker = Callable[..., AppointmentRequest]

TEXTS = (
    *("=1+1", "+1 314 555 0123", "-5", "@SUM(A1)", "＝1+1", "＠SUM(A1)", '=HYPERLINK("x","y")'),
    *(" =1", "\u00a0=1", "a;=1+1", "two\nlines", "two\n=1", "{=1}", "0314", "007", "1E+5", "1e-5"),
    *("3145550123", "123456789012345678", "1/2", "10-12", "May 3", "MAR-1", "(5)", "5%", "$5"),
    *(
        "12:30",
        "10:00 PM",
        "TRUE",
        "#N/A",
        "\uff11\uff12\uff13",
        "٣١٤",
        "'tis",
        "''=x",
        'It "clicks", twice',
    ),
    *("José O'Brien", "李小龍", "محمد بن علي", "שלום", "\u202ertl", "Zoë 🦵", "<b>x</b>", "a\\b"),
)
"""What people may type, and what others may try."""

SPREADSHEET = shutil.which("soffice") or shutil.which("libreoffice")
AS_THE_DIALOG_OFFERS = "CSV:44,34,UTF8,1,,1033,false,true"
"""Commas and quotes; UTF-8, told by the mark at the start; numbers and dates looked for."""
AS_IT_STANDS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false"


@pytest.fixture
def exported(store: RequestStore, request_of: Maker, tmp_path: Path) -> Path:
    """An export of a request for each of the texts, as its name and as its note."""
    for text in TEXTS:
        store.submit(request_of(), text)
        with store.database.writing() as db:
            db.execute("UPDATE requests SET name = ?, note = ? WHERE form_key = ?", [text] * 3)
    return store.export(tmp_path / "requests.csv").path


def cells_of(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened, strict=True))


def test_pythons_reader_gives_back_what_was_typed(exported: Path) -> None:
    header, *rows = cells_of(exported)
    assert tuple(header) == COLUMNS
    for column in ("name", "note"):
        cells = [row[header.index(column)] for row in rows]
        assert cells == [guard(text) for text in TEXTS]
        assert [unguard(cell) for cell in cells] == list(TEXTS)


def inserted(file: Path, database: Path) -> list[dict[str, object]]:
    """The rows that `sqlite-utils insert --csv` makes of a file."""
    result = CliRunner().invoke(sqlite_utils, ["insert", f"{database}", "rows", f"{file}", "--csv"])
    assert result.exit_code == 0, result.output
    with closing(sqlite3.connect(database)) as db:
        db.row_factory = sqlite3.Row
        return [dict(row) for row in db.execute("SELECT * FROM rows ORDER BY rowid")]


def test_sqlite_utils_gives_back_what_was_typed(exported: Path, tmp_path: Path) -> None:
    rows = inserted(exported, tmp_path / "rows.db")
    assert tuple(rows[0]) == COLUMNS
    for column in COLUMNS:
        cells = [unguard(str(row[column] or "")) for row in rows]
        assert cells == [row[column] for row in read_csv(exported)], column
    assert [unguard(str(row["name"])) for row in rows] == list(TEXTS)
    assert {row["phone"] for row in rows} == {"'+13145550123"}


HOSTILE = st.text(
    st.one_of(
        st.sampled_from("=+-@＝＋－＠\t\n ;,\"'|a1\u00a0\ufeff/:.%$(eE"),
        st.characters(codec="utf-8", exclude_characters="\x00\r"),
    ),
    max_size=30,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)
@given(st.lists(HOSTILE, min_size=1, max_size=25))
def test_whatever_is_typed_comes_back_from_both(
    store: RequestStore, request_of: Maker, tmp_path: Path, texts: list[str]
) -> None:
    with store.database.writing() as db:
        db.execute("DELETE FROM requests")
    for number, text in enumerate(texts):
        store.submit(request_of(), f"{number}")
        with store.database.writing() as db:
            db.execute("UPDATE requests SET note = ? WHERE form_key = ?", [text, f"{number}"])
    file = store.export(tmp_path / "requests.csv").path
    (tmp_path / "rows.db").unlink(missing_ok=True)
    from_sqlite_utils = [str(row["note"] or "") for row in inserted(file, tmp_path / "rows.db")]
    from_python = [row[COLUMNS.index("note")] for row in cells_of(file)[1:]]
    for cells in (from_sqlite_utils, from_python):
        assert [unguard(cell) for cell in cells] == texts


@pytest.fixture
def convert(tmp_path: Path) -> Callable[[Path, str, str], Path]:
    """Opens a file in LibreOffice and saves it as another kind."""
    if SPREADSHEET is None:
        pytest.skip("needs LibreOffice: apt install --no-install-recommends libreoffice-calc")
    office = [SPREADSHEET, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]

    def converted(file: Path, kind: str, opened_as: str) -> Path:
        folder = tmp_path / f"from-{file.suffix[1:]}"
        reading = [f"--infilter={opened_as}"] if opened_as else []
        command = [*office, *reading, "--convert-to", kind, "--outdir", folder, file]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        (made,) = folder.iterdir()
        return made

    return converted


def test_libreoffice_runs_and_spoils_nothing(
    exported: Path, convert: Callable[[Path, str, str], Path]
) -> None:
    book = convert(exported, "xlsx", AS_THE_DIALOG_OFFERS)
    with zipfile.ZipFile(book) as parts:
        sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        assert sheets
        assert not any(b"<f>" in parts.read(name) or b"<f " in parts.read(name) for name in sheets)
    back = convert(book, AS_IT_STANDS, "")
    for written, read in zip(cells_of(exported), cells_of(back), strict=True):
        assert read[COLUMNS.index("name") :] == written[COLUMNS.index("name") :]
        assert read[0] == written[0]
    assert [row["name"] for row in read_csv(back)] == list(TEXTS)
