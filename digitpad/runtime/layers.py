"""A model's export, run so that it gives what each of its layers gives.

The .tflite file of a model says itself which layers it has and holds their kernels. Only its list of outputs is
changed, in memory: so every model that can answer can be looked into, and what one sees is what answers.
"""

from __future__ import annotations

import os
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import FormatProblem, ModelError
from digitpad.core.inside.network import Layer
from digitpad.core.registry import Model

# LiteRT announces its delegate on standard error for every interpreter.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from ai_edge_litert.interpreter import Interpreter

from digitpad.runtime.graph import read_graph, with_outputs
from digitpad.runtime.litert import refusal_words
from digitpad.runtime.sound_network import sound_network

_BATCH: Final = 64


class LayeredLiteRT:
    """A `core.inside.network.LayeredNetwork`. Use one from one thread at a time."""

    def __init__(self, content: bytes, *, threads: int = 1) -> None:
        """`content`: of a model's .tflite file. Raises ValueError if its layers are not known here."""
        graph = read_graph(content)
        self._layers = graph.layers
        dense = [place for place, layer in enumerate(graph.layers) if layer.kind == "dense"]
        if not dense or dense[-1] == 0 or dense[-1] != len(graph.layers) - 2 or graph.layers[-1].kind != "softmax":
            raise FormatProblem("it does not end with a dense layer and softmax")
        self._head = graph.layers[dense[-1]]
        self._every = _Tap(content, graph.tensors, threads)
        self._before_head = _Tap(content, graph.tensors[dense[-1] - 1 : dense[-1]], threads)

    @property
    def layers(self) -> tuple[Layer, ...]:
        """All layers, first to last."""
        return self._layers

    def activations(self, images: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
        """What each layer gives for (n, 28, 28) float32 images in 0..1: (n, *shape) each."""
        return self._every.run(images)

    def outputs(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """The (n, classes) float32 class probabilities of (n, 28, 28) images."""
        return self.outputs_of(self.embedding(images))

    def embedding(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """What goes into the last dense layer: (n, d) float32."""
        return self._before_head.run(images)[0]

    def outputs_of(self, embedding: NDArray[np.float32]) -> NDArray[np.float32]:
        """The (n, classes) float32 class probabilities that follow from an (n, d) embedding."""
        kernel, bias = self._head.kernel, self._head.bias
        assert kernel is not None
        assert bias is not None
        scores = embedding @ kernel + bias
        powers = np.exp(scores - scores.max(1, keepdims=True))
        shares: NDArray[np.float32] = powers / powers.sum(1, keepdims=True)
        return shares


class _Tap:
    """The network with some of its tensors as outputs."""

    def __init__(self, content: bytes, tensors: tuple[int, ...], threads: int) -> None:
        self._tensors = tensors
        self._interpreter = Interpreter(model_content=with_outputs(content, tensors), num_threads=threads)
        self._input = self._interpreter.get_input_details()[0]["index"]
        self._size = 0
        self._run(np.zeros((1, 28, 28), np.float32))  # what cannot run is found out here

    def run(self, images: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
        """One array for each tensor."""
        starts = range(0, max(len(images), 1), _BATCH)
        if not len(images):  # the network needs one to know the shapes
            return tuple(part[:0] for part in self._run(np.zeros((1, 28, 28), np.float32)))
        parts = [self._run(images[start : start + _BATCH]) for start in starts]
        return parts[0] if len(parts) == 1 else tuple(map(np.concatenate, zip(*parts, strict=True)))

    def _run(self, images: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
        if len(images) != self._size:
            self._interpreter.resize_tensor_input(self._input, (len(images), 28, 28, 1))
            self._interpreter.allocate_tensors()
            self._size = len(images)
        self._interpreter.set_tensor(self._input, np.ascontiguousarray(images[..., None], np.float32))
        self._interpreter.invoke()
        return tuple(self._interpreter.get_tensor(tensor) for tensor in self._tensors)


def load_layers(model: Model) -> LayeredLiteRT:
    """Verify a model's checksums, try its export if it is not known, and load it, layer by layer. Raises ModelError."""
    content = sound_network(model)
    try:
        network = LayeredLiteRT(content)
        classes = len(model.class_names)
        if network.layers[-1].shape not in ((classes,), (classes + 1,)):
            raise FormatProblem("it has another number of classes than its card names")
        return network
    except (ValueError, RuntimeError) as error:
        raise ModelError(f"One cannot look inside the model «{model.name}» ({refusal_words(error)}).") from None
