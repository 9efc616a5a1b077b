"""The sections as cards for the home screen, and what the clinic says about itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Lesson, SafetyList
from kiosk.ui.clinic.card import ClinicCard
from kiosk.ui.clinic.today import Today
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.info_list import InfoList
from kiosk.ui.lesson.section_card import SectionCard

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The home screen makes its groups.")
class CardGroup(QObject):
    """The cards that stand under one heading."""

    def __init__(self, name: str, cards: list[SectionCard], parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._cards = name, cards

    def speak(self, lesson: Lesson) -> None:
        """Have the words of another language on every card."""
        for card in self._cards:
            card.speak(lesson.section(card.content.id))

    @Property(str, constant=True)
    def name(self) -> str:
        """`understand`, `release`, `stretch`, or `next` where no stretch is left."""
        return self._name

    cards = ListProperty(
        SectionCard,
        count=lambda self: len(self._cards),
        at=lambda self, index: self._cards[index],
        constant=True,
    )


@QmlElement
@QmlUncreatable("The kiosk makes the one set of pages.")
class Pages(QObject):
    """What does not move: cards, the clinic, its day, the safety card, help, and the sources."""

    wordsChanged = Signal()

    def __init__(
        self,
        lesson: Lesson,
        figures: FigureFactory,
        utc_now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lesson = lesson
        compared = lesson.comparisons.get
        cards = [
            SectionCard(each, compared(each.comparison or ""), figures, self)
            for each in lesson.sections
        ]
        # What comes next closes the last column instead of having one for itself.
        columns = (("understand",), ("release",), ("stretch", "next"))
        found = ([card for card in cards if card.group in names] for names in columns)
        self._groups = [CardGroup(held[0].group, held, self) for held in found if held]
        self._today = Today(lesson, utc_now, self)
        self._clinic = ClinicCard(lesson, self)
        self._lists: list[InfoList] = []
        self._make_lists()

    def speak(self, lesson: Lesson) -> None:
        """Have the words of another language."""
        self._lesson = lesson
        for group in self._groups:
            group.speak(lesson)
        self._today.speak(lesson)
        self._clinic.speak(lesson)
        self._make_lists()

    def _make_lists(self) -> None:
        old, self._lists = self._lists, []
        safety, sources = self._lesson.safety, self._lesson.sources
        careful = (safety.ask_first, safety.stop_if, safety.keep_off, safety.stretches)
        self._careful = [
            *(self._listed(each) for each in careful),
            self._list("", safety.evidence, ()),
        ]
        self._urgent = [self._listed(each) for each in (safety.now, safety.soon)]
        credits = tuple(f"{each.work}. {each.text}" for each in sources.credits)
        self._references = [
            self._list(self.tr("Models used"), "", credits),
            *(self._list(each.about, each.citation, ()) for each in sources.sources),
        ]
        if self._lesson.sections:
            self._references.insert(0, self._reviewed())
        product = self._lesson.clinic.offers.product
        if product and product.trademark:
            self._references.append(self._list(product.name, product.trademark, ()))
        self.wordsChanged.emit()
        for each in old:
            each.deleteLater()

    def _reviewed(self) -> InfoList:
        """Who reviewed which sections, by their numbers; last those that nobody did."""
        by: dict[str, list[str]] = {}
        for section in self._lesson.sections:
            name = self._lesson.reviewers.get(section.id, "")
            by.setdefault(name, []).append(str(section.number))
        nobody = self.tr("Not yet reviewed by a clinician")
        items = tuple(
            f"{name or nobody}: {', '.join(by[name])}" for name in sorted(by, key=lambda it: not it)
        )
        return self._list(self.tr("Who reviewed the sections"), "", items)

    def _list(self, title: str, lead: str, items: tuple[str, ...]) -> InfoList:
        self._lists.append(InfoList(title, lead, items, self))
        return self._lists[-1]

    def _listed(self, content: SafetyList) -> InfoList:
        return self._list(content.title, content.lead, content.items)

    groups = ListProperty(
        CardGroup,
        count=lambda self: len(self._groups),
        at=lambda self, index: self._groups[index],
        constant=True,
    )
    careful = ListProperty(
        InfoList,
        count=lambda self: len(self._careful),
        at=lambda self, index: self._careful[index],
        notify=wordsChanged,
    )
    urgent = ListProperty(
        InfoList,
        count=lambda self: len(self._urgent),
        at=lambda self, index: self._urgent[index],
        notify=wordsChanged,
    )
    references = ListProperty(
        InfoList,
        count=lambda self: len(self._references),
        at=lambda self, index: self._references[index],
        notify=wordsChanged,
    )

    @Property(bool, constant=True)
    def compares(self) -> bool:
        """Whether there is any right or wrong to see."""
        return bool(self._lesson.comparisons)

    @Property(Today, constant=True)
    def today(self) -> Today:
        """Notices and opening hours."""
        return self._today

    @Property(ClinicCard, constant=True)
    def clinic(self) -> ClinicCard:
        """The clinic's look and its codes."""
        return self._clinic

    @Property(str, constant=True)
    def clinicName(self) -> str:
        return self._lesson.clinic.name

    @Property(str, notify=wordsChanged)
    def clinicPlace(self) -> str:
        clinic = self._lesson.clinic
        return f"{clinic.city}, {clinic.state} {clinic.zip}"

    @Property(str, constant=True)
    def clinicPhone(self) -> str:
        """The number to call, empty where the clinic shows none."""
        return self._lesson.clinic.phone or ""

    @Property(str, notify=wordsChanged)
    def safetyTitle(self) -> str:
        return self._lesson.safety.title

    @Property(str, notify=wordsChanged)
    def safetyLead(self) -> str:
        return self._lesson.safety.lead

    @Property(str, notify=wordsChanged)
    def sourcesTitle(self) -> str:
        return self._lesson.sources.title

    @Property(str, notify=wordsChanged)
    def sourcesLead(self) -> str:
        return self._lesson.sources.lead
