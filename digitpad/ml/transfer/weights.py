"""Looks into the weights of a .keras file before Keras does: HDF5 can point to other files and claim any size."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Final

import h5py

from digitpad.core.errors import ModelError, lacks_memory
from digitpad.core.transfer.keras_file import WEIGHTS

_MOST_BYTES: Final = 128 << 20
_MOST_OBJECTS: Final = 20_000


def check_weights(path: Path, source: str) -> None:
    """Raise ModelError unless the weights lie in the file itself and are no more than a digit network needs.

    `source`: the file's name for people.
    """
    with zipfile.ZipFile(path) as archive:
        content = archive.read(WEIGHTS)
    try:
        with h5py.File(io.BytesIO(content), "r") as file:
            total = _bytes_in(file, source)
    except ModelError:
        raise
    except Exception as error:  # h5py lets through what comes up in it, OverflowError among others
        if lacks_memory(error):
            raise
        raise ModelError(f"The weights in {source} are damaged.") from None
    if total > _MOST_BYTES:
        raise ModelError(f"The weights in {source} claim {total / 1e6:,.0f} MB, which no network for digits needs.")


def _bytes_in(file: h5py.File, source: str) -> int:
    total, seen, groups = 0, 0, [file]
    while groups:
        group = groups.pop()
        for name in group:
            seen += 1
            link = group.get(name, getlink=True)
            if not isinstance(link, h5py.HardLink) or seen > _MOST_OBJECTS:
                raise ModelError(f"The weights in {source} point somewhere else; it is not imported.")
            item = group[name]
            if isinstance(item, h5py.Group):
                groups.append(item)
            elif item.external or item.is_virtual:
                raise ModelError(f"The weights in {source} point to other files; it is not imported.")
            else:
                total += item.size * item.dtype.itemsize
    return total
