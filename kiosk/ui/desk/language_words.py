"""What the languages of the lesson are called in the language that staff read."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.lesson import Lesson

_NAMES = {
    "en": QT_TRANSLATE_NOOP("LanguageNames", "English"),
    "es": QT_TRANSLATE_NOOP("LanguageNames", "Spanish"),
}


def language_words(lesson: Lesson) -> str:
    """The name of a lesson's language; one that a clinic added is named in its own words."""
    if lesson.language in _NAMES:
        return QCoreApplication.translate("LanguageNames", _NAMES[lesson.language])
    return lesson.naming.name
