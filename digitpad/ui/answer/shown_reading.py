"""A reading as the window shows it: with the person's corrections, and one digit selected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.drawing.strokes import Drawing, Stroke, point_bounds
from digitpad.core.recognition.predict import NOT_A_DIGIT, Prediction

if TYPE_CHECKING:
    from digitpad.core.numbers.segment import Reading, StrokeDigit

DigitBox: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom; in canvas units where nothing else is said."""
REJECTED_SYMBOL: Final = "?"
NO_DIGIT_SYMBOL: Final = "×"
"""Shown for what the person calls no digit."""


@dataclass(frozen=True)
class DigitKey:
    """What makes a digit the same one in two readings: its strokes, and which part of them."""

    strokes: frozenset[Stroke]
    part: DigitBox


@dataclass(frozen=True, eq=False)
class ShownDigit:
    """A digit of a reading.

    `prediction`: rejected only if the window is to say so; `correction`: what the person says that it is, a digit or
    NOT_A_DIGIT; `box`: around its ink; `newest`: the index of its newest stroke; `class_names`: of the model, what its
    answers stand for.
    """

    digit: StrokeDigit
    prediction: Prediction
    key: DigitKey
    box: DigitBox
    newest: int
    correction: int | None = None
    class_names: tuple[str, ...] = DIGIT_NAMES

    @property
    def symbol(self) -> str:
        """What is shown for it: the digit or other class, or a symbol for what is none."""
        if self.correction is not None:
            return NO_DIGIT_SYMBOL if self.correction == NOT_A_DIGIT else str(self.correction)
        return REJECTED_SYMBOL if self.prediction.rejected else self.class_names[self.prediction.digit]

    @property
    def text(self) -> str:
        """The same with the sign that stands before it."""
        return self.digit.sign + self.symbol

    @property
    def doubtful(self) -> bool:
        """Whether the network doubts, and no person has said what it is."""
        return self.correction is None and (self.prediction.rejected or self.prediction.unsure)

    @property
    def counts(self) -> bool:
        """Whether it is a part of the number."""
        return self.correction != NOT_A_DIGIT


@dataclass(frozen=True, eq=False)
class ShownReading:
    """The digits of a drawing line by line, at least one; `selected`: the place of one of them in reading order."""

    drawing: Drawing
    lines: tuple[tuple[ShownDigit, ...], ...]
    selected: int

    @cached_property
    def digits(self) -> tuple[ShownDigit, ...]:
        """All digits in reading order."""
        return tuple(digit for line in self.lines for digit in line)

    @property
    def current(self) -> ShownDigit:
        """The selected digit."""
        return self.digits[self.selected]

    @property
    def several(self) -> bool:
        """Whether there is more than one digit."""
        return len(self.digits) > 1

    @cached_property
    def text(self) -> str:
        """The number, a line of text for each line; what the person calls no digit is left out."""
        lines = ("".join(digit.text for digit in line if digit.counts) for line in self.lines)
        return "\n".join(filter(None, lines))

    @property
    def newest(self) -> int:
        """The place of the digit that was written last."""
        return max(range(len(self.digits)), key=lambda place: (self.digits[place].newest, place))

    def place_of(self, key: DigitKey | None) -> int | None:
        """The place of a digit; None if it is not in this reading."""
        return next((place for place, digit in enumerate(self.digits) if digit.key == key), None)

    def beside(self, down: int) -> int | None:
        """The place of the digit that stands most nearly `down` lines below the selected one; None without a line."""
        number = next(number for number, line in enumerate(self.lines) if self.current in line) + down
        if not 0 <= number < len(self.lines):
            return None
        middle = _middle(self.current)
        return self.digits.index(min(self.lines[number], key=lambda digit: abs(_middle(digit) - middle)))


def shown(
    reading: Reading,
    drawing: Drawing,
    *,
    corrections: Mapping[DigitKey, int],
    rejects: bool,
    class_names: tuple[str, ...] = DIGIT_NAMES,
) -> ShownReading | None:
    """What to show of a reading of `drawing`, the newest digit selected; None if there is no digit in it."""
    lines = tuple(
        tuple(_digit(digit, drawing, corrections, class_names, rejects=rejects) for digit in line)
        for line in reading.lines
        if line
    )
    if not lines:
        return None
    result = ShownReading(drawing, lines, 0)
    return replace(result, selected=result.newest)


def _digit(
    digit: StrokeDigit,
    drawing: Drawing,
    corrections: Mapping[DigitKey, int],
    class_names: tuple[str, ...],
    *,
    rejects: bool,
) -> ShownDigit:
    strokes = [drawing.strokes[index] for index in digit.strokes]
    left, top, right, bottom = part = point_bounds(digit.drawing.strokes)
    key = DigitKey(frozenset(strokes), part)
    half = max(float(stroke.diameters.max()) for stroke in strokes) / 2
    prediction = digit.answer.prediction
    return ShownDigit(
        digit,
        prediction if rejects or not prediction.rejected else replace(prediction, rejected=False),
        key,
        (left - half, top - half, right + half, bottom + half),
        max(digit.strokes),
        corrections.get(key),
        class_names,
    )


def _middle(digit: ShownDigit) -> float:
    return digit.box[0] + digit.box[2]
