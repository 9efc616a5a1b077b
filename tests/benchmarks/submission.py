"""A durable submission against a bare sqlite3 insert of the same row, with the same pragmas.

PYTHONPATH=. .venv/bin/python tests/benchmarks/submission.py [REQUESTS]

The peer is Python's sqlite3 alone: BEGIN, INSERT, COMMIT into a table of the same make. It checks
nothing, draws no code, and gives no receipt. They take turns, so each finds the processor as the
other left it. Goal: at most 1.3 times its p95. `chrt -f 40` before it keeps other load out.
"""

import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sender import request
from sqlite_utils import Database
from uuid_utils.compat import uuid7

from kiosk.appointments import RequestStore, new_code, new_form_key
from kiosk.store import SystemClock
from kiosk.store.pragmas import configure

WARM = 200
Row = dict[str, object]


def bare(path: Path) -> tuple[Callable[[], Row], Callable[[Row], None]]:
    """A function that makes a new row after the one in `path`, and one that inserts it durably."""
    connection = sqlite3.connect(path, isolation_level=None)
    configure(Database(connection, execute_plugins=False))
    cursor = connection.execute("SELECT * FROM requests")
    names = [column[0] for column in cursor.description][1:]
    row = dict(zip(names, cursor.fetchone()[1:], strict=True))
    sql = f"INSERT INTO requests ({', '.join(names)}) VALUES (:{', :'.join(names)})"

    def new_row() -> Row:
        return {**row, "form_key": new_form_key(), "key": str(uuid7()), "code": new_code()}

    def insert(row: Row) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(sql, row)
        connection.execute("COMMIT")

    return new_row, insert


def milliseconds(work: Callable[..., object], *values: object) -> float:
    begun = time.perf_counter()
    work(*values)
    return 1000 * (time.perf_counter() - begun)


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    with tempfile.TemporaryDirectory() as name:
        own, theirs = (Path(name) / each / "kiosk.db" for each in ("ours", "theirs"))
        store = RequestStore.open(own, clock=SystemClock(), zone="America/Chicago")
        store.submit(request(20), new_form_key())
        store.close()
        shutil.copytree(own.parent, theirs.parent)
        store = RequestStore.open(own, clock=SystemClock(), zone="America/Chicago")
        new_row, insert = bare(theirs)
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(WARM + count):
            times[0].append(milliseconds(store.submit, request(20), new_form_key()))
            times[1].append(milliseconds(insert, new_row()))
        store.close()
    ours, peer = (statistics.quantiles(taken[WARM:], n=100) for taken in times)
    for share in (50, 95, 99):
        mine, bare_one = ours[share - 1], peer[share - 1]
        print(f"p{share}: {mine:.2f} ms, bare {bare_one:.2f} ms: {mine / bare_one:.2f} times")
    return int(ours[94] > 1.3 * peer[94])


if __name__ == "__main__":
    sys.exit(main())
