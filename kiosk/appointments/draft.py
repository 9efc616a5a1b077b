"""A form that is being filled in: its steps, its answers, and which of them hold."""

from collections.abc import Sequence
from typing import Any

from kiosk.appointments.answers import parse_email, parse_name, parse_note, parse_phone
from kiosk.appointments.codes import new_form_key
from kiosk.appointments.masking import mask
from kiosk.appointments.request import AppointmentRequest, ReachBy
from kiosk.store import InvalidAnswer

CHOOSE_ONE = ("kind", "reach_by", "language")
CHOOSE_MANY = ("concerns", "days", "parts_of_day")
TYPED = ("name", "phone", "email", "note")
CONSENT, REVIEW = "consent", "review"
STEPS = (
    *("kind", "concerns", "days", "parts_of_day", "reach_by", "language"),
    *TYPED,
    *(CONSENT, REVIEW),
)
"""In the order they are asked: choices first, typing last."""


class Draft:
    """The answers of one form until it is sent. Nothing of it is written anywhere.

    Answers stay when the steps they belong to are no longer asked; only asked ones are sent.
    """

    def __init__(
        self, region: str, ways: Sequence[str], languages: Sequence[str], spoken: str
    ) -> None:
        """`region` is the clinic's, for phone numbers; `ways` to be reached and `languages` are
        what it offers: a question with one answer is not asked. `spoken` is the screen's language.
        """
        self.texts = dict.fromkeys(TYPED, "")
        """As they were typed."""
        self.chosen: dict[str, list[str]] = {name: [] for name in (*CHOOSE_ONE, *CHOOSE_MANY)}
        self.agreed = False
        self.form_key = new_form_key()
        self.spoken = spoken
        """The language to be reached in until another is chosen."""
        self._region, self._ways, self._languages = region, tuple(ways), tuple(languages)
        self._sure: set[str] = set()

    def choose(self, step: str, choice: str) -> None:
        """Takes the choice, or where many fit, gives a taken one back."""
        chosen = self.chosen[step]
        if step in CHOOSE_ONE:
            chosen[:] = [choice]
        elif choice in chosen:
            chosen.remove(choice)
        else:
            chosen.append(choice)

    def steps(self) -> tuple[str, ...]:
        """The steps for this visitor: a phone number or an address, whichever they chose."""
        left_out = {"phone" if self.picked("reach_by") == ReachBy.EMAIL else "email"}
        if len(self._ways) == 1:
            left_out.add("reach_by")
        if len(self._languages) == 1:
            left_out.add("language")
        return tuple(step for step in STEPS if step not in left_out)

    def picked(self, step: str) -> str:
        """The one choice of a step; empty if there is none yet."""
        if step == "reach_by" and len(self._ways) == 1:
            return self._ways[0]
        return next(iter(self.chosen[step]), self.spoken if step == "language" else "")

    def check(self, step: str) -> None:
        """Raises InvalidAnswer if the answer of `step` does not hold."""
        if step in CHOOSE_ONE and not self.picked(step):
            raise InvalidAnswer("choose_one", "Please choose one to go on.")
        if step == "concerns" and not self.chosen[step]:
            raise InvalidAnswer("choose_some", "Please choose at least one to go on.")
        if step == CONSENT and not self.agreed:
            raise InvalidAnswer(
                "consent_missing",
                "Please tap the box to agree, or go home if you would rather not.",
            )
        if step in TYPED:
            self.parsed(step)

    def first_open(self) -> str:
        """The first step whose answer does not hold; empty if all do."""
        for step in self.steps():
            try:
                self.check(step)
            except InvalidAnswer:
                return step
        return ""

    def insist(self) -> None:
        """The phone number was told to be unusual; left as it is, it is taken from now on."""
        self._sure.add(self.texts["phone"])

    def parsed(self, step: str) -> str:
        """The typed answer as it is stored; only the note may be empty. Raises InvalidAnswer."""
        text = self.texts[step]
        if step == "name":
            return parse_name(text)
        if step == "phone":
            return parse_phone(text, self._region, unusual=text in self._sure)
        return parse_email(text) if step == "email" else parse_note(text)

    def masked(self, step: str) -> str:
        """What stands for a typed answer that was left."""
        return mask(step, self.texts[step])

    def request(self, consent_version: str) -> AppointmentRequest:
        """What is sent. Raises InvalidAnswer unless every answer holds."""
        asked = self.steps()
        for step in asked:
            self.check(step)
        chosen: dict[str, Any] = {step: tuple(self.chosen[step]) for step in CHOOSE_MANY}
        return AppointmentRequest.model_validate(
            {
                "name": self.parsed("name"),
                "phone": self.parsed("phone") if "phone" in asked else None,
                "email": self.parsed("email") if "email" in asked else None,
                "note": self.parsed("note"),
                "kind": self.picked("kind"),
                "reach_by": self.picked("reach_by"),
                **chosen,
                "consent": self.agreed,
                "consent_version": consent_version,
                "language": self.picked("language"),
            }
        )
