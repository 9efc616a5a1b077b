"""A section in the staff's list, and what its review is worth."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lesson import Standing, State

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page of the lesson makes its rows.")
class ReviewRow(QObject):
    """A section and what its review is worth."""

    def __init__(
        self, standing: Standing, title: str, day: Callable[[date], str], parent: QObject
    ) -> None:
        """`title` is the section's in the staff's language, `day` writes a date in it."""
        super().__init__(parent)
        self._standing, self._title, self._day = standing, title, day

    @Property(str, constant=True)
    def title(self) -> str:
        return f"{self._standing.section.number}. {self._title}"

    @Property(str, constant=True)
    def line(self) -> str:
        """What its review is worth, in a sentence."""
        review = self._standing.review
        if review is None:
            return self.tr("Not yet reviewed by a clinician.")
        told = {
            State.HOLDS: self.tr("Reviewed by %1, holds until %2."),
            State.ENDS_SOON: self.tr("Reviewed by %1, ends soon: %2."),
            State.ENDED: self.tr("Patients don’t see it: the review by %1 ended on %2."),
            State.CHANGED: self.tr(
                "Patients don’t see it: its words, or its safety card, changed after %1 read them."
            ),
            State.OTHER_VIDEO: self.tr(
                "Patients don’t see it: its video is not the one that %1 watched."
            ),
        }[self._standing.state]
        return told.replace("%1", review.reviewer).replace("%2", self._day(review.until))

    @Property(str, constant=True)
    def state(self) -> str:
        return self._standing.state.value

    @Property(bool, constant=True)
    def shown(self) -> bool:
        """Whether patients see the section."""
        return self._standing.shown
