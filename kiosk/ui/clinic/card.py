"""The clinic as patients see it: its look, where it is, when it is open, and codes for a phone."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtGui import QColor, QImageReader
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Lesson
from kiosk.ui.lesson.code import code

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The clinic makes its offerings.")
class Offering(QObject):
    """Something the clinic offers, or a page of its own; with a code for a phone if it has one."""

    def __init__(
        self, name: str, text: str | None, note: str, url: str | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._name, self._text, self._note, self._url = name, text or "", note, url or ""
        self._image, self._modules = code(url) if url else (QUrl(), 0)

    @Property(str, constant=True)
    def name(self) -> str:
        return self._name

    @Property(str, constant=True)
    def text(self) -> str:
        return self._text

    @Property(str, constant=True)
    def note(self) -> str:
        """What has to stand beside it: a disclosure, a trademark."""
        return self._note

    @Property(str, constant=True)
    def address(self) -> str:
        """The address as people write it, up to a question mark; empty where there is none."""
        bare = self._url.removeprefix("https://").partition("?")[0]
        return bare.removeprefix("www.").rstrip("/")

    @Property(QUrl, constant=True)
    def image(self) -> QUrl:
        """The code, a pixel a module, to be enlarged by whole numbers."""
        return self._image

    @Property(int, constant=True)
    def modules(self) -> int:
        """How many modules the code has on a side, its rim included; 0 without a code."""
        return self._modules


@QmlElement
@QmlUncreatable("The kiosk makes the one clinic.")
class ClinicCard(QObject):
    """The clinic's colours and logo, and what it offers to a phone."""

    wordsChanged = Signal()

    def __init__(self, lesson: Lesson, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offerings: list[Offering] = []
        self._logo = _drawable(lesson)
        self.speak(lesson)

    def speak(self, lesson: Lesson) -> None:
        """Have the words of another language."""
        self._clinic = lesson.clinic
        old, self._offerings = self._offerings, list(self._made(lesson))
        self.wordsChanged.emit()
        for each in old:
            each.deleteLater()

    def _made(self, lesson: Lesson) -> Iterator[Offering]:
        offers = lesson.clinic.offers
        for offer in (offers.visit, offers.talk):
            if offer:
                yield Offering(offer.name, offer.text, "", offer.url, self)
        if product := offers.product:
            said = self.tr("%1 The code %2 takes %3% off.")
            for place, value in (("%2", product.code), ("%3", str(product.percent_off))):
                said = said.replace(place, value)
            note = " ".join(filter(None, (product.disclosure, product.trademark)))
            text = said.replace("%1", product.text)
            yield Offering(product.name, text, note, product.url, self)
        for link in lesson.clinic.links:
            yield Offering(link.name, link.text, "", link.url, self)

    offerings = ListProperty(
        Offering,
        count=lambda self: len(self._offerings),
        at=lambda self, index: self._offerings[index],
        notify=wordsChanged,
    )

    @Property(bool, notify=wordsChanged)
    def hasCodes(self) -> bool:
        """Whether there is anything for a phone."""
        return any(each.modules for each in self._offerings)

    @Property(str, notify=wordsChanged)
    def areas(self) -> str:
        """The places that the clinic serves."""
        return ", ".join(self._clinic.serves)

    @Property(QUrl, constant=True)
    def logo(self) -> QUrl:
        """The file of the logo; empty where there is none."""
        return self._logo

    @Property(QColor, constant=True)
    def action(self) -> QColor:
        """The colour of what can be touched."""
        return QColor(self._clinic.look.action)

    @Property(QColor, constant=True)
    def pressed(self) -> QColor:
        """That colour under a finger."""
        return QColor(self._clinic.look.pressed)

    @Property(QColor, constant=True)
    def tint(self) -> QColor:
        """That colour, pale."""
        return QColor(self._clinic.look.tint)


def _drawable(lesson: Lesson) -> QUrl:
    """Where the logo is; empty where there is none, or where Qt can't draw it."""
    if lesson.logo is None:
        return QUrl()
    reader = QImageReader(str(lesson.logo))
    if reader.read().isNull():
        log.error("The logo %s can't be drawn: %s", lesson.logo, reader.errorString())
        return QUrl()
    return QUrl.fromLocalFile(str(lesson.logo))
