"""What the two colours of an overlay mean."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.inside.colours import ABOVE, BELOW
from digitpad.ui.inside.elements.words import number_words
from digitpad.ui.widgets.theme import GRID, current_theme, scaled_font


class Legend(QWidget):
    """A bar from blue over black to orange, labelled with words and numbers."""

    def __init__(self, below: str, above: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below, self._above = below, above
        self._top = 0.0
        self.setFont(scaled_font(self.font(), 0.9))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{below}: {self.tr('blue')}; {above}: {self.tr('orange')}")

    def set_top(self, top: float) -> None:
        """Set the number at which colours are strongest."""
        self._top = top
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._below + self._above) + 6 * GRID
        return QSize(words, 2 * GRID + 2 * self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        bar = QRectF(0.5, 0.5, self.width() - 1, 1.5 * GRID)
        colours = QLinearGradient(bar.topLeft(), bar.topRight())
        for place, colour in ((0.0, QColor(*BELOW)), (0.5, QColor("black")), (1.0, QColor(*ABOVE))):
            colours.setColorAt(place, colour)
        painter.fillRect(bar, colours)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(bar)
        high = self.fontMetrics().height()
        first = QRect(0, 2 * GRID, self.width(), high)
        second = first.translated(0, high)
        painter.setPen(QColor(theme.text))
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft, self._below)
        painter.drawText(first, Qt.AlignmentFlag.AlignRight, self._above)
        painter.setPen(QColor(theme.muted))
        if self._top:
            painter.drawText(second, Qt.AlignmentFlag.AlignLeft, number_words(-self._top, digits=1))
            painter.drawText(second, Qt.AlignmentFlag.AlignHCenter, "0")
            painter.drawText(second, Qt.AlignmentFlag.AlignRight, number_words(self._top, digits=1, signed=True))
