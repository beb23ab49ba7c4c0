"""One map of a convolution or pooling, enlarged, with the computation of the pixel pointed at."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from digitpad.core.inside.arithmetic import Arithmetic
from digitpad.core.inside.colours import Pixels, diverging, grey, of_layer, top_of
from digitpad.core.inside.network import Array
from digitpad.ui.inside.elements.value_grid import ValueGrid
from digitpad.ui.inside.elements.words import activation_words, number_words, sum_words
from digitpad.ui.inside.layers.number_grid import NumberGrid
from digitpad.ui.inside.layers.shown_layers import ShownLayers
from digitpad.ui.widgets.theme import GRID, scaled_font

_MAP_SIDE = 216  # pixels
_NUMBER_GRID_SIDE = 128  # pixels


class MapDetail(QWidget):
    """Shows the arithmetic of one pixel: at first the brightest, then the one last pointed at."""

    source_wanted = Signal(int)
    """The number of a map of the layer before: the person wants to go there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownLayers | None = None
        self._layer = self._number = 0
        self._pixel: tuple[int, int] | None = None
        self._rank = 0
        self._source_name = ""
        self.map = ValueGrid(self.tr("The map, enlarged"), side=_MAP_SIDE)
        self.source = ValueGrid(self.tr("The map before it, with what the pixel looks at"), side=_MAP_SIDE)
        self.patch = NumberGrid(self.tr("What the pixel looks at"), side=_NUMBER_GRID_SIDE)
        self.kernel = NumberGrid(self.tr("Kernel"), side=_NUMBER_GRID_SIDE)
        self.products = NumberGrid(self.tr("Products"), side=_NUMBER_GRID_SIDE)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self._map_words, self._source_words = _caption(), _caption()
        self._stronger = self._step(Qt.ArrowType.LeftArrow, self.tr("The map before it that counts more"), -1)
        self._weaker = self._step(Qt.ArrowType.RightArrow, self.tr("The map before it that counts less"), 1)
        self._lay_out()
        self.map.pointed.connect(self._on_pointed)
        self.source.pointed.connect(self._on_source_pointed)
        self.source.clicked.connect(self._on_source_clicked)

    @property
    def arithmetic(self) -> Arithmetic | None:
        """The arithmetic that is shown."""
        if self._shown is None or self._pixel is None:
            return None
        return self._shown.work_out(self._layer, (*self._pixel, self._number))

    @property
    def pixel(self) -> tuple[int, int] | None:
        """Row and column of the pixel whose arithmetic is shown."""
        return self._pixel

    def show_map(self, shown: ShownLayers, layer: int, number: int) -> None:
        """Show a map of a layer; the same one with another digit keeps the pixel."""
        if (layer, number) != (self._layer, self._number) or self._shown is None:
            self._pixel, self._rank = None, 0
        self._shown, self._layer, self._number = shown, layer, number
        values = shown.values[layer][..., number]
        if self._pixel is None or not all(place < side for place, side in zip(self._pixel, values.shape, strict=True)):
            row, column = np.unravel_index(int(values.argmax()), values.shape)
            self._pixel = int(row), int(column)
        self.map.show_pixels(shown.pixels[layer][number])
        self._refresh()

    def show_pixel(self, row: int, column: int) -> None:
        """Work out another pixel."""
        self._pixel = row, column
        self._refresh()

    def _lay_out(self) -> None:
        pictures = QGridLayout()
        pictures.setHorizontalSpacing(2 * GRID)
        pictures.setVerticalSpacing(GRID // 2)
        pictures.addWidget(self._map_words, 0, 0)
        pictures.addWidget(self.map, 1, 0)
        pictures.addWidget(self._source_words, 0, 1)
        pictures.addWidget(self.source, 1, 1)
        steps = QHBoxLayout()
        steps.setSpacing(0)
        self._steps_words = _caption()
        steps.addWidget(self._steps_words, 1)
        steps.addWidget(self._stronger)
        steps.addWidget(self._weaker)
        sums = QHBoxLayout()
        sums.setSpacing(GRID)
        self._times, self._equals = QLabel("×"), QLabel("=")
        for part in (self.patch, self._times, self.kernel, self._equals, self.products):
            sums.addWidget(part)
        sums.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(pictures)
        layout.addLayout(steps)
        layout.addLayout(sums)
        layout.addWidget(self.sentence)
        layout.addStretch(1)

    def _step(self, arrow: Qt.ArrowType, name: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setArrowType(arrow)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._on_step(by))
        return button

    def _refresh(self) -> None:
        shown, pixel, sum_ = self._shown, self._pixel, self.arithmetic
        if shown is None or pixel is None or sum_ is None:
            return
        row, column = pixel
        self.map.mark((row, row, column, column))
        self._map_words.setText(
            self.tr("Row {0}, column {1}: <b>{2}</b>").format(row + 1, column + 1, number_words(sum_.value))
        )
        learned = sum_.weights is not None
        for part in (self.kernel, self.products, self._times, self._equals):
            part.setVisible(learned)
        several = learned and sum_.patch.shape[2] > 1
        self._steps_words.setVisible(learned)
        self._stronger.setVisible(several)
        self._weaker.setVisible(several)
        self._show_source(shown, sum_)
        if learned:
            self._show_convolution(shown, sum_)
        else:
            self.patch.show_numbers(
                sum_.patch[..., 0], grey(np.nan_to_num(sum_.patch[..., 0]), shown.tops[self._layer])
            )
            self.sentence.setText(self._unlearned_words(sum_))

    def _chosen_input(self, sum_: Arithmetic) -> int:
        """The number of the input map that is shown."""
        if sum_.layer.kind != "convolution":
            return self._number
        self._rank = min(self._rank, sum_.patch.shape[2] - 1)
        return int(sum_.strongest[self._rank])

    def _show_source(self, shown: ShownLayers, sum_: Arithmetic) -> None:
        number = self._chosen_input(sum_)
        before = shown.before(self._layer)[..., number]
        if self._layer == 0:
            self.source.show_pixels(grey(before, 1.0))
            self._source_name = self.tr("The image before it")
        else:
            self.source.show_pixels(shown.pixels[self._layer - 1][number])
            words = self.tr("Map {0} of {1}, before it")
            self._source_name = words.format(number + 1, shown.values[self._layer - 1].shape[-1])
        self.source.setToolTip(self.tr("Click to go to this map") if self._layer else "")
        self._refresh_source_words()
        top, left = sum_.corner
        rows, columns = sum_.layer.window
        self.source.mark((top, top + rows - 1, left, left + columns - 1))

    def _show_convolution(self, shown: ShownLayers, sum_: Arithmetic) -> None:
        assert sum_.weights is not None
        number = self._chosen_input(sum_)
        place = min(number, sum_.patch.shape[2] - 1)
        patch, weights, products = (part[..., place] for part in (sum_.patch, sum_.weights, sum_.products))
        top = 1.0 if self._layer == 0 else shown.tops[self._layer - 1]
        self.patch.show_numbers(patch, _patch_colours(shown, self._layer, patch, top))
        self.kernel.show_numbers(weights, diverging(weights, top_of(sum_.weights)))
        self.products.show_numbers(products, diverging(products, top_of(sum_.products)))
        inputs = sum_.patch.shape[2]
        share = number_words(float(sum_.shares[place]), signed=True)
        if sum_.layer.kind == "normalisation":
            self._steps_words.setText(self.tr("The number × its scale"))
        elif inputs == 1:
            self._steps_words.setText(self.tr("Patch × kernel = products, which add up to {0}").format(share))
        else:
            words = self.tr("Map {0} adds {1} (number {2} of {3} by strength)")
            self._steps_words.setText(words.format(number + 1, share, self._rank + 1, inputs))
        self._stronger.setEnabled(self._rank > 0)
        self._weaker.setEnabled(self._rank < inputs - 1)
        self.sentence.setText(self._sum_words(sum_))

    def _unlearned_words(self, sum_: Arithmetic) -> str:
        """What becomes of the numbers in the patch where nothing is learned."""
        if sum_.layer.kind == "max pooling":
            words = self.tr("The largest of these: <b>{0}</b>. The others are forgotten.")
        elif sum_.layer.kind == "average pooling":
            words = self.tr("The mean of these: <b>{0}</b>.")
        else:
            words = self.tr("This number: <b>{0}</b>.")
        text = words.format(number_words(sum_.total))
        return f"{text} {self.tr('Then {0}.').format(activation_words(sum_))}" if sum_.layer.activation else text

    def _sum_words(self, sum_: Arithmetic) -> str:
        """Sum, bias and activation, to one more decimal than the cells: rounded parts then add up, nearly always."""
        inputs = sum_.patch.shape[2]
        if sum_.layer.kind == "normalisation":
            return f"{self.tr('The product')} {sum_words(sum_)}"
        what = self.tr("All products") if inputs == 1 else self.tr("The products of all {0} maps").format(inputs)
        return f"{what} {sum_words(sum_)}"

    def _on_pointed(self, row: int, column: int) -> None:
        if row >= 0:
            self.show_pixel(row, column)

    def _on_source_pointed(self, row: int, column: int) -> None:
        self._refresh_source_words()

    def _on_source_clicked(self) -> None:
        sum_ = self.arithmetic
        if self._layer and sum_ is not None:
            self.source_wanted.emit(self._chosen_input(sum_))

    def _refresh_source_words(self) -> None:
        """The name of the map before, and the number under the pointer."""
        place, sum_ = self.source.place, self.arithmetic
        text = self._source_name
        if place is not None and self._shown is not None and sum_ is not None:
            value = self._shown.before(self._layer)[place][self._chosen_input(sum_)]
            text += f": <b>{number_words(float(value))}</b>"
        self._source_words.setText(text)

    def _on_step(self, by: int) -> None:
        self._rank = max(self._rank + by, 0)
        self._refresh()


def _caption() -> QLabel:
    label = QLabel()
    label.setFont(scaled_font(label.font(), 0.9))
    label.setObjectName("muted")
    return label


def _patch_colours(shown: ShownLayers, layer: int, patch: Array, top: float) -> Pixels:
    return grey(patch, top) if layer == 0 else of_layer(shown.layers[layer - 1], patch, top)
