"""The table as Qt's views show it: the columns of the files, one row a sheet or printed row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from digitpad.core.errors import DataError
from digitpad.core.foreign_text import one_line
from digitpad.core.forms.field_reading import FieldReading, FieldState
from digitpad.core.forms.review.said import said_text
from digitpad.core.forms.review.sheets_review import TableCell
from digitpad.ui.sheets.session import SheetsSession
from digitpad.ui.sheets.words import field_words, why_empty_words
from digitpad.ui.widgets.plain_label import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NO_INDEX: Final = QModelIndex()
_SEEN: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITED: Final = _SEEN | Qt.ItemFlag.ItemIsEditable
DOUBT_SIGN, SAID_SIGN = "?", "✓"
"""After what stands in a field: it is in doubt; a person has said that it is so."""


@dataclass(frozen=True)
class CellLook:
    """`is_open`: in doubt, and nobody has said what stands there; `is_doubtful`: that, or somebody has, and still."""

    text: str
    is_field: bool = False
    is_open: bool = False
    is_doubtful: bool = False
    is_muted: bool = False


class SheetTableModel(QAbstractTableModel):
    """Follows a session."""

    problem = Signal(str)
    """What was typed cannot stand there, in one sentence."""

    def __init__(self, session: SheetsSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._count = session.review.row_count
        self._headings = {
            "file": self.tr("File"),
            "page": self.tr("Page"),
            "row": self.tr("Row"),
            "least_confidence": self.tr("Confidence"),
            "flags": self.tr("Flags"),
            "problem": self.tr("Problem"),
        }
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

    def look(self, index: _Index) -> CellLook:
        """How a cell looks."""
        review, cell = self._session.review, (index.row(), index.column() - self.first_field)
        one = review.field(cell)
        if one is None:
            broken = review.sheets[review.sheet_of(index.row())].reading.result.error is not None
            return CellLook(self.raw_text(index), is_doubtful=broken, is_muted=True)
        is_open = review.is_open(cell)
        struck = one.state is FieldState.STRUCK and one.said is None
        return CellLook(_shown(one, is_open=is_open), True, is_open, one.in_doubt, struck)

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
            return one_line(name) if is_field else self._headings.get(name, name)
        if role == _Role.ToolTipRole:
            return plain_tip(one_line(name))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _SEEN if self.cell_of(index) is None else _EDITED

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        cell = self.cell_of(index)
        one = None if cell is None else self._session.review.field(cell)
        if cell is None or one is None:
            return self._other_data(index, role)
        if role == _Role.DisplayRole:
            return self.look(index).text
        if role == _Role.EditRole:
            return one.text
        if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole):
            return plain_tip(field_words(self._session, cell))
        return None

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
        return None

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
        return f"{one.text or why_empty_words(one)} {DOUBT_SIGN}"
    if one.said is not None:
        return f"{one.text} {SAID_SIGN}".strip()
    return one.text or why_empty_words(one)
