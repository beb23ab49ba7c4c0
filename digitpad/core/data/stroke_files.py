"""Reads files of labelled pen strokes: the JSON form and UCI's UNIPEN-like text form, gzipped or not."""

from __future__ import annotations

import errno
import gzip
import hashlib
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.strokes import DEFAULT_WIDTH, Drawing, Stroke
from digitpad.core.errors import DataError, FormatProblem, error_words, short_quote
from digitpad.core.files import read_bounded
from digitpad.core.json_files import parse_json

Points: TypeAlias = NDArray[np.float64]
"""(n, 2): x and y of each point of a stroke, y grows downward."""

MOST_SAMPLE_BYTES: Final = 512 << 20
"""Most bytes of a file of labelled digits, unpacked."""
_FARTHEST: Final = 1e9
"""Device units from zero, within which points lie; what is farther away is no place on any device."""
_MOST_VALUES: Final = 30_000_000
"""Most numbers and lists of a file: one takes up to 70 bytes, whatever little room it has in the text."""
PUBLIC_FILES: Final = {
    "a66225d68d7d68591e62944df1ad33b3f5aa608e2df2505844b41f5568a80da4": "UCI, Pen-Based Recognition of "
    "Handwritten Digits, pendigits-orig.tra (E. Alpaydin, F. Alimoglu, 1998; https://archive.ics.uci.edu/dataset/81)",
    "187025e790480e603f701db008334157803e4ebe1f49fa3ed779c0478bae7a97": "UNIPEN train_r01_v07, category 1a, "
    "half of its writers (International Unipen Foundation; CC BY 4.0, https://doi.org/10.5281/zenodo.1195803)",
    "57740b6842496c405ddd74558c0d9759d08ea22c193028a11da5ce94b16848bf": "UNIPEN train_r01_v07, category 7, "
    "numbers of two to seven digits (International Unipen Foundation; CC BY 4.0, https://doi.org/10.5281/zenodo.1195803)",
}
"""Where known files come from, by the checksum of their unpacked content."""
_FORMS: Final = "a JSON list of {label, writer, strokes} or UNIPEN text as UCI's pendigits has it"


@dataclass(frozen=True, eq=False)
class StrokeSample:
    """One labelled drawing from a file. `strokes`: in device units."""

    label: str
    writer: str
    strokes: tuple[Points, ...]

    @property
    def digit(self) -> int | None:
        """The label, if it is one of the ten digits."""
        return int(self.label) if len(self.label) == 1 and self.label in "0123456789" else None


def read_stroke_file(path: Path) -> list[StrokeSample]:
    """All samples of a file, in its order. Raises DataError: nothing is returned from a file that is half sound."""
    text = _text(path)
    if not text.strip():
        raise DataError(f"The stroke file {path} is empty; it should be {_FORMS}.")
    if sum(map(text.count, "[{, \n")) > _MOST_VALUES:
        raise DataError(f"The stroke file {path} holds more than {_MOST_VALUES:,} numbers; split it.")
    try:
        samples = list(_from_json(text) if text.lstrip()[:1] in ("[", "{") else _from_unipen(text))
    except FormatProblem as problem:
        raise DataError(f"The stroke file {path} is not {_FORMS} ({problem}).") from None
    if not samples:
        raise DataError(f"The stroke file {path} holds no samples; it should be {_FORMS}.")
    return samples


def place(
    sample: StrokeSample,
    *,
    scale: float = 0.7,
    offset: tuple[float, float] = (0.0, 0.0),
    width: float = DEFAULT_WIDTH,
) -> Drawing:
    """Lay a sample on the canvas: longest side `scale` of it, middle at the canvas' middle plus `offset`."""
    points = np.concatenate(sample.strokes)
    low, high = points.min(0), points.max(0)
    factor = scale / max(float((high - low).max()), 1e-9)  # a single dot has no size
    middle = np.array([0.5, 0.5]) + offset
    moved = [(stroke - (low + high) / 2) * factor + middle for stroke in sample.strokes]
    return Drawing(tuple(Stroke.of(xy, width=width) for xy in moved))


def unpacked_sha256(path: Path) -> str:
    """The checksum of a stroke file's content, whether it is gzipped or not. Raises DataError."""
    return hashlib.sha256(_content(path)).hexdigest()


def _content(path: Path) -> bytes:
    try:
        content = read_bounded(path, MOST_SAMPLE_BYTES)
        if content[:2] == b"\x1f\x8b":
            with gzip.open(BytesIO(content)) as file:
                content = file.read(MOST_SAMPLE_BYTES + 1)
    except FileNotFoundError:
        raise DataError(f"There is no stroke file {path}.") from None
    except (OSError, EOFError, zlib.error) as error:
        if isinstance(error, OSError) and error.errno == errno.EFBIG:
            raise _too_large(path) from None
        raise DataError(f"The stroke file {path} cannot be read ({error_words(error)}).") from None
    if len(content) > MOST_SAMPLE_BYTES:
        raise _too_large(path)
    return content


def _too_large(path: Path) -> DataError:
    return DataError(f"The stroke file {path} is larger than {MOST_SAMPLE_BYTES >> 20} MiB; split it.")


def _text(path: Path) -> str:
    try:
        return _content(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DataError(f"The stroke file {path} is not text in UTF-8; it should be {_FORMS}.") from None


def _from_json(text: str) -> Iterator[StrokeSample]:
    document = parse_json(text)
    if not isinstance(document, list):
        raise FormatProblem("the document is no list")
    for number, item in enumerate(document, 1):
        label = item.get("label") if isinstance(item, dict) else None
        if label is None:
            raise FormatProblem(f"sample {number} has no label")
        if not isinstance(label, (int, str)) or isinstance(label, bool):
            raise FormatProblem(f"sample {number} has the label {short_quote(label)}, which is no digit")
        if not isinstance(item.get("strokes"), list):
            raise FormatProblem(f"sample {number} has no strokes")
        writer = item.get("writer")
        yield _sample(number, str(label), "" if writer is None else str(writer), item["strokes"])


def _from_unipen(text: str) -> Iterator[StrokeSample]:
    if ".PEN_DOWN" not in text:
        raise FormatProblem("it has no .PEN_DOWN")
    for number, segment in enumerate(re.split(r"^\.SEGMENT\b", text, flags=re.MULTILINE)[1:], 1):
        label = re.search(r'"([^"]*)"', segment.partition("\n")[0])
        comment = re.search(r"^\.COMMENT[ \t]+(\S+)[ \t]+(\S+)", segment, flags=re.MULTILINE)
        if label is None and comment is None:
            raise FormatProblem(f"segment {number} has no label")
        name = label.group(1) if label else comment.group(1) if comment else ""
        downs = re.split(r"^\.PEN_DOWN\b", segment, flags=re.MULTILINE)[1:]
        strokes = [_unipen_points(down, number) for down in downs]
        yield _sample(number, name, comment.group(2) if comment else "", strokes)


def _unipen_points(text: str, number: int) -> list[list[float]]:
    # Coordinates go up to the next keyword; y grows upward in these files.
    words = text.split("\n.", 1)[0].split()
    if len(words) % 2:
        raise FormatProblem(f"segment {number} has an x without a y")
    try:
        return [[float(x), -float(y)] for x, y in zip(words[::2], words[1::2], strict=True)]
    except ValueError:
        raise FormatProblem(f"segment {number} has a point that is no pair of numbers") from None


def _sample(number: int, label: str, writer: str, strokes: Sequence[object]) -> StrokeSample:
    arrays = [_stroke(number, points) for points in strokes if points != []]
    if not arrays:
        raise FormatProblem(f"sample {number} has no points")
    return StrokeSample(label, writer, tuple(arrays))


def _stroke(number: int, points: object) -> Points:
    """The points of a stroke of the `number`th sample. Raises FormatProblem."""
    try:
        array = np.asarray(points, np.float64)
    except (ValueError, TypeError, OverflowError):
        array = np.empty(0)
    if array.ndim != 2 or array.shape[1] < 2:
        raise FormatProblem(f"sample {number} has a stroke that is no list of [x, y]")
    if not (np.abs(array[:, :2]) < _FARTHEST).all():
        raise FormatProblem(f"sample {number} has a point that is not finite")
    return array[:, :2]
