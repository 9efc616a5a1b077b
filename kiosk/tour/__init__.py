"""The tour: drives the real kiosk by touches through the whole way and photographs every stop."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from kiosk import touch
from kiosk.app import CannotStart, RunOptions, build
from kiosk.body import BodyFileError
from kiosk.content import borrow
from kiosk.lesson import ContentError
from kiosk.store import StoreUnavailable
from kiosk.tour.guide import Guide, Waiting
from kiosk.tour.patients import NOTE, PHONE, VISITOR, patients_side
from kiosk.tour.staff import set_up, staff_side
from kiosk.ui.application import application

_VOICE = [sys.executable, "-P", str(Path(__file__).with_name("silent_voice.py"))]

__all__ = ["NOTE", "PHONE", "VISITOR", "tour"]


def tour(
    directory: Path,
    size: tuple[int, int],
    language: str | None,
    content: Path,
    text_scale: float = 1.0,
) -> int:
    """Photograph the whole way into `directory`, on a throw-away database; needs no display.

    `content` is the data folder whose own lesson and clinic profile are shown, if it has any.
    A `text_scale` of 1.5 or 2 is what the patient makes the words, as soon as they can.

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
            waiting = Waiting()
            options = RunOptions(True, size, Path(data), language)
            kiosk = build(options, monotonic=waiting, voice=_VOICE)
        except (ContentError, BodyFileError, StoreUnavailable, CannotStart, OSError) as problem:
            print(getattr(problem, "reason", problem), file=sys.stderr)
            return 1
        try:
            guide = Guide(kiosk, directory, size, waiting)
            set_up(guide)
            patients_side(guide, text_scale)
            staff_side(guide, Path(data))
            _write_down(guide, directory)
        except (touch.NotThere, OSError) as problem:
            print(f"The tour stopped: {problem}", file=sys.stderr)
            return 1
        finally:
            kiosk.close()
    print(f"{len(guide.stops)} pictures, tour.json and requests.csv are in {directory}.")
    return 0


def _write_down(guide: Guide, directory: Path) -> None:
    """List the stops in tour.json. Raises OSError."""
    plan = {"stops": [asdict(stop) for stop in guide.stops]}
    text = json.dumps(plan, indent=1, ensure_ascii=False)
    (directory / "tour.json").write_text(text + "\n", encoding="utf-8")
