"""One visitor's way through the screens, from the waking touch to the wipe."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.languages import Languages

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1

ATTRACT = "attract"
HOME = "home"
SAFETY = "safety"
PLAYER = "player"
COMPARE = "compare"
REQUEST = "request"
HELP = "help"
SOURCES = "sources"
CLINIC = "clinic"
TAKE_HOME = "take_home"
STAFF = "staff"
SETUP = "setup"
DEMONSTRATION = "demonstration"


@QmlElement
@QmlUncreatable("The kiosk makes the one visit.")
class Visit(QObject):
    """Which screen is shown, and how one got there.

    `leaving` is sent before the screen changes. `wiped` is sent when a visit ends: whoever holds
    something that was typed forgets it then.
    """

    leaving = Signal()
    screenChanged = Signal()
    sectionChanged = Signal()
    comparisonChanged = Signal()
    wiped = Signal()

    def __init__(
        self,
        hands_on: Collection[str],
        languages: Languages | None = None,
        first_screen: str = ATTRACT,
        parent: QObject | None = None,
    ) -> None:
        """`hands_on` are the ids of the sections that need the safety card before them."""
        super().__init__(parent)
        self._hands_on = frozenset(hands_on)
        self._languages = languages
        self._screen = first_screen
        self._section = ""
        self._comparison = ""
        self._trail: list[str] = []
        self._safety_read = False

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self._screen

    @Property(str, notify=sectionChanged)
    def section(self) -> str:
        """The id of the section that is playing or comes after the safety card."""
        return self._section

    @Property(str, notify=comparisonChanged)
    def comparison(self) -> str:
        """The id of the comparison shown, empty for the first one."""
        return self._comparison

    @Property(Languages, constant=True)
    def languages(self) -> Languages | None:
        """What the screens can speak."""
        return self._languages

    @Property(bool, notify=screenChanged)
    def safetyRead(self) -> bool:
        """Whether the safety card was answered in this visit."""
        return self._safety_read

    @Slot()
    def begin(self) -> None:
        """Start a visit; only the attract screen can."""
        if self._screen == ATTRACT:
            self._go(HOME)

    @Slot()
    def goHome(self) -> None:
        self._trail.clear()
        self._go(HOME)

    @Slot(str)
    def openSection(self, section: str) -> None:
        """Play a section, after the safety card if it needs one that was not yet read."""
        self._section = section
        self.sectionChanged.emit()
        self._open_careful(PLAYER, section in self._hands_on)

    @Slot(str)
    def openComparison(self, comparison: str) -> None:
        """Show right or wrong, after the safety card if that was not yet read."""
        self._comparison = comparison
        self.comparisonChanged.emit()
        self._open_careful(COMPARE, True)

    @Slot()
    def acceptSafety(self) -> None:
        """The card was read: go on to where the visitor was going."""
        if self._screen == SAFETY:
            self._safety_read = True
            self.back()

    @Slot()
    def openSafety(self) -> None:
        self._open(SAFETY)

    @Slot()
    def openRequest(self) -> None:
        self._open(REQUEST)

    @Slot()
    def openHelp(self) -> None:
        self._open(HELP)

    @Slot()
    def openSources(self) -> None:
        self._open(SOURCES)

    @Slot()
    def openClinic(self) -> None:
        """Show where the clinic is, when it is open, and its pages for a phone."""
        self._open(CLINIC)

    @Slot()
    def openTakeHome(self) -> None:
        """Show the routine of the section that was played."""
        self._open(TAKE_HOME)

    @Slot()
    def openStaff(self) -> None:
        """Leave the visitor's screens for the staff's; what a visitor typed is forgotten first."""
        if self._screen not in (STAFF, SETUP):
            self._forget()
            self._go(STAFF)

    @Slot()
    def openSetup(self) -> None:
        """Back to the first start; what a visitor typed is forgotten first."""
        self._forget()
        self._go(SETUP)

    @Slot()
    def openDemonstration(self) -> None:
        """Show what a therapist shows; only staff who are signed in get there."""
        if self._screen == STAFF:
            self._forget()
            self._go(DEMONSTRATION)

    @Slot()
    def back(self) -> None:
        """Return to the screen before this one."""
        self._go(self._trail.pop() if self._trail else HOME)

    @Slot()
    def end(self) -> None:
        """End the visit: everything typed is forgotten, the attract screen is back."""
        self._forget()
        self._go(ATTRACT)

    def _open_careful(self, screen: str, hands_on: bool) -> None:
        if hands_on and not self._safety_read:
            self._trail.append(screen)
            self._go(SAFETY)
        else:
            self._go(screen)

    def _open(self, screen: str) -> None:
        if screen != self._screen:
            self._trail.append(self._screen)
            self._go(screen)

    def _forget(self) -> None:
        self._trail.clear()
        self._safety_read = False
        self._section = ""
        self._comparison = ""
        self.wiped.emit()
        self.sectionChanged.emit()
        self.comparisonChanged.emit()

    def _go(self, screen: str) -> None:
        if screen != self._screen:
            self.leaving.emit()
            self._screen = screen
            self.screenChanged.emit()
