"""Arrays of somebody else as images, labels and writers: what they may be, and what is wrong with them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.class_names import LONGEST_CLASS_NAME
from digitpad.core.counts import counted
from digitpad.core.errors import DataError, FormatProblem, short_quote
from digitpad.core.own_data.found import MOST_IMAGES
from digitpad.core.recognition.sizes import FIELD

_PIXELS: Final = FIELD * FIELD
_FIRST_HALF, _LAST_HALF = 0xD800, 0xDFFF  # of characters that need two in UTF-16; alone they are none
_AT_ONCE: Final = 5000  # images whose numbers are converted at a time


def as_images(array: NDArray[np.generic]) -> NDArray[np.uint8]:
    """(n, 28, 28) uint8 of images in one of the usual forms. Raises FormatProblem with what is wrong.

    Forms: (n, 28, 28), (n, 28, 28, 1), (n, 1, 28, 28), (n, 784); whole numbers or real ones in 0..1 or 0..255.
    """
    if array.shape[1:] not in ((FIELD, FIELD), (FIELD, FIELD, 1), (1, FIELD, FIELD), (_PIXELS,)):
        raise FormatProblem(
            f"the images have the shape {_shape_words(array.shape)}; it should be n x 28 x 28 or n x 784"
        )
    if len(array) > MOST_IMAGES:
        raise too_many(len(array))
    flat = array.reshape(-1, FIELD, FIELD)
    if flat.dtype == np.uint8:
        return np.ascontiguousarray(flat, np.uint8)
    if flat.dtype == np.bool_:
        black_or_white: NDArray[np.uint8] = flat.astype(np.uint8) * np.uint8(255)
        return black_or_white
    if flat.dtype.kind not in "iuf":
        raise FormatProblem(f"the pixels are of the kind {flat.dtype}; they should be numbers from 0 to 255 or 0 to 1")
    return _scaled(flat)


def too_many(count: int) -> FormatProblem:
    """What is wrong with more than MOST_IMAGES."""
    return FormatProblem(f"it has {count:,} images; {MOST_IMAGES:,} are the most")


def _scaled(flat: NDArray[np.generic]) -> NDArray[np.uint8]:
    images = np.empty(flat.shape, np.uint8)
    low, high = _range(flat)
    if not (low >= 0 and high <= 255):  # also where one is no number
        raise FormatProblem(f"the pixels go from {low:g} to {high:g}; they should be 0 to 255, or 0 to 1")
    factor = 255 if flat.dtype.kind == "f" and high <= 1 else 1
    for start in range(0, len(flat), _AT_ONCE):
        part = flat[start : start + _AT_ONCE].astype(np.float32)
        images[start : start + _AT_ONCE] = np.rint(part * factor)
    return images


def _range(flat: NDArray[np.generic]) -> tuple[float, float]:
    """Lowest and highest pixel; not-a-number if one is none."""
    parts = [flat[start : start + _AT_ONCE].astype(np.float64) for start in range(0, len(flat), _AT_ONCE)]
    if not parts:
        return 0.0, 0.0
    return float(np.min([part.min() for part in parts])), float(np.max([part.max() for part in parts]))


def as_labels(array: NDArray[np.generic], names: Sequence[str]) -> NDArray[np.str_]:
    """(n,) class names of whole numbers, which count `names`, or of text. Raises FormatProblem."""
    flat = array.reshape(-1) if array.ndim == 2 and array.shape[1] == 1 else array
    if flat.ndim != 1:
        raise FormatProblem(f"the labels have the shape {_shape_words(array.shape)}; it should be one for each image")
    if flat.dtype.kind == "U":
        _check_texts(flat)
        return flat.astype(np.str_)
    if flat.dtype.kind not in "iufb":
        raise FormatProblem(f"the labels are of the kind {flat.dtype}; they should be whole numbers or text")
    values, places = np.unique(flat, return_inverse=True)
    wrong = [one for one in values.tolist() if one != one or one != int(one) or one < 0]
    if wrong:
        raise FormatProblem(f"there is the label {short_quote(wrong[0])}; labels are whole numbers from 0 on")
    return np.array([named(int(one), names) for one in values.tolist()], np.str_)[places]


def named(label: int, names: Sequence[str]) -> str:
    """The class name of a number. Raises FormatProblem for one beyond all names."""
    if not names:
        return str(label)
    if not label < len(names):
        raise FormatProblem(
            f"there is the label {label}, but {counted(len(names), '1 class name', '{0} class names')}, for 0 to "
            f"{len(names) - 1}"
        )
    return names[label]


def as_names(array: NDArray[np.generic], what: str) -> NDArray[np.str_]:
    """(n,) names, of text or whole numbers. Raises FormatProblem; `what`: "the writers"."""
    if array.ndim != 1 or array.dtype.kind not in "Uiu":
        raise FormatProblem(f"{what} are no list of text or whole numbers")
    if array.dtype.kind == "U":
        _check_texts(array)
    return array.astype(np.str_)


def check_count(labels: int, images: int) -> None:
    """Raise FormatProblem unless there is a label for each image."""
    if labels != images:
        raise FormatProblem(f"there are {images:,} images and {labels:,} labels")


def _check_texts(array: NDArray[np.generic]) -> None:
    """Texts of an array take as much room as the longest of them, and NumPy takes any number for a character."""
    longest = array.dtype.itemsize // 4
    if longest > 4 * LONGEST_CLASS_NAME:
        raise FormatProblem(f"its texts have up to {longest:,} characters; {LONGEST_CLASS_NAME} are the most")

    codes = np.ascontiguousarray(array.astype(array.dtype.newbyteorder("="))).view(np.uint32)
    if (codes > sys.maxunicode).any() or ((codes >= _FIRST_HALF) & (codes <= _LAST_HALF)).any():
        raise FormatProblem("its texts hold what is no character")


def _shape_words(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape)) or "of one number"


def refused(name: str, problem: FormatProblem) -> DataError:
    """The sentence about a file."""
    return DataError(f"{name} cannot be learned from: {problem}.")
