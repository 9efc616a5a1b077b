"""A contact sheet: eight moments of a clip, as a person and with the bones, on one picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from kiosk.body import Body
from kiosk.ui.figure.figure import Figure

MOMENTS = 8
CELL = (480, 400)
_GAP = 6


def contact_sheet(body: Body, clips: Sequence[str]) -> QImage:
    """Return the sheet: for each clip a row of the person and a row of the bone view."""
    width, height = CELL
    sheet = QImage(MOMENTS * width, 2 * len(clips) * height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#F6F3EC"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rows = [(clip, bones) for clip in clips for bones in (False, True)]
    for row, (clip, bones) in enumerate(rows):
        figure = Figure(body, clip)
        figure.bones = bones
        for column in range(MOMENTS):
            figure.seek(figure.duration * column / (MOMENTS - 1))
            cell = QRectF(column * width, row * height, width, height)
            _paint(painter, cell.adjusted(_GAP, _GAP, -_GAP, -_GAP), figure)
    painter.end()
    return sheet


def save_sheet(body: Body, clips: Sequence[str], path: Path) -> None:
    """Write the sheet as an image of the kind that `path` ends with. Raises OSError."""
    if not contact_sheet(body, clips).save(str(path)):
        raise OSError(f"{path} can't be written: name a .png in a folder that is there.")


def _paint(painter: QPainter, cell: QRectF, figure: Figure) -> None:
    view = figure.view
    unit = min(cell.width() / view.width(), cell.height() / view.height())
    painter.save()
    painter.setClipRect(cell)
    painter.fillRect(cell, QColor("#FFFFFF"))
    painter.translate(
        cell.center().x() - unit * view.center().x(), cell.bottom() - unit * view.bottom()
    )
    painter.scale(unit, unit)
    painter.fillRect(QRectF(view.x() - 5000, 0, view.width() + 10000, 5000), figure.floor)
    for part in figure.drawn:
        path = QPainterPath()
        path.addPolygon(part.polygon)
        path.closeSubpath()
        path.setFillRule(Qt.FillRule.WindingFill)
        painter.fillPath(path, part.fill)
        if part.strokeWidth > 0:
            painter.strokePath(path, QPen(part.stroke, part.strokeWidth))
    if figure.ringShown:
        painter.setPen(QPen(QColor("#B3261E" if figure.cueWrong else "#1D7A4C"), 9))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(figure.cuePoint, 95, 95)
    painter.restore()
