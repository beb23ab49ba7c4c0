"""Live curves of a study: accuracy and loss over epochs, a line for each case, the spread over seeds as a band."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from digitpad.core.evaluation.plot import SERIES
from digitpad.core.study.log import Curve, GroupKey, StudyLog
from digitpad.core.study.plan import Epoch
from digitpad.ui.sharing.picture_source import offer_picture, seen_picture
from digitpad.ui.widgets.plots.live_plot import LivePlot
from digitpad.ui.widgets.theme import GRID, current_theme

_REFRESH_MS = 1000


class StudyCurves(QWidget):
    """Two plots, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log: StudyLog | None = None
        self._plots = [
            _Plot(self.tr("Accuracy (%)"), self.tr("epoch"), _accuracy, legend=-8),
            _Plot(self.tr("Loss"), self.tr("epoch"), _loss, legend=None),
        ]
        # Painting a plot takes 10 ms and more: one of the two at a time, and only when something is new.
        self._turn = QTimer(self, interval=_REFRESH_MS)
        self._turn.timeout.connect(self._on_turn)
        self._stale: list[_Plot] = []
        self._names: Sequence[tuple[GroupKey, str]] = ()
        self._new: list[_Plot] = []
        self._plot_timer = QTimer(self, interval=0)
        self._plot_timer.timeout.connect(self._plot_next)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(2 * GRID)
        for plot in self._plots:
            layout.addWidget(plot.widget)
            offer_picture(plot.widget.viewport(), lambda: seen_picture(self))
        self.setAccessibleName(self.tr("Curves of accuracy and loss of each case over epochs"))
        self._set_colours()

    def sizeHint(self) -> QSize:
        return QSize(800, 260)

    def begin(self, log: StudyLog, names: Sequence[tuple[GroupKey, str]]) -> None:
        """Show the curves of a study, and follow it."""
        self._log, self._names = log, names
        self._new = list(self._plots)
        self._plot_timer.start()

    def refresh(self) -> None:
        """Something is new."""
        self._stale += [plot for plot in self._plots if plot not in self._stale]
        if not self._turn.isActive():
            self._turn.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._set_colours()
        super().changeEvent(event)

    def _plot_next(self) -> None:
        """Lines take a while to make, too: a plot at a time."""
        if not self._new or self._log is None:
            self._plot_timer.stop()
            return
        plot = self._new.pop(0)
        plot.begin(self._log.plan.epochs, self._names)
        plot.refresh(self._log)

    def _on_turn(self) -> None:
        if not self._stale:
            self._turn.stop()
        elif self._log is not None and not self._new:
            self._stale.pop(0).refresh(self._log)

    def _set_colours(self) -> None:
        for plot in self._plots:
            plot.set_colours()


def _accuracy(epoch: Epoch) -> float | None:
    return 100 * (epoch.accuracy if epoch.validation_accuracy is None else epoch.validation_accuracy)


def _loss(epoch: Epoch) -> float | None:
    return epoch.loss if epoch.validation_loss is None else epoch.validation_loss


class _Line:
    """A case's curve with its band; dashed where colours repeat."""

    def __init__(self, item: pg.PlotItem, number: int, name: str) -> None:
        self._number = number
        self._low, self._high = item.plot(), item.plot()
        self._band = pg.FillBetweenItem(self._low, self._high)
        item.addItem(self._band)
        self._mean = item.plot(name=name, symbol="o", symbolSize=5)
        self.items = (self._low, self._high, self._band, self._mean)

    def show(self, curve: Curve) -> None:
        self._mean.setData(curve.epochs, curve.mean)
        self._low.setData(curve.epochs, curve.low)
        self._high.setData(curve.epochs, curve.high)

    def set_colours(self, *, dark: bool) -> None:
        colour = QColor(SERIES[self._number % len(SERIES)])
        if dark:
            colour = colour.lighter(130)
        dashed = Qt.PenStyle.DashLine if self._number >= len(SERIES) else Qt.PenStyle.SolidLine
        self._mean.setPen(pg.mkPen(colour, width=2, style=dashed))
        self._mean.setSymbolBrush(colour)
        self._mean.setSymbolPen(colour)
        soft = QColor(colour)
        soft.setAlphaF(0.2)
        self._band.setBrush(soft)
        for edge in (self._low, self._high):
            edge.setPen(None)


class _Plot(LivePlot):
    """One plot."""

    def __init__(self, title: str, epoch: str, measure: Callable[[Epoch], float | None], *, legend: int | None) -> None:
        super().__init__(title, epoch=epoch, legend=legend)
        self._measure = measure
        self._lines: dict[GroupKey, _Line] = {}

    def begin(self, epochs: int, names: Sequence[tuple[GroupKey, str]]) -> None:
        for line in self._lines.values():
            for item in line.items:
                self.item.removeItem(item)
        self._lines = {group: _Line(self.item, number, name) for number, (group, name) in enumerate(names)}
        self.item.setXRange(1, max(2, epochs), padding=0.04)
        step = max(1, ceil(epochs / 15))
        self.item.getAxis("bottom").setTicks([[(n, str(n)) for n in range(1, epochs + 1, step)]])
        self.set_colours()

    def refresh(self, log: StudyLog) -> None:
        curves = [log.curve(group, self._measure) for group in self._lines]
        for line, curve in zip(self._lines.values(), curves, strict=True):
            line.show(curve)
        self.fit([value for curve in curves for value in (*curve.low, *curve.high)])

    def set_colours(self) -> None:
        for line in self._lines.values():
            line.set_colours(dark=current_theme().dark)
        super().set_colours()
