"""Tables of figures: no heading and no cell is cut, however narrow the table is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from digitpad.core.study.log import StudyLog
from digitpad.core.study.plan import StudyPlan
from digitpad.ui.study.table import StudyTable
from tests.support.windows import destroy, until

WIDEST = ("2 of 3 · epoch 12 of 15", "99.12 ± 0.03 %", "98.95 to 99.28 %", "0.0312", "1,542,230", "0.15", "123.4")


@pytest.fixture
def table(qapp: QApplication) -> Iterator[StudyTable]:
    table = StudyTable()
    table.show()
    table.begin(StudyLog(StudyPlan(cases=("conv1", "conv2-dropout2"), seeds=(1,), epochs=1, batch_sizes=(32, 256))))
    yield table
    destroy(table)


def cut(table: StudyTable) -> list[int]:
    """The columns that are narrower than their heading or a cell."""
    header = table.horizontalHeader()
    return [
        column
        for column in range(table.columnCount())
        if table.columnWidth(column) < max(header.sectionSizeHint(column), table.sizeHintForColumn(column))
    ]


@pytest.mark.parametrize("width", [1200, 800, 600, 300])
def test_nothing_is_cut(table: StudyTable, width: int) -> None:
    table.resize(width, 200)
    assert cut(table) == []
    for column, text in enumerate(WIDEST, 1):
        table._set_cell(1, column, text)
    until(lambda: not table._turn.isActive(), "the width is shared anew")
    assert cut(table) == []
    total = sum(table.columnWidth(column) for column in range(table.columnCount()))
    assert total >= table.viewport().width(), "no empty strip at the side"
    assert table.horizontalScrollBar().maximum() == max(0, total - table.viewport().width())
