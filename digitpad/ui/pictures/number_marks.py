"""Lines under numbers that rules speak against, one kind for each reason: nobody needs to tell colours apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat

from digitpad.core.pages.output import PageNumber

INVALID_COLOUR: Final = QColor("#b00020")
RULED_COLOUR: Final = QColor("#b34700")  # that of what is unsure
_EDGE_COLOUR: Final = QColor(255, 255, 255, 200)
_LINE: Final = 2.0  # pixels of a line's width
_BELOW: Final = 4.0  # pixels from a number's box to the middle of the line
_WAVE: Final = (2.0, 4.0)  # pixels that a wave goes up and down, and to the side
_FULL_HEIGHT: Final = 28.0  # pixels of a number's height, from which its line has all of that
_SMALLEST: Final = 0.5  # of it


class NumberMark(Enum):
    """Why a number has a line."""

    BY_RULE = auto()
    """Dashes: it is not the most probable number, but the most probable that the rules allow."""
    REPEATED = auto()
    """Dots: it stands elsewhere, too, and may be there once."""
    INVALID = auto()
    """A wave: it breaks the rules."""


_PATTERNS: Final[Mapping[NumberMark, Sequence[float]]] = MappingProxyType(
    {NumberMark.BY_RULE: (3.0, 2.0), NumberMark.REPEATED: (1.0, 1.5)}
)
"""Lengths of dashes and gaps, in widths of the line."""
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


def paint_mark(painter: QPainter, area: QRectF, mark: NumberMark) -> None:
    """Paint the line of a number whose digits are in `area`, thinner below small digits."""
    colour = INVALID_COLOUR if mark is NumberMark.INVALID else RULED_COLOUR
    size = min(max(area.height() / _FULL_HEIGHT, _SMALLEST), 1.0)
    points = _points(area, mark, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    flat = Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap
    painter.setPen(QPen(_EDGE_COLOUR, (_LINE + 2) * size, *flat))
    painter.drawPolyline(points)
    pen = QPen(colour, _LINE * size, *flat)
    if mark in _PATTERNS:
        pen.setDashPattern(_PATTERNS[mark])
    painter.setPen(pen)
    painter.drawPolyline(points)
    painter.restore()


def _points(area: QRectF, mark: NumberMark, size: float) -> Sequence[QPointF]:
    y = area.bottom() + _BELOW * size
    if mark is not NumberMark.INVALID:
        return [QPointF(area.left(), y), QPointF(area.right(), y)]
    return list(_wave(area.left(), area.right(), y, size))


def _wave(left: float, right: float, y: float, size: float) -> Iterator[QPointF]:
    high, wide = (size * one for one in _WAVE)
    for place in range(int((right - left) / wide) + 1):
        yield QPointF(left + place * wide, y + (high if place % 2 else -high))
