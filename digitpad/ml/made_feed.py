"""Endless batches of made things to learn from, made in another process, the same for the same seed."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.ml.makers import end_with_parent

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
        self._seed, self._size = seed, batch_size
        context = multiprocessing.get_context("spawn")
        self._makers: Executor = (
            ProcessPoolExecutor(processes, context, initializer=_load, initargs=(sources,))
            if processes
            else ThreadPoolExecutor(1, initializer=_load, initargs=(sources,))
        )

    def __enter__(self) -> MadeFeed:
        return self

    def __exit__(self, *_: object) -> None:
        self._makers.shutdown(cancel_futures=True)
        _LOADED.clear()

    def batches(self, first_step: int) -> Iterator[MadeBatch]:
        """From a step on, as if those before had been made."""
        waiting: deque[Future[MadeBatch]] = deque()
        step = first_step
        while True:
            while len(waiting) < _AHEAD:
                waiting.append(self._makers.submit(_make, self._seed, step, self._size))
                step += 1
            yield waiting.popleft().result()


_LOADED: list[MakeBatch] = []  # of a maker's process


def _load(sources: MadeSources) -> None:
    end_with_parent()
    _LOADED.append(sources.batch_maker())


def _make(seed: int, step: int, count: int) -> MadeBatch:
    return _LOADED[-1](seed, step, count)
