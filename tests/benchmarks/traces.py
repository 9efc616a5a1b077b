"""How often what was typed is still in the whole memory of the kiosk's process after each wipe.

PYTHONPATH=. .venv/bin/python tests/benchmarks/traces.py

Reads /proc/PID/mem of a kiosk in another process (Linux), which types canaries sign by sign and
never holds them itself. Freed memory keeps its bytes until it is used again: of those some may be
left, and nothing in the process points at them (tests/ui/test_wipes.py looks for what does).
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

BACKWARDS = ("wodahs ynnif", "7853126413", "gnikrap rof")
"""The canaries; the child has this file too."""
STEPS = ("name", "phone", "note")
WAYS = ("hide", "idle")


def occurrences(pid: int, texts: tuple[str, ...]) -> dict[str, int]:
    """How often each text is in the memory of a process, in Latin-1 or UTF-16."""
    found = dict.fromkeys(texts, 0)
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text("ascii").splitlines():
            span, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            begin, end = (int(each, 16) for each in span.split("-"))
            try:
                memory.seek(begin)
                block = memory.read(end - begin)
            except OSError:
                continue
            for text in texts:
                for coded in (text.encode(), text.encode("utf-16-le")):
                    found[text] += block.count(coded)
    return found


def child() -> None:
    """Type what comes on stdin, sign by sign, and say so; then wipe the way that is asked for."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    from PySide6.QtCore import QSize
    from PySide6.QtTest import QTest

    from kiosk import touch
    from kiosk.app import RunOptions, build
    from kiosk.ui.application import application

    application()
    with tempfile.TemporaryDirectory() as folder:
        kiosk = build(RunOptions(True, None, Path(folder), "en"))
        kiosk.keeper.show_window(QSize(1280, 800))
        touch.wait_until(kiosk.window.isExposed, "the window")
        kiosk.visit.end()
        form = kiosk.request_form
        for way in WAYS:
            kiosk.visit.begin()
            kiosk.visit.openRequest()
            QTest.qWait(300)
            for choice in ("first_visit", "knee", "", "", "phone_call", ""):
                form.choose(choice) if choice else None
                form.next()
            for _ in STEPS:
                touch.wait_until(touch.keyboard_open, "the keyboard")
                # Unbuffered: a buffer would hold what was typed.
                while (sign := os.read(0, 1)) != b"\n":
                    touch.type_on_keyboard(kiosk.window, sign.decode())
                if form.step != "note":
                    form.next()
                    QTest.qWait(100)
            print("typed", flush=True)
            os.read(0, 1)
            if way == "hide":
                touch.tap(kiosk.window, "hideNow")
            else:
                kiosk.idle.expired.emit()
            QTest.qWait(3000)
            print("wiped", flush=True)
            os.read(0, 1)
        kiosk.close()


def main() -> int:
    canaries = tuple(each[::-1] for each in BACKWARDS)
    kiosk = subprocess.Popen(
        [sys.executable, __file__, "child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    assert kiosk.stdin is not None
    assert kiosk.stdout is not None
    for way in WAYS:
        for text in canaries:
            for sign in text + "\n":
                kiosk.stdin.write(sign)
        for moment in ("typed", "wiped"):
            if kiosk.stdout.readline().strip() != moment:
                return 1
            print(f"{way:5} {moment}: {occurrences(kiosk.pid, canaries)}")
            kiosk.stdin.write("\n")
    return kiosk.wait(30)


if __name__ == "__main__":
    if sys.argv[1:] == ["child"]:
        child()
    else:
        sys.exit(main())
