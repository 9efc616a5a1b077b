"""The request for an appointment, one question at a time."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.appointments import REVIEW, STEPS, Intake, InvalidAnswer, StoreUnavailable, TooFast
from kiosk.lesson import FormChoices
from kiosk.ui.request.view import RequestView
from kiosk.ui.request.words import DESK, PAUSE, RECEIPT

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

DOUBLE_TAP = 0.4
"""Seconds: a second tap on Next so soon, with nothing answered in between, was meant for once."""
_TICK_MS = 500

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The kiosk makes the one form.")
class RequestForm(RequestView):
    """Leads through the questions, keeps the answers until `wipe`, and sends them once.

    A step is one of `STEPS`, `pause` while the request waits for its turn, `desk` when no more can
    be taken, or `receipt` once it is on the disk. From then on the form holds no answer any more,
    only the receipt's code.
    """

    def __init__(
        self,
        questions: FormChoices,
        region: str,
        languages: Mapping[str, str],
        language: str,
        intake: Callable[[], Intake],
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`intake` gives the one in use; for the others see `RequestView`."""
        super().__init__(questions, region, languages, language, parent, monotonic)
        self._intake = intake
        self._turn = QTimer(self, interval=_TICK_MS)
        self._turn.timeout.connect(self.check)

    def arrive(self) -> None:
        """The form was opened: it goes on, or sends to the desk while no more can be taken."""
        try:
            full = self._intake().full
        except StoreUnavailable as fault:
            log.error("Whether requests can be taken is not known: %s", fault.reason)
            return
        if full:
            self._go(DESK)
        elif self._step == DESK:
            self._go(STEPS[0])

    @Slot()
    def wipe(self) -> None:
        """Forget every answer and begin again."""
        self._turn.stop()
        self._forget()

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Take the choice, or where many fit, give a taken one back."""
        if self._step not in self._draft.chosen:
            return
        self._draft.choose(self._step, choice)
        for option in self._options:
            option.chosen = option.key in self._draft.chosen[self._step]
        self._answered()

    @Slot()
    def agree(self) -> None:
        """Give the consent, or take it back."""
        self._draft.agreed = not self._draft.agreed
        self._answered()

    @Slot()
    def unmask(self) -> None:
        """Show what was typed; on the check of all answers a second time masks it again."""
        self._masked = not self._masked and self._step == REVIEW
        self._tell()

    @Slot()
    def tapNext(self) -> None:
        """As `next`, unless it is the second tap of two that were meant for one."""
        if self._touched or self._monotonic() - self._arrived >= DOUBLE_TAP:
            self.next()

    @Slot()
    def next(self) -> None:
        """Go to the next step if this one's answer holds, else say why not."""
        if self._step == REVIEW:
            self.submit()
        elif self._step in STEPS and self._holds():
            steps = self._draft.steps()
            after = steps[steps.index(self._step) + 1]
            self._go((self._draft.first_open() or REVIEW) if self._checked_once else after)

    @Slot(result=bool)
    def back(self) -> bool:
        """Go to the step before; False where there is none. No answer is lost."""
        if self._step == PAUSE:
            self._go(REVIEW)
            return True
        steps = self._draft.steps()
        at = steps.index(self._step) if self._step in steps else 0
        if at:
            self._go(steps[at - 1])
        return at > 0

    @Slot(str)
    def change(self, step: str) -> None:
        """From the check of all answers to one of them; its next step is the check again."""
        if self._step == REVIEW and step in STEPS:
            self._left.discard(step)
            self._go(step)

    @Slot()
    def submit(self) -> None:
        """Send the request, or pause until its turn. A second tap sends nothing more."""
        if self._step not in (REVIEW, PAUSE):
            return
        if unanswered := self._draft.first_open():
            self._go(unanswered)
            self._holds()
            return
        request = self._draft.request(self._words.questions.consent.version)
        try:
            receipt = self._intake().submit(request, self._draft.form_key)
        except TooFast as pause:
            self._send_at = self._monotonic() + pause.seconds
            self._go(PAUSE)
            self._turn.start()
        except (InvalidAnswer, StoreUnavailable) as fault:
            if self._step != REVIEW:
                self._go(REVIEW)
            self._fail(fault)
        else:
            self.wipe()
            self._code = receipt.code
            self._go(RECEIPT)

    @Slot()
    def check(self) -> None:
        """Compare the clock with the pause; at its end the request is sent."""
        self.secondsChanged.emit()
        if self._step != PAUSE:
            self._turn.stop()
        elif not self.secondsLeft:
            self.submit()

    def _holds(self) -> bool:
        """Whether the step's answer holds; if not, it is told and shown for mending."""
        try:
            self._draft.check(self._step)
        except InvalidAnswer as fault:
            if self._masked:
                self.unmask()
            self._fail(fault)
            if fault.code == "phone_unusual":
                self._draft.insist()
            return False
        return True
