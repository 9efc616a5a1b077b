"""The request for an appointment, one question at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import ListProperty, QmlElement, QmlUncreatable

from kiosk.appointments import (
    AppointmentRequest,
    InvalidAnswer,
    RequestStore,
    StoreUnavailable,
    check_reach_by,
    new_form_key,
    parse_email,
    parse_name,
    parse_note,
    parse_phone,
)
from kiosk.lesson import FormChoices
from kiosk.ui.answers import AnswerLine, Option, national
from kiosk.ui.sentences import sentence

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

CHOOSE_ONE = ("kind", "reach_by")
CHOOSE_MANY = ("concerns", "days", "parts_of_day")
TYPED = ("name", "phone", "email", "note")
CONSENT, REVIEW, RECEIPT = "consent", "review", "receipt"
STEPS = (
    *("kind", "concerns", "days", "parts_of_day", "name", "phone", "email", "reach_by", "note"),
    *(CONSENT, REVIEW),
)


@dataclass
class _Answers:
    """What was answered so far; a new one is an empty form."""

    texts: dict[str, str] = field(default_factory=lambda: dict.fromkeys(TYPED, ""))
    chosen: dict[str, list[str]] = field(
        default_factory=lambda: {name: [] for name in (*CHOOSE_ONE, *CHOOSE_MANY)}
    )
    agreed: bool = False
    form_key: str = field(default_factory=new_form_key)


@QmlElement
@QmlUncreatable("The kiosk makes the one form.")
class RequestForm(QObject):
    """Leads through the questions, keeps the answers until `wipe`, and sends them once.

    A step is one of `STEPS`, or `receipt` once the request is on the disk. From then on the form
    holds no answer any more, only the receipt's code.
    """

    stepChanged = Signal()
    answerChanged = Signal()
    errorChanged = Signal()

    def __init__(
        self,
        questions: FormChoices,
        region: str,
        language: str,
        store: Callable[[], RequestStore],
        parent: QObject | None = None,
    ) -> None:
        """`region` is the clinic's, for phone numbers; `store` gives the store in use."""
        super().__init__(parent)
        self._questions, self._region, self._language = questions, region, language
        self._store = store
        self._failed: Callable[[], str] = str
        self._options: list[Option] = []
        self._lines: list[AnswerLine] = []
        self.wipe()

    def speak(self, questions: FormChoices, language: str) -> None:
        """Go on with the same answers in another language."""
        self._questions, self._language = questions, language
        failed = self._failed
        self._go(self._step)
        self._fail(failed)

    @Slot()
    def wipe(self) -> None:
        """Forget every answer and begin again."""
        self._answers = _Answers()
        self._code = ""
        self._checked_once = False
        self._go(STEPS[0])
        self.answerChanged.emit()

    # What the screen shows

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        return self._step

    @Property(str, notify=stepChanged)
    def manner(self) -> str:
        """How the step is answered: `one`, `many`, `typed`, `consent`, `review` or `receipt`."""
        if self._step in CHOOSE_ONE:
            return "one"
        if self._step in CHOOSE_MANY:
            return "many"
        return "typed" if self._step in TYPED else self._step

    @Property(int, notify=stepChanged)
    def number(self) -> int:
        """Which step this is, from 1; 0 at the receipt."""
        steps = self._steps()
        return steps.index(self._step) + 1 if self._step in steps else 0

    @Property(int, notify=stepChanged)
    def total(self) -> int:
        """How many steps there are for this visitor."""
        return len(self._steps())

    @Property(str, notify=stepChanged)
    def title(self) -> str:
        if self._step == REVIEW:
            return self.tr("Is everything right?")
        if self._step == RECEIPT:
            return self.tr("Thank you! We have your request.")
        return getattr(self._questions, self._step).title

    @Property(str, notify=stepChanged)
    def help(self) -> str:
        if self._step == REVIEW:
            return self.tr("Tap a line to change it.")
        return getattr(getattr(self._questions, self._step, None), "help", "")

    @Property("QStringList", notify=stepChanged)
    def consentPoints(self) -> list[str]:
        return list(self._questions.consent.points)

    @Property(str, notify=stepChanged)
    def consentWords(self) -> str:
        return self._questions.consent.agree

    @Property(bool, notify=answerChanged)
    def agreed(self) -> bool:
        return self._answers.agreed

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        """What keeps the step from being done, in a sentence; empty if nothing does."""
        return self._error

    @Property(str, notify=stepChanged)
    def code(self) -> str:
        """The receipt's code, once the request is on the disk."""
        return self._code

    def _get_text(self) -> str:
        return self._answers.texts.get(self._step, "")

    def _set_text(self, text: str) -> None:
        if self._step in TYPED and text != self._get_text():
            self._answers.texts[self._step] = text
            self._fail(str)
            self.answerChanged.emit()

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

    # What the visitor does

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Take the choice, or where many fit, give a taken one back."""
        chosen = self._answers.chosen.get(self._step)
        if chosen is None:
            return
        if self._step in CHOOSE_ONE:
            chosen[:] = [choice]
        elif choice in chosen:
            chosen.remove(choice)
        else:
            chosen.append(choice)
        for option in self._options:
            option.chosen = option.key in chosen
        self._fail(str)

    @Slot()
    def agree(self) -> None:
        """Give the consent, or take it back."""
        self._answers.agreed = not self._answers.agreed
        self._fail(str)
        self.answerChanged.emit()

    @Slot()
    def next(self) -> None:
        """Go to the next step if this one's answer holds, else say why not."""
        if self._step == REVIEW:
            self.submit()
            return
        if self._step not in STEPS or not self._holds(self._step):
            return
        if self._checked_once:
            self._go(self._first_open() or REVIEW)
        else:
            steps = self._steps()
            self._go(steps[steps.index(self._step) + 1])

    @Slot(result=bool)
    def back(self) -> bool:
        """Go to the step before; False on the first one. No answer is lost."""
        steps = self._steps()
        at = steps.index(self._step) if self._step in steps else 0
        if at:
            self._go(steps[at - 1])
        return at > 0

    @Slot(str)
    def change(self, step: str) -> None:
        """From the check of all answers to one of them; its next step is the check again."""
        if self._step == REVIEW and step in STEPS:
            self._go(step)

    @Slot()
    def submit(self) -> None:
        """Send the request. A second tap sends nothing more."""
        if self._step != REVIEW:
            return
        unanswered = self._first_open()
        if unanswered:
            self._go(unanswered)
            self._holds(unanswered)
            return
        try:
            receipt = self._store().submit(self._request(), self._answers.form_key)
        except StoreUnavailable as fault:
            self._fail(partial(sentence, fault))
            return
        self.wipe()
        self._code = receipt.code
        self._go(RECEIPT)

    # How answers are checked

    def _steps(self) -> tuple[str, ...]:
        """The steps for this visitor: one way to be reached needs no question."""
        return tuple(step for step in STEPS if step != "reach_by" or len(self._ways()) > 1)

    def _ways(self) -> list[str]:
        """The ways to be reached that fit the phone number and address given."""
        texts = self._answers.texts
        given = {"email": bool(texts["email"].strip())}
        phone = bool(texts["phone"].strip())
        nothing = not phone and not given["email"]
        return [
            choice.id
            for choice in self._questions.reach_by.choices
            if nothing or given.get(choice.id, phone)
        ]

    def _first_open(self) -> str | None:
        """The first step whose answer does not hold."""
        for step in self._steps():
            if step != REVIEW and self._fault(step):
                return step
        return None

    def _holds(self, step: str) -> bool:
        self._fail(partial(self._fault, step))
        return not self._error

    def _fault(self, step: str) -> str:
        """What is wrong with a step's answer, in a sentence; empty if nothing is."""
        if step in CHOOSE_ONE and not self._picked(step):
            return self.tr("Please choose one to go on.")
        if step == "concerns" and not self._answers.chosen[step]:
            return self.tr("Please choose at least one to go on.")
        if step == CONSENT and not self._answers.agreed:
            return self.tr("Please tap the box to agree, or go home if you would rather not.")
        try:
            if step in TYPED:
                self._parsed(step)
            if step == "email" and not self._parsed("phone") and not self._parsed("email"):
                check_reach_by("", None, None)
        except InvalidAnswer as fault:
            return sentence(fault)
        return ""

    def _parsed(self, step: str) -> str:
        """The typed answer as it is stored; empty where it may be. Raises InvalidAnswer."""
        text = self._answers.texts[step]
        if step == "name":
            return parse_name(text)
        if not text.strip():
            return ""
        if step == "phone":
            return parse_phone(text, self._region)
        return parse_email(text) if step == "email" else parse_note(text)

    def _picked(self, step: str) -> str:
        """The one choice of a step, empty if there is none that still fits."""
        offered = self._ways() if step == "reach_by" else None
        if offered is not None and len(offered) == 1:
            return offered[0]
        chosen = self._answers.chosen[step]
        return chosen[0] if chosen and (offered is None or chosen[0] in offered) else ""

    def _request(self) -> AppointmentRequest:
        chosen: dict[str, Any] = self._answers.chosen
        return AppointmentRequest.model_validate(
            {
                "name": self._parsed("name"),
                "phone": self._parsed("phone") or None,
                "email": self._parsed("email") or None,
                "note": self._parsed("note"),
                "kind": self._picked("kind"),
                "reach_by": self._picked("reach_by"),
                **{step: tuple(chosen[step]) for step in CHOOSE_MANY},
                "consent": self._answers.agreed,
                "consent_version": self._questions.consent.version,
                "language": self._language,
            }
        )

    # How the screen follows

    def _go(self, step: str) -> None:
        self._step = step
        self._checked_once = self._checked_once or step == REVIEW
        old: list[QObject] = [*self._options, *self._lines]
        self._options = self._make_options()
        self._lines = self._make_lines() if step == REVIEW else []
        self._fail(str)
        self.stepChanged.emit()
        self.answerChanged.emit()
        for gone in old:
            gone.deleteLater()

    def _make_options(self) -> list[Option]:
        if self._step not in (*CHOOSE_ONE, *CHOOSE_MANY):
            return []
        fitting = self._ways() if self._step == "reach_by" else None
        taken = self._answers.chosen[self._step]
        return [
            Option(choice.id, choice.label, choice.line or "", choice.id in taken, self)
            for choice in getattr(self._questions, self._step).choices
            if fitting is None or choice.id in fitting
        ]

    def _make_lines(self) -> list[AnswerLine]:
        names = {
            "kind": self.tr("Visit"),
            "concerns": self.tr("Hurts"),
            "days": self.tr("Days"),
            "parts_of_day": self.tr("Time"),
            "name": self.tr("Name"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "reach_by": self.tr("Reach by"),
            "note": self.tr("Note"),
        }
        return [
            AnswerLine(step, names[step], self._told(step), self)
            for step in self._steps()
            if step not in (CONSENT, REVIEW)
        ]

    def _told(self, step: str) -> str:
        """An answer in the words it was given in, in the order it was offered in."""
        if step in TYPED:
            words = self._parsed(step)
            if step == "phone" and words:
                words = national(words, self._region)
            return words or self.tr("None")
        question = getattr(self._questions, step)
        taken = self._answers.chosen[step]
        labels = [choice.label for choice in question.choices if choice.id in taken]
        return ", ".join(labels) or self.tr("Any")

    def _fail(self, told: Callable[[], str]) -> None:
        """Show what `told` says, now and in any language to come."""
        self._failed, self._error = told, told()
        self.errorChanged.emit()
