"""From the steps of a line to its digits, and how likely a number is."""

from __future__ import annotations

from itertools import product
from math import exp, log

import numpy as np
import pytest

from digitpad.core.lines.decode import best_digits, best_text, log_likelihood, log_likelihoods
from digitpad.core.lines.network import BLANK, STRIDE


def line(*steps: int, sure: float = 0.9) -> np.ndarray:
    """Scores of steps, each of which is as sure of one class."""
    scores = np.full((len(steps), BLANK + 1), log((1 - sure) / BLANK), np.float32)
    scores[np.arange(len(steps)), list(steps)] = log(sure)
    return scores


def test_repeated_steps_are_one_digit_and_blanks_part_equal_ones() -> None:
    assert best_text(line(BLANK, 7, 7, BLANK, 0, BLANK, 0, 0, 3)) == "7003"
    assert best_text(line(BLANK, BLANK)) == ""


def test_digits_know_their_places_and_how_sure_they_are() -> None:
    first, second = best_digits(line(BLANK, 4, 4, 4, BLANK, BLANK, 1, BLANK))
    assert (first.digit, second.digit) == (4, 1)
    assert first.x == pytest.approx(2.5 * STRIDE)
    assert second.x == pytest.approx(6.5 * STRIDE)
    assert first.sure == pytest.approx(0.99, abs=0.01)
    assert sum(first.probabilities) == pytest.approx(1)
    assert first.probabilities[4] == max(first.probabilities)


def test_a_sure_step_counts_more_than_its_neighbours() -> None:
    scores = np.concatenate([line(2, sure=0.6), line(2, sure=0.99), line(BLANK)])
    (digit,) = best_digits(scores)
    assert STRIDE < digit.x < 1.5 * STRIDE
    assert digit.sure > 0.98


@pytest.mark.parametrize("text", ["", "1", "11", "12", "121", "111"])
def test_a_number_is_as_likely_as_all_ways_to_say_it(text: str) -> None:
    random = np.random.default_rng(3)
    scores = np.full((4, BLANK + 1), -1e9, np.float32)
    scores[:, [1, 2, BLANK]] = random.normal(0, 1, (4, 3))
    logs = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    total = 0.0
    for way in product((1, 2, BLANK), repeat=4):
        said = [label for place, label in enumerate(way) if label != BLANK and (not place or way[place - 1] != label)]
        if "".join(map(str, said)) == text:
            total += exp(float(logs[np.arange(4), list(way)].sum()))
    assert exp(log_likelihood(scores, text)) == pytest.approx(total, rel=1e-4, abs=1e-12)


def test_what_a_line_is_too_short_for_is_impossible() -> None:
    assert exp(log_likelihood(line(1, 1), "11")) == 0
    assert log_likelihood(line(1, 1), "1") > log_likelihood(line(1, 1), "11")


def test_several_texts_at_once() -> None:
    scores = np.random.default_rng(6).normal(0, 2, (9, BLANK + 1)).astype(np.float32)
    texts = ["", "7", "77", "1234", "123456789", "11111"]
    assert log_likelihoods(scores, texts) == pytest.approx([log_likelihood(scores, text) for text in texts])
