"""An ONNX graph that grows layer by layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

import numpy as np
import onnx
from numpy.typing import ArrayLike


@dataclass(frozen=True)
class OnnxValue:
    """A tensor in the graph. `shape`: as Keras has it, without the images' number: (height, width, channels) of images.

    `channels_first`: whether in the graph the channels come first, as ONNX' operators want images.
    """

    name: str
    shape: tuple[int, ...]
    channels_first: bool


class OnnxGraph:
    """Nodes and constants so far."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def add(self, operator: str, inputs: Sequence[str], *, output: str = "", **attributes: object) -> str:
        """Add an operator and return its output's name."""
        output = output or f"{operator.lower()}_{len(self.nodes)}"
        self.nodes.append(onnx.helper.make_node(operator, list(inputs), [output], name=output, **attributes))
        return output

    def constant(self, values: ArrayLike, dtype: type = np.float32) -> str:
        """Add weights or other numbers and return their name."""
        name = f"constant_{len(self.constants)}"
        self.constants.append(onnx.numpy_helper.from_array(np.ascontiguousarray(np.asarray(values, dtype)), name))
        return name

    def channels_first(self, value: OnnxValue) -> OnnxValue:
        """An image with its channels first; anything else as it is."""
        if value.channels_first or len(value.shape) != 3:
            return value
        return OnnxValue(self._turned(value, (0, 3, 1, 2), value.shape[2] == 1), value.shape, channels_first=True)

    def channels_last(self, value: OnnxValue) -> OnnxValue:
        """As Keras has it."""
        if not value.channels_first:
            return value
        flat = value.shape[2] == 1 or value.shape[:2] == (1, 1)
        return OnnxValue(self._turned(value, (0, 2, 3, 1), flat), value.shape, channels_first=False)

    def reshaped(self, value: OnnxValue, shape: tuple[int, ...]) -> OnnxValue:
        """The same numbers in Keras' order in another shape."""
        assert prod(shape) == prod(value.shape)
        name = self.add("Reshape", [self.channels_last(value).name, self.constant([0, *shape], np.int64)])
        return self.channels_first(OnnxValue(name, shape, channels_first=False))

    def _turned(self, value: OnnxValue, order: tuple[int, ...], flat: bool) -> str:
        if not flat:
            return self.add("Transpose", [value.name], perm=order)
        sizes = (*value.shape[2:], *value.shape[:2]) if order[1] == 3 else value.shape
        return self.add("Reshape", [value.name, self.constant([0, *sizes], np.int64)])
