"""A small grey image with visible pixels; mouse and arrow keys point at one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.recognition.sizes import FIELD
from digitpad.ui.widgets.theme import current_theme

if TYPE_CHECKING:  # the window is shown before NumPy is imported
    import numpy as np
    from numpy.typing import NDArray

_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


def grey_image(pixels: NDArray[np.float32]) -> QImage:
    """(h, w) float32 in 0..1, ink = 1 -> an image with white ink on black."""
    grey = (pixels * 255).round().clip(0, 255).astype("uint8")
    height, width = grey.shape
    return QImage(grey.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()


class PixelGrid(QWidget):
    """The prepared image, enlarged."""

    pixel_pointed = Signal(int, int, float)
    """Column, row and value (0..1) of the pixel pointed at; column -1 when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels: NDArray[np.float32] | None = None
        self._image = _black()
        self._pointed: QPoint | None = None
        self._lines: tuple[tuple[float, float], QPixmap] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("The network's image"))
        self.setAccessibleDescription(self.tr("28 by 28 pixels. The arrow keys move from pixel to pixel."))

    @property
    def pixels(self) -> NDArray[np.float32]:
        """(28, 28) float32 in 0..1: what is shown, all 0 without ink."""
        import numpy as np

        return np.zeros((FIELD, FIELD), np.float32) if self._pixels is None else self._pixels

    @property
    def pointed_value(self) -> float | None:
        """The value (0..1) of the pixel pointed at; None: there is none."""
        return None if self._pointed is None else self._value(self._pointed.x(), self._pointed.y())

    def show_pixels(self, pixels: NDArray[np.float32] | None) -> None:
        """Show an image of 28x28, or an empty one."""
        self._pixels = pixels
        self._image = _black() if pixels is None else grey_image(pixels)
        self._emit_pointed()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(224, 224)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 140)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        area = self._area()
        painter.drawImage(area, self._image)
        cell = area.width() / FIELD
        painter.drawPixmap(area.topLeft(), self._grid_lines(area.width()))
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.border), 1))
        painter.drawRect(area)
        if self._pointed is not None:
            painter.setPen(QPen(QColor(theme.accent if theme.dark else "#95a1ff"), 2))
            x, y = self._pointed.x(), self._pointed.y()
            painter.drawRect(QRectF(area.x() + x * cell, area.y() + y * cell, cell, cell))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        place = (event.position() - area.topLeft()) * (FIELD / area.width())
        inside = 0 <= place.x() < FIELD and 0 <= place.y() < FIELD
        self._point_at(QPoint(int(place.x()), int(place.y())) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._pointed is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._point_at(QPoint(FIELD // 2, FIELD // 2))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point_at(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _ARROWS.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        place = (self._pointed or QPoint(FIELD // 2, FIELD // 2)) + move
        self._point_at(QPoint(min(max(place.x(), 0), FIELD - 1), min(max(place.y(), 0), FIELD - 1)))

    def _grid_lines(self, side: float) -> QPixmap:
        """The lines between the pixels, painted once for each size."""
        ratio = self.devicePixelRatioF()
        if self._lines is None or self._lines[0] != (side, ratio):
            pixmap = QPixmap(round(side * ratio), round(side * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            cell = side / FIELD
            if cell >= 5:
                painter = QPainter(pixmap)
                painter.setPen(QPen(QColor(128, 134, 160, 60), 1))
                for step in range(1, FIELD):
                    painter.drawLine(QPointF(step * cell, 0), QPointF(step * cell, side))
                    painter.drawLine(QPointF(0, step * cell), QPointF(side, step * cell))
                painter.end()
            self._lines = ((side, ratio), pixmap)
        return self._lines[1]

    def _point_at(self, place: QPoint | None) -> None:
        if place != self._pointed:
            self._pointed = place
            self._emit_pointed()
            self.update()

    def _emit_pointed(self) -> None:
        if self._pointed is None:
            self.pixel_pointed.emit(-1, -1, 0.0)
        else:
            x, y = self._pointed.x(), self._pointed.y()
            self.pixel_pointed.emit(x, y, self._value(x, y))

    def _value(self, column: int, row: int) -> float:
        return 0.0 if self._pixels is None else float(self._pixels[row, column])

    def _area(self) -> QRectF:
        side = min(self.width(), self.height()) - 2
        side -= side % FIELD if side > 4 * FIELD else 0  # whole pixels for each cell where there is room
        return QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)


def _black() -> QImage:
    """The image without ink."""
    image = QImage(FIELD, FIELD, QImage.Format.Format_Grayscale8)
    image.fill(0)
    return image
