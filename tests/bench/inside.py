"""How long looking inside takes: python -m tests.bench.inside, or python tests/bench/inside.py. Prints a table."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np

from digitpad.core.data.mnist import load_test
from digitpad.core.experiments.curves import Reader, images_along
from digitpad.core.experiments.distortion import Distortion, slider_of
from digitpad.core.experiments.flips import find_flip
from digitpad.core.inside.arithmetic import work_out
from digitpad.core.inside.occlusion import GREY, PAPER, begin
from digitpad.core.paths import default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.layers import load_layers
from digitpad.ui.inside.layers.shown_layers import layers_of

_TIMES = 21


def milliseconds(do: Callable[[], object], times: int = _TIMES) -> float:
    """The median of some runs, after one that does not count."""
    do()
    found = []
    for _ in range(times):
        start = time.perf_counter()
        do()
        found.append(1000 * (time.perf_counter() - start))
    return median(found)


def main() -> None:
    """One line for each bundled model and what is done with it."""
    paths = default_paths()
    images = load_test(paths.mnist).images[:1000] / np.float32(255)
    image = images[18]
    plain, turn = Distortion(), slider_of("turn")
    for model in Registry(paths.bundled_models, Path("none")).models():
        network = load_layers(model)
        before = network.activations(image[None])[0][0]
        figures = {
            "load the network": milliseconds(lambda model=model: load_layers(model), 5),
            "all layers with their colours": milliseconds(lambda n=network: layers_of(n, image)),
            "a number worked out": milliseconds(lambda n=network, b=before: work_out(n.layers[1], b, (3, 4, 5))),
            "why, first picture, paper": milliseconds(lambda n=network: begin(image, n.outputs, fill=PAPER)),
            "why, first picture, grey": milliseconds(lambda n=network: begin(image, n.outputs, fill=GREY)),
            "fool it, a slider's curve": milliseconds(lambda n=network: n.outputs(images_along(image, plain, turn)[1])),
            "fool it, smallest turn": milliseconds(lambda n=network: find_flip(image, plain, turn, Reader(n.outputs))),
            "embedding of 1,000 images": milliseconds(lambda n=network: n.embedding(images), 3),
        }
        for what, figure in figures.items():
            print(f"{model.name:15} {what:32} {figure:8.2f} ms")


if __name__ == "__main__":
    main()
