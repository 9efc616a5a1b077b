"""The patients' side: a visit, and the adapters of the screens it goes through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.app.ground import Ground
from kiosk.appointments import Intake
from kiosk.store import Clock
from kiosk.ui.figure.comparison import Comparing
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.idle import Idle
from kiosk.ui.lesson.attract import AttractLoop
from kiosk.ui.lesson.home import Pages
from kiosk.ui.lesson.player import Player
from kiosk.ui.lesson.take_home import TakeHome
from kiosk.ui.media.read_aloud import ReadAloud
from kiosk.ui.request.form import RequestForm
from kiosk.ui.text_size import TextSize
from kiosk.ui.visit import ATTRACT, SETUP, Visit


@dataclass(kw_only=True)
class PatientsSide:
    """What patients see and touch."""

    visit: Visit
    idle: Idle
    text_size: TextSize
    pages: Pages
    attract_loop: AttractLoop
    player: Player
    comparing: Comparing
    take_home: TakeHome
    read_aloud: ReadAloud
    request_form: RequestForm


def make_patients_side(
    ground: Ground,
    figures: FigureFactory,
    clock: Clock,
    monotonic: Callable[[], float],
    voice: Sequence[str] | None,
) -> PatientsSide:
    """Return the patients' side at its first screen: the set-up while nobody has an account."""
    adapters, lesson, languages = ground.adapters, ground.lesson, ground.languages
    to_play = ground.content.to_play(lesson)
    hands_on = [section.id for section in lesson.sections if section.hands_on]
    first = SETUP if ground.records.needs_setup() else ATTRACT
    player = Player(to_play, figures, ground.videos.by_section, adapters)
    comparing = Comparing(to_play, figures, adapters)
    return PatientsSide(
        visit=Visit(hands_on, languages, first, adapters),
        idle=Idle(lesson.clinic.idle.after, lesson.clinic.idle.countdown, adapters, monotonic),
        text_size=TextSize(adapters),
        pages=Pages(lesson, figures, clock.utc_now, adapters),
        attract_loop=AttractLoop(lesson, figures, adapters),
        player=player,
        comparing=comparing,
        take_home=TakeHome(lesson, adapters),
        read_aloud=ReadAloud(voice, player, comparing, lesson.language, adapters),
        request_form=RequestForm(
            lesson.form,
            lesson.clinic.region,
            languages.names,
            lesson.language,
            lambda: Intake(ground.records.requests, clock),
            adapters,
            monotonic,
        ),
    )
