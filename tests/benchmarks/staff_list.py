"""The staff's list of 100,000 requests, opened, searched and scrolled in a real window.

PYTHONPATH=. .venv/bin/python tests/benchmarks/staff_list.py [REQUESTS]

The peer is Python's sqlite3 alone, reading every id and the newest page. Goal: open in 200 ms.
"""

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from export_million import rows
from PySide6.QtCore import QCoreApplication, QObject, QSize

from kiosk.app import Kiosk, RunOptions, build
from kiosk.appointments import RequestStore
from kiosk.appointments.finding import folded
from kiosk.places import database_path
from kiosk.store import SystemClock
from kiosk.ui.application import application
from kiosk.ui.desk.request_list import PAGE

PIN = "482913"
ROUNDS = 9
FOUND_BY = ("name", "code", "phone")


def fill(path: Path, count: int) -> None:
    """Puts `count` requests into the database `path`."""
    store = RequestStore.open(path, clock=SystemClock(), zone="America/Chicago")
    found = ((row, folded(*(row[each] for each in FOUND_BY))) for row in rows(count, store.kiosk))
    with store.database.writing() as db:
        db.table("requests").insert_all({**row, "folded": words} for row, words in found)
    store.close()


def milliseconds(work: Callable[[], object]) -> float:
    """The usual time of `work`."""
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - begun))
    return statistics.median(times)


def plain(path: Path) -> None:
    """What is read to show the same, with nothing around it."""
    connection = sqlite3.connect(path)
    connection.execute("SELECT id FROM requests ORDER BY id DESC").fetchall()
    connection.execute(f"SELECT * FROM requests ORDER BY id DESC LIMIT {PAGE}").fetchall()
    connection.close()


def drawn(kiosk: Kiosk) -> None:
    """Lets Qt lay out and draw what is on the screen."""
    QCoreApplication.processEvents()
    kiosk.window.grabWindow()


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    application()
    with tempfile.TemporaryDirectory() as name:
        path = database_path(Path(name))
        fill(path, count)
        kiosk = build(RunOptions(True, (1280, 800), Path(name), "en"))
        kiosk.records.staff.add("Maria", PIN)
        kiosk.keeper.show_window(QSize(1280, 800))
        desk = kiosk.staff_desk
        kiosk.visit.end()
        kiosk.visit.openStaff()
        desk.signIn._who = kiosk.records.staff.sign_in("Maria", PIN)
        page = desk.at("requests")

        def show() -> None:
            desk.show("export")
            desk.show("requests")

        show()
        frame = milliseconds(lambda: drawn(kiosk))
        opened = milliseconds(lambda: (show(), drawn(kiosk))) - frame
        peer = milliseconds(lambda: plain(path))
        print(f"open {count:,}: {opened:.0f} ms, plain sqlite3 {peer:.0f} ms: {opened / peer:.2f}")

        def search(words: str) -> None:
            page.filter.words = words
            page.look()

        for words in ("jose", "nobody", "5551234"):
            print(f"search {words!r}: {milliseconds(lambda w=words: search(w)):.0f} ms")
        search("")
        view = kiosk.window.findChild(QObject, "requestList")
        assert view is not None
        worst = []
        for step in range(100):
            begun = time.perf_counter()
            view.setProperty("contentY", step * view.property("contentHeight") / 101)
            drawn(kiosk)
            worst.append(1000 * (time.perf_counter() - begun))
        print(f"the same list drawn again: {frame:.1f} ms")
        print(f"jump anywhere: median {statistics.median(worst):.1f} ms, worst {max(worst):.1f} ms")
        kiosk.close()
    return int(opened > 200)


if __name__ == "__main__":
    sys.exit(main())
