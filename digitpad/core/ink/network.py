"""What finds ink: a network that says for each pixel of a picture how likely it is handwriting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink.normalise import Grey


@dataclass(frozen=True, eq=False)
class InkMaps:
    """`written`, `printed`: (h, w) float32 in 0..1, how likely each pixel is of handwriting, and of printed letters."""

    written: NDArray[np.float32]
    printed: NDArray[np.float32]


class InkNetwork(Protocol):
    """Finds ink in a picture at the scale that it is given."""

    def ink(self, grey: Grey) -> NDArray[np.float32]:
        """(h, w) uint8, 0 = black, to (h, w) float32 in 0..1: how likely each pixel is handwriting."""
        ...

    def maps(self, grey: Grey, *, check: Callable[[], None] = ...) -> InkMaps:
        """The same with print told apart. `check` is called between parts of a large picture and may raise to cancel."""
        ...
