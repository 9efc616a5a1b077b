"""The tour's stops on the patients' side."""

from __future__ import annotations

from kiosk import touch
from kiosk.lesson import Section
from kiosk.tour.guide import Guide
from kiosk.ui.request.form import DOUBLE_TAP

VISITOR, PHONE, NOTE = "Rosa Alvarez", "3145550142", "Mornings are best"
_TYPED = {"name": VISITOR, "phone": PHONE, "note": NOTE}
_PAGES_AT_MOST = 40


def patients_side(guide: Guide, text_scale: float) -> None:
    """One visit to every screen, from the touch that wakes the kiosk to the receipt."""
    _attract(guide)
    _size_the_words(guide, text_scale)
    guide.picture("home")
    for section in guide.kiosk.lesson.sections:
        _section(guide, section)
    _read_aloud(guide)
    _transcript_and_take_home(guide)
    _comparisons(guide)
    _pages(guide)
    _still_here(guide)
    _request(guide)


def _attract(guide: Guide) -> None:
    guide.screen("attract")
    guide.picture("attract")
    touch.tap(guide.window, guide.window.contentItem())
    guide.screen("home")


def _size_the_words(guide: Guide, scale: float) -> None:
    """Touch "Aa" until the words are so large."""
    sizes = guide.kiosk.text_size
    for _ in range(sizes.steps):
        if sizes.scale == scale:
            return
        guide.tap("textSize")
    raise touch.NotThere(f"No touch makes the words {scale:g} times as large.")


def _section(guide: Guide, section: Section) -> None:
    tile = f"section-{section.id}"
    # On a small screen the tiles lie behind tabs.
    for tab in guide.named("group-"):
        if not touch.shown(guide.window, tile):
            guide.tap(tab)
    guide.tap(tile)
    if guide.kiosk.visit.screen == "safety":
        _safety(guide, section)
    guide.screen("player")
    guide.tap("playPause")
    for share in (0.0, 0.5, 1.0):
        guide.tap_along("timeline", share)
        guide.picture("player", section.id)
    guide.tap("leave")
    guide.screen("home")


def _safety(guide: Guide, section: Section) -> None:
    for _ in range(_PAGES_AT_MOST):
        if guide.kiosk.visit.screen != "safety":
            return
        guide.picture("safety", section.id)
        guide.tap("turnOrAccept")
    raise touch.NotThere("The safety card has no end.")


def _read_aloud(guide: Guide) -> None:
    """The player with its voice on."""
    touch.wait_until(lambda: guide.kiosk.read_aloud.offered, "there is a voice")
    guide.kiosk.visit.openSection(guide.kiosk.lesson.sections[0].id)
    guide.screen("player")
    guide.tap("readAloud")
    guide.picture("read-aloud")
    guide.tap("readAloud")
    guide.tap("leave")
    guide.screen("home")


def _transcript_and_take_home(guide: Guide) -> None:
    """The whole of a section to read, and its routine for a phone."""
    section = next((each for each in guide.kiosk.lesson.sections if each.take_home), None)
    if section is None:
        return
    guide.kiosk.visit.openSection(section.id)
    guide.screen("player")
    guide.tap("openTranscript")
    guide.picture("transcript", section.id)
    guide.tap("transcriptBack")
    guide.tap_along("timeline", 1.0)
    guide.tap("takeHome")
    guide.screen("take_home")
    guide.picture("take-home", section.id)
    guide.tap("leave")
    guide.screen("player")
    guide.tap("leave")
    guide.screen("home")


def _still_here(guide: Guide) -> None:
    """Nobody touches the screen for as long as the clinic allows."""
    guide.waiting.wait(guide.kiosk.lesson.clinic.idle.after)
    touch.wait_until(lambda: touch.shown(guide.window, "stillHere"), "it asks who is there")
    guide.picture("still-here")
    guide.tap("stillHere")


def _comparisons(guide: Guide) -> None:
    guide.tap("openCompare")
    guide.screen("compare")
    guide.tap("readAloud")
    guide.picture("compare-read-aloud")
    guide.tap("readAloud")
    for comparison in guide.kiosk.lesson.comparisons:
        guide.tap(f"compare-{comparison}")
        guide.tap("playPause")
        for share in (0.0, 0.5, 1.0):
            guide.tap_along("timeline", share)
            guide.picture(f"compare-{comparison}")
    guide.tap("leave")
    guide.screen("home")


def _pages(guide: Guide) -> None:
    guide.tap("openHelp")
    guide.screen("help")
    guide.picture("help")
    guide.tap("helpClinic")
    guide.screen("clinic")
    guide.picture("clinic")
    guide.tap("leave")
    guide.screen("help")
    guide.tap("openSources")
    guide.screen("sources")
    guide.picture("sources")
    guide.tap("leave")
    guide.screen("help")
    guide.tap("helpHome")
    guide.screen("home")


def _request(guide: Guide) -> None:
    form = guide.kiosk.request_form
    guide.tap("openRequest")
    guide.screen("request")
    for _ in range(_PAGES_AT_MOST):
        step = form.step
        _answer(guide, step)
        guide.picture(f"request-{step}")
        if step == "receipt":
            break
        if step == "review":
            guide.tap("showAnswers")
            guide.picture("request-review-shown")
            guide.waiting.wait(DOUBLE_TAP)
        guide.tap("formNext")
        touch.wait_until(lambda at=step: form.step != at, f"{step} is answered: {form.error}")
    guide.tap("receiptDone")
    guide.screen("attract")


def _answer(guide: Guide, step: str) -> None:
    form = guide.kiosk.request_form
    if form.manner in ("one", "many"):
        for choice in guide.named("choice-")[: 1 if form.manner == "one" else 2]:
            guide.tap(choice)
    elif form.manner == "typed":
        guide.type("typedField", _TYPED[step])
    elif form.manner == "consent":
        guide.tap("agree")
