"""Samples from and to files of other programs: pen strokes as JSON, and pixels as CSV of 785 columns.

JSON: a list of {"label", "writer", "strokes": [[[x, y], ...], ...]}, y growing downward. CSV: as
Kaggle's "Digit Recognizer" has it: label, pixel0 to pixel783, line by line of the prepared image, 0..255, ink = 255.
"""

from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from io import TextIOWrapper
from itertools import chain, islice
from pathlib import Path
from typing import IO, Final
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.stroke_files import StrokeSample, place, read_stroke_file
from digitpad.core.errors import DataError
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.recognition.preprocess import FIELD
from digitpad.core.samples.sample import OwnSample

_PIXELS: Final = FIELD * FIELD
_ROWS: Final = 250  # of a CSV at a time: what is parsed at once holds up the window
_UNITS: Final = 1_000_000  # of a canvas: as exactly as samples are stored
_NONE: Final = "not a digit"
_LONGEST: Final = 100_000  # characters of a line; 785 numbers take a twentieth
_FORM: Final = "it should be CSV of a label (0 to 9) and 784 pixels (0 to 255) in each row, as Kaggle's digits have it."
_HEADER: Final = ",".join(["label", *(f"pixel{number}" for number in range(_PIXELS))])
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
    return _read_pixels(path, check) if ".csv" in [end.lower() for end in path.suffixes] else _read_strokes(path, check)


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
        label = _label(one)
        if label is None:
            passed += 1
        else:
            samples.append(OwnSample(uuid4().hex, label, _now(), "import", drawing=place(one)))
    if not samples:
        raise DataError(f"{path.name} holds numbers of several digits only; samples are single digits.")
    return SamplesOfFile(samples, passed)


def _label(sample: StrokeSample) -> int | None:
    if sample.digit is not None:
        return sample.digit
    return None if sample.label.isdigit() and sample.label.isascii() else NOT_A_DIGIT


def _read_pixels(path: Path, check: ReportShare) -> SamplesOfFile:
    samples: list[OwnSample] = []
    with _text(path) as (file, raw):
        size = max(path.stat().st_size, 1)
        first = file.readline(_LONGEST)
        body = file if _is_header(first, path) else chain([first], file)
        while lines := list(islice(body, _ROWS)):
            check(min(raw.tell() / size, 1.0))
            samples += _rows(lines, len(samples), path)
    if not samples:
        raise DataError(f"{path.name} has no rows; {_FORM}")
    return SamplesOfFile(samples)


def _rows(lines: Sequence[str], before: int, path: Path) -> Iterator[OwnSample]:
    filled = [line.strip() for line in lines if line.strip()]
    if not filled:
        return
    try:
        table = _table(filled)
    except ValueError:
        raise DataError(f"{path.name} cannot be read near row {before + 1}: {_FORM}") from None
    whole = (table == np.rint(table)).all()
    if table.shape[1] != _PIXELS + 1 or not whole or table.min() < 0 or table.max() > 255 or table[:, 0].max() > 9:
        raise DataError(f"{path.name} holds something else near row {before + 1}: {_FORM}")
    pixels = table.astype(np.uint8)
    made = _now()
    for row in pixels:
        yield OwnSample(uuid4().hex, int(row[0]), made, "import", image=row[1:].reshape(FIELD, FIELD).copy())


def _table(lines: Sequence[str]) -> NDArray[np.int64] | NDArray[np.float64]:
    """(rows, columns) of the numbers in lines of CSV. Raises ValueError."""
    whole = not "".join(lines).encode().translate(None, b"0123456789,")  # then it takes a quarter of the time
    if whole:
        return np.loadtxt(lines, np.int64, delimiter=",", ndmin=2, comments=None)
    return np.loadtxt(lines, np.float64, delimiter=",", ndmin=2, comments=None)


def _is_header(line: str, path: Path) -> bool:
    """Whether the first line names the columns. Raises DataError if it cannot be that of such a file."""
    cells = [cell.strip().strip('"') for cell in line.split(",")]
    if len(cells) == _PIXELS:
        raise DataError(f"{path.name} has {_PIXELS} columns, so no labels; {_FORM}")
    if len(cells) != _PIXELS + 1:
        raise DataError(f"{path.name} has {len(cells)} columns; {_FORM}")
    return not cells[0].replace(".", "", 1).isdigit()


@contextmanager
def _text(path: Path) -> Iterator[tuple[IO[str], IO[bytes]]]:
    """The file's text, and the bytes below it, whose place tells how far one is. Raises DataError."""
    try:
        with path.open("rb") as raw:
            packed = raw.read(2) == b"\x1f\x8b"
            raw.seek(0)
            content = gzip.GzipFile(fileobj=raw) if packed else raw
            with TextIOWrapper(content, encoding="utf-8-sig") as text:
                yield text, raw
    except FileNotFoundError:
        raise DataError(f"There is no file {path}.") from None
    except UnicodeDecodeError:
        raise DataError(f"{path.name} is not text; {_FORM}") from None
    except (OSError, EOFError, zlib.error) as error:
        raise DataError(f"{path} cannot be read ({error}).") from None


@contextmanager
def _written(path: Path) -> Iterator[IO[str]]:
    """A file that takes its place only when everything is in it. Raises DataError."""
    temporary = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        with temporary.open("x", encoding="utf-8", newline="\n") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise DataError(f"The samples cannot be saved in {path} ({error.strerror}).") from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _now() -> datetime:
    return datetime.now(timezone.utc)
