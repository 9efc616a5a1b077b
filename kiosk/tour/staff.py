"""The tour's stops on the staff's side: setting up, the day's work, a demonstration."""

from __future__ import annotations

import shutil
from math import cos, pi, sin
from pathlib import Path

from PySide6.QtCore import QPoint

from kiosk import touch
from kiosk.tour.guide import Guide

STAFF_NAME, STAFF_PIN = "Sam", "280714"
REVIEWER = "Dana Ruiz"
_HOLD_MS = 6_000
_ROUND = 24
_SHARES, _INTO_A_HOLD_S = 500, 10


def set_up(guide: Guide) -> None:
    """What whoever opens a new kiosk does: the first account."""
    setup = guide.kiosk.setup
    guide.screen("setup")
    guide.picture("setup")
    guide.tap("setUp")
    guide.type("typedField", STAFF_NAME)
    guide.picture("setup-name")
    guide.tap("formNext")
    for _ in range(2):
        before = setup.step
        _pin(guide)
        guide.picture(f"setup-{before}")
        guide.tap("pin-enter")
        touch.wait_until(lambda at=before: setup.step != at, f"{before} is taken")


def staff_side(guide: Guide, data: Path) -> None:
    """Every page of a member of staff; `data` is the kiosk's folder, where the export goes."""
    _sign_in(guide)
    _requests(guide)
    _lesson(guide)
    _export(guide, data)
    _accounts(guide)
    _numbers(guide)
    _activity(guide)
    _demonstration(guide)


def _pin(guide: Guide) -> None:
    for digit in STAFF_PIN:
        guide.tap(f"pin-{digit}")


def _sign_in(guide: Guide) -> None:
    corner = touch.find(guide.window, "staffCorner")
    with touch.held(guide.window, touch.centre(corner)):
        touch.wait_until(
            lambda: guide.kiosk.visit.screen == "staff", "the staff screen is up", _HOLD_MS
        )
    guide.screen("staff")
    _pin(guide)
    guide.picture("staff-sign-in")
    guide.tap("pin-enter")


def _requests(guide: Guide) -> None:
    desk = guide.kiosk.staff_desk
    request = desk.at("requests").request
    touch.wait_until(lambda: desk.page == "requests", "the list of requests is up")
    guide.picture("staff-list")
    guide.tap("filter")
    guide.picture("staff-filter")
    guide.tap("staffBack")
    guide.tap("request-0")
    touch.wait_until(lambda: request.shown, "the request is up")
    guide.tap("status-contacted")
    touch.wait_until(lambda: request.status == "contacted", "the request is contacted")
    guide.picture("staff-request")
    guide.tap("staffBack")


def _lesson(guide: Guide) -> None:
    """The reviews: the list, a section to read, whose review it is, until when."""
    page = guide.kiosk.staff_desk.at("lesson")
    guide.tap("page-lesson")
    guide.picture("staff-lesson")
    guide.tap("review-0")
    guide.picture("staff-lesson-section")
    guide.tap("review")
    guide.type("typedField", REVIEWER)
    guide.picture("staff-lesson-reviewer")
    guide.tap("reviewerNext")
    touch.wait_until(lambda: page.view == "until", "the name is taken")
    guide.picture("staff-lesson-until")
    guide.tap("until-1")
    touch.wait_until(lambda: page.view == "section", "the review is recorded")
    guide.picture("staff-lesson-recorded")


def _export(guide: Guide, data: Path) -> None:
    guide.tap("page-export")
    touch.wait_until(lambda: guide.named("drive-"), "the list of drives is up")
    # The last one is the kiosk's own folder, here the throw-away one.
    guide.tap(guide.named("drive-")[-1])
    guide.picture("staff-export")
    guide.tap("exportStart")
    export = guide.kiosk.staff_desk.at("export")
    touch.wait_until(lambda: export.step == "done", "the export is written")
    guide.picture("staff-exported")
    [exported] = (data / "exports").glob("*.csv")
    shutil.copyfile(exported, guide.directory / "requests.csv")


def _accounts(guide: Guide) -> None:
    guide.tap("page-accounts")
    guide.picture("staff-accounts")


def _numbers(guide: Guide) -> None:
    guide.tap("page-numbers")
    for view in ("kind", "status", "sections"):
        guide.tap(f"view-{view}")
        guide.picture(f"staff-numbers-{view}")
    guide.tap("asTable")
    guide.picture("staff-numbers-table")


def _activity(guide: Guide) -> None:
    guide.tap("page-activity")
    guide.picture("staff-activity")
    guide.tap("filter")
    guide.picture("staff-activity-filter")
    guide.tap("staffBack")
    guide.tap("activityExport")
    guide.picture("staff-activity-export")
    guide.tap("staffBack")


def _demonstration(guide: Guide) -> None:
    guide.tap("page-demonstrate")
    guide.picture("staff-demonstrate")
    guide.tap("startDemonstration")
    guide.screen("demonstration")
    guide.picture("demonstration-choices")
    guide.tap("keys")
    guide.picture("demonstration-keys")
    guide.tap("choices")
    section = next(each.id for each in guide.kiosk.lesson.sections if each.comparison)
    guide.tap(f"choose-{section}")
    guide.tap("playPause")
    guide.tap_along("timeline", 0.5)
    guide.picture("demonstration", section)
    guide.tap("flip")
    guide.tap_along("timeline", _first_hold(guide, section))
    guide.picture("demonstration-mirrored", section)
    guide.tap("draw")
    _draw(guide)
    guide.picture("demonstration-drawn", section)
    guide.tap("freeze")
    guide.picture("demonstration-frozen", section)
    guide.tap("compare")
    guide.tap("playPause")
    guide.tap_along("timeline", 1.0)
    guide.picture("demonstration-compare")
    guide.tap("leave")
    guide.screen("attract")


def _first_hold(guide: Guide, section: str) -> float:
    """Where on the timeline a section is held, or its middle where it is not."""
    shown, player = guide.kiosk.lesson.section(section), guide.kiosk.demonstrating.player
    for step, start in zip(shown.steps, shown.step_starts, strict=True):
        if step.hold:
            shares = (share / _SHARES for share in range(_SHARES))
            return next((at for at in shares if player.timeAt(at) > start + _INTO_A_HOLD_S), 0.5)
    return 0.5


def _draw(guide: Guide) -> None:
    """A ring round the middle of the figure."""
    stage = touch.find(guide.window, "demonstrationFigure")
    middle, reach = touch.centre(stage), round(min(stage.width(), stage.height()) / 6)
    ring = [
        middle + QPoint(round(reach * cos(turn)), round(reach * sin(turn)))
        for turn in (2 * pi * i / _ROUND for i in range(_ROUND + 1))
    ]
    touch.trace(guide.window, ring)
