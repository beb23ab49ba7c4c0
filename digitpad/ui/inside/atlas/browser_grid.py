"""Digits as small pictures in rows; only those that are seen are made, so that 60,000 scroll as easily as ten.

A table and not a list: `QListView` lays out every item, which for 60,000 takes half a second at every change of size,
or loses its place when it does so in batches.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from digitpad.core.recognition.sizes import FIELD
from digitpad.ui.widgets.theme import GRID, current_theme

_DIGIT_SIDE = 2 * FIELD  # logical pixels of a digit
_PIXELS_PER_LOGICAL = 2  # each of them has as many of the screen's on fine screens

_Index = QModelIndex | QPersistentModelIndex


def _nothing(_: int) -> str:
    return ""


@dataclass(frozen=True, eq=False)
class Thumbs:
    """What a grid shows. `images`: (n, 28, 28) uint8, ink = 255; `indices`: (k,) which of them, in order.

    `caption`, `words`: of a digit by index, the text below it and for screen readers; `odd`: whether it is marked.
    """

    images: NDArray[np.uint8]
    indices: NDArray[np.intp]
    caption: Callable[[int], str] = _nothing
    words: Callable[[int], str] = _nothing
    odd: Callable[[int], bool] = lambda index: False


NO_THUMBS = Thumbs(np.empty((0, FIELD, FIELD), np.uint8), np.empty(0, np.intp))


def ink_on_paper(pixels: NDArray[np.uint8], *, scale: int) -> QImage:
    """(28, 28) uint8, ink = 255 -> a picture with dark ink, each pixel `scale` large."""
    side = len(pixels)
    image = QImage(pixels.tobytes(), side, side, side, QImage.Format.Format_Grayscale8).copy()
    image.invertPixels()
    return image.scaled(side * scale, side * scale)


class _Model(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.thumbs = NO_THUMBS
        self.columns = 1

    def show(self, thumbs: Thumbs, columns: int) -> None:
        self.beginResetModel()
        self.thumbs, self.columns = thumbs, columns
        self.endResetModel()

    def place(self, index: _Index) -> int:
        """Its number among those shown, or -1."""
        number = index.row() * self.columns + index.column()
        return number if index.isValid() and number < len(self.thumbs.indices) else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else -(-len(self.thumbs.indices) // self.columns)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else self.columns

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if self.place(index) >= 0 else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.place(index)
        if place < 0:
            return None
        digit = int(self.thumbs.indices[place])
        if role == Qt.ItemDataRole.DisplayRole:
            return self.thumbs.caption(digit)
        if role == Qt.ItemDataRole.DecorationRole:
            pixmap = QPixmap.fromImage(ink_on_paper(self.thumbs.images[digit], scale=2 * _PIXELS_PER_LOGICAL))
            pixmap.setDevicePixelRatio(_PIXELS_PER_LOGICAL)
            return pixmap
        if role == Qt.ItemDataRole.ForegroundRole and self.thumbs.odd(digit):
            return QColor(current_theme().warning)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.thumbs.words(digit)
        return None


class _Delegate(QStyledItemDelegate):
    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802  # Qt's name
        super().initStyleOption(option, index)
        option.decorationPosition = QStyleOptionViewItem.Position.Top
        option.decorationAlignment = Qt.AlignmentFlag.AlignCenter
        option.displayAlignment = Qt.AlignmentFlag.AlignCenter
        option.decorationSize = QSize(_DIGIT_SIDE, _DIGIT_SIDE + GRID)


class BrowserGrid(QTableView):
    """A click or the arrow keys choose a digit; a double click, or Return, sends it to the canvas."""

    chosen = Signal(int)
    """Its index; -1 when none is."""
    digit_wanted = Signal(int)
    """Its index."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name`: for screen readers."""
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setVisible(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
        self.setMinimumSize(3 * self._cell() + 2 * GRID, self._height())
        self.verticalHeader().setDefaultSectionSize(self._height())
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_wanted)

    @property
    def thumbs(self) -> Thumbs:
        """What is shown."""
        return self._model.thumbs

    @property
    def current(self) -> int:
        """The index of the one that is chosen; -1 without."""
        place = self._model.place(self.currentIndex())
        return int(self.thumbs.indices[place]) if place >= 0 else -1

    def show_thumbs(self, thumbs: Thumbs, *, choose: int = -1) -> None:
        """Show these from the first on; `choose`: this index, where it is among them."""
        self._model.show(thumbs, self._columns())
        found = np.flatnonzero(thumbs.indices == choose)
        if len(found):
            self.choose_place(int(found[0]))
        else:
            self.scrollToTop()
            self.chosen.emit(-1)

    def choose_place(self, place: int) -> None:
        """Choose the digit with this number among those shown."""
        if 0 <= place < len(self.thumbs.indices):
            self.setCurrentIndex(self._model.index(*divmod(place, self._model.columns)))

    def sizeHint(self) -> QSize:
        return QSize(6 * self._cell() + 2 * GRID, 4 * self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self._columns()
        if columns != self._model.columns:
            self._fold(columns)
        # Last, and asked again: a scroll bar that has just come may have told, or not.
        self.horizontalHeader().setDefaultSectionSize(max(1, self.viewport().width() // self._model.columns))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(self._height())
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, place = event.key(), self._model.place(self.currentIndex())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_wanted(self.currentIndex())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and place >= 0:  # on to the next row, as in a text
            self.choose_place(place + (1 if key == Qt.Key.Key_Right else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose_place(0 if key == Qt.Key.Key_Home else len(self.thumbs.indices) - 1)
        elif place < 0 and key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.choose_place(0)
        else:
            super().keyPressEvent(event)

    def _fold(self, columns: int) -> None:
        """Change the length of rows; selection and scroll position stay at the same digits."""
        top, chosen = max(0, self.rowAt(0)) * self._model.columns, self._model.place(self.currentIndex())
        seen = chosen >= 0 and self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        self._model.show(self.thumbs, columns)
        self.updateGeometries()
        self.choose_place(chosen)
        self.scrollTo(
            self._model.index(*divmod(chosen if seen else top, columns)),
            self.ScrollHint.EnsureVisible if seen else self.ScrollHint.PositionAtTop,
        )

    def _cell(self) -> int:
        return _DIGIT_SIDE + 2 * GRID

    def _height(self) -> int:
        return _DIGIT_SIDE + self.fontMetrics().height() + 2 * GRID

    def _columns(self) -> int:
        return max(1, self.viewport().width() // self._cell())

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self.selectionModel().isSelected(index):  # Qt's first one, when the focus comes
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.chosen.emit(self.current)

    def _on_wanted(self, index: QModelIndex) -> None:
        place = self._model.place(index)
        if place >= 0:
            self.digit_wanted.emit(int(self.thumbs.indices[place]))
