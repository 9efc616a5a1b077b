"""The page of exports in a real window: what, where to, how far, how it went; on real files."""

import hashlib
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hand_clock import HandClock
from layout import faults
from PySide6.QtCore import QObject, QSize
from shipped import shipped_body
from staff_corner import PIN, ask, sign_in
from whole_kiosk import SIZES, Stopwatch, arrived

from kiosk import touch
from kiosk.app import Kiosk, RunOptions, build
from kiosk.appointments import RequestStore, export_database, lines, read_csv
from kiosk.staff import Action
from kiosk.store import Storage, StoreUnavailable
from kiosk.told import tell
from kiosk.touch import find, shown, tap
from kiosk.ui.desk.drives import Volume
from kiosk.ui.desk.export import ExportPage
from kiosk.ui.desk.export_run import ExportRun

ROOM = 8 * 2**30


class Shelf:
    """Drives that are plugged in and out by hand."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.volumes = folder, list[Volume]()

    def plug_in(self, name: str, *, free: int = ROOM, read_only: bool = False) -> Path:
        """The folder of a drive."""
        root = self.folder / name
        root.mkdir(exist_ok=True)
        self.volumes = [*self.volumes, Volume(root, name, free, read_only)]
        return root

    def pull_out(self, name: str) -> None:
        self.volumes = [each for each in self.volumes if each.name != name]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    (tmp_path / "media").mkdir()
    return Shelf(tmp_path / "media")


@pytest.fixture(scope="module")
def built(
    qapp: QObject, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Kiosk, HandClock, Stopwatch]]:
    clock, stopwatch = HandClock(), Stopwatch()
    folder = tmp_path_factory.mktemp("export") / "data"
    options = RunOptions(True, (1280, 800), folder, "en")
    kiosk = build(options, clock=clock, monotonic=stopwatch, body=shipped_body())
    kiosk.keeper.show_window(QSize(1280, 800))
    touch.wait_until(kiosk.window.isExposed, "the window")
    kiosk.records.staff.add("Maria", PIN)
    kiosk.visit.end()
    yield kiosk, clock, stopwatch
    kiosk.close()


@pytest.fixture
def stopwatch(built: tuple[Kiosk, HandClock, Stopwatch]) -> Stopwatch:
    return built[2]


@pytest.fixture
def clock(built: tuple[Kiosk, HandClock, Stopwatch]) -> HandClock:
    return built[1]


@pytest.fixture
def desk(built: tuple[Kiosk, HandClock, Stopwatch], shelf: Shelf) -> Iterator[Kiosk]:
    """Three requests of three days, no export yet, no drive, and Maria at the page of exports."""
    kiosk, clock, _ = built
    clock.now = HandClock.now
    kiosk.window.resize(1280, 800)
    with kiosk.records.requests.database.writing() as db:
        for table in ("status_changes", "requests", "export_batches"):
            db.execute(f"DELETE FROM {table}")
    shutil.rmtree(kiosk.records.folder / "exports", ignore_errors=True)
    for name in ("José Peña", "Ana O'Brien", "Zoë Li"):
        ask(kiosk, name)
        clock.now += timedelta(days=1)
    page_of(kiosk).drives.volumes = lambda: shelf.volumes
    if not kiosk.staff_desk.inside:
        kiosk.visit.end()
        kiosk.visit.openStaff()
        arrived(kiosk, "staff")
        sign_in(kiosk)
    kiosk.staff_desk.show("requests")
    open_page(kiosk)
    yield kiosk
    page_of(kiosk).close()


def page_of(kiosk: Kiosk) -> ExportPage:
    page = kiosk.staff_desk.at("export")
    assert isinstance(page, ExportPage)
    return page


def open_page(kiosk: Kiosk) -> None:
    tap(kiosk.window, "page-export")
    touch.wait_until(lambda: shown(kiosk.window, "drive-0"), "the places")


def fits(kiosk: Kiosk) -> None:
    """Everything can be read, scrolled to and touched."""
    least = kiosk.engine.singletonInstance("Kiosk", "Theme").property("touchLeast")
    touch.wait_until(lambda: not [*faults(kiosk, least)], f"{[*faults(kiosk, least)]} mended")


def words(kiosk: Kiosk, name: str) -> str:
    return str(find(kiosk.window, name).property("text"))


def places(kiosk: Kiosk) -> list[str]:
    return [drive.label for drive in page_of(kiosk).drives._drives]


def lists(kiosk: Kiosk, *labels: str) -> None:
    """Once it was looked for drives again, these are listed, then the kiosk's folder."""
    page_of(kiosk).drives.look()
    wanted = [*labels, "This kiosk’s own folder"]
    touch.wait_until(lambda: places(kiosk) == wanted, f"{wanted} in place of {places(kiosk)}")


def done(kiosk: Kiosk) -> list[str]:
    """What is told of an export that has ended."""
    touch.wait_until(lambda: shown(kiosk.window, "exportAgain"), "it has ended")
    return [line.words for line in page_of(kiosk)._result]


def choosing(kiosk: Kiosk) -> str:
    """What is told when it is to be chosen again."""
    touch.wait_until(lambda: shown(kiosk.window, "exportStart"), "the choice")
    return kiosk.staff_desk.message


def names_in(folder: Path) -> list[list[str]]:
    """Who is in each of the files there; nothing else may be there."""
    files = sorted(folder.iterdir())
    assert [each.suffix for each in files] == [".csv"] * len(files)
    return [[row["name"] for row in read_csv(each)] for each in files]


def test_all_of_it_goes_to_the_one_drive_and_is_logged(desk: Kiosk, shelf: Shelf) -> None:
    assert (
        words(desk, "exportPreview") == "3 requests. Received: November 1, 2026 – November 3, 2026"
    )
    assert not shown(desk.window, "what-new")
    assert not find(desk.window, "exportStart").isEnabled()
    usb = shelf.plug_in("KINGSTON")
    lists(desk, "KINGSTON")
    tap(desk.window, "exportStart")
    count, file, place, code, digest = done(desk)
    assert (count, place) == ("3", "KINGSTON")
    assert "may unplug" in words(desk, "staffLine")
    assert names_in(usb) == [["José Peña", "Ana O'Brien", "Zoë Li"]]
    sha256 = hashlib.sha256((usb / file).read_bytes()).hexdigest()
    assert digest == f"{sha256[:8]}…"
    (batch,) = desk.records.requests.batches()
    assert (batch.code, batch.by, batch.file, batch.sha256) == (code, "Maria", file, sha256)
    entry = desk.records.trail.page(1)[0]
    assert (entry.action, entry.who, entry.detail) == (Action.EXPORTED, "Maria", f"3 {code}")


def test_what_is_new_since_the_last_export_comes_first(
    desk: Kiosk, shelf: Shelf, clock: HandClock
) -> None:
    usb = shelf.plug_in("KINGSTON")
    lists(desk, "KINGSTON")
    tap(desk.window, "exportStart")
    done(desk)
    tap(desk.window, "exportAgain")
    touch.wait_until(lambda: shown(desk.window, "what-new"), "the choice")
    assert words(desk, "exportPreview") == (
        "Nothing new since your last export: Nov 4, 2026, 12:30 AM"
    )
    assert not find(desk.window, "exportStart").isEnabled()
    clock.now += timedelta(days=1)
    ask(desk, "=Eve")
    tap(desk.window, "page-requests")
    open_page(desk)
    lists(desk, "KINGSTON")
    assert words(desk, "exportPreview") == "1 request. Received: November 5, 2026"
    tap(desk.window, "exportStart")
    done(desk)
    assert names_in(usb)[1] == ["=Eve"]
    tap(desk.window, "exportAgain")
    touch.wait_until(lambda: shown(desk.window, "earlier-1"), "those before")
    told = [(line.question, line.words) for line in page_of(desk)._earlier]
    assert told[0][0].endswith("\nMaria")
    assert told[0][1].startswith("New · 1 request\nrequests-new-2026-11-05")
    assert told[1][1].startswith("All · 3 requests\n")


def test_a_span_of_days(desk: Kiosk, data_dir: Path) -> None:
    tap(desk.window, "what-days")
    touch.wait_until(lambda: shown(desk.window, "day-2026-11-02"), "the month")
    tap(desk.window, "daysDone")
    assert words(desk, "exportPreview") == "No days are chosen yet."
    for day, told in (
        ("2026-11-20", "No requests came in: November 20, 2026. Choose other days."),
        ("2026-11-02", "1 request. Received: November 2, 2026"),
    ):
        tap(desk.window, "what-all")
        tap(desk.window, "what-days")
        touch.wait_until(lambda day=day: shown(desk.window, f"day-{day}"), "the month")
        for _ in range(2):
            tap(desk.window, f"day-{day}")
        tap(desk.window, "daysDone")
        assert words(desk, "exportPreview") == told
    tap(desk.window, "drive-0")
    tap(desk.window, "exportStart")
    assert done(desk)[2] == "This kiosk’s own folder"
    assert names_in(desk.records.folder / "exports") == [["Ana O'Brien"]]
    assert "unplug" not in words(desk, "staffLine")


def test_drives_come_and_go_and_the_choice_follows(desk: Kiosk, shelf: Shelf) -> None:
    drives = page_of(desk).drives
    shelf.plug_in("KINGSTON", free=3 * 10**9 + 9)
    lists(desk, "KINGSTON")
    assert drives.chosen.label == "KINGSTON"
    assert "3.0 GB free" in drives.chosen.detail
    assert "deleted" in drives._drives[1].detail
    shelf.plug_in("LOCKED", read_only=True)
    lists(desk, "KINGSTON", "LOCKED")
    assert "Read-only" in drives._drives[1].detail
    tap(desk.window, "drive-1")
    assert drives.chosen.label == "KINGSTON"
    tap(desk.window, "drive-2")
    assert drives.chosen.own
    shelf.pull_out("LOCKED")
    lists(desk, "KINGSTON")
    assert drives.chosen.own, "what was chosen stays"
    tap(desk.window, "drive-0")
    shelf.pull_out("KINGSTON")
    lists(desk)
    assert drives.chosen is None
    assert not find(desk.window, "exportStart").isEnabled()


def test_a_drive_that_does_not_answer_stops_nothing(desk: Kiosk, shelf: Shelf) -> None:
    drives = page_of(desk).drives
    touch.wait_until(lambda: not drives._looking, "the look before has ended")
    answer = threading.Event()
    asked: list[int] = []

    def slow() -> list[Volume]:
        asked.append(1)
        answer.wait()
        return shelf.volumes

    drives.volumes = slow
    for _ in range(3):
        drives.look()
    tap(desk.window, "drive-0")
    tap(desk.window, "exportStart")
    done(desk)
    assert asked == [1]
    answer.set()
    touch.wait_until(lambda: not drives._looking, "it has answered")


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        ("gone", "is not there"),
        ("in the way", "is not there"),
    ],
)
def test_a_place_that_fails_is_told_with_the_mend(
    desk: Kiosk, shelf: Shelf, trouble: str, told: str
) -> None:
    if trouble == "gone":
        usb = shelf.plug_in("KINGSTON")
        lists(desk, "KINGSTON")
        shelf.pull_out("KINGSTON")
        tap(desk.window, "exportStart")
    else:
        usb = desk.records.folder / "exports"
        usb.write_text("in the way", encoding="utf-8")
        tap(desk.window, "drive-0")
        tap(desk.window, "exportStart")
    touch.wait_until(lambda: desk.staff_desk.message, "it is told")
    assert f"{usb} {told}" in choosing(desk)
    assert not desk.staff_desk.good
    assert desk.records.requests.batches() == ()
    if usb.is_file():
        usb.unlink()
    else:
        assert list(usb.iterdir()) == []


def test_a_drive_without_room_keeps_its_old_files(
    desk: Kiosk, shelf: Shelf, disk_of: Callable[[int], Path]
) -> None:
    disk = disk_of(1)
    (disk / "old.csv").write_bytes(b"x" * 2**20)
    shelf.volumes = [Volume(disk, "FULL", 0)]
    lists(desk, "FULL")
    tap(desk.window, "exportStart")
    touch.wait_until(lambda: desk.staff_desk.message, "it is told")
    assert f"too little room in {disk}" in choosing(desk)
    assert [each.name for each in disk.iterdir()] == ["old.csv"]


def test_an_export_that_cannot_be_logged_keeps_its_file(
    desk: Kiosk, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: RequestStore, batch: object) -> None:
        raise StoreUnavailable(tell(Storage.FULL, path="kiosk.db"))

    monkeypatch.setattr(RequestStore, "add_batch", full)
    usb = shelf.plug_in("KINGSTON")
    lists(desk, "KINGSTON")
    tap(desk.window, "exportStart")
    done(desk)
    assert words(desk, "staffLine") == (
        "The file is whole, but this export could not be logged: The disk that holds "
        "kiosk.db is full. Make room on it, then try again."
    )
    assert len(names_in(usb)) == 1


class Held:
    """An export that waits, at each part, to be let on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, rows_at_once: int) -> None:
        monkeypatch.setattr(lines, "ROWS_AT_ONCE", rows_at_once)
        self.on = threading.Semaphore(0)

        def held(database: Path, out: Path, selection: object, go_on: Callable[[int], bool]):  # type: ignore[no-untyped-def]
            def listen(written: int) -> bool:
                told = go_on(written)
                self.on.acquire()
                return told and go_on(written)

            return export_database(database, out, selection, listen)  # type: ignore[arg-type]

        monkeypatch.setattr("kiosk.appointments.requests.export_database", held)

    def let_on(self) -> None:
        """Let the export go to its end."""
        self.on.release(1000)


@pytest.fixture
def held(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    held = Held(monkeypatch, rows_at_once=getattr(request, "param", 1))
    yield held
    held.let_on()


@pytest.fixture
def going(desk: Kiosk, shelf: Shelf, held: Held) -> Path:
    """An export that is going to the drive at this folder, one of three requests written."""
    usb = shelf.plug_in("KINGSTON")
    lists(desk, "KINGSTON")
    tap(desk.window, "exportStart")
    touch.wait_until(lambda: shown(desk.window, "exportProgress"), "it goes")
    touch.wait_until(lambda: words(desk, "exportProgress") == "1 of 3 requests", "one is written")
    return usb


def ended(kiosk: Kiosk) -> None:
    touch.wait_until(lambda: not page_of(kiosk).findChildren(ExportRun), "its end")


def test_it_tells_how_far_it_is_and_is_cancelled(desk: Kiosk, going: Path, held: Held) -> None:
    assert page_of(desk).run.share == pytest.approx(1 / 3)
    fits(desk)
    held.on.release()
    touch.wait_until(lambda: words(desk, "exportProgress") == "2 of 3 requests", "two are written")
    tap(desk.window, "exportCancel")
    assert words(desk, "exportProgress") == "Cancelling…"
    held.let_on()
    touch.wait_until(lambda: desk.staff_desk.message, "it is told")
    assert "cancelled" in choosing(desk)
    assert list(going.iterdir()) == []
    assert desk.records.requests.batches() == ()


@pytest.mark.parametrize("leave", ["another page", "sign out", "idle", "kiosk closes"])
def test_leaving_cancels_it_cleanly(
    desk: Kiosk, going: Path, held: Held, stopwatch: Stopwatch, leave: str
) -> None:
    page = page_of(desk)
    if leave == "another page":
        tap(desk.window, "page-requests")
        assert "cancelled" in desk.staff_desk.message
    elif leave == "sign out":
        tap(desk.window, "signOut")
    elif leave == "idle":
        stopwatch.seconds += 121
        desk.staff_idle.check()
        arrived(desk, "attract")
    else:
        held.let_on()
        page.close()
    assert page.run is None
    held.let_on()
    ended(desk)
    assert list(going.iterdir()) == []
    assert desk.records.requests.batches() == ()


@pytest.mark.parametrize("held", [20_000], indirect=True, ids=["in parts of 20,000"])
def test_the_screens_go_on_beside_a_hundred_thousand(desk: Kiosk, shelf: Shelf, held: Held) -> None:
    """Touches are taken and the bar moves while the thread writes."""
    with desk.records.requests.database.writing() as db:
        names = [row[1] for row in db.execute("PRAGMA table_info(requests)") if row[1] != "id"]
        columns = {name: name for name in names}
        columns["key"] = "substr(key, 1, 24) || printf('%012x', n * 10 + id % 10)"
        columns["form_key"] = "form_key || n"
        db.execute(
            "WITH RECURSIVE more(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM more "
            f"WHERE n < 33333) INSERT INTO requests ({', '.join(columns)}) "
            f"SELECT {', '.join(columns.values())} FROM requests, more"
        )
    usb = shelf.plug_in("KINGSTON")
    tap(desk.window, "page-requests")
    open_page(desk)
    lists(desk, "KINGSTON")
    tap(desk.window, "exportStart")
    touch.wait_until(lambda: page_of(desk).run is not None, "it goes")
    shares = []
    for part in range(1, 5):
        told = f"{part * 20_000:,} of 100,002 requests"
        touch.wait_until(lambda told=told: words(desk, "exportProgress") == told, told, 20_000)
        shares.append(page_of(desk).run.share)
        held.on.release()
    assert shares == sorted(set(shares))
    held.let_on()
    touch.wait_until(lambda: page_of(desk).step == "done", "its end", 20_000)
    assert done(desk)[0] == "100,002"
    (file,) = usb.iterdir()
    assert file.read_bytes().count(b"\r\n") == 100_003


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_all_of_it_fits(desk: Kiosk, shelf: Shelf, size: tuple[int, int]) -> None:
    desk.window.resize(*size)
    shelf.plug_in("KINGSTON")
    lists(desk, "KINGSTON")
    fits(desk)
    tap(desk.window, "exportStart")
    done(desk)
    fits(desk)
