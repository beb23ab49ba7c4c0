"""What a network makes of many images: a sheet of its atlas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.recognition.predict import Predictions

_BATCH: Final = 256
_LARGEST: Final = float(np.finfo(np.float16).max)


@dataclass(frozen=True, eq=False)
class Sheet:
    """Of n images.

    `outputs`: (n, classes) float32 class probabilities; `embeddings`: (n, d) float16, what goes into the network's last
    layer: half the memory, and an error of at most 1/2048 of each value, far below the distances between digits.
    """

    outputs: NDArray[np.float32]
    embeddings: NDArray[np.float16]

    def __len__(self) -> int:
        """How many images there are."""
        return len(self.outputs)

    def predictions(self, threshold: float | None) -> Predictions:
        """What follows; `threshold`: strangeness above which the model rejects."""
        return Predictions.of(self.outputs, threshold)


def make_sheet(
    networks: Sequence[LayeredNetwork],
    images: NDArray[np.uint8],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Sheet:
    """Ask a network about (n, 28, 28) uint8 images, ink = 255, each once.

    `networks`: the same one loaded once or several times; so many threads work. `progress` is told how many of how many
    are done; what it raises ends the work.
    """
    free: SimpleQueue[LayeredNetwork] = SimpleQueue()
    for network in networks:
        free.put(network)

    def look(start: int) -> Sheet:
        network = free.get()
        try:
            return _look(network, images[start : start + _BATCH])
        finally:
            free.put(network)

    if not len(images):  # a network tells by one image how wide its answers are
        one = _look(networks[0], np.zeros((1, 28, 28), np.uint8))
        return Sheet(one.outputs[:0], one.embeddings[:0])
    pool = ThreadPoolExecutor(len(networks), "sheet")
    try:
        sheets = []
        for sheet in pool.map(look, range(0, len(images), _BATCH)):
            sheets.append(sheet)
            progress(min(len(sheets) * _BATCH, len(images)), len(images))
    finally:
        pool.shutdown(cancel_futures=True)
    return Sheet(np.concatenate([one.outputs for one in sheets]), np.concatenate([one.embeddings for one in sheets]))


def _look(network: LayeredNetwork, images: NDArray[np.uint8]) -> Sheet:
    embedding = network.embedding(images / np.float32(255))
    return Sheet(network.outputs_of(embedding), embedding.clip(-_LARGEST, _LARGEST).astype(np.float16))
