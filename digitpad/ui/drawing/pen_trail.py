"""The samples of the stroke under way, however many: one more costs the same at the end as at the beginning."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

_FIRST_ROOM: Final = 256  # samples; doubled whenever it is full


class PenTrail:
    """Places, pressures and times of a pen that is down, in the order in which they came."""

    def __init__(self) -> None:
        self._samples = np.empty((_FIRST_ROOM, 4))
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, x: float, y: float, pressure: float, seconds: float) -> None:
        """One more sample: x and y in canvas units, pressure in 0..1, seconds since pen down."""
        if self._count == len(self._samples):
            self._samples = np.concatenate([self._samples, np.empty_like(self._samples)])
        self._samples[self._count] = x, y, pressure, seconds
        self._count += 1

    @property
    def last(self) -> tuple[float, float, float, float]:
        """The newest sample. Raises IndexError if there is none."""
        if not self._count:
            raise IndexError("the pen has left no sample")
        x, y, pressure, seconds = self._samples[self._count - 1].tolist()
        return x, y, pressure, seconds

    def since(self, first: int) -> NDArray[np.float64]:
        """(n, 4): the samples from number `first` on; they change no more."""
        samples: NDArray[np.float64] = self._samples[first : self._count].copy()
        return samples

    def clear(self) -> None:
        """Forget them all."""
        self._samples = np.empty((_FIRST_ROOM, 4))
        self._count = 0
