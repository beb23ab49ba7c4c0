"""Batches of made lines for the line network."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from digitpad.core.data import mnist
from digitpad.core.data.stroke_files import StrokeSample, read_stroke_file
from digitpad.core.data.writers import MOST_OF_A_WRITER, capped, split_writers
from digitpad.core.jobs.training import VALIDATION_SHARE
from digitpad.core.lines.network import BLANK, LINE_HEIGHT
from digitpad.core.lines.sheet import LINE_WIDTH
from digitpad.core.lines.synthesis import LineMaker
from digitpad.ml.made_feed import MadeBatch, MakeBatch
from digitpad.ml.provenance import stroke_source
from digitpad.ml.readers import MOST_LABELS


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
            written = split_writers(read_stroke_file(file), seed=self.seed)[self.held_out]
            samples += capped(written, MOST_OF_A_WRITER, seed=self.seed)
        images = mnist.split_images(mnist.load_train(self.mnist), share=VALIDATION_SHARE, seed=self.seed)
        own = images[self.held_out]
        return LineMaker(samples, own.images, own.labels)

    def batch_maker(self) -> MakeBatch:
        """Makes (n, LINE_HEIGHT, w, 1) ink and (n, MOST_LABELS) digits, BLANK behind the last. Raises DataError."""
        return partial(made_lines, self.load())

    def others(self) -> LineSources:
        """The same of the writers that are held out."""
        return replace(self, held_out=True)

    def record(self) -> dict[str, object]:
        """What a card says of them."""
        return {
            "lines": "made (digitpad.core.lines.synthesis), new ones all the time",
            "scanned_digits": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
            "strokes": {file.name: stroke_source(file) for file in self.strokes},
            "most_of_a_writer": MOST_OF_A_WRITER,
            "writers_held_out_by_seed": self.seed,
        }


def made_lines(maker: LineMaker, seed: int, step: int, count: int) -> MadeBatch:
    """The lines of one step."""
    random = np.random.default_rng([seed, step])
    images = np.zeros((count, LINE_HEIGHT, LINE_WIDTH, 1), np.float32)
    labels = np.full((count, MOST_LABELS), BLANK, np.int32)
    for place in range(count):
        line = maker.line(random)
        images[place, :, :, 0] = line.image
        labels[place, : len(line.text)] = [int(digit) for digit in line.text]
    return images, labels
