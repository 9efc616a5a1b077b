"""A timeline as QML has it: its ticks, the step that one is in, and where a step leads."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.lesson import Section, Telling
from kiosk.lesson.pacing import Shown
from kiosk.ui.lesson.step_tick import StepTick

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

_EARLY_S = 1.5


@QmlElement
@QmlUncreatable("A player is one.")
class Track(QObject):
    """The steps of a section's figure, or of its video, and the moment sought last."""

    trackChanged = Signal()
    stepChanged = Signal()
    """Another step is shown, or another caption of it."""
    sought = Signal()

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._position = 0.0
        self._index = 0
        self._words = Shown("", 0.0, 0.0)
        self._ticks: list[StepTick] = []

    @property
    def _timeline(self) -> Section | Telling:
        raise NotImplementedError

    def _mark(self) -> None:
        """Have the ticks of the timeline."""
        for tick in self._ticks:
            tick.deleteLater()
        self._ticks = [
            StepTick(step, edge, self)
            for step, edge in zip(self._timeline.steps, self._timeline.step_edges, strict=False)
        ]

    ticks = ListProperty(
        StepTick,
        count=lambda self: len(self._ticks),
        at=lambda self, index: self._ticks[index],
        notify=trackChanged,
    )

    @Property(float, notify=trackChanged)
    def duration(self) -> float:
        """Of the section's video or of its figure, in seconds."""
        return self._timeline.duration

    @Property(float, notify=trackChanged)
    def position(self) -> float:
        """The moment last sought, in seconds: where a screen that comes back goes on."""
        return self._position

    @Property(float, notify=sought)
    def restAt(self) -> float:
        """The second at which a step waits next until it is played on; infinite if none does."""
        return self._timeline.rest_after(self._position)

    @Property(float, notify=sought)
    def share(self) -> float:
        """How far along the timeline that moment is, 0 to 1."""
        return self._timeline.share_at(self._position)

    @Property(int, notify=stepChanged)
    def step(self) -> int:
        """The index of the step, from 0."""
        return self._index

    @Property(bool, notify=stepChanged)
    def timed(self) -> bool:
        """Whether the step's seconds are the patient's own, not to be slowed."""
        return self._timeline.steps[self._index].timed

    @Property(str, notify=stepChanged)
    def stepTitle(self) -> str:
        return self._timeline.steps[self._index].title

    @Property(str, notify=stepChanged)
    def picture(self) -> str:
        """The figure in words."""
        return self._timeline.steps[self._index].picture

    @Property(str, notify=stepChanged)
    def caption(self) -> str:
        """What is said at this moment, which in a hold changes with its rests."""
        return self._words.text

    @property
    def captions(self) -> tuple[str, ...]:
        """What is said at this moment, and what is said next in the same hold."""
        now, step = self._words.text, self._timeline.steps[self._index]
        return (now, step.caption) if now == step.first_caption else (now,)

    @Property(float, notify=stepChanged)
    def captionStart(self) -> float:
        """Since when it is said, in seconds of the timeline."""
        return self._words.start

    @Property(float, notify=stepChanged)
    def captionEnd(self) -> float:
        """Until when it is said."""
        return self._words.end

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
