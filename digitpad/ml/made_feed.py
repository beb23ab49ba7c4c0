"""Endless batches of made things to learn from, made in another process, the same for the same seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.ml.makers import Makers

_AHEAD: Final = 4  # batches that are made before they are needed
MadeBatch: TypeAlias = tuple[NDArray[np.float32], NDArray[np.int32]]
"""What n made things look like, and what they are."""
MakeBatch: TypeAlias = Callable[[int, int, int], MadeBatch]
"""Makes the batch of a seed and a step, of so many things."""


class MadeSources(Protocol):
    """What made things are made of; goes to the process that makes them."""

    def batch_maker(self) -> MakeBatch:
        """Read the files. Raises DataError."""
        ...


class MadeFeed:
    """Batches of made things. Close it, or use it in `with`."""

    def __init__(self, sources: MadeSources, *, seed: int, batch_size: int, processes: int = 1) -> None:
        """`processes`: that make them; 0: a thread of this one does."""
        self._makers = Makers(partial(_loaded, sources, seed, batch_size), processes)

    def __enter__(self) -> MadeFeed:
        return self

    def __exit__(self, *_: object) -> None:
        self._makers.close()

    def batches(self, first_step: int) -> Iterator[MadeBatch]:
        """From a step on, as if those before had been made."""
        return self._makers.things(first_step, ahead=_AHEAD)


def _loaded(sources: MadeSources, seed: int, batch_size: int) -> Callable[[int], MadeBatch]:
    make = sources.batch_maker()
    return lambda step: make(seed, step, batch_size)
