"""The one composition root: makes every part of the kiosk, joins them, and opens the window."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from logging.handlers import RotatingFileHandler
from pathlib import Path
from tempfile import TemporaryDirectory

import shiboken6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSize,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import places
from kiosk.appointments import Intake, store_samples
from kiosk.body import Body, BodyFileError, load_body
from kiosk.content import borrow, read_content
from kiosk.display import has_graphics_chip, no_video_reason
from kiosk.lesson import ContentError, Lesson
from kiosk.lesson.videos import has_files
from kiosk.records import Records
from kiosk.store import Clock, StoreUnavailable, SystemClock
from kiosk.ui.attract import AttractLoop
from kiosk.ui.comparison import Comparing
from kiosk.ui.content_in_use import ContentInUse
from kiosk.ui.demonstration import Demonstrating
from kiosk.ui.desk.accounts import AccountsPage
from kiosk.ui.desk.demonstrate import DemonstratePage
from kiosk.ui.desk.desk import StaffDesk
from kiosk.ui.desk.export import ExportPage
from kiosk.ui.desk.lesson import LessonPage
from kiosk.ui.desk.requests import RequestsPage
from kiosk.ui.figure import FigureFactory
from kiosk.ui.forgetting import forget_traces
from kiosk.ui.home import Pages
from kiosk.ui.idle import Idle
from kiosk.ui.keyboard import choose_keyboard, quiet_keyboard
from kiosk.ui.languages import Languages
from kiosk.ui.player import Player
from kiosk.ui.presenter_keys import PresenterKeys
from kiosk.ui.read_aloud import ReadAloud
from kiosk.ui.records_in_use import RecordsInUse
from kiosk.ui.request_form import RequestForm
from kiosk.ui.request_words import PAUSE
from kiosk.ui.setup import Setup
from kiosk.ui.take_home import TakeHome
from kiosk.ui.text_size import TextSize
from kiosk.ui.videos_in_use import VideosInUse
from kiosk.ui.visit import ATTRACT, DEMONSTRATION, PLAYER, REQUEST, SETUP, STAFF, Visit
from kiosk.ui.window import WindowKeeper

WINDOW_SIZE = (1280, 800)
DEMONSTRATION_IDLE, DEMONSTRATION_COUNTDOWN = 14 * 60, 60
"""Seconds without a touch or key before a demonstration counts down, and of that."""
DEMONSTRATION_LONGEST = 3600
"""Seconds after which it ends even in use: left open, it keeps the kiosk from patients."""
HOUR_MS = 3_600_000
HEARTBEAT_MS = 500
RENEW = 1000
"""The exit code of Qt's loop that asks for the kiosk to be built anew."""
LOG_BYTES, LOG_FILES = 1_000_000, 4

log = logging.getLogger("kiosk")


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
        self.records.close()
        self.languages.close()
        shiboken6.delete(self.adapters)


def application(data_dir: Path | None = None) -> QGuiApplication:
    """Return the one Qt application, made if there is none yet.

    A clinic with videos in `data_dir` has them drawn by OpenGL, if that works.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    choose_keyboard()
    filming = data_dir is not None and has_files(data_dir) and no_video_reason() is None
    chosen = "QT_QUICK_BACKEND" in os.environ
    if not (has_graphics_chip() or filming or chosen):
        # OpenGL on the processor costs five times what Qt's own software renderer does.
        QQuickWindow.setSceneGraphBackend("software")
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("psoas-kiosk")
    return app


def load_fonts(folder: Path) -> None:
    """Make the bundled typeface known. Raises CannotStart if a file of it is missing or broken."""
    families: list[str] = []
    for font in sorted(folder.glob("*.ttf")):
        known = QFontDatabase.addApplicationFont(str(font))
        if known < 0:
            raise CannotStart(f"The font {font} can't be read: install the kiosk again.")
        families += QFontDatabase.applicationFontFamilies(known)
    if not families:
        raise CannotStart(f"There is no font in {folder}: install the kiosk again.")
    QGuiApplication.setFont(QFont(families[0]))


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
    load_fonts(assets / "fonts")
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


def run(options: RunOptions) -> int:
    """Open the kiosk and stay until staff leave it. Returns the exit code: 1 if it can't open."""
    app = application(options.data_dir)
    try:
        if options.demo:
            _log_to(None)
            with TemporaryDirectory(prefix="psoas-kiosk-demo-", ignore_cleanup_errors=True) as demo:
                borrow(options.data_dir, Path(demo))
                return _serve(app, replace(options, data_dir=Path(demo)))
        _log_to(options.data_dir / "logs")
        return _serve(app, options)
    except StoreUnavailable as problem:
        return _tell(problem.reason)
    except OSError as problem:
        what = f"{problem.filename or options.data_dir} can't be used: {problem.strerror}."
        return _tell(f"{what} Check that the data folder belongs to the user of this kiosk.")
    except (ContentError, BodyFileError, CannotStart) as problem:
        return _tell(str(problem))


def _serve(app: QGuiApplication, options: RunOptions) -> int:
    """Build the kiosk, anew each time that its content is out of date; returns the exit code."""
    # Python runs its signal handlers between Qt's events, and this brings some.
    heartbeat = QTimer(interval=HEARTBEAT_MS)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    code = RENEW
    while code == RENEW:
        kiosk = build(options, voice=places.voice_command())
        keep_for_good()
        kiosk.content.outdated.connect(lambda: app.exit(RENEW))
        kiosk.videos.outdated.connect(lambda: app.exit(RENEW))
        for number in (signal.SIGINT, signal.SIGTERM):
            # Not at once: Python may be inside an event of the very window that is to be closed.
            signal.signal(number, lambda *_, it=kiosk: QTimer.singleShot(0, it.keeper.leave))
        if options.windowed:
            kiosk.keeper.show_window(QSize(*(options.size or WINDOW_SIZE)))
        else:
            kiosk.keeper.show_full_screen()
        log.info("The kiosk is open.")
        try:
            code = app.exec()
        finally:
            gc.unfreeze()
            kiosk.close()
            log.info("The kiosk is closed.")
    return code


def keep_for_good() -> None:
    """Spare Python's collector what was built and stays: going over it stops a moving figure."""
    gc.collect()
    gc.freeze()


def _tell(sentences: str) -> int:
    print(sentences, file=sys.stderr)
    return 1


def _log_to(folder: Path | None) -> None:
    """Log to the console, and into `folder` if there is one."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "kiosk.log"
        handlers.append(
            RotatingFileHandler(file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
        )
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        handlers=handlers,
    )
    qInstallMessageHandler(_qt_message)
    sys.excepthook = lambda kind, error, trace: log.critical(
        "Unforeseen", exc_info=(kind, error, trace)
    )


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVELS[kind], message)
