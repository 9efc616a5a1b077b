"""What a figure measures, in the language of the screen: "Hip open" and "15°", not "+15°"."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.body.plain import Way

_NAMED: dict[Way, str] = {
    "open": QT_TRANSLATE_NOOP("ReadOuts", "Hip open"),
    "bent": QT_TRANSLATE_NOOP("ReadOuts", "Hip bent"),
    "straight": QT_TRANSLATE_NOOP("ReadOuts", "Hip straight"),
    "arched": QT_TRANSLATE_NOOP("ReadOuts", "Low back arched"),
    "flatter": QT_TRANSLATE_NOOP("ReadOuts", "Low back flatter"),
    "natural": QT_TRANSLATE_NOOP("ReadOuts", "Low back natural"),
}
# Beside the low back itself.
_ALONE: dict[Way, str] = {
    "arched": QT_TRANSLATE_NOOP("ReadOuts", "more arch"),
    "flatter": QT_TRANSLATE_NOOP("ReadOuts", "flatter"),
    "natural": QT_TRANSLATE_NOOP("ReadOuts", "natural"),
}


def named(way: Way) -> str:
    """Return what is turned, and which way."""
    return QCoreApplication.translate("ReadOuts", _NAMED[way])


def alone(way: Way) -> str:
    """Return which way the low back is turned, for where it is seen."""
    return QCoreApplication.translate("ReadOuts", _ALONE[way])


def percent(change: float | None) -> str:
    """Return a change with its sign; a dash where the model doesn't answer."""
    if change is None:
        return "–"
    size = f"{abs(change):.1f}"
    sign = "" if float(size) == 0.0 else "−" if change < 0.0 else "+"
    return f"{sign}{size}%"
