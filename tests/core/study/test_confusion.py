"""What networks took for what."""

from __future__ import annotations

import numpy as np

from digitpad.core.study.confusion import Confusion, Misread, best_of
from digitpad.core.study.plan import Epoch, Result, Run

LABELS = np.array([3, 3, 5, 7], np.uint8)


def outputs(*answers: int) -> np.ndarray:
    return np.eye(10, dtype=np.float32)[list(answers)]


def test_counts_are_over_all_runs() -> None:
    confusion = Confusion.of([outputs(3, 5, 5, 1), outputs(3, 5, 3, 7)], LABELS)
    assert confusion.counts.sum() == 8
    assert confusion.counts[3, 3] == 2
    assert confusion.counts[3, 5] == 2
    assert confusion.counts[7, 1] == 1


def test_what_most_runs_misread_comes_first() -> None:
    confusion = Confusion.of([outputs(3, 5, 5, 1), outputs(3, 5, 3, 7)], LABELS)
    assert confusion.misread() == [Misread(1, 3, 5, 2, 2), Misread(2, 5, 3, 1, 2), Misread(3, 7, 1, 1, 2)]


def test_a_cell_holds_its_digits_only() -> None:
    confusion = Confusion.of([outputs(3, 5, 5, 1), outputs(2, 5, 3, 7)], LABELS)
    assert [one.index for one in confusion.misread(3, 5)] == [1]
    assert [one.index for one in confusion.misread(3)] == [1, 0]
    assert confusion.misread(3, 3) == []


def test_the_best_is_chosen_by_held_out_images_not_by_test_images() -> None:
    def result(seed: int, hits: int, held_out: float | None, loss: float) -> Result:
        epochs = (Epoch(loss, 0.9, None if held_out is None else 0.1, held_out, 1.0),)
        return Result(Run("conv1", 100, seed), "", hits, 10_000, 0.1, 1.0, 1, epochs, {})

    best = best_of([result(1, 9900, 0.97, 0.2), result(2, 9800, 0.98, 0.3)])
    assert best is not None
    assert best.run.seed == 2
    best = best_of([result(1, 9900, None, 0.2), result(2, 9800, None, 0.1)])
    assert best is not None
    assert best.run.seed == 2
    assert best_of([]) is None
