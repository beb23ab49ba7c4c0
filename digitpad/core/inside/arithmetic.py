"""How one number of a layer is computed: its inputs, the weights, the products, their sum and the activation."""

from __future__ import annotations

from dataclasses import dataclass
from math import tanh
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.inside.network import Array, Layer

Place: TypeAlias = tuple[int, ...]
"""(row, column, channel) in a layer of maps, (unit,) in others."""


@dataclass(frozen=True, eq=False)
class Arithmetic:
    """One number of a layer, worked out.

    `patch`: its inputs, (kh, kw, channels) for a convolution, (kh, kw, 1) for a pooling or an average, (1, 1, 1) for a
    normalisation or activation of maps, (in,) for all others. `weights`: of the same shape, None where nothing is
    learned. `total`: before the activation, `value`: after it. `corner`: row and column of the patch's first pixel in
    the layer before; negative outside of it, where the patch holds zeros (largest pooling: minus infinity; average
    pooling: NaN).
    """

    layer: Layer
    patch: Array
    weights: Array | None
    bias: float
    total: float
    value: float
    corner: tuple[int, int] = (0, 0)

    @property
    def products(self) -> Array:
        """Patch times weights, element by element; the patch itself where there are no weights."""
        return self.patch if self.weights is None else self.patch * self.weights

    @property
    def shares(self) -> Array:
        """What each input map (convolution), or each input (dense), adds to the sum: (in,)."""
        products = self.products
        return products if products.ndim == 1 else products.sum((0, 1))

    @property
    def strongest(self) -> NDArray[np.intp]:
        """Indices of the input maps or inputs, those with the largest share of the sum (of either sign) first."""
        order: NDArray[np.intp] = np.argsort(-np.abs(self.shares), kind="stable")
        return order


def work_out(layer: Layer, before: Array, place: Place) -> Arithmetic:
    """The number at `place` of what a layer gives, from what the layer before it gives for the same image.

    `before`: of the shape of the layer before; (28, 28, 1) for the first one.
    """
    if layer.kind in ("convolution", "max pooling", "average pooling"):
        return _sliding(layer, before, place)
    if layer.kind in ("normalisation", "activation"):
        return _each(layer, before, place)
    if layer.kind == "average":
        patch = before[:, :, place[0], None]
        mean = float(patch.mean())
        return Arithmetic(layer, patch, None, 0.0, mean, mean)
    if layer.kind == "dense":
        return _dense(layer, before, place[0])
    if layer.kind == "softmax":
        powers = np.exp(before - before.max())
        value = float(powers[place[0]] / powers.sum())
        return Arithmetic(layer, before, None, 0.0, float(before[place[0]]), value)
    value = float(before.reshape(-1)[place[0]])
    return Arithmetic(layer, before.reshape(-1)[place[0], None], None, 0.0, value, value)


def source_of(layer: Layer, before: tuple[int, ...], unit: int) -> Place:
    """Where a flattened unit comes from: its place in the layer before, of shape `before`."""
    if layer.kind != "flatten":
        return (unit,)
    return tuple(int(part) for part in np.unravel_index(unit, before))


def _sliding(layer: Layer, before: Array, place: Place) -> Arithmetic:
    row, column, channel = place
    corner = tuple(
        index * stride - _margin(layer, axis, before.shape[axis])
        for axis, (index, stride) in enumerate(zip((row, column), layer.strides, strict=True))
    )
    if layer.kind != "convolution":
        is_max = layer.kind == "max pooling"
        patch = _cut(before[:, :, channel, None], corner, layer.window, fill=-np.inf if is_max else np.nan)
        total = float(patch.max() if is_max else np.nanmean(patch))
        return Arithmetic(layer, patch, None, 0.0, total, _activated(layer, total), (corner[0], corner[1]))
    assert layer.kernel is not None
    assert layer.bias is not None
    patch = _cut(before, corner, layer.window, fill=0.0)
    weights = layer.kernel[..., channel]
    bias = float(layer.bias[channel])
    total = float((patch * weights).sum()) + bias
    return Arithmetic(layer, patch, weights, bias, total, _activated(layer, total), (corner[0], corner[1]))


def _each(layer: Layer, before: Array, place: Place) -> Arithmetic:
    """Of a layer that does the same with each number, whatever lies beside it."""
    one: Array = before[place].reshape((1,) * len(place))
    corner = (place[0], place[1]) if len(place) == 3 else (0, 0)
    if layer.kernel is None or layer.bias is None:
        return Arithmetic(layer, one, None, 0.0, float(before[place]), _activated(layer, float(before[place])), corner)
    weights, bias = layer.kernel[place[-1]].reshape(one.shape), float(layer.bias[place[-1]])
    total = float((one * weights).sum()) + bias
    return Arithmetic(layer, one, weights, bias, total, _activated(layer, total), corner)


def _dense(layer: Layer, before: Array, unit: int) -> Arithmetic:
    assert layer.kernel is not None
    assert layer.bias is not None
    weights, bias = layer.kernel[:, unit], float(layer.bias[unit])
    total = float(before @ weights) + bias
    return Arithmetic(layer, before, weights, bias, total, _activated(layer, total))


def _activated(layer: Layer, total: float) -> float:
    if layer.activation == "ReLU":
        return max(total, 0.0)
    if layer.activation == "tanh":
        return tanh(total)
    if layer.activation == "sigmoid":
        return (1 + tanh(total / 2)) / 2  # the same as 1 / (1 + exp(-total)), and never too large
    return total


def _margin(layer: Layer, axis: int, size: int) -> int:
    """Rows or columns of zeros before the first pixel; TensorFlow's "same" puts an odd one at the end."""
    if layer.padding == "valid":
        return 0
    wanted = (layer.shape[axis] - 1) * layer.strides[axis] + layer.window[axis]
    return max(wanted - size, 0) // 2


def _cut(before: Array, corner: tuple[int, ...], window: tuple[int, int], *, fill: float) -> Array:
    """A window of (h, w, channels), `fill` where it reaches beyond the edge."""
    patch = np.full((*window, before.shape[2]), fill, np.float32)
    rows, columns = (
        slice(max(start, 0), min(start + length, size))
        for start, length, size in zip(corner, window, before.shape[:2], strict=True)
    )
    inner = before[rows, columns]
    top, left = rows.start - corner[0], columns.start - corner[1]
    patch[top : top + inner.shape[0], left : left + inner.shape[1]] = inner
    return patch
