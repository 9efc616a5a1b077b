"""What a figure measures, in the language of the screen: "Hip open" and "15°", not "+15°"."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.body.plain import Plain, Way

Muscle = Literal["psoas", "iliacus"]

_NAMED: dict[Way, str] = {
    "open": QT_TRANSLATE_NOOP("ReadOuts", "Hip open"),
    "bent": QT_TRANSLATE_NOOP("ReadOuts", "Hip bent"),
    "straight": QT_TRANSLATE_NOOP("ReadOuts", "Hip straight"),
    "arched": QT_TRANSLATE_NOOP("ReadOuts", "Low back arched"),
    "flatter": QT_TRANSLATE_NOOP("ReadOuts", "Low back flatter"),
    "natural": QT_TRANSLATE_NOOP("ReadOuts", "Low back natural"),
}
# Beside the low back itself, with the degrees.
_SAID: dict[Way, str] = {
    "arched": QT_TRANSLATE_NOOP("ReadOuts", "Low back %1 more arched"),
    "flatter": QT_TRANSLATE_NOOP("ReadOuts", "Low back %1 flatter"),
    "natural": QT_TRANSLATE_NOOP("ReadOuts", "Low back natural"),
}

_LENGTHS: dict[Muscle, str] = {
    "psoas": QT_TRANSLATE_NOOP("ReadOuts", "Psoas length"),
    "iliacus": QT_TRANSLATE_NOOP("ReadOuts", "Iliacus length"),
}
_MUSCLES: dict[Muscle, str] = {
    "psoas": QT_TRANSLATE_NOOP("ReadOuts", "Psoas"),
    "iliacus": QT_TRANSLATE_NOOP("ReadOuts", "Iliacus"),
}


def named(way: Way) -> str:
    """Return what is turned, and which way."""
    return QCoreApplication.translate("ReadOuts", _NAMED[way])


def said(low_back: Plain) -> str:
    """Return how the low back is turned and by how much, for where it is seen."""
    words = QCoreApplication.translate("ReadOuts", _SAID[low_back.way])
    return words.replace("%1", degrees(low_back))


def degrees(turned: Plain) -> str:
    """Return by how much something is turned."""
    return f"{turned.degrees}°"


def length_of(muscle: Muscle) -> str:
    """Return what is measured of a muscle."""
    return QCoreApplication.translate("ReadOuts", _LENGTHS[muscle])


def name_of(muscle: Muscle) -> str:
    """Return a muscle's name alone, for where there is little room."""
    return QCoreApplication.translate("ReadOuts", _MUSCLES[muscle])


def percent(change: float | None) -> str:
    """Return a change with its sign; a dash where the model doesn't answer."""
    if change is None:
        return "–"
    size = f"{abs(change):.1f}"
    sign = "" if float(size) == 0.0 else "−" if change < 0.0 else "+"
    return f"{sign}{size}%"
