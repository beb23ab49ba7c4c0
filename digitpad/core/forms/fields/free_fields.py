"""Fields of one rectangle, in which digits and signs stand as people write them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.forms.field_reading import FieldState
from digitpad.core.forms.fields.box_ink import BoxInk
from digitpad.core.forms.fields.box_line import read_box_line
from digitpad.core.forms.fields.digit_in_field import Company, digit_in_field
from digitpad.core.forms.fields.found_field import FoundDigit, FoundField, nothing_found, struck_field
from digitpad.core.forms.fields.free_lines import FreeLine, is_said_again
from digitpad.core.forms.fields.grey_digits import with_grey
from digitpad.core.forms.fields.ink_windows import gap_window
from digitpad.core.forms.fields.line_signs import LineSigns, decimals_of, signs_in_line, signs_of_decimal
from digitpad.core.forms.fields.other_marks import SeenDigit, is_other_mark
from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.forms.fields.strikes import has_strike, is_far_lighter, is_light, is_struck, may_be_hair
from digitpad.core.forms.fields.struck_digits import Strike, seen_strike
from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.lines.signs import COMMA, POINT
from digitpad.core.lines.window_network import FieldNetwork
from digitpad.core.pages.digits.judge import Judged, judge
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.network import PageNetwork
from digitpad.core.recognition.predict import Classifier

_LIKELY: Final = 0.5  # probability of a digit among others: with less it is in doubt
_OUTSIDE: Final = 0.3  # of a digit's width, beyond a side of its field
_POINT: Final = 0.35  # of a digit's height: what is smaller is nothing


def read_free_field(
    field: FormField, line: FreeLine, ink: PageInk, classifier: Classifier, network: PageNetwork
) -> FoundField:
    """What stands in a field. `line`: its ink, and what was read of it."""
    if line.ink is None:
        return nothing_found(field, ink, marked=line.foreign or line.crossed)
    counted = line.digits
    if has_strike(field, ink):
        return struck_field(field, ink, has_digits=bool(counted))
    if _is_no_number(line, line.ink, ink):
        return FoundField(FieldState.UNREADABLE)
    if not counted:
        return replace(_lone(field, line.ink, ink, classifier, network), marked=line.crossed)
    height = float(np.median([one.patch.height for one in counted]))
    struck = [is_struck(one.patch, height, ink) for one in counted]
    if all(struck):
        return FoundField(FieldState.STRUCK)
    if any(struck) or _is_something_else(field, line, line.ink, ink, network):
        return FoundField(FieldState.UNREADABLE)
    strike = seen_strike([one.patch for one in counted], ink, network)
    if strike is Strike.SURE:
        return FoundField(FieldState.UNREADABLE)
    found = _number(field, line, line.ink, ink, classifier, network)
    return replace(found, marked=True) if strike is Strike.MAYBE and found.digits else found


def _number(
    field: FormField, line: FreeLine, patch: Patch, ink: PageInk, classifier: Classifier, network: PageNetwork
) -> FoundField:
    """The digits and signs of a field. `patch`: all its ink."""
    counted, signs = line.digits, _signs(field, line, patch, ink, network)
    height = float(np.median([one.patch.height for one in counted]))
    others = line.unexplained(() if signs is None else signs.explained)
    largest = max((one.patch.size for one in others), default=0)
    is_odd = line.is_wide or line.is_cut or largest >= _POINT * height
    if largest >= height or (is_odd and not is_said_again(line, network)):
        return FoundField(FieldState.UNREADABLE)
    may_be_others = any(_is_outside(one.patch, field, ink) or is_far_lighter(one.patch, ink) for one in counted)
    has_open_signs = signs is not None and signs.open_ones
    marked = bool(others) or line.is_left or line.crossed or may_be_others or has_open_signs
    digits = tuple(
        FoundDigit(one.judged.prediction.probabilities, one.patch.box, doubtful=one.judged.probability < _LIKELY)
        for one in counted
    )
    digits = with_grey(digits, [one.patch for one in counted], ink, classifier)
    if signs is None:
        return FoundField(FieldState.READ, digits, marked, field.decimals)
    return _with_signs(field, digits, signs, ink, classifier, marked=marked)


def _is_no_number(line: FreeLine, patch: Patch, ink: PageInk) -> bool:
    """Whether the ink of a field is a scribble, a hair, or of something larger."""
    is_one = len(line.digits) < 2 or patch.height > patch.width
    may_be_bits = line.crossed and is_light(patch, ink)  # of the hair
    return line.foreign or line.is_scribble or may_be_bits or (is_one and may_be_hair(patch, ink))


def _is_something_else(field: FormField, line: FreeLine, patch: Patch, ink: PageInk, network: PageNetwork) -> bool:
    """Whether what was taken for digits is another field's, a stain, a tick or the like, or no digit without others."""
    counted = line.digits
    seen = [SeenDigit(one.patch, one.judged.prediction.digit) for one in counted]
    if all(_is_outside(one.patch, field, ink) for one in counted) or is_other_mark(seen, patch, field, ink):
        return True
    first = counted[0]
    is_alone = len(counted) == 1
    return is_alone and (is_far_lighter(first.patch, ink) or _alone(first.judged, first.patch, network) is None)


def _is_outside(patch: Patch, field: FormField, ink: PageInk) -> bool:
    """Whether a digit lies across a side of its field: it may be another one's."""
    left, _, right, _ = ink.pixels_of(field.outline)
    return max(left - patch.left, patch.box[2] - right) > _OUTSIDE * patch.width


def _signs(field: FormField, line: FreeLine, patch: Patch, ink: PageInk, network: FieldNetwork) -> LineSigns | None:
    """The signs among a field's digits; None where there may be none. `patch`: all its ink."""
    if not field.allowed_signs:
        return None
    if field.kind is not FieldKind.DECIMAL:
        return signs_in_line(line.things, patch, field.allowed_signs)

    def point_odds(gaps: Sequence[tuple[Patch, Patch]], height: float) -> NDArray[np.float32]:
        return network.point_odds([gap_window(left, right, height, ink) for left, right in gaps])

    return signs_of_decimal(line.things, patch, field.allowed_signs, point_odds)


def _with_signs(
    field: FormField,
    digits: Sequence[FoundDigit],
    signs: LineSigns,
    ink: PageInk,
    classifier: Classifier,
    *,
    marked: bool,
) -> FoundField:
    """A field's digits with the signs before them; the point of a decimal number is none of them."""
    said = {place: judge([rest], classifier)[0] for place, rest in signs.rests.items()}
    found = []
    for place, (digit, sign) in enumerate(zip(digits, signs.before, strict=True)):
        again = said.get(place)
        if again is not None:
            digit = replace(digit, probabilities=again.prediction.probabilities)
            (digit,) = with_grey([digit], [signs.rests[place]], ink, classifier)
        if place not in signs.taken:
            found.append(replace(digit, sign=sign))
    decimals = None if field.decimals else decimals_of([one.sign for one in found])
    if decimals is not None or field.decimals:
        kept = [replace(one, sign="" if one.sign in (POINT, COMMA) else one.sign) for one in found]
        return FoundField(FieldState.READ, tuple(kept), marked, field.decimals or decimals or 0)
    return FoundField(FieldState.READ, tuple(found), marked, 0)


def _lone(field: FormField, patch: Patch, ink: PageInk, classifier: Classifier, network: PageNetwork) -> FoundField:
    """A field with one digit, which lines of pages are not sure of without others: a 1, mostly."""
    digit = _alone(judge([patch], classifier)[0], patch, network)
    if digit is None or is_far_lighter(patch, ink) or is_other_mark([SeenDigit(patch, digit.digit)], patch, field, ink):
        return FoundField(FieldState.UNREADABLE)
    if seen_strike([patch], ink, network) is Strike.SURE:
        return FoundField(FieldState.UNREADABLE)
    return FoundField(FieldState.READ, (digit,), False, field.decimals)


def _alone(said: Judged | None, patch: Patch, network: PageNetwork) -> FoundDigit | None:
    """A digit without company; None where it is none for certain."""
    return digit_in_field(said, read_box_line([patch], network)[0], BoxInk(patch), Company.NONE)
