"""What the audit trail tells, in the staff's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.appointments import Status
from kiosk.staff import Action, AuditEntry, Source
from kiosk.ui.desk.dates import date_words
from kiosk.ui.desk.status_words import status_words

WORDS = {
    Action.ADDED: QT_TRANSLATE_NOOP("Trail", "Added the account %1"),
    Action.DEACTIVATED: QT_TRANSLATE_NOOP("Trail", "Removed the account %1"),
    Action.PIN_CHANGED: QT_TRANSLATE_NOOP("Trail", "Changed their own PIN"),
    Action.PIN_RESET: QT_TRANSLATE_NOOP("Trail", "Gave the account %1 a new PIN"),
    Action.SIGNED_IN: QT_TRANSLATE_NOOP("Trail", "Signed in"),
    Action.SIGNED_OUT: QT_TRANSLATE_NOOP("Trail", "Signed out"),
    Action.WRONG_PIN: QT_TRANSLATE_NOOP("Trail", "A wrong PIN was typed"),
    Action.LOCKED_OUT: QT_TRANSLATE_NOOP("Trail", "Too many wrong PINs: the account was locked"),
    Action.VIEWED: QT_TRANSLATE_NOOP("Trail", "Opened request %1"),
    Action.STATUS_CHANGED: QT_TRANSLATE_NOOP("Trail", "Moved request %1 to: %2"),
    Action.NOTED: QT_TRANSLATE_NOOP("Trail", "Wrote a note on request %1"),
    Action.EXPORTED: QT_TRANSLATE_NOOP("Trail", "Exported requests: %1. Batch %2"),
    Action.PURGED: QT_TRANSLATE_NOOP("Trail", "Deleted requests closed long ago: %1"),
    Action.BACKED_UP: QT_TRANSLATE_NOOP("Trail", "Made the backup %1"),
    Action.RESTORED: QT_TRANSLATE_NOOP("Trail", "Put the backup %1 in the database’s place"),
    Action.MERGED: QT_TRANSLATE_NOOP(
        "Trail", "Merged requests of other kiosks: %1 added, %2 updated"
    ),
    Action.SET_ASIDE: QT_TRANSLATE_NOOP(
        "Trail", "Set a damaged database aside (%1) and took the newest good backup"
    ),
    Action.SETTINGS_CHANGED: QT_TRANSLATE_NOOP("Trail", "Took up new content from: %1"),
    Action.LEFT_KIOSK: QT_TRANSLATE_NOOP("Trail", "Closed the kiosk"),
    Action.REVIEWED: QT_TRANSLATE_NOOP("Trail", "Recorded the review of %1, valid until %2"),
    Action.REVIEW_WITHDRAWN: QT_TRANSLATE_NOOP("Trail", "Took away the review of %1"),
    Action.TRAIL_EXPORTED: QT_TRANSLATE_NOOP("Trail", "Exported this activity: %1 lines. File %2"),
}
"""What was done; %1 and %2 are the words of the detail, or all of it where there is no %2."""

FIRST_ACCOUNT = QT_TRANSLATE_NOOP("Trail", "Made the first account, their own")
EXPORTED_PLAINLY = QT_TRANSLATE_NOOP("Trail", "Exported requests: %1")
ALL_SECTIONS = QT_TRANSLATE_NOOP("Trail", "all sections")
KIOSK = QT_TRANSLATE_NOOP("Trail", "The kiosk")
SHELL = QT_TRANSLATE_NOOP("Trail", "Command line (%1)")


def what(entry: AuditEntry, title: Callable[[str], str], language: str) -> str:
    """What was done, in a sentence of `language`; `title` gives the name of a section by its id.

    An action of a newer kiosk is told as it is.
    """
    if entry.action not in WORDS:
        return f"{entry.action} {entry.detail}".strip()
    action = Action(entry.action)
    sentence, detail = _tr(WORDS[action]), entry.detail
    first, _, second = detail.partition(" ")
    match action:
        case Action.ADDED if not detail:
            return _tr(FIRST_ACCOUNT)
        case Action.EXPORTED if not second:
            return _tr(EXPORTED_PLAINLY).replace("%1", detail)
        case Action.STATUS_CHANGED if second in tuple(Status):
            second = status_words(second)
        case Action.REVIEWED | Action.REVIEW_WITHDRAWN:
            first = detail = _tr(ALL_SECTIONS) if first == "all" else title(first)
            second = _day(second, language)
    if "%2" not in sentence:
        return sentence.replace("%1", detail)
    return sentence.replace("%1", first).replace("%2", second)


def who(source: str, name: str) -> str:
    """Whom it is put down to."""
    if source == Source.KIOSK:
        return _tr(KIOSK)
    return _tr(SHELL).replace("%1", name) if source == Source.SHELL else name


def _day(written: str, language: str) -> str:
    """A day that was written down as 2027-11-22; what isn't one stays as it is."""
    try:
        return date_words(date.fromisoformat(written), language)
    except ValueError:
        return written


def _tr(words: str) -> str:
    return QCoreApplication.translate("Trail", words)
