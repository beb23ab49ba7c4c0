"""Files of samples: pen strokes, tables of pixels, and digitpad's own database; of several, each is a writer's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.stroke_files import StrokeSample, place, read_stroke_file
from digitpad.core.drawing.raster import rasterise
from digitpad.core.errors import DataError, FormatProblem
from digitpad.core.own_data.array_values import named, refused, too_many
from digitpad.core.own_data.found import MOST_IMAGES, CheckShare, Found, Passed, by_file, normalised_bytes, part_of
from digitpad.core.own_data.names_of_parts import is_test_name
from digitpad.core.recognition.ink_width import thinned
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.samples.exchange import pixels_of
from digitpad.core.samples.pixel_table import read_pixel_table
from digitpad.core.samples.store import SampleStore

_NO_CLASS: Final = "not a digit"
_NO_USE: Final = "it is labelled as none of the classes, or has no ink"
_LARGEST_LABEL: Final = 255


def read_stroke_set(paths: Sequence[Path], names: tuple[str, ...], check: CheckShare) -> list[Found]:
    """Drawn samples of files, rendered as the canvas does with its default brush. Raises DataError."""
    files = []
    for number, path in enumerate(paths):
        samples = read_stroke_file(path)
        if len(samples) > MOST_IMAGES:
            raise refused(path.name, too_many(len(samples)))
        files.append((path, _drawn(samples, path, names, part_of(check, number, len(paths)))))
    return by_file(files)


def read_store_set(paths: Sequence[Path], names: tuple[str, ...], check: CheckShare) -> list[Found]:
    """Databases in which digitpad keeps what a person wrote, each a writer's. Raises DataError."""
    files = []
    for number, path in enumerate(paths):
        check(number / len(paths))
        samples = SampleStore(path.parent).samples()
        images = [None if one.label == NOT_A_DIGIT else pixels_of(one) for one in samples]
        kept = [place for place, image in enumerate(images) if image is not None]
        if not kept:
            raise DataError(f"There are no digits among the samples in {path.parent}.")
        found = Found.of(
            np.stack([image for image in images if image is not None]),
            [str(samples[place].label) for place in kept],
            passed=[
                Passed(f"sample {place + 1} in {path.parent.name}", _NO_USE)
                for place, image in enumerate(images)
                if image is None
            ],
            is_normalised=True,
        )
        files.append((path, found))
    return by_file(files)


def read_table_set(paths: Sequence[Path], names: tuple[str, ...], check: CheckShare) -> list[Found]:
    """Tables of a label, a number or a word, and 784 pixels in each row, such as Kaggle's. Raises DataError."""
    files = []
    for number, path in enumerate(paths):
        table = read_pixel_table(path, part_of(check, number, len(paths)), most_label=_LARGEST_LABEL, words=True)
        if len(table.labels) > MOST_IMAGES:
            raise refused(path.name, too_many(len(table.labels)))
        known = dict(enumerate(table.words)) if table.words else _named(table.labels, names, path)
        labels = [known[label] for label in table.labels.tolist()]
        files.append((path, Found.of(table.pixels, labels, in_test=is_test_name(path.name), order=names)))
    return by_file(files)


def _named(labels: NDArray[np.uint8], names: tuple[str, ...], path: Path) -> dict[int, str]:
    """The class of each label that is a number. Raises DataError."""
    try:
        return {label: named(label, names) for label in np.unique(labels).tolist()}
    except FormatProblem as problem:
        raise refused(path.name, problem) from None


def _drawn(samples: Sequence[StrokeSample], path: Path, names: tuple[str, ...], check: CheckShare) -> Found:
    images, labels, writers, passed = [], [], [], []
    for number, sample in enumerate(samples):
        check(number / len(samples))
        why = _useless(sample)
        ink = None if why else rasterise(thinned(place(sample)))
        image = None if ink is None else normalised_bytes(ink.pixels)
        if image is None:
            passed.append(Passed(f"sample {number + 1} of {path.name}", why or "it has no ink"))
            continue
        images.append(image)
        labels.append(sample.label)
        writers.append(sample.writer)
    if not images:
        raise DataError(f"No sample of {path.name} can be learned from.")
    return Found.of(
        np.stack(images),
        labels,
        writers=writers,
        in_test=is_test_name(path.name),
        order=names,
        passed=passed,
        is_normalised=True,
    )


def _useless(sample: StrokeSample) -> str:
    if sample.label == _NO_CLASS:
        return "it is labelled as none of the classes"
    if len(sample.label) > 1 and sample.label.isdecimal():
        return "it is a number of several digits"
    return ""
