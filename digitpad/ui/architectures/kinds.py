"""The kinds of layers that one can add: what they are called, what they do, and how they are at first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from digitpad.core.architectures.layers import (
    ActivationKind,
    ActivationLayer,
    BatchNormalisation,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAverage,
    HiddenLayer,
    Pooling,
)
from digitpad.ui.widgets.local_numbers import LocalNumber


@dataclass(frozen=True)
class OfferedLayer:
    """`layer`: as it is added; `explanation`: one or two sentences."""

    layer: HiddenLayer
    title: str
    explanation: str


def offered_layers() -> Sequence[OfferedLayer]:
    """In the order in which networks usually have them."""
    return (
        OfferedLayer(
            Convolution(32),
            _tr("Convolution"),
            _tr(
                "Small windows slide over the image; each filter answers where it finds its pattern. Most of what a "
                "network sees is learned here."
            ),
        ),
        OfferedLayer(
            Pooling(),
            _tr("Pooling"),
            _tr("Keeps the largest value of each window, or its mean: the image gets smaller, and where exactly "
                "something is counts less."),
        ),
        OfferedLayer(
            BatchNormalisation(),
            _tr("Batch normalisation"),
            _tr("Brings each channel to mean 0 and variance 1 over the batch, so that higher learning rates work."),
        ),
        OfferedLayer(
            ActivationLayer(),
            _tr("Activation"),
            _tr("A function of each value. Without one between them, two layers that learn are no more than one."),
        ),
        OfferedLayer(
            Dropout(0.25),
            _tr("Dropout"),
            _tr("Leaves values out at random while it learns, so that the network relies on no single one."),
        ),
        OfferedLayer(
            Flatten(),
            _tr("Flatten"),
            _tr("Puts all values of the image into one row, as dense layers need them."),
        ),
        OfferedLayer(
            GlobalAverage(),
            _tr("Global average"),
            _tr("One number for each channel, its mean: a short row, and where something is does not count any more."),
        ),
        OfferedLayer(
            Dense(100),
            _tr("Dense"),
            _tr("Each unit looks at all values before it. The outputs are such a layer, too."),
        ),
    )  # fmt: skip


def offer_of(layer: HiddenLayer) -> OfferedLayer:
    """What is said of a layer's kind."""
    return next(one for one in offered_layers() if type(one.layer) is type(layer))


def layer_title(layer: HiddenLayer) -> str:
    """A layer with what is set for it, in a few words: «Convolution 32 of 3×3, ReLU»."""
    if isinstance(layer, Convolution):
        parts = [_tr("Convolution {0} of {1}").format(layer.filters, _window(layer.size))]
        parts += [_tr("steps of {0}").format(layer.strides)] if layer.strides > 1 else []
        parts += [_tr("over the border")] if layer.padding == "same" else []
        parts += [activation_title(layer.activation)] if layer.activation != "none" else []
        return ", ".join([*parts, *([] if layer.bias else [_tr("without bias")])])
    if isinstance(layer, Dense):
        words = _tr("Dense {0}").format(layer.units)
        return words if layer.activation == "none" else f"{words}, {activation_title(layer.activation)}"
    if isinstance(layer, Pooling):
        words = _tr("Max pooling {0}") if layer.kind == "max" else _tr("Average pooling {0}")
        return words.format(_window(layer.size))
    if isinstance(layer, Dropout):
        return _tr("Dropout {0} %").format(f"{LocalNumber(100 * layer.rate):g}")
    return activation_title(layer.kind) if isinstance(layer, ActivationLayer) else offer_of(layer).title


def activation_title(kind: ActivationKind) -> str:
    """What an activation is called."""
    return {"none": _tr("none"), "relu": _tr("ReLU"), "tanh": _tr("tanh"), "sigmoid": _tr("sigmoid")}[kind]


def _window(side: int) -> str:
    return f"{side}×{side}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("OfferedLayers", text)
