"""The request screen in a real window: typed on the real keyboard, stored in real SQLite."""

from pathlib import Path

import pytest
from form_filling import (
    ANSWERS,
    answer,
    at_step,
    fill_to_review,
    fill_up_to,
    look_a_moment,
    open_form,
)
from layout import fits, laid_out
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from whole_kiosk import SIZES, resize

from kiosk import places, touch
from kiosk.app import Kiosk
from kiosk.appointments import read_requests
from kiosk.touch import find, items, tap, type_on_keyboard


def rows(data_dir: Path) -> int:
    return len(read_requests(places.database_path(data_dir)))


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def nothing_is_covered(kiosk: Kiosk) -> None:
    """The keyboard lies below the field, what stands above it, and the buttons."""
    window = kiosk.window
    touch.wait_until(touch.keyboard_open, "the keyboard")
    keyboard = place(find(window, "keyboardPanel"))
    assert keyboard.bottom() == pytest.approx(window.height(), abs=1)
    field = place(find(window, "typedField"))
    assert field.bottom() <= keyboard.top()
    assert field.top() >= place(find(window, "formLine")).bottom()
    title = "formTitle" if touch.shown(window, "formTitle") else "pageTitle"
    for name in ("formBack", "formNext", title, "hideNow"):
        assert place(find(window, name)).bottom() <= keyboard.top()
    for key in touch.keys(window).values():
        assert QRectF(0, 0, window.width(), window.height()).contains(place(key))


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)], ids=str)
def test_large_words_show_the_code_before_anybody_is_done(
    kiosk: Kiosk, size: tuple[int, int]
) -> None:
    resize(kiosk, size)
    fill_to_review(kiosk)
    for _ in range(2):
        tap(kiosk.window, "textSize")
    look_a_moment(kiosk)
    tap(kiosk.window, "formNext")
    at_step(kiosk, "receipt")
    laid_out(kiosk)
    code = find(kiosk.window, "receiptCode")
    sheet = code
    while not sheet.clip():
        sheet = sheet.parentItem()
    assert place(sheet).contains(place(code))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_filled_form_becomes_a_row_and_a_receipt(
    kiosk: Kiosk, data_dir: Path, size: tuple[int, int]
) -> None:
    resize(kiosk, size)
    open_form(kiosk)
    for step in ANSWERS:
        answer(kiosk, step)
        if kiosk.request_form.manner == "typed":
            assert kiosk.request_form.text == ANSWERS[step]
            nothing_is_covered(kiosk)
        tap(kiosk.window, "formNext")
        fits(kiosk)
    at_step(kiosk, "review")
    assert rows(data_dir) == 0
    look_a_moment(kiosk)
    tap(kiosk.window, "formNext")
    at_step(kiosk, "receipt")
    fits(kiosk)
    (row,) = read_requests(places.database_path(data_dir))
    assert find(kiosk.window, "receiptCode").property("text") == row.code
    assert (row.name, row.phone, row.email) == ("Ana O'Brien", "+13146210123", None)
    assert (row.kind, row.concerns, row.days) == ("first_visit", ("low_back",), ("thu",))
    assert (row.reach_by, row.language) == ("text_message", "en")
    assert row.note == "Is there parking?"
    tap(kiosk.window, "receiptDone")
    touch.wait_until(lambda: kiosk.visit.screen == "attract", "the visit is over")
    assert kiosk.request_form.step == "kind"


def test_two_taps_on_send_are_one_request(kiosk: Kiosk, data_dir: Path) -> None:
    fill_to_review(kiosk)
    send = touch.centre(find(kiosk.window, "formNext"))
    touch.touch(kiosk.window, send)
    touch.touch(kiosk.window, send)
    at_step(kiosk, "receipt")
    assert rows(data_dir) == 1


def test_a_store_that_fails_says_so_calmly_and_keeps_every_answer(
    kiosk: Kiosk, data_dir: Path
) -> None:
    resize(kiosk, (1024, 600))
    kiosk.languages.choose("es")
    fill_to_review(kiosk)
    database = places.database_path(data_dir)
    database.rename(database.with_suffix(".away"))
    tap(kiosk.window, "formNext")
    line = find(kiosk.window, "formLine")
    assert "Sus respuestas siguen aquí" in line.property("text")
    assert "avise a nuestro personal" in line.property("text")
    assert kiosk.records.alarms, "staff read of it"
    kiosk.languages.choose("en")
    assert "still here" in line.property("text")
    kiosk.languages.choose("es")
    database.with_suffix(".away").rename(database)
    tap(kiosk.window, "formNext")
    at_step(kiosk, "receipt")
    (row,) = read_requests(database)
    assert row.name == "Ana O'Brien"
    assert not kiosk.records.alarms


def test_a_pause_counts_as_use_and_can_be_left(kiosk: Kiosk) -> None:
    store = kiosk.records.requests
    fill_to_review(kiosk)
    sent = kiosk.request_form._draft.request("en-1")
    for number in range(6):
        store.submit(sent.model_copy(update={"name": f"Aaa {number}"}), str(number))
    tap(kiosk.window, "formNext")
    at_step(kiosk, "pause")
    assert 0 < int(find(kiosk.window, "pauseSeconds").property("text")) <= 60
    assert kiosk.idle.playing
    fits(kiosk)
    tap(kiosk.window, "formBack")
    at_step(kiosk, "review")
    assert not kiosk.idle.playing


def test_hide_now_is_in_reach_with_large_words_and_the_keyboard_up(kiosk: Kiosk) -> None:
    resize(kiosk, (1024, 600))
    kiosk.languages.choose("es")
    fill_up_to(kiosk, "name")
    kiosk.text_size.choose(2.0)
    look_a_moment(kiosk)
    kiosk.request_form.text = "x" * 600
    tap(kiosk.window, "formNext")
    touch.wait_until(touch.keyboard_open, "the keyboard")
    touch.wait_until(
        lambda: (
            place(find(kiosk.window, "hideNow")).bottom()
            <= place(find(kiosk.window, "keyboardPanel")).top()
        ),
        "the button above the keyboard",
    )
    tap(kiosk.window, "hideNow")
    assert kiosk.visit.screen == "attract"


def seen_whole(kiosk: Kiosk, item: QQuickItem) -> bool:
    """Whether no part of it is scrolled out of sight."""
    at, shown = item, place(item)
    while (at := at.parentItem()) is not None:
        if at.clip() and not place(at).adjusted(-2, -2, 2, 2).contains(shown):
            return False
    return QRectF(0, 0, kiosk.window.width(), kiosk.window.height()).contains(shown)


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080)], ids=str)
def test_with_large_words_the_answers_that_were_asked_for_come_into_sight(
    kiosk: Kiosk, size: tuple[int, int]
) -> None:
    resize(kiosk, size)
    fill_to_review(kiosk)
    kiosk.text_size.choose(2.0)
    assert find(kiosk.window, "hideNow").property("text") == ("Hide now" if size[0] == 1920 else "")
    fits(kiosk)
    tap(kiosk.window, "showAnswers")
    touch.wait_until(
        lambda: seen_whole(kiosk, find(kiosk.window, "answer-name")), "the name in sight"
    )
    laid_out(kiosk)
    parts = [*items(find(kiosk.window, "answer-name"))]
    assert any(item.property("text") == "Ana O'Brien" for item in parts)
    assert [item.opacity() for item in parts if item.inherits("QQuickShape")] == [1]
    fits(kiosk)


def test_a_field_in_what_scrolls_stands_on_the_screens_ground(kiosk: Kiosk) -> None:
    # Its clear parts are black else, on Qt's software renderer.
    resize(kiosk, (1024, 560))
    fill_up_to(kiosk, "note")
    touch.wait_until(touch.keyboard_open, "the keyboard")
    picture = kiosk.window.grabWindow()
    seen = {picture.pixelColor(x, y).name() for x in range(0, 1024, 16) for y in range(0, 560, 4)}
    assert "#000000" not in seen


def test_a_masked_answer_is_seen_at_a_touch(kiosk: Kiosk) -> None:
    fill_up_to(kiosk, "phone")
    tap(kiosk.window, "formBack")
    at_step(kiosk, "name")
    assert not touch.shown(kiosk.window, "typedField")
    fits(kiosk)
    tap(kiosk.window, "maskedAnswer")
    assert find(kiosk.window, "typedField").property("text") == ANSWERS["name"]
    type_on_keyboard(kiosk.window, "s")
    assert kiosk.request_form.text == ANSWERS["name"] + "s"


def test_an_error_is_an_alert_and_the_field_has_the_keyboard(kiosk: Kiosk) -> None:
    fill_up_to(kiosk, "phone")
    QGuiApplication.inputMethod().hide()
    kiosk.window.contentItem().forceActiveFocus()
    look_a_moment(kiosk)
    tap(kiosk.window, "formNext")
    line = QAccessible.queryAccessibleInterface(find(kiosk.window, "formLine"))
    assert line.role() == QAccessible.Role.AlertMessage
    assert line.text(QAccessible.Text.Name) == "Please type your phone number."
    assert kiosk.window.activeFocusItem() == find(kiosk.window, "typedField")


def test_names_with_accents_are_typed_by_holding_a_letter(kiosk: Kiosk) -> None:
    fill_up_to(kiosk, "name")
    type_on_keyboard(kiosk.window, "Jos")
    with touch.held(kiosk.window, touch.centre(touch.keys(kiosk.window)["e"])):
        touch.wait_until(
            lambda: any(item.property("text") == "é" for item in items(kiosk.window.contentItem())),
            "the accents of e",
        )
    touch.wait_until(lambda: kiosk.request_form.text == "José", "José")


def test_an_answer_is_changed_from_the_check_and_leads_back_to_it(kiosk: Kiosk) -> None:
    fill_to_review(kiosk)
    tap(kiosk.window, "answer-kind")
    tap(kiosk.window, "choice-follow_up")
    tap(kiosk.window, "formNext")
    at_step(kiosk, "review")
    words = [line.words for line in kiosk.request_form._lines if line.step == "kind"]
    assert words == ["Follow-up visit"]


def test_the_sentence_stands_by_the_field_and_the_keyboard_stays(kiosk: Kiosk) -> None:
    fill_up_to(kiosk, "phone")
    type_on_keyboard(kiosk.window, "314-62")
    tap(kiosk.window, "formNext")
    assert "too short" in find(kiosk.window, "formLine").property("text")
    nothing_is_covered(kiosk)
    type_on_keyboard(kiosk.window, "1-0123")
    tap(kiosk.window, touch.keys(kiosk.window)["enter"])
    at_step(kiosk, "note")


def test_the_keyboard_offers_no_key_that_leads_elsewhere(kiosk: Kiosk) -> None:
    fill_up_to(kiosk, "name")
    touch.wait_until(touch.keyboard_open, "the keyboard")
    assert {name for name in touch.keys(kiosk.window) if len(name) > 1} == {
        "shift",
        "backspace",
        "symbols",
        "space",
        "enter",
    }
