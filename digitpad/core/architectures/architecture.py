"""An architecture of the user's own: a name and layers, and how files hold them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Final, TypeVar

from digitpad.core.architectures.layers import (
    ACTIVATION_KINDS,
    BORDER_KINDS,
    FILTER_BOUNDS,
    MOST_LAYERS,
    POOL_BOUNDS,
    POOLING_KINDS,
    RATE_BOUNDS,
    STRIDE_BOUNDS,
    UNIT_BOUNDS,
    WINDOW_BOUNDS,
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
from digitpad.core.architectures.sizes import NetworkSize, network_size
from digitpad.core.errors import DigitpadError
from digitpad.core.json_files import JsonObject, JsonProblem, quoted_value

_KIND: Final = "digitpad architecture"
_VERSION: Final = 1


@dataclass(frozen=True)
class Architecture:
    """`layers`: all between the 28x28x1 image and the dense layer with softmax at the end. It may be impossible."""

    name: str
    layers: tuple[HiddenLayer, ...]

    @property
    def size(self) -> NetworkSize:
        """What its layers give and cost."""
        return network_size(self.layers)

    def check(self) -> None:
        """Raise DigitpadError unless it can be built."""
        problem = self.size.problem
        if problem:
            raise DigitpadError(f"The architecture «{self.name}» cannot be built. {problem}")


def layers_as_json(layers: Sequence[HiddenLayer]) -> list[dict[str, object]]:
    """Layers as cards, studies and files hold them."""
    return [{"layer": _NAMES[type(layer)], **asdict(layer)} for layer in layers]


def layers_from_json(document: JsonObject, key: str) -> tuple[HiddenLayer, ...]:
    """The layers in a list of a document. Raises JsonProblem."""
    given = document.children(key)
    if len(given) > MOST_LAYERS:
        raise JsonProblem(f"«{key}» has {len(given)} layers, and there can be at most {MOST_LAYERS}")
    return tuple(map(_layer, given))


def architecture_text(architecture: Architecture) -> str:
    """What an architecture's file holds: JSON with a line for each layer, that people can read and change."""
    lines = ",\n".join(f"    {json.dumps(layer)}" for layer in layers_as_json(architecture.layers))
    layers = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "kind": {json.dumps(_KIND)},\n  "version": {_VERSION},\n  "layers": {layers}\n}}\n'


def architecture_from_json(document: JsonObject, name: str) -> Architecture:
    """The architecture in a file's document. Raises JsonProblem."""
    document.only("kind", "version", "layers")
    if not document.has("kind") or document.text("kind") != _KIND:
        raise JsonProblem(f"its «kind» is not «{_KIND}»")
    if document.has("version") and document.whole("version", 1, 10**9) > _VERSION:
        raise JsonProblem("a newer version of digitpad has written it")
    return Architecture(name, layers_from_json(document, "layers"))


_Choice = TypeVar("_Choice", bound=str)


def _choice(document: JsonObject, key: str, kinds: tuple[_Choice, ...]) -> _Choice:
    found = document.text(key)
    for kind in kinds:
        if kind == found:
            return kind
    raise JsonProblem(f"«{key}» should be one of {', '.join(kinds)}, but is {quoted_value(found)}")


def _convolution(document: JsonObject) -> Convolution:
    document.only("layer", "filters", "size", "strides", "padding", "activation", "bias")
    return Convolution(
        filters=document.whole("filters", *FILTER_BOUNDS),
        size=document.whole("size", *WINDOW_BOUNDS) if document.has("size") else 3,
        strides=document.whole("strides", *STRIDE_BOUNDS) if document.has("strides") else 1,
        padding=_choice(document, "padding", BORDER_KINDS) if document.has("padding") else "valid",
        activation=_activation_of(document),
        bias=document.truth("bias") if document.has("bias") else True,
    )


def _pooling(document: JsonObject) -> Pooling:
    document.only("layer", "kind", "size")
    return Pooling(
        kind=_choice(document, "kind", POOLING_KINDS) if document.has("kind") else "max",
        size=document.whole("size", *POOL_BOUNDS) if document.has("size") else 2,
    )


def _dropout(document: JsonObject) -> Dropout:
    document.only("layer", "rate")
    return Dropout(document.number("rate", *RATE_BOUNDS))


def _dense(document: JsonObject) -> Dense:
    document.only("layer", "units", "activation")
    return Dense(document.whole("units", *UNIT_BOUNDS), _activation_of(document))


def _activation(document: JsonObject) -> ActivationLayer:
    document.only("layer", "kind")
    return ActivationLayer(_choice(document, "kind", ACTIVATION_KINDS))


def _activation_of(document: JsonObject) -> ActivationKind:
    return _choice(document, "activation", ACTIVATION_KINDS) if document.has("activation") else "relu"


def _plain(layer: HiddenLayer) -> Callable[[JsonObject], HiddenLayer]:
    def read(document: JsonObject) -> HiddenLayer:
        document.only("layer")
        return layer

    return read


_NAMES: Final[Mapping[type[HiddenLayer], str]] = {
    Convolution: "convolution", Pooling: "pooling", Dropout: "dropout", BatchNormalisation: "batch normalisation",
    ActivationLayer: "activation", Flatten: "flatten", GlobalAverage: "global average", Dense: "dense",
}  # fmt: skip
_READERS: Final[Mapping[str, Callable[[JsonObject], HiddenLayer]]] = {
    "convolution": _convolution,
    "pooling": _pooling,
    "dropout": _dropout,
    "batch normalisation": _plain(BatchNormalisation()),
    "activation": _activation,
    "flatten": _plain(Flatten()),
    "global average": _plain(GlobalAverage()),
    "dense": _dense,
}
"""How each kind of layer is read, by its name in files."""


def _layer(document: JsonObject) -> HiddenLayer:
    kind = document.text("layer")
    if kind not in _READERS:
        raise JsonProblem(f"there is no layer {quoted_value(kind)}; there are {', '.join(_READERS)}")
    return _READERS[kind](document)
