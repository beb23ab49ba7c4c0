"""The tools above the canvas: pen, eraser, brush, undo, redo, clear."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from digitpad.core.settings import TABLE
from digitpad.ui.widgets.theme import GRID, current_theme
from digitpad.ui.widgets.tool_buttons import tool_button

_STEPS_PER_CANVAS_UNIT = 1000  # of the slider


class ToolRow(QWidget):
    """Buttons for actions that the menus hold too, and the brush slider."""

    brush_width_changed = Signal(float)
    """In canvas units."""

    def __init__(self, tools: list[QAction], changes: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        setting = TABLE["brush_width"]
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(
            round((setting.low or 0) * _STEPS_PER_CANVAS_UNIT), round((setting.high or 1) * _STEPS_PER_CANVAS_UNIT)
        )
        self._slider.setPageStep(10)
        self._slider.setMinimumWidth(72)
        self._slider.setMaximumWidth(160)
        self._slider.setToolTip(self.tr("Brush width"))
        self._slider.setAccessibleName(self.tr("Brush width"))
        self._dot = _BrushDot()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for action in tools:
            layout.addWidget(tool_button(action))
        layout.addSpacing(GRID)
        layout.addWidget(self._dot)
        layout.addWidget(self._slider, 1)
        layout.addStretch(1)
        for action in changes:
            layout.addWidget(tool_button(action))
        self._slider.valueChanged.connect(self._on_slider_moved)

    def set_brush_width(self, width: float) -> None:
        """Show a brush width (canvas units)."""
        self._slider.setValue(round(width * _STEPS_PER_CANVAS_UNIT))
        self._dot.set_width(width)

    def change_brush(self, factor: float) -> None:
        """Make the brush thicker or thinner, by at least one step of the slider."""
        value = self._slider.value()
        step = max(1, round(abs(value * factor - value)))
        self._slider.setValue(value + (step if factor > 1 else -step))

    def _on_slider_moved(self, value: int) -> None:
        self._dot.set_width(value / _STEPS_PER_CANVAS_UNIT)
        self.brush_width_changed.emit(value / _STEPS_PER_CANVAS_UNIT)


class _BrushDot(QWidget):
    """A dot that grows with the brush."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.5
        self.setFixedSize(QSize(24, 24))

    def set_width(self, width: float) -> None:
        self._share = width / float(TABLE["brush_width"].high or 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_theme().text))
        radius = 2 + 9 * self._share
        painter.drawEllipse(self.rect().center(), round(radius), round(radius))
