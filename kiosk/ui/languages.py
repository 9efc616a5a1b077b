"""The languages of the clinic, and the one that the screens speak now."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Lesson

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

SOURCE = "en"
"""The language that the screens are written in."""

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The languages make their choices.")
class LanguageChoice(QObject):
    """One language to choose, in its own words."""

    def __init__(self, lesson: Lesson, parent: QObject) -> None:
        super().__init__(parent)
        self._lesson = lesson

    @Property(str, constant=True)
    def code(self) -> str:
        return self._lesson.language

    @Property(str, constant=True)
    def name(self) -> str:
        """What the language calls itself."""
        return self._lesson.naming.name

    @Property(str, constant=True)
    def start(self) -> str:
        """What begins a visit."""
        return self._lesson.naming.start


@QmlElement
@QmlUncreatable("The kiosk makes the one set of languages.")
class Languages(QObject):
    """Holds the lesson in each language and the words of the screens in the chosen one.

    `languageChanged` is sent with the words in place, before anything is read again.
    """

    languageChanged = Signal()

    def __init__(
        self,
        lessons: Mapping[str, Lesson],
        first: str,
        translations: Path,
        parent: QObject | None = None,
    ) -> None:
        """`first` is where each visit begins; `translations` holds Qt's files, psoas_es.qm."""
        super().__init__(parent)
        self._lessons, self._first, self._folder = lessons, first, translations
        self._choices = [LanguageChoice(lesson, self) for lesson in lessons.values()]
        self._language = first
        self._translator: QTranslator | None = None
        self._take_words()

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The code of the language spoken now."""
        return self._language

    @Property(LanguageChoice, notify=languageChanged)
    def following(self) -> LanguageChoice:
        """The language that `next` would choose."""
        codes = list(self._lessons)
        return self._choices[(codes.index(self._language) + 1) % len(codes)]

    choices = ListProperty(
        LanguageChoice,
        count=lambda self: len(self._choices),
        at=lambda self, index: self._choices[index],
        constant=True,
    )

    @property
    def names(self) -> dict[str, str]:
        """What each language calls itself, by its code."""
        return {code: lesson.naming.name for code, lesson in self._lessons.items()}

    @property
    def lesson(self) -> Lesson:
        """The lesson in the language spoken now."""
        return self._lessons[self._language]

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak a language of the clinic."""
        if code in self._lessons and code != self._language:
            self._language = code
            self._take_words()
            self.languageChanged.emit()

    @Slot()
    def next(self) -> None:
        """Speak the next language."""
        self.choose(self.following.code)

    @Slot()
    def reset(self) -> None:
        """Speak the language that each visit begins in."""
        self.choose(self._first)

    def close(self) -> None:
        """Give the application its own words back."""
        if self._translator:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _take_words(self) -> None:
        self.close()
        if self._language == SOURCE:
            return
        file = self._folder / f"psoas_{self._language}.qm"
        translator = QTranslator(self)
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        else:
            log.error("%s can't be read: the buttons stay in English.", file)
