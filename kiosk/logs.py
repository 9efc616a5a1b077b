"""Where the log goes, Qt's messages and what nobody foresaw with it."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

MOST_BYTES, OLDER_FILES = 1_000_000, 4
"""Of one log file, and how many before it are kept."""

PRINTED = {"printed": True}
"""The `extra` of what the console has been told already."""

log = logging.getLogger("kiosk")


def log_to(folder: Path | None) -> None:
    """Log to the console, and into `folder` if there is one."""
    console = logging.StreamHandler()
    console.addFilter(lambda record: not hasattr(record, "printed"))
    handlers: list[logging.Handler] = [console]
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "kiosk.log"
        handlers.append(
            RotatingFileHandler(
                file, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8"
            )
        )
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        handlers=handlers,
    )
    qInstallMessageHandler(_qt_message)
    sys.excepthook = lambda kind, error, trace: log.critical(
        "Unforeseen", exc_info=(kind, error, trace)
    )


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVELS[kind], message)
