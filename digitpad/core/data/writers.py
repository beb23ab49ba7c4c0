"""Splits labelled strokes by who wrote them: no writer's digits both teach and test a network."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

import numpy as np

from digitpad.core.data.stroke_files import StrokeSample

HELD_OUT_WRITERS_SHARE: Final = 0.2
"""Share of a stroke file's writers that a training does not learn from."""
MOST_OF_A_WRITER: Final = 250
"""Digits of one writer that are learned; so that the few who wrote most do not decide."""


def split_writers(samples: Sequence[StrokeSample], *, seed: int) -> tuple[list[StrokeSample], list[StrokeSample]]:
    """Split samples by writer into (training, validation); nobody is in both."""
    writers = sorted({sample.writer for sample in samples})
    order = np.random.default_rng(seed).permutation(len(writers))
    held_out = {writers[i] for i in order[: max(1, round(len(writers) * HELD_OUT_WRITERS_SHARE))]}
    parts: tuple[list[StrokeSample], list[StrokeSample]] = ([], [])
    for sample in samples:
        parts[sample.writer in held_out].append(sample)
    return parts


def capped(samples: Sequence[StrokeSample], most: int, *, seed: int) -> list[StrokeSample]:
    """At most so many samples of each writer, chosen at random."""
    by_writer: dict[str, list[StrokeSample]] = defaultdict(list)
    for index in np.random.default_rng(seed).permutation(len(samples)):
        by_writer[samples[index].writer].append(samples[index])
    return [sample for writer in sorted(by_writer) for sample in by_writer[writer][:most]]
