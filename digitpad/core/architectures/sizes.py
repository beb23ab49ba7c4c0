"""What each layer of a network gives and costs, and which are impossible where they stand; without TensorFlow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import prod
from typing import Final

from digitpad.core.architectures.layers import (
    BatchNormalisation,
    Convolution,
    Dense,
    Flatten,
    GlobalAverage,
    HiddenLayer,
    Pooling,
)

IMAGE_SHAPE: Final = (28, 28, 1)
_OUTPUTS: Final = 10
MOST_PARAMETERS: Final = 20_000_000
"""Of a network: Adam keeps three numbers for each, 240 MB; the largest that comes with digitpad has 391,082."""
MOST_COST: Final = 500_000_000
"""Multiply-adds for one image: some twenty times those of the largest that comes with digitpad."""
MOST_VALUES: Final = 1_000_000
"""That one layer gives for one image: 400 MB in a batch of a hundred."""

LayerShape = tuple[int, ...]
"""(rows, columns, channels) of an image, (values,) of a row of values."""


@dataclass(frozen=True)
class LayerSize:
    """`shape`: what the layer gives, () if that is not known; `parameters`: all that it has, learned or counted.

    `cost`: multiply-adds for one image, those of convolutions, dense layers and batch normalisation; all others hardly
    count. `problem`: why it is impossible, in a sentence; empty: it is not.
    """

    shape: LayerShape
    parameters: int = 0
    cost: int = 0
    problem: str = ""


@dataclass(frozen=True)
class NetworkSize:
    """`layers`: one for each hidden layer; `output`: of the dense layer with softmax at the end."""

    layers: tuple[LayerSize, ...]
    output: LayerSize
    problem: str
    """The first thing that makes the network impossible; empty: it can be built."""

    @property
    def parameters(self) -> int:
        """Of the whole network."""
        return sum(one.parameters for one in (*self.layers, self.output))

    @property
    def cost(self) -> int:
        """Multiply-adds of the whole network for one image."""
        return sum(one.cost for one in (*self.layers, self.output))


def network_size(layers: Sequence[HiddenLayer], classes: int = _OUTPUTS) -> NetworkSize:
    """What a network's layers give and cost. After an impossible layer nothing more is said of those behind it."""
    sizes: list[LayerSize] = []
    shape: LayerShape = IMAGE_SHAPE
    for layer in layers:
        sizes.append(_limited(_size(layer, shape)) if shape else LayerSize(()))
        shape = sizes[-1].shape
    output = _dense(classes, shape) if len(shape) == 1 else LayerSize((), problem=_no_row(shape) if shape else "")
    problem = next((one.problem for one in (*sizes, output) if one.problem), "")
    size = NetworkSize(tuple(sizes), output, problem)
    return size if problem else NetworkSize(size.layers, size.output, _too_large(size))


def shape_text(shape: Sequence[int], write: Callable[[int], str] = "{:,}".format) -> str:
    """Sides of an image, or how many values lie in a row: "14 × 14 × 32", "1,024". `write`: how a side is written."""
    return "\u00a0×\u00a0".join(map(write, shape))


def _size(layer: HiddenLayer, shape: LayerShape) -> LayerSize:
    if isinstance(layer, Dense):
        return _dense(layer.units, shape) if len(shape) == 1 else LayerSize((), problem=_no_image_wanted(shape))
    if isinstance(layer, BatchNormalisation):
        return LayerSize(shape, parameters=4 * shape[-1], cost=prod(shape))
    if isinstance(layer, (Convolution, Pooling, Flatten, GlobalAverage)):
        return _of_image(layer, shape) if len(shape) == 3 else LayerSize((), problem=_no_row_wanted(layer))
    return LayerSize(shape)


def _of_image(layer: Convolution | Pooling | Flatten | GlobalAverage, shape: LayerShape) -> LayerSize:
    rows, columns, channels = shape
    if isinstance(layer, Flatten):
        return LayerSize((prod(shape),))
    if isinstance(layer, GlobalAverage):
        return LayerSize((channels,))
    if isinstance(layer, Pooling):
        if layer.size > rows:
            return LayerSize((), problem=_pool_too_large(layer.size, rows))
        return LayerSize((rows // layer.size, columns // layer.size, channels))
    if layer.padding == "valid" and layer.size > rows:
        return LayerSize((), problem=_kernel_too_large(layer.size, rows))
    reach = layer.size if layer.padding == "valid" else 1
    side = (rows - reach) // layer.strides + 1
    kernel = layer.size**2 * channels * layer.filters
    return LayerSize((side, side, layer.filters), kernel + layer.bias * layer.filters, side * side * kernel)


def _dense(units: int, shape: LayerShape) -> LayerSize:
    return LayerSize((units,), (shape[0] + 1) * units, shape[0] * units)


def _limited(size: LayerSize) -> LayerSize:
    """Without its shape, and with a sentence, if it is beyond all that can be trained here."""
    values = prod(size.shape)
    if size.parameters > MOST_PARAMETERS:
        problem = (
            f"This layer would have {size.parameters:,} parameters; at most {MOST_PARAMETERS:,} can be trained here. "
            "Pool more before it, or make it smaller."
        )
    elif size.cost > MOST_COST:
        problem = (
            f"This layer would take {size.cost:,} multiply-adds for each image; at most {MOST_COST:,} can be trained "
            "here. Pool more before it, or make it smaller."
        )
    elif size.shape and values > MOST_VALUES:
        problem = f"This layer would give {values:,} values for each image; at most {MOST_VALUES:,} find room here."
    else:
        return size
    return LayerSize((), size.parameters, size.cost, size.problem or problem)


def _too_large(size: NetworkSize) -> str:
    if size.parameters > MOST_PARAMETERS:
        return f"The network has {size.parameters:,} parameters; at most {MOST_PARAMETERS:,} can be trained here."
    if size.cost > MOST_COST:
        return (
            f"The network takes {size.cost:,} multiply-adds for each image; at most {MOST_COST:,} can be trained here."
        )
    return ""


def _no_row(shape: LayerShape) -> str:
    return (
        f"The outputs need a row of values, but what comes to them is an image of {shape_text(shape)}. End with "
        "flatten or global average."
    )


def _no_image_wanted(shape: LayerShape) -> str:
    return (
        f"A dense layer needs a row of values, but what comes to it is an image of {shape_text(shape)}. Put flatten "
        "or global average before it."
    )


def _no_row_wanted(layer: HiddenLayer) -> str:
    if isinstance(layer, Flatten):
        return "The values lie in a row already. Remove this layer."
    return "This layer needs an image, but before it the values were put into a row. Move it further up."


def _pool_too_large(size: int, side: int) -> str:
    return (
        f"A window of {size}x{size} does not fit into an image of {side}x{side}. Choose a smaller window, or pool less "
        "before."
    )


def _kernel_too_large(size: int, side: int) -> str:
    return (
        f"A window of {size}x{size} does not fit into an image of {side}x{side}. Let it reach over the border, choose "
        "a smaller one, or pool less before."
    )
