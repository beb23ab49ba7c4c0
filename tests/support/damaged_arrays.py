"""Files of arrays as they should be, and with other headers."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import numpy as np
from numpy.typing import NDArray


def packed(**arrays: NDArray[np.generic]) -> bytes:
    """A file of these arrays."""
    content = BytesIO()
    np.savez(content, **arrays)
    return content.getvalue()


def with_header(name: str, header: bytes, *, magic: bytes = b"\x93NUMPY") -> bytes:
    """A file with one array of 12 bytes, whose header is this text."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        text = header + b"\n"
        archive.writestr(f"{name}.npy", magic + b"\1\0" + struct.pack("<H", len(text)) + text + bytes(12))
    return content.getvalue()
