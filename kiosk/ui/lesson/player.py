"""The player: a section on a timeline, its captions, and the figure that acts it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Lesson, Section, Telling, Video
from kiosk.lesson.pacing import Shown
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.figure.figure import Figure
from kiosk.ui.lesson.pacer import Pacer
from kiosk.ui.lesson.track import Track
from kiosk.ui.media.own_video import OwnVideo

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk makes the one player.")
class Player(Track):
    """One section, at one moment. QML owns the clock and calls `seek`.

    A clinic's own video of the section comes before its figure, with a timeline of its own.
    """

    sectionChanged = Signal()
    wordsChanged = Signal()
    bonesChanged = Signal()
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
        self._act()
        self._pacer.speak()
        self.trackChanged.emit()
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

    @Property(OwnVideo, constant=True)
    def video(self) -> OwnVideo:
        """The clinic's own video of the section."""
        return self._video

    @Property(Pacer, constant=True)
    def pacer(self) -> Pacer:
        return self._pacer

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
        self.trackChanged.emit()
        self.wordsChanged.emit()
        self.sectionChanged.emit()
        self._act()
        self.sought.emit()

    def _follow(self, index: int) -> None:
        """Take the ticks of the section, and what comes after it."""
        sections = self._lesson.sections
        self._following = sections[index + 1] if index + 1 < len(sections) else None
        self._mark()

    def _enter(self, index: int) -> None:
        self._index = index
        self._words = self._words_now()
        if not self._video.watched:
            step = self._section.steps[index]
            if step.clip != self._figure.clip:
                self._figure.show(step.clip)
            self._figure.highlight = list(step.highlight)
        self._show_bones()
        self.stepChanged.emit()

    def _act(self) -> None:
        guide = None
        if self._video.watched:
            self._video.say(self._position)
        else:
            act = self._section.act_at(self._position)
            self._figure.act(act.clip_time, act.breathed, cued=act.cued)
            guide = self._section.guide_at(self._position)
        self._pacer.show(guide)
        words = self._words_now()
        if words != self._words:
            self._words = words
            self.stepChanged.emit()

    def _words_now(self) -> Shown:
        if not self._video.watched:
            return self._section.words_at(self._position)
        index = self._timeline.step_at(self._position)
        start, end = self._timeline.step_starts[index], self._timeline.step_ends[index]
        return Shown(self._video.spoken, start, end)

    def _show_bones(self) -> None:
        if self._video.watched:
            return
        step = self._section.steps[self._index]
        self._figure.bones = step.bones if self._bones_asked is None else self._bones_asked
        self.bonesChanged.emit()
