"""Switching languages: by touch, at any time, and back at the end of the visit."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from whole_kiosk import Starter, arrived, at_attract, at_home, choose_section, stop_at

import kiosk as package
from kiosk import touch
from kiosk.app import CannotStart, Kiosk, RunOptions, build
from kiosk.appointments import STEPS, InvalidAnswer
from kiosk.staff import LockedOut, WrongPin
from kiosk.store import DatabaseDamaged
from kiosk.ui import sentences

PACKAGE = Path(package.__file__).parent
SAME = re.compile(
    r"[\W\d]*|.|English|Español|EN|ES|Aa|Psoas|Touch to start|Toque para empezar|\d+ cm.*|[\d-]+"
    r"|.* (19|20)\d\d[;.].*|.*PMC\d+\.?"
)
"""Numbers, names of languages, a muscle, and citations: the same in every language."""


def words(kiosk: Kiosk) -> set[str]:
    """Every text that shows."""
    found = set()
    for item in touch.items(kiosk.window.contentItem()):
        text = item.property("text")
        if item.inherits("QQuickText") and text and item.width() and item.height():
            found.add(str(text))
    return found


def screens(kiosk: Kiosk) -> Iterator[str]:
    """Every screen a patient sees, one after the other; the same ones in any language."""
    visit = kiosk.visit
    yield "attract"
    visit.begin()
    arrived(kiosk, "home")
    yield "home"
    visit.openHelp()
    arrived(kiosk, "help")
    yield "help"
    visit.openSources()
    arrived(kiosk, "sources")
    yield "sources"
    visit.openSection("kneeling-stretch")
    arrived(kiosk, "safety")
    yield "safety"
    visit.acceptSafety()
    for section in kiosk.lesson.sections:
        visit.openSection(section.id)
        arrived(kiosk, "player")
        for start in (*section.step_starts, section.duration):
            stop_at(kiosk, start)
            yield f"{section.id} at {start:g} s"
    visit.openSection("kneeling-stretch")
    visit.openTakeHome()
    arrived(kiosk, "take_home")
    yield "take_home"
    for comparison in kiosk.lesson.comparisons.values():
        visit.openComparison(comparison.id)
        arrived(kiosk, "compare")
        stop_at(kiosk, comparison.duration / 2)
        yield comparison.id
    visit.openRequest()
    arrived(kiosk, "request")
    form = kiosk.request_form
    answers = {"kind": "first_visit", "concerns": "knee", "reach_by": "phone_call"}
    typed = {"name": "李", "phone": "3146210123"}
    for step in STEPS:
        if step == "email":
            continue
        assert form.step == step, form.error
        if step in ("kind", "concerns", "name", "consent"):
            form.next()
        yield f"{step}: {form.error}"
        if step in answers:
            form.choose(answers[step])
        elif step in typed:
            form.text = typed[step]
        elif step == "consent":
            form.agree()
        form.next()
    assert form.step == "receipt", form.error
    yield "receipt"


def test_no_english_word_is_left_in_spanish(start: Starter) -> None:
    kiosk = start((1280, 800), "es")
    at_attract(kiosk)
    clinic = kiosk.lesson.clinic
    names = {clinic.name, clinic.city, "李", "李•••", "(314) 621-0123"}
    for screen in screens(kiosk):
        spanish = {text for text in words(kiosk) if not SAME.fullmatch(text)} - names
        step = kiosk.request_form.step
        if step == "receipt":
            spanish.discard(kiosk.request_form.code)
        kiosk.languages.choose("en")
        left = spanish & words(kiosk)
        kiosk.languages.choose("es")
        assert left == set(), screen
        assert {text for text in words(kiosk) if not SAME.fullmatch(text)} - names >= spanish - {
            kiosk.request_form.code
        }


def test_the_language_is_chosen_by_touch_and_ends_with_the_visit(kiosk: Kiosk) -> None:
    touch.tap(kiosk.window, "start-es")
    arrived(kiosk, "home")
    assert "Pedir una cita" in words(kiosk)
    touch.tap(kiosk.window, "language")
    assert "Request an appointment" in words(kiosk)
    touch.tap(kiosk.window, "language")
    kiosk.visit.end()
    arrived(kiosk, "attract")
    assert kiosk.languages.language == "en"
    at_home(kiosk)
    assert "Request an appointment" in words(kiosk)


def test_a_section_goes_on_where_it_is(kiosk: Kiosk) -> None:
    at_home(kiosk)
    choose_section(kiosk, "meet-the-iliopsoas")
    arrived(kiosk, "player")
    stop_at(kiosk, 20)
    touch.tap(kiosk.window, "language")
    player = kiosk.player
    assert (player.step, player.position, player.stepTitle) == (1, 20, "Segunda parte: el psoas")
    assert player.caption in words(kiosk)


def test_an_open_form_keeps_its_answers_and_the_request_tells_the_language(kiosk: Kiosk) -> None:
    at_home(kiosk)
    kiosk.visit.openRequest()
    arrived(kiosk, "request")
    form = kiosk.request_form
    for step, choice in (("kind", "follow_up"), ("concerns", "knee"), ("days", "mon")):
        assert form.step == step
        form.choose(choice)
        form.next()
    form.next()
    form.choose("phone_call")
    for _ in range(2):
        form.next()
    touch.tap(kiosk.window, "typedField")
    touch.type_on_keyboard(kiosk.window, "Ana")
    touch.tap(kiosk.window, "language")
    touch.wait_until(lambda: "ñ" in keys(kiosk), "the Spanish keyboard")
    touch.type_on_keyboard(kiosk.window, " Peña á")
    assert form.text == "Ana Peña á"
    form.next()
    form.text = "314621"
    form.next()
    assert form.error.startswith("Ese número de teléfono es muy corto")
    touch.tap(kiosk.window, "language")
    assert form.error.startswith("That phone number is too short")
    touch.tap(kiosk.window, "language")
    form.text = "3146210123"
    for _ in range(2):
        form.next()
    form.agree()
    form.next()
    form.unmask()
    assert "Peña" in " ".join(words(kiosk))
    assert "Seguimiento" in " ".join(words(kiosk)).title()
    form.next()
    [row] = kiosk.records.requests.all()
    assert (row.language, row.name, row.kind) == ("es", "Ana Peña á", "follow_up")


def keys(kiosk: Kiosk) -> set[str]:
    """What the keys that show type."""
    shown = touch.items(kiosk.window.contentItem())
    return {str(item.property("text")) for item in shown if item.property("text")}


def test_the_code_to_take_home_speaks_spanish(kiosk: Kiosk) -> None:
    kiosk.languages.choose("es")
    kiosk.take_home.open("kneeling-stretch")
    assert kiosk.take_home.title == "Estire la cadera, de rodillas"


def test_a_clinic_of_one_language_has_no_choice(
    start: Starter, assets: Path, data_dir: Path
) -> None:
    profile = (assets / "clinic.toml").read_text(encoding="utf-8")
    (data_dir / "clinic.toml").write_text(profile.replace('["en", "es"]', '["es"]'), "utf-8")
    kiosk = start()
    at_attract(kiosk)
    assert "Toque para empezar" in words(kiosk)
    touch.touch(kiosk.window, QPoint(300, 300))
    arrived(kiosk, "home")
    assert not touch.shown(kiosk.window, "language")
    with pytest.raises(CannotStart, match="speaks es"):
        build(RunOptions(True, None, data_dir, "en"))


def test_every_code_of_an_answer_has_its_sentence() -> None:
    raised = {}
    for room in ("appointments", "staff", "store"):
        for file in (PACKAGE / room).glob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                match node:
                    case ast.Call(
                        func=ast.Name(id="InvalidAnswer"),
                        args=[ast.Constant(value=str(code)), _],
                    ):
                        raised[code] = file.name
    told_with_a_name = {"status_step"}
    assert raised.keys() - told_with_a_name == sentences.SENTENCES.keys()


def test_in_english_a_sentence_is_as_the_rooms_have_it(kiosk: Kiosk) -> None:
    for fault in (
        *(WrongPin(tries) for tries in (1, 4)),
        *(LockedOut(seconds) for seconds in (30, 119, 120, 121, 900)),
        DatabaseDamaged(Path("kiosk.db")),
        InvalidAnswer("unknown", "Something else."),
    ):
        assert sentences.sentence(fault) == fault.sentence
    kiosk.languages.choose("es")
    assert sentences.sentence(WrongPin(1)) == "Ese PIN no es correcto. Le queda 1 intento."
