"""What a network's layers give before the last thing that happens to it: gradients vanish behind ReLU and softmax."""

from __future__ import annotations

from digitpad.core.errors import ModelError
from digitpad.ml.backend import keras

_KERNEL_LAYERS = (keras.layers.Conv2D, keras.layers.Dense)


def scores_of(network: keras.Model, place: int = -1) -> keras.Model:
    """A network that gives what one layer with a kernel gives, without activation, with its batch normalisation.

    `place`: which of them, from 0; -1 for the last, whose scores softmax makes probabilities of. The given network
    changes: that layer has no activation any more. Raises ModelError for one that has no such layer.
    """
    layers = network.layers
    places = [number for number, layer in enumerate(layers) if isinstance(layer, _KERNEL_LAYERS)]
    if not places or not -1 <= place < len(places):
        raise ModelError("This network has no such layer of a kind that digitpad knows.")
    at = places[place]
    layers[at].activation = keras.activations.linear
    follows = at + 1 < len(layers) and isinstance(layers[at + 1], keras.layers.BatchNormalization)
    return keras.Model(network.inputs, layers[at + 1 if follows else at].output)
