"""The table on the screen: keys move through it, overwrite what stands there, accept it, and go to what is in doubt."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from digitpad.core.foreign_text import inert_cell
from digitpad.core.forms.review.sheets_review import TableCell
from digitpad.core.lines.signs import ALL_SIGNS
from digitpad.ui.sheets.cell_delegate import CellDelegate
from digitpad.ui.sheets.session import SheetsSession
from digitpad.ui.sheets.table_model import SheetTableModel

_WIDTHS: Final = {"file": 150, "page": 52, "row": 46, "least_confidence": 92, "flags": 180, "problem": 420}
_TYPED: Final = "0123456789" + ALL_SIGNS
_FIELD_WIDTH: Final = 104
"""Pixels of columns at the start."""


class SheetTableView(QTableView):
    """A field is overwritten by typing; Return accepts it and goes to the next one in doubt, as Tab does without."""

    cell_changed = Signal(object)
    """The selected `TableCell`, or None; its row may have changed without it."""

    def __init__(self, session: SheetsSession, model: SheetTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.table = model
        self.setModel(model)
        self._editor = CellDelegate(self)
        self.setItemDelegate(self._editor)
        self._editor.entered.connect(self._on_entered)
        self.setAccessibleName(self.tr("What was read"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # asking each row takes long
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.horizontalHeader().setHighlightSections(False)
        model.modelReset.connect(self._on_reset)
        self.selectionModel().currentChanged.connect(lambda *_: self.cell_changed.emit(self.cell))

    @property
    def cell(self) -> TableCell | None:
        """The field that keys are for."""
        return self.table.cell_of(self.currentIndex())

    @property
    def cells(self) -> list[TableCell]:
        """The fields that are selected."""
        found = map(self.table.cell_of, self.selectedIndexes())
        return [cell for cell in found if cell is not None]

    def show_cell(self, cell: TableCell) -> None:
        """Select a field, and let it be seen."""
        index = self.table.index_of(cell)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def show_row(self, row: int) -> None:
        """Select a row's first cell."""
        index = self.table.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def go_to_doubtful(self, by: int) -> bool:
        """Select the next field in doubt (`by` 1) or the one before (-1); False where there is none."""
        index = self.currentIndex()
        here = (index.row(), index.column() - self.table.first_field) if index.isValid() else (-1, 0)
        found = self._session.review.next_open(here, by)
        if found is not None:
            self.show_cell(found)
        return found is not None

    def accept(self) -> None:
        """What is seen in the selected fields is right; then the next one in doubt is wanted."""
        self._session.accept(self.cells)
        self.go_to_doubtful(1)

    def overwrite(self, text: str | None) -> None:
        """The selected fields have this text, None: what was read."""
        self._session.say(dict.fromkeys(self.cells, text))

    def copied(self) -> str:
        """The selected cells as lines with tabs between them."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column()))
        lines: dict[int, list[str]] = {}
        for index in indexes:
            lines.setdefault(index.row(), []).append(str(inert_cell(self.table.raw_text(index))))
        return "\n".join("\t".join(cells) for cells in lines.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # a key that is held would accept what nobody has seen
                self.accept()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.overwrite("")
        elif key == Qt.Key.Key_F2:
            if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(self.currentIndex())
        elif event.text() and event.text() not in _TYPED:
            event.ignore()  # no letter is anything here
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what is in doubt; when there is nothing more, to the next part of the window."""
        return self.go_to_doubtful(1 if forward else -1) or super().focusNextPrevChild(forward)

    def _on_entered(self, by: int) -> None:
        if not self.table.has_refused:
            self.go_to_doubtful(by)

    def _on_reset(self) -> None:
        layout = self._session.review.layout
        for column in range(self.table.columnCount()):
            self.setColumnWidth(column, _FIELD_WIDTH)
        if self.table.columnCount():
            for column, name in enumerate(layout.header):
                if name in _WIDTHS and not 0 <= column - self.table.first_field < len(layout.columns):
                    self.setColumnWidth(column, _WIDTHS[name])
