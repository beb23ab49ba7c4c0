"""A plot over epochs in the theme's colours, without mouse interaction."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt

from digitpad.ui.widgets.theme import current_theme


class LivePlot:
    """Base class with a title, two axes and perhaps a legend; curves come from subclasses."""

    def __init__(self, title: str, *, epoch: str, legend: int | None) -> None:
        """`epoch`: the word below the axis. `legend`: its distance from the top, or from the bottom if negative."""
        self.widget = pg.PlotWidget()
        self.widget.setAccessibleName(title)
        for part in (self.widget, self.widget.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing to do in it with the keyboard
        self._title = title
        self._epoch = epoch
        self.item = self.widget.getPlotItem()
        self.item.setMenuEnabled(False)
        self.item.hideButtons()
        self.item.setMouseEnabled(x=False, y=False)
        self._legend = None if legend is None else self.item.addLegend(offset=(-8, legend))

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
