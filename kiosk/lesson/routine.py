"""A section's routine to take home: plain text that a phone reads from a QR code."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from kiosk.lesson.clinic import Clinic
from kiosk.lesson.texts import Content, Item

MOST_BYTES = 560
"""What a code of 89 by 89 modules holds at the middle error correction (ISO/IEC 18004, 18-M)."""


class Routine(Content):
    """What to do at home: steps in order, how long and how often, and when to stop."""

    steps: Annotated[tuple[Item, ...], Field(min_length=1, max_length=8)]
    dose: Item
    breath: Item | None = None
    stop: Item

    def text(self, title: str, clinic: Clinic) -> str:
        """The routine's lines, `title` first and the clinic last: no link, nothing personal."""
        numbered = (f"{number}. {step}" for number, step in enumerate(self.steps, 1))
        signed = ", ".join(filter(None, (clinic.name, clinic.phone)))
        lines = (title, *numbered, self.dose, self.breath, self.stop, signed)
        return "\n".join(line for line in lines if line)
