"""A study's plots: accuracies with their intervals, curves with the spread over seeds as a band, confusion matrices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil, floor, log10
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.counts import counted
from digitpad.core.evaluation.charts import percent
from digitpad.core.evaluation.plot import (
    BAD,
    GOOD,
    GRID_LINE,
    MUTED,
    SERIES,
    TEXT,
    Area,
    Dot,
    Line,
    Plot,
    Point,
    Shape,
    Text,
    rectangle,
)
from digitpad.core.study.plan import Epoch, RunGroup
from digitpad.core.study.summary import SummaryRow

_WIDTH: Final = 760
_RIGHT: Final = 736
_ROW_HEIGHT: Final = 34
_CELL_SIDE: Final = 26
_NAMED: Final = 4  # characters of a class name that a column has room for

Measure = Callable[[Epoch], "float | None"]


def colour_of(number: int) -> str:
    """The colour of the case with this number; colours repeat, and then dashed lines tell the cases apart."""
    return SERIES[number % len(SERIES)]


def accuracy_plot(table: Sequence[SummaryRow]) -> Plot:
    """A row for each case: a dot for each seed, the mean and its 95 % interval."""
    left, top = 190, 16
    bottom = top + _ROW_HEIGHT * len(table)
    values = [accuracy for row in table for accuracy in row.group.accuracies]
    low, high = _range([*values, *(bound for row in table for bound in row.test.interval)])
    # One wide interval must not push all dots into a corner.
    low = max(low, min(values) - 2 * (max(values) - min(values)) - 0.001)

    def x(accuracy: float) -> float:
        return left + (max(low, min(high, accuracy)) - low) / (high - low) * (_RIGHT - left)

    shapes: list[Shape] = []
    for tick in _ticks(low, high):
        shapes.append(Line([(x(tick), top), (x(tick), bottom)], GRID_LINE))
        shapes.append(Text((x(tick), bottom + 18), _percent(tick, high - low)))
    for number, row in enumerate(table):
        y, colour = top + _ROW_HEIGHT * (number + 0.5), colour_of(number)
        shapes.append(Text((left - 12, y + 4), row.group.name, TEXT, anchor="end"))
        shapes.append(Line([(x(row.test.interval[0]), y), (x(row.test.interval[1]), y)], colour, 2))
        shapes.append(Line([(x(row.test.mean), y - 9), (x(row.test.mean), y + 9)], colour, 3))
        for result in row.group.results:
            tooltip = f"{result.run}: {percent(result.accuracy)}"
            shapes.append(Dot((x(result.accuracy), y), 4, colour, tooltip))
    shapes.append(Text(((left + _RIGHT) / 2, bottom + 40), "test images read right", TEXT))
    return Plot("Accuracy of each case on the test images", _WIDTH, bottom + 52, tuple(shapes))


def curve_plot(groups: Sequence[RunGroup], measure: Measure, title: str, *, share: bool) -> Plot | None:
    """Means over seeds by epoch, with the range over seeds as a band; None where nothing was measured.

    `share`: the measure is a share, shown in percent, and higher is better. The first of several epochs does not count
    for the scale; what lies outside is drawn at the edge.
    """
    tables = [_by_epoch(group, measure) for group in groups]
    if not any(table.size for table in tables):
        return None
    left, top, bottom = 70, 16, 300
    epochs = max(table.shape[1] for table in tables if table.size)
    counted = [table[:, 1:] if epochs > 2 else table for table in tables if table.size]
    low, high = _range([float(value) for table in counted for value in table.ravel()])

    def place(epoch: int, value: float) -> Point:
        part = epoch / max(1, epochs - 1)
        return left + part * (_RIGHT - left), bottom - (max(low, min(high, value)) - low) / (high - low) * (
            bottom - top
        )

    shapes = _curve_axes(low, high, epochs, place, share=share)
    for number, table in enumerate(tables):
        if table.size:
            shapes += _curve(table, place, colour_of(number), dashed=number >= len(SERIES))
    shapes.append(Text(((left + _RIGHT) / 2, bottom + 40), f"epoch; {title}", TEXT))
    legend, height = _legend(groups, bottom + 62)
    return Plot(title, _WIDTH, height, (*shapes, *legend))


def confusion_plot(group: RunGroup, confusion: NDArray[np.intp], names: Sequence[str]) -> Plot:
    """(classes, classes) counts over all seeds: row = label, column = answer; tints as in the report of an evaluation.

    Long names are cut, and whole in the tooltips.
    """
    heads = [_cut(name) for name in names]
    left, top = 34 + 8 * (max(map(len, heads)) - 1), 54
    size = left + _CELL_SIDE * len(names) + 8
    errors = confusion * (1 - np.eye(len(names), dtype=np.intp))
    shapes: list[Shape] = [Text((left, 16), group.name, TEXT, 13, "start"), Text((left, 34), "answer", anchor="start")]
    for digit, row in enumerate(confusion.tolist()):
        y = top + _CELL_SIDE * (digit + 0.5)
        shapes.append(Text((left - 10, y + 4), heads[digit], anchor="middle" if len(heads[digit]) == 1 else "end"))
        shapes.append(Text((left + _CELL_SIDE * (digit + 0.5), top - 3), heads[digit], size=10))
        for answer, count in enumerate(row):
            if count:
                right = answer == digit
                share = count / sum(row) if right else (count / int(errors.max())) ** 0.5
                x = left + _CELL_SIDE * answer
                corners = rectangle(x + 1, y - _CELL_SIDE / 2 + 1, x + _CELL_SIDE - 1, y + _CELL_SIDE / 2 - 1)
                times = counted(sum(row), "1 time", "{0} times")
                tooltip = f"{count} of {times}, a {names[digit]} was taken for {names[answer]}"
                shapes.append(Area(corners, GOOD if right else BAD, share, tooltip))
                shapes.append(Text((x + _CELL_SIDE / 2, y + 3.5), str(count), TEXT, 9))
    return Plot(f"What {group.name} took for what", size, top + _CELL_SIDE * len(names) + 8, tuple(shapes))


def _cut(name: str) -> str:
    return name if len(name) <= _NAMED else f"{name[: _NAMED - 1]}…"


def _by_epoch(group: RunGroup, measure: Measure) -> NDArray[np.float64]:
    """(seeds, epochs), or empty."""
    values = [[measure(epoch) for epoch in result.epochs] for result in group.results]
    if any(value is None for row in values for value in row):
        return np.zeros((0, 0))
    return np.array(values, np.float64)


def _curve(
    table: NDArray[np.float64], place: Callable[[int, float], Point], colour: str, *, dashed: bool
) -> list[Shape]:
    lows, means, highs = table.min(0), table.mean(0), table.max(0)
    band = [place(epoch, value) for epoch, value in enumerate(highs)]
    band += [place(epoch, value) for epoch, value in reversed(list(enumerate(lows)))]
    line = [place(epoch, value) for epoch, value in enumerate(means)]
    shapes: list[Shape] = [Area(band, colour, 0.18)] if len(table) > 1 else []
    if len(line) == 1:
        return [*shapes, Dot(line[0], 4, colour)]
    return [*shapes, Line(line, colour, 2, dashed)]


def _curve_axes(
    low: float, high: float, epochs: int, place: Callable[[int, float], Point], *, share: bool
) -> list[Shape]:
    shapes: list[Shape] = []
    for tick in _ticks(low, high):
        (start, y), (end, _) = place(0, tick), place(max(1, epochs - 1), tick)
        shapes.append(Line([(start, y), (end, y)], GRID_LINE))
        shapes.append(Text((start - 8, y + 4), _percent(tick, high - low) if share else f"{tick:.3g}", anchor="end"))
    step = max(1, ceil(epochs / 15))
    for epoch in range(0, epochs, step):
        x, y = place(epoch, low)
        shapes.append(Text((x, y + 18), str(epoch + 1), MUTED))
    return shapes


def _legend(groups: Sequence[RunGroup], top: float) -> tuple[list[Shape], float]:
    """The shapes of the legend, three names a row, and the y at which it ends."""
    shapes: list[Shape] = []
    for number, group in enumerate(groups):
        x, y = 70 + number % 3 * 225, top + number // 3 * 20
        shapes.append(Line([(x, y - 4), (x + 22, y - 4)], colour_of(number), 3, number >= len(SERIES)))
        shapes.append(Text((x + 28, y), group.name, TEXT, anchor="start"))
    return shapes, top + ceil(len(groups) / 3) * 20


def _range(values: Sequence[float]) -> tuple[float, float]:
    """The range of all values with a small margin."""
    low, high = min(values), max(values)
    margin = max(0.08 * (high - low), 1e-4)
    return low - margin, high + margin


def _ticks(low: float, high: float) -> list[float]:
    """About five round numbers."""
    rough = (high - low) / 5
    power = 10.0 ** floor(log10(rough))
    step = next(step * power for step in (1, 2, 5, 10) if step * power >= rough)
    return [number * step for number in range(ceil(low / step), floor(high / step) + 1)]


def _percent(share: float, spread: float) -> str:
    return percent(share, 0 if spread > 0.06 else 1 if spread > 0.006 else 2)
