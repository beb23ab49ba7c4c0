"""The table as Qt's views show it: the columns of the files, one row a sheet or printed row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from digitpad.core.errors import DataError
from digitpad.core.foreign_text import one_line
from digitpad.core.forms.field_reading import FieldReading, FieldState
from digitpad.core.forms.review.said import said_text
from digitpad.core.forms.review.sheets_review import TableCell
from digitpad.ui.sheets.session import SheetsSession
from digitpad.ui.sheets.words import field_words, state_words
from digitpad.ui.widgets.plain_label import plain_tip
from digitpad.ui.widgets.theme import current_theme

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NO_INDEX: Final = QModelIndex()
DOUBT_SIGN, SAID_SIGN = "?", "✓"
"""After what stands in a field: it is in doubt; a person has said that it is so."""


class SheetTableModel(QAbstractTableModel):
    """Follows a session."""

    problem = Signal(str)
    """What was typed cannot stand there, in one sentence."""

    def __init__(self, session: SheetsSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._count = session.review.row_count
        self.has_refused = False
        """Whether what was typed last cannot stand there."""
        session.begun.connect(self._on_begun)
        session.rows_added.connect(self._on_rows_added)
        session.rows_changed.connect(self._on_rows_changed)

    @property
    def first_field(self) -> int:
        """The column of the first field."""
        return 2 + self._session.review.layout.has_rows

    def cell_of(self, index: _Index) -> TableCell | None:
        """The field at a place of the table; None where there is none."""
        cell = index.row(), index.column() - self.first_field
        return cell if index.isValid() and self._session.review.field(cell) is not None else None

    def index_of(self, cell: TableCell) -> QModelIndex:
        """The place of a field."""
        return self.index(cell[0], cell[1] + self.first_field)

    def raw_text(self, index: _Index) -> str:
        """What files have there."""
        return one_line(str(self._session.review.row(index.row()).cells[index.column()]))

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() or not self._count else len(self._session.review.layout.header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        layout = self._session.review.layout
        name = layout.header[section] if section < len(layout.header) else ""
        is_field = self.first_field <= section < self.first_field + len(layout.columns)
        if role == _Role.DisplayRole:
            return one_line(name) if is_field else self._words().get(name, name)
        if role == _Role.ToolTipRole:
            return plain_tip(one_line(name))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.cell_of(index) is not None else flags

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        cell = self.cell_of(index)
        one = None if cell is None else self._session.review.field(cell)
        if cell is None or one is None:
            return self._other_data(index, role)
        is_open = self._session.review.is_open(cell)
        if role == _Role.DisplayRole:
            return _shown(one, is_open=is_open)
        if role == _Role.EditRole:
            return one.text
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole):
            return plain_tip(field_words(self._session, cell))
        return _look(one, role, is_open=is_open)

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        cell = self.cell_of(index)
        one = None if cell is None else self._session.review.field(cell)
        if cell is None or one is None or role != _Role.EditRole:
            return False
        try:
            text = said_text(one.field, str(value))
        except DataError as error:
            self.has_refused = True
            self.problem.emit(str(error))
            return False
        self.has_refused = False
        self._session.say({cell: text})
        return True

    def _other_data(self, index: _Index, role: int) -> object:
        if not index.isValid():
            return None
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self.raw_text(index) if role == _Role.DisplayRole else plain_tip(self.raw_text(index))
        if role == _Role.ForegroundRole:
            broken = self._session.review.sheets[self._session.review.sheet_of(index.row())].reading.result.error
            return QColor(current_theme().warning if broken else current_theme().muted)
        return None

    def _words(self) -> dict[str, str]:
        return {
            "file": self.tr("File"),
            "page": self.tr("Page"),
            "row": self.tr("Row"),
            "least_confidence": self.tr("Confidence"),
            "flags": self.tr("Flags"),
            "problem": self.tr("Problem"),
        }

    def _on_begun(self) -> None:
        self.beginResetModel()
        self._count = 0
        self.endResetModel()

    def _on_rows_added(self) -> None:
        count = self._session.review.row_count
        if not self._count:  # the columns come with the first row
            self.beginResetModel()
            self._count = count
            self.endResetModel()
            return
        self.beginInsertRows(QModelIndex(), self._count, count - 1)
        self._count = count
        self.endInsertRows()

    def _on_rows_changed(self, rows: frozenset[int]) -> None:
        if rows and self._count:
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(min(rows), 0), self.index(min(max(rows), self._count - 1), last))


def _shown(one: FieldReading, *, is_open: bool) -> str:
    """What stands in a cell, with a sign that tells what colours tell, too."""
    if is_open:
        return f"{one.text or state_words(one)} {DOUBT_SIGN}"
    if one.said is not None:
        return f"{one.text} {SAID_SIGN}".strip()
    return one.text or state_words(one)


def _look(one: FieldReading, role: int, *, is_open: bool) -> object:
    theme = current_theme()
    if role == _Role.ForegroundRole:
        if one.in_doubt:
            return QColor(theme.warning)
        return QColor(theme.muted if one.state is FieldState.STRUCK and one.said is None else theme.text)
    if role == _Role.BackgroundRole and is_open:
        return QColor(theme.warning_soft)
    if role == _Role.FontRole and is_open:
        font = QFont()
        font.setBold(True)
        return font
    return None
