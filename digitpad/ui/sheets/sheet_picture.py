"""A whole sheet with its fields drawn in it: what was read above each, and which one is selected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.forms.form import FieldBox
from digitpad.core.forms.review.picture_store import StoredPicture
from digitpad.core.forms.review.sheets_review import TableCell
from digitpad.ui.sheets.pictures import SheetPictures
from digitpad.ui.widgets.theme import LIGHT

_LETTERS: Final = 0.42
"""Of a field's height: what was read in it."""
_LEGIBLE: Final = 8  # pixels of letters, below which nothing is written


@dataclass(frozen=True)
class ShownField:
    """A field on the sheet. `text`: what stands there, with a sign where that is in doubt."""

    cell: TableCell
    box: FieldBox
    text: str
    is_open: bool


class SheetPicture(QWidget):
    """Shows a sheet as large as there is room; a click selects a field."""

    cell_chosen = Signal(object)
    """A `TableCell`."""

    def __init__(self, pictures: SheetPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._place: StoredPicture | None = None
        self._fields: tuple[ShownField, ...] = ()
        self._selected: TableCell | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 80)
        self.setAccessibleName(self.tr("The sheet with its fields"))
        pictures.loaded.connect(self.update)

    def show_sheet(self, place: StoredPicture | None, fields: Sequence[ShownField], selected: TableCell | None) -> None:
        """Show a sheet; None: none, or one without a picture."""
        self._place, self._fields, self._selected = place, tuple(fields), selected
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 480)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        for one in self._fields if area is not None else ():
            if area is not None and _placed(one.box, area).contains(event.position()):
                self.cell_chosen.emit(one.cell)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self._area()
        if area is None or self._place is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        image = self._pictures.fitted(self._place, self._pixels(area))
        if image is None:
            painter.fillRect(area, QColor("white"))
        else:
            painter.drawImage(area, image)
        for one in self._fields:
            self._paint_field(painter, one, _placed(one.box, area))
        painter.end()

    def _paint_field(self, painter: QPainter, one: ShownField, place: QRectF) -> None:
        # Paper is white in a dark window, too: so are the colours on it.
        selected = one.cell == self._selected
        colour = QColor(LIGHT.warning if one.is_open else LIGHT.accent)
        pen = QPen(colour, 3 if selected else 1.5 if one.is_open else 1)
        pen.setStyle(Qt.PenStyle.DashLine if one.is_open and not selected else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(-1, -1, 1, 1))
        letters = round(_LETTERS * place.height())
        if one.text and letters >= _LEGIBLE:
            font = QFont(self.font())
            font.setPixelSize(letters)
            font.setBold(one.is_open)
            painter.setFont(font)
            words = painter.boundingRect(QRectF(), 0, one.text)
            words.moveBottomLeft(place.topLeft() + QPointF(0, -1))
            painter.fillRect(words, QColor(255, 255, 255, 200))
            painter.drawText(words, 0, one.text)

    def _area(self) -> QRectF | None:
        """Where the page is painted, in whole pixels of the screen; None without one."""
        page = None if self._place is None else self._pictures.page(self._place)
        if page is None:
            return None
        scale = min(self.width() / page.width(), self.height() / page.height())
        wide, high = round(page.width() * scale), round(page.height() * scale)
        return QRectF((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)

    def _pixels(self, area: QRectF) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(area.width() * ratio), round(area.height() * ratio))


def _placed(box: FieldBox, area: QRectF) -> QRectF:
    left, top, wide, high = area.left(), area.top(), area.width(), area.height()
    return QRectF(left + box[0] * wide, top + box[1] * high, (box[2] - box[0]) * wide, (box[3] - box[1]) * high)
