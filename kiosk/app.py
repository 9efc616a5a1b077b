"""The one composition root: makes every part of the kiosk and joins them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import places
from kiosk.appointments import Intake, store_samples
from kiosk.body import Body, load_body
from kiosk.content import read_content
from kiosk.lesson import Lesson
from kiosk.records import Records
from kiosk.staff import Action
from kiosk.store import Clock, SystemClock
from kiosk.ui.application import FontsMissing, load_fonts
from kiosk.ui.demonstration.demonstrating import Demonstrating
from kiosk.ui.demonstration.presenter_keys import PresenterKeys
from kiosk.ui.desk.accounts import AccountsPage
from kiosk.ui.desk.activity import ActivityPage
from kiosk.ui.desk.demonstrate import DemonstratePage
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.export import ExportPage
from kiosk.ui.desk.lesson import LessonPage
from kiosk.ui.desk.numbers import NumbersPage
from kiosk.ui.desk.requests import RequestsPage
from kiosk.ui.desk.setup import Setup
from kiosk.ui.figure.comparison import Comparing
from kiosk.ui.figure.figure import FigureFactory
from kiosk.ui.idle import Idle
from kiosk.ui.in_use.content import ContentInUse
from kiosk.ui.in_use.records import RecordsInUse
from kiosk.ui.in_use.videos import VideosInUse
from kiosk.ui.keyboard import quiet_keyboard
from kiosk.ui.languages import Languages
from kiosk.ui.lesson.attract import AttractLoop
from kiosk.ui.lesson.counting import Counting
from kiosk.ui.lesson.home import Pages
from kiosk.ui.lesson.player import Player
from kiosk.ui.lesson.take_home import TakeHome
from kiosk.ui.media.read_aloud import ReadAloud
from kiosk.ui.request.forgetting import forget_traces
from kiosk.ui.request.form import RequestForm
from kiosk.ui.request.words import PAUSE
from kiosk.ui.text_size import TextSize
from kiosk.ui.visit import ATTRACT, DEMONSTRATION, PLAYER, REQUEST, SETUP, STAFF, Visit
from kiosk.ui.window import WindowKeeper

DEMONSTRATION_IDLE, DEMONSTRATION_COUNTDOWN = 14 * 60, 60
"""Seconds without a touch or key before a demonstration counts down, and of that."""
DEMONSTRATION_LONGEST = 3600
"""Seconds after which it ends even in use: left open, it keeps the kiosk from patients."""
HOUR_MS = 3_600_000


@dataclass(frozen=True)
class RunOptions:
    """How to open the kiosk.

    `size` in pixels is of the window; None leaves it to the kiosk. `language` is the one that each
    visit begins in; None leaves it to the clinic.
    """

    windowed: bool
    size: tuple[int, int] | None
    data_dir: Path
    language: str | None = None
    demo: bool = False


class CannotStart(Exception):
    """What keeps the kiosk from opening, in sentences for whoever started it."""


@dataclass
class Kiosk:
    """A built kiosk. `close` takes it down: the engine first, then what its QML points at."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    keeper: WindowKeeper
    languages: Languages
    content: ContentInUse
    text_size: TextSize
    records: RecordsInUse
    visit: Visit
    idle: Idle
    pages: Pages
    attract_loop: AttractLoop
    videos: VideosInUse
    player: Player
    comparing: Comparing
    take_home: TakeHome
    read_aloud: ReadAloud
    request_form: RequestForm
    staff_desk: StaffDesk
    setup: Setup
    staff_idle: Idle
    demonstrating: Demonstrating
    demonstration_idle: Idle
    adapters: QObject

    @property
    def lesson(self) -> Lesson:
        """The lesson in the language spoken now."""
        return self.languages.lesson

    def close(self) -> None:
        """Destroy the window and every adapter, and close the database."""
        self.idle.watch(False)
        self.staff_idle.watch(False)
        self.demonstration_idle.watch(False)
        shiboken6.delete(self.engine)
        self.read_aloud.close()
        self.staff_desk.close()
        self.records.close()
        self.languages.close()
        shiboken6.delete(self.adapters)


def build(
    options: RunOptions,
    *,
    clock: Clock | None = None,
    monotonic: Callable[[], float] = time.monotonic,
    body: Body | None = None,
    voice: Sequence[str] | None = None,
) -> Kiosk:
    """Return the kiosk on `options.data_dir`, its window not yet shown.

    `body` spares reading one that is known already; `voice` is the command of the voice that reads
    aloud, and without one nothing does.
    Raises ContentError, StoreUnavailable or CannotStart before any window is made.
    """
    quiet_keyboard()
    clock = clock or SystemClock()
    assets = places.assets_dir()
    body = body or load_body(assets)
    adapters = QObject()
    content = ContentInUse(
        lambda: read_content(assets, options.data_dir, body),
        options.data_dir,
        clock.utc_now,
        adapters,
    )
    lessons, first = content.shown(), content.content.first
    if options.language not in (None, *lessons):
        known = ", ".join(lessons)
        raise CannotStart(f"The clinic does not speak {options.language!r}; it speaks {known}.")
    videos = VideosInUse(options.data_dir, content.content.lessons, adapters)
    try:
        load_fonts(assets / "fonts")
    except FontsMissing as problem:
        raise CannotStart(str(problem)) from None
    options.data_dir.mkdir(parents=True, exist_ok=True)

    def open_at(folder: Path) -> Records:
        path = places.database_path(folder)
        return Records.open(path, zone=first.clinic.time_zone, clock=clock)

    records = open_at(options.data_dir)
    try:
        if options.demo:
            samples = assets / "demo" / "requests.toml"
            store_samples(records.database, records.zone, samples, clock.utc_now())
        in_use = RecordsInUse(records, options.data_dir, open_at, adapters, demo=options.demo)
        languages = Languages(
            lessons, options.language or first.language, places.translations_dir(), adapters
        )
        return _assemble(
            languages, content, body, videos, in_use, clock, monotonic, voice, adapters
        )
    except BaseException:
        shiboken6.delete(adapters)
        records.close()
        raise


def _assemble(
    languages: Languages,
    content: ContentInUse,
    body: Body,
    videos: VideosInUse,
    records: RecordsInUse,
    clock: Clock,
    monotonic: Callable[[], float],
    voice: Sequence[str] | None,
    adapters: QObject,
) -> Kiosk:
    """Return the kiosk made of its content and its records; `adapters` owns what QML points at."""
    lesson = languages.lesson
    figures = FigureFactory(body, adapters, lesson.cue_words)
    hands_on = [section.id for section in lesson.sections if section.hands_on]
    first = SETUP if records.needs_setup() else ATTRACT
    visit = Visit(hands_on, languages, first, adapters)
    text_size = TextSize(adapters)
    times = lesson.clinic.idle
    idle = Idle(times.after, times.countdown, adapters, monotonic)
    staff_idle = Idle(times.staff_after, times.countdown, adapters, monotonic)
    pages = Pages(lesson, figures, clock.utc_now, adapters)
    attract_loop = AttractLoop(lesson, figures, adapters)
    player = Player(content.to_play(lesson), figures, videos.by_section, adapters)
    comparing = Comparing(content.to_play(lesson), figures, adapters)
    # What is drawn on and slowed is the figure, never a clinic's own video.
    shown = Player(content.to_play(lesson), figures, {}, adapters)
    demonstrating = Demonstrating(content.to_play(lesson), shown, comparing, adapters)
    demonstration_idle = Idle(
        DEMONSTRATION_IDLE,
        DEMONSTRATION_COUNTDOWN,
        adapters,
        monotonic,
        longest=DEMONSTRATION_LONGEST,
    )
    take_home = TakeHome(lesson, adapters)
    read_aloud = ReadAloud(voice, player, lesson.language, adapters)
    request_form = RequestForm(
        lesson.form,
        lesson.clinic.region,
        languages.names,
        lesson.language,
        lambda: Intake(records.requests, clock),
        adapters,
        monotonic,
    )
    whole = content.content.lessons[lesson.language]
    staff_desk = StaffDesk(records, whole, adapters)
    demonstrable = lesson.sections and lesson.comparisons
    staff_desk.take(
        [
            RequestsPage(staff_desk, clock.utc_now, languages.names),
            ExportPage(staff_desk, clock.utc_now),
            AccountsPage(staff_desk),
            LessonPage(staff_desk, content),
            NumbersPage(staff_desk, clock.utc_now, languages.names),
            ActivityPage(staff_desk, clock.utc_now),
            *([DemonstratePage(staff_desk, visit.openDemonstration)] if demonstrable else []),
        ]
    )
    setup = Setup(records, content.unreviewed(), adapters)
    _tend_hourly(records, lesson.form.consent.days_kept, adapters)

    def on_leaving() -> None:
        idle.playing = False

    def on_screen() -> None:
        read_aloud.show_player(visit.screen == PLAYER)
        idle.watch(visit.screen not in (ATTRACT, SETUP, STAFF, DEMONSTRATION))
        staff_idle.watch(visit.screen == STAFF)
        demonstration_idle.watch(visit.screen == DEMONSTRATION)
        if visit.screen == ATTRACT:
            pages.today.check()
            content.look()
        if visit.screen == REQUEST:
            request_form.arrive()

    engine = QQmlApplicationEngine()

    def on_language() -> None:
        lesson = languages.lesson
        figures.speak(lesson.cue_words)
        for adapter in (pages, attract_loop, take_home):
            adapter.speak(lesson)
        for adapter in (player, shown, comparing, demonstrating):
            adapter.speak(content.to_play(lesson))
        request_form.speak(lesson.form, lesson.language)
        read_aloud.speak(lesson.language)
        engine.retranslate()

    records.also_tell(content.alarms, content.changed)
    content.kept.connect(lambda files: records.note(Action.SETTINGS_CHANGED, ", ".join(files)))
    content.watch(lambda: visit.screen == ATTRACT)
    player.video.broken.connect(videos.give_up)
    records.also_tell(videos.alarms, videos.changed)
    videos.watch(lambda: visit.screen == ATTRACT)

    def on_form_step() -> None:
        if visit.screen == REQUEST:
            idle.playing = request_form.step == PAUSE

    request_form.stepChanged.connect(on_form_step)
    languages.languageChanged.connect(on_language)
    visit.leaving.connect(on_leaving)
    visit.leaving.connect(read_aloud.leave)
    visit.screenChanged.connect(on_screen)
    visit.sectionChanged.connect(lambda: player.open(visit.section))
    Counting(player, visit, languages, records, adapters)
    visit.comparisonChanged.connect(lambda: comparing.choose(visit.comparison))
    visit.sectionChanged.connect(lambda: take_home.open(visit.section))
    visit.wiped.connect(read_aloud.reset)
    visit.wiped.connect(player.rewind)
    visit.wiped.connect(demonstrating.reset)
    visit.wiped.connect(request_form.wipe)
    visit.wiped.connect(lambda: forget_traces(engine))
    visit.wiped.connect(languages.reset)
    visit.wiped.connect(text_size.reset)
    idle.expired.connect(visit.end)
    read_aloud.speakingChanged.connect(lambda: idle.listen(read_aloud.speaking))
    staff_idle.expired.connect(staff_desk.signOut)
    staff_idle.expired.connect(visit.end)
    demonstration_idle.expired.connect(visit.end)
    staff_desk.setUpAsked.connect(visit.openSetup)
    setup.done.connect(visit.end)

    window = _load_window(
        engine,
        {
            "visit": visit,
            "textSize": text_size,
            "idle": idle,
            "pages": pages,
            "attractLoop": attract_loop,
            "player": player,
            "comparing": comparing,
            "takeHome": take_home,
            "readAloud": read_aloud,
            "requestForm": request_form,
            "records": records,
            "staffDesk": staff_desk,
            "setup": setup,
            "staffIdle": staff_idle,
            "demonstrating": demonstrating,
            "demonstrationIdle": demonstration_idle,
        },
    )
    window.installEventFilter(idle)
    window.installEventFilter(staff_idle)
    window.installEventFilter(demonstration_idle)
    keeper = WindowKeeper(window, adapters)
    keys = PresenterKeys(
        demonstrating, demonstration_idle, lambda: visit.screen == DEMONSTRATION, adapters
    )
    window.installEventFilter(keys)
    staff_desk.left.connect(keeper.leave)
    return Kiosk(
        engine=engine,
        window=window,
        keeper=keeper,
        languages=languages,
        content=content,
        text_size=text_size,
        records=records,
        visit=visit,
        idle=idle,
        pages=pages,
        attract_loop=attract_loop,
        videos=videos,
        player=player,
        comparing=comparing,
        take_home=take_home,
        read_aloud=read_aloud,
        request_form=request_form,
        staff_desk=staff_desk,
        setup=setup,
        staff_idle=staff_idle,
        demonstrating=demonstrating,
        demonstration_idle=demonstration_idle,
        adapters=adapters,
    )


def _tend_hourly(records: RecordsInUse, days_kept: int, parent: QObject) -> None:
    """Delete requests closed longer than `days_kept` ago and take the day's backup.

    Now and every hour.
    """

    def tend() -> None:
        records.forget_closed(days_kept)
        records.catch_up()
        records.keep_counts()
        records.back_up()

    tend()
    hourly = QTimer(parent, objectName="hourly", interval=HOUR_MS)
    hourly.timeout.connect(tend)
    hourly.start()


def _load_window(engine: QQmlApplicationEngine, adapters: dict[str, QObject]) -> QQuickWindow:
    """Return the window of Main.qml, given its required properties."""
    engine.addImportPath(str(places.qml_dir()))
    engine.setInitialProperties(adapters)
    engine.loadFromModule("Kiosk", "Main")
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise CannotStart("The screens can't be loaded: the log file tells why.")
    return roots[0]
