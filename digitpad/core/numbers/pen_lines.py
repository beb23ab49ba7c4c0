"""Lines of digits as the pen network sees them, and the line network: how likely they say something, and where a stroke
is several digits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.lines.decode import LineDigit, best_digits, log_likelihoods
from digitpad.core.lines.indices import stretches
from digitpad.core.lines.network import LineNetwork, LineScores
from digitpad.core.lines.pen import PEN_STRIDE, PenNetwork, PenWay, digit_height, pen_way
from digitpad.core.numbers.parts import Part
from digitpad.core.numbers.ways import Way
from digitpad.core.recognition.predict import DIGITS, Prediction

_WEIGHT: Final = 1.0
"""Of the logarithm of what the pen network says, beside a way's cost."""
_INK_WEIGHT: Final = 0.5
"""The same of what the line network says."""
_MOST: Final = 14.0
"""Natural logarithm: less likely by more than the likeliest one does not count. A classifier that was taught a person's
own forms must not be overruled by what does not know them, where it is sure of several digits.
"""
_ACCEPTED: Final = 4.0  # natural logarithm: of the odds that what the classifier refuses is a digit all the same
_REJECTED: Final = 3.0  # that what it takes for one is none
_MOST_STROKES: Final = 60  # of a line that is read as a whole; limits time
_WIDEST: Final = 30.0  # heights of a digit, of a line that the line network is shown; limits time and memory
_LONGEST: Final = (
    120.0  # heights of a digit, of the way through a line; a digit's is about three; limits time and memory
)


@dataclass(frozen=True, eq=False)
class PenLine:
    """A line that the pen network has read. `strokes`: its parts, which are not cut; `height`: of its digits;
    `ink`: what the line network says of it, None if that was not asked.
    """

    strokes: tuple[Part, ...]
    height: float
    way: PenWay
    scores: LineScores
    ink: LineScores | None = None

    @cached_property
    def digits(self) -> list[LineDigit]:
        """The digits of the likeliest reading."""
        return best_digits(self.scores)

    @property
    def text(self) -> str:
        """The likeliest reading."""
        return "".join(str(one.digit) for one in self.digits)

    def seen_by(self, network: LineNetwork) -> PenLine:
        """The same with what the line network says of its ink; of a line that is too wide, it says nothing."""
        from digitpad.core.lines.drawn import drawn_line  # Pillow, which most readings do without

        width = max(part.box[2] for part in self.strokes) - min(part.box[0] for part in self.strokes)
        if width > _WIDEST * self.height:
            return self
        ink = drawn_line([part.stroke.points[:, :2] for part in self.strokes], self.height)
        return replace(self, ink=network.scores(ink))

    def weighed(self, ways: Sequence[Way]) -> list[Way]:
        """The ways with what the networks think of them in their cost, cheapest first.

        They may agree that what the classifier refuses is no digit, or take it for the digit that it may be.
        """
        texts = [*(way.text for way in ways), *(way.accepted_text for way in ways)]
        logs = _bounded(self._logs(texts).reshape(2, -1).max(0))
        return sorted(
            (replace(way, cost=way.cost - float(log)) for way, log in zip(ways, logs, strict=True)),
            key=lambda way: way.cost,
        )

    def prediction(self, way: Way, place: int) -> Prediction:
        """What a digit of a way is taken for, by the classifier and the networks together.

        Where they say the same digit, its probabilities stay the classifier's.
        """
        scored, said = way.digits[place]
        before = scored.answer.prediction
        first, last = way.text[:place], way.text[place + 1 :]
        texts = [first + last, *(f"{first}{digit}{last}" for digit in range(DIGITS))]
        found = log_likelihoods(self.scores, texts)
        odds = float(np.logaddexp.reduce(found[1:]) - found[0])  # natural logarithm, of a digit
        rejected = odds < (_ACCEPTED if before.rejected else -_REJECTED)
        logs = _bounded(self._logs(texts[1:]))
        both = np.exp(logs - logs.max() - [scored.cost_of(digit) for digit in range(DIGITS)])
        if before.digit in (said, int(both.argmax())):
            return replace(before, rejected=rejected)
        return Prediction(tuple((both / both.sum()).tolist()), rejected)

    def _logs(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """(n,): how likely the networks think that the line says each of n texts. The line network, which not every
        line is shown, says only how much less likely than the likeliest of them.
        """
        logs = _WEIGHT * log_likelihoods(self.scores, texts)
        if self.ink is not None:
            seen = log_likelihoods(self.ink, texts)
            logs += _INK_WEIGHT * (seen - seen.max())
        return logs

    def parts(self) -> list[list[Part]]:
        """For each digit of the likeliest reading the strokes, and pieces of strokes, that lie between its borders."""
        found: list[list[Part]] = [[] for _ in self.digits]
        if not found:
            return found
        owners = np.searchsorted(self._borders(), np.arange(len(self.way.rows)), side="right")
        for index, stroke in enumerate(self.strokes):
            rows = np.flatnonzero((self.way.strokes == index) & (self.way.places >= 0))
            first = np.concatenate([[0], np.flatnonzero(np.diff(owners[rows])) + 1])  # rows of each digit's piece
            cuts = [round(float(self.way.places[row])) for row in rows[first[1:] - 1]]
            ends = [0, *cuts, len(stroke.stroke.points) - 1]
            for number, owner in enumerate(owners[rows[first]].tolist()):
                found[owner].append(stroke.between(ends[number], ends[number + 1], number) if cuts else stroke)
        return found

    def _borders(self) -> list[int]:
        """The rows with which all digits of the likeliest reading but the first begin."""
        rows = [min(len(self.way.rows) - 1, round((one.step + 0.5) * PEN_STRIDE)) for one in self.digits]
        return [self._border(*pair) for pair in pairwise(rows)]

    def _border(self, start: int, end: int) -> int:
        """Of rows from the middle of one digit to that of the next, where this one begins."""
        rightward = self.way.rows[start : end + 1, 0]
        lifted = stretches(self.way.places[start : end + 1] < 0)
        if lifted:  # where the pen was up, of several such ways the farthest to the right
            first, _ = max(lifted, key=lambda run: rightward[slice(*run)].sum())
            return start + first
        ways = stretches(rightward > 0)
        if not ways:
            return (start + end) // 2
        first, last = max(ways, key=lambda run: rightward[slice(*run)].sum())
        return start + (first + last) // 2


def _bounded(logs: NDArray[np.float64]) -> NDArray[np.float64]:
    bounded: NDArray[np.float64] = np.maximum(logs, logs.max() - _MOST)
    return bounded


def read_line(parts: Sequence[Part], network: PenNetwork) -> PenLine | None:
    """Read a line of parts; None for one that is none of digits: too long, flat like a dash, or with a crowd in it."""
    if any(part.crowd for part in parts) or len(parts) > _MOST_STROKES:
        return None
    points = [part.stroke.points[:, :2] for part in parts]
    height = digit_height(points)
    if sum(float(np.hypot(*np.diff(one, axis=0).T).sum()) for one in points) > _LONGEST * height:
        return None
    way = pen_way(points, height)
    return PenLine(tuple(parts), height, way, network.scores(way.rows))
