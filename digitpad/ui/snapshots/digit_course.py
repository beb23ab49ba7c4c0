"""One digit through a training: what it is taken for now, and how probable its class was at each snapshot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.recognition.predict import DIGITS, Predictions
from digitpad.ui.snapshots.words import read_words
from digitpad.ui.widgets.digit_grid import DIGIT_SIDE, digit_image
from digitpad.ui.widgets.theme import GRID, current_theme, scaled_font

_BAR_WIDTH, _CURVE_WIDTH = 11, 88  # pixels; of the curve at least


@dataclass(frozen=True, eq=False)
class FollowedDigit:
    """`image`: (28, 28) uint8, ink = 255; `label`: what it is, None if nobody says; `predictions`: at each snapshot;
    `class_names`: what these stand for."""

    image: NDArray[np.uint8]
    label: int | None
    predictions: Predictions
    class_names: tuple[str, ...] = DIGIT_NAMES


class DigitCourse(QWidget):
    """The digit, ten bars, and two curves: its class in one colour, the most probable other class dashed in another.

    Of more than ten classes, the ones that are the most probable now have bars.

    Where nobody says what it is, its class is what it is taken for at the last snapshot.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digit: FollowedDigit | None = None
        self._number = 0
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def show_digit(self, digit: FollowedDigit, number: int) -> None:
        """Show a digit at a snapshot."""
        self._digit, self._number = digit, number
        self._words = read_words(digit.label, digit.predictions[number], digit.class_names)
        self.setAccessibleName(self._words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width() + 80, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        width = DIGIT_SIDE + 10 * _BAR_WIDTH + _CURVE_WIDTH + 6 * GRID
        return QSize(width, DIGIT_SIDE + self.fontMetrics().height() + 4 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._digit is None:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), GRID, GRID)
        line = self.fontMetrics().height()
        painter.setPen(QColor(theme.text if self._is_right else theme.warning))
        painter.drawText(QRectF(1.5 * GRID, GRID, self.width() - 3 * GRID, line), 0, self._words)
        top = 1.5 * GRID + line
        picture = QRectF(1.5 * GRID, top, DIGIT_SIDE, DIGIT_SIDE)
        painter.drawImage(picture, digit_image(self._digit.image, dark=theme.dark))
        bars = QRectF(picture.right() + 1.5 * GRID, top, 10 * _BAR_WIDTH, DIGIT_SIDE + GRID)
        self._paint_bars(painter, bars)
        curve = QRectF(bars.right() + 1.5 * GRID, top, self.width() - bars.right() - 3 * GRID, DIGIT_SIDE + GRID / 2)
        self._paint_curves(painter, curve)

    @property
    def _class(self) -> int:
        assert self._digit is not None
        label = self._digit.label
        return int(self._digit.predictions.digits[-1]) if label is None else label

    @property
    def _is_right(self) -> bool:
        assert self._digit is not None
        return self._digit.label is None or int(self._digit.predictions.digits[self._number]) == self._digit.label

    @property
    def _barred(self) -> list[int]:
        """The classes that have a bar: all, or the ten most probable ones in their order."""
        assert self._digit is not None
        shares = self._digit.predictions.probabilities[self._number]
        return sorted(np.argsort(-shares, kind="stable")[:DIGITS].tolist())

    def _paint_bars(self, painter: QPainter, area: QRectF) -> None:
        theme, digit = current_theme(), self._digit
        assert digit is not None
        shares = digit.predictions.probabilities[self._number].tolist()
        small = scaled_font(self.font(), 0.8)
        painter.setFont(small)
        words = painter.fontMetrics().height()
        high = area.height() - words
        for place, label in enumerate(self._barred):
            column = QRectF(area.left() + place * _BAR_WIDTH, area.top(), _BAR_WIDTH, high)
            bar = column.adjusted(1, high * (1 - min(max(shares[label], 0.02), 1)), -1, 0)
            painter.fillRect(bar, QColor(theme.accent if label == self._class else theme.second))
            painter.setPen(QColor(theme.text if label == self._class else theme.muted))
            below = QRectF(column.left(), area.bottom() - words, _BAR_WIDTH, words)
            name = digit.class_names[label]
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name if len(name) == 1 else name[:1] + "…")
        painter.setFont(self.font())

    def _paint_curves(self, painter: QPainter, area: QRectF) -> None:
        theme, digit = current_theme(), self._digit
        assert digit is not None
        chances = digit.predictions.probabilities
        own = chances[:, self._class]
        others = np.delete(chances, self._class, 1).max(1)
        count = len(own)
        xs = area.left() + area.width() * (np.arange(count) + 0.5) / count
        painter.fillRect(area, QColor(theme.raised))
        painter.setPen(QPen(QColor(theme.muted), 1))
        painter.drawLine(QPointF(xs[self._number], area.top()), QPointF(xs[self._number], area.bottom()))
        for values, colour, style in (
            (others, theme.second, Qt.PenStyle.DashLine),
            (own, theme.accent, Qt.PenStyle.SolidLine),
        ):
            ys = area.bottom() - 2 - (area.height() - 4) * values
            points = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
            painter.setPen(QPen(QColor(colour), 2, style))
            painter.drawPolyline(points)
            painter.setPen(QPen(QColor(colour), 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoint(points[self._number])
