"""The contact sheet of a clip."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from shipped import shipped_body

from kiosk.body import Body
from kiosk.ui.figure.sheet import CELL, MOMENTS, contact_sheet, save_sheet


@pytest.fixture(scope="module")
def body(assets: Path) -> Body:
    return shipped_body()


def cell(sheet: QImage, column: int, row: int) -> QImage:
    return sheet.copy(column * CELL[0], row * CELL[1], *CELL)


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour)
    return any(
        image.pixelColor(x, y) == wanted
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def test_a_person_and_the_bones_at_eight_moments(qapp: QApplication, body: Body) -> None:
    sheet = contact_sheet(body, ["kneeling-right", "kneeling-wrong"])
    assert (sheet.width(), sheet.height()) == (MOMENTS * CELL[0], 4 * CELL[1])
    for column in range(MOMENTS):
        for row in (0, 2):
            assert has(cell(sheet, column, row), body.colour("amina", "shirt"))
            assert not has(cell(sheet, column, row), body.palette["psoas"])
            assert has(cell(sheet, column, row + 1), body.palette["psoas"])
    fault = "#B3261E"
    assert not has(cell(sheet, 0, 2), fault)
    assert has(cell(sheet, MOMENTS - 1, 2), fault)
    assert not has(cell(sheet, MOMENTS - 1, 0), fault)


def test_a_sheet_that_cannot_be_written_is_told(
    qapp: QApplication, body: Body, tmp_path: Path
) -> None:
    with pytest.raises(OSError, match="can't be written"):
        save_sheet(body, ["standing-level"], tmp_path / "nowhere" / "sheet.png")
