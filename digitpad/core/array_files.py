"""The one way to read files of NumPy's arrays, whatever somebody or a disk has made of them."""

from __future__ import annotations

from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import lacks_memory


class ArrayProblem(ValueError):
    """A file holds no such arrays."""


def read_arrays(file: BinaryIO, *names: str) -> dict[str, NDArray[np.generic]]:
    """The arrays of these names in an .npz file, or all of them. Raises ArrayProblem, OSError, MemoryError.

    Nothing is unpickled. NumPy lets through what comes up in archives and headers, errors of Python's tokens included.
    """
    try:
        archive = np.load(file, allow_pickle=False)
        arrays = {name: archive[name] for name in names or archive.files}
    except OSError:
        raise
    except Exception as error:
        if lacks_memory(error):
            raise
        raise ArrayProblem(f"NumPy met {type(error).__name__}") from None
    for name, array in arrays.items():
        if not isinstance(array, np.ndarray):
            raise ArrayProblem(f"{name} is no array")
    return arrays
