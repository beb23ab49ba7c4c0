"""What the tab about layers shows of one digit, computed in the worker thread."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.inside.arithmetic import Arithmetic, Place, work_out
from digitpad.core.inside.colours import Pixels, of_layer, top_of
from digitpad.core.inside.network import Array, Layer, LayeredNetwork


@dataclass(frozen=True, eq=False)
class ShownLayers:
    """A digit's way through a network.

    `image`: (28, 28, 1); `values`: what each layer gives for it; `tops`: the number of each layer that gets the full
    colour; `pixels`: the maps of each layer as (count, h, w, 3) colours.
    """

    layers: tuple[Layer, ...]
    image: Array
    values: tuple[Array, ...]
    tops: tuple[float, ...]
    pixels: tuple[Pixels, ...]

    def before(self, layer: int) -> Array:
        """What goes into a layer."""
        return self.values[layer - 1] if layer else self.image

    def work_out(self, layer: int, place: Place) -> Arithmetic:
        """How a number of a layer comes about."""
        return work_out(self.layers[layer], self.before(layer), place)


def layers_of(network: LayeredNetwork, image: Array) -> ShownLayers:
    """Send a (28, 28) image through a network."""
    values = tuple(value[0] for value in network.activations(image[None]))
    tops = tuple(
        1.0 if layer.kind == "softmax" else top_of(value) for layer, value in zip(network.layers, values, strict=True)
    )
    pixels = tuple(
        of_layer(layer, value.transpose(2, 0, 1) if value.ndim == 3 else value[:, None, None], top)
        for layer, value, top in zip(network.layers, values, tops, strict=True)
    )
    return ShownLayers(network.layers, image[..., None], values, tops, pixels)
