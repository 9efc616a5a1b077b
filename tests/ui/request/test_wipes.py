"""What a patient typed is gone from the whole process when the form is left, whichever way.

The canaries are kept backwards and typed sign by sign, so that only the kiosk ever holds them.
"""

import gc
import logging
import math
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from form_filling import answer, at_step, look_a_moment, open_form
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from whole_kiosk import Starter, Stopwatch, arrived, at_attract

from kiosk import touch
from kiosk.app import Kiosk
from kiosk.touch import find, items, tap, type_on_keyboard

BACKWARDS = {"name": "wodahs ynniF", "phone": "7853126413", "note": "gnikrap roF"}
STOPS = (
    *("kind", "concerns", "days", "parts_of_day", "reach_by", "language"),
    *("name", "phone", "note", "consent", "review"),
)


def canaries() -> list[str]:
    return [each[::-1] for each in BACKWARDS.values()]


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def kiosk(qapp: QObject, data_dir: Path, stopwatch: Stopwatch) -> Iterator[Kiosk]:
    starter = Starter(data_dir, stopwatch)
    yield starter()
    starter.close()


@pytest.fixture(scope="module", autouse=True)
def nothing_is_spared() -> Iterator[None]:
    """What is kept to the end of all tests is looked into as well."""
    gc.unfreeze()
    yield
    gc.collect()
    gc.freeze()


def type_canary(kiosk: Kiosk, step: str) -> None:
    at_step(kiosk, step)
    for sign in reversed(BACKWARDS[step]):
        type_on_keyboard(kiosk.window, sign)


def fill(kiosk: Kiosk, last: str) -> None:
    """Answer every question before `last` as a patient does, and type at `last` itself."""
    at_attract(kiosk)
    open_form(kiosk)
    for step in STOPS[: STOPS.index(last) + 1]:
        if step in BACKWARDS:
            type_canary(kiosk, step)
        elif step != "review":
            answer(kiosk, step)
        if step != last:
            tap(kiosk.window, "formNext")
    at_step(kiosk, last)
    if last == "review":
        look_a_moment(kiosk)
        tap(kiosk.window, "showAnswers")


def objects(kiosk: Kiosk) -> Iterator[QObject]:
    """Everything that the window, the engine, the keyboard and the application own.

    What the adapters hold is Python's.
    """
    engine = kiosk.engine
    keyboard = engine.singletonInstance("QtQuick.VirtualKeyboard", "InputContext")
    app = QGuiApplication.instance()
    for root in (kiosk.window, engine, keyboard, app, app.inputMethod()):
        yield root
        yield from root.findChildren(QObject)
    yield from items(kiosk.window.contentItem())


def texts(thing: QObject) -> Iterator[str]:
    meta = thing.metaObject()
    for index in range(meta.propertyCount()):
        one = meta.property(index)
        if one.typeName() in ("QString", "QStringList", "QVariant"):
            yield str(one.read(thing))


def held_by_python() -> Iterator[str]:
    """Every string that Python's own objects hold, through containers it does not track too."""
    seek = [thing for thing in gc.get_objects() if not isinstance(thing, ModuleType)]
    while seek:
        for held in gc.get_referents(seek.pop()):
            if isinstance(held, str):
                yield held
            elif isinstance(held, dict | tuple) and not gc.is_tracked(held):
                seek.append(held)


def found(kiosk: Kiosk, canaries: list[str]) -> list[str]:
    """Where a canary is still held."""

    def sings(text: str) -> bool:
        return any(canary in text for canary in canaries)

    ours = {id(canary) for canary in canaries}
    places = [
        f"{thing.metaObject().className()} {thing.objectName()}"
        for thing in objects(kiosk)
        if any(map(sings, texts(thing)))
    ]
    if sings("\n".join(held for held in held_by_python() if id(held) not in ours)):
        places.append("Python")
    if sings(QGuiApplication.clipboard().text()):
        places.append("clipboard")
    return places


def settle() -> None:
    """Let what was scheduled for deletion go."""
    for _ in range(2):
        QTest.qWait(0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def in_files(folder: Path, canary: str) -> list[str]:
    signs = [canary.encode(), canary.encode("utf-16-le")]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(sign in path.read_bytes() for sign in signs)
    ]


def copy_what_stands_in_the_field(kiosk: Kiosk) -> None:
    """As a keyboard that somebody plugged in can."""
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(kiosk.window, key, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("step", ["phone", "review"])
def test_one_touch_hides_and_erases_everything(
    kiosk: Kiosk, data_dir: Path, caplog: pytest.LogCaptureFixture, step: str
) -> None:
    caplog.set_level(logging.DEBUG)
    fill(kiosk, step)
    if step != "review":
        copy_what_stands_in_the_field(kiosk)
    assert found(kiosk, canaries()[:1]), "the search must find what is there"
    tap(kiosk.window, "hideNow")
    assert kiosk.visit.screen == "attract"
    settle()
    assert found(kiosk, canaries()) == []
    for canary in canaries():
        assert in_files(data_dir, canary) == []
        assert canary not in caplog.text


@pytest.mark.parametrize("way", ["idle", "home", "staff"])
def test_whichever_way_a_form_is_left_nothing_stays(
    kiosk: Kiosk, data_dir: Path, stopwatch: Stopwatch, way: str
) -> None:
    fill(kiosk, "phone")
    if way == "home":
        while not kiosk.request_form.first:
            tap(kiosk.window, "formBack")
        tap(kiosk.window, "formBack")
        arrived(kiosk, "home")
    if way == "staff":
        kiosk.visit.openStaff()
        arrived(kiosk, "staff")
    else:
        stopwatch.seconds += 1000
        kiosk.idle.check()
        arrived(kiosk, "attract")
    settle()
    assert found(kiosk, canaries()) == []
    for canary in canaries():
        assert in_files(data_dir, canary) == []


def test_a_request_that_was_sent_is_on_the_disk_alone(
    kiosk: Kiosk, data_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    fill(kiosk, "review")
    tap(kiosk.window, "formNext")
    at_step(kiosk, "receipt")
    settle()
    assert found(kiosk, canaries()) == []
    for canary in canaries():
        assert canary not in caplog.text
    tap(kiosk.window, "receiptDone")
    arrived(kiosk, "attract")
    assert in_files(data_dir, canaries()[0])
    forget_what_was_sent(kiosk)


def forget_what_was_sent(kiosk: Kiosk) -> None:
    """Leave the shared records without it, whichever test comes next."""
    database = kiosk.records.requests.database
    with database.writing() as db:
        db.execute("DELETE FROM requests")
    database.overwrite_deleted()
    database.forget_deleted()


def test_the_warning_before_the_end_lets_nothing_typed_be_seen(
    kiosk: Kiosk, stopwatch: Stopwatch
) -> None:
    """Every pixel outside the card is of one colour."""
    fill(kiosk, "name")
    stopwatch.seconds += kiosk.lesson.clinic.idle.after + 1
    kiosk.idle.check()
    touch.wait_until(lambda: touch.shown(kiosk.window, "stillHere"), "the warning")
    image = kiosk.window.grabWindow()
    card = find(kiosk.window, "stillHere").parentItem().parentItem()
    left = math.floor(card.x()) - 2
    colours = {image.pixel(x, y) for x in range(0, left, 3) for y in range(0, image.height(), 3)}
    assert len(colours) == 1
    tap(kiosk.window, "stillHere")
    assert kiosk.request_form.text == "".join(reversed(BACKWARDS["name"]))
    touch.wait_until(touch.keyboard_open, "the keyboard")
