"""What all screens stand on: the content, the clinic's videos, the records, the languages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk import places
from kiosk.app.options import CannotStart, RunOptions
from kiosk.appointments import store_samples
from kiosk.body import Body
from kiosk.content import read_content
from kiosk.lesson import Lesson
from kiosk.records import Records
from kiosk.store import Clock
from kiosk.ui.application import FontsMissing, load_fonts
from kiosk.ui.in_use.content import ContentInUse
from kiosk.ui.in_use.records import RecordsInUse
from kiosk.ui.in_use.videos import VideosInUse
from kiosk.ui.languages import Languages

HOUR_MS = 3_600_000


@dataclass(kw_only=True)
class Ground:
    """What all screens stand on. `adapters` owns every QObject that QML is given."""

    content: ContentInUse
    videos: VideosInUse
    records: RecordsInUse
    languages: Languages
    adapters: QObject

    @property
    def lesson(self) -> Lesson:
        """The lesson in the language spoken now."""
        return self.languages.lesson


def open_ground(options: RunOptions, body: Body, clock: Clock, adapters: QObject) -> Ground:
    """Return what `options.data_dir` holds, opened.

    Raises ContentError, StoreUnavailable or CannotStart, and leaves no database open then.
    """
    assets, folder = places.assets_dir(), options.data_dir
    content = ContentInUse(
        lambda: read_content(assets, folder, body), folder, clock.utc_now, adapters
    )
    lessons, first = content.shown(), content.content.first
    if options.language not in (None, *lessons):
        known = ", ".join(lessons)
        raise CannotStart(f"The clinic does not speak {options.language!r}; it speaks {known}.")
    videos = VideosInUse(folder, content.content.lessons, adapters)
    try:
        load_fonts(assets / "fonts")
    except FontsMissing as problem:
        raise CannotStart(str(problem)) from None
    folder.mkdir(parents=True, exist_ok=True)

    def open_at(folder: Path) -> Records:
        path = places.database_path(folder)
        return Records.open(path, zone=first.clinic.time_zone, clock=clock)

    own = open_at(folder)
    try:
        if options.demo:
            samples = assets / "demo" / "requests.toml"
            store_samples(own.database, own.zone, samples, clock.utc_now())
        records = RecordsInUse(own, folder, open_at, adapters, demo=options.demo)
        languages = Languages(
            lessons, options.language or first.language, places.translations_dir(), adapters
        )
    except BaseException:
        own.close()
        raise
    return Ground(
        content=content, videos=videos, records=records, languages=languages, adapters=adapters
    )


def tend_hourly(records: RecordsInUse, days_kept: int, parent: QObject) -> None:
    """Delete requests closed longer than `days_kept` ago and take the day's backup.

    Now and every hour.
    """

    def tend() -> None:
        records.tidy(days_kept)
        records.catch_up()
        records.keep_counts()

    tend()
    hourly = QTimer(parent, objectName="hourly", interval=HOUR_MS)
    hourly.timeout.connect(tend)
    hourly.start()
