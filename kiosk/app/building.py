"""Builds a kiosk: the ground, the patients' side, the staff's side, then the one window."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import places
from kiosk.app.ground import Ground, open_ground, tend_hourly
from kiosk.app.joining import join_ground, join_languages, join_visit
from kiosk.app.options import CannotStart, RunOptions
from kiosk.app.patients import PatientsSide, make_patients_side
from kiosk.app.staff import StaffSide, make_staff_side
from kiosk.body import Body, load_body
from kiosk.store import Clock, SystemClock
from kiosk.ui.demonstration.presenter_keys import PresenterKeys
from kiosk.ui.figure.factory import FigureFactory
from kiosk.ui.keyboard import quiet_keyboard
from kiosk.ui.visit import DEMONSTRATION
from kiosk.ui.window import WindowKeeper


@dataclass(kw_only=True)
class Kiosk(Ground, PatientsSide, StaffSide):
    """A built kiosk. `close` takes it down: the engine first, then what its QML points at."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    keeper: WindowKeeper

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
    body = body or load_body(places.assets_dir())
    adapters = QObject()
    with ExitStack() as undone:
        undone.callback(shiboken6.delete, adapters)
        ground = open_ground(options, body, clock, adapters)
        undone.callback(ground.records.close)
        figures = FigureFactory(body, adapters, ground.lesson.cue_words)
        patients = make_patients_side(ground, figures, clock, monotonic, voice)
        staff = make_staff_side(ground, patients, figures, clock, monotonic)
        tend_hourly(ground.records, ground.lesson.form.consent.days_kept, adapters)
        engine = QQmlApplicationEngine()
        join_ground(ground, patients)
        join_languages(ground, patients, staff, figures, engine)
        join_visit(ground, patients, staff, engine)
        window = _load_window(engine, ground, patients, staff)
        undone.pop_all()
    return Kiosk(
        **vars(ground),
        **vars(patients),
        **vars(staff),
        engine=engine,
        window=window,
        keeper=_keep_window(window, patients, staff, adapters),
    )


def _load_window(
    engine: QQmlApplicationEngine, ground: Ground, patients: PatientsSide, staff: StaffSide
) -> QQuickWindow:
    """Return the window of Main.qml, given its required properties."""
    engine.addImportPath(str(places.qml_dir()))
    engine.setInitialProperties(
        {
            "visit": patients.visit,
            "textSize": patients.text_size,
            "idle": patients.idle,
            "pages": patients.pages,
            "attractLoop": patients.attract_loop,
            "player": patients.player,
            "comparing": patients.comparing,
            "takeHome": patients.take_home,
            "readAloud": patients.read_aloud,
            "requestForm": patients.request_form,
            "records": ground.records,
            "staffDesk": staff.staff_desk,
            "setup": staff.setup,
            "staffIdle": staff.staff_idle,
            "demonstrating": staff.demonstrating,
            "demonstrationIdle": staff.demonstration_idle,
        }
    )
    engine.loadFromModule("Kiosk", "Main")
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise CannotStart("The screens can't be loaded: the log file tells why.")
    return roots[0]


def _keep_window(
    window: QQuickWindow, patients: PatientsSide, staff: StaffSide, parent: QObject
) -> WindowKeeper:
    """Return what keeps the window on its screen.

    The filter installed last is asked first: so a presenter's Esc is the demonstration's.
    """
    for idle in (patients.idle, staff.staff_idle, staff.demonstration_idle):
        window.installEventFilter(idle)
    keeper = WindowKeeper(window, parent)
    keys = PresenterKeys(
        staff.demonstrating,
        staff.demonstration_idle,
        lambda: patients.visit.screen == DEMONSTRATION,
        parent,
    )
    window.installEventFilter(keys)
    staff.staff_desk.left.connect(keeper.leave)
    return keeper
