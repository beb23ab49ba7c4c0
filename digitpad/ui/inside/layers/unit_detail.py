"""One number of a layer without maps, and how it is computed."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.inside.arithmetic import Arithmetic, source_of
from digitpad.core.inside.colours import of_layer
from digitpad.ui.inside.elements.value_grid import ValueGrid
from digitpad.ui.inside.elements.words import activation_words, class_words, number_words, sum_words
from digitpad.ui.inside.layers.shown_layers import ShownLayers
from digitpad.ui.widgets.links import link_words
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.theme import GRID

_MAP_SIDE = 200  # pixels
_MOST_INPUTS = 10  # the strongest ones, listed with their products


class UnitDetail(QWidget):
    """A table of the strongest inputs, or, for a mean, the map that it is the mean of."""

    source_wanted = Signal(int)
    """The number of an input, to which the person wants to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = 0
        self._names: tuple[str, ...] = DIGIT_NAMES
        self.map = ValueGrid(self.tr("The map before it"), side=_MAP_SIDE)
        self.sentence = QLabel()
        self.table = QLabel()
        for label in (self.sentence, self.table):
            label.setWordWrap(True)
        self.map.setToolTip(self.tr("Click to go to this map"))
        self.map.clicked.connect(lambda: self.source_wanted.emit(self._unit))
        self.table.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.table.linkActivated.connect(lambda link: self.source_wanted.emit(int(link)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.map)
        layout.addWidget(self.sentence)
        layout.addWidget(self.table)
        layout.addStretch(1)

    def show_unit(self, shown: ShownLayers, layer: int, unit: int, names: tuple[str, ...] = DIGIT_NAMES) -> None:
        """Show a number of a layer; `names`: of the classes."""
        self._unit, self._names = unit, names
        sum_ = shown.work_out(layer, (unit,))
        kind = sum_.layer.kind
        self.map.setVisible(kind == "average")
        self.table.setVisible(kind not in ("average", "normalisation", "activation"))
        if kind == "average":
            before = shown.layers[layer - 1]
            self.map.show_pixels(of_layer(before, sum_.patch[..., 0], shown.tops[layer - 1]))
            count = sum_.patch.size
            words = self.tr("The mean of the {0} pixels of map {1}: <b>{2}</b>.")
            self.sentence.setText(words.format(count, unit + 1, number_words(sum_.value)))
        elif kind == "softmax":
            self._show_softmax(sum_, unit)
        elif kind in ("normalisation", "activation"):
            self._show_one(sum_)
        else:
            self._show_sum(shown, layer, sum_)

    def _show_sum(self, shown: ShownLayers, layer: int, sum_: Arithmetic) -> None:
        self.sentence.setText(f"{self.tr('All {0} products').format(len(sum_.patch))} {sum_words(sum_)}")
        assert sum_.weights is not None
        rows = [(self.tr("input"), self.tr("value"), "", self.tr("weight"), "", self.tr("product"))]
        for place in sum_.strongest[:_MOST_INPUTS].tolist():
            numbers = [number_words(float(part[place])) for part in (sum_.patch, sum_.weights)]
            product = number_words(float(sum_.products[place]), signed=True)
            name = link_words(place, self._input_words(shown, layer, place))
            rows.append((name, numbers[0], "×", numbers[1], "=", product))
        self.table.setText(_table(rows))

    def _show_one(self, sum_: Arithmetic) -> None:
        """A number that comes from one alone."""
        before, total = number_words(float(sum_.patch[0])), number_words(sum_.total, digits=3)
        if sum_.weights is None:
            text = self.tr("This number: <b>{0}</b>.").format(before)
        else:
            scale, offset = number_words(float(sum_.weights[0])), number_words(sum_.bias)
            words = self.tr("{0} times its scale {1}, plus its offset {2}: <b>{3}</b>.")
            text = words.format(before, scale, offset, total)
        if sum_.layer.activation:
            text += f" {self.tr('Then {0}.').format(activation_words(sum_))}"
        self.sentence.setText(text)

    def _show_softmax(self, sum_: Arithmetic, unit: int) -> None:
        words = self.tr(
            "e to the power of the score {0}, divided by the sum of that over all classes: <b>{1}</b>, or {2} %."
        )
        share = f"{LocalNumber(100 * sum_.value):.2f}"
        self.sentence.setText(words.format(number_words(sum_.total), number_words(sum_.value, digits=4), share))
        rows = [(self.tr("class"), self.tr("score"))]
        rows += [
            (link_words(place, escape(class_words(place, self._names))), number_words(float(score)))
            for place, score in enumerate(sum_.patch)
        ]
        self.table.setText(_table(rows, bold=unit + 1))

    def _input_words(self, shown: ShownLayers, layer: int, unit: int) -> str:
        """Where an input comes from."""
        if layer and shown.layers[layer - 1].kind == "flatten" and layer > 1:
            row, column, number = source_of(shown.layers[layer - 1], shown.layers[layer - 2].shape, unit)
            words = self.tr("map {0}, row {1}, column {2}")
            return words.format(number + 1, row + 1, column + 1)
        before = shown.layers[layer - 1]
        return (self.tr("map {0}") if before.kind == "average" else self.tr("number {0}")).format(unit + 1)


def _table(rows: Sequence[tuple[str, ...]], *, bold: int | None = None) -> str:
    """As HTML: the first row is the head, figures are at the right."""
    lines = []
    for number, row in enumerate(rows):
        cell = "th" if number in (0, bold) else "td"
        cells = [f'<{cell} align="{"right" if place else "left"}">{text}</{cell}>' for place, text in enumerate(row)]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table cellspacing="0" cellpadding="3">{"".join(lines)}</table>'
