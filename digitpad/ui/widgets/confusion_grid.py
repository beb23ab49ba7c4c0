"""A confusion matrix: a row for each label, a column for each answer; mouse or arrow keys choose a cell."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.counts import counted
from digitpad.core.evaluation.plot import BAD, GOOD
from digitpad.ui.widgets.plain_label import plain_tip
from digitpad.ui.widgets.theme import current_theme, scaled_font

_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


_LARGE_SIDE, _LEAST_NAMED, _LEAST_COUNTED = 26, 9, 14
"""Pixels of a cell's side: below, its font is smaller, its name is left out, and so is its count."""


class ConfusionGrid(QWidget):
    """Tinted counts: right answers by their share of the row, wrong ones by their share of the commonest error."""

    cell_chosen = Signal(int, int)
    """Label and answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: NDArray[np.intp] | None = None
        self._names: tuple[str, ...] = DIGIT_NAMES
        self.cell: tuple[int, int] | None = None
        """Label and answer of the cell that is chosen."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What was taken for what"))
        self._describe_cell()

    def set_class_names(self, names: tuple[str, ...]) -> None:
        """Have a row and a column for each of these; what is shown goes if they are others."""
        if names != self._names:
            self._names = names
            self.show_counts(None)

    def show_counts(self, counts: NDArray[np.intp] | None) -> None:
        """Show (classes, classes) counts: row = label, column = answer; no cell is chosen."""
        self._counts = counts
        self.cell = None
        self._describe_cell()
        self.update()

    def choose(self, label: int, answer: int) -> None:
        """Choose a cell."""
        if self._counts is None:
            return
        self.cell = (label, answer)
        self._describe_cell()
        self.update()
        self.cell_chosen.emit(label, answer)

    def place(self, label: int, answer: int) -> QPoint:
        """The middle of a cell, in pixels of this widget."""
        return self._cell(label, answer).center().toPoint()

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._cell(0, 0).width()
        small = scaled_font(self.font(), 0.9)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        self._paint_headings(painter, side)
        corner = self._cell(-1, -1)
        painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, self.tr("↓ is", "corner of the table: rows are labels"))
        if self._counts is None:
            return
        wrong = self._counts * (1 - np.eye(len(self._names), dtype=np.intp))
        most = max(1, int(wrong.max()))
        if side < _LARGE_SIDE:
            small.setPixelSize(max(7, int(side * 0.38)))
            painter.setFont(small)
        count = len(self._names)
        for label in range(count):
            total = max(1, int(self._counts[label].sum()))
            for answer in range(count):
                self._paint_cell(painter, label, answer, total, most)
        if self.cell is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text if self.hasFocus() else theme.accent), 2))
            painter.drawRoundedRect(self._cell(*self.cell).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_headings(self, painter: QPainter, side: float) -> None:
        """Names that are cut to their cell; of cells smaller than a letter, the tips tell them."""
        if side < _LEAST_NAMED:
            return
        font, usual = painter.font(), painter.font()
        if side < _LARGE_SIDE:
            font.setPixelSize(max(7, int(side * 0.6)))
            painter.setFont(font)
        for place, name in enumerate(self._names):
            words = (
                name
                if len(name) == 1
                else painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(side))
            )
            for area in (self._cell(-1, place), self._cell(place, -1)):
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(usual)

    def _paint_cell(self, painter: QPainter, label: int, answer: int, total: int, most: int) -> None:
        theme = current_theme()
        assert self._counts is not None
        count = int(self._counts[label, answer])
        box = self._cell(label, answer)
        right = label == answer
        colour = QColor(GOOD if right else BAD)
        share = count / total if right else (count / most) ** 0.5
        colour.setAlphaF((0.5 if theme.dark else 0.75) * share)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour if count else QColor(theme.raised))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if count and box.width() >= _LEAST_COUNTED:
            painter.setPen(QColor(theme.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None or self._counts is None:
            super().keyPressEvent(event)
            return
        label, answer = self.cell or (0, -move[1] if move[1] > 0 else 0)
        last = len(self._names) - 1
        self.choose(min(max(label + move[0], 0), last), min(max(answer + move[1], 0), last))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if found is None else plain_tip(self._words(*found)), self)
            return True
        return super().event(event)

    def _describe_cell(self) -> None:
        hint = self.tr("Rows: what an image is; columns: what it was taken for. The arrows choose a cell.")
        self.setAccessibleDescription(hint if self.cell is None else self._words(*self.cell))

    def _words(self, label: int, answer: int) -> str:
        if self._counts is None:
            return ""
        times = counted(int(self._counts[label, answer]), self.tr("Once"), self.tr("{0} times"))
        if not are_digits(self._names):
            return self.tr("{0}, «{1}» was taken for «{2}»").format(times, self._names[label], self._names[answer])
        return self.tr("{0}, a {1} was taken for {2}").format(times, label, answer)

    def _cell(self, label: int, answer: int) -> QRectF:
        """The area of a cell; row or column -1: a heading."""
        side = max(1, min(self.width(), self.height()) // (len(self._names) + 1))
        return QRectF(side * (answer + 1), side * (label + 1), side, side)

    def _at(self, place: QPointF) -> tuple[int, int] | None:
        side = self._cell(0, 0).width()
        answer, label = int(place.x() // side) - 1, int(place.y() // side) - 1
        inside = 0 <= label < len(self._names) and 0 <= answer < len(self._names)
        return (label, answer) if inside and self._counts is not None else None
