"""What the request form shows: its step, the question, the answers, what was typed as masks."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from math import ceil

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import ListProperty, QmlAnonymous

from kiosk.appointments import (
    CHOOSE_MANY,
    CHOOSE_ONE,
    REVIEW,
    STEPS,
    TYPED,
    Draft,
    InvalidAnswer,
    StoreUnavailable,
)
from kiosk.lesson import FormChoices
from kiosk.ui.request.answers import AnswerLine, Option
from kiosk.ui.request.words import DESK, RequestWords
from kiosk.ui.sentences import sentence

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class RequestView(QObject):
    """Holds the answers, and tells the screen of them. `RequestForm` is what moves it on."""

    stepChanged = Signal()
    answerChanged = Signal()
    errorChanged = Signal()
    secondsChanged = Signal()

    def __init__(
        self,
        questions: FormChoices,
        region: str,
        languages: Mapping[str, str],
        language: str,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`region` is the clinic's, for phone numbers; `languages` what each of its languages
        calls itself, and `language` the one spoken; `monotonic` is a clock that never jumps."""
        super().__init__(parent)
        self._region, self._languages, self._language = region, languages, language
        self._words = RequestWords(questions, languages, region)
        self._monotonic = monotonic
        self._fault: InvalidAnswer | StoreUnavailable | None = None
        self._options: list[Option] = []
        self._lines: list[AnswerLine] = []
        self._send_at = 0.0
        self._forget()

    def speak(self, questions: FormChoices, language: str) -> None:
        """Go on with the same answers in another language."""
        self._language = self._draft.spoken = language
        self._words = RequestWords(questions, self._languages, self._region)
        self._tell()
        self.errorChanged.emit()

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        return self._step

    @Property(str, notify=stepChanged)
    def manner(self) -> str:
        """How the step is answered: `one`, `many`, `typed`, `masked`, or as the step is called."""
        if self._step in TYPED:
            return "masked" if self._masked else "typed"
        if self._step in CHOOSE_ONE:
            return "one"
        return "many" if self._step in CHOOSE_MANY else self._step

    @Property(int, notify=stepChanged)
    def number(self) -> int:
        """Which step this is, from 1; 0 where nothing is asked."""
        steps = self._draft.steps()
        return steps.index(self._step) + 1 if self._step in steps else 0

    @Property(bool, notify=stepChanged)
    def first(self) -> bool:
        """Whether the way back leads out of the form."""
        return self._step in (STEPS[0], DESK)

    @Property(int, notify=stepChanged)
    def total(self) -> int:
        """How many steps there are for this visitor."""
        return len(self._draft.steps())

    @Property(str, notify=stepChanged)
    def title(self) -> str:
        return self._words.title(self._step)

    @Property(str, notify=stepChanged)
    def help(self) -> str:
        return self._words.help(self._step)

    @Property("QStringList", notify=stepChanged)
    def consentPoints(self) -> list[str]:
        return list(self._words.questions.consent.points)

    @Property(str, notify=stepChanged)
    def consentWords(self) -> str:
        return self._words.questions.consent.agree

    @Property(bool, notify=answerChanged)
    def agreed(self) -> bool:
        return self._draft.agreed

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        """What keeps the step from being done, in a sentence; empty if nothing does."""
        return sentence(self._fault) if self._fault else ""

    @Property(str, notify=stepChanged)
    def code(self) -> str:
        """The receipt's code, once the request is on the disk."""
        return self._code

    @Property(bool, notify=stepChanged)
    def masked(self) -> bool:
        """Whether what was typed is shown as a mask."""
        return self._masked

    @Property(str, notify=stepChanged)
    def mask(self) -> str:
        """What stands for the answer of a typed step that was left."""
        return self._draft.masked(self._step) if self._step in TYPED else ""

    @Property(int, notify=secondsChanged)
    def secondsLeft(self) -> int:
        """Until a request that pauses is sent."""
        return max(0, ceil(self._send_at - self._monotonic()))

    def _get_text(self) -> str:
        return "" if self._masked else self._draft.texts.get(self._step, "")

    def _set_text(self, text: str) -> None:
        if self._step in TYPED and not self._masked and text != self._get_text():
            self._draft.texts[self._step] = text
            self._answered()

    text = Property(str, _get_text, _set_text, notify=answerChanged)
    """The answer of a typed step, as it is typed."""

    options = ListProperty(
        Option,
        count=lambda self: len(self._options),
        at=lambda self, index: self._options[index],
        notify=stepChanged,
    )

    answers = ListProperty(
        AnswerLine,
        count=lambda self: len(self._lines),
        at=lambda self, index: self._lines[index],
        notify=stepChanged,
    )
    """All answers, for the check at the end."""

    def _forget(self) -> None:
        """Forget every answer and begin again."""
        self._draft: Draft = self._words.draft(self._language)
        self._left: set[str] = set()
        self._code = ""
        self._checked_once = False
        self._go(STEPS[0])

    def _go(self, step: str) -> None:
        before = getattr(self, "_step", "")
        if self._draft.texts.get(before):
            self._left.add(before)
        self._step = step
        self._masked = step == REVIEW or step in self._left
        self._checked_once = self._checked_once or step == REVIEW
        self._arrived, self._touched = self._monotonic(), False
        self._tell()
        self._fail(None)

    def _tell(self) -> None:
        """Tell the step in its words."""
        old: list[QObject] = [*self._options, *self._lines]
        self._options = self._words.options(self._step, self._draft, self)
        self._lines = []
        if self._step == REVIEW:
            self._lines = self._words.lines(self._draft, self._masked, self)
        # The answer first: a field that is about to go is emptied while the keyboard, which keeps
        # what stands in the field, still listens to it.
        for changed in (self.answerChanged, self.stepChanged, self.secondsChanged):
            changed.emit()
        for gone in old:
            gone.deleteLater()

    def _fail(self, fault: InvalidAnswer | StoreUnavailable | None) -> None:
        """Show what is wrong, in this language and any other."""
        self._fault = fault
        self.errorChanged.emit()

    def _answered(self) -> None:
        """Something was answered: what was wrong may be right now."""
        self._touched = True
        self._fail(None)
        self.answerChanged.emit()
