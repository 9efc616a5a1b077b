"""What the request form asks and tells, in the language of the screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from kiosk.appointments import CHOOSE_MANY, CHOOSE_ONE, CONSENT, REVIEW, STEPS, TYPED, Draft
from kiosk.lesson import FormChoices
from kiosk.ui.request.answers import AnswerLine, Option, national

PAUSE, DESK, RECEIPT = "pause", "desk", "receipt"

TITLES = {
    REVIEW: QT_TRANSLATE_NOOP("RequestForm", "Is everything right?"),
    PAUSE: QT_TRANSLATE_NOOP("RequestForm", "One moment, please"),
    DESK: QT_TRANSLATE_NOOP("RequestForm", "Please go to our front desk"),
    RECEIPT: QT_TRANSLATE_NOOP("RequestForm", "Thank you! We have your request."),
}
HELP = {
    REVIEW: QT_TRANSLATE_NOOP("RequestForm", "Tap a line to change it."),
    PAUSE: QT_TRANSLATE_NOOP(
        "RequestForm",
        "Many requests came in just now. We send yours as soon as we can: you don’t have to do "
        "anything. You can also tell our front desk.",
    ),
    DESK: QT_TRANSLATE_NOOP(
        "RequestForm",
        "Many requests are waiting here. Our front desk will gladly take down yours.",
    ),
}
HIDE = QT_TRANSLATE_NOOP("RequestForm", "“Hide now” erases your answers at once.")
LINES = {
    "kind": QT_TRANSLATE_NOOP("RequestForm", "Visit"),
    "concerns": QT_TRANSLATE_NOOP("RequestForm", "Hurts"),
    "days": QT_TRANSLATE_NOOP("RequestForm", "Days"),
    "parts_of_day": QT_TRANSLATE_NOOP("RequestForm", "Time"),
    "reach_by": QT_TRANSLATE_NOOP("RequestForm", "Contact"),
    "language": QT_TRANSLATE_NOOP("RequestForm", "Language"),
    "name": QT_TRANSLATE_NOOP("RequestForm", "Name"),
    "phone": QT_TRANSLATE_NOOP("RequestForm", "Phone"),
    "email": QT_TRANSLATE_NOOP("RequestForm", "E-mail"),
    "note": QT_TRANSLATE_NOOP("RequestForm", "Note"),
}
NONE = QT_TRANSLATE_NOOP("RequestForm", "None")
ANY = QT_TRANSLATE_NOOP("RequestForm", "Any")


class RequestWords:
    """The texts of one language's questions, and the answers told in them."""

    def __init__(self, questions: FormChoices, languages: Mapping[str, str], region: str) -> None:
        """`languages` is what each language of the clinic calls itself, by its code."""
        self.questions = questions
        self._languages, self._region = dict(languages), region

    def draft(self, spoken: str) -> Draft:
        """An empty form with what these questions offer."""
        ways = [choice.id for choice in self.questions.reach_by.choices]
        return Draft(self._region, ways, list(self._languages), spoken)

    def title(self, step: str) -> str:
        """The question, or the heading of what is told."""
        return _said(TITLES[step]) if step in TITLES else getattr(self.questions, step).title

    def help(self, step: str) -> str:
        """What makes the step easier; may be empty."""
        if step in HELP:
            return _said(HELP[step])
        words = str(getattr(getattr(self.questions, step, None), "help", ""))
        return f"{words} {_said(HIDE)}" if step == STEPS[0] else words

    def options(self, step: str, draft: Draft, parent: QObject) -> list[Option]:
        """The choices of a step; none where it has none."""
        if step not in (*CHOOSE_ONE, *CHOOSE_MANY):
            return []
        taken = [draft.picked(step)] if step in CHOOSE_ONE else draft.chosen[step]
        if step == "language":
            offered = [(code, name, "") for code, name in self._languages.items()]
        else:
            choices = getattr(self.questions, step).choices
            offered = [(choice.id, choice.label, choice.line or "") for choice in choices]
        return [Option(key, label, line, key in taken, parent) for key, label, line in offered]

    def lines(self, draft: Draft, masked: bool, parent: QObject) -> list[AnswerLine]:
        """Every answer that will be sent, for the check at the end; what was typed, as a mask."""
        return [
            AnswerLine(step, _said(LINES[step]), self._told(step, draft, masked), parent)
            for step in draft.steps()
            if step not in (CONSENT, REVIEW)
        ]

    def _told(self, step: str, draft: Draft, masked: bool) -> str:
        """An answer in the words it was given in, in the order it was offered in."""
        if step in TYPED:
            words = draft.masked(step) if masked else draft.parsed(step)
            if step == "phone" and not masked:
                words = national(words, self._region)
            return words or _said(NONE)
        if step == "language":
            return self._languages[draft.picked(step)]
        taken = [draft.picked(step)] if step in CHOOSE_ONE else draft.chosen[step]
        choices = getattr(self.questions, step).choices
        return ", ".join(choice.label for choice in choices if choice.id in taken) or _said(ANY)


def _said(source: str) -> str:
    return QCoreApplication.translate("RequestForm", source)
