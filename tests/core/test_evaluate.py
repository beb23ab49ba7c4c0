from __future__ import annotations

import json

import numpy as np
import pytest

from digitpad.core.errors import DataError
from digitpad.core.evaluate import Evaluation, evaluate_images, evaluate_strokes
from digitpad.core.mnist import LabelledImages
from digitpad.core.predict import prepare_drawing
from digitpad.core.stroke_files import StrokeSample, place


class Table:
    """A network that gives the answers of a table, in order."""

    def __init__(self, answers: list[int]) -> None:
        self._answers = answers
        self.asked: list[np.ndarray] = []

    def classify(self, images: np.ndarray) -> np.ndarray:
        assert images.dtype == np.float32
        first = sum(map(len, self.asked))
        self.asked.append(images)
        return np.eye(10, dtype=np.float32)[self._answers[first : first + len(images)]]


LABELS = [0, 0, 0, 1, 1, 7]
ANSWERS = [0, 0, 6, 1, 7, 7]
WRITERS = ["ann", "ann", "ann", "bob", "bob", "eve"]  # right: 2 of 3, 1 of 2, 1 of 1


def sample(label: str, writer: str, size: float = 1.0) -> StrokeSample:
    return StrokeSample(label, writer, (np.array([[0.0, 0.0], [size, 2.0], [1.0, 3.0]]),))


def evaluated() -> Evaluation:
    samples = [sample(str(label), writer) for label, writer in zip(LABELS, WRITERS, strict=True)]
    return evaluate_strokes(Table(ANSWERS), samples)


def test_figures_of_a_case_small_enough_for_paper_and_pencil() -> None:
    evaluation = evaluated()
    assert evaluation.hits.tolist() == [True, True, False, True, False, True]
    confusion = np.zeros((10, 10), int)
    confusion[0, 0], confusion[0, 6], confusion[1, 1], confusion[1, 7], confusion[7, 7] = 2, 1, 1, 1, 1
    assert (evaluation.confusion == confusion).all()
    assert evaluation.writers_mean == pytest.approx((2 / 3 + 1 / 2 + 1) / 3)
    document = json.loads(json.dumps(evaluation.as_json()))
    assert document["n"] == 6
    assert document["accuracy"] == pytest.approx(4 / 6)
    assert document["interval"] == pytest.approx([0.3000, 0.9032], abs=1e-4)
    assert document["per_digit"] == {
        **dict.fromkeys("2345689"),
        "0": pytest.approx(2 / 3),
        "1": pytest.approx(1 / 2),
        "7": pytest.approx(1.0),
    }
    assert document["confusion"] == confusion.tolist()
    assert document["ms_per_digit"] > 0


def test_strokes_are_read_one_by_one_as_drawn_digits_are() -> None:
    network = Table([1, 2])
    samples = [sample("1", "a"), sample("2", "a", size=4.0)]
    told: list[tuple[int, int]] = []
    evaluation = evaluate_strokes(
        network, samples, scale=0.4, offset=(0.1, 0.2), progress=lambda done, total: told.append((done, total))
    )
    assert told == [(1, 2), (2, 2)]
    for asked, kept, one in zip(network.asked, evaluation.images, samples, strict=True):
        steps = prepare_drawing(place(one, scale=0.4, offset=(0.1, 0.2)))
        assert steps is not None
        assert (asked == steps[1].image[None]).all()
        assert (kept == steps[1].image).all()


def test_images_are_asked_in_batches_and_answers_stay_in_order() -> None:
    rng = np.random.default_rng(0)
    answers = rng.integers(0, 10, 150).tolist()
    data = LabelledImages(rng.integers(0, 256, (150, 28, 28), np.uint8), rng.integers(0, 10, 150).astype(np.uint8))
    network = Table(answers)
    told: list[tuple[int, int]] = []
    evaluation = evaluate_images(network, data, lambda done, total: told.append((done, total)))
    assert evaluation.answers.tolist() == answers
    assert evaluation.labels.tolist() == data.labels.tolist()
    assert evaluation.writers is None
    assert evaluation.writers_mean is None
    assert np.concatenate(network.asked) == pytest.approx(data.images / 255)
    assert told[-1] == (150, 150)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


@pytest.mark.parametrize("label", ["12", "x", "029", ""])
def test_a_label_that_is_no_digit_is_refused(label: str) -> None:
    with pytest.raises(DataError, match=f"Sample 2 has the label «{label}»"):
        evaluate_strokes(Table([1, 1]), [sample("1", "a"), sample(label, "a")])
