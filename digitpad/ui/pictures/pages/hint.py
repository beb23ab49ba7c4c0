"""Words over a picture, on a card: what can be done where there is nothing else to see."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from digitpad.ui.widgets.theme import GRID, current_theme, scaled_font


def paint_hint(painter: QPainter, view: QAbstractScrollArea, words: str, *, in_the_middle: bool) -> None:
    """Paint words in the middle of a view, else at its lower edge."""
    theme = current_theme()
    painter.setFont(scaled_font(view.font(), 1.1))
    seen = view.viewport().rect()
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    width = min(seen.width() - 8 * GRID, 420)
    text = painter.boundingRect(QRect(0, 0, width, 1000), flags, words)
    card = QRect(QPoint(), text.size() + QSize(4 * GRID, 3 * GRID))
    if in_the_middle:
        card.moveCenter(seen.center())
    else:
        card.moveCenter(QPoint(seen.center().x(), seen.bottom() - card.height() // 2 - 2 * GRID))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(card, 12, 12)
    painter.setPen(QColor(theme.text))
    painter.drawText(card, flags, words)
