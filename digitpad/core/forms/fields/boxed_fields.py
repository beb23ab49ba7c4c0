"""Fields of one box a digit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from digitpad.core.forms.field_reading import FieldState
from digitpad.core.forms.fields.box_ink import BoxInk, ink_of_boxes
from digitpad.core.forms.fields.box_line import read_box_line
from digitpad.core.forms.fields.digit_in_field import CLEAR_DIGIT, Company, digit_in_field
from digitpad.core.forms.fields.found_field import FoundField, nothing_found, struck_field
from digitpad.core.forms.fields.grey_digits import CERTAIN, with_grey
from digitpad.core.forms.fields.other_marks import SeenDigit, is_other_mark
from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.forms.fields.strikes import has_strike, is_light, may_be_hair
from digitpad.core.forms.fields.struck_digits import Strike, seen_strike
from digitpad.core.forms.form import FormField
from digitpad.core.pages.digits.judge import Judged, judge
from digitpad.core.pages.digits.pieces import joined
from digitpad.core.pages.network import PageNetwork
from digitpad.core.recognition.predict import Classifier

_LEFT_OUT: Final = 0.004  # of a box's height's square: so much that is dark and was not read may be part of a digit


def read_boxed_fields(
    fields: Sequence[FormField], ink: PageInk, classifier: Classifier, network: PageNetwork
) -> list[FoundField]:
    """What stands in each field, in their order."""
    boxes = [ink_of_boxes(field, ink) for field in fields]
    lines = [has_strike(field, ink) for field in fields]
    patches = [box.patch for several in boxes for box in several if box.patch is not None]
    said = iter(judge(patches, classifier))
    found = []
    for field, several, is_struck in zip(fields, boxes, lines, strict=True):
        judged = [None if box.patch is None else next(said) for box in several]
        if is_struck:
            has_digits = any(one is not None and not one.prediction.rejected for one in judged)
            found.append(struck_field(field, ink, has_digits=has_digits))
        else:
            found.append(_boxed(field, several, judged, ink, classifier, network))
    return found


def _boxed(
    field: FormField,
    boxes: Sequence[BoxInk],
    judged: Sequence[Judged | None],
    ink: PageInk,
    classifier: Classifier,
    network: PageNetwork,
) -> FoundField:
    """A field of one box a digit."""
    inked = [place for place, box in enumerate(boxes) if box.patch is not None]
    marked = any(box.foreign or box.crossed for box in boxes)
    if not inked:
        return nothing_found(field, ink, marked=marked)
    if any(boxes[place].foreign for place in inked):
        return FoundField(FieldState.UNREADABLE)
    if inked != list(range(inked[0], inked[-1] + 1)):
        return FoundField(FieldState.GAP)
    patches = [patch for box in boxes if (patch := box.patch) is not None]
    digits = []
    clear = sum(one is not None and not one.prediction.rejected and one.probability >= CLEAR_DIGIT for one in judged)
    if len(inked) == 1:
        company = Company.NONE if len(boxes) == 1 else Company.EMPTY
    else:
        company = Company.CLEAR if 2 * clear >= len(inked) else Company.SOME
    may_be_bits = any(box.crossed for box in boxes) and is_light(joined(patches), ink)
    if may_be_bits or (len(inked) == 1 and may_be_hair(patches[0], ink)):
        return FoundField(FieldState.UNREADABLE)
    whole = [None] * len(patches) if _is_certain(judged) else read_box_line(patches, network)
    for place, seen in zip(inked, whole, strict=True):
        digit = digit_in_field(judged[place], seen, boxes[place], company)
        if digit is None:
            return FoundField(FieldState.UNREADABLE)
        digits.append(digit)
    taken = [SeenDigit(patch, digit.digit) for patch, digit in zip(patches, digits, strict=True)]
    if is_other_mark(taken, patches[0], field, ink) or _is_one_piece(taken, judged, [boxes[one] for one in inked]):
        return FoundField(FieldState.UNREADABLE)
    marked |= any(ink.left_out(box) > _LEFT_OUT for box in field.boxes)
    strike = seen_strike(patches, ink, network)
    if strike is Strike.SURE:
        return FoundField(FieldState.UNREADABLE)
    read = with_grey(digits, patches, ink, classifier)
    return FoundField(FieldState.READ, read, marked or strike is Strike.MAYBE, field.decimals)


def _is_one_piece(taken: Sequence[SeenDigit], judged: Sequence[Judged | None], boxes: Sequence[BoxInk]) -> bool:
    """Whether the digits of a field were all cut out of what goes from box to box, as ticks and scribbles do: they are
    the same one, a 1, or not quite clear.
    """
    if not all(box.cut for box in boxes):
        return False
    digits = {one.digit for one in taken}
    return digits == {1} or (len(taken) > 1 and (len(digits) == 1 or not _is_certain(judged)))


def _is_certain(judged: Sequence[Judged | None]) -> bool:
    """Whether nothing that the line could say would change what the digits of a field are taken for."""
    there = [one for one in judged if one is not None]
    return all(not one.prediction.rejected and one.probability >= CERTAIN for one in there)
