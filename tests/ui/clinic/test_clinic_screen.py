"""The page about the clinic: hours, offers with what must stand beside them, codes for a phone."""

from collections.abc import Iterator

import pytest
from clinic_of_every_field import at, fill, resize
from hand_clock import HandClock
from phone import read_by_a_phone
from PySide6.QtCore import QObject, QRectF
from whole_kiosk import Starter, Stopwatch, arrived, at_attract

from kiosk import touch
from kiosk.app import Kiosk


@pytest.fixture(scope="module")
def own(qapp: QObject, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """A kiosk of the clinic that gives every field, on the Friday before Christmas."""
    data = tmp_path_factory.mktemp("data")
    fill(data)
    starter = Starter(data, Stopwatch(), clock=HandClock(at("2024-12-20T10:00")))
    yield starter((1920, 1080))
    starter.close()


def at_clinic(kiosk: Kiosk) -> None:
    at_attract(kiosk)
    kiosk.visit.begin()
    kiosk.visit.openClinic()
    arrived(kiosk, "clinic")
    view = touch.find(kiosk.window, "sheet")
    touch.wait_until(lambda: view.property("contentHeight") > 0, "it is laid out")


def sights(kiosk: Kiosk) -> Iterator[None]:
    """Once for each place that the page is scrolled to."""
    view = touch.find(kiosk.window, "sheet")

    def drawn() -> bool:
        codes = [each for each in touch.items(view) if each.objectName() == "phoneCode"]
        return len(codes) == 4 and all(code.property("progress") == 1 for code in codes)

    # Qt hands an image over a little later; until then its progress is below 1.
    touch.wait_until(drawn, "the codes")
    kiosk.window.grabWindow()
    last = max(0.0, view.property("contentHeight") - view.height())
    y = 0.0
    while True:
        view.setProperty("contentY", min(y, last))
        yield
        if y >= last:
            return
        y += view.height() * 0.4


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)])
def test_a_phone_reads_each_address(own: Kiosk, size: tuple[int, int]) -> None:
    kiosk = own
    resize(kiosk, size)
    at_clinic(kiosk)
    read = {text for _ in sights(kiosk) for text in read_by_a_phone(kiosk.window.grabWindow())}
    clinic = kiosk.lesson.clinic
    assert clinic.offers.visit
    assert clinic.offers.product
    links = (link.url for link in clinic.links)
    assert read == {clinic.offers.visit.url, clinic.offers.product.url, *links}


def test_the_product_stands_with_its_disclosure_in_each_language(own: Kiosk) -> None:
    kiosk = own
    resize(kiosk, (1920, 1080))
    for language in ("en", "es"):
        kiosk.languages.choose(language)
        at_clinic(kiosk)
        kiosk.languages.choose(language)
        product = kiosk.lesson.clinic.offers.product
        assert product
        assert texts(kiosk, "phoneNote") == [product.disclosure]
        code = next(each for each in kiosk.pages.clinic._offerings if each.note)
        assert product.code in code.text
        assert "?" not in code.address


def test_the_week_and_the_days_unlike_it_are_told(own: Kiosk) -> None:
    kiosk = own
    resize(kiosk, (1920, 1080))
    at_clinic(kiosk)
    assert [text.replace("\u00a0", " ") for text in texts(kiosk, "clinicHours")] == [
        "Monday: 8 AM – 12 PM, 1 PM – 6 PM",
        "Tuesday – Thursday: 8 AM – 6 PM",
        "Friday: 8 AM – 12:30 PM",
        "Saturday – Sunday: closed",
        "Christmas, Tuesday, December 24 – Thursday, December 26: closed",
        "Tuesday, December 31: 9 AM – 12 PM",
    ]
    kiosk.languages.choose("es")
    told = texts(kiosk, "clinicHours")
    assert told[3] == "Sábado – domingo: cerrado"
    assert "Navidad, martes, 24 de diciembre" in told[4]


def test_a_clinic_that_tells_little_has_its_page_too(start: Starter) -> None:
    kiosk = start((1024, 600))
    at_clinic(kiosk)
    assert not touch.shown(kiosk.window, "phoneCode")
    assert texts(kiosk, "clinicHours") == []
    assert kiosk.pages.clinicPlace in " ".join(texts(kiosk, ""))


def test_each_way_to_it_leads_back(own: Kiosk) -> None:
    kiosk = own
    resize(kiosk, (1920, 1080))
    at_attract(kiosk)
    kiosk.visit.begin()
    arrived(kiosk, "home")
    touch.tap(kiosk.window, "openClinic")
    arrived(kiosk, "clinic")
    touch.tap(kiosk.window, "leave")
    arrived(kiosk, "home")
    touch.tap(kiosk.window, "openHelp")
    arrived(kiosk, "help")
    touch.tap(kiosk.window, "helpClinic")
    arrived(kiosk, "clinic")
    touch.tap(kiosk.window, "leave")
    arrived(kiosk, "help")


def texts(kiosk: Kiosk, name: str) -> list[str]:
    """The words on the screen of that name, or all of them; none hangs over the window's edge."""
    window = kiosk.window
    wide = QRectF(0, -10000, window.width(), 20000)
    found = [
        item
        for item in touch.items(window.contentItem())
        if (item.objectName() == name or not name) and isinstance(item.property("text"), str)
    ]
    touch.wait_until(
        lambda: all(wide.contains(item.mapRectToScene(item.boundingRect())) for item in found),
        "no words hang over the window's edge",
    )
    return [item.property("text") for item in found]
