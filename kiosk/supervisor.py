"""Opens the kiosk, and opens it again when it has fallen or stands still. Loads no Qt.

The kiosk tells it by a line on its standard output, from the timer of the thread that draws, that
it goes on. Staff who close the kiosk end the supervisor too.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from types import FrameType
from typing import IO

SUPERVISED = "PSOAS_KIOSK_SUPERVISED"
"""The variable by which a kiosk knows that somebody listens."""

LOG_NAME = "supervisor.log"
"""Beside the kiosk's own log: a line that begins with the day for each time the kiosk fell."""

WRONG_ARGUMENTS = 2

log = logging.getLogger("kiosk.supervisor")


@dataclass(frozen=True)
class Patience:
    """How long to wait, in seconds.

    `still` without a sign, then the kiosk is ended; `opening` until the first one: mending a large
    database takes its time. Before it is opened again, `pause`, and twice as long each time, up to
    `longest_pause`, unless it served for `served`. Signs are looked for every `look`.
    """

    still: float = 60
    opening: float = 600
    look: float = 5
    pause: float = 1
    longest_pause: float = 300
    served: float = 600


def beat() -> None:
    """Tell the supervisor, if there is one, that this kiosk goes on."""
    if os.environ.get(SUPERVISED):
        try:
            print(flush=True)
        except OSError:
            log.warning("The supervisor is gone; the kiosk goes on without one.")
            del os.environ[SUPERVISED]


def supervise(command: Sequence[str], patience: Patience = Patience()) -> int:
    """Run `command` until it ends well, again after each other end. Returns its exit code.

    It also returns when the arguments are wrong, and closes the kiosk where it is left itself.
    """
    pause = patience.pause
    while True:
        opened = time.monotonic()
        try:
            code, why = _run_once(command, patience)
        except OSError as problem:  # Such as no memory left for another process.
            code, why = 1, f"could not be started: {problem.strerror}"
        if code in (0, WRONG_ARGUMENTS):
            return code
        if time.monotonic() - opened >= patience.served:
            pause = patience.pause
        log.error("The kiosk %s. It is opened again in %g s.", why, pause)
        time.sleep(pause)
        pause = min(2 * pause, patience.longest_pause)


def leave_on_signals() -> None:
    """Let SIGTERM, SIGINT and SIGHUP close the kiosk in order."""

    def leave(_number: int, _frame: FrameType | None) -> None:
        sys.exit(0)

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), leave)


def _run_once(command: Sequence[str], patience: Patience) -> tuple[int, str]:
    """Run `command` to its end; returns its exit code and, in words, how it ended."""
    environment = {**os.environ, SUPERVISED: "1"}
    kiosk = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    try:
        if _goes_on_to_its_end(kiosk, patience):
            return kiosk.returncode, f"ended with code {kiosk.returncode}"
        kiosk.kill()
        return kiosk.wait(), "stood still and was ended"
    finally:
        _close(kiosk)


def _goes_on_to_its_end(kiosk: subprocess.Popen[bytes], patience: Patience) -> bool:
    """Wait for the end. False when it gave no sign for too long.

    Waits are counted, not read off a clock: on a computer that slept both wake together.
    """
    assert kiosk.stdout is not None
    signs: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_listen, args=(kiosk.stdout, signs), daemon=True).start()
    waited, allowed = 0.0, patience.opening
    while kiosk.poll() is None and waited < allowed:
        try:
            sign = signs.get(timeout=patience.look)
        except Empty:
            waited += patience.look
            continue
        if sign:
            waited, allowed = 0.0, patience.still
        else:
            try:
                kiosk.wait(patience.still)
            except subprocess.TimeoutExpired:
                return False
    return kiosk.poll() is not None


def _listen(output: IO[bytes], signs: SimpleQueue[bytes]) -> None:
    """In a thread: hand on each line, and at the end an empty one."""
    with output:
        for line in output:
            signs.put(line)
    signs.put(b"")


def _close(kiosk: subprocess.Popen[bytes]) -> None:
    """Ask a kiosk that still runs to close, and end it if it doesn't."""
    if kiosk.poll() is None:
        kiosk.terminate()
        try:
            kiosk.wait(10)
        except subprocess.TimeoutExpired:
            kiosk.kill()
            kiosk.wait()
