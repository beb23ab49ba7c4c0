"""How digits look in the review: their pictures, what was said of them, and how much they are to be doubted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import ReviewDigit
from digitpad.ui.answer.shown_reading import NO_DIGIT_SYMBOL
from digitpad.ui.review.cut_pictures import CutPictures
from digitpad.ui.widgets.digit_grid import DIGIT_SIDE, digit_image
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, Theme, current_theme, scaled_font
from digitpad.ui.widgets.words import rounded_percent

STRANGE_FROM: Final = 0.3
"""The doubt from which a digit is to catch the eye."""
_DOUBTFUL_FROM: Final = 0.05
_TILE: Final = DIGIT_SIDE + GRID
"""Pixels of a digit with what is around it."""
_ROUND: Final = 6.0  # pixels of a tile's corners
_FADED: Final = 0.35  # of a picture's opacity, once its digit was looked at

_Index = QModelIndex | QPersistentModelIndex


class ReviewTiles:
    """Pictures and words for a grid of digits."""

    def __init__(self, pictures: CutPictures, shown: Callable[[ReviewDigit], int]) -> None:
        """`shown`: what a digit is taken for now, 0..9 or NOT_A_DIGIT."""
        self._pictures = pictures
        self._shown = shown

    def picture(self, item: ReviewDigit, pixels: int) -> QImage:
        """Its ink as it stands on the page, or what the network saw of it until that is cut."""
        return tile_image(self._pictures.tile(item), item, pixels)

    def caption(self, item: ReviewDigit) -> str:
        """What it is taken for."""
        return sign_of(self._shown(item))

    def tip(self, item: ReviewDigit) -> str:
        """What is known of it."""
        said = item.digit.prediction
        if item.read == NOT_A_DIGIT:
            return _tr("Taken for no digit; else it might be a {0} or a {1}").format(said.digit, said.second)
        sure = rounded_percent(1 - item.doubt)
        other = said.second if said.digit == item.read else said.digit
        return _tr("{0}: {1} sure, next is {2}").format(item.read, sure, other)


def tile_image(cut: NDArray[np.uint8] | None, item: ReviewDigit, pixels: int) -> QImage:
    """A digit's picture, so many pixels a side, in the theme's colours."""
    dark = current_theme().dark
    if cut is None:
        image = digit_image(np.rint(item.digit.prepared.image * 255).astype(np.uint8), dark=dark)
    else:
        image = cutting_image(cut)
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(pixels, pixels, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    return scaled.convertToFormat(QImage.Format.Format_RGB32)  # which is painted fastest


def cutting_image(grey: NDArray[np.uint8]) -> QImage:
    """Dark ink on white as an image on the theme's paper: in the dark, light on black."""
    high, wide = grey.shape
    image = QImage(np.ascontiguousarray(grey).tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8).copy()
    if current_theme().dark:
        image.invertPixels()
    return image


def picture_ground(theme: Theme) -> QColor:
    """The paper of such images."""
    return QColor("#000000" if theme.dark else "#ffffff")


def sign_of(value: int) -> str:
    """0..9 or NOT_A_DIGIT as a sign."""
    return NO_DIGIT_SYMBOL if value == NOT_A_DIGIT else str(value)


def key_hint(words: str) -> PlainLabel:
    """A line that says what keys do."""
    label = PlainLabel(words)
    label.setObjectName("muted")
    label.setFont(scaled_font(label.font(), 0.9))
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # in a narrow window its end is cut
    return label


class TilePainter(QStyledItemDelegate):
    """Paints a tile: an edge for what is strange, a large sign over what was corrected, paleness for what is done."""

    def __init__(
        self,
        digit_of: Callable[[int], ReviewDigit],
        said: Callable[[ReviewDigit], int | None],
        cursor: Callable[[], int | None],
        parent: QObject | None = None,
    ) -> None:
        """`digit_of`: that of a row; `said`: what a person has said of a digit, 0..9 or NOT_A_DIGIT; `cursor`: the row
        that keys are for.
        """
        super().__init__(parent)
        self._digit_of = digit_of
        self._said = said
        self._cursor = cursor
        self._grounds: dict[tuple[float, str, float], QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(_TILE, _TILE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = current_theme()
        area: QRect = option.rect
        digit = self._digit_of(index.row())
        said = self._said(digit)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tile = QRectF(area).adjusted(2, 2, -2, -2)
        self._paint_ground(painter, area, theme, digit, said)
        image = cast("QImage | None", index.data(Qt.ItemDataRole.DecorationRole))
        if image is not None:
            painter.setOpacity(1.0 if said is None else _FADED)
            painter.drawImage(tile.adjusted(2, 2, -2, -2), image)
            painter.setOpacity(1.0)
        if said is not None and said != digit.read:
            self._paint_correction(painter, tile, theme, said)
        if index.row() == self._cursor():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 3))
            painter.drawRoundedRect(tile.adjusted(-0.5, -0.5, 0.5, 0.5), _ROUND, _ROUND)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, theme: Theme, digit: ReviewDigit, said: int | None) -> None:
        """The tile below the picture; of each of its three looks there is one, as painting it anew takes too long."""
        doubt = 0.0 if said is not None else digit.doubt
        width = 2.0 if doubt >= STRANGE_FROM else 1.0
        colour = theme.warning if doubt >= _DOUBTFUL_FROM else theme.border
        ratio = painter.device().devicePixelRatio()
        key = width, colour, ratio
        if key not in self._grounds:
            self._grounds[key] = _ground(area.size(), theme, colour, width, ratio)
        painter.drawPixmap(area.topLeft(), self._grounds[key])

    def _paint_correction(self, painter: QPainter, tile: QRectF, theme: Theme, said: int) -> None:
        font = QFont(painter.font())
        font.setPixelSize(round(0.6 * tile.height()))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.warning if said == NOT_A_DIGIT else theme.accent))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, sign_of(said))


def _ground(size: QSize, theme: Theme, colour: str, width: float, ratio: float) -> QPixmap:
    """A tile without a picture."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(picture_ground(theme))
    painter.setPen(QPen(QColor(colour), width))
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(size)).adjusted(2, 2, -2, -2), _ROUND, _ROUND)
    painter.end()
    return pixmap


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewTiles", text)
