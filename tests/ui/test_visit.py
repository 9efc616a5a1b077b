"""The way through the screens."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.visit import Visit


@pytest.fixture
def visit(qtbot: QtBot) -> Visit:
    visit = Visit({"floor", "bed"})
    visit.begin()
    return visit


def test_the_safety_card_comes_once_a_visit_and_leads_on(visit: Visit) -> None:
    visit.openSection("floor")
    assert (visit.screen, visit.section) == ("safety", "floor")
    visit.acceptSafety()
    assert (visit.screen, visit.section) == ("player", "floor")
    visit.openSection("bed")
    assert visit.screen == "player"
    visit.openComparison("kneeling")
    assert visit.screen == "compare"


def test_a_section_to_watch_needs_no_safety_card(visit: Visit) -> None:
    visit.openSection("anatomy")
    assert visit.screen == "player"


def test_the_safety_card_comes_before_right_or_wrong(visit: Visit) -> None:
    visit.openComparison("standing")
    assert visit.screen == "safety"
    visit.acceptSafety()
    assert (visit.screen, visit.comparison) == ("compare", "standing")


def test_asking_first_keeps_the_safety_card_unread(visit: Visit) -> None:
    visit.openSection("floor")
    visit.openHelp()
    visit.back()
    assert visit.screen == "safety"
    visit.goHome()
    visit.openSection("floor")
    assert visit.screen == "safety"


def test_the_next_visitor_reads_the_safety_card_too(visit: Visit, qtbot: QtBot) -> None:
    visit.openSection("floor")
    visit.acceptSafety()
    with qtbot.waitSignal(visit.wiped):
        visit.end()
    assert (visit.screen, visit.section) == ("attract", "")
    visit.begin()
    visit.openSection("floor")
    assert visit.screen == "safety"


def test_help_and_sources_lead_back_to_where_one_was(visit: Visit) -> None:
    visit.openSection("anatomy")
    visit.openHelp()
    visit.openSources()
    assert visit.screen == "sources"
    visit.back()
    visit.back()
    assert (visit.screen, visit.section) == ("player", "anatomy")


def test_staff_find_nothing_that_a_visitor_typed(visit: Visit, qtbot: QtBot) -> None:
    visit.openRequest()
    with qtbot.waitSignal(visit.wiped):
        visit.openStaff()
    assert visit.screen == "staff"


def test_only_the_attract_screen_starts_a_visit(visit: Visit) -> None:
    visit.openRequest()
    visit.begin()
    assert visit.screen == "request"
