"""The table of a study: a row for each case and batch size, filling while the runs go on."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidgetItem, QWidget

from digitpad.core.study.log import GroupKey, StudyLog
from digitpad.core.study.summary import SummaryRow
from digitpad.ui.widgets.figures_table import FiguresTable
from digitpad.ui.widgets.local_numbers import LocalNumber

_STATE_COLUMN = 1
_FIRST_FIGURE_COLUMN = 2  # the first column of figures


class StudyTable(FiguresTable):
    """Choosing a row chooses a case."""

    group_chosen = Signal(object)
    """The `GroupKey` of the current row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        headings = [
            self.tr("Case"),
            self.tr("Runs"),
            self.tr("Test accuracy"),
            self.tr("95 % over seeds"),
            self.tr("95 % over images"),
            self.tr("Loss"),
            self.tr("Parameters"),
            self.tr("ms an image"),
            self.tr("s an epoch"),
        ]
        super().__init__(headings, name=self.tr("Cases and their figures"), parent=parent)
        self._groups: list[GroupKey] = []
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.currentCellChanged.connect(self._on_current_changed)

    @property
    def group(self) -> GroupKey | None:
        """The case chosen."""
        row = self.currentRow()
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def sizeHint(self) -> QSize:
        """Room for the paper's six cases."""
        rows = min(max(self.rowCount(), 2), 6) * self.verticalHeader().defaultSectionSize()
        return QSize(800, rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

    def begin(self, log: StudyLog) -> None:
        """Show the cases of a study, without figures."""
        self._groups = []  # nothing is chosen while rows come and go
        self.setRowCount(0)
        groups = log.groups
        self.setRowCount(len(groups))
        for number, (case, size) in enumerate(groups):
            self._set_cell(number, 0, self.name_of(log, (case, size))).setToolTip(log.plan.case(case).definition)
            self._set_cell(number, _FIRST_FIGURE_COLUMN + 4, f"{LocalNumber(log.plan.case(case).parameters):,}")
        self._groups = groups
        self.show_states(log)

    def show_states(self, log: StudyLog) -> None:
        """How far the runs are."""
        for number, group in enumerate(self._groups):
            done, total = len(log.results_of(group)), len(log.plan.seeds)
            text = self.tr("{0} of {1}").format(done, total)
            epochs = [log.under_way[run] for run in log.runs(group) if run in log.under_way]
            if epochs:
                now = min(floor(max(epochs)) + 1, log.plan.epochs)
                text += " · " + self.tr("epoch {0} of {1}").format(now, log.plan.epochs)
            self._set_cell(number, _STATE_COLUMN, text)

    def show_rows(self, table: Sequence[SummaryRow]) -> None:
        """Fill in the figures."""
        for row in table:
            group = (row.group.case.name, row.group.batch_size)
            if group in self._groups:
                self._fill(self._groups.index(group), row)

    def _fill(self, number: int, row: SummaryRow) -> None:
        spread = "" if row.test.sd is None else f" ± {LocalNumber(100 * row.test.sd):.2f}"
        texts = [
            f"{LocalNumber(100 * row.test.mean):.2f}{spread} %",
            "–" if row.test.sd is None else self._between(row.test.interval),
            self._between(row.test.over_images),
            f"{LocalNumber(row.loss):.4f}",
            f"{LocalNumber(row.parameters):,}",
            "–" if row.ms_per_digit is None else f"{LocalNumber(row.ms_per_digit):.2f}",
            f"{LocalNumber(row.seconds_an_epoch):.1f}",
        ]
        for column, text in enumerate(texts, _FIRST_FIGURE_COLUMN):
            self._set_cell(number, column, text)

    def _between(self, interval: tuple[float, float]) -> str:
        low, high = (f"{LocalNumber(100 * bound):.2f}" for bound in interval)
        return self.tr("{0} to {1} %").format(low, high)

    def name_of(self, log: StudyLog, group: GroupKey) -> str:
        """As the table and the curves call a case."""
        case, size = group
        return case if len(log.plan.batch_sizes) == 1 else self.tr("{0}, batch {1}").format(case, size)

    def _set_cell(self, row: int, column: int, text: str) -> QTableWidgetItem:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        if item.text() != text:
            item.setText(text)
        return item

    def _on_current_changed(self, row: int, _column: int, before: int, _before_column: int) -> None:
        if row != before and self.group is not None:
            self.group_chosen.emit(self.group)
