"""What was exported: size and measured accuracy of each format."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from digitpad.core.statistics import wilson_interval
from digitpad.core.transfer.formats import FORMATS
from digitpad.core.transfer.jobs import Exported
from digitpad.ui.theme import GRID


class ExportTable(QTableWidget):
    """A row for each format."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        headings = [
            self.tr("Format"),
            self.tr("Size"),
            self.tr("MNIST test"),
            self.tr("95 % interval"),
            self.tr("Answers as Keras"),
        ]
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(headings)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GRID)
        self.setAccessibleName(self.tr("Formats and their figures"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab leaves the table, the arrows move in it
        self.setShowGrid(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = self.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def sizeHint(self) -> QSize:
        """Room for all formats."""
        rows = len(FORMATS) * self.verticalHeader().defaultSectionSize()
        return QSize(560, rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

    def show_exported(self, exported: Sequence[Exported]) -> None:
        """Show these."""
        self.setRowCount(len(exported))
        for row, one in enumerate(exported):
            low, high = wilson_interval(one.hits, one.n)
            cells = (
                FORMATS[one.format].title,
                f"{one.size / 1000:,.0f} kB",
                f"{100 * one.accuracy:.2f} %",
                f"{100 * low:.2f}–{100 * high:.2f} %",
                f"{100 * one.agreement:.2f} %",
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
