"""What came of leaving writers out, as CSV."""

from __future__ import annotations

import csv
from io import StringIO

from digitpad.core.own_data.left_out import LeftOutWriter
from digitpad.core.own_data.left_out_table import left_out_csv


def rows(results: list[LeftOutWriter]) -> list[list[str]]:
    return list(csv.reader(StringIO(left_out_csv(results).decode("utf-8-sig"))))


def test_each_writer_has_a_row_and_all_have_a_mean() -> None:
    table = rows([LeftOutWriter("anna", 50, 40), LeftOutWriter("ben", 10, 4)])
    assert table[0] == ["left out", "images", "right", "accuracy", "from", "to"]
    assert table[1][:4] == ["anna", "50", "40", "0.8000"]
    assert float(table[1][4]) < 0.8 < float(table[1][5])
    assert table[-1] == ["mean of writers", "60", "44", "0.6000", "", ""]


def test_names_are_no_formulas_and_no_writers_no_mean() -> None:
    assert rows([LeftOutWriter("=1+1", 2, 1)])[1][0] == "'=1+1"
    assert len(rows([])) == 1
