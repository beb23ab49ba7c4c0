from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.drawing.raster import rasterise
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.recognition.ink_width import thinned
from digitpad.core.recognition.predict import Prediction, Predictions, prepare_drawing, recognise
from digitpad.core.recognition.preprocess import prepare
from tests.support.samples_drawn import DRAWN


class Seven:
    """A classifier that always says 7 and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[np.ndarray] = []

    def classify(self, images: np.ndarray) -> Predictions:
        self.asked.append(images)
        row = np.full(10, 0.02, np.float32)
        row[7], row[1] = 0.75, 0.09
        return Predictions.of(np.tile(row, (len(images), 1)), None)


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
    ink = rasterise(thinned(drawn(3)))
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


def outputs(rows: list[dict[int, float]], classes: int) -> np.ndarray:
    """(n, classes) float32 with the probabilities that are named, by class."""
    table = np.zeros((len(rows), classes), np.float32)
    for row, named in zip(table, rows, strict=True):
        for number, probability in named.items():
            row[number] = probability
    return table


def test_a_network_of_ten_classes_is_taken_at_its_doubt() -> None:
    said = outputs([{7: 0.75, 1: 0.25}, {3: 1.0}, {0: 0.4, 6: 0.35, 8: 0.25}], 10)
    predictions = Predictions.of(said, 0.5)
    assert len(predictions) == 3
    assert (predictions.probabilities == said).all()
    assert predictions.strangeness == pytest.approx([0.25, 0.0, 0.6])
    assert predictions.rejected.tolist() == [False, False, True]
    assert predictions.digits.tolist() == [7, 3, 0]


def test_an_eleventh_class_is_no_digit_and_leaves_the_ten_their_shares() -> None:
    predictions = Predictions.of(outputs([{7: 0.6, 1: 0.2, 10: 0.2}, {4: 0.09, 9: 0.01, 10: 0.9}], 11), 0.5)
    assert predictions.probabilities.shape == (2, 10)
    assert predictions.probabilities.dtype == np.float32
    assert predictions.probabilities.sum(1) == pytest.approx(1)
    assert predictions.probabilities[0, [7, 1]] == pytest.approx([0.75, 0.25])
    assert predictions.probabilities[1, [4, 9]] == pytest.approx([0.9, 0.1])
    assert predictions.strangeness == pytest.approx([0.2, 0.9])
    assert predictions.rejected.tolist() == [False, True]
    assert predictions.digits.tolist() == [7, 4]


def test_where_nothing_is_left_for_the_digits_they_share_evenly() -> None:
    predictions = Predictions.of(outputs([{10: 1.0}], 11), 0.5)
    assert predictions.probabilities == pytest.approx(np.full((1, 10), 0.1))


@pytest.mark.parametrize("classes", [10, 11])
def test_nothing_is_rejected_without_a_threshold_and_nothing_at_it(classes: int) -> None:
    doubtful = outputs([{0: 0.5, 1: 0.5} if classes == 10 else {0: 0.5, 10: 0.5}], classes)
    assert [Predictions.of(doubtful, threshold).rejected.tolist() for threshold in (None, 0.5, 0.499)] == [
        [False],
        [False],
        [True],
    ]


@pytest.mark.parametrize("classes", [10, 11])
def test_nothing_asked_nothing_said(classes: int) -> None:
    predictions = Predictions.of(np.empty((0, classes), np.float32), 0.5)
    assert len(predictions) == 0
    assert predictions.probabilities.shape == (0, 10)
    assert predictions.digits.shape == predictions.rejected.shape == (0,)


def test_one_of_many_predictions() -> None:
    predictions = Predictions.of(outputs([{7: 0.6, 1: 0.2, 10: 0.2}, {4: 0.05, 9: 0.05, 10: 0.9}], 11), 0.5)
    sure, rejected = predictions[0], predictions[1]
    assert (sure.digit, sure.rejected, sure.unsure) == (7, False, True)
    assert sure.confidence == pytest.approx(0.75)
    # Which digit it would be is no question where it is none.
    assert (rejected.digit, rejected.rejected, rejected.unsure) == (4, True, False)
