"""The sections as cards for the home screen, and what the clinic says about itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Comparison, Lesson, SafetyList, Section
from kiosk.ui.figure import Figure, FigureFactory

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The home screen makes its cards.")
class SectionCard(QObject):
    """One section on the home screen, with a small figure of its own."""

    wordsChanged = Signal()

    def __init__(
        self, section: Section, comparison: Comparison | None, figure: Figure, parent: QObject
    ) -> None:
        """Show what is right in the section's `comparison`, if it has one, or its longest step."""
        super().__init__(parent)
        self.content = section
        self._figure = figure
        if comparison:
            self._start, self._end = 0.0, comparison.duration
            figure.show(comparison.right_clip)
        else:
            step = max(section.steps, key=lambda step: step.end - step.start)
            self._start, self._end = step.start, step.end
            figure.show(step.clip)
            figure.bones = step.bones
            figure.highlight = list(step.highlight)
        figure.seek(self._end)

    def speak(self, section: Section) -> None:
        """Have the words of another language."""
        self.content = section
        self.wordsChanged.emit()

    @Property(str, constant=True)
    def section(self) -> str:
        """The section's id."""
        return self.content.id

    @Property(int, constant=True)
    def number(self) -> int:
        return self.content.number

    @Property(str, constant=True)
    def group(self) -> str:
        return self.content.group

    @Property(str, notify=wordsChanged)
    def title(self) -> str:
        return self.content.title

    @Property(str, notify=wordsChanged)
    def summary(self) -> str:
        return self.content.summary

    @Property(Figure, constant=True)
    def figure(self) -> Figure:
        return self._figure

    @Property(float, constant=True)
    def start(self) -> float:
        """Where in its clip the small figure's movement begins, in seconds."""
        return self._start

    @Property(float, constant=True)
    def end(self) -> float:
        """Where in its clip the small figure's movement ends, in seconds."""
        return self._end


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
@QmlUncreatable("The attract screen makes its scenes.")
class Scene(QObject):
    """One clip of the attract screen, done right or done wrong."""

    wordsChanged = Signal()

    def __init__(self, clip: str, title: str, good: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._clip, self._title, self._good = clip, title, good

    def speak(self, title: str) -> None:
        """Have the words of another language."""
        self._title = title
        self.wordsChanged.emit()

    @Property(str, constant=True)
    def clip(self) -> str:
        return self._clip

    @Property(str, notify=wordsChanged)
    def title(self) -> str:
        return self._title

    @Property(bool, constant=True)
    def good(self) -> bool:
        return self._good


@QmlElement
@QmlUncreatable("The pages make their lists.")
class InfoList(QObject):
    """A heading, a line, and short items."""

    def __init__(self, title: str, lead: str, items: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._title, self._lead, self._items = title, lead, list(items)

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def lead(self) -> str:
        return self._lead

    @Property("QStringList", constant=True)
    def items(self) -> list[str]:
        return self._items


@QmlElement
@QmlUncreatable("The kiosk makes the one set of pages.")
class Pages(QObject):
    """What does not move: cards, the clinic, notices, the safety card, help, and the sources."""

    wordsChanged = Signal()
    noticesChanged = Signal()

    def __init__(
        self,
        lesson: Lesson,
        figures: FigureFactory,
        utc_now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lesson, self._utc_now = lesson, utc_now
        compared = lesson.comparisons.get
        cards = [
            SectionCard(each, compared(each.comparison or ""), figures.figure(), self)
            for each in lesson.sections
        ]
        # What comes next closes the last column instead of having one for itself.
        columns = (("understand",), ("release",), ("stretch", "next"))
        found = ([card for card in cards if card.group in names] for names in columns)
        self._groups = [CardGroup(held[0].group, held, self) for held in found if held]
        self._scenes: list[Scene] = []
        for each in lesson.comparisons.values():
            self._scenes.append(Scene(each.wrong_clip, each.wrong_title, False, self))
            self._scenes.append(Scene(each.right_clip, each.right_title, True, self))
        if not self._scenes:
            self._scenes = [Scene(each.clip, each.line, True, self) for each in lesson.scenes]
        self._attract = figures.figure(self._scenes[0].clip)
        self._lists: list[InfoList] = []
        self._notices: list[InfoList] = []
        self._make_lists()
        self.refresh()

    def speak(self, lesson: Lesson) -> None:
        """Have the words of another language."""
        self._lesson = lesson
        for group in self._groups:
            group.speak(lesson)
        pairs = lesson.comparisons.values()
        titles = [title for each in pairs for title in (each.wrong_title, each.right_title)]
        titles = titles or [each.line for each in lesson.scenes]
        for scene, title in zip(self._scenes, titles, strict=True):
            scene.speak(title)
        self._make_lists()
        self.refresh()

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
        product = self._lesson.clinic.offers.product
        if product and product.trademark:
            self._references.append(self._list(product.name, product.trademark, ()))
        self.wordsChanged.emit()
        for each in old:
            each.deleteLater()

    def _list(self, title: str, lead: str, items: tuple[str, ...]) -> InfoList:
        self._lists.append(InfoList(title, lead, items, self))
        return self._lists[-1]

    def _listed(self, content: SafetyList) -> InfoList:
        return self._list(content.title, content.lead, content.items)

    @Slot()
    def refresh(self) -> None:
        """Show the notices of the clinic's own day."""
        today = self._lesson.clinic.today(self._utc_now())
        old, self._notices = self._notices, []
        for notice in self._lesson.notices_on(today):
            self._notices.append(InfoList(notice.title, notice.text, (), self))
        self.noticesChanged.emit()
        for notice in old:
            notice.deleteLater()

    groups = ListProperty(
        CardGroup,
        count=lambda self: len(self._groups),
        at=lambda self, index: self._groups[index],
        constant=True,
    )
    scenes = ListProperty(
        Scene,
        count=lambda self: len(self._scenes),
        at=lambda self, index: self._scenes[index],
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
    notices = ListProperty(
        InfoList,
        count=lambda self: len(self._notices),
        at=lambda self, index: self._notices[index],
        notify=noticesChanged,
    )

    @Property(bool, constant=True)
    def compares(self) -> bool:
        """Whether there is any right or wrong to see."""
        return bool(self._lesson.comparisons)

    @Property(Figure, constant=True)
    def attract(self) -> Figure:
        """The large figure of the attract screen."""
        return self._attract

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
