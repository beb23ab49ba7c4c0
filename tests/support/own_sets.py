"""Small data sets of one's own, of real images: MNIST's digits under other names, and letters of handwriting fonts."""

from __future__ import annotations

import gzip
import json
import struct
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.data.stroke_variation import vary
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import prepare_drawing

FRUITS = ("apple", "banana", "cherry")
"""What MNIST's 0, 1 and 2 are called here: classes that are no digits."""


@cache
def _training() -> LabelledImages:
    return mnist.load_train(default_paths().mnist)


def digits_of(count: int, labels: Sequence[int] = (0, 1, 2), *, after: int = 0) -> LabelledImages:
    """So many of MNIST's training images of each label, from the `after`th on; mixed, but always the same ones."""
    data = _training()
    places = np.concatenate([np.flatnonzero(data.labels == one)[after : after + count] for one in labels])
    return data.take(np.random.default_rng(1).permutation(places))


@cache
def _letters() -> dict[str, dict[str, list[NDArray[np.float64]]]]:
    """The strokes of each letter, by font."""
    fonts = json.loads(gzip.decompress(default_paths().letters.read_bytes()))
    return {
        name: {
            letter: [np.array(one, float).reshape(-1, 2) for one in strokes]
            for letter, strokes in font["letters"].items()
        }
        for name, font in fonts.items()
    }


def letter_strokes(letter: str) -> list[NDArray[np.float64]]:
    """Of the first font that has it: (n, 2) points of each stroke."""
    return next(font[letter] for font in _letters().values() if letter in font)


def letter_images(letters: str, fonts: int, each: int) -> tuple[NDArray[np.uint8], list[str], list[str]]:
    """Images, labels and writers (fonts) of letters, each varied as a hand would."""
    random = np.random.default_rng(7)
    images, labels, writers = [], [], []
    fitting = [name for name, font in _letters().items() if set(letters) <= set(font)]
    for font in fitting[:fonts]:
        for letter in letters:
            for _ in range(each):
                steps = prepare_drawing(vary(StrokeSample(letter, font, tuple(_letters()[font][letter])), random))
                assert steps is not None
                images.append(np.rint(steps[1].image * 255).astype(np.uint8))
                labels.append(letter)
                writers.append(font)
    return np.stack(images), labels, writers


def letter_drawings(letters: str, font: int) -> list[Drawing]:
    """One of each letter as a font writes it, varied as a hand would."""
    random = np.random.default_rng(font)
    name = [one for one, known in _letters().items() if set(letters) <= set(known)][font]
    return [vary(StrokeSample(letter, name, tuple(_letters()[name][letter])), random) for letter in letters]


def write_npz(path: Path, **arrays: NDArray[np.generic]) -> Path:
    """Packed or not, NumPy reads both."""
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]  # numpy's stub knows no mapping
    return path


def write_idx(path: Path, array: NDArray[np.uint8], *, packed: bool = True) -> Path:
    """As MNIST's own files are."""
    content = idx_bytes(array)
    path.write_bytes(gzip.compress(content, 1) if packed else content)
    return path


def idx_bytes(array: NDArray[np.uint8]) -> bytes:
    """The content of an IDX file."""
    head = struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape)
    return head + array.astype(np.uint8).tobytes()


def write_csv(path: Path, data: LabelledImages, *, header: bool = True, last: bool = False) -> Path:
    """As Kaggle's tables are."""
    pixels = ",".join(f"pixel{number}" for number in range(784))
    rows = [(f"{pixels},label" if last else f"label,{pixels}")] if header else []
    for image, label in zip(data.images, data.labels.tolist(), strict=True):
        values = ",".join(map(str, image.ravel().tolist()))
        rows.append(f"{values},{label}" if last else f"{label},{values}")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def write_pictures(
    folder: Path, data: LabelledImages, names: Sequence[str] = FRUITS, *, dark: bool = False, larger: int = 0
) -> Path:
    """A folder for each class. `dark`: ink on white; `larger`: so many times, with a margin of as many pixels."""
    for number, (image, label) in enumerate(zip(data.images, data.labels.tolist(), strict=True)):
        (folder / names[label]).mkdir(parents=True, exist_ok=True)
        picture = Image.fromarray(255 - image if dark else image)
        if larger:
            side = 28 * larger
            ground = Image.new("L", (side + 10 * larger, side), 255 if dark else 0)
            ground.paste(picture.resize((side, side), Image.Resampling.BICUBIC), (3 * larger, 0))
            picture = ground
        picture.save(folder / names[label] / f"{number}.png")
    return folder


def write_strokes(path: Path, labels: str, font: int, each: int, *, writer: str = "me") -> Path:
    """Samples as digitpad exports them, of letters of one font."""
    samples = []
    for letter, drawing in zip(labels * each, letter_drawings(labels * each, font), strict=True):
        strokes = [np.rint(one.points[:, :2] * 1_000_000).astype(int).tolist() for one in drawing.strokes]
        samples.append({"label": letter, "writer": writer, "strokes": strokes})
    path.write_text(json.dumps(samples), encoding="utf-8")
    return path
