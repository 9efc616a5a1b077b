"""What one part of the kiosk does when another has moved. Of one signal the order here counts."""

from __future__ import annotations

from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app.ground import Ground
from kiosk.app.patients import PatientsSide
from kiosk.app.staff import StaffSide
from kiosk.staff import Action
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.lesson.counting import Counting
from kiosk.ui.request.forgetting import forget_traces
from kiosk.ui.request.words import PAUSE
from kiosk.ui.visit import ATTRACT, DEMONSTRATION, REQUEST, SETUP, STAFF


def join_ground(ground: Ground, patients: PatientsSide) -> None:
    """Look for new content and videos while nobody is there, and tell staff of their faults."""
    content, videos, records = ground.content, ground.videos, ground.records
    visit = patients.visit
    records.also_tell(content.alarms, content.changed)
    content.kept.connect(lambda files: records.note(Action.SETTINGS_CHANGED, ", ".join(files)))
    content.watch(lambda: visit.screen == ATTRACT)
    patients.player.video.broken.connect(videos.give_up)
    records.also_tell(videos.alarms, videos.changed)
    videos.watch(lambda: visit.screen == ATTRACT)


def join_languages(
    ground: Ground,
    patients: PatientsSide,
    staff: StaffSide,
    figures: FigureFactory,
    engine: QQmlApplicationEngine,
) -> None:
    """Let everything with words speak the language that was chosen."""

    def on_language() -> None:
        lesson, to_play = ground.lesson, ground.content.to_play(ground.lesson)
        figures.speak(lesson.cue_words)
        for adapter in (patients.pages, patients.attract_loop, patients.take_home):
            adapter.speak(lesson)
        demonstrating = staff.demonstrating
        for adapter in (patients.player, demonstrating.player, patients.comparing, demonstrating):
            adapter.speak(to_play)
        patients.request_form.speak(lesson.form, lesson.language)
        patients.read_aloud.speak(lesson.language)
        engine.retranslate()

    ground.languages.languageChanged.connect(on_language)


def join_visit(
    ground: Ground, patients: PatientsSide, staff: StaffSide, engine: QQmlApplicationEngine
) -> None:
    """Let everything follow the visit: where it is, what it opens, that it is over."""
    visit, idle, player = patients.visit, patients.idle, patients.player
    read_aloud, form, take_home = patients.read_aloud, patients.request_form, patients.take_home

    def on_leaving() -> None:
        idle.playing = False

    def on_screen() -> None:
        read_aloud.show(visit.screen)
        idle.watch(visit.screen not in (ATTRACT, SETUP, STAFF, DEMONSTRATION))
        staff.staff_idle.watch(visit.screen == STAFF)
        staff.demonstration_idle.watch(visit.screen == DEMONSTRATION)
        if visit.screen == ATTRACT:
            patients.pages.today.check()
            ground.content.look()
        if visit.screen == REQUEST:
            form.arrive()

    def on_form_step() -> None:
        if visit.screen == REQUEST:
            idle.playing = form.step == PAUSE

    visit.leaving.connect(on_leaving)
    visit.leaving.connect(read_aloud.leave)
    visit.screenChanged.connect(on_screen)
    form.stepChanged.connect(on_form_step)
    read_aloud.speakingChanged.connect(lambda: idle.listen(read_aloud.speaking))

    visit.sectionChanged.connect(lambda: player.open(visit.section))
    Counting(player, visit, ground.languages, ground.records, ground.adapters)
    visit.sectionChanged.connect(lambda: take_home.open(visit.section))
    visit.comparisonChanged.connect(lambda: patients.comparing.choose(visit.comparison))

    visit.wiped.connect(read_aloud.reset)
    visit.wiped.connect(player.rewind)
    visit.wiped.connect(staff.demonstrating.reset)
    visit.wiped.connect(form.wipe)
    visit.wiped.connect(lambda: forget_traces(engine))
    visit.wiped.connect(ground.languages.reset)
    visit.wiped.connect(patients.text_size.reset)

    idle.expired.connect(visit.end)
    staff.staff_idle.expired.connect(staff.staff_desk.signOut)
    staff.staff_idle.expired.connect(visit.end)
    staff.demonstration_idle.expired.connect(visit.end)
    staff.staff_desk.setUpAsked.connect(visit.openSetup)
    staff.setup.done.connect(visit.end)
