"""Starting a whole kiosk and finding one's way in it."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, QPoint, QSize
from PySide6.QtTest import QTest
from shipped import shipped_body

from kiosk import touch
from kiosk.app import Kiosk, RunOptions, build
from kiosk.store import Clock

SIZES = ((1920, 1080), (1080, 1920), (1024, 600), (1280, 800), (800, 1280))


@dataclass
class Stopwatch:
    """A monotonic clock in seconds, moved by hand."""

    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Starter:
    """Starts kiosks in a window, on one data folder; screens come at once, without `motion`."""

    data_dir: Path
    stopwatch: Stopwatch
    motion: bool = False
    clock: Clock | None = None
    started: list[Kiosk] = field(default_factory=list)

    def __call__(
        self,
        size: tuple[int, int] = (1280, 800),
        language: str | None = None,
        voice: list[str] | None = None,
    ) -> Kiosk:
        options = RunOptions(windowed=True, size=size, data_dir=self.data_dir, language=language)
        kiosk = build(
            options,
            clock=self.clock,
            monotonic=self.stopwatch,
            body=shipped_body(),
            voice=voice,
        )
        self.started.append(kiosk)
        theme = kiosk.engine.singletonInstance("Kiosk", "Theme")
        theme.setProperty("reducedMotion", not self.motion)
        kiosk.keeper.show_window(QSize(*size))
        touch.wait_until(kiosk.window.isExposed, "the window is shown")
        return kiosk

    def close(self) -> None:
        """Close all that were started."""
        while self.started:
            self.started.pop().close()


def as_new(kiosk: Kiosk, data_dir: Path, size: tuple[int, int] = (1280, 800)) -> None:
    """Bring a kiosk that tests share to its attract screen, with empty records in `data_dir`."""
    kiosk.staff_desk.signOut()
    kiosk.visit.end()
    records = kiosk.records
    records.end_trial()
    records._own.close()
    records._own, records._own_folder = records._open_at(data_dir), data_dir
    resize(kiosk, size)
    arrived(kiosk, "attract")


def resize(kiosk: Kiosk, size: tuple[int, int]) -> None:
    """Give the window another size, and what is in it its places."""
    kiosk.keeper.show_window(QSize(*size))
    stage = kiosk.window.contentItem()
    touch.wait_until(
        lambda: kiosk.window.isExposed() and (stage.width(), stage.height()) == size,
        f"a window of {size}",
    )


def at_attract(kiosk: Kiosk) -> None:
    """End whatever visit or set-up there is."""
    kiosk.visit.end()
    arrived(kiosk, "attract")


def arrived(kiosk: Kiosk, screen: str) -> None:
    """Wait until `screen` is there and takes touches."""
    touch.wait_until(
        lambda: kiosk.visit.screen == screen and not touch.shown(kiosk.window, "shield"),
        f"the screen {screen} in place of {kiosk.visit.screen}",
    )


def at_home(kiosk: Kiosk) -> None:
    """Wake a kiosk that stands at the attract screen."""
    touch.touch(kiosk.window, QPoint(300, 300))
    arrived(kiosk, "home")


def choose_section(kiosk: Kiosk, name: str) -> None:
    """Tap a section's card, on a small screen in the tab of its group."""
    if not touch.shown(kiosk.window, f"section-{name}"):
        group = kiosk.lesson.section(name).group
        touch.tap(kiosk.window, f"group-{'stretch' if group == 'next' else group}")
        touch.wait_until(lambda: touch.shown(kiosk.window, f"section-{name}"), f"the tab {group}")
    touch.tap(kiosk.window, f"section-{name}")


def read_safety_card(kiosk: Kiosk) -> None:
    """Turn the pages of the safety card up to the last, and accept it."""
    arrived(kiosk, "safety")
    while kiosk.visit.screen == "safety":
        touch.tap(kiosk.window, "turnOrAccept")
        QTest.qWait(0)


def clock_of(kiosk: Kiosk) -> QObject:
    """The clock of the player or of the comparison on the screen, once those before are gone."""

    def clocks() -> list[QObject]:
        return kiosk.window.findChildren(QObject, "clock")

    touch.wait_until(lambda: len(clocks()) == 1, "the one clock")
    return clocks()[0]


def stop_at(kiosk: Kiosk, seconds: float) -> None:
    """Pause the clock on the screen at a moment."""
    clock = clock_of(kiosk)
    QMetaObject.invokeMethod(clock, "pause")
    clock.setProperty("position", seconds)
