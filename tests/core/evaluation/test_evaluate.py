from __future__ import annotations

import json

import numpy as np
import pytest

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.stroke_files import StrokeSample, place
from digitpad.core.drawing.strokes import DEFAULT_WIDTH
from digitpad.core.errors import DataError
from digitpad.core.evaluation.evaluate import NO_DIGIT, Evaluation, WriterResult, evaluate_images, evaluate_strokes
from digitpad.core.recognition.predict import Predictions, prepare_drawing


class Table:
    """A network that gives the answers of a table, in order, as sure as `sure` says (all where it does not).

    What it is less sure of than 0.6 it rejects.
    """

    def __init__(self, answers: list[int], sure: list[float] | None = None) -> None:
        sure = sure or [1.0] * len(answers)
        self._rows = np.array([(1 - share) / 9 + np.zeros(10) for share in sure], np.float32)
        self._rows[range(len(answers)), answers] = sure
        self.asked: list[np.ndarray] = []

    def classify(self, images: np.ndarray) -> Predictions:
        assert images.dtype == np.float32
        first = sum(map(len, self.asked))
        self.asked.append(images)
        return Predictions.of(self._rows[first : first + len(images)], 0.4)


LABELS = [0, 0, 0, 1, 1, 7]
ANSWERS = [0, 0, 6, 1, 7, 7]
WRITERS = ["ann", "ann", "ann", "bob", "bob", "eve"]  # right: 2 of 3, 1 of 2, 1 of 1


def sample(label: str, writer: str, size: float = 1.0) -> StrokeSample:
    return StrokeSample(label, writer, (np.array([[0.0, 0.0], [size, 2.0], [1.0, 3.0]]),))


def evaluated(labels: list[str], writers: list[str], answers: list[int], sure: list[float] | None = None) -> Evaluation:
    samples = [sample(label, writer) for label, writer in zip(labels, writers, strict=True)]
    return evaluate_strokes(Table(answers, sure), samples)


def as_json(evaluation: Evaluation) -> dict[str, object]:
    """The document as somebody else reads it: not a number is no JSON."""
    return json.loads(json.dumps(evaluation.as_json(), allow_nan=False))


def test_figures_of_a_case_small_enough_for_paper_and_pencil() -> None:
    evaluation = evaluated(list(map(str, LABELS)), WRITERS, ANSWERS)
    assert evaluation.digits.all()
    assert evaluation.hits.tolist() == [True, True, False, True, False, True]
    confusion = np.zeros((10, 10), int)
    confusion[0, 0], confusion[0, 6], confusion[1, 1], confusion[1, 7], confusion[7, 7] = 2, 1, 1, 1, 1
    assert (evaluation.confusion == confusion).all()
    assert evaluation.writers_mean == pytest.approx((2 / 3 + 1 / 2 + 1) / 3)
    document = as_json(evaluation)
    assert document["n"] == document["digits"] == 6
    assert document["accuracy"] == pytest.approx(4 / 6)
    assert document["interval"] == pytest.approx([0.3000, 0.9032], abs=1e-4)
    assert document["ece"] == pytest.approx(2 / 6)  # all sure, two wrong
    assert (document["rejected"], document["rejected_digits"], document["rejected_others"]) == (0, 0, None)
    assert document["per_digit"] == {
        **dict.fromkeys("2345689"),
        "0": pytest.approx(2 / 3),
        "1": pytest.approx(1 / 2),
        "7": pytest.approx(1.0),
    }
    assert document["confusion"] == confusion.tolist()
    assert document["ms_per_digit"] > 0


def test_what_is_no_digit_counts_for_n_and_the_rejected_only() -> None:
    evaluation = evaluated(
        ["0", "x", "0", "29", "", "7"],
        ["ann", "ann", "bob", "bob", "eve", "ann"],
        [0, 0, 6, 2, 9, 1],
        [0.9, 0.3, 0.5, 0.3, 0.95, 0.95],  # rejected: x, the 0 that looks like a 6, 29
    )
    assert evaluation.labels.tolist() == [0, NO_DIGIT, 0, NO_DIGIT, NO_DIGIT, 7]
    assert evaluation.hits.tolist() == [True, False, False, False, False, False]
    assert evaluation.misread.tolist() == [5, 2]
    assert evaluation.by_writer == {
        "ann": WriterResult(n=3, digits=2, hits=1, rejected=1),
        "bob": WriterResult(n=2, digits=1, hits=0, rejected=2),
        "eve": WriterResult(n=1, digits=0, hits=0, rejected=0),
    }
    assert evaluation.writers_mean == pytest.approx((1 / 2 + 0) / 2)  # eve wrote no digit
    document = as_json(evaluation)
    assert (document["n"], document["digits"]) == (6, 3)
    assert document["accuracy"] == pytest.approx(1 / 3)
    assert np.sum(document["confusion"]) == 3
    assert document["rejected"] == pytest.approx(3 / 6)
    assert document["rejected_digits"] == pytest.approx(1 / 3)
    assert document["rejected_others"] == pytest.approx(2 / 3)
    # Each digit in a bin of its own but the two of 0.9 and 0.95: right of 0.9 (0.867 to 0.933), wrong of 0.95 and 0.5.
    assert document["ece"] == pytest.approx((0.1 + 0.95 + 0.5) / 3)


def test_a_file_of_letters_has_no_accuracy() -> None:
    evaluation = evaluated(["a", "b"], ["ann", "bob"], [6, 6], [0.3, 0.9])
    document = as_json(evaluation)
    assert (document["n"], document["digits"]) == (2, 0)
    for name in ("accuracy", "interval", "writers_mean", "rejected_digits", "ece"):
        assert document[name] is None, name
    assert document["rejected"] == document["rejected_others"] == 0.5
    assert document["per_digit"] == dict.fromkeys("0123456789")
    assert not len(evaluation.misread)


def test_the_surest_misread_digits_come_first_and_equally_sure_ones_in_order() -> None:
    evaluation = evaluated(["0"] * 5, [""] * 5, [1, 0, 2, 3, 4], [0.7, 1.0, 0.8, 0.95, 0.8])
    assert evaluation.misread.tolist() == [3, 2, 4, 0]


def test_strokes_are_read_one_by_one_as_drawn_digits_are() -> None:
    network = Table([1, 2])
    samples = [sample("1", "a"), sample("2", "a", size=4.0)]
    told: list[tuple[int, int]] = []
    evaluation = evaluate_strokes(
        network,
        samples,
        scale=0.4,
        offset=(0.1, 0.2),
        brush=2.5,
        progress=lambda done, total: told.append((done, total)),
    )
    assert told == [(1, 2), (2, 2)]
    for asked, kept, one in zip(network.asked, evaluation.images, samples, strict=True):
        steps = prepare_drawing(place(one, scale=0.4, offset=(0.1, 0.2), width=2.5 * DEFAULT_WIDTH))
        assert steps is not None
        assert (asked == steps[1].image[None]).all()
        assert (kept == steps[1].image).all()


def test_a_wider_brush_gives_more_ink() -> None:
    ink = [evaluate_strokes(Table([1]), [sample("1", "a")], brush=brush).images.sum() for brush in (0.5, 1, 2)]
    assert ink == sorted(ink)
    assert ink[2] > 1.5 * ink[0]


def test_ink_too_thin_to_be_seen_is_refused() -> None:
    line = StrokeSample("1", "a", (np.array([[50.0, 0.0], [50.0, 50.0], [50.0, 100.0]]),))
    with pytest.raises(DataError, match="Sample 1 has no ink"):
        evaluate_strokes(Table([1]), [line], brush=1e-4)


def test_images_are_asked_in_batches_and_answers_stay_in_order() -> None:
    rng = np.random.default_rng(0)
    answers = rng.integers(0, 10, 150).tolist()
    sure = rng.uniform(0.5, 1, 150).tolist()
    data = LabelledImages(rng.integers(0, 256, (150, 28, 28), np.uint8), rng.integers(0, 10, 150).astype(np.uint8))
    network = Table(answers, sure)
    told: list[tuple[int, int]] = []
    evaluation = evaluate_images(network, data, lambda done, total: told.append((done, total)))
    assert evaluation.answers.tolist() == answers
    assert evaluation.predictions.probabilities.max(1) == pytest.approx(sure)
    assert evaluation.predictions.strangeness == pytest.approx(1 - np.array(sure), abs=1e-6)
    assert evaluation.predictions.rejected.sum() == sum(share < 0.6 for share in sure) > 0
    assert evaluation.labels.tolist() == data.labels.tolist()
    assert evaluation.writers is None
    assert evaluation.writers_mean is None
    assert not evaluation.by_writer
    assert np.concatenate(network.asked) == pytest.approx(data.images / 255)
    assert told[-1] == (150, 150)
    assert [done for done, _ in told] == sorted({done for done, _ in told})
