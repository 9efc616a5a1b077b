"""The words for how far a request has come."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.appointments import Status

_WORDS = {
    Status.NEW: QT_TRANSLATE_NOOP("Status", "New"),
    Status.CONTACTED: QT_TRANSLATE_NOOP("Status", "Contacted"),
    Status.BOOKED: QT_TRANSLATE_NOOP("Status", "Booked"),
    Status.CLOSED: QT_TRANSLATE_NOOP("Status", "Closed"),
}


def status_words(status: Status | str) -> str:
    """What staff call a status."""
    return QCoreApplication.translate("Status", _WORDS[Status(status)])
