"""The words for an export: what it took, how many requests, which file."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from kiosk.appointments import ExportBatch, Scope
from kiosk.lesson import Lesson
from kiosk.store import Source
from kiosk.ui.desk.request_list import local_time
from kiosk.ui.request.answers import AnswerLine

_DIGEST_SHOWN = 8

_SCOPES = {
    Scope.NEW: QT_TRANSLATE_NOOP("Export", "New"),
    Scope.DAYS: QT_TRANSLATE_NOOP("Export", "Some days"),
    Scope.ALL: QT_TRANSLATE_NOOP("Export", "All"),
}
_ONE = QT_TRANSLATE_NOOP("Export", "1 request")
_MANY = QT_TRANSLATE_NOOP("Export", "%1 requests")
_SHELL = QT_TRANSLATE_NOOP("Export", "%1, from the shell")


def earlier_line(batch: ExportBatch, lesson: Lesson, parent: QObject) -> AnswerLine:
    """When and by whom it was made; what it took, its file, its batch and digest."""
    when = local_time(batch.at_utc, lesson.clinic.time_zone, lesson.language)
    who = _said(_SHELL).replace("%1", batch.by) if batch.source == Source.SHELL else batch.by
    took = f"{scope_words(batch.scope)} · {request_words(batch.count, lesson.language)}"
    which = f"{batch.code} · SHA-256 {digest_words(batch.sha256)}"
    return AnswerLine(batch.code, f"{when}\n{who}", f"{took}\n{batch.file}\n{which}", parent)


def digest_words(sha256: str) -> str:
    """As much of a digest as people compare."""
    return f"{sha256[:_DIGEST_SHOWN]}…"


def scope_words(scope: str) -> str:
    """What staff asked for."""
    return _said(_SCOPES[Scope(scope)])


def request_words(count: int, language: str) -> str:
    """So many requests."""
    return _said(_ONE) if count == 1 else _said(_MANY).replace("%1", number_words(count, language))


def number_words(count: int, language: str) -> str:
    """A number as it is written in `language`."""
    return QLocale(language).toString(count)


def _said(source: str) -> str:
    return QCoreApplication.translate("Export", source)
