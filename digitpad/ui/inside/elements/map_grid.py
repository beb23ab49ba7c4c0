"""All that one layer gives, as small tiles beside each other; one of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.inside.colours import Pixels
from digitpad.ui.inside.elements.value_grid import packed, packed_image
from digitpad.ui.widgets.theme import GRID, current_theme, scaled_font

_GAP = GRID // 2


class MapGrid(QWidget):
    """Tiles in rows, as many as there is room for. The picture is made when it is seen, in one piece."""

    chosen = Signal(int)
    """The number of a tile that was clicked or reached with the arrow keys."""

    def __init__(
        self, name: str, *, count: int, tile: int, captions: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        """`tile`: its side in pixels; `captions`: below the tiles, if there are any."""
        super().__init__(parent)
        self._count, self._tile, self._captions = count, tile, tuple(captions)
        self._pixels: Pixels = np.zeros((count, 1, 1, 3), np.uint8)
        self._chosen: int | None = None
        self._under: int | None = None
        self._made: tuple[tuple[int, float, str], QImage] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("The arrow keys choose one of {0}.").format(count))

    @property
    def choice(self) -> int | None:
        """The number of the chosen tile."""
        return self._chosen

    def show_maps(self, pixels: Pixels) -> None:
        """Show (count, h, w, 3) colours."""
        self._pixels, self._made = pixels, None
        self.update()

    def choose(self, number: int | None) -> None:
        """Draw a frame around a tile, or around none."""
        if number != self._chosen:
            self._chosen = number
            self.update()

    def tile_area(self, number: int) -> QRect:
        """Where a tile lies."""
        row, column = divmod(number, self._columns(self.width()))
        step = self._tile + _GAP
        return QRect(column * step, row * (step + self._caption_height()), self._tile, self._tile)

    def sizeHint(self) -> QSize:
        width = 8 * (self._tile + _GAP)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._tile, self._tile)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = ceil(self._count / self._columns(width))
        return rows * (self._tile + self._caption_height() + _GAP) - _GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture())
        painter.setFont(scaled_font(self.font(), 0.9))
        painter.setPen(QColor(theme.muted))
        for number, caption in enumerate(self._captions):
            area = self.tile_area(number)
            below = QRect(area.left(), area.bottom() + 1, area.width(), self._caption_height())
            words = painter.fontMetrics().elidedText(caption, Qt.TextElideMode.ElideRight, below.width() + _GAP)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
        for framed, colour in ((self._under, theme.border), (self._chosen, theme.accent)):
            if framed is not None:
                painter.setPen(QPen(QColor(colour), 2))
                painter.drawRect(self.tile_area(framed).adjusted(1, 1, -1, -1))
        if self.hasFocus() and self._chosen is None:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event))

    def leaveEvent(self, event: object) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event)
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._columns(self.width())
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        number = 0 if self._chosen is None else self._chosen + move
        if 0 <= number < self._count:
            self.chosen.emit(number)

    def _hover(self, number: int | None) -> None:
        if number != self._under:
            self._under = number
            self.update()

    def _at(self, event: QMouseEvent) -> int | None:
        place = event.position().toPoint()
        return next((number for number in range(self._count) if self.tile_area(number).contains(place)), None)

    def _columns(self, width: int) -> int:
        return max((width + _GAP) // (self._tile + _GAP), 1)

    def _caption_height(self) -> int:
        return self.fontMetrics().height() if self._captions else 0

    def _picture(self) -> QImage:
        """All tiles, painted once for each size and theme."""
        key = self.width(), self.devicePixelRatioF(), current_theme().window
        if self._made is None or self._made[0] != key:
            image = packed_image(self._mosaic())
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self._made = key, image
        return self._made[1]

    def _mosaic(self) -> NDArray[np.uint32]:
        """All tiles on the window's colour, in device pixels, packed."""
        ratio = self.devicePixelRatioF()
        columns = min(self._columns(self.width()), self._count)
        rows = ceil(self._count / columns)
        side, across = round(self._tile * ratio), round((self._tile + _GAP) * ratio)
        down = round((self._tile + self._caption_height() + _GAP) * ratio)
        # Each device pixel takes the map's pixel that lies under it: tiles are equally large, whatever the map.
        height, width = self._pixels.shape[1:3]
        places = np.arange(side)
        tiles = packed(self._pixels)[:, (places * height // side)[:, None], places * width // side]
        cells = np.full((rows * columns, down, across), QColor(current_theme().window).rgb(), np.uint32)
        cells[: self._count, :side, :side] = tiles
        grid: NDArray[np.uint32] = cells.reshape(rows, columns, down, across).swapaxes(1, 2)
        return grid.reshape(rows * down, columns * across)
