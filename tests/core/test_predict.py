from __future__ import annotations

import numpy as np
import pytest
from samples_drawn import DRAWN

from digitpad.core.predict import Prediction, prepare_drawing, recognise
from digitpad.core.preprocess import prepare
from digitpad.core.raster import rasterise
from digitpad.core.strokes import Drawing, Stroke


class Seven:
    """A classifier that always says 7 and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[np.ndarray] = []

    def classify(self, images: np.ndarray) -> np.ndarray:
        self.asked.append(images)
        row = np.full(10, 0.02, np.float32)
        row[7], row[1] = 0.75, 0.09
        return np.tile(row, (len(images), 1))


def drawn(digit: int) -> Drawing:
    return Drawing(tuple(Stroke.of(xy) for xy in DRAWN[digit]))


def test_an_empty_drawing_gets_no_answer_and_is_not_asked_about() -> None:
    network = Seven()
    assert recognise(Drawing(), network) is None
    assert prepare_drawing(Drawing()) is None
    assert not network.asked


def test_the_answer_holds_every_step_from_ink_to_prediction() -> None:
    network = Seven()
    answer = recognise(drawn(3), network)
    assert answer is not None
    ink = rasterise(drawn(3))
    assert ink is not None
    prepared = prepare(ink.pixels)
    assert prepared is not None
    assert (answer.ink.pixels == ink.pixels).all()
    assert (answer.prepared.image == prepared.image).all()
    (asked,) = network.asked
    assert asked.shape == (1, 28, 28)
    assert (asked[0] == prepared.image).all()
    assert answer.prediction.digit == 7
    assert answer.prediction.second == 1
    assert answer.prediction.confidence == pytest.approx(0.75)


def test_ranking_puts_the_most_probable_first_and_keeps_ties_in_order() -> None:
    prediction = Prediction((0.1, 0.3, 0.0, 0.3, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05))
    assert prediction.ranked == (1, 3, 0, 4, 5, 6, 7, 8, 9, 2)
