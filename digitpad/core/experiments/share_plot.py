"""Shares over the range of a slider, as a plot and as a table to take away."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.evaluation.charts import percent
from digitpad.core.evaluation.plot import GRID_LINE, MUTED, TEXT, Area, Line, Plot, Point, Shape, Text

_WIDTH, _LEFT, _RIGHT = 760, 70, 736
_TOP, _BOTTOM = 16, 330
_LEGEND_COLUMNS: Final = 3
_TICKS: Final = 7


@dataclass(frozen=True, eq=False)
class ShareSeries:
    """A line. `values`, `shares`: (m,), shares in 0..1; `band`: (m, 2), the bounds around them."""

    name: str
    colour: str
    values: NDArray[np.float64]
    shares: NDArray[np.floating]
    dashed: bool = False
    band: NDArray[np.float64] | None = None


@dataclass(frozen=True, eq=False)
class SharePlot:
    """`title`: what it shows; `axis`: what the values are, with their unit; `factor`: of values as they are shown."""

    title: str
    axis: str
    series: Sequence[ShareSeries]
    factor: float = 1.0

    def plot(self) -> Plot:
        """It as shapes. Without a series there is nothing but the axes."""
        values = np.concatenate([one.values for one in self.series] or [np.array([0.0, 1.0])]) * self.factor
        low, high = float(values.min()), float(values.max())

        def place(value: float, share: float) -> Point:
            part = (value - low) / ((high - low) or 1.0)
            return _LEFT + part * (_RIGHT - _LEFT), _BOTTOM - float(np.clip(share, 0, 1)) * (_BOTTOM - _TOP)

        shapes: list[Shape] = []
        for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
            (start, y), (end, _) = place(low, share), place(high, share)
            shapes += [
                Line([(start, y), (end, y)], GRID_LINE),
                Text((start - 8, y + 4), percent(share, 0), anchor="end"),
            ]
        for value in np.linspace(low, high, _TICKS):
            x, y = place(float(value), 0.0)
            shapes.append(Text((x, y + 18), f"{float(value):.3g}", MUTED))
        shapes.append(Text(((_LEFT + _RIGHT) / 2, _BOTTOM + 40), f"{self.axis}; {self.title}", TEXT))
        for one in self.series:
            at = one.values * self.factor
            if one.band is not None:
                over = [place(value, share) for value, share in zip(at, one.band[:, 1], strict=True)]
                under = [place(value, share) for value, share in zip(at, one.band[:, 0], strict=True)]
                shapes.append(Area([*over, *reversed(under)], one.colour, 0.18))
        for one in self.series:
            line = [place(v, s) for v, s in zip(one.values * self.factor, one.shares, strict=True)]
            shapes.append(Line(line, one.colour, 2, one.dashed))
        legend, height = self._legend(_BOTTOM + 66)
        return Plot(self.title, _WIDTH, height, (*shapes, *legend))

    def csv(self) -> str:
        """A row for each value: the value, then each series' share, and its bounds where it has some."""
        text = StringIO()
        table = csv.writer(text, lineterminator="\n")
        head = [self.axis]
        for one in self.series:
            head += [one.name] if one.band is None else [one.name, f"{one.name}, from", f"{one.name}, to"]
        table.writerow(head)
        for number, value in enumerate(self.series[0].values if self.series else []):
            row: list[float] = [float(value) * self.factor]
            for one in self.series:
                row.append(float(one.shares[number]))
                row += [] if one.band is None else map(float, one.band[number])
            table.writerow([f"{cell:.6g}" for cell in row])
        return text.getvalue()

    def _legend(self, top: float) -> tuple[list[Shape], float]:
        shapes: list[Shape] = []
        for number, one in enumerate(self.series):
            x = _LEFT + number % _LEGEND_COLUMNS * (_RIGHT - _LEFT) / _LEGEND_COLUMNS
            y = top + number // _LEGEND_COLUMNS * 20
            shapes.append(Line([(x, y - 4), (x + 22, y - 4)], one.colour, 3, one.dashed))
            shapes.append(Text((x + 28, y), one.name, TEXT, anchor="start"))
        return shapes, top + ceil(len(self.series) / _LEGEND_COLUMNS) * 20
