"""How each of Keras' layers is written with ONNX' operators; what only matters in trainings is left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import ModelError
from digitpad.ml.backend import keras
from digitpad.ml.transfer.onnx_graph import OnnxGraph, OnnxValue

KerasLayer: TypeAlias = "keras.layers.Layer"
Kernel: TypeAlias = "NDArray[np.float32]"
AddLayer: TypeAlias = Callable[[OnnxGraph, KerasLayer, list[OnnxValue]], OnnxValue]
_PLAIN: Final = {
    "relu": "Relu", "sigmoid": "Sigmoid", "tanh": "Tanh", "elu": "Elu", "selu": "Selu", "softplus": "Softplus",
    "softsign": "Softsign",
}  # fmt: skip


def _after(graph: OnnxGraph, name: str, layer: KerasLayer, value: OnnxValue) -> OnnxValue:
    """A layer's output in the graph, its activation included; with the shape that Keras gives it."""
    shape = tuple(layer.compute_output_shape((None, *value.shape)))[1:]
    activation = getattr(layer, "activation", None)
    name = _activated(graph, name, activation, channels_first=len(shape) == 3)
    return OnnxValue(name, shape, channels_first=len(shape) == 3)


def _activated(graph: OnnxGraph, name: str, activation: object, *, channels_first: bool) -> str:
    kind = getattr(activation, "__name__", "linear")
    if kind == "linear":
        return name
    if kind in _PLAIN:
        return graph.add(_PLAIN[kind], [name])
    if kind == "softmax" and not channels_first:
        return graph.add("Softmax", [name], axis=-1)
    if kind in ("silu", "swish"):
        return graph.add("Mul", [name, graph.add("Sigmoid", [name])])
    if kind == "relu6":
        return graph.add("Clip", [name, graph.constant(0), graph.constant(6)])
    if kind == "leaky_relu":
        return graph.add("LeakyRelu", [name], alpha=0.2)
    if kind == "gelu":
        bell = graph.add("Erf", [graph.add("Mul", [name, graph.constant(np.sqrt(0.5))])])
        half = graph.add("Mul", [name, graph.constant(0.5)])
        return graph.add("Mul", [half, graph.add("Add", [bell, graph.constant(1)])])
    raise ModelError(f"The network has an activation «{kind}», which ONNX export does not know.")


def _unknown(layer: KerasLayer) -> ModelError:
    return ModelError(f"The layer «{layer.name}» is set up in a way that ONNX export does not know.")


def _nothing(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    return values[0]


def _pads(size: Sequence[int], window: Sequence[int], strides: Sequence[int], padding: str) -> list[int]:
    """ONNX' pads (top, left, bottom, right) for Keras' padding: what is odd goes to the bottom and the right."""
    if padding == "valid":
        return [0, 0, 0, 0]
    whole = [
        max((-(-length // step) - 1) * step + width - length, 0)
        for length, width, step in zip(size, window, strides, strict=True)
    ]
    return [*(one // 2 for one in whole), *(one - one // 2 for one in whole)]


def _convolution(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    weights = [np.asarray(weight) for weight in layer.get_weights()]
    kernel = weights[0].transpose(3, 2, 0, 1)
    name = _convolved(graph, layer, values[0], kernel, bias=weights[1:], groups=layer.groups)
    return _after(graph, name, layer, values[0])


def _depthwise(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    weights = [np.asarray(weight) for weight in layer.get_weights()]
    name = _convolved(graph, layer, values[0], _by_channel(weights[0]), bias=weights[1:], groups=values[0].shape[2])
    return _after(graph, name, layer, values[0])


def _separable(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    weights = [np.asarray(weight) for weight in layer.get_weights()]
    depth = _convolved(graph, layer, values[0], _by_channel(weights[0]), bias=[], groups=values[0].shape[2])
    inputs = [depth, graph.constant(weights[1].transpose(3, 2, 0, 1)), *map(graph.constant, weights[2:])]
    return _after(graph, graph.add("Conv", inputs), layer, values[0])


def _by_channel(kernel: Kernel) -> Kernel:
    """(height, width, channels, multiplier) -> a group for each channel."""
    height, width = kernel.shape[:2]
    grouped: Kernel = kernel.transpose(2, 3, 0, 1).reshape(-1, 1, height, width)
    return grouped


def _convolved(
    graph: OnnxGraph,
    layer: KerasLayer,
    value: OnnxValue,
    kernel: Kernel,
    *,
    bias: Sequence[Kernel],
    groups: int,
) -> str:
    if layer.padding not in ("same", "valid") or layer.data_format != "channels_last":
        raise _unknown(layer)
    window = [(width - 1) * step + 1 for width, step in zip(kernel.shape[2:], layer.dilation_rate, strict=True)]
    return graph.add(
        "Conv",
        [value.name, graph.constant(kernel), *map(graph.constant, bias)],
        group=groups,
        strides=list(layer.strides),
        dilations=list(layer.dilation_rate),
        pads=_pads(value.shape[:2], window, layer.strides, layer.padding),
    )


def _dense(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    if len(values[0].shape) != 1:
        raise _unknown(layer)
    weights = [np.asarray(weight) for weight in layer.get_weights()]
    name = graph.add("Gemm", [values[0].name, *map(graph.constant, weights)])
    return _after(graph, name, layer, values[0])


def _normalised(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    value = values[0]
    if layer.axis not in (-1, len(value.shape)) or len(value.shape) not in (1, 3):
        raise _unknown(layer)
    channels = value.shape[-1]
    gamma = np.asarray(layer.gamma) if layer.scale else np.ones(channels)
    beta = np.asarray(layer.beta) if layer.center else np.zeros(channels)
    numbers = (gamma, beta, np.asarray(layer.moving_mean), np.asarray(layer.moving_variance))
    inputs = [value.name, *map(graph.constant, numbers)]
    return _after(graph, graph.add("BatchNormalization", inputs, epsilon=layer.epsilon), layer, value)


def _pooled(operator: str) -> AddLayer:
    def add(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
        window, strides = layer.pool_size, layer.strides
        pads = _pads(values[0].shape[:2], window, strides, layer.padding)
        name = graph.add(operator, [values[0].name], kernel_shape=list(window), strides=list(strides), pads=pads)
        return _after(graph, name, layer, values[0])

    return add


def _pooled_to_one(operator: str) -> AddLayer:
    def add(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
        name = graph.add(operator, [values[0].name])
        return _after(graph, name if layer.keepdims else graph.add("Flatten", [name]), layer, values[0])

    return add


def _reshaped(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    shape = tuple(layer.compute_output_shape((None, *values[0].shape)))[1:]
    return graph.reshaped(values[0], shape)


def _activation(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    return _after(graph, values[0].name, layer, values[0])


def _relu(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    if layer.threshold:
        raise _unknown(layer)
    name = values[0].name
    name = (
        graph.add("LeakyRelu", [name], alpha=layer.negative_slope)
        if layer.negative_slope
        else graph.add("Relu", [name])
    )
    if layer.max_value is not None:
        name = graph.add("Min", [name, graph.constant(layer.max_value)])
    return _after(graph, name, layer, values[0])


def _leaky_relu(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    return _after(graph, graph.add("LeakyRelu", [values[0].name], alpha=layer.negative_slope), layer, values[0])


def _elu(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    return OnnxValue(graph.add("Elu", [values[0].name], alpha=layer.alpha), values[0].shape, values[0].channels_first)


def _softmax(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    if len(values[0].shape) != 1 or layer.axis not in (-1, 1):
        raise _unknown(layer)
    return _after(graph, graph.add("Softmax", [values[0].name], axis=-1), layer, values[0])


def _rescaled(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    name = graph.add("Mul", [values[0].name, graph.constant(layer.scale)])
    return _after(graph, graph.add("Add", [name, graph.constant(layer.offset)]), layer, values[0])


def _padded(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    (top, bottom), (left, right) = layer.padding
    pads = graph.constant([0, 0, top, left, 0, 0, bottom, right], np.int64)
    return _after(graph, graph.add("Pad", [values[0].name, pads]), layer, values[0])


def _merged(operator: str) -> AddLayer:
    def add(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
        name = values[0].name
        for other in values[1:]:
            name = graph.add(operator, [name, other.name])
        if len({value.shape for value in values}) > 1:
            raise _unknown(layer)
        return OnnxValue(name, values[0].shape, values[0].channels_first)

    return add


def _joined(graph: OnnxGraph, layer: KerasLayer, values: list[OnnxValue]) -> OnnxValue:
    rank = len(values[0].shape)
    if layer.axis not in (-1, rank) or rank not in (1, 3):
        raise _unknown(layer)
    name = graph.add("Concat", [value.name for value in values], axis=1)
    shape = (*values[0].shape[:-1], sum(value.shape[-1] for value in values))
    return OnnxValue(name, shape, values[0].channels_first)


LAYERS: Final[dict[str, AddLayer]] = {
    "Conv2D": _convolution,
    "DepthwiseConv2D": _depthwise,
    "SeparableConv2D": _separable,
    "Dense": _dense,
    "BatchNormalization": _normalised,
    "MaxPooling2D": _pooled("MaxPool"),
    "AveragePooling2D": _pooled("AveragePool"),
    "GlobalAveragePooling2D": _pooled_to_one("GlobalAveragePool"),
    "GlobalMaxPooling2D": _pooled_to_one("GlobalMaxPool"),
    "Flatten": _reshaped,
    "Reshape": _reshaped,
    "Activation": _activation,
    "ReLU": _relu,
    "LeakyReLU": _leaky_relu,
    "ELU": _elu,
    "Softmax": _softmax,
    "Rescaling": _rescaled,
    "ZeroPadding2D": _padded,
    "Add": _merged("Add"),
    "Multiply": _merged("Mul"),
    "Maximum": _merged("Max"),
    "Concatenate": _joined,
    **dict.fromkeys(
        (
            "InputLayer", "Dropout", "SpatialDropout2D", "AlphaDropout", "GaussianDropout", "GaussianNoise",
            "ActivityRegularization", "RandomRotation", "RandomTranslation", "RandomZoom", "RandomContrast",
            "RandomBrightness",
        ),
        _nothing,
    ),
}  # fmt: skip
"""By the layer's class."""
