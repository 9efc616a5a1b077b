"""Everything that is done ends up in the audit trail, which staff read; by real touches."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from form_filling import ANSWERS, answer, at_step, look_a_moment, open_form, tap_pin
from hand_clock import HandClock
from layout import fits
from PySide6.QtCore import QObject, QSize
from whole_kiosk import Starter, Stopwatch, arrived, at_attract

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.staff import Action, AuditEntry
from kiosk.store import leave_note, read_csv
from kiosk.touch import find, shown, tap, type_on_keyboard
from kiosk.ui.desk.activity import KINDS
from kiosk.ui.desk.drives import Volume
from kiosk.ui.desk.trail_words import WORDS, what

PIN, WRONG = "482913", "482914"
NOTE = "Ring after lunch"


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def kiosk(qapp: QObject, data_dir: Path, stopwatch: Stopwatch) -> Iterator[Kiosk]:
    """A kiosk with two accounts and one request, as a patient has typed it."""
    (data_dir / "clinic.toml").write_bytes(
        (Path(__file__).parents[3] / "assets" / "clinic.toml").read_bytes()
    )
    starter = Starter(data_dir, stopwatch, clock=HandClock(datetime(2026, 11, 22, 16, tzinfo=UTC)))
    kiosk = starter()
    maria = kiosk.records.staff.add("Maria", PIN)
    kiosk.records.staff.add("Ben", "739215", by=maria)
    at_attract(kiosk)
    touch.wait_until(lambda: "backed_up" in done(kiosk), "the day's backup is told")
    open_form(kiosk)
    for step in ANSWERS:
        answer(kiosk, step)
        tap(kiosk.window, "formNext")
    at_step(kiosk, "review")
    look_a_moment(kiosk)
    tap(kiosk.window, "formNext")
    at_step(kiosk, "receipt")
    at_attract(kiosk)
    yield kiosk
    starter.close()


def done(kiosk: Kiosk) -> list[str]:
    """What the newest lines say, oldest first."""
    return [entry.action for entry in reversed(kiosk.records.trail.page(999))]


def to_desk(kiosk: Kiosk, page: str) -> None:
    """Signed in as Maria, at a page."""
    at_attract(kiosk)
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    if len(kiosk.staff_desk.signIn.accounts) > 1:
        kiosk.staff_desk.signIn.choose("Maria")
    tap_pin(kiosk, PIN)
    touch.wait_until(lambda: shown(kiosk.window, f"page-{page}"), "the navigation")
    tap(kiosk.window, f"page-{page}")


def lines(kiosk: Kiosk) -> list[str]:
    """What the list on the screen says, newest first."""
    model = kiosk.staff_desk.at("activity").lines
    return [
        str(model.data(model.index(row), role))
        for row in range(model.rowCount())
        for role, name in model.roleNames().items()
        if name == b"what"
    ]


def test_each_thing_done_at_the_desk_is_a_line(kiosk: Kiosk) -> None:
    (row,) = kiosk.records.requests.all()
    before = len(done(kiosk))
    kiosk.visit.openStaff()
    arrived(kiosk, "staff")
    kiosk.staff_desk.signIn.choose("Maria")
    for _ in range(5):
        tap_pin(kiosk, WRONG)
    kiosk.staff_desk.signIn._show_lock(0)
    kiosk.records._own.clock.pass_by(31)
    tap_pin(kiosk, PIN)
    touch.wait_until(lambda: shown(kiosk.window, "request-0"), "the list")
    tap(kiosk.window, "request-0")
    touch.wait_until(lambda: shown(kiosk.window, "status-contacted"), "the request")
    tap(kiosk.window, "status-contacted")
    tap(kiosk.window, "noteAdd")
    touch.wait_until(lambda: shown(kiosk.window, "typedField"), "the note")
    type_on_keyboard(kiosk.window, NOTE)
    tap(kiosk.window, "noteKeep")
    kiosk.staff_desk.signOut()
    assert done(kiosk)[before:] == [
        *("wrong_pin",) * 4,
        "locked_out",
        "signed_in",
        "viewed",
        "status_changed",
        "noted",
        "signed_out",
    ]
    newest = {entry.action: entry.detail for entry in kiosk.records.trail.page(5)}
    assert newest["viewed"] == newest["noted"] == row.code
    assert newest["status_changed"] == f"{row.code} contacted"
    typed = [row.name, row.phone, row.note, NOTE, *row.name.split(), ANSWERS["phone"]]
    with kiosk.records._own.database.reading() as db:
        table = str(list(db.table("audit").rows))
    assert row.code in table
    assert [each for each in typed if each and each in table] == [], "nothing of a patient"


def test_content_that_changed_is_a_line_with_the_files_names(kiosk: Kiosk, data_dir: Path) -> None:
    first = [entry for entry in kiosk.records.trail.page(99) if entry.action == "settings_changed"]
    assert [(entry.source, entry.detail) for entry in first] == [("kiosk", "clinic.toml")]
    at_attract(kiosk)
    file = data_dir / "clinic.toml"
    file.write_text(file.read_text("utf-8").replace("More 4 Life", "Much 4 Life"), "utf-8")
    kiosk.content.look()
    kiosk.content.look()
    good = file.read_bytes()
    for content in (b"broken", good):
        file.write_bytes(content)
        kiosk.content.look()
        kiosk.content.look()
    newest = kiosk.records.trail.page(1)[0]
    assert (newest.source, newest.action, newest.detail) == (
        "kiosk",
        "settings_changed",
        "clinic.toml",
    )
    assert done(kiosk).count("settings_changed") == 2, "what is wrong is not in use"


def test_a_review_recorded_here_is_one_line_of_who_did_it(kiosk: Kiosk) -> None:
    to_desk(kiosk, "lesson")
    touch.wait_until(lambda: shown(kiosk.window, "reviewAll"), "the lesson")
    tap(kiosk.window, "reviewAll")
    touch.wait_until(lambda: shown(kiosk.window, "typedField"), "the name")
    type_on_keyboard(kiosk.window, "Bo Lind")
    tap(kiosk.window, "reviewerNext")
    touch.wait_until(lambda: shown(kiosk.window, "until-1"), "the choices")
    before = len(done(kiosk))
    tap(kiosk.window, "until-1")
    newest = kiosk.records.trail.page(1)[0]
    assert (newest.who, newest.action, newest.detail) == ("Maria", "reviewed", "all 2027-11-22")
    assert len(done(kiosk)) == before + 1


def test_staff_read_it_and_ask_for_one_person_and_kind(kiosk: Kiosk, data_dir: Path) -> None:
    at_attract(kiosk)
    moment = "2026-11-22T16:00:00.000Z"
    note = {"at_utc": moment, "who": "desk", "detail": "kiosk-1.db"}
    leave_note(data_dir / "kiosk.db", Action.BACKED_UP, note)
    to_desk(kiosk, "requests")
    kiosk.staff_desk.note(Action.REVIEWED, "all 2027-11-22")
    tap(kiosk.window, "page-activity")
    touch.wait_until(lambda: shown(kiosk.window, "activity-0"), "the list")
    assert find(kiosk.window, "activity-0").property("who") == "Command line (desk)"
    assert find(kiosk.window, "activity-0").property("time") == "10:00 AM"
    assert find(kiosk.window, "activity-0").property("day") == "Sunday, November 22, 2026"
    tap(kiosk.window, "filter")
    touch.wait_until(lambda: shown(kiosk.window, "kind-content"), "the filter")
    tap(kiosk.window, "kind-content")
    assert lines(kiosk)[0] == "Recorded the review of all sections, valid until November 22, 2027"
    names = [option.label for option in kiosk.staff_desk.at("activity")._people]
    assert names == ["Everybody", "Maria", "The kiosk", "Command line (desk)"]
    tap(kiosk.window, "person-1")
    assert set(lines(kiosk)) == {"Took up new content from: clinic.toml"}
    tap(kiosk.window, "staffBack")
    touch.wait_until(lambda: shown(kiosk.window, "activity-0"), "the list")
    assert find(kiosk.window, "staffLine").property("text") == "The kiosk · Content"
    kiosk.staff_desk.signOut()
    assert lines(kiosk) == []
    assert len(kiosk.staff_desk.at("activity")._people) == 1


def to_export(kiosk: Kiosk, drive: Path) -> None:
    """Where to write the file is asked, with a drive plugged in."""
    drive.mkdir(exist_ok=True)
    page = kiosk.staff_desk.at("activity")
    page.file.drives.volumes = lambda: [Volume(drive, "STICK", 10**9)] if drive.exists() else []
    to_desk(kiosk, "activity")
    touch.wait_until(lambda: shown(kiosk.window, "activityExport"), "the list")
    tap(kiosk.window, "activityExport")
    touch.wait_until(lambda: shown(kiosk.window, "drive-1"), "the places")


def test_all_of_it_goes_to_a_drive_as_a_file(kiosk: Kiosk, tmp_path: Path) -> None:
    before = len(done(kiosk))
    to_export(kiosk, tmp_path / "stick")
    fits(kiosk)
    tap(kiosk.window, "activityExportStart")
    touch.wait_until(lambda: not kiosk.staff_desk.at("activity").file.shown, "the file")
    (file,) = (tmp_path / "stick").iterdir()
    written = read_csv(file)
    assert [row["action"] for row in written] == done(kiosk)[:-1]
    assert len(written) == before + 1
    assert file.name in find(kiosk.window, "staffLine").property("text")
    newest = kiosk.records.trail.page(1)[0]
    assert (newest.who, newest.action) == ("Maria", "trail_exported")
    assert newest.detail == f"{len(written)} {file.name}"
    assert lines(kiosk)[0] == f"Exported this activity: {len(written)} lines. File {file.name}"


def test_a_drive_that_is_gone_is_told(kiosk: Kiosk, tmp_path: Path) -> None:
    to_export(kiosk, tmp_path / "stick")
    (tmp_path / "stick").rmdir()
    before = done(kiosk)
    tap(kiosk.window, "activityExportStart")
    touch.wait_until(lambda: kiosk.staff_desk.message, "a word about it")
    assert not kiosk.staff_desk.good
    assert done(kiosk) == before
    tap(kiosk.window, "staffBack")
    touch.wait_until(lambda: shown(kiosk.window, "activity-0"), "the list")


def test_a_hundred_thousand_lines_are_read_as_one_scrolls(kiosk: Kiosk) -> None:
    with kiosk.records._own.database.writing() as db:
        db.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO audit (key, at_utc, source, who, action, detail) "
            "SELECT 'n' || i, '2026-11-22T16:00:00.000Z', 'account', 'Maria', 'viewed', 'A-' || i "
            "FROM n"
        )
    to_desk(kiosk, "activity")
    touch.wait_until(lambda: shown(kiosk.window, "activity-0"), "the list")
    view = find(kiosk.window, "activityList")
    model = kiosk.staff_desk.at("activity").lines
    assert model.rowCount() < 1000

    def scrolled_to(count: int) -> bool:
        end = view.property("originY") + view.property("contentHeight")
        view.setProperty("contentY", end - view.height())
        return model.rowCount() > count

    touch.wait_until(lambda: scrolled_to(400), "older lines")
    told = lines(kiosk)
    told = told[told.index("Opened request A-100000") :]
    assert len(told) > 400
    assert told == [f"Opened request A-{100_000 - number}" for number in range(len(told))]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_action_has_its_sentence_and_its_kind(kiosk: Kiosk, language: str) -> None:
    kiosk.languages.choose(language)
    try:
        said = {
            action: what(
                AuditEntry(1, datetime(2026, 11, 22, tzinfo=UTC), "account", "", action, "a b"),
                str,
                "en",
            )
            for action in Action
        }
    finally:
        kiosk.languages.choose("en")
    assert set(WORDS) == set(Action)
    assert len(set(said.values())) == len(Action)
    assert not [words for words in said.values() if "%" in words or "_" in words]
    if language != "en":
        english = {words.split("%")[0] for words in WORDS.values()}
        assert not [words for words in said.values() if words.startswith(tuple(english))]
    assert sorted(each for _, kinds in KINDS.values() for each in kinds) == sorted(Action)


def test_an_action_of_a_newer_kiosk_is_told_as_it_is() -> None:
    entry = AuditEntry(1, datetime(2026, 11, 22, tzinfo=UTC), "account", "Ana", "flown", "high")
    assert what(entry, str, "en") == "flown high"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)], ids=str)
def test_it_fits(kiosk: Kiosk, size: tuple[int, int]) -> None:
    kiosk.keeper.show_window(QSize(*size))
    to_desk(kiosk, "activity")
    touch.wait_until(lambda: shown(kiosk.window, "activity-0"), "the list")
    fits(kiosk)
    tap(kiosk.window, "filter")
    touch.wait_until(lambda: shown(kiosk.window, "kind-content"), "the filter")
    fits(kiosk)
