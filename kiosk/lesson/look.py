"""The clinic's own look: the colour of what can be touched, and its logo."""

import re
from typing import Annotated

from coloraide import Color
from pydantic import AfterValidator

from kiosk.lesson.problem import fault
from kiosk.lesson.texts import Content

ACTION = "#1F6F78"
WHITE, GROUND = "#FFFFFF", "#F6F3EC"
VERDICTS = {"green of what is right": "#1D7A4C", "red of what is wrong": "#B3261E"}
"""The colours that mean something; a clinic can't change them."""

LEAST_CONTRAST = 4.5
"""Of text on its ground: WCAG 2.2, success criterion 1.4.3."""
LEAST_DIFFERENCE = 15
"""By CIEDE2000; the shipped colour is 21 from the green, two reds of brands are 5 to 10 apart."""
LOGO_KINDS = (".png", ".svg")

_TINT, _PRESSED, _DARK = 0.16, 0.22, 30


def contrast(one: str, other: str) -> float:
    """How much two colours stand out from each other, 1 to 21 (WCAG 2.2)."""
    return Color(one).contrast(other, method="wcag21")


def _colour(text: str) -> str:
    if not re.fullmatch("#[0-9A-Fa-f]{6}", text):
        raise fault(f"{text!r} is no colour.", f'Write # and six digits or A to F, as "{ACTION}".')
    for ground, name in ((WHITE, "white"), (GROUND, f"the ground of the screens, {GROUND}")):
        ratio = contrast(text, ground)
        if ratio < LEAST_CONTRAST:
            raise fault(
                f"{text} stands out from {name} by {ratio:.1f} to 1 only; "
                f"words need {LEAST_CONTRAST} to 1.",
                f"Use a darker one, such as {_darker(text)}.",
            )
    for name, known in VERDICTS.items():
        if Color(text).delta_e(known, method="2000") < LEAST_DIFFERENCE:
            raise fault(
                f"{text} looks like the {name}, {known}.",
                "Use another of your colours, or one that is clearly darker or bluer.",
            )
    return text.upper()


def _darker(text: str) -> str:
    """The same hue as dark as it has to be."""
    return next(
        found
        for share in range(2, 101, 2)
        if contrast(found := _mixed(text, "#000000", share / 100), GROUND) >= LEAST_CONTRAST
    )


def _mixed(colour: str, other: str, share: float) -> str:
    mixed = Color(colour).mix(other, share, space="srgb")
    return str(mixed.to_string(hex=True, fit=True)).upper()


def _file_name(text: str) -> str:
    if not re.fullmatch(r"[\w][\w .-]*", text) or not text.lower().endswith(LOGO_KINDS):
        raise fault(
            f"{text!r} can't be a logo.",
            "Put a .svg or .png file into the data folder and write its name, without a folder.",
        )
    return text


class Look(Content):
    """What a clinic can change of the look; right and wrong keep their green and red."""

    action: Annotated[str, AfterValidator(_colour)] = ACTION
    logo: Annotated[str, AfterValidator(_file_name)] | None = None

    @property
    def pressed(self) -> str:
        """The colour of a button under a finger."""
        dark = Color(self.action).convert("lab-d65")["l"] < _DARK
        return _mixed(self.action, WHITE if dark else "#000000", _PRESSED)

    @property
    def tint(self) -> str:
        """A pale ground on which the colour itself can still be read."""
        return next(
            tint
            for step in range(int(_TINT * 100), -1, -1)
            if contrast(tint := _mixed(WHITE, self.action, step / 100), self.action)
            >= LEAST_CONTRAST
        )
