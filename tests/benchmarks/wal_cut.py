"""The -wal cut off at every so many bytes: sound each time, with the requests up to the cut.

PYTHONPATH=. .venv/bin/python tests/benchmarks/wal_cut.py [BYTES]
"""

import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from promises import broken
from sender import send

from kiosk.appointments import RequestStore, read_requests
from kiosk.store import SystemClock

REQUESTS = 40


def killed_kiosk(path: Path) -> Path:
    """A database whose requests are all in its -wal, as a killed kiosk leaves it."""
    RequestStore.open(path, clock=SystemClock(), zone="America/Chicago").close()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        send(path, REQUESTS)
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    return path.with_name(path.name + "-wal")


def main() -> int:
    step = int(sys.argv[1]) if len(sys.argv) > 1 else 512
    faults: list[str] = []
    counts: list[int] = []
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "killed" / "kiosk.db"
        log = killed_kiosk(path).read_bytes()
        for size in (*range(0, len(log), step), len(log)):
            cut = Path(name) / "cut" / "kiosk.db"
            cut.parent.mkdir()
            shutil.copyfile(path, cut)
            cut.with_name("kiosk.db-wal").write_bytes(log[:size])
            RequestStore.open(cut, clock=SystemClock(), zone="America/Chicago").close()
            names = [row.name for row in read_requests(cut)]
            counts.append(len(names))
            if names != [f"Patient {number}" for number in range(len(names))]:
                faults.append(f"not the first ones at {size}")
            faults += [f"{fault} at {size}" for fault in broken(cut, {})]
            shutil.rmtree(cut.parent)
    if counts != sorted(counts) or counts[-1] != REQUESTS:
        faults.append(f"a longer -wal gives fewer requests, or the whole not all: {counts}")
    print(
        f"{len(counts)} cuts of {len(log)} bytes, 0 to {counts[-1]} requests: {faults or 'sound'}"
    )
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
