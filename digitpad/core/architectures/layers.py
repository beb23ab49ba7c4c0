"""The layers that a network can be made of, between the 28x28x1 image and the class probabilities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

ActivationKind: TypeAlias = Literal["none", "relu", "tanh", "sigmoid"]
ACTIVATION_KINDS: Final[tuple[ActivationKind, ...]] = ("none", "relu", "tanh", "sigmoid")
BorderKind: TypeAlias = Literal["valid", "same"]
BORDER_KINDS: Final[tuple[BorderKind, ...]] = ("valid", "same")
"""What a window does at the image's border, in Keras' words: stay inside it, or reach over it, where all is 0."""
PoolingKind: TypeAlias = Literal["max", "average"]
POOLING_KINDS: Final[tuple[PoolingKind, ...]] = ("max", "average")
FILTER_BOUNDS: Final = (1, 1024)
WINDOW_BOUNDS: Final = (1, 28)
"""Values along a side of what a convolution looks at; the image has 28."""
POOL_BOUNDS: Final = (2, 28)
STRIDE_BOUNDS: Final = (1, 8)
UNIT_BOUNDS: Final = (1, 4096)
RATE_BOUNDS: Final = (0.0, 0.95)
"""Of a dropout: with all values left out nothing could be learned."""
MOST_LAYERS: Final = 100


@dataclass(frozen=True)
class Convolution:
    """So many filters of `size` x `size` values, moved over the image in steps of `strides` pixels."""

    filters: int
    size: int = 3
    strides: int = 1
    padding: BorderKind = "valid"
    activation: ActivationKind = "relu"
    bias: bool = True


@dataclass(frozen=True)
class Pooling:
    """The largest or the mean of `size` x `size` values, which do not overlap."""

    kind: PoolingKind = "max"
    size: int = 2


@dataclass(frozen=True)
class Dropout:
    """Leaves this share of the values out at random while it learns."""

    rate: float


@dataclass(frozen=True)
class BatchNormalisation:
    """Gives each channel mean 0 and variance 1 over a batch, then a scale and an offset that are learned."""


@dataclass(frozen=True)
class ActivationLayer:
    """A function of each value."""

    kind: ActivationKind = "relu"


@dataclass(frozen=True)
class Flatten:
    """Puts all values of an image into one row."""


@dataclass(frozen=True)
class GlobalAverage:
    """The mean of each channel of an image."""


@dataclass(frozen=True)
class Dense:
    """Fully connected."""

    units: int
    activation: ActivationKind = "relu"


HiddenLayer: TypeAlias = (
    Convolution | Pooling | Dropout | BatchNormalisation | ActivationLayer | Flatten | GlobalAverage | Dense
)

_ACTIVATION_WORDS: Final[dict[ActivationKind, str]] = {
    "none": "no activation", "relu": "ReLU", "tanh": "tanh", "sigmoid": "sigmoid",
}  # fmt: skip


def hidden_layer_words(layer: HiddenLayer) -> str:
    """A layer in words, as tables and reports call it: «convolution 32 of 3x3 ReLU»."""
    if isinstance(layer, Convolution):
        strides = f" in steps of {layer.strides}" if layer.strides > 1 else ""
        padded = " padded" if layer.padding == "same" else ""
        bias = "" if layer.bias else " without bias"
        words = f"convolution {layer.filters} of {layer.size}x{layer.size}{strides}{padded}{bias}"
        return words + _after(layer.activation)
    if isinstance(layer, Dense):
        return f"dense {layer.units}" + _after(layer.activation)
    if isinstance(layer, Pooling):
        return f"{layer.kind} pooling {layer.size}x{layer.size}"
    if isinstance(layer, Dropout):
        return f"dropout {layer.rate:g}"
    if isinstance(layer, ActivationLayer):
        return _ACTIVATION_WORDS[layer.kind]
    return {BatchNormalisation: "batch normalisation", Flatten: "flatten", GlobalAverage: "global average"}[type(layer)]


def _after(activation: ActivationKind) -> str:
    return "" if activation == "none" else f" {_ACTIVATION_WORDS[activation]}"
