"""Fields in which a number is written as one likes: each is a line of its own, read as lines of pages are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from digitpad.core.forms.fields.box_ink import ink_of_boxes
from digitpad.core.forms.fields.digit_in_field import AMONG_CLEAR, CLEAR_DIGIT
from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.forms.form import FormField
from digitpad.core.lines.decode import best_digits
from digitpad.core.lines.network import LineNetwork
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.judge import accepted, judge
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import Patch, connected, gaps_to, joined, shared_ink
from digitpad.core.pages.digits.read_levels import read_levels
from digitpad.core.pages.digits.strips import strip_of
from digitpad.core.recognition.predict import Classifier

_APART: Final = 1.0  # of the ink's height, of empty paper around it
_EDGE: Final = 16  # pixels
_WIDEST: Final = 1.8  # of its height, that most digits are
_FLATTEST: Final = 2.0  # of its height: of MNIST's digits one in 10,000 is wider
_MOST_JOINED: Final = 3  # digits of one piece of ink
_MOST_OF_IT: Final = 0.7  # of a digit's ink that is in a piece of which it was cut, and of that piece in digits
_CLEAR: Final = 0.9  # probability of all digits, if one of them is wide
_CUT: Final = 0.8  # probability of digits that are cut out of one piece
_CLEAR_CUT: Final = 0.97  # the same: else the line has to say so, too
_KNOWN: Final = 0.5  # of its ink, that is another thing's
_END: Final = 0.15  # of a digit's ink, that touches it: less is the end of a stroke
_SURE: Final = 0.1  # probability that there is a digit, of the line's: it may be one
_AGAIN: Final = 0.9  # the same: it is one
_HIGH: Final = 0.75  # of the digits' height: what is lower is a sign, or a bit
_LEFT: Final = 0.35  # of a digit's ink, that is left over


@dataclass(frozen=True, eq=False)
class FreeLine:
    """What was seen in a field. `things`: from the left, where they lie on the aligned page; `ink`: all of it, None
    without any; `foreign`: whether ink of something larger lies in it; `crossed`: whether a hair does that is not in
    `ink`.
    """

    things: tuple[Sighting, ...]
    ink: Patch | None
    foreign: bool
    crossed: bool = False

    @property
    def digits(self) -> list[Sighting]:
        """What was taken for digits."""
        return [one for one in self.things if one.counts]

    @property
    def is_wide(self) -> bool:
        """Whether a digit is wider than most are."""
        return any(one.patch.width > _WIDEST * one.patch.height for one in self.digits)

    @property
    def is_cut(self) -> bool:
        """Whether a piece of ink is several digits, and one of them is not quite clear."""
        pieces = [] if self.ink is None else connected(self.ink)
        several = [inside for piece in pieces if len(inside := self._inside(piece)) > 1]
        return any(one.judged.probability < _CLEAR_CUT for inside in several for one, _ in inside)

    @property
    def is_scribble(self) -> bool:
        """Whether digits are wide, or cut out of one piece of ink, and not clear, too many, the same one several times,
        as coils look like zeros, or leave much of it.
        """
        if self.is_wide and min(one.judged.probability for one in self.digits) < _CLEAR:
            return True
        if any(one.patch.width > _FLATTEST * one.patch.height for one in self.digits):
            return True
        for piece in [] if self.ink is None else connected(self.ink):
            inside = self._inside(piece)
            if len(inside) > _MOST_JOINED:  # a zigzag
                return True
            if inside and sum(share for _, share in inside) < _MOST_OF_IT * float(piece.ink.sum()):
                return True
            if len(inside) > 1 and min(one.judged.probability for one, _ in inside) < _CUT:
                return True
            is_most = len(inside) > 2 or 1 < len(inside) == len(self.digits)
            if is_most and len({one.judged.prediction.digit for one, _ in inside}) == 1:
                return True
        return False

    def _inside(self, piece: Patch) -> list[tuple[Sighting, float]]:
        """The digits that are cut out of a piece of ink, or are it, and how much ink of theirs is in it."""
        own = [(one, shared_ink(one.patch, piece)) for one in self.digits]
        return [(one, share) for one, share in own if share >= _MOST_OF_IT * float(one.patch.ink.sum())]

    @property
    def is_left(self) -> bool:
        """Whether there is ink that is none of the digits'."""
        own = [float(one.patch.ink.sum()) for one in self.digits]
        return self.ink is not None and float(self.ink.ink.sum()) - sum(own) > _LEFT * float(np.median(own))

    def unexplained(self, signs: Sequence[Patch]) -> list[Sighting]:
        """What is neither a sign, nor ink of a digit, nor the end of a stroke that was cut off one."""
        digits = [one.patch for one in self.digits]
        others = [one for one in self.things if not one.counts]
        others = [one for one in others if not any(_is_in(one.patch, known) for known in [*signs, *digits])]
        return [one for one in others if not any(_is_end(one.patch, digit) for digit in digits)]


def is_said_again(line: FreeLine, network: LineNetwork) -> bool:
    """Whether all the ink of a field as one line surely says the same digits: what else is there is a part of them."""
    if line.ink is None or not line.digits:
        return False
    level, edge = _level(line.ink)
    run = [_moved(thing, edge - line.ink.left, edge - line.ink.top) for thing in line.things]
    strip = strip_of(run, (level,))
    said = [] if strip is None else best_digits(network.scores(strip.image))
    return [one.digit for one in said if one.sure >= _SURE] == [
        one.judged.prediction.digit for one in line.digits
    ] and all(one.sure >= _AGAIN for one in said)


def read_free_lines(
    fields: Sequence[FormField],
    ink: PageInk,
    classifier: Classifier,
    network: LineNetwork,
    check: Callable[[], None],
) -> list[FreeLine]:
    """What is seen in each of some fields."""
    found = []
    for field in fields:
        check()
        box = ink_of_boxes(field, ink)[0]
        things = _with_odd_digits(_things(box.patch, classifier, network, check), classifier)
        found.append(FreeLine(things, box.patch, box.foreign, box.crossed))
    return found


def _things(
    patch: Patch | None, classifier: Classifier, network: LineNetwork, check: Callable[[], None]
) -> tuple[Sighting, ...]:
    """What is seen in a field's ink, from the left, where it lies on the aligned page."""
    if patch is None:
        return ()
    level, edge = _level(patch)
    lines = read_levels((level,), classifier, network, check)
    things = [_moved(thing, patch.left - edge, patch.top - edge) for line in lines for thing in line]
    return tuple(sorted(things, key=lambda one: one.box[0]))


def _with_odd_digits(things: Sequence[Sighting], classifier: Classifier) -> tuple[Sighting, ...]:
    """The things of a line in which whatever is as high as the digits, mostly clear ones, and stands beside them by
    itself is one, too, if it looks a little like it; also if it was torn into pieces above each other.
    """
    digits = [one for one in things if one.counts]
    if not digits or 2 * sum(one.judged.probability >= CLEAR_DIGIT for one in digits) < len(digits):
        return tuple(things)
    height = float(np.median([one.patch.height for one in digits]))
    found = list(things)
    for parts in _above_each_other([one for one in things if not one.counts]):
        patch = joined([one.patch for one in parts])
        is_apart = not any(one.box[0] < patch.box[2] and patch.left < one.box[2] for one in digits)
        said = judge([patch], classifier)[0] if is_apart and patch.height >= _HIGH * height else None
        if said is not None and said.probability >= AMONG_CLEAR:
            found = [one for one in found if one not in parts]
            found.append(replace(parts[0], patch=patch, judged=accepted(said)))
    return tuple(sorted(found, key=lambda one: one.box[0]))


def _above_each_other(things: Sequence[Sighting]) -> list[list[Sighting]]:
    """Things in groups that share places along the line."""
    groups: list[list[Sighting]] = []
    for one in sorted(things, key=lambda one: one.box[0]):
        if groups and one.box[0] < max(other.box[2] for other in groups[-1]):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _level(patch: Patch) -> tuple[Level, int]:
    """A field's ink with empty paper around it, and how many pixels of that there are on each side."""
    edge = max(_EDGE, round(_APART * patch.height))
    ink = np.pad(patch.ink, edge)
    return Level(ink, 1.0, np.zeros_like(ink)), edge


def _moved(thing: Sighting, right: int, down: int) -> Sighting:
    """The same, so many pixels further."""
    at = Patch(thing.patch.left + right, thing.patch.top + down, thing.patch.ink)
    return replace(thing, patch=at)


def _is_in(patch: Patch, other: Patch) -> bool:
    """Whether ink is known as another thing's, for the greater part."""
    return shared_ink(patch, other) >= _KNOWN * float(patch.ink.sum())


def _is_end(patch: Patch, digit: Patch) -> bool:
    """Whether ink is the end of a stroke that was cut off a digit beside it."""
    touches = gaps_to(np.array(digit.box, float), np.array([patch.box], float))[0] <= 0
    return bool(touches) and float(patch.ink.sum()) < _END * float(digit.ink.sum())
