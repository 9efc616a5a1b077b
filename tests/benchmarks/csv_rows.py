"""Ten thousand rows of whatever people may type: out of the CSV comes what went in, no formula.

PYTHONPATH=. .venv/bin/python tests/benchmarks/csv_rows.py [ROWS]

Hypothesis makes the names, e-mails and notes; each file is read back by Python's csv, and what a
spreadsheet would run is looked for in every cell.
"""

import csv
import sys
import tempfile
import unicodedata
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sender import request

from kiosk.appointments import RequestStore, read_csv
from kiosk.store import SystemClock

ROWS_A_FILE = 50
SIGNS = set("=+-@＝＋－＠﹢﹣﹦﹫−")
TYPED = st.text(
    st.one_of(
        st.sampled_from("=+-@＝＋－＠\t\r\n ;,\"'|a1\u00a0\ufeff/:.%$(eE"),
        st.characters(codec="utf-8", exclude_characters="\x00"),
    ),
    max_size=40,
)


def runs(cell: str) -> bool:
    """Whether a generous spreadsheet would run the cell, blanks and invisible signs skipped."""
    bare = cell.lstrip("".join(sign for sign in cell if unicodedata.category(sign)[0] in "ZC"))
    return cell[:1] in {"\t", "\r", "\n"} or bare[:1] in SIGNS


def main() -> int:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    seen = 0
    with tempfile.TemporaryDirectory() as name:
        store = RequestStore.open(Path(name, "kiosk.db"), clock=SystemClock(), zone="UTC")
        for number in range(ROWS_A_FILE):
            store.submit(request(number), f"{number}")

        @settings(
            max_examples=-(-wanted // ROWS_A_FILE),
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(
            st.lists(
                st.tuples(TYPED.map("n{}".format) | TYPED.filter(bool), TYPED, TYPED),
                min_size=ROWS_A_FILE,
                max_size=ROWS_A_FILE,
            )
        )
        def comes_back(rows: list[tuple[str, str, str]]) -> None:
            nonlocal seen
            with store.database.writing() as db:
                db.conn.executemany(
                    "UPDATE requests SET name = ?, email = ?, note = ? WHERE form_key = ?",
                    [(*row, f"{number}") for number, row in enumerate(rows)],
                )
            file = store.export(Path(name, "requests.csv")).path
            back = [(row["name"], row["email"], row["note"]) for row in read_csv(file)]
            assert back == rows
            with file.open(encoding="utf-8-sig", newline="") as opened:
                assert not any(runs(cell) for line in csv.reader(opened) for cell in line)
            seen += len(rows)

        comes_back()
        store.close()
    print(f"{seen} rows: every value came back, no cell is a formula")
    return int(seen < wanted)


if __name__ == "__main__":
    sys.exit(main())
