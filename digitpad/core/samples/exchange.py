"""Samples from and to files of other programs: pen strokes as JSON, and pixels as CSV of 785 columns.

JSON: a list of {"label", "writer", "strokes": [[[x, y], ...], ...]}, y growing downward. CSV: written as
Kaggle's "Digit Recognizer" has it: label, pixel0 to pixel783, line by line of the prepared image, 0..255, ink = 255.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Final
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.stroke_files import StrokeSample, place, read_stroke_file
from digitpad.core.errors import DataError, error_words, short_quote
from digitpad.core.files import named_file
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.samples.pixel_table import PIXELS, read_pixel_table
from digitpad.core.samples.sample import OwnSample
from digitpad.core.temporary_files import replacing

_UNITS: Final = 1_000_000  # of a canvas: as exactly as samples are stored
_NONE: Final = "not a digit"
_TABLES: Final = {".csv", ".tsv"}
_HEADER: Final = ",".join(["label", *(f"pixel{number}" for number in range(PIXELS))])
ReportShare = Callable[[float], None]
"""Called now and then with the share that is done, 0..1; may raise to cancel."""


@dataclass(frozen=True, eq=False)
class SamplesOfFile:
    """What a file holds. `passed`: how many of its samples are of no use: numbers of several digits."""

    samples: list[OwnSample]
    passed: int = 0


@dataclass(frozen=True)
class Written:
    """How many samples went into a file, and how many could not."""

    count: int
    left_out: int


def read_samples(path: Path, check: ReportShare) -> SamplesOfFile:
    """The samples in a file of either form, gzipped or not. Raises DataError: a file is taken whole or not at all."""
    endings = {end.lower() for end in path.suffixes}
    return _read_pixels(path, check) if endings & _TABLES else _read_strokes(path, check)


def write_strokes(samples: Sequence[OwnSample], path: Path, check: ReportShare) -> Written:
    """Write those that have strokes as JSON, and atomically. Raises DataError."""
    drawn = [sample for sample in samples if sample.drawing is not None]
    with _written(path) as file:
        for number, text in enumerate(stroke_form(drawn)):
            check(number / len(drawn))
            file.write((",\n" if number else "[\n") + text)
        file.write("\n]\n" if drawn else "[]\n")
    return Written(len(drawn), len(samples) - len(drawn))


def write_pixels(samples: Sequence[OwnSample], path: Path, check: ReportShare) -> Written:
    """Write prepared images as CSV, and atomically; what is no digit is left out. Raises DataError."""
    count = 0
    with _written(path) as file:
        file.write(f"{_HEADER}\n")
        for number, sample in enumerate(samples):
            check(number / len(samples))
            pixels = pixels_of(sample) if sample.label != NOT_A_DIGIT else None
            if pixels is not None:
                file.write(f"{sample.label},{','.join(map(str, pixels.ravel().tolist()))}\n")
                count += 1
    return Written(count, len(samples) - count)


def stroke_form(samples: Iterable[OwnSample]) -> Iterator[str]:
    """Each sample that has strokes as the JSON form has it: a line, its numbers whole, a million to the canvas."""
    for sample in samples:
        if sample.drawing is not None:
            strokes = [np.rint(one.points[:, :2] * _UNITS).astype(int).tolist() for one in sample.drawing.strokes]
            label: int | str = _NONE if sample.label == NOT_A_DIGIT else sample.label
            yield json.dumps({"label": label, "writer": "me", "strokes": strokes}, separators=(",", ":"))


def pixels_of(sample: OwnSample) -> NDArray[np.uint8] | None:
    """The (28, 28) uint8 prepared image, ink = 255; None for a drawing without ink."""
    if sample.image is not None:
        return sample.image
    prepared = sample.prepared()
    return np.rint(prepared * 255).astype(np.uint8) if prepared is not None else None


def _read_strokes(path: Path, check: ReportShare) -> SamplesOfFile:
    samples, passed = [], 0
    strokes = read_stroke_file(path)
    for number, one in enumerate(strokes):
        check(number / len(strokes))
        label = sample_label(one, number + 1, path)
        if label is None:
            passed += 1
        else:
            samples.append(OwnSample(uuid4().hex, label, _now(), "import", drawing=place(one)))
    if not samples:
        raise DataError(f"{path.name} holds numbers of several digits only; samples are single digits.")
    return SamplesOfFile(samples, passed)


def sample_label(sample: StrokeSample, number: int, path: Path) -> int | None:
    """What the `number`th sample of a file is: 0..9, NOT_A_DIGIT, or None for a number of several digits.

    Raises DataError for any other label: what is not understood is not taken for something else.
    """
    if sample.digit is not None:
        return sample.digit
    if sample.label.strip().lower() == _NONE:
        return NOT_A_DIGIT
    if sample.label.isdigit() and sample.label.isascii():
        return None
    raise DataError(
        f"Sample {number} of {path.name} has the label {short_quote(sample.label)}; it should be 0 to 9 or «{_NONE}»."
    )


def _read_pixels(path: Path, check: ReportShare) -> SamplesOfFile:
    table, made = read_pixel_table(path, check), _now()
    return SamplesOfFile(
        [
            OwnSample(uuid4().hex, int(label), made, "import", image=image.copy())
            for label, image in zip(table.labels, table.pixels, strict=True)
        ]
    )


@contextmanager
def _written(path: Path) -> Iterator[IO[str]]:
    """A file that takes its place only when everything is in it. Raises DataError."""
    try:
        with replacing(named_file(path)) as file:
            text = TextIOWrapper(file, encoding="utf-8", newline="\n")
            yield text
            text.detach()
    except OSError as error:
        raise DataError(f"The samples cannot be saved in {path} ({error_words(error)}).") from None


def _now() -> datetime:
    return datetime.now(timezone.utc)
