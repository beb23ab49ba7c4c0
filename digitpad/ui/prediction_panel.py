"""The answer: the digit, how sure the network is, all ten probabilities and the second guess."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.predict import Answer, Prediction
from digitpad.ui.theme import GRID, current_theme, scaled_font
from digitpad.ui.words import percent


class PredictionPanel(QFrame):
    """The card on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        title = QLabel(self.tr("Answer"))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._digit = QLabel()
        self._digit.setFont(scaled_font(self.font(), 6.5, bold=True))
        self._digit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._digit.setMinimumHeight(int(QFontMetricsF(self._digit.font()).height()))
        self._sentence = QLabel()
        self._second = QLabel()
        for label in (self._sentence, self._second):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._second.setObjectName("muted")
        self.bars = ProbabilityBars()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for widget in (title, self._digit, self._sentence, self._second):
            layout.addWidget(widget)
        layout.addSpacing(GRID)
        layout.addWidget(self.bars, 1)
        self._waiting = self.tr("Loading the network …")
        self._prediction: Prediction | None = None
        self._show(None)

    @property
    def text(self) -> str:
        """What the panel says, for the status line, tests and the clipboard."""
        return " ".join(filter(None, (self._digit.text(), self._sentence.text(), self._second.text())))

    def set_ready(self) -> None:
        """The network answers from now on."""
        self._waiting = self.tr("Nothing drawn yet.")
        self._show(self._prediction)

    def set_unusable(self) -> None:
        """There is no network to ask."""
        self._waiting = self.tr("There is no model to ask.")
        self._show(None)

    def show_answer(self, answer: Answer | None) -> None:
        """Show a prediction; None for an empty canvas."""
        self._show(answer.prediction if answer else None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
        super().changeEvent(event)

    def _show(self, prediction: Prediction | None) -> None:
        self._prediction = prediction
        self.bars.show_prediction(prediction)
        if prediction is None:
            self._digit.setText("?")
            self._sentence.setText(self._waiting)
            self._second.setText("")
        else:
            second = prediction.second
            self._digit.setText(str(prediction.digit))
            self._sentence.setText(self.tr("{0} sure").format(percent(prediction.confidence)))
            text = self.tr("Second guess: {0} ({1})")
            self._second.setText(text.format(second, percent(prediction.probabilities[second])))
        self._colour()

    def _colour(self) -> None:
        theme = current_theme()
        colour = theme.accent if self._prediction else theme.border
        style = f"color: {colour};"
        if self._digit.styleSheet() != style:  # restyling costs more than painting
            self._digit.setStyleSheet(style)


class ProbabilityBars(QWidget):
    """Ten bars, one a digit, the top answer in the accent colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction: Prediction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Probabilities of the ten digits"))

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show ten probabilities, or empty bars."""
        self._prediction = prediction
        if prediction is None:
            self.setAccessibleDescription("")
        else:
            words = [f"{digit}: {percent(prediction.probabilities[digit])}" for digit in prediction.ranked]
            self.setAccessibleDescription(", ".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 10 * (self.fontMetrics().height() + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        row = min(self.height() / 10, 40.0)
        left = metrics.horizontalAdvance("0") + GRID
        right = self.width() - metrics.horizontalAdvance(">99.9 %") - GRID
        thickness = min(row - 4, 16.0)
        for digit in range(10):
            share = self._prediction.probabilities[digit] if self._prediction else 0.0
            top = bool(self._prediction and self._prediction.digit == digit)
            y = digit * row
            painter.setPen(QColor(theme.text if top or not self._prediction else theme.muted))
            painter.drawText(QRectF(0, y, left, row), Qt.AlignmentFlag.AlignVCenter, str(digit))
            track = QRectF(left, y + (row - thickness) / 2, right - left, thickness)
            _bar(painter, track, 1.0, QColor(theme.raised))
            _bar(painter, track, share, QColor(theme.accent if top else theme.muted))
            if self._prediction:
                area = QRectF(right, y, self.width() - right, row)
                aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                painter.drawText(area, aligned, percent(share))


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
