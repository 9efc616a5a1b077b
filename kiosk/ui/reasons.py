"""What staff are told by the rooms below, in the staff's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.appointments import ExportFailed
from kiosk.lesson import Problem
from kiosk.store import StoreUnavailable
from kiosk.told import Told, tell


def words_of(told: Told) -> str:
    """All of it, as the screens say it."""
    return told.said(lambda english: QCoreApplication.translate("Reasons", english))


def reason(fault: StoreUnavailable | ExportFailed) -> str:
    """What is wrong and the mend, for staff."""
    return words_of(fault.told)


def fault_words(problem: Problem, language: str) -> str:
    """Which file has a fault, where, and of which kind; in English which fault, and the mend.

    Only `check`, which whoever writes those files uses, says each of them, and in English alone.
    """
    if language == "en":
        return problem.sentence()
    return f"{problem.place()}: {words_of(tell(problem.kind))}"
