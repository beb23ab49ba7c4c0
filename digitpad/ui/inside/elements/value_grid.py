"""A small picture with visible pixels, each for one number; mouse and arrow keys point at one of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.inside.colours import Pixels
from digitpad.ui.widgets.theme import current_theme

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_CLICK_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_MARK_COLOUR = "#9aa5ff"  # seen on black, white, orange and blue
_LINE_COLOUR = "#3a3d4a"  # not half transparent: that takes forty times as long to paint
_LINES_FROM_CELL_SIDE = 8  # pixels from which the lines between cells are drawn


def packed(pixels: Pixels) -> NDArray[np.uint32]:
    """(..., 3) colours as one number each, as on the screen: painted three times as fast."""
    wide = pixels.astype(np.uint32)
    whole: NDArray[np.uint32] = np.uint32(0xFF000000) | wide[..., 0] << 16 | wide[..., 1] << 8 | wide[..., 2]
    return whole


def packed_image(pixels: NDArray[np.uint32]) -> QImage:
    """(h, w) packed colours as an image."""
    height, width = pixels.shape
    content = np.ascontiguousarray(pixels).tobytes()
    return QImage(content, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def colour_image(pixels: Pixels) -> QImage:
    """(h, w, 3) uint8 as an image."""
    return packed_image(packed(pixels))


class ValueGrid(QWidget):
    """A picture of any size, enlarged to whole pixels for each cell."""

    pointed = Signal(int, int)
    """Row and column of the cell pointed at; -1, -1 when there is none."""
    clicked = Signal()
    """With the mouse, Enter or the space bar."""

    def __init__(self, name: str, *, side: int, least: int = 120, parent: QWidget | None = None) -> None:
        """`side`: wanted, `least`: smallest side in pixels."""
        super().__init__(parent)
        self._side, self._least = side, least
        self._image = colour_image(np.zeros((28, 28, 3), np.uint8))
        self._place: tuple[int, int] | None = None
        self._window: tuple[int, int, int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("The arrow keys move from cell to cell."))

    @property
    def place(self) -> tuple[int, int] | None:
        """Row and column of the cell pointed at."""
        return self._place

    def show_pixels(self, pixels: Pixels) -> None:
        """Show (h, w, 3) colours."""
        self._image = colour_image(pixels)
        if self._place is not None and not self._holds(*self._place):
            self._point_at(None)
        self.update()

    def mark(self, window: tuple[int, int, int, int] | None) -> None:
        """Draw a frame around some cells: first and last row, first and last column; it may reach over the edge."""
        if window != self._window:
            self._window = window
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, self._least)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        area = self._area()
        cell = area.width() / self._image.width()
        painter.drawImage(area, self._image)
        if cell >= _LINES_FROM_CELL_SIDE:
            painter.setPen(QPen(QColor(_LINE_COLOUR), 1))
            painter.drawLines(self._grid_lines(area, cell))
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.border), 1))
        painter.drawRect(area)
        if self._window is not None:
            self._frame(painter, area, cell, self._window)
        if self._place is not None:
            row, column = self._place
            self._frame(painter, area, cell, (row, row, column, column))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        place = (event.position() - area.topLeft()) * (self._image.width() / area.width())
        row, column = int(np.floor(place.y())), int(np.floor(place.x()))
        self._point_at((row, column) if self._holds(row, column) else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._area().contains(event.position()):
            self.clicked.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._place is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._point_at(self._start())
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point_at(None)
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _ARROWS.get(Qt.Key(event.key()))
        if move is None:
            if event.key() in _CLICK_KEYS:
                self.clicked.emit()
            else:
                super().keyPressEvent(event)
            return
        row, column = self._place or self._start()
        row = min(max(row + move[0], 0), self._image.height() - 1)
        self._point_at((row, min(max(column + move[1], 0), self._image.width() - 1)))

    def _grid_lines(self, area: QRectF, cell: float) -> list[QLineF]:
        """The lines between the cells."""
        left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
        places = [step * cell for step in range(1, self._image.width())]
        upright = [QLineF(left + place, top, left + place, bottom) for place in places]
        return upright + [QLineF(left, top + place, right, top + place) for place in places]

    def _frame(self, painter: QPainter, area: QRectF, cell: float, window: tuple[int, int, int, int]) -> None:
        top, bottom, left, right = window
        size = QSize(right - left + 1, bottom - top + 1)
        frame = QRectF(area.x() + left * cell, area.y() + top * cell, size.width() * cell, size.height() * cell)
        painter.setPen(QPen(QColor(_MARK_COLOUR), 2))
        painter.drawRect(frame.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)))

    def _start(self) -> tuple[int, int]:
        """Where the arrow keys begin: at the cell in the frame if there is only one, else in the middle."""
        if self._window is not None:
            top, bottom, left, right = self._window
            if (top, left) == (bottom, right) and self._holds(top, left):
                return top, left
        return self._image.height() // 2, self._image.width() // 2

    def _holds(self, row: int, column: int) -> bool:
        return 0 <= row < self._image.height() and 0 <= column < self._image.width()

    def _point_at(self, place: tuple[int, int] | None) -> None:
        if place != self._place:
            self._place = place
            self.update()
            self.pointed.emit(*(place or (-1, -1)))

    def _area(self) -> QRectF:
        """The area of the picture: a square."""
        side = min(self.width(), self.height()) - 2
        cells = self._image.width()
        side -= side % cells if side > 4 * cells else 0  # whole pixels for each cell where there is room
        return QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)
