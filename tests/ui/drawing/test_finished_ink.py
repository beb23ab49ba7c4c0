"""The picture of the finished strokes: complete in the end, in parts only for very many, and never painted twice."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.ui.drawing.finished_ink import FinishedInk
from digitpad.ui.drawing.ink_painter import paint_strokes
from tests.support.windows import number, until

SIDE = 300


def picture(ink: FinishedInk, drawing: Drawing) -> QImage:
    paper = QRectF(0, 0, SIDE, SIDE)
    black = QColor(Qt.GlobalColor.black)
    return ink.pixmap(drawing, size=QSizeF(SIDE, SIDE), ratio=1.0, paper=paper, colour=black).toImage()


def painted(drawing: Drawing) -> QImage:
    """The same, all at once."""
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_strokes(painter, drawing.strokes, QRectF(0, 0, SIDE, SIDE), QColor(Qt.GlobalColor.black))
    painter.end()
    return pixmap.toImage()


def scribble(strokes: int) -> Drawing:
    random = np.random.default_rng(1)
    return Drawing(tuple(Stroke.of(random.uniform(0, 1, (20, 2)), width=0.004) for _ in range(strokes)))


def test_a_drawing_of_usual_size_is_there_at_once_and_follows_every_step(qapp: QApplication) -> None:
    ink = FinishedInk(QObject())
    first, second = number("12"), number("345")
    for drawing in (first, Drawing((*first.strokes, *second.strokes)), second, Drawing(), first):
        assert picture(ink, drawing) == painted(drawing)
        assert ink.is_complete


def test_a_very_large_one_comes_in_parts_and_is_the_same_in_the_end(qapp: QApplication) -> None:
    parent = QObject()
    ink, drawing, parts = FinishedInk(parent), scribble(500), []
    ink.grown.connect(lambda: parts.append(len(ink._painted)))
    picture(ink, drawing)
    assert not ink.is_complete
    until(lambda: ink.is_complete, "all is painted")
    assert len(parts) > 3
    assert parts == sorted(parts)
    assert picture(ink, drawing) == painted(drawing)


def test_another_drawing_takes_the_place_of_one_that_is_not_complete(qapp: QApplication) -> None:
    parent = QObject()
    ink = FinishedInk(parent)
    picture(ink, scribble(1500))
    small = number("7")
    picture(ink, small)
    until(lambda: ink.is_complete, "it is painted")
    assert picture(ink, small) == painted(small)
