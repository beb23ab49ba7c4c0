"""Paints strokes with QPainter, along the same curve as the rasteriser that recognition uses."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from digitpad.core.drawing.strokes import Stroke

_SAMPLE_DISTANCE = 2.0  # pixels between samples of the curve


def paint_strokes(painter: QPainter, strokes: Iterable[Stroke], paper: QRectF, colour: QColor) -> None:
    """Paint strokes onto the square `paper`, smooth and with round ends."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        _paint_stroke(painter, stroke, paper, colour)


def image_of(strokes: Iterable[Stroke], side: int) -> QImage:
    """Black ink on a white square of `side` pixels, for the clipboard and picture files."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_strokes(painter, strokes, QRectF(0, 0, side, side), QColor(Qt.GlobalColor.black))
    painter.end()
    return image


def _paint_stroke(painter: QPainter, stroke: Stroke, paper: QRectF, colour: QColor) -> None:
    from digitpad.core.drawing.curve import curve  # with the first stroke, and NumPy with it

    side = paper.width()
    samples = curve(stroke, _SAMPLE_DISTANCE / max(side, 1.0)) * side + (paper.x(), paper.y(), 0.0)
    x, y, diameters = samples.T.tolist()
    pen = QPen(colour, diameters[0], Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if len(x) == 1:
        painter.drawPoint(QPointF(x[0], y[0]))
    elif max(diameters) - min(diameters) < 0.05:
        path = QPainterPath(QPointF(x[0], y[0]))
        for place in zip(x[1:], y[1:], strict=True):
            path.lineTo(*place)
        painter.drawPath(path)
    else:
        for index in range(1, len(x)):
            pen.setWidthF(diameters[index])
            painter.setPen(pen)
            painter.drawLine(QPointF(x[index - 1], y[index - 1]), QPointF(x[index], y[index]))
