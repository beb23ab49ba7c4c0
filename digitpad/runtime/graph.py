"""Reads a .tflite file's own description of its network: the layers in it, and the same file with other outputs."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
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
_PADDINGS: Final[dict[int, Padding]] = {schema.Padding.SAME: "same", schema.Padding.VALID: "valid"}
_NUMBERED: Final = {"convolution", "max pooling", "dense"}
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
    layers, tensors, last = [], [], int(subgraph.inputs[0])
    for operator in subgraph.operators:
        code = model.operatorCodes[operator.opcodeIndex]
        number = max(code.builtinCode, code.deprecatedBuiltinCode)  # old files have only the second
        if number in _BESIDE:
            continue
        if number not in _KINDS or operator.inputs[0] != last:
            raise FormatProblem("it is no plain chain of known layers")
        last = int(operator.outputs[0])
        layers.append(reader.layer(_KINDS[number], operator))
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

    def layer(self, kind: LayerKind, operator: schema.OperatorT) -> Layer:
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
        if kind not in ("convolution", "max pooling"):
            return Layer(name, kind, shape)
        strides = int(options.strideH), int(options.strideW)
        padding = _PADDINGS[options.padding]
        if kind == "max pooling":
            window = int(options.filterHeight), int(options.filterWidth)
            return Layer(name, kind, shape, window=window, strides=strides, padding=padding)
        kernel, bias = self._weights(operator)
        kernel = kernel.transpose(1, 2, 3, 0)  # from (out, kh, kw, in)
        window = kernel.shape[0], kernel.shape[1]
        return Layer(name, kind, shape, kernel, bias, _ACTIVATIONS[activation], window, strides, padding)

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
