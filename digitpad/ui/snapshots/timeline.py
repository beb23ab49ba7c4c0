"""The way back and forth through the snapshots of a training."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QWidget

from digitpad.ui.widgets.theme import GRID

_STEP_MS: Final = 700
"""Between two snapshots when they are played: time to see what has moved."""


class Timeline(QWidget):
    """A slider with a step for each snapshot, and a button that plays them. It stays at the newest one as they come."""

    moved = Signal(int)
    """The number of another snapshot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(self.tr("Snapshots of the training"))
        self.slider.setToolTip(self.tr("Back and forth with the arrow keys, Home and End"))
        self.play_button = QPushButton()
        self.play_button.setCheckable(True)
        self.play_button.setToolTip(self.tr("Show one snapshot after the other (space bar)"))
        self._timer = QTimer(self, interval=_STEP_MS)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.play_button)
        layout.addWidget(self.slider, 1)
        self.slider.valueChanged.connect(self.moved)
        self.play_button.toggled.connect(self._on_toggled)
        self._timer.timeout.connect(self._on_step)
        self._name_button()
        self.set_count(0)

    @property
    def number(self) -> int:
        """The number of the snapshot that is chosen."""
        return self.slider.value()

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def set_count(self, count: int) -> None:
        """So many snapshots are there; whoever was at the newest one is at the newest one again."""
        newest = self.number == self.slider.maximum() and not self.is_playing
        self.slider.setRange(0, max(count - 1, 0))
        if newest:
            self.slider.setValue(self.slider.maximum())
        self._set_width()
        self.play_button.setEnabled(count > 1)

    def begin(self) -> None:
        """There are no snapshots yet."""
        self.play_button.setChecked(False)
        self.set_count(0)

    def play(self) -> None:
        """Show one after the other, from the first one if this is the last; or stop."""
        if self.play_button.isEnabled():
            self.play_button.toggle()

    def _on_toggled(self, on: bool) -> None:
        self._name_button()
        if not on:
            self._timer.stop()
            return
        if self.number == self.slider.maximum():
            self.slider.setValue(0)
        self._timer.start()

    def _on_step(self) -> None:
        self.slider.setValue(self.number + 1)
        if self.number == self.slider.maximum():
            self.play_button.setChecked(False)

    def _name_button(self) -> None:
        self.play_button.setText(self.tr("Pause") if self.play_button.isChecked() else self.tr("Play"))
        self._set_width()

    def _set_width(self) -> None:
        """As wide as the longer word, so that nothing moves."""
        words = max(self.fontMetrics().horizontalAdvance(word) for word in (self.tr("Pause"), self.tr("Play")))
        self.play_button.setMinimumWidth(words + 5 * GRID)
