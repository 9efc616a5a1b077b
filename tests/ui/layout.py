"""What is wrong with a screen's layout: cut off, overlapping, out of reach, too small to touch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import touch
from kiosk.app import Kiosk

UNSET = 12
"""What Qt says where no least size of a text is set."""
BROKEN = {"phoneAddress"}
"""Texts without spaces that break where they must."""
MANY_LINES, LEAST_SIGNS = 4, 7
"""A text of so many lines has at least so many signs on each of them."""
SLACK = 2
"""Pixels that rounding may cost."""


FRAMES = 3
"""So many frames have all of it laid out, what depends on what was laid out too."""


@dataclass(frozen=True)
class Seen:
    """A text, a control or a figure that shows, what it is part of from its parent on, its name."""

    item: QQuickItem
    around: tuple[QQuickItem, ...]
    kind: str
    name: str


def laid_out(kiosk: Kiosk) -> None:
    """Have Qt place everything, as it does before each frame."""
    for _ in range(FRAMES):
        QTest.qWait(0)
        QCoreApplication.sendEvent(kiosk.window, QEvent(QEvent.Type.UpdateRequest))


def fits(kiosk: Kiosk) -> None:
    """Everything on the screen can be read and touched."""
    theme = kiosk.engine.singletonInstance("Kiosk", "Theme")
    least = theme.property("touchLeast")
    touch.wait_until(lambda: not [*faults(kiosk, least)], f"{[*faults(kiosk, least)]} mended")


def faults(kiosk: Kiosk, least: int, layered: bool = False) -> Iterator[str]:
    """Sentences about the screen that is up; controls must be `least` pixels wide and high,
    or as many as they say they need.

    A `layered` screen has controls that lie over others by design.
    """
    top = kiosk.window.contentItem()
    window = grown(top.boundingRect())
    # The whole may be hidden to save the drawing of it.
    things = [thing for item in top.childItems() for thing in seen(item, (top,))]
    if "stillHere" in {thing.name for thing in things}:
        # It covers all but what lies on it.
        cover = touch.find(kiosk.window, "stillHereCover").parentItem()
        first = next(at for at, thing in enumerate(things) if cover in thing.around)
        things = things[first:]
    for thing in things:
        if thing.kind == "words":
            yield from cut(thing)
        elif thing.kind == "control":
            size = thing.item.width(), thing.item.height()
            if not thing.name:
                yield f"a control with {thing.item.property('text')!r} has no name"
            low = thing.item.property("least") or least
            if min(size) < low - 1:
                yield f"{thing.name} is {size[0]:g} by {size[1]:g}, not {low}"
        place = thing.item.mapRectToScene(thing.item.boundingRect())
        for at in thing.around:
            frame = at.mapRectToScene(at.boundingRect())
            if at.inherits("QQuickFlickable"):
                # A list that only goes up and down may have no width of its content.
                wide = max(at.property("contentWidth"), at.width())
                content = QRectF(0, 0, wide, max(at.property("contentHeight"), at.height()))
                inside = at.property("contentItem").mapRectToScene(content)
                if not grown(inside).contains(place):
                    yield f"{thing.name} can't be scrolled to"
                place = frame
            elif (at.clip() or (thing.kind != "control" and framing(at))) and not grown(
                frame
            ).contains(place):
                yield f"{thing.name} leaves its frame"
        if not window.contains(place):
            yield f"{thing.name} is out of the window"
    if not layered:
        yield from overlaps([thing for thing in things if thing.kind != "figure"])


def seen(item: QQuickItem, around: tuple[QQuickItem, ...]) -> Iterator[Seen]:
    """All that matters in an item and below it."""
    if not item.isVisible() or not item.opacity() or item.inherits("QQuickShape"):
        return
    if item.width() and item.height():
        text = item.property("text")
        if item.inherits("QQuickText"):
            if text:
                yield Seen(item, around, "words", item.objectName() or repr(text))
        elif item.inherits("QQuickAbstractButton") or item.inherits("QQuickSlider"):
            yield Seen(item, around, "control", item.objectName())
        elif item.metaObject().indexOfProperty("worded") >= 0:
            yield Seen(item, around, "figure", item.objectName() or "a figure")
    for child in item.childItems():
        yield from seen(child, (item, *around))


def cut(thing: Seen) -> Iterator[str]:
    """How a text is cut off, or a word in it broken."""
    item = thing.item
    paper = item.property("contentWidth"), item.property("contentHeight")
    if paper[0] > item.width() + SLACK or paper[1] > item.height() + SLACK:
        yield f"{thing.name} needs {paper}, has {item.width(), item.height()}"
    if item.property("truncated"):
        yield f"{thing.name} is truncated"
    font = item.property("font")
    assert isinstance(font, QFont)
    if item.property("minimumPixelSize") != UNSET:
        font.setPixelSize(min(font.pixelSize(), item.property("minimumPixelSize")))
    metrics = QFontMetricsF(font)
    lines = item.property("lineCount")
    if lines >= MANY_LINES and len(item.property("text")) < LEAST_SIGNS * lines:
        yield f"{thing.name} is squeezed into {lines} lines"
    if item.objectName() in BROKEN:
        return
    for word in item.property("text").replace("-", "- ").split():
        if metrics.horizontalAdvance(word) > item.width() + SLACK:
            yield f"{thing.name} breaks the word {word!r}"


def overlaps(things: list[Seen]) -> Iterator[str]:
    """Which words and controls that are not part of each other lie on each other."""
    placed = [(thing, visible_part(thing)) for thing in things]
    for (one, place), (two, spot) in combinations(placed, 2):
        shared = place.intersected(spot)
        apart = one.item not in two.around and two.item not in one.around
        if apart and min(shared.width(), shared.height()) > SLACK:
            by = f"{shared.width():g} by {shared.height():g}"
            yield f"{one.name} and {two.name} overlap by {by}"


def visible_part(thing: Seen) -> QRectF:
    """Where in the window it is not clipped away."""
    place = thing.item.mapRectToScene(thing.item.boundingRect())
    for at in thing.around:
        if at.clip():
            place = place.intersected(at.mapRectToScene(at.boundingRect()))
    return place


def framing(item: QQuickItem) -> bool:
    """Whether it is a card or a button."""
    return item.inherits("QQuickRectangle") or item.inherits("QQuickAbstractButton")


def grown(place: QRectF) -> QRectF:
    return place.adjusted(-SLACK, -SLACK, SLACK, SLACK)
