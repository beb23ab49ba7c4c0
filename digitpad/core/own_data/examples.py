"""Some images of a model's own data that it was tested with, in a file beside it: who has the model may not have them.

Exports are tried out on them, as those of models of digits are on MNIST's test images.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.array_files import ArrayProblem, read_arrays
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.errors import ModelError, error_words
from digitpad.core.files import read_bounded, write_atomically
from digitpad.core.registry import Model

EXAMPLES_FILE: Final = "examples.npz"
"""In a model's folder."""
_MOST: Final = 500  # about as many as eight-bit networks are scaled with
_LEAST_OF_CLASS: Final = 10
_MOST_BYTES: Final = 1 << 20  # 62 classes with ten images each take half


def write_examples(folder: Path, tested: LabelledImages, classes: int) -> None:
    """Write about 500 of the images, as many of each class, class by class. Raises OSError."""
    each = max(_LEAST_OF_CLASS, _MOST // classes)
    places = np.concatenate([np.flatnonzero(tested.labels == one)[:each] for one in range(classes)])
    chosen = tested.take(places)
    content = BytesIO()
    np.savez(content, images=chosen.images, labels=chosen.labels)
    write_atomically(folder / EXAMPLES_FILE, content.getvalue())


def has_examples(model: Model) -> bool:
    """Whether it was trained on data of one's own, and some of their images lie with it."""
    return (model.folder / EXAMPLES_FILE).is_file()


def read_examples(model: Model) -> LabelledImages:
    """The images that lie with a model. Raises ModelError."""
    try:
        content = read_bounded(model.folder / EXAMPLES_FILE, _MOST_BYTES)
        with zipfile.ZipFile(BytesIO(content)) as archive:
            if any(entry.compress_type != zipfile.ZIP_STORED for entry in archive.infolist()):
                raise ArrayProblem("it is packed")  # and may be large
        arrays = read_arrays(BytesIO(content), "images", "labels")
    except OSError as error:
        raise ModelError(f"The model «{model.name}» has lost its example images ({error_words(error)}).") from None
    except (ArrayProblem, zipfile.BadZipFile, ValueError, NotImplementedError):
        raise ModelError(f"The example images of the model «{model.name}» are damaged.") from None
    images, labels = arrays["images"], arrays["labels"]
    sound = images.dtype == labels.dtype == np.uint8 and images.shape == (labels.size, 28, 28) and labels.ndim == 1
    if not sound or not labels.size or int(labels.max()) >= len(model.class_names):
        raise ModelError(f"The example images of the model «{model.name}» are damaged.")
    return LabelledImages(images.astype(np.uint8), labels.astype(np.uint8))
