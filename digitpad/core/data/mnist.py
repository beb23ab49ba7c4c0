"""MNIST from the program's own files, verified: 60,000 training and 10,000 test images of 28x28."""

from __future__ import annotations

import gzip
import hashlib
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import DataError, error_words

TRAINING_IMAGES: Final = 60_000

# SHA-256 of the uncompressed IDX files as published by Y. LeCun and C. Cortes.
_SHA256 = {
    "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
}


@dataclass(frozen=True, eq=False)
class LabelledImages:
    """Prepared images with their labels.

    `images`: (n, 28, 28) uint8, ink = 255; `labels`: (n,) uint8 in 0..9.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]

    def __len__(self) -> int:
        """How many images there are."""
        return len(self.labels)

    def take(self, indices: NDArray[np.intp]) -> LabelledImages:
        """The images at `indices`, in that order."""
        return LabelledImages(self.images[indices], self.labels[indices])


def load_train(folder: Path) -> LabelledImages:
    """MNIST's 60,000 training images. Raises DataError if a file is missing or damaged."""
    return _load(folder, "train")


def load_test(folder: Path) -> LabelledImages:
    """MNIST's 10,000 test images: for evaluation only, never for a choice. Raises DataError."""
    return _load(folder, "t10k")


def split_images(data: LabelledImages, *, share: float, seed: int) -> tuple[LabelledImages, LabelledImages]:
    """Split training data at random into (training, validation); the same seed gives the same split.

    `share`: part of the images that goes into validation, 0..0.9.
    """
    training, validation = split_indices(len(data), share=share, seed=seed)
    return data.take(training), data.take(validation)


def split_indices(n: int, *, share: float, seed: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Which of `n` images `split` puts into (training, validation): two sorted arrays."""
    order = np.random.default_rng(seed).permutation(n)
    held_out = round(n * share)
    return np.sort(order[held_out:]), np.sort(order[:held_out])


def _load(folder: Path, part: str) -> LabelledImages:
    images = np.frombuffer(_read(folder, f"{part}-images-idx3-ubyte"), np.uint8, offset=16)
    labels = np.frombuffer(_read(folder, f"{part}-labels-idx1-ubyte"), np.uint8, offset=8)
    return LabelledImages(images.reshape(-1, 28, 28), labels)


def _read(folder: Path, name: str) -> bytes:
    path = folder / f"{name}.gz"
    restore = "Install digitpad again, or restore the file with «git checkout resources/mnist»."
    try:
        content = gzip.decompress(path.read_bytes())
    except FileNotFoundError:
        raise DataError(f"The MNIST file {path} is missing. {restore}") from None
    except (OSError, EOFError, zlib.error) as error:
        raise DataError(f"The MNIST file {path} cannot be read ({error_words(error)}). {restore}") from None
    if hashlib.sha256(content).hexdigest() != _SHA256[name]:
        raise DataError(f"The MNIST file {path} is damaged (its checksum is wrong). {restore}")
    return content
