"""What was exported: size and measured accuracy of each format."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidgetItem, QWidget

from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.transfer.formats import FORMATS
from digitpad.core.transfer.jobs import Exported
from digitpad.ui.widgets.figures_table import FiguresTable
from digitpad.ui.widgets.local_numbers import LocalNumber


class ExportTable(FiguresTable):
    """A row for each format."""

    def __init__(self, parent: QWidget | None = None) -> None:
        headings = [
            self.tr("Format"),
            self.tr("Size"),
            self.tr("MNIST test"),
            self.tr("95 % interval"),
            self.tr("Answers as Keras"),
        ]
        super().__init__(headings, name=self.tr("Formats and their figures"), parent=parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

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
                f"{LocalNumber(one.size / 1000):,.0f} kB",
                f"{LocalNumber(100 * one.accuracy):.2f} %",
                f"{LocalNumber(100 * low):.2f}–{LocalNumber(100 * high):.2f} %",
                f"{LocalNumber(100 * one.agreement):.2f} %",
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
