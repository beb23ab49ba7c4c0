"""Plots and tables of shares, to take away."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO

import numpy as np
from PIL import Image

from digitpad.core.experiments.share_plot import SharePlot, ShareSeries

VALUES = np.array([0.0, 0.1, 0.2])
PLOT = SharePlot(
    "what is read right",
    "Noise (%)",
    [
        ShareSeries(
            "one", "#0072b2", VALUES, np.array([1.0, 0.5, 0.25]), band=np.array([[0.9, 1], [0.4, 0.6], [0, 0.5]])
        ),
        ShareSeries("two", "#d55e00", VALUES, np.array([0.9, 0.8, 0.7]), dashed=True),
    ],
    factor=100,
)


def test_the_table_has_a_row_for_each_value_and_columns_for_bounds() -> None:
    rows = list(csv.reader(StringIO(PLOT.csv())))
    assert rows[0] == ["Noise (%)", "one", "one, from", "one, to", "two"]
    assert rows[2] == ["10", "0.5", "0.4", "0.6", "0.8"]
    assert len(rows) == 4


def test_the_picture_shows_every_line_and_band() -> None:
    svg = PLOT.plot().svg(alone=True)
    assert svg.count("<polyline") >= 2
    assert "stroke-dasharray" in svg
    assert svg.count("<polygon") == 1
    assert all(name in svg for name in ("one", "two", "Noise (%)", "what is read right"))
    with Image.open(BytesIO(PLOT.plot().png())) as picture:
        assert picture.width == 1520


def test_without_lines_there_are_only_axes() -> None:
    empty = SharePlot("nothing", "Turn (°)", [])
    assert "nothing" in empty.plot().svg()
    assert empty.csv() == "Turn (°)\n"
