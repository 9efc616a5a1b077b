"""The tour: drives the real kiosk by touches through the whole way and photographs every stop."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from dataclasses import asdict, dataclass
from math import cos, pi, sin
from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk import places, touch
from kiosk.app import CannotStart, Kiosk, RunOptions, build
from kiosk.body import BodyFileError
from kiosk.content import borrow
from kiosk.lesson import ContentError, Section
from kiosk.store import StoreUnavailable
from kiosk.ui.application import application
from kiosk.ui.request.form import DOUBLE_TAP

STAFF_NAME, STAFF_PIN = "Sam", "280714"
VISITOR, PHONE, NOTE = "Rosa Alvarez", "3145550142", "Mornings are best"
REVIEWER = "Dana Ruiz"
_HOLD_MS = 6_000
# With motion reduced a change is drawn at once: a picture is taken a few frames later.
_DRAWN_MS = 60
_PAGES_AT_MOST = 40
_ROUND = 24
_TYPED = {"name": VISITOR, "phone": PHONE, "note": NOTE}


@dataclass(frozen=True)
class Stop:
    """One picture: its file, the screen and section it shows, the language, the size in pixels."""

    file: str
    screen: str
    section: str | None
    language: str
    size: str


def tour(directory: Path, size: tuple[int, int], language: str | None, content: Path) -> int:
    """Photograph the whole way into `directory`, on a throw-away database; needs no display.

    `content` is the data folder whose own lesson and clinic profile are shown, if it has any.

    Returns the exit code: 1 with a sentence on stderr if the kiosk can't open, a stop can't be
    reached or a picture can't be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    with tempfile.TemporaryDirectory(prefix="psoas-kiosk-tour-") as data:
        try:
            directory.mkdir(parents=True, exist_ok=True)
            borrow(content, Path(data))
            application()
            silent = places.voice_command("mock")
            kiosk = build(RunOptions(True, size, Path(data), language), voice=silent)
        except (ContentError, BodyFileError, StoreUnavailable, CannotStart, OSError) as problem:
            print(getattr(problem, "reason", problem), file=sys.stderr)
            return 1
        try:
            guide = Guide(kiosk, directory, size, Path(data))
            guide.go()
        except (touch.NotThere, OSError) as problem:
            print(f"The tour stopped: {problem}", file=sys.stderr)
            return 1
        finally:
            kiosk.close()
    print(f"{len(guide.stops)} pictures, tour.json and requests.csv are in {directory}.")
    return 0


class Guide:
    """Leads through the kiosk by touches alone."""

    def __init__(self, kiosk: Kiosk, directory: Path, size: tuple[int, int], data: Path) -> None:
        self.stops: list[Stop] = []
        self._kiosk, self._directory, self._data = kiosk, directory, data
        self._size, self._language = f"{size[0]}x{size[1]}", kiosk.languages.language
        assert isinstance(kiosk.window, QQuickWindow)
        self._window: QQuickWindow = kiosk.window
        kiosk.engine.singletonInstance("Kiosk", "Theme").setProperty("reducedMotion", True)
        kiosk.keeper.show_window(QSize(*size))

    def go(self) -> None:
        """Take every stop, in the order a day brings them."""
        self._set_up()
        self._attract()
        for section in self._kiosk.lesson.sections:
            self._section(section)
        self._read_aloud()
        self._comparisons()
        self._pages()
        self._request()
        self._staff()
        self._demonstration()
        plan = {"stops": [asdict(stop) for stop in self.stops]}
        text = json.dumps(plan, indent=1, ensure_ascii=False)
        (self._directory / "tour.json").write_text(text + "\n", encoding="utf-8")

    # What a finger does

    def _tap(self, item: QQuickItem | str) -> None:
        if isinstance(item, str):
            name = item
            touch.wait_until(lambda: touch.shown(self._window, name), f"{name!r} is shown")
        self._settle()
        touch.tap(self._window, item)
        self._settle()

    def _named(self, prefix: str) -> list[QQuickItem]:
        """What is shown and has an objectName that begins so."""
        shown = touch.items(self._window.contentItem())
        return [item for item in shown if item.objectName().startswith(prefix)]

    def _tap_along(self, name: str, share: float) -> None:
        """Touch a slider at a share of its length."""
        item = touch.find(self._window, name)
        inset = item.height() * 0.3
        at = item.mapToScene(
            QPoint(round(inset + (item.width() - 2 * inset) * share), round(item.height() / 2))
        )
        touch.touch(self._window, at.toPoint())
        self._settle()

    def _settle(self) -> None:
        """Let the arriving screen arrive."""
        touch.wait_until(lambda: not touch.shown(self._window, "shield"), "the screen has arrived")
        QTest.qWait(20)

    def _screen(self, screen: str) -> None:
        touch.wait_until(lambda: self._kiosk.visit.screen == screen, f"the {screen} screen is up")
        self._settle()

    def _picture(self, screen: str, section: Section | None = None) -> None:
        self._settle()
        QTest.qWait(_DRAWN_MS)
        parts = [f"{len(self.stops) + 1:03}", screen, section.id if section else ""]
        file = "-".join(part for part in parts if part) + ".png"
        if not self._window.grabWindow().save(str(self._directory / file)):
            raise OSError(f"{self._directory / file} can't be written.")
        self.stops.append(
            Stop(file, screen, section.id if section else None, self._language, self._size)
        )

    # The stops

    def _attract(self) -> None:
        self._screen("attract")
        self._picture("attract")
        touch.tap(self._window, self._window.contentItem())
        self._screen("home")
        self._picture("home")

    def _section(self, section: Section) -> None:
        tile = f"section-{section.id}"
        # On a small screen the tiles lie behind tabs.
        for tab in self._named("group-"):
            if not touch.shown(self._window, tile):
                self._tap(tab)
        self._tap(tile)
        if self._kiosk.visit.screen == "safety":
            self._safety(section)
        self._screen("player")
        self._tap("playPause")
        self._tap_along("timeline", 0.0)
        self._picture("player", section)
        self._tap_along("timeline", 0.5)
        self._picture("player", section)
        self._tap_along("timeline", 1.0)
        self._picture("player", section)
        self._tap("leave")
        self._screen("home")

    def _read_aloud(self) -> None:
        """The player with its voice on, in a language that Qt's silent one knows: English."""
        if not self._kiosk.read_aloud.offered:
            return
        self._kiosk.visit.openSection(self._kiosk.lesson.sections[0].id)
        self._screen("player")
        self._tap("readAloud")
        self._picture("read-aloud")
        self._tap("leave")
        self._screen("home")

    def _safety(self, section: Section) -> None:
        for _ in range(_PAGES_AT_MOST):
            if self._kiosk.visit.screen != "safety":
                return
            self._picture("safety", section)
            self._tap("turnOrAccept")
        raise touch.NotThere("The safety card has no end.")

    def _comparisons(self) -> None:
        self._tap("openCompare")
        self._screen("compare")
        for comparison in self._kiosk.lesson.comparisons:
            self._tap(f"compare-{comparison}")
            self._tap("playPause")
            for share in (0.0, 0.5, 1.0):
                self._tap_along("timeline", share)
                self._picture(f"compare-{comparison}")
        self._tap("leave")
        self._screen("home")

    def _pages(self) -> None:
        self._tap("openHelp")
        self._screen("help")
        self._picture("help")
        self._tap("helpClinic")
        self._screen("clinic")
        self._picture("clinic")
        self._tap("leave")
        self._screen("help")
        self._tap("openSources")
        self._screen("sources")
        self._picture("sources")
        self._tap("leave")
        self._screen("help")
        self._tap("helpHome")
        self._screen("home")

    def _request(self) -> None:
        form = self._kiosk.request_form
        self._tap("openRequest")
        self._screen("request")
        for _ in range(_PAGES_AT_MOST):
            step = form.step
            self._answer(step)
            self._picture(f"request-{step}")
            if step == "receipt":
                break
            if step == "review":
                self._tap("showAnswers")
                self._picture("request-review-shown")
                QTest.qWait(int(1000 * DOUBLE_TAP))
            self._tap("formNext")
            touch.wait_until(lambda at=step: form.step != at, f"{step} is answered: {form.error}")
        self._tap("receiptDone")
        self._screen("attract")

    def _answer(self, step: str) -> None:
        form = self._kiosk.request_form
        if form.manner in ("one", "many"):
            for choice in self._named("choice-")[: 1 if form.manner == "one" else 2]:
                self._tap(choice)
        elif form.manner == "typed":
            self._type("typedField", _TYPED[step])
        elif form.manner == "consent":
            self._tap("agree")

    def _type(self, field: str, text: str) -> None:
        if not touch.keyboard_open():
            self._tap(field)
        touch.type_on_keyboard(self._window, text)

    def _set_up(self) -> None:
        setup = self._kiosk.setup
        self._screen("setup")
        self._picture("setup")
        self._tap("setUp")
        self._type("typedField", STAFF_NAME)
        self._picture("setup-name")
        self._tap("formNext")
        for _ in range(2):
            before = setup.step
            self._pin()
            self._picture(f"setup-{before}")
            self._tap("pin-enter")
            touch.wait_until(lambda at=before: setup.step != at, f"{before} is taken")

    def _pin(self) -> None:
        for digit in STAFF_PIN:
            self._tap(f"pin-{digit}")

    def _staff(self) -> None:
        desk = self._kiosk.staff_desk
        corner = touch.find(self._window, "staffCorner")
        with touch.held(self._window, touch.centre(corner)):
            touch.wait_until(
                lambda: self._kiosk.visit.screen == "staff", "the staff screen is up", _HOLD_MS
            )
        self._screen("staff")
        self._pin()
        self._picture("staff-sign-in")
        self._tap("pin-enter")
        request = desk.at("requests").request
        touch.wait_until(lambda: desk.page == "requests", "the list of requests is up")
        self._picture("staff-list")
        self._tap("filter")
        self._picture("staff-filter")
        self._tap("staffBack")
        self._tap("request-0")
        touch.wait_until(lambda: request.shown, "the request is up")
        self._tap("status-contacted")
        touch.wait_until(lambda: request.status == "contacted", "the request is contacted")
        self._picture("staff-request")
        self._tap("staffBack")
        self._lesson()
        self._tap("page-export")
        touch.wait_until(lambda: self._named("drive-"), "the list of drives is up")
        # The last one is the kiosk's own folder, here the throw-away one.
        self._tap(self._named("drive-")[-1])
        self._picture("staff-export")
        self._tap("exportStart")
        touch.wait_until(lambda: desk.at("export").step == "done", "the export is written")
        self._picture("staff-exported")
        [exported] = (self._data / "exports").glob("*.csv")
        shutil.copyfile(exported, self._directory / "requests.csv")
        self._tap("page-accounts")
        self._picture("staff-accounts")
        self._tap("page-numbers")
        for view in ("kind", "status", "sections"):
            self._tap(f"view-{view}")
            self._picture(f"staff-numbers-{view}")
        self._tap("asTable")
        self._picture("staff-numbers-table")
        self._tap("page-activity")
        self._picture("staff-activity")
        self._tap("filter")
        self._picture("staff-activity-filter")
        self._tap("staffBack")
        self._tap("activityExport")
        self._picture("staff-activity-export")
        self._tap("staffBack")

    def _demonstration(self) -> None:
        self._tap("page-demonstrate")
        self._picture("staff-demonstrate")
        self._tap("startDemonstration")
        self._screen("demonstration")
        self._picture("demonstration-choices")
        self._tap("keys")
        self._picture("demonstration-keys")
        self._tap("choices")
        section = next(each for each in self._kiosk.lesson.sections if each.comparison)
        self._tap(f"choose-{section.id}")
        self._tap("playPause")
        self._tap_along("timeline", 0.5)
        self._picture("demonstration", section)
        self._tap("flip")
        self._tap("draw")
        self._draw()
        self._picture("demonstration-drawn", section)
        self._tap("freeze")
        self._picture("demonstration-frozen", section)
        self._tap("compare")
        self._tap("playPause")
        self._tap_along("timeline", 1.0)
        self._picture("demonstration-compare")
        self._tap("leave")
        self._screen("attract")

    def _draw(self) -> None:
        """A ring round the middle of the figure."""
        stage = touch.find(self._window, "demonstrationFigure")
        middle, reach = touch.centre(stage), round(min(stage.width(), stage.height()) / 6)
        ring = [
            middle + QPoint(round(reach * cos(turn)), round(reach * sin(turn)))
            for turn in (2 * pi * i / _ROUND for i in range(_ROUND + 1))
        ]
        touch.trace(self._window, ring)

    def _lesson(self) -> None:
        """The reviews: the list, a section to read, whose review it is, until when."""
        page = self._kiosk.staff_desk.at("lesson")
        self._tap("page-lesson")
        self._picture("staff-lesson")
        self._tap("review-0")
        self._picture("staff-lesson-section")
        self._tap("review")
        self._type("typedField", REVIEWER)
        self._picture("staff-lesson-reviewer")
        self._tap("reviewerNext")
        touch.wait_until(lambda: page.view == "until", "the name is taken")
        self._picture("staff-lesson-until")
        self._tap("until-1")
        touch.wait_until(lambda: page.view == "section", "the review is recorded")
        self._picture("staff-lesson-recorded")
