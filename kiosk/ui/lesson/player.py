"""The player: a section on a timeline, its captions, and the figure that acts it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Lesson, Section, Telling, Video
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.figure.figure import Figure
from kiosk.ui.lesson.pacer import Pacer
from kiosk.ui.lesson.step_tick import StepTick
from kiosk.ui.media.own_video import OwnVideo

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

_EARLY_S = 1.5


@QmlElement
@QmlUncreatable("The kiosk makes the one player.")
class Player(QObject):
    """One section, at one moment. QML owns the clock and calls `seek`.

    A clinic's own video of the section comes before its figure, with a timeline of its own.
    """

    sectionChanged = Signal()
    wordsChanged = Signal()
    stepChanged = Signal()
    bonesChanged = Signal()
    mirroredChanged = Signal()
    sought = Signal()
    flowed = Signal(float)
    """So many seconds were played."""

    def __init__(
        self,
        lesson: Lesson,
        figures: FigureFactory,
        videos: Mapping[str, Video],
        parent: QObject | None = None,
    ) -> None:
        """`videos` are the clinic's own, by the section's id."""
        super().__init__(parent)
        self._lesson = lesson
        self._video = OwnVideo(videos, self)
        self._video.asked.connect(self._begin)
        self._figure = figures.figure()
        self._pacer = Pacer(self)
        self._mirrored = False
        self._ticks: list[StepTick] = []
        self._section = lesson.sections[0]
        self._take(0)

    @Slot(str)
    def open(self, section: str) -> None:
        """Show a section from its beginning; one that is open and not at its end goes on."""
        seen = self._position >= self._timeline.duration
        if section == "" or (section == self._section.id and not seen):
            return
        for index, each in enumerate(self._lesson.sections):
            if each.id == section:
                self._take(index)

    @Slot()
    def rewind(self) -> None:
        """Forget how far the section was watched, and whether bones or sound were asked for."""
        self._video.hush()
        self._take(self._lesson.sections.index(self._section))

    def speak(self, lesson: Lesson) -> None:
        """Go on where it is, in another language."""
        self._lesson = lesson
        self._section = lesson.section(self._section.id)
        self._video.speak(lesson.language, self._position)
        self._follow(lesson.sections.index(self._section))
        self._index = self._timeline.step_at(self._position)
        self._pacer.speak()
        self.wordsChanged.emit()
        self.stepChanged.emit()

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Show the moment `seconds` of the timeline."""
        self._position = seconds
        index = self._timeline.step_at(seconds)
        if index != self._index:
            self._enter(index)
        self._act()
        self.sought.emit()

    @Slot(float)
    def flow(self, seconds: float) -> None:
        """Show the moment that time has come to."""
        before = self._position
        self.seek(seconds)
        self.flowed.emit(seconds - before)

    @Slot(float, result=float)
    def timeAt(self, share: float) -> float:
        """The second at a share of the timeline, from 0 to 1."""
        return self._timeline.time_at(share)

    @Slot(float, result=float)
    def stepStart(self, seconds: float) -> float:
        """Where the step that plays at a moment starts."""
        return self._timeline.step_starts[self._timeline.step_at(seconds)]

    @Slot(float, result=float)
    def stepBefore(self, seconds: float) -> float:
        """Where "step back" leads to: the step's start, or early in a step the one before."""
        index = self._timeline.step_at(seconds)
        start = self._timeline.step_starts[index]
        if seconds - start > _EARLY_S:
            return start
        return self._timeline.step_starts[max(index - 1, 0)]

    @Slot(float, result=float)
    def stepAfter(self, seconds: float) -> float:
        """Where the next step starts, or the end after the last one."""
        return self._timeline.step_ends[self._timeline.step_at(seconds)]

    @Property(str, notify=sectionChanged)
    def section(self) -> str:
        return self._section.id

    @Property(int, notify=sectionChanged)
    def number(self) -> int:
        return self._section.number

    @Property(int, constant=True)
    def sectionCount(self) -> int:
        return len(self._lesson.sections)

    @Property(str, notify=wordsChanged)
    def title(self) -> str:
        return self._section.title

    @Property(str, notify=sectionChanged)
    def group(self) -> str:
        return self._section.group

    @Property(float, notify=sectionChanged)
    def duration(self) -> float:
        """Of the section's video or of its figure, in seconds."""
        return self._timeline.duration

    @Property(bool, notify=sectionChanged)
    def handsOn(self) -> bool:
        return self._section.hands_on

    @Property(str, notify=sectionChanged)
    def comparison(self) -> str:
        """The id of the section's right or wrong, empty where it has none."""
        return self._section.comparison or ""

    @Property(str, notify=sectionChanged)
    def nextSection(self) -> str:
        """The id of the section after this one, empty after the last."""
        return self._following.id if self._following else ""

    @Property(str, notify=wordsChanged)
    def nextTitle(self) -> str:
        return self._following.title if self._following else ""

    ticks = ListProperty(
        StepTick,
        count=lambda self: len(self._ticks),
        at=lambda self, index: self._ticks[index],
        notify=wordsChanged,
    )

    @Property(float, notify=sectionChanged)
    def position(self) -> float:
        """The moment last sought, in seconds: where a screen that comes back goes on."""
        return self._position

    @Property(float, notify=sought)
    def share(self) -> float:
        """How far along the timeline that moment is, 0 to 1."""
        return self._timeline.share_at(self._position)

    @Property(OwnVideo, constant=True)
    def video(self) -> OwnVideo:
        """The clinic's own video of the section."""
        return self._video

    @Property(Pacer, constant=True)
    def pacer(self) -> Pacer:
        return self._pacer

    @Property(bool, notify=stepChanged)
    def timed(self) -> bool:
        """Whether the step's seconds are the patient's own, not to be slowed."""
        return not self._video.watched and self._section.steps[self._index].timed

    @Property(bool, notify=mirroredChanged)
    def mirrored(self) -> bool:
        """Whether the figure shows the other side."""
        return self._mirrored

    @Property(int, notify=stepChanged)
    def step(self) -> int:
        """The index of the step, from 0."""
        return self._index

    @Property(str, notify=stepChanged)
    def stepTitle(self) -> str:
        return self._timeline.steps[self._index].title

    @Property(str, notify=stepChanged)
    def caption(self) -> str:
        if self._video.watched:
            return self._video.spoken
        return self._section.steps[self._index].caption

    @Property(str, notify=stepChanged)
    def picture(self) -> str:
        """The figure in words."""
        return self._timeline.steps[self._index].picture

    @Property(Figure, constant=True)
    def figure(self) -> Figure:
        return self._figure

    def _get_bones(self) -> bool:
        return self._figure.bones

    def _set_bones(self, bones: bool) -> None:
        self._bones_asked = bones
        self._show_bones()

    bones = Property(bool, _get_bones, _set_bones, notify=bonesChanged)

    @property
    def _timeline(self) -> Section | Telling:
        return self._video.telling or self._section

    def _take(self, index: int) -> None:
        self._section = self._lesson.sections[index]
        self._bones_asked: bool | None = None
        self._begin(with_video=True)

    def _begin(self, with_video: bool) -> None:
        """Be at the beginning of the section's video, if it has one, or of its figure."""
        self._position = 0.0
        self._video.take(self._section.id, self._lesson.language, with_video)
        self._follow(self._lesson.sections.index(self._section))
        self._enter(0)
        self.wordsChanged.emit()
        self.sectionChanged.emit()
        self._act()
        self.sought.emit()

    def _follow(self, index: int) -> None:
        """Take the ticks of the section, and what comes after it."""
        sections = self._lesson.sections
        self._following = sections[index + 1] if index + 1 < len(sections) else None
        for tick in self._ticks:
            tick.deleteLater()
        self._ticks = [
            StepTick(step, edge, self)
            for step, edge in zip(self._timeline.steps, self._timeline.step_edges, strict=False)
        ]

    def _enter(self, index: int) -> None:
        self._index = index
        if not self._video.watched:
            step = self._section.steps[index]
            if step.clip != self._figure.clip:
                self._figure.show(step.clip)
            self._figure.highlight = list(step.highlight)
        self._show_bones()
        self.stepChanged.emit()

    def _act(self) -> None:
        if self._video.watched:
            self._pacer.show(None)
            if self._video.say(self._position):
                self.stepChanged.emit()
            return
        act = self._section.act_at(self._position)
        self._figure.act(act.clip_time, act.breathed)
        self._pacer.show(self._section.guide_at(self._position))
        if act.mirrored is not self._mirrored:
            self._mirrored = act.mirrored
            self.mirroredChanged.emit()

    def _show_bones(self) -> None:
        if self._video.watched:
            return
        step = self._section.steps[self._index]
        self._figure.bones = step.bones if self._bones_asked is None else self._bones_asked
        self.bonesChanged.emit()
