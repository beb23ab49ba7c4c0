"""The samples' first file, lines of JSON that only ever grew: read once, into the database, and never written.

    {"sum":"d202ef8d","record":{"kind":"relabel","ids":["..."],"label":7,"when":"2026-11-23T10:00:00+00:00"}}

`sum` is the CRC-32 of the bytes of the record's JSON. Kinds: add, relabel, delete, restore.
"""

from __future__ import annotations

import base64
import binascii
import zlib
from codecs import BOM_UTF8
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.files import open_regular
from digitpad.core.json_files import JsonObject, parse_json
from digitpad.core.recognition.predict import DIGITS, Prediction
from digitpad.core.recognition.sizes import FIELD
from digitpad.core.samples.content import SampleContent, encode_sample
from digitpad.core.samples.sample import LABELS, OwnSample, SampleAnswer

OLD_NAME: Final = "samples.jsonl"
_START: Final = b'{"sum":"%08x","record":'
_LONGEST: Final = 64 << 20
"""Most bytes of a line, which is a sample; of a longer one each part is a damaged line."""
_HEAD: Final = len(_START % 0)
_NONSENSE: Final = (KeyError, TypeError, AttributeError, OverflowError, RecursionError, binascii.Error, zlib.error)


@dataclass
class OldSample:
    """A sample of the old file, and what its records came to."""

    content: SampleContent
    label: int
    deleted: bool = False


@dataclass(frozen=True, eq=False)
class OldFile:
    """`samples`: in the order of their making, deleted ones included; `damaged`: lines that are left out, from 1."""

    samples: list[OldSample]
    damaged: list[int]


def read_old_file(path: Path) -> OldFile:
    """All that the file's sound lines say. Raises OSError."""
    samples: dict[str, OldSample] = {}
    damaged = []
    with open_regular(path) as file:
        for number, line in enumerate(iter(lambda: file.readline(_LONGEST), b""), 1):
            # An editor may have left a byte order mark and other line ends; checksums are of what is between them.
            record = line.removeprefix(BOM_UTF8 if number == 1 else b"").rstrip(b"\r\n")
            try:
                if record:
                    _apply(record, samples)
            except ValueError:
                damaged.append(number)
    return OldFile(list(samples.values()), damaged)


def _apply(line: bytes, samples: dict[str, OldSample]) -> None:
    """Do what a line says; the same record twice is as good as once. Raises ValueError if the line is damaged."""
    body = line[_HEAD:-1]
    if line[:_HEAD] != _START % zlib.crc32(body) or line[-1:] != b"}":
        raise ValueError("its checksum is wrong")
    try:
        document = JsonObject.of(parse_json(body)).values()
        kind = document["kind"]
        if kind == "add":
            sample = _sample(document)
            samples.setdefault(sample.id, OldSample(encode_sample(sample), sample.label))
        elif kind in ("delete", "restore"):
            for one in _named(document, samples):
                one.deleted = kind == "delete"
        elif kind == "relabel":
            label = _label(document["label"])
            for one in _named(document, samples):
                one.label = label
    except _NONSENSE:
        raise ValueError("it is no record") from None


def _named(document: Mapping[str, object], samples: Mapping[str, OldSample]) -> list[OldSample]:
    ids = document["ids"]
    if not isinstance(ids, Iterable) or isinstance(ids, (str, Mapping)):
        raise ValueError("its ids are no list")
    return [samples[name] for name in map(_text, ids) if name in samples]


def _sample(document: Mapping[str, object]) -> OwnSample:
    made = datetime.fromisoformat(_text(document["made"]))
    strokes, image = document.get("strokes"), document.get("image")
    if (strokes is None) == (image is None):
        raise ValueError("it has neither strokes nor an image, or both")
    return OwnSample(
        id=_storable(document["id"]),
        label=_label(document["label"]),
        made=made if made.tzinfo is not None else made.astimezone(),
        source=_storable(document["source"]),
        drawing=_drawing(strokes) if strokes is not None else None,
        image=_image(_text(image)) if image is not None else None,
        answer=_answer(document["answer"]) if document.get("answer") is not None else None,
    )


def _drawing(strokes: object) -> Drawing:
    if not isinstance(strokes, list) or not strokes:
        raise ValueError("it has no strokes")
    return Drawing(tuple(Stroke(np.asarray(one["points"], np.float64), float(one["width"])) for one in strokes))


def _image(text: str) -> NDArray[np.uint8]:
    size = FIELD * FIELD
    pixels = zlib.decompressobj().decompress(base64.b64decode(text, validate=True), size + 1)
    if len(pixels) != size:
        raise ValueError("its image is not 28x28")
    return np.frombuffer(pixels, np.uint8).reshape(FIELD, FIELD)


def _answer(document: object) -> SampleAnswer:
    if not isinstance(document, dict) or len(document["probabilities"]) != DIGITS:
        raise ValueError("its answer is not ten probabilities")
    probabilities = tuple(float(share) for share in document["probabilities"])
    return SampleAnswer(_text(document["model"]), Prediction(probabilities, rejected=document["rejected"] is True))


def _label(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value not in LABELS:
        raise ValueError(f"{value} is no label")
    return value


def _storable(value: object) -> str:
    """Text that UTF-8 can hold: JSON can name half of a surrogate pair."""
    text = _text(value)
    text.encode()
    return text


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value} is no text")
    return value
