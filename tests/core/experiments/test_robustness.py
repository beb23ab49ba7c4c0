"""Accuracy over sliders, with intervals, of several readers on the same pixels."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.experiments.curves import Reader
from digitpad.core.experiments.distortion import slider_of
from digitpad.core.experiments.robustness import RobustnessPlan, chosen_digits
from digitpad.core.inside.network import Array


def digits(n: int) -> LabelledImages:
    """n squares of label 1."""
    images = np.zeros((n, 28, 28), np.uint8)
    images[:, 10:18, 10:18] = 255
    return LabelledImages(images, np.ones(n, np.uint8))


def by_ink(images: Array) -> NDArray[np.float32]:
    """Says 1 as long as there is enough ink; the more of it, the less it is a digit."""
    ink = images.sum((1, 2))
    outputs = np.zeros((len(images), 11), np.float32)
    outputs[np.arange(len(images)), np.where(ink > 20, 1, 0)] = 0.6
    outputs[:, 10] = np.where(ink > 80, 0.4, 0.1)
    return outputs


def test_what_is_read_right_is_counted_for_each_value_and_reader() -> None:
    shares: list[float] = []
    plan = RobustnessPlan(digits(150), normalised=False, sliders=(slider_of("scale"), slider_of("right")), points=5)
    scale, right = plan.measure([Reader(by_ink, 0.3), Reader(by_ink)], shares.append)
    assert scale.values.tolist() == pytest.approx([0.4, 0.7, 1.0, 1.3, 1.6])
    assert scale.hits.tolist() == [[0, 150, 150, 150, 150]] * 2  # rejected or not
    assert scale.rejected.tolist() == [[0, 0, 0, 150, 150], [0] * 5]
    assert scale.accuracy[0, 0] == 0
    assert scale.intervals[0, 1].tolist() == pytest.approx(wilson_interval(150, 150))
    assert right.hits.min() == 150
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_it_ends_where_it_is_told_to() -> None:
    class Enough(Exception):
        pass

    def check(share: float) -> None:
        if share > 0.3:
            raise Enough

    with pytest.raises(Enough):
        list(RobustnessPlan(digits(10), normalised=True, points=3).measure([Reader(by_ink)], check))


def test_the_same_digits_are_chosen_each_time() -> None:
    some = chosen_digits(np.arange(500), 50)
    assert np.array_equal(some, chosen_digits(np.arange(500), 50))
    assert len(set(some.tolist())) == 50
    assert np.array_equal(some, np.sort(some))
