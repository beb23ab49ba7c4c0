"""What a sheet to print is to be like: fields that are filled with what was printed last."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from digitpad.core.forms.printable import (
    MOST_SHEET_COLUMNS,
    MOST_SHEET_DIGITS,
    MOST_SHEET_PAGES,
    SHEET_PAPERS,
    PrintableSheet,
    SheetKind,
    most_columns,
    most_rows,
)
from digitpad.core.settings import Settings
from digitpad.ui.widgets.number_boxes import WholeBox
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font

_LONGEST_TITLE: Final = 60
_LONGEST_HEADINGS: Final = 300


class SheetChoice(QWidget):
    """The fields, and the sheet that they mean; whatever is chosen fits on the paper."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.kind = QComboBox()
        for kind, words in self._kinds().items():
            self.kind.addItem(words, kind)
        self.paper = QComboBox()
        self.paper.addItems(list(SHEET_PAPERS))
        self.title = QLineEdit(str(settings["print_title"]), maxLength=_LONGEST_TITLE)
        self.headings = QLineEdit(str(settings["print_headings"]), maxLength=_LONGEST_HEADINGS)
        self.headings.setPlaceholderText(self.tr("1, 2, 3 …"))
        self.columns = self._whole("print_columns", MOST_SHEET_COLUMNS)
        self.digits = self._whole("print_digits", MOST_SHEET_DIGITS)
        self.rows = self._whole("print_rows", most_rows("A4"))
        self.pages = self._whole("print_pages", MOST_SHEET_PAGES)
        self.kind.setCurrentIndex(max(0, self.kind.findData(SheetKind(str(settings["print_kind"])))))
        self.paper.setCurrentText(str(settings["print_paper"]))
        self._lay_out()
        for box in (self.kind, self.paper):
            box.currentIndexChanged.connect(self._on_changed)
        for number in (self.columns, self.digits, self.rows, self.pages):
            number.valueChanged.connect(self._on_changed)
        for line in (self.title, self.headings):
            line.textChanged.connect(self._on_changed)
        self._fit()

    def sheets(self) -> list[PrintableSheet]:
        """All pages."""
        kind: SheetKind = self.kind.currentData()
        rowed = kind is not SheetKind.DIGITS
        headings = [one.strip() for one in self.headings.text().split(",")] if self.headings.text().strip() else []
        return [
            PrintableSheet(
                kind,
                columns=self.columns.value() if rowed else 1,
                digits=self.digits.value() if kind is SheetKind.SCORES else 1,
                rows=self.rows.value() if rowed else 1,
                page=page,
                paper=self.paper.currentText(),
                title=self.title.text().strip(),
                headings=tuple(headings[: self.columns.value()]) if rowed else (),
            )
            for page in range(1, (self.pages.value() if rowed else 1) + 1)
        ]

    def remember(self) -> None:
        """Put the values into the settings."""
        settings = self._settings
        settings["print_kind"] = self.kind.currentData().value
        settings["print_paper"] = self.paper.currentText()
        settings["print_title"], settings["print_headings"] = self.title.text(), self.headings.text()
        for key, box in (
            ("columns", self.columns),
            ("digits", self.digits),
            ("rows", self.rows),
            ("pages", self.pages),
        ):
            settings[f"print_{key}"] = box.value()

    def _kinds(self) -> dict[SheetKind, str]:
        return {
            SheetKind.SCORES: self.tr("Scores: a box a digit"),
            SheetKind.LIST: self.tr("List: a box a number"),
            SheetKind.DIGITS: self.tr("Each digit ten times"),
        }

    def _whole(self, key: str, most: int) -> WholeBox:
        return WholeBox(minimum=1, maximum=most, value=int(self._settings.number(key)))

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Print a sheet, fill it in, read it"))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        title.setWordWrap(True)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(GRID)
        self.form.setHorizontalSpacing(2 * GRID)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in (
            (self.tr("&Kind"), self.kind),
            (self.tr("&Title"), self.title),
            (self.tr("C&olumns"), self.columns),
            (self.tr("&Headings"), self.headings),
            (self.tr("&Digits of a number"), self.digits),
            (self.tr("&Rows on a page"), self.rows),
            (self.tr("Pa&ges"), self.pages),
            (self.tr("Pape&r"), self.paper),
        ):
            self.form.addRow(name, field)
        self.headings.setToolTip(self.tr("What stands above the columns, with commas between them."))
        self.note = PlainLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(title)
        layout.addLayout(self.form)
        layout.addWidget(self.note)
        layout.addStretch(1)

    def _on_changed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Offer only what the kind has and the paper has room for."""
        kind: SheetKind = self.kind.currentData()
        rowed = kind is not SheetKind.DIGITS
        for field in (self.columns, self.headings, self.rows, self.pages):
            self.form.setRowVisible(field, rowed)
        self.form.setRowVisible(self.digits, kind is SheetKind.SCORES)
        paper = self.paper.currentText()
        self.rows.setMaximum(most_rows(paper))
        self.columns.setMaximum(most_columns(kind, self.digits.value(), paper))
        if rowed:
            self.note.setText(
                self.tr(
                    "File > Read sheets, or «digitpad read SHEETS --form auto --xlsx FILE», makes a table of photos or "
                    "scans of it."
                )
            )
        else:
            self.note.setText(
                self.tr("A sheet for each writer; «digitpad samples sheets SHEETS --out FOLDER» makes samples of them.")
            )
