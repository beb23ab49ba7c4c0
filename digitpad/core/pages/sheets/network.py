"""What finds sheets of paper: a network that says for each pixel of a small picture how likely it is of one."""

from __future__ import annotations

from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

COLOURS: Final = 3
"""Channels that it sees: red, green and blue."""
SmallPicture: TypeAlias = NDArray[np.uint8]
"""(h, w, COLOURS), h and w multiples of `core.ink.windows.UNIT`."""


def as_input(picture: SmallPicture) -> NDArray[np.float32]:
    """The same around 0, as the network is given it."""
    given: NDArray[np.float32] = picture / np.float32(127.5) - 1
    return given


class SheetNetwork(Protocol):
    """Finds paper."""

    def paper(self, picture: SmallPicture) -> NDArray[np.float32]:
        """(h, w) in 0..1. Raises ModelError."""
        ...
