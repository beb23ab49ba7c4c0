"""Reads a .tflite file's own description of its network: the layers in it, and the same file with other outputs."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema
from numpy.typing import NDArray

from digitpad.core.errors import FormatProblem
from digitpad.core.inside.network import Activation, Layer, LayerKind, Padding

_KINDS: Final[dict[int, LayerKind]] = {
    schema.BuiltinOperator.CONV_2D: "convolution",
    schema.BuiltinOperator.MAX_POOL_2D: "max pooling",
    schema.BuiltinOperator.AVERAGE_POOL_2D: "average pooling",
    schema.BuiltinOperator.MUL: "normalisation",
    schema.BuiltinOperator.ADD: "normalisation",
    schema.BuiltinOperator.MEAN: "average",
    schema.BuiltinOperator.RESHAPE: "flatten",
    schema.BuiltinOperator.FULLY_CONNECTED: "dense",
    schema.BuiltinOperator.SOFTMAX: "softmax",
}
# They only find out what shape to flatten to.
_BESIDE: Final = {schema.BuiltinOperator.SHAPE, schema.BuiltinOperator.STRIDED_SLICE, schema.BuiltinOperator.PACK}
_ACTIVATIONS: Final[dict[int, Activation]] = {
    schema.ActivationFunctionType.NONE: "",
    schema.ActivationFunctionType.RELU: "ReLU",
}
_FUNCTIONS: Final[dict[int, Activation]] = {
    schema.BuiltinOperator.RELU: "ReLU",
    schema.BuiltinOperator.TANH: "tanh",
    schema.BuiltinOperator.LOGISTIC: "sigmoid",
}
_PADDINGS: Final[dict[int, Padding]] = {schema.Padding.SAME: "same", schema.Padding.VALID: "valid"}
_NUMBERED: Final = {"convolution", "max pooling", "average pooling", "normalisation", "activation", "dense"}
_LEARNING: Final = {"convolution", "dense", "normalisation"}
_IDENTIFIER: Final = b"TFL3"  # what every .tflite file begins with, after four bytes


@dataclass(frozen=True, eq=False)
class Graph:
    """The layers of a network, and the number of the tensor that each of them writes."""

    layers: tuple[Layer, ...]
    tensors: tuple[int, ...]


def read_graph(content: bytes) -> Graph:
    """Of a .tflite file. Raises FormatProblem if it is no chain of the layers that digitpad's networks have."""
    try:
        return _read(content)
    except (AttributeError, IndexError, KeyError, TypeError, struct.error):
        # The file's own reader trusts it and trips over what is not there.
        raise FormatProblem("the file is damaged") from None


def _read(content: bytes) -> Graph:
    model = schema.ModelT.InitFromPackedBuf(content)
    subgraph = model.subgraphs[0]
    reader = _Reader(model, subgraph)
    layers: list[Layer] = []
    tensors: list[int] = []
    last = int(subgraph.inputs[0])
    for operator in subgraph.operators:
        code = model.operatorCodes[operator.opcodeIndex]
        number = max(code.builtinCode, code.deprecatedBuiltinCode)  # old files have only the second
        if number in _BESIDE:
            continue
        if (number not in _KINDS and number not in _FUNCTIONS) or operator.inputs[0] != last:
            raise FormatProblem("it is no plain chain of known layers")
        last = int(operator.outputs[0])
        before = layers[-1] if layers and layers[-1].kind in _LEARNING and not layers[-1].activation else None
        if number == schema.BuiltinOperator.ADD and before is not None and before.kind == "normalisation":
            layers[-1] = reader.with_offset(before, operator)
            tensors[-1] = last
        elif number in _FUNCTIONS and before is not None:
            layers[-1] = replace(before, activation=_FUNCTIONS[number])
            tensors[-1] = last
        else:
            layers.append(reader.layer(_KINDS.get(number, "activation"), operator, _FUNCTIONS.get(number, "")))
            tensors.append(last)
    return Graph(tuple(layers), tuple(tensors))


def with_outputs(content: bytes, tensors: Sequence[int]) -> bytes:
    """The same .tflite file, giving these tensors."""
    model = schema.ModelT.InitFromPackedBuf(content)
    model.subgraphs[0].outputs = np.array(tensors, np.int32)
    model.signatureDefs = None  # they name the outputs that were
    builder = flatbuffers.Builder(len(content))
    builder.Finish(model.Pack(builder), _IDENTIFIER)
    return bytes(builder.Output())


class _Reader:
    """Makes layers of operators."""

    def __init__(self, model: schema.ModelT, subgraph: schema.SubGraphT) -> None:
        self._model = model
        self._subgraph = subgraph
        self._count: Counter[LayerKind] = Counter()

    def layer(self, kind: LayerKind, operator: schema.OperatorT, function: Activation) -> Layer:
        """`function`: of an operator that is nothing but an activation."""
        self._count[kind] += 1
        name = f"{kind.capitalize()} {self._count[kind]}" if kind in _NUMBERED else kind.capitalize()
        options = operator.builtinOptions
        shape = tuple(int(side) for side in self._subgraph.tensors[operator.outputs[0]].shape[1:])
        activation = getattr(options, "fusedActivationFunction", schema.ActivationFunctionType.NONE)
        if activation not in _ACTIVATIONS:
            raise FormatProblem(f"it has an unknown activation, number {activation}")
        if kind == "dense":
            kernel, bias = self._weights(operator)
            return Layer(name, kind, shape, kernel.T, bias, _ACTIVATIONS[activation])
        if kind == "normalisation":
            return self._normalisation(name, shape, operator)
        if kind not in ("convolution", "max pooling", "average pooling"):
            return Layer(name, kind, shape, activation=function)
        strides = int(options.strideH), int(options.strideW)
        padding = _PADDINGS[options.padding]
        if kind != "convolution":
            window = int(options.filterHeight), int(options.filterWidth)
            return Layer(
                name, kind, shape, activation=_ACTIVATIONS[activation], window=window, strides=strides, padding=padding
            )
        kernel, bias = self._weights(operator)
        kernel = kernel.transpose(1, 2, 3, 0)  # from (out, kh, kw, in)
        window = kernel.shape[0], kernel.shape[1]
        return Layer(name, kind, shape, kernel, bias, _ACTIVATIONS[activation], window, strides, padding)

    def with_offset(self, layer: Layer, operator: schema.OperatorT) -> Layer:
        """A normalisation's scale, with the offset that is added after it."""
        added = self._normalisation(layer.name, layer.shape, operator)
        return replace(layer, bias=added.bias, activation=added.activation)

    def _normalisation(self, name: str, shape: tuple[int, ...], operator: schema.OperatorT) -> Layer:
        code = self._model.operatorCodes[operator.opcodeIndex]
        adds = max(code.builtinCode, code.deprecatedBuiltinCode) == schema.BuiltinOperator.ADD
        numbers = np.broadcast_to(self._constant(operator.inputs[1]).reshape(-1), shape[-1:])
        kernel, bias = (np.ones_like(numbers), numbers) if adds else (numbers, np.zeros_like(numbers))
        activation = _ACTIVATIONS[operator.builtinOptions.fusedActivationFunction]
        return Layer(name, "normalisation", shape, kernel, bias, activation)

    def _weights(self, operator: schema.OperatorT) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        kernel = self._constant(operator.inputs[1])
        has_bias = len(operator.inputs) > 2 and operator.inputs[2] >= 0
        outputs = len(kernel)
        return kernel, self._constant(operator.inputs[2]) if has_bias else np.zeros(outputs, np.float32)

    def _constant(self, number: int) -> NDArray[np.float32]:
        tensor = self._subgraph.tensors[number]
        data = self._model.buffers[tensor.buffer].data
        if tensor.type != schema.TensorType.FLOAT32 or data is None:
            raise FormatProblem("its weights are no plain numbers")
        values: NDArray[np.float32] = np.frombuffer(bytes(data), "<f4").reshape(tensor.shape)
        return values
