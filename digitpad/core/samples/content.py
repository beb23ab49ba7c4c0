"""A sample as it lies in the database: numbers and bytes, which hold little memory until the sample is wanted.

Strokes: for each stroke "<Id" (how many points, the brush's width in canvas units), then its points as little-endian
float64, four a point: x, y, pressure, seconds. Image: the 784 bytes of the prepared image, compressed with zlib.
Probabilities: ten little-endian float64.
"""

from __future__ import annotations

import struct
import zlib
from datetime import datetime
from typing import Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.recognition.predict import DIGITS, Prediction
from digitpad.core.recognition.sizes import FIELD
from digitpad.core.samples.sample import LABELS, OwnSample, SampleAnswer

SampleContent: TypeAlias = tuple[str, str, str, str | None, bytes | None, int | None, bytes | None, bytes | None]
"""Id, time of making (ISO 8601), source, model, probabilities, rejected (0, 1), strokes, image: what never changes.

A plain tuple of plain values, so that Python's garbage collector need not look at tens of thousands of them.
"""
StoredSample: TypeAlias = tuple[SampleContent, int, bool]
"""Content, label, and whether it is deleted."""
_STROKE: Final = struct.Struct("<Id")
_POINT: Final = 4 * 8  # bytes
_PROBABILITIES: Final = struct.Struct(f"<{DIGITS}d")


class _Fields(NamedTuple):
    id: object
    made: object
    source: object
    model: object
    probabilities: object
    rejected: object
    strokes: object
    image: object


def encode_sample(sample: OwnSample) -> SampleContent:
    """All of a sample but its label."""
    answer, drawing, image = sample.answer, sample.drawing, sample.image
    return (
        sample.id,
        sample.made.isoformat(),
        sample.source,
        None if answer is None else answer.model.encode(errors="replace").decode(),
        None if answer is None else _PROBABILITIES.pack(*answer.prediction.probabilities),
        None if answer is None else int(answer.prediction.rejected),
        None if drawing is None else b"".join(map(_encode_stroke, drawing.strokes)),
        None if image is None else zlib.compress(image.tobytes(), 1),
    )


def decode_sample(content: tuple[object, ...], label: object) -> OwnSample:
    """The sample. Raises ValueError if that cannot be one."""
    fields = _Fields(*content)
    if not isinstance(label, int) or isinstance(label, bool) or label not in LABELS:
        raise ValueError(f"{label} is no label")
    if (fields.strokes is None) == (fields.image is None):
        raise ValueError("it has neither strokes nor an image, or both")
    return OwnSample(
        id=_text(fields.id),
        label=label,
        made=_decode_time(_text(fields.made)),
        source=_text(fields.source),
        drawing=None if fields.strokes is None else _decode_strokes(_bytes(fields.strokes)),
        image=None if fields.image is None else _decode_image(_bytes(fields.image)),
        answer=None if fields.model is None else _decode_answer(fields),
    )


def content_sum(number: int, content: tuple[object, ...]) -> int:
    """The CRC-32 that is stored beside a content, which is the `number`th; of anything else, too."""
    name, made, source, model, _, rejected, _, _ = content
    total = zlib.crc32(f"{number}\0{name}\0{made}\0{source}\0{model}\0{rejected}".encode())
    for part in (content[4], content[6], content[7]):
        total = zlib.crc32(part if isinstance(part, bytes) else f"\0{part}".encode(), total)
    return total


def state_sum(number: int, name: str, label: int, deleted: int) -> int:
    """The CRC-32 that is stored beside what changes of a sample: its label, and whether it is deleted."""
    return zlib.crc32(f"{number}\0{name}\0{label}\0{deleted}".encode())


def _decode_time(text: str) -> datetime:
    made = datetime.fromisoformat(text)
    try:
        return made if made.tzinfo is not None else made.astimezone()
    except (OverflowError, OSError):
        raise ValueError(f"{text} is no time that this computer knows") from None


def _encode_stroke(stroke: Stroke) -> bytes:
    return _STROKE.pack(len(stroke.points), stroke.width) + stroke.points.astype("<f8").tobytes()


def _decode_strokes(packed: bytes) -> Drawing:
    strokes = []
    place = 0
    while place < len(packed):
        if place + _STROKE.size > len(packed):
            raise ValueError("its strokes are cut off")
        count, width = _STROKE.unpack_from(packed, place)
        place += _STROKE.size
        end = place + count * _POINT
        if end > len(packed):
            raise ValueError("its strokes are cut off")
        strokes.append(Stroke(np.frombuffer(packed[place:end], "<f8").reshape(-1, 4), width))
        place = end
    return Drawing(tuple(strokes))


def _decode_image(packed: bytes) -> NDArray[np.uint8]:
    size = FIELD * FIELD
    try:
        pixels = zlib.decompressobj().decompress(packed, size + 1)
    except zlib.error:
        raise ValueError("its image cannot be unpacked") from None
    if len(pixels) != size:
        raise ValueError("its image is not 28x28")
    return np.frombuffer(pixels, np.uint8).reshape(FIELD, FIELD)


def _decode_answer(fields: _Fields) -> SampleAnswer:
    packed = _bytes(fields.probabilities)
    if len(packed) != _PROBABILITIES.size or fields.rejected not in (0, 1):
        raise ValueError("its answer is not ten probabilities")
    return SampleAnswer(_text(fields.model), Prediction(_PROBABILITIES.unpack(packed), rejected=fields.rejected == 1))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value


def _bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise ValueError(f"{value!r} is not packed")
    return value
