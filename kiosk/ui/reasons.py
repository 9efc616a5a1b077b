"""Why the records can't be read or written, in the staff's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.staff import StoreUnavailable

_REASONS = {
    "full": QT_TRANSLATE_NOOP(
        "Reasons", "The disk that holds %1 is full. Make room on it, then try again."
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Reasons",
        "%1 may not be written. Check who owns the data folder and that the disk is not read-only.",
    ),
    "cannot_open": QT_TRANSLATE_NOOP(
        "Reasons",
        "%1 cannot be opened. Check that the data folder is there and that the kiosk's user owns "
        "it.",
    ),
    "busy": QT_TRANSLATE_NOOP(
        "Reasons",
        "Another program is writing to %1. Close that program, or wait a moment, then try again.",
    ),
    "disk_error": QT_TRANSLATE_NOOP(
        "Reasons",
        "The disk reported an error at %1. Check that it is plugged in, has room, and is healthy.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Reasons",
        "%1 is damaged. If it is a kiosk's own, start that kiosk again: it sets the file aside "
        "whole and takes the newest good backup. Otherwise choose another copy of it.",
    ),
    "replaced": QT_TRANSLATE_NOOP(
        "Reasons",
        "%1 was removed or replaced while the kiosk was running. Stop the kiosk, put the file "
        "back, and start it again.",
    ),
}


def reason(fault: StoreUnavailable) -> str:
    """What is wrong and the mend, for staff; what seldom happens is said in English alone."""
    if fault.code not in _REASONS:
        return fault.reason
    said = QCoreApplication.translate("Reasons", _REASONS[fault.code])
    return said.replace("%1", str(fault.path))
