"""How well drawings of several digits are read: the whole number, digit by digit, and the signs among them."""

from __future__ import annotations

import re
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.data.stroke_files import StrokeSample, place
from digitpad.core.drawing.strokes import DEFAULT_WIDTH
from digitpad.core.evaluation.evaluate import Progress
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.lines.network import LineNetwork
from digitpad.core.lines.pen import PenNetwork
from digitpad.core.lines.signs import COLON, DECIMAL_SIGNS, SLASH
from digitpad.core.numbers.segment import Segmenter
from digitpad.core.recognition.predict import Classifier

_DIGITS: Final = "0123456789"
_NUMBER: Final = re.compile(r"-?[0-9]+([.,:/][0-9]+)*")


@dataclass(frozen=True)
class NumberEvaluation:
    """Labels and readings of n drawings, as text, and who wrote them.

    A label that is no number counts in `n`, and for `rejected` and `accepted` only. `rejected`: whether something in a
    drawing was taken for no digit; `accepted`: whether something was taken for one; `ms_per_digit`: mean wall time.
    """

    labels: tuple[str, ...]
    readings: tuple[str, ...]
    rejected: tuple[bool, ...]
    accepted: tuple[bool, ...]
    writers: tuple[str, ...]
    ms_per_digit: float

    @property
    def numbers(self) -> list[tuple[str, str, str]]:
        """Label, reading and writer of each number."""
        everything = zip(self.labels, self.readings, self.writers, strict=True)
        return [one for one in everything if is_number(one[0])]

    @property
    def refused_others(self) -> dict[str, list[bool]]:
        """Of each drawing that is no number, by its writer or kind, whether nothing of it was taken for a digit."""
        found = defaultdict(list)
        for label, accepted, writer in zip(self.labels, self.accepted, self.writers, strict=True):
            if not is_number(label):
                found[writer].append(not accepted)
        return dict(found)

    @property
    def hits(self) -> int:
        """How many numbers were read right from the first digit to the last."""
        return sum(label == reading for label, reading, _ in self.numbers)

    @property
    def digit_error_rate(self) -> float:
        """Digits to insert, delete or replace in all readings, for each digit of all labels; signs do not count."""
        pairs = [(_digits(label), _digits(reading)) for label, reading, _ in self.numbers]
        return sum(edit_distance(*pair) for pair in pairs) / max(1, sum(len(label) for label, _ in pairs))

    @property
    def signs(self) -> dict[str, int]:
        """Signs of all labels: how many, how many of them were read, and how many were read that are none of them."""
        counts = [(_signs(label), _signs(reading)) for label, reading, _ in self.numbers]
        return {
            "n": sum(label.total() for label, _ in counts),
            "found": sum((label & reading).total() for label, reading in counts),
            "false": sum((reading - label).total() for label, reading in counts),
        }

    @property
    def writers_mean(self) -> float | None:
        """Mean over writers of each one's share of whole numbers; None without numbers."""
        hits = defaultdict(list)
        for label, reading, writer in self.numbers:
            hits[writer].append(label == reading)
        return float(np.mean([np.mean(one) for one in hits.values()])) if hits else None

    @property
    def by_length(self) -> dict[int, list[bool]]:
        """Whether each number was read right, by its number of digits, the fewest first."""
        hits = defaultdict(list)
        for label, reading, _ in self.numbers:
            hits[len(_digits(label))].append(label == reading)
        return dict(sorted(hits.items()))

    def as_json(self) -> dict[str, object]:
        """The document of `digitpad evaluate --json`."""
        n = len(self.numbers)
        others = [one for some in self.refused_others.values() for one in some]
        return {
            "n": len(self.labels),
            "numbers": n,
            "digits": sum(len(_digits(label)) for label, _, _ in self.numbers),
            "accuracy": self.hits / n if n else None,
            "interval": list(wilson_interval(self.hits, n)) if n else None,
            "writers_mean": self.writers_mean,
            "rejected": float(np.mean(self.rejected)),
            "rejected_others": float(np.mean(others)) if others else None,
            "digit_error_rate": self.digit_error_rate,
            "signs": self.signs,
            "per_length": {
                str(length): {"n": len(hits), "accuracy": float(np.mean(hits))}
                for length, hits in self.by_length.items()
            },
            "ms_per_digit": self.ms_per_digit,
        }


def is_number(label: str) -> bool:
    """Whether a label is a number: digits, with or without a minus sign before them, points, commas, colons and
    slashes among them.
    """
    return _NUMBER.fullmatch(label) is not None


def _digits(text: str) -> str:
    return "".join(character for character in text if character in _DIGITS)


def _signs(text: str) -> Counter[str]:
    return Counter(character for character in text if character not in _DIGITS)


def edit_distance(one: str, other: str) -> int:
    """How many characters to insert, delete or replace to get from one text to the other (V. Levenshtein, 1965)."""
    row = list(range(len(other) + 1))
    for number, mine in enumerate(one, 1):
        before, row[0] = row[0], number
        for place_, theirs in enumerate(other, 1):
            before, row[place_] = row[place_], min(row[place_] + 1, row[place_ - 1] + 1, before + (mine != theirs))
    return row[-1]


def evaluate_numbers(
    classifier: Classifier,
    samples: Sequence[StrokeSample],
    *,
    scale: float = 0.7,
    offset: tuple[float, float] = (0.0, 0.0),
    brush: float = 1.0,
    pen: PenNetwork | None = None,
    lines: LineNetwork | None = None,
    progress: Progress = lambda done, total: None,
) -> NumberEvaluation:
    """Lay each sample on the canvas and read it as a drawn number is read. Line breaks do not count.

    `pen`: reads its lines as wholes beside the classifier; `lines`: is shown those that are in doubt then. Colons and
    slashes are looked for if labels have some.
    """
    readings, rejected, accepted = [], [], []
    took = 0.0
    labelled = "".join(sample.label for sample in samples if is_number(sample.label))
    allowed = DECIMAL_SIGNS + "".join(sign for sign in COLON + SLASH if sign in labelled)
    for number, sample in enumerate(samples, 1):
        drawing = place(sample, scale=scale, offset=offset, width=brush * DEFAULT_WIDTH)
        began = time.perf_counter()
        reading = Segmenter(classifier, pen, lines, signs=allowed).read(drawing)
        took += time.perf_counter() - began
        readings.append(reading.text.replace("\n", ""))
        refused = [digit.answer.prediction.rejected for digit in reading.digits]
        rejected.append(any(refused))
        accepted.append(not all(refused))
        progress(number, len(samples))
    labels = tuple(sample.label for sample in samples)
    digits = max(1, sum(map(len, labels)))
    writers = tuple(sample.writer for sample in samples)
    return NumberEvaluation(labels, tuple(readings), tuple(rejected), tuple(accepted), writers, 1000 * took / digits)
