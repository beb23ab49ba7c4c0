"""The layers as a table: what each gives and costs, and where one is impossible, why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from digitpad.core.architectures.layers import HiddenLayer
from digitpad.core.architectures.sizes import IMAGE_SHAPE, LayerSize, NetworkSize
from digitpad.ui.architectures.document import LayerDocument
from digitpad.ui.architectures.kinds import layer_title, offered_layers
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.theme import GRID, current_theme
from digitpad.ui.widgets.words import said, shape_words

LAYER_MIME: Final = "application/x-digitpad-layer"
"""What is dragged: the place of a layer that is moved, or the number of a kind that is added, after a letter."""
_COLUMNS: Final = 4
_NARROW: Final = 430  # pixels, below which there is no room for the last column
_ROW_HEIGHT: Final = 4 * GRID
_Index = QModelIndex | QPersistentModelIndex


def dragged(letter: str, number: int) -> QMimeData:
    """A layer that is moved ("m" and its place), or added ("a" and the number of its kind)."""
    data = QMimeData()
    data.setData(LAYER_MIME, QByteArray(f"{letter}{number}".encode()))
    return data


class LayerTableModel(QAbstractTableModel):
    """A row for the image, for each layer, and for the outputs."""

    def __init__(self, document: LayerDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._layers: tuple[HiddenLayer, ...] = ()
        self._size: NetworkSize = document.architecture.size
        document.changed.connect(self.renew)

    @property
    def problems(self) -> dict[int, str]:
        """What is impossible, by rows."""
        return {row: self._of(row).problem for row in range(self.rowCount()) if self._of(row).problem}

    def renew(self) -> None:
        """The layers are others."""
        count = len(self._layers)
        self._size = self._document.architecture.size
        if len(self._document.layers) != count:
            self.beginResetModel()
            self._layers = self._document.layers
            self.endResetModel()
        else:
            self._layers = self._document.layers
            self.dataChanged.emit(self.index(0, 0), self.index(count + 1, _COLUMNS - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else len(self._layers) + 2

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Layer"), self.tr("Gives"), self.tr("Parameters"), self.tr("Multiply-adds"))[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.tr("What the network does with the image, from the top to the bottom"),
                self.tr("Rows × columns × channels of what the layer gives, or how many values in a row"),
                self.tr("Numbers that the layer learns or counts"),
                self.tr("Products that are summed up for one image: how long it takes, roughly"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int((_LEFT if section == 0 else _RIGHT).value)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if not index.isValid() or row >= self.rowCount():
            return None
        size = self._of(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column, size)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int((_LEFT if column == 0 else _RIGHT).value)
        if role == Qt.ItemDataRole.ForegroundRole:
            if size.problem:
                return QColor(current_theme().warning)
            fixed = row in (0, self.rowCount() - 1)
            return QColor(current_theme().muted) if fixed else None
        if role == Qt.ItemDataRole.ToolTipRole and column == 0:
            return said(size.problem) or self._title(row)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.ItemIsDropEnabled  # between rows only
        usual = flags.ItemIsEnabled | flags.ItemNeverHasChildren
        movable = flags.ItemIsSelectable | flags.ItemIsDragEnabled
        return usual | movable if 0 < index.row() <= len(self._layers) else usual

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [LAYER_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return dragged("m", indexes[0].row() - 1)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        words = bytes(data.data(LAYER_MIME).data()).decode("ascii", "replace")
        letter, number = words[:1], words[1:]
        if letter not in ("m", "a") or not number.isdigit():
            return False
        place = max(0, min((self.rowCount() - 1 if row < 0 else row) - 1, len(self._layers)))
        if letter == "m":
            self._document.move(int(number), place, self.tr("Move a layer"))
        elif int(number) < len(offered_layers()):
            self._document.add(offered_layers()[int(number)].layer, self.tr("Add a layer"), place)
        return True

    def _of(self, row: int) -> LayerSize:
        if row == 0:
            return LayerSize(IMAGE_SHAPE)
        return self._size.layers[row - 1] if row <= len(self._layers) else self._size.output

    def _title(self, row: int) -> str:
        if row == 0:
            return self.tr("Image of a digit")
        if row > len(self._layers):
            return self.tr("Outputs: dense 10 softmax")
        return layer_title(self._layers[row - 1])

    def _text(self, row: int, column: int, size: LayerSize) -> str:
        if column == 0:
            return f"{self._title(row)}\n{said(size.problem)}" if size.problem else self._title(row)
        if not size.shape:
            return "–"
        return (shape_words(size.shape), _number(size.parameters), _number(size.cost))[column - 1]


class LayerTable(QTableView):
    """The selection is that of the document. Layers are dragged to other places, and kinds of layers into it."""

    def __init__(self, document: LayerDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._syncing = False
        self.layers = LayerTableModel(document, self)
        self.setModel(self.layers)
        self.setAccessibleName(self.tr("Layers"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.viewport().setAutoFillBackground(False)  # the card's own
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(240, 3 * _ROW_HEIGHT)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(_ROW_HEIGHT, self.fontMetrics().height() + GRID))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(4 * GRID)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, words in ((1, "00 × 00 × 000"), (2, "00,000,000"), (3, "00,000,000")):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            texts = words, str(self.layers.headerData(column, Qt.Orientation.Horizontal))
            width = max(map(self.fontMetrics().horizontalAdvance, texts))
            header.resizeSection(column, width + 2 * GRID)
        self.layers.modelReset.connect(self._on_changed)
        self.layers.dataChanged.connect(self._on_changed)
        document.selection_changed.connect(self._show_selection)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._on_changed()

    def sizeHint(self) -> QSize:
        return QSize(520, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(_COLUMNS - 1, self.viewport().width() < _NARROW)
        self._set_heights()

    def _on_changed(self) -> None:
        self.clearSpans()
        for row in self.layers.problems:
            self.setSpan(row, 0, 1, _COLUMNS)
        self._set_heights()
        self._show_selection()

    def _set_heights(self) -> None:
        """A row with a problem is as high as its sentence."""
        usual = self.verticalHeader().defaultSectionSize()
        problems = self.layers.problems
        metrics = QFontMetrics(QFont(self.font()))
        room = max(self.viewport().width() - 2 * GRID, 10 * GRID)
        for row in range(self.layers.rowCount()):
            height = usual
            if row in problems:
                text = str(self.layers.index(row, 0).data())
                flags = Qt.TextFlag.TextWordWrap
                height = metrics.boundingRect(0, 0, room, 10_000, flags, text).height() + 2 * GRID
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    def _show_selection(self) -> None:
        if self._syncing:
            return
        self._syncing = True
        flags, place = QItemSelectionModel.SelectionFlag, self._document.selected
        if place is None:
            self.selectionModel().clear()
        else:
            index = self.layers.index(place + 1, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        self._syncing = False

    def _on_selection_changed(self) -> None:
        if not self._syncing:
            self._syncing = True
            rows = [index.row() for index in self.selectionModel().selectedRows()]
            self._document.select(rows[0] - 1 if rows else None)
            self._syncing = False


def _number(value: int) -> str:
    return f"{LocalNumber(value):,}" if value else "–"


_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
