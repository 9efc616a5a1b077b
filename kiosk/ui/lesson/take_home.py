"""A section's routine as words and as the QR code that a phone takes along."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Lesson
from kiosk.ui.lesson.code import code

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk makes the one routine to take home.")
class TakeHome(QObject):
    """The routine of the section that was opened, as a text and as a code that holds it whole."""

    sectionChanged = Signal()

    def __init__(self, lesson: Lesson, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._section = ""
        self.speak(lesson)

    def speak(self, lesson: Lesson) -> None:
        """Tell the same routine in another language."""
        self._texts = {
            section.id: section.take_home.text(section.title, lesson.clinic)
            for section in lesson.sections
            if section.take_home
        }
        self.open(self._section)

    @Slot(str)
    def open(self, section: str) -> None:
        """Take a section's routine; one without a routine leaves nothing to take."""
        self._section = section
        self._text = self._texts.get(section, "")
        self.sectionChanged.emit()

    @Property(bool, notify=sectionChanged)
    def offered(self) -> bool:
        """Whether the section has a routine."""
        return bool(self._text)

    @Property(str, notify=sectionChanged)
    def title(self) -> str:
        return self._text.partition("\n")[0]

    @Property("QStringList", notify=sectionChanged)
    def lines(self) -> list[str]:
        """What the code says below its title."""
        return self._text.split("\n")[1:]

    @Property(QUrl, notify=sectionChanged)
    def image(self) -> QUrl:
        """The code, a pixel a module, to be enlarged by whole numbers."""
        return code(self._text)[0] if self._text else QUrl()

    @Property(int, notify=sectionChanged)
    def modules(self) -> int:
        """How many modules the code has on a side, its rim included."""
        return code(self._text)[1] if self._text else 0
