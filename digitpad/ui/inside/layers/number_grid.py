"""A few numbers in cells of their colours: a patch, a kernel, their products."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.inside.colours import Pixels
from digitpad.core.inside.network import Array
from digitpad.ui.inside.elements.words import number_words
from digitpad.ui.widgets.theme import current_theme, scaled_font

_DARK_FIGURES_FROM = 140  # of a colour, from which dark figures are read better


class NumberGrid(QWidget):
    """Shows a matrix of numbers; a large one, such as 7x7, as colours only."""

    def __init__(self, name: str, *, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._values: Array = np.zeros((1, 1), np.float32)
        self._pixels: Pixels = np.zeros((1, 1, 3), np.uint8)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    @property
    def values(self) -> Array:
        """(h, w): the numbers that are shown."""
        return self._values

    def show_numbers(self, values: Array, pixels: Pixels) -> None:
        """Show (h, w) numbers in their (h, w, 3) colours."""
        self._values, self._pixels = values, pixels
        rows = "; ".join(", ".join(number_words(float(value)) for value in row) for row in values)
        self.setAccessibleDescription(rows)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        rows, columns = self._values.shape
        side = (self._side - 1) / max(rows, columns)
        font = scaled_font(self.font(), 0.9 if side >= 40 else 0.75)
        painter.setFont(font)
        shows = painter.fontMetrics().horizontalAdvance("−0.00") <= side - 2
        if not shows:
            painter.setFont(scaled_font(self.font(), 0.72))
            shows = painter.fontMetrics().horizontalAdvance("−0.0") <= side
        digits = 2 if side >= 36 else 1
        for row in range(rows):
            for column in range(columns):
                cell = QRectF(column * side, row * side, side, side)
                colour = QColor(*map(int, self._pixels[row, column]))
                painter.fillRect(cell, colour)
                painter.setPen(QPen(QColor(theme.border), 1))
                painter.drawRect(cell)
                if shows:
                    painter.setPen(QColor("black" if _brightness(colour) > _DARK_FIGURES_FROM else "white"))
                    text = number_words(float(self._values[row, column]), digits=digits)
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)


def _brightness(colour: QColor) -> float:
    return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()
