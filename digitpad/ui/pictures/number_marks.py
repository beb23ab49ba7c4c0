"""Lines under numbers that rules speak against, one kind for each reason: nobody needs to tell colours apart."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextCharFormat

from digitpad.core.pages.output import PageNumber

INVALID_COLOUR: Final = QColor("#b00020")
RULED_COLOUR: Final = QColor("#b34700")  # that of what is unsure
_EDGE_COLOUR: Final = QColor(255, 255, 255, 200)
_LINE: Final = 2.0  # pixels of a line's width
_BELOW: Final = 1.0  # pixels between a number's box and its line with its edge
_HIGH: Final = 8.0  # pixels of a line with its edge, a wave included
_WAVE: Final = (2.0, 4.0)  # pixels that a wave goes up and down, and to the side
_DASHES: Final = (6.0, 4.0)  # pixels of a dash and of the gap behind it
_DOTS: Final = (2.0, 4.0)
_FULL_HEIGHT: Final = 24.0  # pixels of a number's height, below which its line is half as large


class NumberMark(Enum):
    """Why a number has a line."""

    BY_RULE = auto()
    """Dashes: it is not the most probable number, but the most probable that the rules allow."""
    REPEATED = auto()
    """Dots: it stands elsewhere, too, and may be there once."""
    INVALID = auto()
    """A wave: it breaks the rules."""


TEXT_UNDERLINES: Final[Mapping[NumberMark, QTextCharFormat.UnderlineStyle]] = MappingProxyType(
    {
        NumberMark.BY_RULE: QTextCharFormat.UnderlineStyle.DashUnderline,
        NumberMark.REPEATED: QTextCharFormat.UnderlineStyle.DotLine,
        NumberMark.INVALID: QTextCharFormat.UnderlineStyle.WaveUnderline,
    }
)


def mark_of(number: PageNumber) -> NumberMark | None:
    """The line of a number: that of the gravest reason."""
    read = number.read
    reasons = (
        (NumberMark.INVALID, read.invalid),
        (NumberMark.REPEATED, read.duplicate),
        (NumberMark.BY_RULE, read.by_rule),
    )
    return next((mark for mark, there in reasons if there), None)


class MarkPainter:
    """Lines below numbers: of each kind a piece is painted once and repeated, as there may be hundreds of numbers."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._ratio = painter.device().devicePixelRatio()
        self._pieces: dict[tuple[NumberMark, float], QPixmap] = {}

    def paint(self, area: QRectF, mark: NumberMark) -> None:
        """Paint the line of a number whose digits are in `area`."""
        size = 1.0 if area.height() >= _FULL_HEIGHT else 0.5
        if (mark, size) not in self._pieces:
            self._pieces[mark, size] = self._piece(mark, size)
        line = QRectF(area.left(), area.bottom() + _BELOW, area.width(), _HIGH * size)
        self._painter.drawTiledPixmap(line.toRect(), self._pieces[mark, size])

    def _piece(self, mark: NumberMark, size: float) -> QPixmap:
        """As much of a line as is repeated."""
        long, gap = {NumberMark.BY_RULE: _DASHES, NumberMark.REPEATED: _DOTS}.get(mark, (2 * _WAVE[1], 0.0))
        piece = QPixmap(QSizeF((long + gap) * size * self._ratio, _HIGH * size * self._ratio).toSize())
        piece.setDevicePixelRatio(self._ratio)
        piece.fill(Qt.GlobalColor.transparent)
        painter = QPainter(piece)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size, size)
        if mark is NumberMark.INVALID:
            _paint_wave(painter)
        else:
            middle = _HIGH / 2
            painter.fillRect(QRectF(0, middle - _LINE / 2 - 1, long + gap, _LINE + 2), _EDGE_COLOUR)
            painter.fillRect(QRectF(0, middle - _LINE / 2, long, _LINE), RULED_COLOUR)
        painter.end()
        return piece


def _paint_wave(painter: QPainter) -> None:
    """Up and down once, with what comes from the neighbours on both sides."""
    high, wide = _WAVE
    points = [QPointF(place * wide, _HIGH / 2 + (-high if place % 2 else high)) for place in range(-1, 4)]
    for pen in (QPen(_EDGE_COLOUR, _LINE + 2), QPen(INVALID_COLOUR, _LINE)):
        painter.setPen(pen)
        painter.drawPolyline(points)
