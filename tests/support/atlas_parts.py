"""Real digits and networks for tests of the atlas, few enough to be quick."""

from __future__ import annotations

import numpy as np

from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.inside.atlas import AtlasMaker
from digitpad.core.inside.atlas_cache import AtlasCache
from digitpad.core.own_data.examples import read_examples
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, read_model
from digitpad.runtime.layers import load_layers

PATHS = default_paths()
TEST, TRAINING = 300, 700
"""How many digits of each part."""


def paper_model() -> Model:
    """The smallest of the bundled models."""
    return read_model(PATHS.bundled_models / "paper", bundled=True)


def some_test() -> LabelledImages:
    return mnist.load_test(PATHS.mnist).take(np.arange(TEST))


def some_training() -> LabelledImages:
    return mnist.load_train(PATHS.mnist).take(np.arange(TRAINING))


def maker(cache: AtlasCache, model: Model, *, threads: int = 2) -> AtlasMaker:
    """Of an atlas of some digits."""
    return AtlasMaker(
        test=some_test,
        training=some_training,
        examples=lambda: read_examples(model),
        cache=cache,
        load=load_layers,
        model=model,
        threads=threads,
    )
