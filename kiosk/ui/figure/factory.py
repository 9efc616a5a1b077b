"""Makes the figures of a kiosk: all of one body, all speaking one language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from kiosk.body import Body
from kiosk.ui.figure.figure import Figure


class FigureFactory:
    """Makes figures of one body, owned by one object."""

    def __init__(
        self, body: Body, parent: QObject, cue_words: Mapping[str, str] | None = None
    ) -> None:
        self._body, self._parent, self._cue_words = body, parent, cue_words
        self._made: list[Figure] = []

    def figure(self, clip: str = "standing-level", *, only: bool = False) -> Figure:
        """Return a new figure that shows `clip`, and will show no other if `only` this one."""
        self._made.append(Figure(self._body, clip, self._parent, self._cue_words, only=only))
        return self._made[-1]

    def speak(self, cue_words: Mapping[str, str]) -> None:
        """Have every figure speak another language."""
        self._cue_words = cue_words
        for figure in self._made:
            figure.speak(cue_words)
