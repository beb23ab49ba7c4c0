"""Shares over a slider's range in the window: curves with bands, a mark at the value of now, and buttons to take it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.experiments.share_plot import SharePlot, ShareSeries
from digitpad.core.files import write_where_named
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import BackgroundWorker, Job
from digitpad.ui.sharing.picture_source import copy_picture, offer_picture, seen_picture
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.plots.local_axis import local_axes
from digitpad.ui.widgets.save_dialog import ask_for_file
from digitpad.ui.widgets.theme import GRID, current_theme, scaled_font

_BAND_ALPHA = 50  # of 255
_EDGE_ROOM = 1.25  # beyond 1, so that the outer tenths of a plot keep names inside
_FOLDER = "experiment_folder"


class ShareView(QWidget):
    """Shows a `SharePlot`, which can be copied and saved."""

    value_wanted = Signal(float)
    """A place on the axis was clicked: a value, as the series have them."""

    def __init__(
        self,
        settings: Settings,
        errands: BackgroundWorker,
        *,
        name: str,
        legend: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`errands`: writes files; `name`: of the file that is proposed, without ending, and for screen readers;
        `legend`: lines have names in a legend, else beside them.
        """
        super().__init__(parent)
        self._settings = settings
        self._errands = errands
        self._name = name
        self._listens = True
        self._shown: SharePlot | None = None
        self._items: list[Any] = []
        self.widget = pg.PlotWidget(axisItems=local_axes())
        self.widget.setAccessibleName(name)
        for part in (self.widget, self.widget.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the slider is what one moves with keys
        self._item = self.widget.getPlotItem()
        self._item.setMenuEnabled(False)
        self._item.hideButtons()
        self._item.setMouseEnabled(x=False, y=False)
        self._item.disableAutoRange()
        self._item.getAxis("bottom").enableAutoSIPrefix(False)  # no thousandths
        self._item.setYRange(0, 100, padding=0.04)
        self._legend = self._item.addLegend(offset=(-8, 8)) if legend else None
        self._mark = pg.InfiniteLine(angle=90)
        self._item.addItem(self._mark, ignoreBounds=True)
        self._mark.hide()
        self.widget.scene().sigMouseClicked.connect(self._on_clicked)
        offer_picture(self.widget.viewport(), lambda: seen_picture(self.widget))
        self.caption = PlainLabel()
        self.caption.setObjectName("muted")
        self.caption.setWordWrap(True)
        self.copy_button = self._button(self.tr("&Copy plot"), self.copy)
        self.save_button = self._button(self.tr("&Save plot …"), self.ask_and_save)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.caption, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.widget, 1)
        layout.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_plot(None)

    @property
    def shown(self) -> SharePlot | None:
        """What is shown."""
        return self._shown

    def sizeHint(self) -> QSize:
        return QSize(520, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(270, 190)

    def hasHeightForWidth(self) -> bool:
        return False  # Qt would ask the plot, which would like to be high

    def show_plot(self, plot: SharePlot | None) -> None:
        """Show this instead, or nothing."""
        self._shown = plot
        for item in self._items:
            self._item.removeItem(item)
        if self._legend is not None:
            self._legend.clear()
        self._items = []
        for button in (self.copy_button, self.save_button):
            button.setEnabled(plot is not None and bool(plot.series))
        if plot is not None and plot.series:
            values = np.concatenate([one.values for one in plot.series]) * plot.factor
            self._item.setXRange(float(values.min()), float(values.max()), padding=0.02)
            colours = list(dict.fromkeys(one.colour for one in plot.series))
            for one in plot.series:
                self._add(one.values * plot.factor, one)
                if self._legend is None and one.colour in colours:
                    # A dashed line of the same colour is the same of another model: it has no name of its own.
                    place = (colours.index(one.colour) + 0.5) / len(colours)
                    self._add_name(one.values * plot.factor, one, place)
                    colours[colours.index(one.colour)] = ""
        self._set_colours()

    def mark(self, value: float | None) -> None:
        """Draw a line at a value, as the series have them."""
        self._mark.setVisible(value is not None and self._shown is not None)
        if value is not None and self._shown is not None:
            self._mark.setValue(value * self._shown.factor)

    def copy(self) -> None:
        """Copy it as a picture, as it is seen."""
        if self._shown is not None:
            copy_picture(seen_picture(self.widget))

    def ask_and_save(self) -> None:
        """Let the person choose a file, and write it."""
        if self._shown is None or not self._shown.series:
            return
        file = ask_for_file(
            self,
            title=self.tr("Save the plot"),
            proposal=Path(str(self._settings[_FOLDER])) / f"{self._name}.png",
            kinds=(self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)"), self.tr("Table (*.csv)")),
        )
        if file is not None:
            self._settings[_FOLDER] = str(file.parent)
            self.save(file)

    def save(self, file: Path) -> None:
        """Write it as the file's ending says: PNG, SVG or CSV. A picture takes a second: it is drawn elsewhere."""
        assert self._shown is not None
        plot, saved = self._shown, self.tr("Saved as {0}.").format(file)
        self._errands.submit(
            Job(
                lambda _: write_where_named(file, _content(plot, file.suffix.lower())),
                done=lambda _: self._say(saved),
                failed=self._say,
            )
        )

    def stop(self) -> None:
        """The window closes; what is being written is written."""
        self._listens = False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._set_colours()
        super().changeEvent(event)

    def _say(self, words: str) -> None:
        if self._listens:
            self.caption.setText(words)

    def _add(self, values: NDArray[np.float64], one: ShareSeries) -> None:
        style = Qt.PenStyle.DashLine if one.dashed else Qt.PenStyle.SolidLine
        if one.band is not None:
            edges = [pg.PlotCurveItem(values, 100 * one.band[:, side], pen=None) for side in (0, 1)]
            colour = QColor(one.colour)
            colour.setAlpha(_BAND_ALPHA)
            self._show_item(pg.FillBetweenItem(*edges, brush=colour))
        line = pg.PlotCurveItem(values, 100 * one.shares, pen=pg.mkPen(one.colour, width=2, style=style))
        self._show_item(line)
        if self._legend is not None:
            self._legend.addItem(line, one.name)

    def _add_name(self, values: NDArray[np.float64], one: ShareSeries, place: float) -> None:
        """Name a line where it is highest; `place`: where on the way along its top, 0..1, as others are as high."""
        high = np.flatnonzero(one.shares >= one.shares.max() - 0.01)
        top = int(high[int(place * len(high))])
        # Near the plot's edges the name stands inside.
        side = float(np.clip(_EDGE_ROOM * (top / max(1, len(values) - 1) - 0.5) + 0.5, 0, 1))
        text = pg.TextItem(one.name, color=one.colour, anchor=(side, 0.0))
        text.setFont(scaled_font(self.font(), 1.0, bold=True))
        text.setPos(float(values[top]), float(100 * one.shares[top]))
        self._show_item(text)

    def _show_item(self, item: Any) -> None:  # noqa: ANN401
        self._item.addItem(item, ignoreBounds=True)
        self._items.append(item)

    def _on_clicked(self, event: Any) -> None:  # noqa: ANN401
        place: QPointF = event.scenePos()
        box = self._item.getViewBox()
        inside = box.sceneBoundingRect().contains(place)
        if inside and self._shown is not None and event.button() == Qt.MouseButton.LeftButton:
            self.value_wanted.emit(float(box.mapSceneToView(place).x()) / self._shown.factor)

    def _button(self, text: str, effect: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: effect())
        return button

    def _set_colours(self) -> None:
        theme = current_theme()
        self.widget.setBackground(theme.surface)
        for axis in ("bottom", "left"):
            self._item.getAxis(axis).setStyle(showValues=self._shown is not None and bool(self._shown.series))
            self._item.getAxis(axis).setPen(theme.border)
            self._item.getAxis(axis).setTextPen(theme.muted)
        self._item.setLabel("left", "%", color=theme.muted)
        self._item.setLabel("bottom", self._shown.axis if self._shown else "", color=theme.muted)
        self._mark.setPen(pg.mkPen(theme.accent, width=2))
        if self._legend is not None:
            self._legend.setLabelTextColor(theme.text)
            for _, label in self._legend.items:
                label.setText(label.text, color=theme.text)


def _content(plot: SharePlot, ending: str) -> bytes:
    """Of a plot's file."""
    if ending == ".csv":
        return plot.csv().encode("utf-8")
    return plot.plot().svg(alone=True).encode("utf-8") if ending == ".svg" else plot.plot().png()
