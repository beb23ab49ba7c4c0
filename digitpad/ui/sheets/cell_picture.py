"""The selected field as it stands on paper, large, and below it the line of the sheet in which it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.forms.form import FieldBox
from digitpad.ui.widgets.theme import GRID, LIGHT, current_theme

_AROUND: Final = 0.35
"""Of a field's height, that is seen around it."""
_LINE: Final = 0.8
"""Of a field's height, that is seen above and below it in its line."""
_CELL_SHARE: Final = 0.62
"""Of the height, for the field."""
_ROUND: Final = 8.0


class CellPicture(QWidget):
    """Empty while nothing is selected, or its sheet's picture is not there yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: QImage | None = None
        self._box: FieldBox | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setAccessibleName(self.tr("The selected field on paper"))

    def show_field(self, page: QImage | None, box: FieldBox | None) -> None:
        """Show a field of an aligned page. `box`: where it is; None: nothing."""
        self._page, self._box = page, box
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 190)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        upper = QRectF(0, 0, self.width(), _CELL_SHARE * self.height() - GRID / 2)
        lower = QRectF(0, upper.bottom() + GRID, self.width(), self.height() - upper.bottom() - GRID)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.raised))
        for room in (upper, lower):
            painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        if self._page is not None and self._box is not None:
            size = self._page.size()
            field = QRectF(
                QPointF(self._box[0] * size.width(), self._box[1] * size.height()),
                QPointF(self._box[2] * size.width(), self._box[3] * size.height()),
            )
            self._paint_part(painter, upper, field, _AROUND * field.height())
            line = QRectF(0, field.top(), size.width(), field.height())
            self._paint_part(painter, lower, line, _LINE * field.height(), field)
        painter.end()

    def _paint_part(
        self, painter: QPainter, room: QRectF, part: QRectF, around: float, framed: QRectF | None = None
    ) -> None:
        """Paint a part of the page, as large as there is room; `framed`: what gets a frame."""
        assert self._page is not None
        source = part.adjusted(-around, -around, around, around).intersected(QRectF(self._page.rect()))
        inside = room.adjusted(4, 4, -4, -4)
        scale = min(inside.width() / source.width(), inside.height() / source.height())
        place = QRectF(0, 0, source.width() * scale, source.height() * scale)
        place.moveCenter(inside.center())
        painter.drawImage(place, self._page, source)
        if framed is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.accent), 2))  # paper is white in a dark window, too)
            corner = place.topLeft() + (framed.topLeft() - source.topLeft()) * scale
            painter.drawRoundedRect(QRectF(corner, framed.size() * scale).adjusted(-2, -2, 2, 2), 3, 3)
