"""Everything that a section says, for who is to review it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kiosk.lesson import Lesson


def words_of(
    lesson: Lesson, index: int, filmed: bool
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """A title, a line and items for each thing that the section at `index` shows to be read.

    `filmed` tells that it has a video of the clinic's own, which is to be watched.
    """
    section = lesson.sections[index]
    yield section.title, section.summary, ()
    if filmed:
        film = QCoreApplication.translate("SectionWords", "The clinic’s own video")
        watch = QCoreApplication.translate(
            "SectionWords",
            "Watch it in the section, as patients do: it is reviewed with the words.",
        )
        yield film, watch, ()
    picture = QCoreApplication.translate("SectionWords", "Picture: %1")
    entering = QCoreApplication.translate("SectionWords", "Getting into the first hold: %1")
    resting = QCoreApplication.translate("SectionWords", "Between two holds: %1")
    for step in section.steps:
        more = (
            (entering, step.first_caption),
            (resting, step.rest_caption),
            (picture, step.picture),
        )
        yield (
            step.title,
            step.caption,
            tuple(told.replace("%1", said) for told, said in more if said),
        )
    for pair in lesson.comparisons_of(section):
        yield pair.right_title, "", pair.right_points
        yield pair.wrong_title, "", pair.wrong_points
    if section.take_home:
        title, *lines = section.take_home.text(section.title, lesson.clinic).split("\n")
        home = QCoreApplication.translate("SectionWords", "To take home: %1")
        yield home.replace("%1", title), "", tuple(lines)
    if section.hands_on:
        card = lesson.safety
        yield card.title, card.lead, ()
        for each in (card.ask_first, card.stop_if, card.keep_off, card.stretches):
            yield each.title, each.lead, each.items
