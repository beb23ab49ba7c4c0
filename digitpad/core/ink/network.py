"""What finds ink: a network that says for each pixel of a picture how likely it is handwriting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink.normalise import GreyImage


@dataclass(frozen=True, eq=False)
class InkMaps:
    """`written`, `printed`: (h, w) float32 in 0..1, how likely each pixel is of handwriting, and of printed letters."""

    written: NDArray[np.float32]
    printed: NDArray[np.float32]

    @property
    def ink(self) -> NDArray[np.float32]:
        """How likely each pixel is of either: neat handwriting may be taken for print."""
        return np.maximum(self.written, self.printed)

    @property
    def printed_share(self) -> NDArray[np.float32]:
        """How much of what ink there may be is print, 0..1."""
        share: NDArray[np.float32] = self.printed / np.maximum(self.written + self.printed, np.float32(1e-6))
        return share


class InkNetwork(Protocol):
    """Finds ink in a picture at the scale that it is given."""

    def maps(self, grey: GreyImage, *, check: Callable[[], None] = ...) -> InkMaps:
        """What each pixel of (h, w) uint8, 0 = black, is of. `check` is called between a large picture's parts; it may
        raise.
        """
        ...
