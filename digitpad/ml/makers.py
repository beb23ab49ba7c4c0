"""Things that a training learns from, made in processes of their own before they are needed."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from typing import Final, Generic, TypeVar, cast

Thing = TypeVar("Thing")


class Makers(Generic[Thing]):
    """Makes numbered things, the same for the same number wherever they are made. Close it, or use it in `with`."""

    def __init__(self, load: Callable[[], Callable[[int], Thing]], processes: int) -> None:
        """`load`: what makes the thing of a number; called in each process. `processes`: 0: a thread of this one."""
        context = multiprocessing.get_context("spawn")
        self._executor: Executor = (
            ProcessPoolExecutor(processes, context, initializer=_load, initargs=(load,))
            if processes
            else ThreadPoolExecutor(1, initializer=_load, initargs=(load,))
        )

    def __enter__(self) -> Makers[Thing]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End what makes."""
        self._executor.shutdown(cancel_futures=True)
        _LOADED.clear()

    def things(self, first: int, *, ahead: int) -> Iterator[Thing]:
        """Those from a number on, in their order; so many are made before they are needed."""
        waiting: deque[Future[object]] = deque()
        number = first
        while True:
            while len(waiting) < ahead:
                waiting.append(self._executor.submit(_make, number))
                number += 1
            yield cast("Thing", waiting.popleft().result())


_LOADED: Final[list[Callable[[int], object]]] = []  # of a maker's process


def _load(load: Callable[[], Callable[[int], object]]) -> None:
    end_with_parent()
    _LOADED.append(load())


def _make(number: int) -> object:
    return _LOADED[-1](number)


def end_with_parent() -> None:
    """Let this process end as soon as the training that started it has: one that was killed could not tell it."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def wait() -> None:
        parent.join()
        os._exit(0)

    threading.Thread(target=wait, name="parent watcher", daemon=True).start()
