"""What was drawn goes when its screen does: Qt's software renderer draws some things unclipped."""

from PySide6.QtGui import QImage
from whole_kiosk import Starter, arrived, at_attract, at_home, stop_at

from kiosk import touch
from kiosk.app import Kiosk

BLACK = 0xFF000000


def settled(kiosk: Kiosk) -> QImage:
    """Return the picture that the screen comes to rest at."""
    seen = [kiosk.window.grabWindow()]

    def rests() -> bool:
        seen.append(kiosk.window.grabWindow())
        return seen[-1] == seen[-2]

    touch.wait_until(rests, "the screen is at rest")
    return seen[-1]


def assert_nothing_stays(kiosk: Kiosk) -> None:
    """What stands on the screen is what does when all of it is drawn anew."""
    stands = settled(kiosk)
    ground = kiosk.window.color()
    kiosk.window.setColor(ground.darker(200))
    assert settled(kiosk) != stands
    kiosk.window.setColor(ground)
    assert settled(kiosk) == stands


def test_nothing_stays_of_what_a_close_up_leaves_out(start: Starter) -> None:
    kiosk = start((1920, 1080))
    at_attract(kiosk)
    at_home(kiosk)
    section = kiosk.lesson.section("meet-the-iliopsoas")
    kiosk.visit.openSection(section.id)
    arrived(kiosk, "player")
    for moment in section.step_starts:
        stop_at(kiosk, moment + 3)
        settled(kiosk)
    assert_nothing_stays(kiosk)


def test_nothing_stays_of_what_was_scrolled_away(start: Starter) -> None:
    kiosk = start((1024, 600), "es")
    at_attract(kiosk)
    at_home(kiosk)
    for _ in range(2):
        touch.tap(kiosk.window, "textSize")
        seen = settled(kiosk)
    sampled = {seen.pixel(x, y) for x in range(0, 1024, 4) for y in range(0, 600, 4)}
    assert BLACK not in sampled, "something was drawn on nothing"
    touch.tap(kiosk.window, "scrollDown")
    assert_nothing_stays(kiosk)
    kiosk.visit.openHelp()
    arrived(kiosk, "help")
    assert_nothing_stays(kiosk)
