"""Endless batches of made lines for the line network, made in another process, the same for the same seed."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data import mnist
from digitpad.core.data.stroke_files import StrokeSample, read_stroke_file
from digitpad.core.data.writers import capped, split_writers
from digitpad.core.lines.network import BLANK, LINE_HEIGHT
from digitpad.core.lines.synthesis import LINE_WIDTH, LineMaker
from digitpad.ml.lines.network import MOST_LABELS
from digitpad.ml.makers import end_with_parent

_AHEAD: Final = 4  # batches that are made before they are needed
MOST_IN_LINES_OF_A_WRITER: Final = 250
"""Digits of one writer that are learned, as for the classifier."""
LineBatch: TypeAlias = tuple[NDArray[np.float32], NDArray[np.int32]]
"""(n, LINE_HEIGHT, w, 1) ink, and (n, MOST_LABELS) digits, BLANK behind the last."""


@dataclass(frozen=True)
class LineSources:
    """What made lines are made of. `seed`: chooses the writers that are held out, as it does for the classifier.

    `held_out`: digits of those writers and of MNIST's held-out images instead.
    """

    strokes: tuple[Path, ...]
    mnist: Path
    seed: int = 1
    held_out: bool = False

    def load(self) -> LineMaker:
        """Read the files. Raises DataError."""
        samples: list[StrokeSample] = []
        for file in self.strokes:
            samples += capped(
                split_writers(read_stroke_file(file), seed=self.seed)[self.held_out],
                MOST_IN_LINES_OF_A_WRITER,
                seed=self.seed,
            )
        images = mnist.split_images(mnist.load_train(self.mnist), share=1 / 12, seed=self.seed)[self.held_out]
        return LineMaker(samples, images.images, images.labels)


class LineFeed:
    """Batches of made lines. Close it, or use it in `with`."""

    def __init__(self, sources: LineSources, *, seed: int, batch_size: int, processes: int = 1) -> None:
        """`processes`: that make lines; 0: a thread of this one does."""
        self._seed, self._size = seed, batch_size
        context = multiprocessing.get_context("spawn")
        self._makers: Executor = (
            ProcessPoolExecutor(processes, context, initializer=_load, initargs=(sources,))
            if processes
            else ThreadPoolExecutor(1, initializer=_load, initargs=(sources,))
        )

    def __enter__(self) -> LineFeed:
        return self

    def __exit__(self, *_: object) -> None:
        self._makers.shutdown(cancel_futures=True)
        _LOADED.clear()

    def batches(self, first_step: int) -> Iterator[LineBatch]:
        """From a step on, as if those before had been made."""
        waiting: deque[Future[LineBatch]] = deque()
        step = first_step
        while True:
            while len(waiting) < _AHEAD:
                waiting.append(self._makers.submit(_make, self._seed, step, self._size))
                step += 1
            yield waiting.popleft().result()


def made_lines(maker: LineMaker, seed: int, step: int, count: int) -> LineBatch:
    """The lines of one step."""
    random = np.random.default_rng([seed, step])
    images = np.zeros((count, LINE_HEIGHT, LINE_WIDTH, 1), np.float32)
    labels = np.full((count, MOST_LABELS), BLANK, np.int32)
    for place in range(count):
        line = maker.line(random)
        images[place, :, :, 0] = line.image
        labels[place, : len(line.text)] = [int(digit) for digit in line.text]
    return images, labels


_LOADED: list[LineMaker] = []  # of a maker's process


def _load(sources: LineSources) -> None:
    end_with_parent()
    _LOADED.append(sources.load())


def _make(seed: int, step: int, count: int) -> LineBatch:
    return made_lines(_LOADED[-1], seed, step, count)
