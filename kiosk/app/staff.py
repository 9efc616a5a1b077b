"""The staff's side: the desk and its pages, the set-up, the demonstration beside a patient."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.ground import Ground
from kiosk.app.patients import PatientsSide
from kiosk.store import Clock
from kiosk.ui.demonstration.demonstrating import Demonstrating
from kiosk.ui.desk.accounts import AccountsPage
from kiosk.ui.desk.activity import ActivityPage
from kiosk.ui.desk.demonstrate import DemonstratePage
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.export import ExportPage
from kiosk.ui.desk.lesson import LessonPage
from kiosk.ui.desk.numbers import NumbersPage
from kiosk.ui.desk.requests import RequestsPage
from kiosk.ui.desk.setup import Setup
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.idle import Idle
from kiosk.ui.lesson.player import Player
from kiosk.ui.visit import Visit

DEMONSTRATION_IDLE, DEMONSTRATION_COUNTDOWN = 14 * 60, 60
"""Seconds without a touch or key before a demonstration counts down, and of that."""
DEMONSTRATION_LONGEST = 3600
"""Seconds after which it ends even in use: left open, it keeps the kiosk from patients."""


@dataclass(kw_only=True)
class StaffSide:
    """What staff see and touch."""

    staff_desk: StaffDesk
    staff_idle: Idle
    setup: Setup
    demonstrating: Demonstrating
    demonstration_idle: Idle


def make_staff_side(
    ground: Ground,
    patients: PatientsSide,
    figures: FigureFactory,
    clock: Clock,
    monotonic: Callable[[], float],
) -> StaffSide:
    """Return the staff's side, with nobody signed in."""
    adapters, lesson = ground.adapters, ground.lesson
    to_play, times = ground.content.to_play(lesson), lesson.clinic.idle
    # What is drawn on and slowed is the figure, never a clinic's own video.
    shown = Player(to_play, figures, {}, adapters)
    return StaffSide(
        staff_desk=_make_desk(ground, patients.visit, clock),
        staff_idle=Idle(times.staff_after, times.countdown, adapters, monotonic),
        setup=Setup(ground.records, ground.content.unreviewed(), adapters),
        demonstrating=Demonstrating(to_play, shown, patients.comparing, adapters),
        demonstration_idle=Idle(
            DEMONSTRATION_IDLE,
            DEMONSTRATION_COUNTDOWN,
            adapters,
            monotonic,
            longest=DEMONSTRATION_LONGEST,
        ),
    )


def _make_desk(ground: Ground, visit: Visit, clock: Clock) -> StaffDesk:
    """Return the desk with its pages, in the order of its navigation."""
    lesson, names = ground.lesson, ground.languages.names
    desk = StaffDesk(
        ground.records, ground.content.content.lessons[lesson.language], ground.adapters
    )
    demonstrable = lesson.sections and lesson.comparisons
    desk.take(
        [
            RequestsPage(desk, clock.utc_now, names),
            ExportPage(desk, clock.utc_now),
            AccountsPage(desk),
            LessonPage(desk, ground.content),
            NumbersPage(desk, clock.utc_now, names),
            ActivityPage(desk, clock.utc_now),
            *([DemonstratePage(desk, visit.openDemonstration)] if demonstrable else []),
        ]
    )
    return desk
