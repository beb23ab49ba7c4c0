"""The lines of the samples' file: what was done to the samples, one line of JSON each, with a checksum.

    {"sum":"d202ef8d","record":{"kind":"relabel","ids":["..."],"label":7,"when":"2026-11-23T10:00:00+00:00"}}

`sum` is the CRC-32 of the bytes of the record's JSON. Kinds: add, relabel, delete, restore; others are of a newer
program.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import cached_property
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.recognition.predict import DIGITS, NOT_A_DIGIT, Prediction
from digitpad.core.recognition.preprocess import FIELD
from digitpad.core.samples.sample import OwnSample, SampleAnswer

LABELS: Final = range(NOT_A_DIGIT + 1)
"""What a sample may be: a digit, or none."""
_START: Final = b'{"sum":"%08x","record":'
_HEAD: Final = len(_START % 0)


@dataclass(frozen=True, eq=False)
class Add:
    """A sample is there."""

    sample: OwnSample

    @cached_property
    def line(self) -> bytes:
        """The record as a line, with its end."""
        return _line({"kind": "add", **_document(self.sample)})


@dataclass(frozen=True)
class Change:
    """Samples are deleted, or back again."""

    ids: tuple[str, ...]
    deleted: bool

    @cached_property
    def line(self) -> bytes:
        """The record as a line, with its end."""
        return _line({"kind": "delete" if self.deleted else "restore", "ids": self.ids, "when": _now()})


@dataclass(frozen=True)
class Relabel:
    """Samples are another digit than was said before."""

    ids: tuple[str, ...]
    label: int

    @cached_property
    def line(self) -> bytes:
        """The record as a line, with its end."""
        return _line({"kind": "relabel", "ids": self.ids, "label": self.label, "when": _now()})


Record: TypeAlias = Add | Change | Relabel


def read_line(line: bytes) -> Record | None:
    """The record in a line without its end; None for a kind that this program does not know.

    Raises ValueError for a line that is damaged.
    """
    body = line[_HEAD:-1]
    if line[:_HEAD] != _START % zlib.crc32(body) or line[-1:] != b"}":
        raise ValueError("its checksum is wrong")
    try:
        document = json.loads(body)
        kind = document["kind"]
        if kind == "add":
            return Add(_sample(document))
        if kind in ("delete", "restore"):
            return Change(_ids(document["ids"]), kind == "delete")
        return Relabel(_ids(document["ids"]), _label(document["label"])) if kind == "relabel" else None
    except (KeyError, TypeError, AttributeError, OverflowError, RecursionError, binascii.Error, zlib.error) as error:
        raise ValueError(f"it is no record ({error})") from None


def _line(record: Mapping[str, object]) -> bytes:
    body = json.dumps(record, separators=(",", ":")).encode()
    return _START % zlib.crc32(body) + body + b"}\n"


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


def _document(sample: OwnSample) -> dict[str, object]:
    document: dict[str, object] = {
        "id": sample.id,
        "label": sample.label,
        "made": sample.made.isoformat(),
        "source": sample.source,
    }
    if sample.drawing is not None:
        strokes = [{"width": stroke.width, "points": _rounded(stroke)} for stroke in sample.drawing.strokes]
        document["strokes"] = strokes
    if sample.image is not None:
        document["image"] = base64.b64encode(zlib.compress(sample.image.tobytes(), 1)).decode()
    if sample.answer is not None:
        said = sample.answer.prediction
        probabilities = [float(f"{share:.5g}") for share in said.probabilities]
        document["answer"] = {"model": sample.answer.model, "probabilities": probabilities, "rejected": said.rejected}
    return document


def _rounded(stroke: Stroke) -> list[list[float]]:
    points: list[list[float]] = np.round(stroke.points, 6).tolist()
    return points


def _sample(document: Mapping[str, object]) -> OwnSample:
    made = datetime.fromisoformat(_text(document["made"]))
    strokes, image = document.get("strokes"), document.get("image")
    if (strokes is None) == (image is None):
        raise ValueError("it has neither strokes nor an image, or both")
    return OwnSample(
        id=_text(document["id"]),
        label=_label(document["label"]),
        made=made if made.tzinfo is not None else made.astimezone(),
        source=_text(document["source"]),
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


def _ids(value: object) -> tuple[str, ...]:
    if not isinstance(value, Iterable) or isinstance(value, (str, Mapping)):
        raise ValueError("its ids are no list")
    return tuple(_text(one) for one in value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value} is no text")
    return value
