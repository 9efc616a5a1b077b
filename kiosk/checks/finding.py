"""One line of the check."""

from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """How much a finding matters: its mark, and a mark for consoles that lack it."""

    FINE = ("✓", "ok  ")
    NOTICE = ("!", "!   ")
    FAULT = ("✗", "FAIL")


@dataclass(frozen=True)
class Finding:
    """One line of the check. Only a FAULT keeps the kiosk from serving."""

    level: Level
    subject: str
    sentence: str

    def line(self, encoding: str) -> str:
        """The finding as a line that a console of `encoding` can show."""
        mark, plain = self.level.value
        try:
            "✓✗".encode(encoding)
        except (UnicodeEncodeError, LookupError):
            mark = plain
        return f"{mark} {self.subject}: {self.sentence}"
