"""Nobody teaches a network and tests it too."""

from __future__ import annotations

import numpy as np

from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.data.writers import capped, split_writers

STROKES = (np.array([[0.0, 0.0], [1.0, 1.0]]),)


def samples(writers: str) -> list[StrokeSample]:
    return [StrokeSample("1", writer, STROKES) for writer in writers]


def test_writers_are_either_learned_or_held_out() -> None:
    everybody = samples("abcdefghij" * 3)
    learned, others = split_writers(everybody, seed=1)
    assert {s.writer for s in learned}.isdisjoint(s.writer for s in others)
    assert len(learned) + len(others) == len(everybody)
    assert len({s.writer for s in others}) == 2
    again = split_writers(everybody, seed=1)
    assert [id(s) for s in again[1]] == [id(s) for s in others]
    assert any({s.writer for s in split_writers(everybody, seed=k)[1]} != {s.writer for s in others} for k in (2, 3, 4))


def test_no_writer_has_more_than_the_cap() -> None:
    kept = capped(samples("a" * 9 + "b" * 2), 4, seed=1)
    assert [s.writer for s in kept] == ["a"] * 4 + ["b"] * 2
