"""A plot over epochs in the theme's colours, without mouse interaction."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt

from digitpad.ui.widgets.plots.local_axis import local_axes
from digitpad.ui.widgets.theme import current_theme

_PADDING: Final = 0.05  # of a plot's height, above and below the curves
_LEAST_HEIGHT: Final = 1e-3
"""What a plot shows at least from bottom to top, as a part of the values: curves may be flat, or one point."""


class LivePlot:
    """Base class with a title, two axes and perhaps a legend; curves come from subclasses."""

    def __init__(self, title: str, *, epoch: str, legend: int | None) -> None:
        """`epoch`: the word below the axis. `legend`: its distance from the top, or from the bottom if negative."""
        self.widget = pg.PlotWidget(axisItems=local_axes())
        self.widget.setAccessibleName(title)
        for part in (self.widget, self.widget.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing to do in it with the keyboard
        self._title = title
        self._epoch = epoch
        self.item = self.widget.getPlotItem()
        self.item.setMenuEnabled(False)
        self.item.hideButtons()
        self.item.setMouseEnabled(x=False, y=False)
        self.item.disableAutoRange()
        self._hint = pg.LabelItem()
        self._hint.setParentItem(self.item.getViewBox())
        self._hint.anchor(itemPos=(0.5, 0.5), parentPos=(0.5, 0.5))
        self.is_empty = True
        self._legend = None if legend is None else self.item.addLegend(offset=(-8, legend))

    def fit(self, values: Iterable[float]) -> None:
        """Make the plot as high as these values; without any, it has no scale and says that there is nothing yet."""
        finite = [value for value in values if isfinite(value)]
        self.is_empty = not finite
        self._show_scale()
        if finite:
            low, high = min(finite), max(finite)
            more = max(_PADDING * (high - low), _LEAST_HEIGHT * max(abs(low), abs(high), _LEAST_HEIGHT))
            self.item.setYRange(low - more, high + more, padding=0)

    def set_colours(self) -> None:
        """Take the theme's colours."""
        theme = current_theme()
        self.widget.setBackground(theme.surface)
        self.item.setTitle(self._title, color=theme.text, size="10pt")
        for axis in ("bottom", "left"):
            self.item.getAxis(axis).setPen(theme.border)
            self.item.getAxis(axis).setTextPen(theme.muted)
        self.item.setLabel("bottom", self._epoch, color=theme.muted)
        if self._legend is not None:
            self._legend.setLabelTextColor(theme.text)
            for _, label in self._legend.items:
                label.setText(label.text, color=theme.text)
        self._show_scale()

    def _show_scale(self) -> None:
        for axis in ("bottom", "left"):
            self.item.getAxis(axis).setStyle(showValues=not self.is_empty)
        self._hint.setText(QCoreApplication.translate("LivePlot", "No figures yet"), color=current_theme().muted)
        self._hint.setVisible(self.is_empty)
