"""Ten probabilities as bars."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.recognition.predict import Prediction
from digitpad.ui.widgets.theme import GRID, current_theme
from digitpad.ui.widgets.words import rounded_percent


class ProbabilityBars(QWidget):
    """A bar for each digit: a sure answer in the accent colour, both guesses of an unsure one in the warning colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction: Prediction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Probabilities of the ten digits"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers only: "<1 %" would be turned around

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show ten probabilities, or empty bars."""
        self._prediction = prediction
        if prediction is None:
            self.setAccessibleDescription("")
        else:
            words = [f"{digit}: {rounded_percent(prediction.probabilities[digit])}" for digit in prediction.ranked]
            self.setAccessibleDescription(", ".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 10 * (self.fontMetrics().height() - 1))  # figures need no room for tails

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        row = min(self.height() / 10, 40.0)
        left = metrics.horizontalAdvance("0") + GRID
        right = self.width() - metrics.horizontalAdvance(">99.9 %") - GRID
        thickness = min(row - 4, 16.0)
        guesses, colour = self._guesses()
        for digit in range(10):
            share = self._prediction.probabilities[digit] if self._prediction else 0.0
            guessed = digit in guesses
            y = digit * row
            painter.setPen(QColor(theme.text if guessed or not self._prediction else theme.muted))
            painter.drawText(QRectF(0, y, left, row), Qt.AlignmentFlag.AlignVCenter, str(digit))
            track = QRectF(left, y + (row - thickness) / 2, right - left, thickness)
            _bar(painter, track, 1.0, QColor(theme.raised))
            _bar(painter, track, share, QColor(colour if guessed else theme.muted))
            if self._prediction:
                area = QRectF(right, y, self.width() - right, row)
                aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                painter.drawText(area, aligned, rounded_percent(share))

    def _guesses(self) -> tuple[tuple[int, ...], str]:
        """The digits that stand out, and the colour of their bars."""
        theme, prediction = current_theme(), self._prediction
        if prediction is None or prediction.rejected:
            return (), theme.muted
        if prediction.unsure:
            return prediction.ranked[:2], theme.warning
        return (prediction.digit,), theme.accent


def _bar(painter: QPainter, track: QRectF, share: float, colour: QColor) -> None:
    if share < 0.002:
        return
    bar = QRectF(track.topLeft(), QPointF(track.left() + max(track.width() * share, 2.0), track.bottom()))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    radius = min(track.height() / 2, bar.width() / 2)
    painter.drawRoundedRect(bar, radius, radius)
    painter.restore()
