"""The samples of the stroke under way, however many: one more costs the same at the end as at the beginning."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # the canvas is shown before NumPy is imported
    import numpy as np
    from numpy.typing import NDArray

_VALUES: Final = 4  # of a sample


class PenTrail:
    """Places, pressures and times of a pen that is down, in the order in which they came."""

    def __init__(self) -> None:
        self._samples = array("d")

    def __len__(self) -> int:
        return len(self._samples) // _VALUES

    def add(self, x: float, y: float, pressure: float, seconds: float) -> None:
        """One more sample: x and y in canvas units, pressure in 0..1, seconds since pen down."""
        self._samples.extend((x, y, pressure, seconds))

    @property
    def last(self) -> tuple[float, float, float, float]:
        """The newest sample. Raises IndexError if there is none."""
        if not self._samples:
            raise IndexError("the pen has left no sample")
        x, y, pressure, seconds = self._samples[-_VALUES:]
        return x, y, pressure, seconds

    def since(self, first: int) -> NDArray[np.float64]:
        """(n, 4): the samples from number `first` on; they change no more."""
        import numpy as np

        return np.array(self._samples[_VALUES * first :]).reshape(-1, _VALUES)

    def clear(self) -> None:
        """Forget them all."""
        self._samples = array("d")
