"""Endless batches of made pictures for the ink network, made in other processes, the same for the same seed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data import mnist
from digitpad.core.data.stroke_files import StrokeSample, read_stroke_file
from digitpad.core.data.writers import MOST_OF_A_WRITER, capped, split_writers
from digitpad.core.ink.normalise import normalise
from digitpad.core.ink.synthesis.glyphs import GlyphSource
from digitpad.core.ink.synthesis.picture import make_picture
from digitpad.core.ink.synthesis.printing import Printer
from digitpad.core.jobs.training import VALIDATION_SHARE
from digitpad.ml.makers import Makers

_CHUNK: Final = 16  # pictures that a process makes at a time
_AHEAD: Final = 6  # chunks that each process makes before they are needed
Made: TypeAlias = tuple[NDArray[np.uint8], NDArray[np.uint8]]
"""(n, side, side) grey, and (n, side, side): 1 handwriting, 2 print."""


@dataclass(frozen=True)
class PictureSources:
    """What made pictures are made of. `seed`: chooses the writers that are held out, as it does for the classifier.

    `held_out`: digits of those writers and of MNIST's held-out images instead.
    """

    strokes: tuple[Path, ...]
    mnist: Path
    fonts: tuple[Path, ...] = ()
    seed: int = 1
    held_out: bool = False

    def load(self) -> tuple[GlyphSource, Printer]:
        """Read the files. Raises DataError."""
        images = mnist.split_images(mnist.load_train(self.mnist), share=VALIDATION_SHARE, seed=self.seed)
        return GlyphSource(self.samples(), images[self.held_out].images), Printer(self.fonts)

    def samples(self) -> list[StrokeSample]:
        """The drawn digits. Raises DataError."""
        samples: list[StrokeSample] = []
        for file in self.strokes:
            digits = [sample for sample in read_stroke_file(file) if sample.digit is not None]
            samples += capped(split_writers(digits, seed=self.seed)[self.held_out], MOST_OF_A_WRITER, seed=self.seed)
        return samples


class Feed:
    """Batches of made pictures. Close it, or use it in `with`."""

    def __init__(self, sources: PictureSources, *, seed: int, fresh: int, pool: int, processes: int = 1) -> None:
        """`fresh`: new pictures for each batch, which is drawn from the last `pool` made, in whole chunks.

        `processes`: that make pictures; 0: a thread of this one does.
        """
        self._seed, self._fresh, self._pool = seed, fresh, pool
        self._ahead = max(1, _AHEAD * processes)
        self._makers = Makers(partial(_loaded, sources, seed), processes)

    def __enter__(self) -> Feed:
        return self

    def __exit__(self, *_: object) -> None:
        self._makers.close()

    def batches(self, size: int, *, first_step: int) -> Iterator[tuple[NDArray[np.float32], NDArray[np.float32]]]:
        """(n, h, w, channels) input and (n, h, w, 2) truth, from a step on, as if those before had been made."""
        made = self._makers.things(first_step * self._fresh // _CHUNK, ahead=self._ahead)
        grey, kind = next(made)
        while len(grey) < self._pool:
            more = next(made)
            grey, kind = np.concatenate([grey, more[0]]), np.concatenate([kind, more[1]])
        spare: deque[Made] = deque()
        place, step = 0, first_step
        while True:
            random = np.random.default_rng([self._seed, 1, step])
            for _ in range(self._fresh):
                if not spare:
                    chunk = next(made)
                    spare.extend(zip(*chunk, strict=True))
                grey[place], kind[place] = spare.popleft()
                place = (place + 1) % len(grey)
            yield _batch(grey, kind, random.choice(len(grey), size, replace=False), random)
            step += 1


def _batch(
    grey: NDArray[np.uint8], kind: NDArray[np.uint8], chosen: NDArray[np.intp], random: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    given, truth = [], []
    for index in chosen:
        picture, what = grey[index], kind[index]
        for axis in (0, 1):
            if random.random() < 0.3:
                picture, what = np.flip(picture, axis), np.flip(what, axis)
        low, high = random.uniform(0, 40), random.uniform(200, 255)  # other exposure each time
        table = (
            np.linspace(low, high, 256).astype(np.uint8) if random.random() < 0.5 else np.arange(256, dtype=np.uint8)
        )
        given.append(normalise(np.ascontiguousarray(table[picture])))
        truth.append(np.stack([what == 1, what == 2], -1))
    return np.stack(given), np.stack(truth).astype(np.float32)


def made_pictures(sources: PictureSources, seed: int, count: int) -> Made:
    """So many pictures, made in this process."""
    return _pictures(*sources.load(), seed, range(count))


def _pictures(glyphs: GlyphSource, printer: Printer, seed: int, numbers: range) -> Made:
    pictures = [make_picture(glyphs, printer, np.random.default_rng([seed, 0, number])) for number in numbers]
    kinds = [np.where(one.written, 1, np.where(one.printed, 2, 0)).astype(np.uint8) for one in pictures]
    return np.stack([one.grey for one in pictures]), np.stack(kinds)


def _loaded(sources: PictureSources, seed: int) -> Callable[[int], Made]:
    glyphs, printer = sources.load()
    return lambda number: _pictures(glyphs, printer, seed, range(number * _CHUNK, (number + 1) * _CHUNK))
