"""What a demonstration shows: a section or a comparison, where in it, and what lies beside it."""

from __future__ import annotations

from kiosk.lesson import Lesson
from kiosk.ui.figure.comparison import Comparing
from kiosk.ui.lesson.player import Player


class Subject:
    """One of the two is shown, at `position` seconds; the section stays where it was meanwhile."""

    def __init__(self, lesson: Lesson, player: Player, comparing: Comparing) -> None:
        self._player, self._comparing = player, comparing
        self.compared = False
        self.position = 0.0
        self.speak(lesson)

    def speak(self, lesson: Lesson) -> None:
        """Go on where it is, in another language."""
        self._sections = [section.id for section in lesson.sections]
        self._pairs = list(lesson.comparisons)

    @property
    def shown(self) -> Player | Comparing:
        return self._comparing if self.compared else self._player

    @property
    def last_step(self) -> float:
        """The second at which its last step begins."""
        return 0.0 if self.compared else self._player.stepStart(self._player.duration)

    def first_section(self) -> None:
        """Show the lesson's first section."""
        self.take_section(self._sections[0])

    def take_section(self, section: str) -> None:
        """Show a section, from its beginning."""
        self.compared = False
        if section == self._player.section:
            self._player.rewind()
        else:
            self._player.open(section)
        self.position = 0.0

    def take_section_again(self) -> None:
        """Show the section in place of its comparison, where it stood."""
        self.compared = False
        self.position = self._player.position

    def take_comparison(self, comparison: str) -> None:
        """Show a comparison, from its beginning; an empty id means the first one."""
        self.compared = True
        self._comparing.choose(comparison)
        self.position = 0.0

    def take_beside(self, places: int) -> bool:
        """Show what stands so many places on in the lesson; False where there is nothing."""
        one = self._comparing.comparison if self.compared else self._player.section
        beside = _beside(self._pairs if self.compared else self._sections, one, places)
        if beside and self.compared:
            self.take_comparison(beside)
        elif beside:
            self.take_section(beside)
        return bool(beside)

    def seek(self, seconds: float) -> None:
        """Show a moment of it."""
        self.position = seconds
        self.shown.seek(seconds)

    def later(self) -> float | None:
        """When the next step begins, or it ends; None at its end."""
        if self.position >= self.shown.duration:
            return None
        return self.shown.duration if self.compared else self._player.stepAfter(self.position)

    def earlier(self) -> float | None:
        """When this step began, or the one before, early in a step; None at its beginning."""
        if self.position <= 0.0:
            return None
        return 0.0 if self.compared else self._player.stepBefore(self.position)


def _beside(ids: list[str], one: str, places: int) -> str:
    """The id `places` after `one`, empty where there is none."""
    place = ids.index(one) + places if one in ids else 0
    return ids[place] if 0 <= place < len(ids) else ""
