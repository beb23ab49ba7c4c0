"""The sliders of all distortions, below each other, with their values and a button each that puts one back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QSlider, QToolButton, QVBoxLayout, QWidget

from digitpad.core.experiments.distortion import SLIDERS, Distortion, Slider
from digitpad.ui.inside.experiments.words import slider_name, slider_tip, value_words
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font

_STEPS = {"°": 1.0, "px": 0.1, "×": 0.02, "%": 0.01}
"""Of a slider's knob, by unit."""
_PAGE = 10  # steps


class _DistortionSlider(QSlider):
    """A slider that says when it is looked at, and goes back with Delete or a double click."""

    touched = Signal()
    reset_wanted = Signal()

    def __init__(self, slider: Slider) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as numbers and plots go, in every language
        self.step = _STEPS[slider.unit]
        self.setRange(round(slider.low / self.step), round(slider.high / self.step))
        self.setPageStep(_PAGE)
        self.setAccessibleName(slider_name(slider))
        self.setToolTip(slider_tip(slider))

    def show_value(self, value: float) -> None:
        """Put the knob there; nobody is told."""
        self.blockSignals(True)
        self.setValue(round(value / self.step))
        self.blockSignals(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.touched.emit()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: object) -> None:
        self.reset_wanted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, and no slider moves on the way


class SliderPanel(QWidget):
    """One slider is chosen: the one that was touched last, over whose range the curves are shown."""

    moved = Signal(object, float)
    """A Slider, and its value."""
    released = Signal()
    """The mouse lets go of one: what comes next is another step."""
    chosen = Signal(object)
    """A Slider is looked at."""
    normalised = Signal(bool)
    reset_all = Signal()
    noise_wanted = Signal()
    """Other noise and specks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = SLIDERS[0]
        self.knobs: dict[str, _DistortionSlider] = {}
        self._names: dict[str, PlainLabel] = {}
        self._values: dict[str, PlainLabel] = {}
        self._resets: dict[str, QToolButton] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID // 2)
        grid.setVerticalSpacing(GRID // 4)
        for row, slider in enumerate(SLIDERS):
            self._add(grid, row, slider)
        grid.setColumnStretch(1, 1)
        self.normalise = QCheckBox(self.tr("&Normalise again, as digitpad does"))
        self.normalise.setToolTip(
            self.tr(
                "What is distorted is brought to 20 pixels and into the middle before the network sees it. Without, "
                "the network sees it as it is."
            )
        )
        self.normalise.clicked.connect(self.normalised)
        self.reset_button = QPushButton(self.tr("&Reset all"))
        self.reset_button.clicked.connect(self.reset_all)
        self.noise_button = QPushButton(self.tr("&Other noise"))
        self.noise_button.setToolTip(self.tr("Noise, salt and pepper fall elsewhere."))
        self.noise_button.clicked.connect(self.noise_wanted)
        self.undo_button = QPushButton(self.tr("&Undo"))
        self.redo_button = QPushButton(self.tr("Re&do"))
        buttons = QGridLayout()
        buttons.setSpacing(GRID)
        four = self.undo_button, self.redo_button, self.reset_button, self.noise_button
        for number, button in enumerate(four):
            buttons.addWidget(button, *divmod(number, 2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID + GRID // 2, GRID, GRID + GRID // 2, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(grid)
        layout.addWidget(self.normalise)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.choose(self._slider)

    @property
    def slider(self) -> Slider:
        """The chosen one."""
        return self._slider

    def choose(self, slider: Slider) -> None:
        """Choose one."""
        changed, self._slider = slider is not self._slider, slider
        for key, name in self._names.items():
            name.setFont(scaled_font(self.font(), 1.0, bold=key == slider.key))
        if changed:
            self.chosen.emit(slider)

    def show_distortion(self, distortion: Distortion) -> None:
        """Put all knobs where they belong."""
        for slider in SLIDERS:
            value = distortion.value(slider.key)
            self.knobs[slider.key].show_value(value)
            self._values[slider.key].setText(value_words(slider, value))
            self._resets[slider.key].setEnabled(value != slider.neutral)
        self.normalise.setChecked(distortion.normalised)
        self.reset_button.setEnabled(not distortion.is_none)

    def _add(self, grid: QGridLayout, row: int, slider: Slider) -> None:
        name, value, knob = PlainLabel(slider_name(slider)), PlainLabel(), _DistortionSlider(slider)
        # So that nothing moves when it is the chosen one. The label itself must not be asked while it is bold: Qt's
        # style sheets would give it that font back when it comes into a window.
        bold = QFontMetrics(scaled_font(self.font(), 1.0, bold=True))
        name.setMinimumWidth(bold.horizontalAdvance(name.text()) + 1)
        name.setToolTip(slider_tip(slider))
        widest = max((value_words(slider, one) for one in (slider.low, slider.high)), key=len)
        value.setMinimumWidth(value.fontMetrics().horizontalAdvance(widest))
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        reset = QToolButton()
        reset.setText("↺")
        reset.setToolTip(self.tr("Put back (Delete, or a double click on the slider)"))
        reset.setAccessibleName(self.tr("Put back: {0}").format(slider_name(slider)))
        reset.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        knob.touched.connect(lambda: self.choose(slider))
        knob.valueChanged.connect(lambda number: self._on_moved(slider, number * knob.step))
        knob.sliderReleased.connect(self.released)
        for signal in (knob.reset_wanted, reset.clicked):
            signal.connect(lambda *_: self._on_reset(slider))
        for column, widget in enumerate((name, knob, value, reset)):
            grid.addWidget(widget, row, column)
        self._names[slider.key], self._values[slider.key] = name, value
        self.knobs[slider.key], self._resets[slider.key] = knob, reset

    def _on_moved(self, slider: Slider, value: float) -> None:
        self.choose(slider)
        self.moved.emit(slider, min(max(value, slider.low), slider.high))

    def _on_reset(self, slider: Slider) -> None:
        self.choose(slider)
        self.moved.emit(slider, slider.neutral)
        self.released.emit()
