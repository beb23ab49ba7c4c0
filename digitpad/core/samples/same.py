"""Which samples are the same: alike strokes or pixels, wherever and how large they were written, and the same label."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.drawing.strokes import Drawing, point_bounds
from digitpad.core.samples.exchange import pixels_of
from digitpad.core.samples.sample import OwnSample

# Places of a digit's longest side. Not whole, so that no coordinate that a device can give lies between two of them,
# where the last bit would decide.
_PLACES: Final = 4999.73
_OFF: Final = 0.3137


@dataclass(frozen=True, eq=False)
class Sorted:
    """Samples that are not there yet, and how many are."""

    new: list[OwnSample]
    known: int


def without_known(found: Sequence[OwnSample], there: Iterable[OwnSample], check: Callable[[float], None]) -> Sorted:
    """Leave out what is there, and what comes twice. `check` is called with the share that is done, and may raise."""
    by_pixels = any(sample.image is not None for sample in found)
    seen: set[bytes] = set()
    for sample in there:
        check(0.0)
        seen.update(_keys(sample, pixels=by_pixels))
    new = []
    for number, sample in enumerate(found):
        check(number / len(found))
        own = _keys(sample, pixels=sample.image is not None)
        if not own <= seen:
            seen |= own
            new.append(sample)
    return Sorted(new, len(found) - len(new))


def _keys(sample: OwnSample, *, pixels: bool) -> set[bytes]:
    """Of its strokes, if it has any, and of its pixels, if one asks for them."""
    keys = set()
    if sample.drawing is not None:
        keys.add(_strokes_key(sample.drawing, sample.label))
    image = pixels_of(sample) if pixels else None
    if image is not None:
        keys.add(_hash(b"pixels", sample.label, image.tobytes()))
    return keys


def _strokes_key(drawing: Drawing, label: int) -> bytes:
    left, top, right, bottom = point_bounds(drawing.strokes)
    side = max(right - left, bottom - top, 1e-9)
    parts = []
    for stroke in drawing.strokes:
        places = (stroke.points[:, :2] - (left, top)) / side
        parts.append(np.floor(places * _PLACES + _OFF).astype(np.int32).tobytes())
    return _hash(b"strokes", label, b"|".join(parts))


def _hash(kind: bytes, label: int, content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=16, person=kind, salt=bytes([label])).digest()
