"""Live curves of a training: loss and accuracy, for training and validation images."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from digitpad.core.jobs.training import BatchDone, EpochDone
from digitpad.ui.sharing.picture_source import offer_picture, seen_picture
from digitpad.ui.widgets.plots.live_plot import LivePlot
from digitpad.ui.widgets.theme import GRID, current_theme

_REFRESH_MS = 1000


class TrainingCurves(QWidget):
    """Two plots over epochs, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (self.tr("training"), self.tr("validation"))
        self._loss = _Plot(self.tr("Loss"), *names, epoch=self.tr("epoch"), legend=8)
        self._accuracy = _Plot(self.tr("Accuracy (%)"), *names, epoch=self.tr("epoch"), legend=-8)
        # Painting a plot takes 10 ms and more: one of the two at a time, once a second, keeps the pen smooth.
        self._turn = QTimer(self, interval=_REFRESH_MS)
        self._turn.timeout.connect(self._on_turn)
        self._loss_next = True
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._loss.widget)
        layout.addWidget(self._accuracy.widget)
        for plot in (self._loss, self._accuracy):
            offer_picture(plot.widget.viewport(), lambda: seen_picture(self))
        self.setAccessibleName(self.tr("Curves of loss and accuracy over epochs"))
        self.set_colours()

    def sizeHint(self) -> QSize:
        return QSize(640, 240)

    def clear(self, epochs: int) -> None:
        """Begin anew, for so many epochs."""
        for plot in (self._loss, self._accuracy):
            plot.clear(epochs)
        self._turn.start()

    def add_batch(self, event: BatchDone, batches_per_epoch: float) -> None:
        """Add the training figures so far."""
        at = event.batch / batches_per_epoch
        self._loss.add_training(at, event.loss)
        self._accuracy.add_training(at, 100 * event.accuracy)

    def add_epoch(self, event: EpochDone) -> None:
        """Add the validation figures of an epoch."""
        if event.validation_loss is not None and event.validation_accuracy is not None:
            self._loss.add_validation(event.epoch, event.validation_loss)
            self._accuracy.add_validation(event.epoch, 100 * event.validation_accuracy)

    def finish(self) -> None:
        """Nothing more comes: show all there is."""
        self._turn.stop()
        for plot in (self._loss, self._accuracy):
            plot.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.set_colours()
        super().changeEvent(event)

    def _on_turn(self) -> None:
        self._loss_next = not self._loss_next
        (self._accuracy if self._loss_next else self._loss).refresh()

    def set_colours(self) -> None:
        """Take the theme's colours."""
        for plot in (self._loss, self._accuracy):
            plot.set_colours()


class _Plot(LivePlot):
    """One plot with two curves; dots on the validation curve tell them apart without colour."""

    def __init__(self, title: str, training: str, validation: str, *, epoch: str, legend: int) -> None:
        super().__init__(title, epoch=epoch, legend=legend)
        self._training = self.item.plot(name=training)
        self._validation = self.item.plot(name=validation, symbol="o", symbolSize=7)
        self._points: tuple[list[float], list[float], list[float], list[float]] = ([], [], [], [])

    def clear(self, epochs: int) -> None:
        self._points = ([], [], [], [])
        self.refresh()
        self.item.setXRange(0, epochs, padding=0.02)

    def add_training(self, at: float, value: float) -> None:
        self._points[0].append(at)
        self._points[1].append(value)

    def add_validation(self, at: float, value: float) -> None:
        self._points[2].append(at)
        self._points[3].append(value)

    def refresh(self) -> None:
        """Show the points added since the last time."""
        self._training.setData(self._points[0], self._points[1])
        self._validation.setData(self._points[2], self._points[3])
        self.fit([*self._points[1], *self._points[3]])

    def set_colours(self) -> None:
        theme = current_theme()
        self._training.setPen(pg.mkPen(theme.accent, width=2))
        self._validation.setPen(pg.mkPen(theme.second, width=2, style=Qt.PenStyle.DashLine))
        self._validation.setSymbolBrush(theme.second)
        self._validation.setSymbolPen(theme.second)
        super().set_colours()
