"""ENOSPC and EIO at every Nth write and sync of a kiosk, once and for good, by strace.

PYTHONPATH=. .venv/bin/python tests/benchmarks/failing_disk.py [EVERY [ERROR]]

Never a damaged database, never a receipt without its row, and where the fault comes only once a
later request gets through. EVERY takes only each so manieth N, ERROR one of the two.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import count, product
from pathlib import Path

from promises import broken, receipts

from kiosk.appointments import RequestStore
from kiosk.store import SystemClock

SENDER = Path(__file__).with_name("sender.py")
REQUESTS = 3
CALLS = ("pwrite64", "fdatasync,fsync")


def run(folder: Path, calls: str, error: str, when: str) -> tuple[bool, str, list[str]]:
    """Whether a fault came, what was printed, and which promises were broken."""
    path, log = folder / "kiosk.db", folder / "strace"
    watched = [part for name in ("kiosk.db", "kiosk.db-wal") for part in ("-P", folder / name)]
    inject = f"inject={calls}:error={error}:when={when}"
    done = subprocess.run(
        [
            *("strace", "-f", "-qq", "-o", log, *watched, "-e", f"trace={calls}", "-e", inject),
            *(sys.executable, SENDER, path, str(REQUESTS)),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    faults = [f"stopped: {done.stderr.splitlines()[-1:]}"] if done.returncode else []
    came = "(INJECTED)" in log.read_text()
    faults += broken(path, receipts(done.stdout))
    lines = done.stdout.splitlines()
    if came and "+" not in when and "refused" in lines[:-2] and " " not in lines[-2]:
        faults.append("one fault, and it never came back")
    return came, done.stdout, faults


def sweep(ready: Path, base: Path, calls: str, error: str, mode: str, every: int) -> list[str]:
    """Runs N up to the last call of its kind; returns what went wrong, last a line of figures."""
    faults, refused = [], 0
    for number in count(1, every):
        folder = Path(shutil.copytree(ready, base / f"{calls}-{error}{mode}-{number}"))
        came, printed, found = run(folder, calls, error, f"{number}{mode}")
        faults += [f"{calls} {error} {number}{mode}: {fault}" for fault in found]
        refused += "refused" in printed
        shutil.rmtree(folder)
        if not came:
            break
    kind = "for good" if mode else "once"
    print(f"{calls:16}{error:8}{kind:9}up to the {number}th, {refused} refused", flush=True)
    return faults


def main() -> int:
    every = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    if shutil.which("strace") is None:
        raise SystemExit("Install strace first: apt-get install strace.")
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(os.cpu_count()) as pool:
        ready = Path(name) / "ready"
        RequestStore.open(ready / "kiosk.db", clock=SystemClock(), zone="America/Chicago").close()
        cases = list(product(CALLS, sys.argv[2:] or ("ENOSPC", "EIO"), ("", "+")))
        done = pool.map(lambda case: sweep(ready, Path(name), *case, every), cases)
        faults = [fault for found in done for fault in found]
    print("\n".join(faults) or "never damaged, no receipt without its row")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
