"""Which digits of a page are selected; view, text and panel follow it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.edit import Lines
from digitpad.core.pages.output import PageNumber
from digitpad.core.pages.page import PageDigit, PageReading

_FEW_THINGS: Final = 3  # of a page: with more that are no digits, it is not about a single digit


class PageSelection(QObject):
    """Holds a reading's lines and the digits selected among them, the last one the current one."""

    changed = Signal()
    """Others are selected, or the lines are others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading: PageReading | None = None
        self._digits: tuple[PageDigit, ...] = ()
        self._selected: tuple[PageDigit, ...] = ()
        self._numbers: tuple[PageNumber, ...] = ()
        self._number_of: dict[PageDigit, PageNumber] = {}

    @property
    def reading(self) -> PageReading | None:
        """What is shown."""
        return self._reading

    @property
    def lines(self) -> Lines:
        """All digits line by line, and what was taken for none."""
        return self._reading.lines if self._reading else ()

    @property
    def digits(self) -> tuple[PageDigit, ...]:
        """All of them in reading order."""
        return self._digits

    @property
    def only_box(self) -> Box | None:
        """Where the one digit is that the picture is of."""
        counting = [digit for digit in self._digits if digit.counts]
        return counting[0].box if len(counting) == 1 and len(self._digits) <= _FEW_THINGS else None

    @property
    def selected(self) -> tuple[PageDigit, ...]:
        """In the order in which they were selected."""
        return self._selected

    @property
    def current(self) -> PageDigit | None:
        """The one selected last."""
        return self._selected[-1] if self._selected else None

    @property
    def numbers(self) -> tuple[PageNumber, ...]:
        """The numbers in reading order, where there are rules for them."""
        return self._numbers

    def number_of(self, digit: PageDigit) -> PageNumber | None:
        """The number that a digit or a marked thing belongs to, where there are rules for numbers."""
        return self._number_of.get(digit)

    @property
    def in_doubt(self) -> tuple[PageDigit, ...]:
        """The digits to look at: those that are unsure, and the first one of a number that rules speak against.

        A number stays to be looked at until a person has said what each of its digits is.
        """
        first = {
            one.digits[0] for one in self._numbers if one.doubted_by_rules and not one.confirmed and not one.read.unsure
        }
        return tuple(digit for digit in self._digits if digit in first or (digit.counts and digit.unsure))

    @property
    def to_confirm(self) -> tuple[PageDigit, ...]:
        """The selected digits, and all of the numbers of those that rules speak against: these are right as a whole."""
        numbers = [self.number_of(digit) for digit in self._selected]
        whole = [digit for one in numbers if one is not None and one.doubted_by_rules for digit in one.digits]
        return tuple(dict.fromkeys([*self._selected, *whole]))

    @property
    def by_rule(self) -> tuple[PageNumber, ...]:
        """The numbers by rule of the selected digits."""
        numbers = [self.number_of(digit) for digit in self._selected]
        return tuple(dict.fromkeys(one for one in numbers if one is not None and one.read.by_rule))

    def show(self, reading: PageReading | None, numbers: tuple[PageNumber, ...] = (), *, anew: bool = False) -> None:
        """Show a reading. Of an edited one (not `anew`), what came of the selected digits is selected."""
        before, selected = self._digits, self._selected
        self._reading, self._numbers = reading, numbers
        self._number_of = {part: number for number in numbers for part in number.parts}
        self._digits = tuple(digit for line in self.lines for digit in line)
        self._selected = () if anew else _after(before, selected, self._digits)
        self.changed.emit()

    def choose(self, digits: Iterable[PageDigit]) -> None:
        """Select these."""
        chosen = tuple(digits)
        if chosen != self._selected:
            self._selected = chosen
            self.changed.emit()

    def toggle(self, digit: PageDigit) -> None:
        """Select one more, or one less."""
        rest = tuple(one for one in self._selected if one is not digit)
        self.choose(rest if len(rest) < len(self._selected) else (*rest, digit))

    def step(self, by: int) -> None:
        """Go on in reading order; from none to the first or the last."""
        if not self._digits:
            return
        if self.current is None:
            place = 0 if by > 0 else len(self._digits) - 1
        else:
            place = min(max(self._digits.index(self.current) + by, 0), len(self._digits) - 1)
        self.choose([self._digits[place]])

    def to_end(self, *, last: bool) -> None:
        """Go to the first or the last digit."""
        if self._digits:
            self.choose([self._digits[-1 if last else 0]])

    def line(self, down: int) -> None:
        """Go to the digit that stands most nearly below, `down` lines."""
        current = self.current
        if current is None:
            self.step(down)
            return
        number = next(number for number, line in enumerate(self.lines) if current in line) + down
        if 0 <= number < len(self.lines):
            self.choose([min(self.lines[number], key=lambda digit: abs(_middle(digit) - _middle(current)))])

    def doubtful(self, by: int) -> bool:
        """Go to the next digit in doubt (-1: the one before), round the end; False if there is none."""
        count, doubts = len(self._digits), set(self.in_doubt)
        start = self._digits.index(self.current) if self.current else (-1 if by > 0 else count)
        for number in range(1, count + 1):
            digit = self._digits[(start + by * number) % count]
            if digit in doubts:
                self.choose([digit])
                return True
        return False


def _after(
    before: Sequence[PageDigit], selected: Sequence[PageDigit], now: tuple[PageDigit, ...]
) -> tuple[PageDigit, ...]:
    """What is selected after an edit: what it brought, else the same, else what stands where they were."""
    old = {(_origin(digit), digit.correction) for digit in before}
    there = {_origin(digit): digit for digit in now}
    still = tuple(there[origin] for origin in map(_origin, selected) if origin in there)
    new = tuple(digit for digit in now if (_origin(digit), digit.correction) not in old)
    if new and before:
        only_corrected = {_origin(digit) for digit in new} <= {_origin(digit) for digit in before}
        return still if only_corrected and not set(new).isdisjoint(still) else new
    if still or not now or not selected:
        return still
    place = min(before.index(digit) for digit in selected)
    return (now[min(place, len(now) - 1)],)


def _origin(digit: PageDigit) -> tuple[object, ...]:
    """What is the same of a digit that rules or a person have changed."""
    return digit.box, id(digit.prepared), id(digit.prediction)


def _middle(digit: PageDigit) -> float:
    return digit.box[0] + digit.box[2]
