"""A network of eight-bit whole numbers only: a quarter of the size, for microcontrollers and accelerators."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data import mnist, non_digits
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.errors import ModelError
from digitpad.core.recognition.predict import DIGITS
from digitpad.ml.backend import keras, tf

IMAGES: Final = 500
"""MNIST training images, or a model's own examples, by which the range of each layer's numbers is found."""
_OTHERS: Final = 100  # things made of digits that are no digit, for networks that have learned these
_SEED: Final = 1


def quantised(network: keras.Model, folder: Path, examples: LabelledImages | None) -> bytes:
    """The .tflite file with eight-bit weights, activations, input and output.

    `folder`: with MNIST's files; `examples`: images of the model's own, taken instead. Raises ModelError if a layer
    cannot do with eight bits.
    """
    if examples is not None:
        images = [image / np.float32(255) for image in examples.images]
    else:
        images = _typical_images(folder, others=network.output_shape[-1] > DIGITS)

    def typical() -> Iterator[list[NDArray[np.float32]]]:
        for image in images:
            yield [image[None, ..., None]]

    converter = tf.lite.TFLiteConverter.from_keras_model(network)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = typical
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = converter.inference_output_type = tf.int8
    try:
        content: bytes = converter.convert()
    except (RuntimeError, ValueError, tf.errors.OpError) as error:
        raise ModelError(
            "This network has a layer that cannot do with eight bits; export it in another format."
        ) from error
    return content


def _typical_images(folder: Path, *, others: bool) -> list[NDArray[np.float32]]:
    """(28, 28) float32 prepared images, the same every time."""
    train = mnist.load_train(folder)
    random = np.random.default_rng(_SEED)
    chosen = random.choice(len(train), IMAGES, replace=False)
    images = [image / np.float32(255) for image in train.images[chosen]]
    if others:
        images += [non_digits.from_images(train, random) for _ in range(_OTHERS)]
    return images
