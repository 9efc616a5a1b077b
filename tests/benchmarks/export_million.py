"""A million requests to a CSV file, against the two tools that people would take instead.

PYTHONPATH=. .venv/bin/python tests/benchmarks/export_million.py [REQUESTS]

Peers: `sqlite-utils rows --csv` and `sqlite3 -csv`, the same columns of the same file. They guard
no cell, quote only where they must, and don't wait for the disk; the kiosk's export does it all.
Goals: at least 3 times as fast as the first, at most twice the time of the second, at most 100 MB.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from uuid_utils.compat import uuid7

from kiosk.appointments import COLUMNS, RequestStore, new_code
from kiosk.appointments.derived import derived
from kiosk.store import SystemClock, to_utc_text

ROUNDS = 3
NAMES = ("José O'Brien", "李小龍", "Ana Ruiz", "Mary-Anne van der Berg", "Ng", "=SUM(A1)")
NOTES = (
    "",
    "",
    "Stairs hurt.\nSitting too.",
    'It "clicks" when I bend down',
    "It hurts after a day of driving, sitting and lifting; mornings are best.",
)


def rows(count: int, kiosk: str) -> Iterator[dict[str, object]]:
    """Requests over some years, every third with a cell to guard."""
    chance = random.Random(20261122)
    received = datetime(2016, 1, 1, tzinfo=UTC)
    for number in range(count):
        received += timedelta(seconds=chance.randint(1, 600))
        row: dict[str, object] = {
            "key": str(uuid7()),
            "form_key": str(number),
            "code": new_code(),
            "kiosk": kiosk,
            "received_utc": to_utc_text(received),
            "zone": "America/Chicago",
            "language": "en",
            "status": chance.choice(("new", "booked", "closed")),
            "kind": "first_visit",
            "name": chance.choice(NAMES),
            "phone": f"+1314555{chance.randint(0, 9999):04}",
            "email": f"patient{number}@example.com",
            "concerns": "low_back; hip",
            "days": "mon; fri",
            "parts_of_day": "morning",
            "reach_by": "phone_call",
            "note": chance.choice(NOTES),
            "consent_version": "en-1",
        }
        yield row | derived(row)


def fill(path: Path, count: int) -> None:
    store = RequestStore.open(path, clock=SystemClock(), zone="America/Chicago")
    with store.database.writing() as db:
        db.table("requests").insert_all(rows(count, store.kiosk))
    store.close()


def measure(command: Sequence[str | Path], out: Path | None) -> tuple[float, float]:
    """Seconds by the wall clock, and megabytes of the process at its most."""
    begun = time.perf_counter()
    with subprocess.Popen(
        [str(each) for each in command],
        stdout=out.open("wb") if out else subprocess.DEVNULL,
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
    if status:
        raise SystemExit(f"{command[0]} failed.")
    return time.perf_counter() - begun, usage.ru_maxrss / 1024


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    if shutil.which("sqlite3") is None:
        raise SystemExit("Install sqlite3 first: apt-get install sqlite3.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "kiosk.db"
        fill(path, count)
        stored = [column for column in COLUMNS if column != "received_local"]
        sql = f"SELECT {', '.join(stored)}, received_utc FROM requests ORDER BY id"
        beside = Path(sys.executable).parent / "sqlite-utils"
        commands: dict[str, tuple[list[str | Path], Path | None]] = {
            "the kiosk": (
                [
                    *(sys.executable, "-m", "kiosk", "export"),
                    *("--data-dir", folder, "--out", folder / "ours.csv"),
                ],
                None,
            ),
            "sqlite-utils": (
                [beside, "rows", path, "requests", "--csv"]
                + [part for column in (*stored, "id") for part in ("-c", column)],
                folder / "theirs.csv",
            ),
            "sqlite3": (["sqlite3", "-csv", "-header", path, sql], folder / "shell.csv"),
        }
        found: dict[str, list[tuple[float, float]]] = {each: [] for each in commands}
        for _ in range(ROUNDS):
            for each, command in commands.items():
                found[each].append(measure(*command))
        lines = (folder / "ours.csv").read_bytes().count(b'\r\n"')
    seconds = {each: min(time for time, _ in times) for each, times in found.items()}
    memory = max(most for _, most in found["the kiosk"])
    print(f"{count} requests, the best of {ROUNDS} rounds, {lines} lines:")
    for each in found:
        print(f"  {each:14}{seconds[each]:7.2f} s")
    faster = seconds["sqlite-utils"] / seconds["the kiosk"]
    longer = seconds["the kiosk"] / seconds["sqlite3"]
    print(f"{faster:.1f} times as fast as sqlite-utils, {longer:.2f} times as long as sqlite3,")
    print(f"{memory:.0f} MB at most.")
    return int(lines != count or faster < 3 or longer > 2 or memory > 100)


if __name__ == "__main__":
    sys.exit(main())
