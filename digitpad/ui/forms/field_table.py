"""All fields of a form as a table: name, row, kind, and what was read in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from digitpad.core.foreign_text import one_line
from digitpad.core.forms.field_reading import FieldReading
from digitpad.core.forms.form import FieldKind
from digitpad.ui.forms.document import FormDocument
from digitpad.ui.forms.words import kind_words, reading_words, shown_name
from digitpad.ui.widgets.plain_label import plain_tip
from digitpad.ui.widgets.theme import GRID, current_theme

_NAME, _ROW, _KIND, _READ = range(4)
_ROW_HEIGHT: Final = 3 * GRID
_Index = QModelIndex | QPersistentModelIndex


class FieldTableModel(QAbstractTableModel):
    """A row for each field, in the form's order."""

    def __init__(self, document: FormDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._count = 0
        self._readings: Mapping[int, FieldReading] = {}
        self._problems: Mapping[int, str] = {}

    def renew(self) -> None:
        """The fields are others."""
        count = len(self._document.fields)
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()
        else:
            self._tell()

    def show_readings(self, readings: Mapping[int, FieldReading]) -> None:
        """What was read in fields, by their places."""
        self._readings = readings
        self._tell()

    def show_problems(self, problems: Mapping[int, str]) -> None:
        """What is wrong with fields, by their places."""
        self._problems = problems
        self._tell()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Name"), self.tr("Row"), self.tr("Kind"), self.tr("Read"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = index.row()
        if not index.isValid() or place >= len(self._document.fields):
            return None
        problem = self._problems.get(place, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(place, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(problem or one_line(self._document.fields[place].field.name))
        if role == Qt.ItemDataRole.ForegroundRole:
            reading = self._readings.get(place) if index.column() == _READ else None
            if problem or (reading is not None and reading.in_doubt):
                return QColor(current_theme().warning)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and problem:
            return problem
        return None

    def _text(self, place: int, column: int) -> str:
        field, reading = self._document.fields[place].field, self._readings.get(place)
        if column == _NAME:
            return f"{shown_name(field.name)} (!)" if place in self._problems else shown_name(field.name)
        if column == _ROW:
            return str(field.row) if field.row else ""
        if column == _KIND:
            return kind_words(field.kind)
        return "" if reading is None else reading_words(reading)

    def _tell(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, 3))


class FieldTable(QTableView):
    """The selection is that of the document."""

    def __init__(self, document: FormDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._syncing = False
        self.fields = FieldTableModel(document, self)
        self.setModel(self.fields)
        self.setAccessibleName(self.tr("Fields"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMinimumHeight(3 * _ROW_HEIGHT)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(_ROW_HEIGHT, self.fontMetrics().height() + GRID // 2))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(4 * GRID)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        longest = max(map(kind_words, FieldKind), key=len)
        for column, words in ((_ROW, "000"), (_KIND, longest), (_READ, "0000000?")):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, self.fontMetrics().horizontalAdvance(words) + 2 * GRID)
        document.changed.connect(self._on_changed)
        document.selection_changed.connect(self._show_selection)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _on_changed(self) -> None:
        self._syncing = True
        self.fields.renew()
        self._syncing = False
        self.setColumnHidden(_ROW, not any(one.field.row for one in self._document.fields))
        self._show_selection()

    def _show_selection(self) -> None:
        if self._syncing:
            return
        self._syncing = True
        chosen = QItemSelection()
        places = self._document.selection
        start = 0
        for place, number in enumerate(places):
            if place + 1 == len(places) or places[place + 1] != number + 1:
                chosen.select(self.fields.index(places[start], 0), self.fields.index(number, 3))
                start = place + 1
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if places:
            if self.currentIndex().row() not in places:
                self.selectionModel().setCurrentIndex(self.fields.index(places[0], 0), flags.NoUpdate)
            self.scrollTo(self.fields.index(places[0], 0))
        self._syncing = False

    def _on_selection_changed(self) -> None:
        if not self._syncing:
            self._syncing = True
            self._document.select(index.row() for index in self.selectionModel().selectedRows())
            self._syncing = False
