"""One section's words as its reviewer reads them, in each of the clinic's languages."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Lesson
from kiosk.lesson.review import VIDEO
from kiosk.ui.desk.section_words import words_of
from kiosk.ui.in_use.content import ContentInUse
from kiosk.ui.info_list import InfoList

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of the lesson has the one section that is read.")
class SectionReading(QObject):
    """Holds words only while a section is open."""

    changed = Signal()

    def __init__(self, content: ContentInUse, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._at: int | None = None
        self._lists: list[InfoList] = []
        self._language = content.content.first.language

    def begin(self, language: str) -> None:
        """Read in this language from now on."""
        self._language = language

    def show(self, index: int | None) -> None:
        """Show the words of the section in row `index`, or none."""
        self._at = index
        old, self._lists = self._lists, []
        if index is not None:
            lesson = self._content.content.lessons[self._language]
            filmed = VIDEO in self._content.content.prints[lesson.sections[index].id]
            self._lists = [InfoList(*each, self) for each in words_of(lesson, index, filmed)]
        self.changed.emit()
        for each in old:
            each.deleteLater()

    lists = ListProperty(
        InfoList,
        count=lambda self: len(self._lists),
        at=lambda self, index: self._lists[index],
        notify=changed,
    )
    """All that is to be read: steps, comparisons, what is taken home, the safety card."""

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The language that the words can be read in next; empty if there is only one."""
        return self._next().naming.name if len(self._content.content.lessons) > 1 else ""

    @Slot()
    def speakOther(self) -> None:
        """Read the words in the next language."""
        self._language = self._next().language
        self.show(self._at)

    def _next(self) -> Lesson:
        lessons = self._content.content.lessons
        codes = list(lessons)
        return lessons[codes[(codes.index(self._language) + 1) % len(codes)]]
