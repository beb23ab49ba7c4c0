"""What a sheet looks like on paper."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.forms.printable import PrintableSheet
from digitpad.ui.printing.sheet_painter import paint_shapes
from digitpad.ui.widgets.theme import GRID

_EDGE: Final = QColor(0, 0, 0, 60)


class SheetPreview(QWidget):
    """The first page, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: PrintableSheet | None = None
        self._picture: QPixmap | None = None
        self.setMinimumSize(22 * GRID, 30 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Preview of the sheet"))

    def show_sheet(self, sheet: PrintableSheet) -> None:
        """Show another sheet."""
        if sheet != self._sheet:
            self._sheet, self._picture = sheet, None
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(40 * GRID, 56 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        width, height = self._sheet.size
        scale = min((self.width() - 2) / width, (self.height() - 2) / height)
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        ratio = self.devicePixelRatioF()
        size = QSize(round(place.width() * ratio), round(place.height() * ratio))
        if self._picture is None or self._picture.size() != size:
            self._picture = _drawn(self._sheet, size)
        painter = QPainter(self)
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        painter.setPen(_EDGE)
        painter.drawRect(place)
        painter.end()


def _drawn(sheet: PrintableSheet, size: QSize) -> QPixmap:
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size.width() / sheet.size[0], size.height() / sheet.size[1])
    paint_shapes(painter, sheet)
    painter.end()
    return picture
