"""What can be set for the selected layer, and what its kind does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from digitpad.core.architectures.layers import (
    ACTIVATION_KINDS,
    BORDER_KINDS,
    FILTER_BOUNDS,
    POOL_BOUNDS,
    POOLING_KINDS,
    RATE_BOUNDS,
    STRIDE_BOUNDS,
    UNIT_BOUNDS,
    WINDOW_BOUNDS,
    ActivationLayer,
    HiddenLayer,
    Pooling,
)
from digitpad.ui.architectures.document import LayerDocument
from digitpad.ui.architectures.kinds import activation_title, offer_of
from digitpad.ui.widgets.number_boxes import DecimalBox, WholeBox
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font

_BOUNDS: Final[dict[str, tuple[int, int]]] = {
    "filters": FILTER_BOUNDS, "size": WINDOW_BOUNDS, "strides": STRIDE_BOUNDS, "units": UNIT_BOUNDS,
}  # fmt: skip


class LayerPanel(QWidget):
    """The fields are those of the layer's kind."""

    def __init__(self, document: LayerDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._kind: type[HiddenLayer] | None = None
        self.editors: dict[str, QWidget] = {}
        """By the names of the layer's fields."""
        self.title = PlainLabel()
        self.title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.title.setWordWrap(True)
        self.explanation = PlainLabel()
        self.explanation.setObjectName("muted")
        self.explanation.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(GRID)
        self._form.setHorizontalSpacing(GRID)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.title)
        layout.addWidget(self.explanation)
        layout.addLayout(self._form)
        layout.addStretch(1)
        document.selection_changed.connect(self._show)
        document.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        layer = self._document.selected_layer
        if type(layer) is not self._kind or layer is None:
            self._begin(layer)
        for name, editor in self.editors.items():
            with QSignalBlocker(editor):
                _put(editor, getattr(layer, name))

    def _begin(self, layer: HiddenLayer | None) -> None:
        """Show the fields of another kind."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self.editors = {}
        self._kind = None if layer is None else type(layer)
        if layer is None:
            self.title.setText(self.tr("No layer selected"))
            self.explanation.setText(
                self.tr("Choose a layer to change it, or add one. Layers can be dragged to other places.")
            )
            return
        offer = offer_of(layer)
        self.title.setText(offer.title)
        self.explanation.setText(offer.explanation)
        for field in fields(layer):
            editor = self._editor(layer, field.name)
            self.editors[field.name] = editor
            if isinstance(editor, QCheckBox):
                self._form.addRow(editor)
            else:
                self._form.addRow(self._label(field.name), editor)

    def _editor(self, layer: HiddenLayer, name: str) -> QWidget:
        def changed(value: object) -> None:
            self._on_changed(name, value)

        if name == "bias":
            check = QCheckBox(self.tr("With a &bias"))
            check.toggled.connect(changed)
            return check
        if name == "rate":
            low, high = RATE_BOUNDS
            box = DecimalBox(minimum=100 * low, maximum=100 * high, decimals=1, step=5, suffix=" %")
            box.valueChanged.connect(lambda percent: changed(round(percent / 100, 3)))
            return box
        if name in _BOUNDS:
            low, high = POOL_BOUNDS if isinstance(layer, Pooling) else _BOUNDS[name]
            whole = WholeBox(minimum=low, maximum=high, value=low)
            whole.valueChanged.connect(changed)
            return whole
        choice = QComboBox()
        for kind, words in self._choices(layer, name):
            choice.addItem(words, kind)
        choice.currentIndexChanged.connect(lambda _: changed(choice.currentData()))
        return choice

    def _label(self, name: str) -> str:
        return {
            "filters": self.tr("&Filters"),
            "size": self.tr("&Window"),
            "strides": self.tr("&Steps of"),
            "padding": self.tr("&Border"),
            "activation": self.tr("&Activation"),
            "kind": self.tr("&Kind"),
            "rate": self.tr("&Left out"),
            "units": self.tr("&Units"),
        }[name]

    def _choices(self, layer: HiddenLayer, name: str) -> Sequence[tuple[str, str]]:
        borders = {"valid": self.tr("stays inside"), "same": self.tr("reaches over it")}
        poolings = {"max": self.tr("largest value"), "average": self.tr("mean")}
        if name == "padding":
            return [(kind, borders[kind]) for kind in BORDER_KINDS]
        if isinstance(layer, Pooling):
            return [(kind, poolings[kind]) for kind in POOLING_KINDS]
        without = ("none",) if isinstance(layer, ActivationLayer) else ()
        return [(kind, activation_title(kind)) for kind in ACTIVATION_KINDS if kind not in without]

    def _on_changed(self, name: str, value: object) -> None:
        layer: Any = self._document.selected_layer
        if layer is not None and hasattr(layer, name):
            self._document.change(replace(layer, **{name: value}), self.tr("Change a layer"), what=name)


def _put(editor: QWidget, value: object) -> None:
    """Show a value in its editor."""
    if isinstance(editor, QCheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, DecimalBox) and isinstance(value, float):
        editor.setValue(100 * value)
    elif isinstance(editor, WholeBox) and isinstance(value, int):
        editor.setValue(value)
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(editor.findData(value), 0))
