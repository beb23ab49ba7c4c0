"""Which of MNIST's training images a model has not learned from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.mnist import TRAINING_IMAGES, split_indices
from digitpad.core.registry import Model, own_record


def held_out(model: Model) -> NDArray[np.intp]:
    """Sorted indices of the images, chosen again with the card's seed as the training chose them.

    Empty where the card does not tell, and for a model that went on from another one's weights, which had seen others.
    """
    none = np.empty(0, np.intp)
    data, seed = model.card.get("data"), model.card.get("seed")
    if not isinstance(data, dict) or not isinstance(seed, int) or model.card.get("started_from"):
        return none
    if not model.reads_digits or own_record(model.card) is not None:
        return none
    share, images = data.get("validation_share"), data.get("images")
    if not isinstance(images, int) or not isinstance(share, (int, float)):
        return none
    if not (seed >= 0 and 0 < share <= 0.9 and 0 < images <= TRAINING_IMAGES):
        return none
    # A training with a limit takes its images in random order.
    limited = "--limit" in str(model.card.get("command"))
    used = np.random.default_rng(seed).permutation(TRAINING_IMAGES)[:images] if limited else np.arange(images)
    return np.sort(used[split_indices(images, share=float(share), seed=seed)[1]])
