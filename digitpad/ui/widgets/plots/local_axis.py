"""Axes of plots with numbers as the window's language writes them."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg

from digitpad.ui.widgets.local_numbers import local


class LocalAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The axis at a side: "left" or "bottom"."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [local(text) for text in super().tickStrings(values, scale, spacing)]


def local_axes() -> dict[str, LocalAxis]:
    """The axes of a plot with two of them, for `pg.PlotWidget(axisItems=...)`."""
    return {side: LocalAxis(side) for side in ("left", "bottom")}
