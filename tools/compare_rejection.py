"""Compares ways to tell that a drawing is no digit.

Run it as `.venv/bin/python tools/compare_rejection.py MODEL_DIR … --strokes FILE …`.

Each way gives a figure of strangeness; its threshold is set so that 1 % of the digits of held-out writers are rejected
(each stroke file counting alike), and the table says how many drawings of kinds that no network has learned it rejects.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data import mnist, non_digits
from digitpad.core.data.stroke_files import StrokeSample, place, read_stroke_file
from digitpad.core.data.writers import capped, split_writers
from digitpad.core.jobs.training import VALIDATION_SHARE
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import DIGITS, NOT_A_DIGIT, prepare_drawing
from digitpad.core.registry import KERAS_FILE
from digitpad.ml import data
from digitpad.ml.backend import keras
from digitpad.ml.calibration import threshold_of
from digitpad.ml.transfer.network import load_known_network

EACH: Final = 300
"""Drawings of each kind that is no digit."""
Strangeness = Callable[[NDArray[np.float32]], NDArray[np.float64]]
LEARNED: Final = 6000
"""Training digits from which class means and the covariance come, of MNIST and of the stroke files together."""


def main() -> None:
    """Print a table for each model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="+", type=Path)
    parser.add_argument("--strokes", type=Path, action="append", required=True)
    options = parser.parse_args()
    digits, learned = writers_digits(options.strokes)
    others = {
        name: prepared(non_digits.non_digit_samples({name: kind}, each=EACH, seed=1))
        for name, kind in non_digits.HELD_OUT_KINDS.items()
    }
    print(f"{sum(map(len, digits.values()))} digits of held-out writers, {EACH} drawings of each kind\n")
    for folder in options.models:
        network = load_known_network(folder / KERAS_FILE)
        print(f"### {folder.name}, {network.output_shape[-1]} classes\n")
        print("| way | " + " | ".join(others) + " | mean |")
        print("|---|" + "---|" * (len(others) + 1))
        for way, strangeness in ways(network, learned).items():
            limit = threshold_of([strangeness(images) for images in digits.values()])
            shares = [float((strangeness(images) > limit).mean()) for images in others.values()]
            print(f"| {way} | " + " | ".join(f"{share:.1%}" for share in [*shares, float(np.mean(shares))]) + " |")
        print()
        sys.stdout.flush()


def writers_digits(files: Sequence[Path]) -> tuple[dict[str, NDArray[np.float32]], mnist.LabelledImages]:
    """Images of the writers whom a training with seed 1 holds out, by file; and training digits."""
    random = np.random.default_rng(1)
    held_out, known = {}, []
    for file in files:
        samples = [sample for sample in read_stroke_file(file) if sample.digit is not None]
        learned, others = split_writers(samples, seed=1)
        held_out[file.name] = prepared(capped(others, data.MOST_TO_VALIDATE, seed=1))
        chosen = random.choice(len(learned), min(len(learned), LEARNED // (len(files) + 1)), replace=False)
        known.append(data.rendered([learned[i] for i in chosen]))
    train, _ = mnist.split_images(mnist.load_train(default_paths().mnist), share=VALIDATION_SHARE, seed=1)
    known.append(train.take(random.permutation(len(train))[: LEARNED // (len(files) + 1)]))
    images = np.concatenate([part.images for part in known])
    return held_out, mnist.LabelledImages(images, np.concatenate([part.labels for part in known]))


def prepared(samples: Sequence[StrokeSample]) -> NDArray[np.float32]:
    """(n, 28, 28): the samples as the network sees them."""
    steps = [prepare_drawing(place(sample)) for sample in samples]
    return np.stack([step[1].image for step in steps if step])


def ways(network: keras.Model, learned: mnist.LabelledImages) -> Mapping[str, Strangeness]:
    """Name -> function from (n, 28, 28) images to (n,) strangeness."""
    inside = keras.Model(network.inputs, network.layers[-2].output)
    kernel, bias = network.layers[-1].get_weights()

    def features(images: NDArray[np.float32]) -> NDArray[np.float64]:
        return np.asarray(inside.predict(images[..., None], batch_size=500, verbose=0), np.float64)

    def logits(images: NDArray[np.float32]) -> NDArray[np.float64]:
        return np.asarray(features(images) @ kernel + bias)

    own = features(learned.images / np.float32(255))
    means = np.stack([own[learned.labels == digit].mean(0) for digit in range(DIGITS)])
    precision = np.linalg.pinv(np.cov((own - means[learned.labels]).T))

    def maximum_softmax(images: NDArray[np.float32]) -> NDArray[np.float64]:
        """D. Hendrycks, K. Gimpel (ICLR 2017)."""
        digits = np.exp(logits(images)[:, :DIGITS])
        return np.asarray(1 - digits.max(1) / digits.sum(1))

    def energy(images: NDArray[np.float32]) -> NDArray[np.float64]:
        """W. Liu, X. Wang, J. Owens, Y. Li (NeurIPS 2020)."""
        return np.asarray(-np.log(np.exp(logits(images)[:, :DIGITS]).sum(1)))

    def mahalanobis(images: NDArray[np.float32]) -> NDArray[np.float64]:
        """K. Lee, K. Lee, H. Lee, J. Shin (NeurIPS 2018)."""
        away = features(images)[:, None] - means
        return np.asarray(np.einsum("ndi,ij,ndj->nd", away, precision, away).min(1))

    def eleventh_class(images: NDArray[np.float32]) -> NDArray[np.float64]:
        scores = np.exp(logits(images))
        return np.asarray(scores[:, NOT_A_DIGIT] / scores.sum(1))

    found = {"maximum softmax": maximum_softmax, "energy": energy, "Mahalanobis distance": mahalanobis}
    return {**found, "eleventh class": eleventh_class} if network.output_shape[-1] > DIGITS else found


if __name__ == "__main__":
    main()
