"""Everything that a section says, for who is to review it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kiosk.lesson import Lesson


def words_of(lesson: Lesson, index: int) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """A title, a line and items for each thing that the section at `index` shows to be read."""
    section = lesson.sections[index]
    yield section.title, section.summary, ()
    picture = QCoreApplication.translate("SectionWords", "Picture: %1")
    for step in section.steps:
        yield step.title, step.caption, (picture.replace("%1", step.picture),)
    for pair in lesson.comparisons_of(section):
        yield pair.right_title, "", pair.right_points
        yield pair.wrong_title, "", pair.wrong_points
    if section.take_home:
        title, *lines = section.take_home.text(section.title, lesson.clinic).split("\n")
        home = QCoreApplication.translate("SectionWords", "To take home: %1")
        yield home.replace("%1", title), "", tuple(lines)
