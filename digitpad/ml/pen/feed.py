"""Batches of written numbers for the pen network: composed of writers' digits, and some as they were written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.composed_numbers import NumberComposer
from digitpad.core.data.stroke_files import StrokeSample, read_stroke_file
from digitpad.core.data.writers import MOST_OF_A_WRITER, capped, split_writers
from digitpad.core.lines.network import BLANK
from digitpad.core.lines.pen import PEN_FEATURES, digit_height, pen_way
from digitpad.ml.made_feed import MadeBatch, MakeBatch
from digitpad.ml.provenance import stroke_source
from digitpad.ml.readers import MOST_LABELS

_WRITTEN: Final = 0.08  # of what is learned are numbers as they were written
_SIGNED: Final = 0.1  # of what is composed has signs, in which the network is to see nothing
_STRANGE: Final = 0.2  # holds something that is no digit, the same
_UNIT: Final = 128  # rows; batches are filled up to a multiple, so that few lengths are compiled
_MOST_ROWS: Final = 1152
_HEIGHT: Final = 0.08  # natural logarithm, standard deviation: of how high the digits are taken to be
_SHAKEN: Final = 0.5  # of the numbers
_SHAKE: Final = 0.008  # heights, standard deviation of each point
_TURN, _STRETCH, _SLANT = 0.08, 0.12, 0.15  # standard deviations, of numbers as they were written


@dataclass(frozen=True)
class PenSources:
    """What made numbers are made of. `numbers`: files of whole numbers, of which some are learned as they are.

    `seed`: chooses the writers that are held out, as it does for the classifier; `held_out`: only numbers that are
    composed of their digits instead.
    """

    strokes: tuple[Path, ...]
    numbers: tuple[Path, ...] = ()
    seed: int = 1
    held_out: bool = False

    def batch_maker(self) -> MakeBatch:
        """Makes (n, 1, rows, PEN_FEATURES) ways and (n, MOST_LABELS) digits, then BLANK. Raises DataError."""
        digits = [one for file in self.strokes for one in self._capped(file)]
        written = [] if self.held_out else [one for file in self.numbers for one in self._split(file)]
        shares = {} if self.held_out else {"signed": _SIGNED, "strange": _STRANGE}
        composer = NumberComposer(digits, **shares)
        return partial(_made_ways, composer, [one for one in written if len(one.label) < MOST_LABELS])

    def others(self) -> PenSources:
        """The same of the writers that are held out."""
        return replace(self, held_out=True)

    def record(self) -> dict[str, object]:
        """What a card says of them."""
        return {
            "numbers": "composed (digitpad.core.data.composed_numbers), new ones each time; some as they were written",
            "shares": {"written": _WRITTEN, "with signs": _SIGNED, "with something that is no digit": _STRANGE},
            "strokes": {file.name: stroke_source(file) for file in (*self.strokes, *self.numbers)},
            "most_of_a_writer": MOST_OF_A_WRITER,
            "writers_held_out_by_seed": self.seed,
        }

    def _capped(self, file: Path) -> list[StrokeSample]:
        return capped(self._split(file), MOST_OF_A_WRITER, seed=self.seed)

    def _split(self, file: Path) -> list[StrokeSample]:
        return split_writers(read_stroke_file(file), seed=self.seed)[self.held_out]


def _made_ways(
    composer: NumberComposer, written: Sequence[StrokeSample], seed: int, step: int, count: int
) -> MadeBatch:
    """The numbers of one step."""
    random = np.random.default_rng([seed, step])
    labels = np.full((count, MOST_LABELS), BLANK, np.int32)
    ways = []
    for place in range(count):
        strokes, label = _number(composer, written, random)
        height = digit_height(strokes) * float(np.exp(random.normal(0, _HEIGHT)))
        if random.random() < _SHAKEN:
            strokes = [stroke + random.normal(0, _SHAKE * height, stroke.shape) for stroke in strokes]
        ways.append(pen_way(strokes, height).rows[:_MOST_ROWS])
        labels[place, : len(label)] = [int(digit) for digit in label]
    longest = -(-max(map(len, ways)) // _UNIT) * _UNIT
    rows = np.zeros((count, 1, longest, PEN_FEATURES), np.float32)
    for place, way in enumerate(ways):
        rows[place, 0, : len(way)] = way
    return rows, labels


def _number(
    composer: NumberComposer, written: Sequence[StrokeSample], random: np.random.Generator
) -> tuple[list[NDArray[np.float64]], str]:
    """Strokes and label."""
    if not written or random.random() >= _WRITTEN:
        composed = composer.number(random)
        return list(composed.strokes), composed.digits
    sample = written[int(random.integers(len(written)))]
    angle, wide = random.normal(0, _TURN), float(np.exp(random.normal(0, _STRETCH)))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn @ np.array([[wide, random.normal(0, _SLANT)], [0.0, 1.0]])
    return [stroke @ matrix.T for stroke in sample.strokes], sample.label
