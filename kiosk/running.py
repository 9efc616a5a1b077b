"""Opens the kiosk on a screen and keeps it open until staff leave it."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import places
from kiosk.app import CannotStart, RunOptions, build
from kiosk.body import BodyFileError
from kiosk.content import borrow
from kiosk.lesson import ContentError
from kiosk.logs import PRINTED, log_to
from kiosk.store import StoreUnavailable
from kiosk.supervisor import beat
from kiosk.ui.application import application, draws_as_best

WINDOW_SIZE = (1280, 800)
HEARTBEAT_MS = 500
RENEW = 1000
"""The exit code of Qt's loop that asks for the kiosk to be built anew."""

log = logging.getLogger("kiosk")


def run(options: RunOptions) -> int:
    """Open the kiosk and stay until staff leave it. Returns the exit code: 1 if it can't open."""
    code = _run(options)
    if code == RENEW:
        log.info("The program begins anew, to draw another way.")
        logging.shutdown()
        # Never on Windows, where the one who waits for this process would take it for ended.
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
    return code


def _run(options: RunOptions) -> int:
    app = application(options.data_dir)
    try:
        if options.demo:
            log_to(None)
            with TemporaryDirectory(prefix="psoas-kiosk-demo-", ignore_cleanup_errors=True) as demo:
                borrow(options.data_dir, Path(demo))
                return _serve(app, replace(options, data_dir=Path(demo)))
        log_to(options.data_dir / "logs")
        return _serve(app, options)
    except StoreUnavailable as problem:
        return _tell(problem.reason)
    except OSError as problem:
        what = f"{problem.filename or options.data_dir} can't be used: {problem.strerror}."
        return _tell(f"{what} Check that the data folder belongs to the user of this kiosk.")
    except (ContentError, BodyFileError, CannotStart) as problem:
        return _tell(str(problem))


def _serve(app: QGuiApplication, options: RunOptions) -> int:
    """Build the kiosk, anew each time that its content is out of date; returns the exit code.

    It is RENEW where what has come can't be shown by this process: the first of a clinic's videos.
    """
    # Python also runs its signal handlers between Qt's events, and this brings some.
    heartbeat = QTimer(interval=HEARTBEAT_MS)
    heartbeat.timeout.connect(beat)
    heartbeat.start()
    code = RENEW
    while code == RENEW and draws_as_best(options.data_dir):
        kiosk = build(options, voice=places.voice_command())
        keep_for_good()
        kiosk.content.outdated.connect(lambda: app.exit(RENEW))
        kiosk.videos.outdated.connect(lambda: app.exit(RENEW))
        for number in (signal.SIGINT, signal.SIGTERM):
            # Not at once: Python may be inside an event of the very window that is to be closed.
            signal.signal(number, lambda *_, it=kiosk: QTimer.singleShot(0, it.keeper.leave))
        if options.windowed:
            kiosk.keeper.show_window(QSize(*(options.size or WINDOW_SIZE)))
        else:
            kiosk.keeper.show_full_screen()
        log.info("The kiosk is open.")
        try:
            code = app.exec()
        finally:
            gc.unfreeze()
            kiosk.close()
            log.info("The kiosk is closed.")
    return code


def keep_for_good() -> None:
    """Spare Python's collector what was built and stays: going over it stops a moving figure."""
    gc.collect()
    gc.freeze()


def _tell(sentences: str) -> int:
    """Tell why it can't open: on the console, and in the log file for a supervised kiosk."""
    print(sentences, file=sys.stderr)
    if log.hasHandlers():
        log.error(sentences, extra=PRINTED)
    return 1
