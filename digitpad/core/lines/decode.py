"""What a line of ink says, and how likely it says a given number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.lines.network import BLANK, STRIDE, LineScores

_NEVER: Final = -1e30  # logarithm of a probability of zero


@dataclass(frozen=True)
class LineDigit:
    """A digit of a line. `step`: at which its middle is; `probabilities`: of ten digits, adding up to 1; `sure`: how
    likely there is a digit at all, 0..1.
    """

    digit: int
    step: float
    probabilities: tuple[float, ...]
    sure: float

    @property
    def x(self) -> float:
        """Of its middle, in the pixels of a line of ink."""
        return (self.step + 0.5) * STRIDE


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
    return float(log_likelihoods(scores, [text])[0])


def log_likelihoods(scores: LineScores, texts: Sequence[str]) -> NDArray[np.float64]:
    """(n,): the same of n texts."""
    logs = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    count, longest = len(texts), max(map(len, texts))
    labels = np.full((count, 2 * longest + 1), BLANK)
    for row, text in zip(labels, texts, strict=True):
        row[1 : 2 * len(text) : 2] = [int(character) for character in text]
    skips = np.zeros(labels.shape)  # _NEVER but from one digit to another one without a blank between
    skips[:, 2:][(labels[:, 2:] == BLANK) | (labels[:, 2:] == labels[:, :-2])] = _NEVER
    ways = np.full((count, labels.shape[1] + 2), _NEVER)  # two states before the first
    ways[:, 2] = logs[0, BLANK]
    if longest:
        ways[:, 3] = logs[0, labels[:, 1]]
    for step in logs[1:]:
        more = np.logaddexp(ways[:, 2:], ways[:, 1:-1])
        ways[:, 2:] = np.logaddexp(more, ways[:, :-2] + skips) + step[labels]
    ends = 2 + 2 * np.array([len(text) for text in texts])
    last = np.take_along_axis(ways, np.column_stack([ends - 1, ends]), 1)
    last[ends == 2, 0] = _NEVER
    found: NDArray[np.float64] = np.logaddexp(last[:, 0], last[:, 1])
    return found


def _digit(steps: NDArray[np.float64], start: int, digit: int) -> LineDigit:
    """Of the steps that say a digit the middle, and what they say at their clearest."""
    weights = steps[:, digit]
    best = steps[int(weights.argmax())]
    middle = start + float(weights @ np.arange(len(steps))) / float(weights.sum())
    digits = best[:BLANK]
    return LineDigit(digit, middle, tuple((digits / digits.sum()).tolist()), float(1 - best[BLANK]))


def _softmax(scores: LineScores) -> NDArray[np.float64]:
    shifted = np.exp(scores.astype(np.float64) - scores.max(1, keepdims=True))
    probabilities: NDArray[np.float64] = shifted / shifted.sum(1, keepdims=True)
    return probabilities
