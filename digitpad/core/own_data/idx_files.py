"""IDX files, as MNIST and its followers have them: a header with type and shape, then numbers; gzipped or not."""

from __future__ import annotations

import gzip
import struct
import zlib
from io import BytesIO
from math import prod
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import DataError, error_words
from digitpad.core.files import read_bounded
from digitpad.core.own_data.found import MOST_IMAGES

_TYPES: Final = {8: ">u1", 9: ">i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}
_MOST_BYTES: Final = 1 << 30  # of a file, and of what it unpacks to


def is_idx(path: Path) -> bool:
    """Whether a file begins as IDX files do."""
    try:
        with path.open("rb") as raw:
            head = raw.read(4)
            if head[:2] == b"\x1f\x8b":
                raw.seek(0)
                with gzip.GzipFile(fileobj=raw) as file:
                    head = file.read(4)
    except (OSError, EOFError, zlib.error):
        return False
    return len(head) == 4 and head[:2] == b"\0\0" and head[2] in _TYPES and 1 <= head[3] <= 4


def read_idx(path: Path) -> NDArray[np.generic]:
    """The array in a file. Raises DataError."""
    try:
        content = read_bounded(path, _MOST_BYTES)
        if content[:2] == b"\x1f\x8b":
            with gzip.GzipFile(fileobj=BytesIO(content)) as file:
                content = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise DataError(f"There is no file {path}.") from None
    except (OSError, EOFError, zlib.error) as error:
        raise DataError(f"{path} cannot be read ({error_words(error)}).") from None
    sides = content[3] if len(content) > 3 else 0
    begin = 4 + 4 * sides
    if len(content) < begin or content[:2] != b"\0\0" or content[2] not in _TYPES or not 1 <= sides <= 4:
        raise DataError(f"{path.name} is no IDX file, such as train-images-idx3-ubyte.gz.")
    shape = struct.unpack(f">{sides}I", content[4:begin])
    kind = np.dtype(_TYPES[content[2]])
    if shape[0] > MOST_IMAGES:
        raise DataError(f"{path.name} has {shape[0]:,} images; {MOST_IMAGES:,} are the most.")
    if prod(shape) * kind.itemsize != len(content) - begin:
        raise DataError(
            f"{path.name} is damaged: its header tells of {prod(shape) * kind.itemsize:,} bytes, but it has "
            f"{len(content) - begin:,}."
        )
    return np.frombuffer(content, kind, offset=begin).reshape(shape)
