"""What bootstrap adds to a start once everything is installed.

PYTHONPATH=. python3 tests/benchmarks/second_start.py

Peer: the same command in the virtual environment, without bootstrap.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

from kiosk.bootstrap import PYTHON, ROOT

ROUNDS = 15


def seconds(command: Sequence[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def main() -> None:
    direct = [str(PYTHON), "-m", "kiosk", "--version"]
    started = [sys.executable, "-m", "kiosk.bootstrap", "run", "--version"]
    rounds = [(seconds(started), seconds(direct)) for _ in range(ROUNDS)]
    ours, peer = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(f"through bootstrap {ours:.3f} s, direct {peer:.3f} s: {ours / peer:.2f} times,")
    print(f"so its own share is {ours - peer:.3f} s (median of {ROUNDS}).")


if __name__ == "__main__":
    main()
