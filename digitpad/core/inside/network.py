"""A network that shows the output of each of its layers, and what those layers are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.registry import Model

LayerKind: TypeAlias = Literal[
    "convolution", "max pooling", "average pooling", "normalisation", "activation", "average", "flatten", "dense",
    "softmax",
]  # fmt: skip
Activation: TypeAlias = Literal["", "ReLU", "tanh", "sigmoid"]
Padding: TypeAlias = Literal["same", "valid"]
Array: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer of a network as it runs; each takes what the one before it gives, the first one the prepared image.

    `shape`: of its output for one image: (rows, columns, channels) or (units,). `kernel`: (kh, kw, in, out) of a
    convolution, (in, out) of a dense layer, (channels,) of a normalisation, float32; `bias`: (out,). Both are None
    where nothing is learned. Batch normalisation that follows a convolution is contained in its kernel and bias.
    """

    name: str
    """As a person sees it, such as "Convolution 2"."""
    kind: LayerKind
    shape: tuple[int, ...]
    kernel: Array | None = None
    bias: Array | None = None
    activation: Activation = ""
    window: tuple[int, int] = (1, 1)
    """Rows and columns that a convolution or pooling looks at; (1, 1) elsewhere."""
    strides: tuple[int, int] = (1, 1)
    padding: Padding = "valid"


class LayeredNetwork(Protocol):
    """A network that tells what its layers do. Use one from one thread at a time."""

    @property
    def layers(self) -> tuple[Layer, ...]:
        """All layers, first to last."""
        ...

    def activations(self, images: Array) -> tuple[Array, ...]:
        """What each layer gives for (n, 28, 28) float32 images in 0..1, ink = 1: (n, *shape) for each of `layers`."""
        ...

    def outputs(self, images: Array) -> Array:
        """The (n, classes) float32 probabilities of (n, 28, 28) images: a model's classes, and maybe "none of them"."""
        ...

    def embedding(self, images: Array) -> Array:
        """What goes into the last dense layer: (n, d) float32."""
        ...

    def outputs_of(self, embedding: Array) -> Array:
        """The class probabilities, (n, classes) float32, that follow from an (n, d) embedding; quick."""
        ...


LoadLayers: TypeAlias = Callable[[Model], LayeredNetwork]
"""Verifies a model and loads its network. Raises ModelError."""
