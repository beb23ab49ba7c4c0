"""What a network makes of many images: a part of its atlas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.recognition.predict import DIGITS, Predictions

_BATCH_SIZE: Final = 256
_LARGEST_FLOAT16: Final = float(np.finfo(np.float16).max)


@dataclass(frozen=True, eq=False)
class AtlasPart:
    """A network's answers to n images.

    `outputs`: (n, classes) float32 class probabilities; `embeddings`: (n, d) float16, what goes into the network's last
    layer: half the memory, and an error of at most 1/2048 of each value, far below the distances between digits.
    """

    outputs: NDArray[np.float32]
    embeddings: NDArray[np.float16]

    def __len__(self) -> int:
        """How many images there are."""
        return len(self.outputs)

    def predictions(self, threshold: float | None, classes: int = DIGITS) -> Predictions:
        """The predictions; `threshold`: strangeness above which the model rejects, None: never."""
        return Predictions.of(self.outputs, threshold, classes)


def make_part(
    networks: Sequence[LayeredNetwork],
    images: NDArray[np.uint8],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> AtlasPart:
    """Ask a network about (n, 28, 28) uint8 images, ink = 255, each once.

    `networks`: the same one loaded once or several times, for as many threads. `progress(done, total)` is called after
    each batch; what it raises ends the work.
    """
    free: SimpleQueue[LayeredNetwork] = SimpleQueue()
    for network in networks:
        free.put(network)

    def ask(start: int) -> AtlasPart:
        network = free.get()
        try:
            return _ask(network, images[start : start + _BATCH_SIZE])
        finally:
            free.put(network)

    if not len(images):  # a network tells by one image how wide its answers are
        one = _ask(networks[0], np.zeros((1, 28, 28), np.uint8))
        return AtlasPart(one.outputs[:0], one.embeddings[:0])
    pool = ThreadPoolExecutor(len(networks), "atlas")
    try:
        parts = []
        for part in pool.map(ask, range(0, len(images), _BATCH_SIZE)):
            parts.append(part)
            progress(min(len(parts) * _BATCH_SIZE, len(images)), len(images))
    finally:
        pool.shutdown(cancel_futures=True)
    return AtlasPart(np.concatenate([one.outputs for one in parts]), np.concatenate([one.embeddings for one in parts]))


def _ask(network: LayeredNetwork, images: NDArray[np.uint8]) -> AtlasPart:
    embedding = network.embedding(images / np.float32(255))
    half = embedding.clip(-_LARGEST_FLOAT16, _LARGEST_FLOAT16).astype(np.float16)
    return AtlasPart(network.outputs_of(embedding), half)
