"""How numbers look in a grid: each as it stands on paper, and below that what it is taken for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import ReviewNumber
from digitpad.ui.review.cut_pictures import CutPictures
from digitpad.ui.review.tiles import cutting_image, picture_ground
from digitpad.ui.widgets.theme import GRID, current_theme

_TILE: Final = QSize(200, 96)
_PICTURE: Final = 56  # pixels of a picture's height at most
_TEXT: Final = 22  # pixels of the letters
_ROUND: Final = 6.0
_FADED: Final = 0.35

SignsOf = Callable[[ReviewNumber], Sequence[tuple[int, bool]]]
"""What each digit of a number is taken for now, 0..9 or NOT_A_DIGIT, and whether that is in doubt."""
_Index = QModelIndex | QPersistentModelIndex


class NumberTiles:
    """Pictures and words for a grid of numbers."""

    def __init__(self, pictures: CutPictures, signs: SignsOf) -> None:
        self._pictures = pictures
        self._signs = signs

    def picture(self, item: ReviewNumber, pixels: int) -> QImage:
        """It as it stands on the page, as large as it was cut; nothing until that is done."""
        cut = self._pictures.number(item)
        return QImage() if cut is None else cutting_image(cut)

    def caption(self, item: ReviewNumber) -> str:
        """What it is taken for."""
        return "".join(str(value) for value, _ in self._signs(item) if value != NOT_A_DIGIT)

    def tip(self, item: ReviewNumber) -> str:
        """The same."""
        return self.caption(item)


class NumberTilePainter(QStyledItemDelegate):
    """Paints a number's tile: an edge for what is in doubt, paleness for what was looked at."""

    def __init__(
        self,
        number_of: Callable[[int], ReviewNumber],
        signs: SignsOf,
        is_done: Callable[[int], bool],
        cursor: Callable[[], int | None],
        parent: QObject | None = None,
    ) -> None:
        """`number_of`: that of a row; `is_done`: whether that was looked at; `cursor`: the row that keys are for."""
        super().__init__(parent)
        self._number_of = number_of
        self._signs = signs
        self._is_done = is_done
        self._cursor = cursor

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return _TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, number = current_theme(), self._number_of(index.row())
        area: QRect = option.rect
        tile = QRectF(area).adjusted(3, 3, -3, -3)
        done = self._is_done(index.row())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setBrush(picture_ground(theme))
        painter.setPen(QPen(QColor(theme.warning if number.in_doubt and not done else theme.border), 1))
        painter.drawRoundedRect(tile, _ROUND, _ROUND)
        painter.setOpacity(_FADED if done else 1.0)
        image = cast("QImage | None", index.data(Qt.ItemDataRole.DecorationRole))
        if image is not None and not image.isNull():
            room = QSizeF(tile.width() - 2 * GRID, _PICTURE)
            size = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            corner = QPointF(tile.center().x() - size.width() / 2, tile.top() + 2 + (_PICTURE - size.height()) / 2)
            painter.drawImage(QRectF(corner, size), image)
        self._paint_text(painter, QRectF(tile.left(), tile.top() + _PICTURE + 2, tile.width(), 30), number)
        painter.setOpacity(1.0)
        if index.row() == self._cursor():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 3))
            painter.drawRoundedRect(tile, _ROUND, _ROUND)
        painter.restore()

    def _paint_text(self, painter: QPainter, area: QRectF, number: ReviewNumber) -> None:
        theme = current_theme()
        font = QFont(painter.font())
        font.setPixelSize(_TEXT)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        signs = [(str(value), doubt) for value, doubt in self._signs(number) if value != NOT_A_DIGIT]
        wide = painter.fontMetrics().horizontalAdvance("0") + 3
        left = area.center().x() - wide * len(signs) / 2
        for place, (sign, doubt) in enumerate(signs):
            painter.setPen(QColor(theme.warning if doubt else theme.text))
            cell = QRectF(left + place * wide, area.top(), wide, area.height())
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, sign)
