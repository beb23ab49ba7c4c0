"""Digits are found by label, answer, mistake and confidence, sorted as wished, and counted right."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.inside.atlas_digits import DigitFilter, ReadDigits
from digitpad.core.inside.atlas_own import OwnReader
from digitpad.core.recognition.predict import NOT_A_DIGIT, Predictions
from digitpad.core.samples.sample import OwnSample
from digitpad.runtime.layers import load_layers
from tests.support.atlas_parts import paper_model, some_test
from tests.support.samples_drawn import DRAWN

LABELS = np.array([3, 3, 5, 10, 10, 8], np.uint8)
ANSWERS = [3, 5, 5, 1, 2, 8]
SURE = [0.9, 0.6, 0.7, 0.5, 0.95, 0.8]
REJECTED = [False, False, False, True, False, True]


@pytest.fixture
def digits() -> ReadDigits:
    probabilities = np.zeros((6, 10), np.float32)
    for row, (answer, sure) in enumerate(zip(ANSWERS, SURE, strict=True)):
        probabilities[row] = (1 - sure) / 9
        probabilities[row, answer] = sure
    predictions = Predictions(probabilities, np.zeros(6, np.float32), np.array(REJECTED))
    return ReadDigits(np.zeros((6, 28, 28), np.uint8), LABELS, predictions)


@pytest.mark.parametrize(
    ("chosen_filter", "found"),
    [
        (DigitFilter(), [0, 1, 2, 3, 4, 5]),
        (DigitFilter(label=3), [0, 1]),
        (DigitFilter(label=NOT_A_DIGIT), [3, 4]),
        (DigitFilter(answer=5), [1, 2]),
        (DigitFilter(answer=NOT_A_DIGIT), [3, 5]),
        (DigitFilter(misread=True), [1, 4]),
        (DigitFilter(label=3, answer=5), [1]),
        (DigitFilter(confidence=(0.65, 0.85)), [2, 5]),
        (DigitFilter(order="surest"), [4, 0, 5, 2, 1, 3]),
        (DigitFilter(order="least sure"), [3, 1, 2, 5, 0, 4]),
        (DigitFilter(label=9), []),
    ],
)
def test_what_is_wished_is_found(digits: ReadDigits, chosen_filter: DigitFilter, found: list[int]) -> None:
    assert digits.find(chosen_filter).tolist() == found
    among = np.array([0, 1, 3, 4])
    assert digits.find(chosen_filter, among).tolist() == [index for index in found if index in among]


def test_only_digits_are_counted_and_rejection_is_no_mistake(digits: ReadDigits) -> None:
    tally = digits.tally()
    assert (tally.n, tally.hits, tally.rejected) == (4, 3, 1)
    assert tally.counts[3].tolist() == [0, 0, 0, 1, 0, 1, 0, 0, 0, 0]
    assert tally.accuracy == 0.75
    assert tally.interval == wilson_interval(3, 4)
    some = digits.tally(np.array([1, 3]))
    assert (some.n, some.hits, some.rejected) == (1, 0, 0)


def test_no_digits_have_no_accuracy(digits: ReadDigits) -> None:
    tally = digits.tally(np.empty(0, np.intp))
    assert (tally.n, tally.accuracy, tally.interval) == (0, None, (0.0, 1.0))


def sample(name: str, label: int, drawing: Drawing | None, image: np.ndarray | None = None) -> OwnSample:
    return OwnSample(name, label, datetime.now(timezone.utc), "canvas", drawing, image)


def test_own_samples_are_read_as_drawings_and_as_images() -> None:
    network = load_layers(paper_model())
    two = Drawing(tuple(Stroke.of(places) for places in DRAWN[2]))
    test = some_test()
    samples = [
        sample("a", 2, two),
        sample("b", 5, Drawing()),
        sample("c", int(test.labels[0]), None, test.images[0]),
        sample("d", NOT_A_DIGIT, two),
    ]
    told: list[float] = []
    reader = OwnReader()
    own = reader.read(samples, network, None, told.append)
    assert [one.id for one in own.samples] == ["a", "c", "d"]  # what has no ink cannot be shown
    assert own.digits.labels.tolist() == [2, test.labels[0], NOT_A_DIGIT]
    assert own.digits.answers[:2].tolist() == [2, test.labels[0]]
    np.testing.assert_array_equal(own.digits.images[1], test.images[0])
    assert own.digits.right.tolist() == [True, True, False]
    assert told == [0, 0.25, 0.5, 0.75]
    again = reader.read(samples[:1], network, None)
    np.testing.assert_array_equal(again.digits.images[0], own.digits.images[0])
    assert len(reader.read([], network, None).digits) == 0
