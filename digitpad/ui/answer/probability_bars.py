"""The probabilities of ten digits, or of a model's other classes, as bars."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.recognition.predict import Prediction
from digitpad.ui.widgets.theme import GRID, current_theme
from digitpad.ui.widgets.words import rounded_percent

_ROWS: Final = 10
"""Bars that find room at once; of more classes the most probable ones stand first, and the others are scrolled to."""
_MOST_OF_A_ROW: Final = 0.45  # of the width, that names of classes may take


class ProbabilityBars(QWidget):
    """A bar for each class: a sure answer in the accent colour, both guesses of an unsure one in the warning colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction: Prediction | None = None
        self._names: tuple[str, ...] = DIGIT_NAMES
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Probabilities of the ten digits"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers only: "<1 %" would be turned around

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show the probability of each class, or empty bars."""
        self._prediction = prediction
        if prediction is None:
            self.setAccessibleDescription("")
        else:
            words = [
                f"{self._names[place]}: {rounded_percent(prediction.probabilities[place])}"
                for place in prediction.ranked
            ]
            self.setAccessibleDescription(", ".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(140, len(self._names) * self.row_height)

    @property
    def row_height(self) -> int:
        """Pixels of a bar's row at least: digits need none for tails, nor for what some fonts have above capitals."""
        metrics = self.fontMetrics()
        return metrics.capHeight() + GRID // 2 if self._names == DIGIT_NAMES else metrics.height() - 1

    @property
    def order(self) -> tuple[int, ...]:
        """The classes from the first bar to the last; of many, the most probable ones come first."""
        if len(self._names) > _ROWS and self._prediction is not None:
            return self._prediction.ranked
        return tuple(range(len(self._names)))

    def set_class_names(self, names: tuple[str, ...]) -> None:
        """Have an empty bar for each of these."""
        self._names, self._prediction = names, None
        digits = names == DIGIT_NAMES
        self.setAccessibleName(
            self.tr("Probabilities of the ten digits") if digits else self.tr("Probabilities of the classes")
        )
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # its own would be the application's: Arabic is mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        row = min(self.height() / len(self._names), 40.0)
        widest = max(map(metrics.horizontalAdvance, self._names))
        left = min(widest + GRID, _MOST_OF_A_ROW * self.width())
        right = self.width() - metrics.horizontalAdvance(">99.9 %") - GRID
        thickness = min(row - 4, 16.0)
        guesses, colour = self._guesses()
        for number, place in enumerate(self.order):
            share = self._prediction.probabilities[place] if self._prediction else 0.0
            guessed = place in guesses
            y = number * row
            painter.setPen(QColor(theme.text if guessed or not self._prediction else theme.muted))
            name = metrics.elidedText(self._names[place], Qt.TextElideMode.ElideRight, left - GRID / 2)
            painter.drawText(QRectF(0, y, left, row), Qt.AlignmentFlag.AlignVCenter, name)
            track = QRectF(left, y + (row - thickness) / 2, right - left, thickness)
            _bar(painter, track, 1.0, QColor(theme.raised))
            _bar(painter, track, share, QColor(colour if guessed else theme.muted))
            if self._prediction:
                area = QRectF(right, y, self.width() - right, row)
                aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                painter.drawText(area, aligned, rounded_percent(share))

    def _guesses(self) -> tuple[tuple[int, ...], str]:
        """The classes that stand out, and the colour of their bars."""
        theme, prediction = current_theme(), self._prediction
        if prediction is None or prediction.rejected:
            return (), theme.muted
        if prediction.unsure:
            return prediction.ranked[:2], theme.warning
        return (prediction.digit,), theme.accent


class ScrolledBars(QScrollArea):
    """The bars, at least ten of them at once; the others are scrolled to."""

    def __init__(self, bars: ProbabilityBars, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = bars
        self.setWidget(bars)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_class_names(DIGIT_NAMES)

    def set_class_names(self, names: tuple[str, ...]) -> None:
        """Have an empty bar for each of these."""
        self._bars.set_class_names(names)
        many = len(names) > _ROWS
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if many else Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if many else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setAccessibleName(self._bars.accessibleName())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._bars.minimumSizeHint().width(), _ROWS * self._bars.row_height)


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
