"""The number in large figures: one digit as large as it gets, many as large as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.ui.answer.shown_reading import REJECTED_SYMBOL, ShownDigit, ShownReading
from digitpad.ui.widgets.theme import current_theme, scaled_font

_LARGEST_FONT, _SMALLEST_FONT = 6.5, 1.2  # times the window's font
_LOW_FONT = 2.6  # the same: of one digit in a window that is so low that the bars would be cut
_ELLIPSIS = "…"


class _Rows(NamedTuple):
    """The part of a number that is shown: rows of digits, None for what is left out."""

    rows: tuple[tuple[ShownDigit | None, ...], ...]
    font: QFont


class NumberDisplay(QWidget):
    """The number, at a height that depends on the window only.

    Doubtful digits are underlined in the warning colour, the selected one is marked.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownReading | None = None
        self._rows: _Rows | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def text(self) -> str:
        """What it shows, for tests and screen readers; never shortened."""
        if self._shown is None:
            return REJECTED_SYMBOL
        return self._shown.text if self._shown.text else self._shown.current.symbol

    def show_reading(self, shown: ShownReading | None) -> None:
        """Show a reading's number; None shows a muted question mark."""
        self._shown = shown
        self._rows = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._height(_LARGEST_FONT))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height(_LOW_FONT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rows = None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._rows = None
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is None:
            share = min(1.0, self.height() / self._height(_LARGEST_FONT))
            painter.setFont(scaled_font(self.font(), _LARGEST_FONT * share, bold=True))
            painter.setPen(QColor(current_theme().border))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, REJECTED_SYMBOL)
            return
        if self._rows is None:
            self._rows = self._fitted(self._shown)
        painter.setFont(self._rows.font)
        metrics = QFontMetricsF(self._rows.font)
        height = metrics.height()
        top = (self.height() - height * len(self._rows.rows)) / 2
        for number, row in enumerate(self._rows.rows):
            widths = [_width(metrics, digit) for digit in row]
            left = (self.width() - sum(widths)) / 2
            for digit, width in zip(row, widths, strict=True):
                self._paint(painter, QRectF(left, top + number * height, width, height), digit)
                left += width

    def _height(self, size: float) -> int:
        """Pixels of a row of digits, `size` times as large as the window's font."""
        return int(QFontMetricsF(scaled_font(self.font(), size, bold=True)).height())

    def _paint(self, painter: QPainter, area: QRectF, digit: ShownDigit | None) -> None:
        theme = current_theme()
        if digit is None or self._shown is None:
            painter.setPen(QColor(theme.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, _ELLIPSIS)
            return
        colour = QColor(theme.warning if digit.doubtful else theme.accent if digit.counts else theme.muted)
        if self._shown.several and digit is self._shown.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.warning_soft if digit.doubtful else theme.accent_soft))
            painter.drawRoundedRect(area, 4, 4)
        painter.setPen(colour)
        text = digit.text
        if area.width() > self.width():  # the name of a class may be longer than any number
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
            area = QRectF(self.rect())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        if (digit.doubtful and self._shown.several) or digit.correction is not None:
            _underline(painter, area, colour, dashed=digit.doubtful)

    def _fitted(self, shown: ShownReading) -> _Rows:
        """The number in the largest size that fits; if none does, digits but the selected one are left out."""
        lines = [[digit for digit in line if digit.counts] for line in shown.lines]
        lines = [line for line in lines if line] or [[shown.current]]
        base = QFontMetricsF(scaled_font(self.font(), _LARGEST_FONT, bold=True))
        width = max(sum(_width(base, digit) for digit in line) for line in lines)
        share = min(1.0, 0.97 * (self.width() - 2) / width, self.height() / (base.height() * len(lines)))
        font = scaled_font(self.font(), max(_LARGEST_FONT * share, _SMALLEST_FONT), bold=True)
        if _LARGEST_FONT * share >= _SMALLEST_FONT:
            return _Rows(tuple(tuple(line) for line in lines), font)
        metrics = QFontMetricsF(font)
        digits = int((self.width() - 2) / metrics.horizontalAdvance("0"))
        rows = int(self.height() / metrics.height())
        at = next((number for number, line in enumerate(lines) if shown.current in line), 0)
        seen = _window([*range(len(lines))], at, rows)
        return _Rows(tuple(_row(None if one is None else lines[one], shown.current, digits) for one in seen), font)


def _row(line: Sequence[ShownDigit] | None, current: ShownDigit, most: int) -> tuple[ShownDigit | None, ...]:
    if line is None:
        return (None,)
    at = line.index(current) if current in line else len(line) - 1
    return tuple(None if place is None else line[place] for place in _window([*range(len(line))], at, most))


def _window(places: list[int], at: int, most: int) -> list[int | None]:
    """At most so many of the places around `at`; None stands for those left out at an end."""
    if len(places) <= most:
        return [*places]
    inner = max(most - 2, 1)
    first = min(max(at - inner // 2, 0), len(places) - inner)
    left: list[int | None] = [None] if first else []
    right: list[int | None] = [None] if first + inner < len(places) else []
    return [*left, *places[first : first + inner], *right]


def _width(metrics: QFontMetricsF, digit: ShownDigit | None) -> float:
    return metrics.horizontalAdvance(digit.text if digit else _ELLIPSIS)


def _underline(painter: QPainter, area: QRectF, colour: QColor, *, dashed: bool) -> None:
    pen = QPen(colour, max(area.height() / 40, 1.2))
    if dashed:
        pen.setDashPattern([2.0, 1.5])
    painter.setPen(pen)
    y, margin = area.bottom() - pen.widthF(), area.width() * 0.12
    painter.drawLine(QPointF(area.left() + margin, y), QPointF(area.right() - margin, y))
