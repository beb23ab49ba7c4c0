"""The class map: training digits as points, and the drawing's place among them."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.foreign_text import shortened
from digitpad.core.inside.atlas import TrainingDigits
from digitpad.core.recognition.predict import DIGITS
from digitpad.ui.inside.elements.class_colours import CLASS_COLOURS
from digitpad.ui.widgets.theme import current_theme, scaled_font

_LONGEST_TRAIL = 24  # last places of the drawing that are shown
_POINTING_DISTANCE = 10  # pixels from the mouse to a point
_LONGEST_NAME = 12  # characters of a class on the map


class ClassMapView(QWidget):
    """A scatter plot of an atlas' map; classes have a colour each."""

    pointed = Signal(int)
    """Index of the training digit under the mouse, -1 when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: TrainingDigits | None = None
        self._waiting: list[int] = []
        self._pointed = -1
        self._places: deque[NDArray[np.float32]] = deque(maxlen=_LONGEST_TRAIL)
        self.widget = pg.PlotWidget()
        self.widget.setAccessibleName(self.tr("Map of the ten classes"))
        self.widget.setMouseTracking(True)
        for part in (self.widget, self.widget.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing to do in it with the keyboard
        self._item = self.widget.getPlotItem()
        self._item.setMenuEnabled(False)
        self._item.hideButtons()
        self._item.setMouseEnabled(x=False, y=False)
        for axis in ("left", "bottom"):
            self._item.hideAxis(axis)  # directions of a projection have no meaning of their own
        self._classes: tuple[str, ...] = ()
        self._points: list[Any] = []
        self._names: list[Any] = []
        self._line = pg.PlotCurveItem()
        self._drawing_dot = pg.ScatterPlotItem(size=16, pxMode=True)
        self.name_classes(DIGIT_NAMES)
        for item in (self._line, self._drawing_dot):
            item.setZValue(1)
            self._item.addItem(item, ignoreBounds=True)
        # Filling and painting ten clouds at once takes longer than a window may be still: one at a time.
        self._fill_timer = QTimer(self, interval=0)
        self._fill_timer.timeout.connect(self._fill_next)
        self.widget.scene().sigMouseMoved.connect(self._on_mouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self._set_colours()

    def name_classes(self, names: tuple[str, ...]) -> None:
        """Have a cloud and a name for each of these; what is shown goes if they are others."""
        if names == self._classes:
            return
        self._part, self._waiting = None, []
        for item in (*self._points, *self._names):
            self._item.removeItem(item)
        self._classes = names
        self._points = [pg.ScatterPlotItem(size=5, pen=None, pxMode=True) for _ in names]
        self._names = [pg.TextItem(shortened(name, _LONGEST_NAME), anchor=(0.5, 0.5)) for name in names]
        for name in self._names:
            name.hide()
        for item in (*self._points, *self._names):
            self._item.addItem(item, ignoreBounds=True)
        self._set_colours()

    def show_part(self, part: TrainingDigits | None) -> None:
        """Show the digits of an atlas, or none."""
        if part is self._part:
            return
        self._part = part
        self.show_place(None)
        self._waiting = list(range(len(self._classes)))
        if part is not None:
            low, high = np.percentile(part.places, [0.5, 99.5], axis=0)
            self._item.setXRange(float(low[0]), float(high[0]), padding=0.08)
            self._item.setYRange(float(low[1]), float(high[1]), padding=0.08)
        self._fill_timer.start()

    def show_place(self, place: NDArray[np.float32] | None) -> None:
        """Set the drawing's place, (2,); None: none."""
        if place is None:
            self._places.clear()
        elif not self._places or (place != self._places[-1]).any():
            self._places.append(place)
        trail = self.trail
        self._line.setData(trail[:, 0], trail[:, 1])
        self._drawing_dot.setData(trail[-1:, 0], trail[-1:, 1])

    @property
    def is_complete(self) -> bool:
        """Whether everything of the atlas that was handed over is drawn; its classes are drawn one after the other."""
        return not self._waiting

    @property
    def trail(self) -> NDArray[np.float32]:
        """(n, 2) last places of the drawing, oldest first."""
        return np.array(self._places, np.float32).reshape(-1, 2)

    def at(self, place: NDArray[np.float32]) -> QPointF:
        """A place of the map in pixels of the plot's viewport."""
        return QPointF(self._item.vb.mapViewToScene(QPointF(float(place[0]), float(place[1]))))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._set_colours()
        super().changeEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(-1)
        super().leaveEvent(event)

    def _fill_next(self) -> None:
        if not self._waiting:
            self._fill_timer.stop()
            return
        digit, part = self._waiting.pop(0), self._part
        if part is None:
            self._points[digit].clear()
        else:
            chosen = part.digits.labels[part.shown] == digit
            self._points[digit].setData(part.places[chosen, 0], part.places[chosen, 1])
            self._names[digit].setPos(*map(float, part.map.means[digit]))
        self._names[digit].setVisible(part is not None)

    def _on_mouse(self, place: QPointF) -> None:
        part = self._part
        if part is None:
            return
        # Distances in pixels: the two axes have different scales.
        width, height = self._item.vb.viewPixelSize()
        here = self._item.vb.mapSceneToView(place)
        apart = (part.places - (here.x(), here.y())) / (width, height)
        distances = np.hypot(*apart.T)
        nearest = int(distances.argmin())
        self._point_at(int(part.shown[nearest]) if distances[nearest] <= _POINTING_DISTANCE else -1)

    def _point_at(self, index: int) -> None:
        if index != self._pointed:
            self._pointed = index
            self.pointed.emit(index)

    def _set_colours(self) -> None:
        theme = current_theme()
        self.widget.setBackground(theme.surface)
        for digit, (points, name) in enumerate(zip(self._points, self._names, strict=True)):
            colour = QColor(CLASS_COLOURS[digit])
            colour.setAlpha(150)
            points.setBrush(colour)
            name.setFont(scaled_font(self.font(), 1.6 if len(self._classes) <= DIGITS else 1.1, bold=True))
            name.setColor(theme.text)
            back = QColor(theme.surface)
            back.setAlpha(190)
            name.fill = pg.mkBrush(back)
        soft = QColor(theme.text)
        soft.setAlpha(130)
        self._line.setPen(pg.mkPen(soft, width=2))
        self._drawing_dot.setBrush(QColor(theme.text))
        self._drawing_dot.setPen(pg.mkPen(theme.surface, width=3))
