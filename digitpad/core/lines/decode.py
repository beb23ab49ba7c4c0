"""What a line of ink says, and how likely it says a given number."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.lines.network import BLANK, STRIDE, LineScores

_NEVER: Final = -1e30  # logarithm of a probability of zero


@dataclass(frozen=True)
class LineDigit:
    """A digit of a line. `x`: of its middle, in the line's pixels; `probabilities`: of ten digits, adding up to 1;
    `sure`: how likely there is a digit at all, 0..1.
    """

    digit: int
    x: float
    probabilities: tuple[float, ...]
    sure: float


def best_text(scores: LineScores) -> str:
    """The digits of the likeliest way through the steps."""
    return "".join(str(one.digit) for one in best_digits(scores))


def best_digits(scores: LineScores) -> list[LineDigit]:
    """The digits of the likeliest way through the steps, with their places."""
    likely = scores.argmax(1)
    probabilities = _softmax(scores)
    found = []
    start = 0
    for step in range(1, len(likely) + 1):
        if step < len(likely) and likely[step] == likely[start]:
            continue
        if likely[start] != BLANK:
            found.append(_digit(probabilities[start:step], start, int(likely[start])))
        start = step
    return found


def log_likelihood(scores: LineScores, text: str) -> float:
    """The logarithm of the probability that the line says a text, of all ways to say it together."""
    logs = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    states = [BLANK]
    for character in text:
        states += [int(character), BLANK]
    labels = np.array(states)
    skips = np.zeros(len(labels), bool)  # from one digit to another one without a blank between
    skips[3::2] = labels[3::2] != labels[1:-2:2]
    ways = np.full(len(labels), _NEVER)
    ways[:2] = logs[0, labels[:2]]
    for step in logs[1:]:
        one = np.concatenate([[_NEVER], ways[:-1]])
        two = np.where(skips, np.concatenate([[_NEVER, _NEVER], ways])[: len(ways)], _NEVER)
        ways = np.logaddexp(np.logaddexp(ways, one), two) + step[labels]
    return float(np.logaddexp.reduce(ways[-2:]))


def likelihood(scores: LineScores, text: str) -> float:
    """The probability that the line says a text."""
    return exp(min(0.0, log_likelihood(scores, text)))


def _digit(steps: NDArray[np.float64], start: int, digit: int) -> LineDigit:
    """Of the steps that say a digit the middle, and what they say at their clearest."""
    weights = steps[:, digit]
    best = steps[int(weights.argmax())]
    x = (start + float(weights @ np.arange(len(steps))) / float(weights.sum()) + 0.5) * STRIDE
    digits = best[:BLANK]
    return LineDigit(digit, x, tuple((digits / digits.sum()).tolist()), float(1 - best[BLANK]))


def _softmax(scores: LineScores) -> NDArray[np.float64]:
    shifted = np.exp(scores.astype(np.float64) - scores.max(1, keepdims=True))
    probabilities: NDArray[np.float64] = shifted / shifted.sum(1, keepdims=True)
    return probabilities
