"""One number, large: its line's picture, and below it each digit with what it is taken for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.pages.digits.pieces import Box, around
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import ReviewDigit, ReviewKey
from digitpad.core.review.cuttings import Strip
from digitpad.ui.review.screen_grid import digit_of_key
from digitpad.ui.review.tiles import STRANGE_FROM, cutting_image, picture_ground, sign_of, tile_image
from digitpad.ui.widgets.theme import GRID, Theme, current_theme

_CELL: Final = 72  # pixels of a digit's picture, where there is room
_SIGN: Final = 44  # pixels of the sign below it
_PICTURE_SHARE: Final = 0.6  # of the height below the line, for digits' pictures
_GAP: Final = GRID
_ROUND: Final = 8.0
_STRIP_SHARE: Final = 0.5  # of the height, for the line
_BESIDE: Final = 0.55  # of the opacity, of what stands beside the number


@dataclass(frozen=True, eq=False)
class CardDigit:
    """A digit of the number. `shown`: what it is taken for now, 0..9 or NOT_A_DIGIT; `is_said`: by a person."""

    digit: ReviewDigit
    cut: NDArray[np.uint8] | None
    shown: int
    is_said: bool


class NumberCard(QWidget):
    """Paints; keys and clicks are handed on."""

    typed = Signal(int, int)
    """A digit's place in the number, and what it is: 0..9 or NOT_A_DIGIT."""
    accepted = Signal()
    """The number is right as it is shown."""
    stepped = Signal(int)
    """Another number is wanted, so many further on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits: tuple[CardDigit, ...] = ()
        self._strip: Strip | None = None
        self._images: dict[tuple[ReviewKey, bool, int, bool], QImage] = {}
        self._cursor = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 160)
        self.setAccessibleName(self.tr("Number in doubt"))

    @property
    def cursor_place(self) -> int:
        """The place of the digit that keys are for."""
        return self._cursor

    def show_number(self, digits: Sequence[CardDigit], strip: Strip | None, *, cursor: int | None = None) -> None:
        """Show a number; `strip`: its line, None until that is cut; `cursor`: where it is, None: where it was."""
        if [one.digit for one in digits] != [one.digit for one in self._digits]:
            self._images.clear()
        self._digits, self._strip = tuple(digits), strip
        self._cursor = max(0, min(self._cursor if cursor is None else cursor, len(self._digits) - 1))
        self.setAccessibleDescription(" ".join(sign_of(digit.shown) for digit in self._digits))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(720, 420)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, value = event.key(), digit_of_key(event)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        numbers = {Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():  # a key that is held would accept what nobody has seen
                self.accepted.emit()
        elif value is not None and self._digits:
            self.typed.emit(self._cursor, value)
            self._go(self._cursor + 1)
        elif key in steps:
            self._go(self._cursor + steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(self._digits) - 1)
        elif key in numbers:
            self.stepped.emit(numbers[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        for place, cell in enumerate(self._cells()):
            if cell.contains(event.position()):
                self._go(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._digits:
            return
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_strip(painter, theme)
        for place, cell in enumerate(self._cells()):
            self._paint_digit(painter, theme, place, cell)
        painter.end()

    def _image(self, one: CardDigit, side: int) -> QImage:
        """A digit's picture; while a number is shown, it is scaled once."""
        pixels = max(8, round(side * self.devicePixelRatioF()))
        key = one.digit.key, one.cut is None, pixels, current_theme().dark
        if key not in self._images:
            self._images[key] = tile_image(one.cut, one.digit, pixels)
        return self._images[key]

    def _go(self, place: int) -> None:
        self._cursor = max(0, min(place, len(self._digits) - 1))
        self.update()

    def _paint_strip(self, painter: QPainter, theme: Theme) -> None:
        room = QRectF(0, 0, self.width(), _STRIP_SHARE * self.height()).adjusted(GRID, GRID, -GRID, -GRID)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(picture_ground(theme))
        painter.drawRoundedRect(room, _ROUND, _ROUND)
        if self._strip is None:
            return
        own = around([digit.digit.digit.box for digit in self._digits])
        left, top, right, bottom = self._strip.area
        scale = min(room.height() / (bottom - top), room.width() / max(right - left, 1))
        size = QPointF((right - left) * scale, (bottom - top) * scale)
        corner = QPointF(room.center().x() - size.x() / 2, room.center().y() - size.y() / 2)
        whole = QRectF(corner, corner + size)
        image = cutting_image(self._strip.grey)
        painter.setOpacity(_BESIDE)
        painter.drawImage(whole, image)
        painter.setOpacity(1.0)
        frame = _placed(own, self._strip.area, corner, scale).adjusted(-4, -4, 4, 4).intersected(whole)
        factor = image.width() / max(whole.width(), 1)
        source = QRectF((frame.topLeft() - corner) * factor, frame.size() * factor)
        painter.setBrush(picture_ground(theme))
        painter.drawRect(frame)
        painter.drawImage(frame, image, source)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.drawRoundedRect(frame, 4, 4)
        at = _placed(self._digits[self._cursor].digit.digit.box, self._strip.area, corner, scale)
        painter.setPen(QPen(QColor(theme.accent), 3))
        painter.drawLine(QPointF(at.left(), frame.bottom()), QPointF(at.right(), frame.bottom()))

    def _cells(self) -> list[QRectF]:
        """Where each digit is, with its sign."""
        count, top = max(1, len(self._digits)), _STRIP_SHARE * self.height() + GRID
        room = self.height() - top
        wide = min(_CELL, (self.width() - 2 * GRID - (count - 1) * _GAP) / count, _PICTURE_SHARE * room)
        left = (self.width() - count * wide - (count - 1) * _GAP) / 2
        high = wide + min(_SIGN, room - wide)
        return [QRectF(left + place * (wide + _GAP), top, wide, high) for place in range(len(self._digits))]

    def _paint_digit(self, painter: QPainter, theme: Theme, place: int, cell: QRectF) -> None:
        one = self._digits[place]
        picture = QRectF(cell.topLeft(), QPointF(cell.right(), cell.top() + cell.width()))
        painter.setBrush(picture_ground(theme))
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRoundedRect(picture, _ROUND, _ROUND)
        painter.drawImage(picture.adjusted(3, 3, -3, -3), self._image(one, round(picture.width())))
        strange = not one.is_said and (one.digit.is_unsure or one.digit.doubt >= STRANGE_FROM)
        sign = QRectF(QPointF(cell.left(), picture.bottom() + GRID / 2), cell.bottomRight())
        if place == self._cursor:
            painter.setPen(QPen(QColor(theme.accent), 3) if self.hasFocus() else QPen(QColor(theme.border), 2))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(sign.adjusted(1.5, 1.5, -1.5, -1.5), _ROUND, _ROUND)
        font = QFont(self.font())
        font.setPixelSize(max(8, round(min(0.75 * sign.height(), 0.8 * cell.width()))))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        colour = theme.warning if strange else theme.faint if one.shown == NOT_A_DIGIT else theme.text
        painter.setPen(QColor(theme.accent if one.is_said and one.shown != one.digit.read else colour))
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, sign_of(one.shown))


def _placed(box: Box, area: Box, corner: QPointF, scale: float) -> QRectF:
    """A box of the page where it is painted."""
    left, top = (box[0] - area[0]) * scale, (box[1] - area[1]) * scale
    return QRectF(corner + QPointF(left, top), QSize(0, 0)).adjusted(
        0, 0, (box[2] - box[0]) * scale, (box[3] - box[1]) * scale
    )
