"""Beside the table: the selected field as it stands on paper, what is known of it, and its sheet with all fields."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from digitpad.core.forms.review.sheets_review import TableCell
from digitpad.ui.sheets.cell_picture import CellPicture
from digitpad.ui.sheets.pictures import SheetPictures
from digitpad.ui.sheets.session import SheetsSession
from digitpad.ui.sheets.sheet_picture import SheetPicture, ShownField
from digitpad.ui.sheets.table_model import DOUBT_SIGN
from digitpad.ui.sheets.words import field_words, why_empty_words
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font

_WIDTH: Final = 220  # pixels at least


class SheetSide(QFrame):
    """Shows a row of the table, and a cell of it."""

    cell_chosen = Signal(object)
    """A `TableCell`, by a click on the sheet."""

    def __init__(self, session: SheetsSession, pictures: SheetPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._pictures = session, pictures
        self._row: int | None = None
        self._cell: TableCell | None = None
        self._drawn: tuple[int, list[ShownField]] = (-1, [])
        self.setObjectName("card")
        self.setMinimumWidth(_WIDTH)
        self.cell, self.sheet = CellPicture(), SheetPicture(pictures)
        self.title, self.words, self.sheet_title = PlainLabel(), PlainLabel(), PlainLabel()
        self.title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.title.setWordWrap(True)
        for label in (self.words, self.sheet_title):
            label.setObjectName("muted")
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        for part, stretch in ((self.title, 0), (self.words, 0), (self.cell, 2), (self.sheet_title, 0), (self.sheet, 5)):
            column.addWidget(part, stretch)
        pictures.loaded.connect(self._show_cell)
        self.sheet.cell_chosen.connect(self.cell_chosen)
        session.begun.connect(self._on_begun)
        session.rows_changed.connect(self._on_rows_changed)

    def show_sheet(self, shown: bool) -> None:
        """Show the whole sheet, too, if there is room."""
        for part in (self.sheet_title, self.sheet):
            part.setVisible(shown)

    def show_selected(self, row: int | None, cell: TableCell | None) -> None:
        """Show a row; `cell`: None where none of its fields is selected."""
        self._row, self._cell = row, cell
        self._renew()

    def _on_begun(self) -> None:
        self._drawn = -1, []
        self.show_selected(None, None)

    def _on_rows_changed(self, rows: Iterable[int]) -> None:
        review = self._session.review
        if self._row is not None and not set(rows).isdisjoint(review.rows_of(review.sheet_of(self._row))):
            self._drawn = -1, []
            self._renew()

    def _renew(self) -> None:
        session, review = self._session, self._session.review
        sheet = None if self._row is None else review.sheet_of(self._row)
        one = None if self._cell is None else review.field(self._cell)
        if self._cell is None or one is None:
            broken = "" if sheet is None else review.sheets[sheet].reading.result.error or ""
            self.title.setText(self.tr("It could not be read") if broken else "")
            self.words.setText(broken)
        else:
            name, row = one.field.name, one.field.row
            where = self.tr("Row {0} · {1}").format(row, name) if row else name
            self.title.setText(f"{where}: {one.text or why_empty_words(one) or '–'}")
            self.words.setText(field_words(session, self._cell))
        self.cell.setVisible(one is not None)
        self.sheet_title.setText("" if sheet is None else session.title_of(sheet))
        fields = [] if sheet is None else self._fields(sheet)
        self.sheet.show_sheet(None if sheet is None else session.pictures[sheet], fields, self._cell)
        self._show_cell()

    def _show_cell(self) -> None:
        one = None if self._cell is None else self._session.review.field(self._cell)
        if self._cell is None or one is None:
            self.cell.show_field(None, None)
            return
        place = self._session.pictures[self._session.review.sheet_of(self._cell[0])]
        self.cell.show_field(None if place is None else self._pictures.page(place), one.field.outline)

    def _fields(self, sheet: int) -> list[ShownField]:
        """The fields of a sheet, which are made once while nothing of it changes."""
        if self._drawn[0] == sheet:
            return self._drawn[1]
        review, drawn = self._session.review, list[ShownField]()
        for row in review.rows_of(sheet):
            for column in range(len(review.layout.columns)):
                one = review.field((row, column))
                if one is not None:
                    is_open = review.is_open((row, column))
                    text = (one.text or why_empty_words(one)) + DOUBT_SIGN * is_open
                    drawn.append(ShownField((row, column), one.field.outline, text, is_open))
        self._drawn = sheet, drawn
        return drawn
