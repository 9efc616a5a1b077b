"""SIGKILL at random moments of submissions: every receipt shown is in the database, none twice.

PYTHONPATH=. .venv/bin/python tests/benchmarks/kill_loop.py [KILLS]
"""

import os
import random
import select
import signal
import sys
import tempfile
import time
from pathlib import Path

from promises import broken, receipts
from sender import send


def run_and_kill(path: Path, seconds: float) -> str:
    """What a sender printed until it was killed, `seconds` after its first line."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.dup2(writing, 1)
        try:
            send(path, 1_000_000)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as printed:
        select.select([printed], [], [], 30)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return printed.read().decode()


def main() -> int:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    chance = random.Random(1)
    shown: dict[str, str] = {}
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "kiosk.db"
        for number in range(kills):
            shown |= receipts(run_and_kill(path, chance.uniform(0, 0.02)))
            if number % 50 == 49 or number == kills - 1:
                faults += broken(path, shown)
        size = path.stat().st_size
    print(f"{kills} kills, {len(shown)} receipts, {size / 1e6:.1f} MB: {faults or 'none lost'}")
    return int(bool(faults) or not shown)


if __name__ == "__main__":
    sys.exit(main())
