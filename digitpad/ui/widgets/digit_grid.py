"""Many digits as small pictures with a line of words each; only those that are seen are painted."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import Final, Generic, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from digitpad.ui.widgets.theme import GRID

DIGIT_SIDE: Final = 56
"""Pixels of a digit: two for each of a prepared image's."""
_MOST_CACHED_PICTURES: Final = 2000  # pictures that were painted last
_LAYOUT_BATCH: Final = 1000  # places that are laid out at once
_MOST_PAINTING: Final = 0.003  # seconds that new pictures may take at once; the others follow when what waits is done
_ROLES: Final = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
)

_Index = QModelIndex | QPersistentModelIndex
T_contra = TypeVar("T_contra", contravariant=True)
T = TypeVar("T")


class DigitTiles(Protocol[T_contra]):
    """How a grid draws things of a kind."""

    def picture(self, item: T_contra, pixels: int) -> QImage:
        """A square picture, `pixels` wide."""
        ...

    def caption(self, item: T_contra) -> str:
        """A short text below the picture."""
        ...

    def tip(self, item: T_contra) -> str:
        """A sentence for the tool tip and for screen readers."""
        ...


class _Digits(QAbstractListModel, Generic[T]):
    def __init__(self, tiles: DigitTiles[T], view: QWidget) -> None:
        super().__init__(view)
        self._tiles = tiles
        self._view = view
        self._pictures: dict[int, tuple[T, QImage]] = {}
        self._count = 0
        self._ends: float | None = None  # when painting has taken long enough; in `time.perf_counter()` seconds
        self.items: Sequence[T] = ()
        self._missing: set[int] = set()

    def show(self, items: Sequence[T]) -> None:
        self.beginResetModel()
        self.items, self._count = items, len(items)
        self._missing = set()
        self.endResetModel()

    def begin_painting(self) -> None:
        """From now on, until `end_painting`, new pictures may take so long, and no longer."""
        self._ends = time.perf_counter() + _MOST_PAINTING

    def end_painting(self) -> bool:
        """Whether pictures are missing."""
        self._ends = None
        return bool(self._missing)

    def take_missing(self) -> set[int]:
        """The rows that were left blank, which nobody needs to remember any more."""
        missing, self._missing = self._missing, set()
        return missing

    def forget_pictures(self) -> None:
        self._pictures.clear()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES or not 0 <= index.row() < self._count:
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._tiles.caption(item)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(item, index.row())
        return self._tiles.tip(item)

    def _picture(self, item: T, row: int) -> QImage | None:
        known = self._pictures.get(id(item))
        ratio = self._view.devicePixelRatioF()
        if known is not None and known[0] is item and known[1].devicePixelRatio() == ratio:
            return known[1]
        if self._ends is not None and time.perf_counter() > self._ends:
            self._missing.add(row)
            return None
        image = self._tiles.picture(item, round(DIGIT_SIDE * ratio))
        image.setDevicePixelRatio(ratio)
        if len(self._pictures) >= _MOST_CACHED_PICTURES:
            del self._pictures[next(iter(self._pictures))]
        self._pictures[id(item)] = item, image
        return image


class DigitGrid(QListView, Generic[T]):
    """A grid of digits; a double click, or Return, opens one."""

    wanted = Signal(int)
    """The row of a digit that is to be opened."""
    selected = Signal()
    """The selection has changed."""

    def __init__(self, tiles: DigitTiles[T], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits: _Digits[T] = _Digits(tiles, self)
        self.setModel(self._digits)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(DIGIT_SIDE, DIGIT_SIDE))
        self.setSpacing(GRID // 2)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # all at once, 60,000 places take a fifth of a second
        self.setBatchSize(_LAYOUT_BATCH)
        self.doubleClicked.connect(self._on_wanted)  # `activated` comes after one click in some desktops
        self.selectionModel().selectionChanged.connect(self.selected)

    @property
    def items(self) -> Sequence[T]:
        """What is shown."""
        return self._digits.items

    @property
    def rows(self) -> list[int]:
        """The selected rows, from the first to the last."""
        areas = self.selectionModel().selection().toList()
        runs = sorted((area.top(), area.bottom() + 1) for area in areas)
        return [row for first, end in runs for row in range(first, end)]

    @property
    def selected_count(self) -> int:
        """How many are selected."""
        return _size(self.selectionModel().selection())

    @property
    def current(self) -> int | None:
        """The row that keys and pointer were at last, if it is selected, else the first that is; None without any."""
        index = self.currentIndex()
        if index.isValid() and self.selectionModel().isSelected(index):
            return index.row()
        return next(iter(self.rows), None)

    def show_items(self, items: Sequence[T]) -> None:
        """Show these; none of them is selected."""
        self._digits.show(items)
        self.selected.emit()

    def exchange_items(self, items: Sequence[T]) -> None:
        """Replace all items by as many others; the selection stays."""
        self._digits.items = items
        self.viewport().update()  # to be told of tens of thousands that they have changed takes Qt long

    def select_rows(self, rows: Iterable[int]) -> None:
        """Select these rows, and go to the first of them."""
        wanted = sorted(rows)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self._selection(wanted), flags.ClearAndSelect)
        if wanted:
            first = self._digits.index(wanted[0])
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.scrollTo(first)

    def select_all(self) -> None:
        """Select everything without scrolling; Qt's own way takes half a second for tens of thousands."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self._selection(range(len(self.items))), flags.ClearAndSelect)

    def sizeHint(self) -> QSize:
        return QSize(360, 320)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_wanted(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()  # or letters would look for captions
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is time for; a screen full of new digits takes several turns of the event loop."""
        self._digits.begin_painting()
        super().paintEvent(event)
        if self._digits.end_painting():
            QTimer.singleShot(0, self, self._paint_missing)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._digits.forget_pictures()
        super().changeEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802  # Qt's name
        if _size(selected) + _size(deselected) < _LAYOUT_BATCH:
            super().selectionChanged(selected, deselected)
        else:
            self.viewport().update()  # to find out what is to be painted takes half a second for tens of thousands

    def _on_wanted(self, index: _Index) -> None:
        if index.isValid():
            self.wanted.emit(index.row())

    def _paint_missing(self) -> None:
        for row in self._digits.take_missing():
            self.viewport().update(self.visualRect(self._digits.index(row)))

    def _selection(self, rows: Sequence[int]) -> QItemSelection:
        """Runs of neighbours as one range each: a range for every digit would take seconds for thousands."""
        selection = QItemSelection()
        ends = [*(np.flatnonzero(np.diff(rows) != 1) + 1).tolist(), len(rows)] if rows else []
        for start, end in zip([0, *ends], ends, strict=False):
            selection.select(self._digits.index(rows[start]), self._digits.index(rows[end - 1]))
        return selection


def _size(selection: QItemSelection) -> int:
    return sum(area.bottom() - area.top() + 1 for area in selection.toList())


def digit_image(image: NDArray[np.uint8], *, dark: bool) -> QImage:
    """A (28, 28) prepared image, ink = 255, as dark ink on white; `dark`: light on dark."""
    picture = QImage(image.tobytes(), 28, 28, 28, QImage.Format.Format_Grayscale8).copy()
    if not dark:
        picture.invertPixels()
    return picture
