"""The ink of a form's fields to numbers: what is no digit for certain gives an empty field, never a value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

import numpy as np

from digitpad.core.forms.box_ink import BoxInk, ink_of_boxes
from digitpad.core.forms.box_line import read_box_line
from digitpad.core.forms.field_reading import FieldReading, FieldState
from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.forms.free_lines import FreeLine, is_said_again, read_free_lines
from digitpad.core.forms.page_ink import PageInk
from digitpad.core.forms.related_fields import by_relations
from digitpad.core.forms.strikes import has_strike, is_light, may_be_hair
from digitpad.core.lines.decode import LineDigit
from digitpad.core.lines.signs import COMMA, MINUS, POINT
from digitpad.core.pages.digits.judge import Judged, judge
from digitpad.core.pages.digits.line_signs import LineSigns, decimals_of, signs_in_line, signs_of_decimal
from digitpad.core.pages.digits.pieces import Box, Patch, joined
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import PageBox, ReadDigit, ReadNumber
from digitpad.core.pages.sheet import projected
from digitpad.core.recognition.predict import UNSURE_BELOW, Classifier
from digitpad.core.rules.between import UncertainNumber
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.search import best_valid

_BREAKING: Final = 1 / 20
"""How probable it is that a number breaks its field's rules, as pages have it before their numbers are known."""
_LINE_SHARE: Final = 0.65  # of the line's logarithms in what a digit is taken for; the rest is the classifier's
_FLOOR: Final = 1e-6
_SURE: Final = 0.5  # probability that there is a digit, of the line's
_RESCUED: Final = 0.9  # the same: with more, and ...
_AGREED: Final = 0.95  # ... this probability of both together, the classifier may find a digit strange
_CUT: Final = 0.8  # probability of a digit and not something else, of ink that goes on in another box: a scribble does
_CLEAR: Final = 0.9  # the same of a digit that speaks for those beside it ...
_AMONG_CLEAR: Final = (
    0.2,
    0.6,
)  # ... of which this is enough, of whole ink and of ink that was cut, and they are unsure
_CERTAIN: Final = 0.995  # the same of each digit of a field that is not read as a line, too
_UNREAD: Final = 0.02  # of a box: so much that is as dark as ink may be a 1 beside a line
_LIKELY: Final = 0.5  # the same of a digit among others in one rectangle: with less it is in doubt
_POINT: Final = 0.35  # of a digit's height: what is smaller is nothing
_DECIMALS: Final = 4  # of a confidence


class _Company(Enum):
    """What stands beside a digit: nothing, empty boxes, something, or mostly clear digits."""

    NONE = 0
    EMPTY = 1
    SOME = 2
    CLEAR = 3


@dataclass(frozen=True, eq=False)
class _Digit:
    """A digit in a field: ten probabilities, and its ink's place on the aligned page."""

    probabilities: tuple[float, ...]
    box: Box
    doubtful: bool = False
    sign: str = ""


def read_fields(
    ink: PageInk,
    classifier: Classifier,
    network: PageNetwork,
    check: Callable[[], None],
    *,
    rules: RuleSet | None = None,
) -> tuple[FieldReading, ...]:
    """What stands in each field, in the form's order.

    `rules`: of fields that have none of their own. `check` is called now and then, and may raise to cancel.
    """
    fields = ink.page.form.fields
    boxed = [field for field in fields if field.kind is FieldKind.BOXES]
    free = [field for field in fields if field.kind is not FieldKind.BOXES]
    found = {id(field): one for field, one in zip(boxed, _read_boxes(boxed, ink, classifier, network), strict=True)}
    check()
    lines = read_free_lines(free, ink, classifier, network, check)
    found |= {id(field): _free(field, line, ink, classifier, network) for field, line in zip(free, lines, strict=True)}
    return _finished(ink, [found[id(field)] for field in fields], rules)


@dataclass(frozen=True)
class _Found:
    """A field before rules: its digits, why there are none, and how many of them come after a point."""

    state: FieldState
    digits: tuple[_Digit, ...] = ()
    marked: bool = False
    decimals: int = 0


def _read_boxes(
    fields: Sequence[FormField], ink: PageInk, classifier: Classifier, network: PageNetwork
) -> list[_Found]:
    boxes = [ink_of_boxes(field, ink) for field in fields]
    struck = [has_strike(field, ink) for field in fields]
    patches = [box.patch for several in boxes for box in several if box.patch is not None]
    said = iter(judge(patches, classifier))
    found = []
    for field, several, is_struck in zip(fields, boxes, struck, strict=True):
        judged = [None if box.patch is None else next(said) for box in several]
        found.append(_Found(FieldState.STRUCK) if is_struck else _boxed(field, several, judged, ink, network))
    return found


def _boxed(
    field: FormField, boxes: Sequence[BoxInk], judged: Sequence[Judged | None], ink: PageInk, network: PageNetwork
) -> _Found:
    """A field of one box a digit."""
    inked = [place for place, box in enumerate(boxes) if box.patch is not None]
    marked = any(box.foreign or box.crossed for box in boxes)
    if not inked:
        return _nothing(field, ink, marked=marked)
    if any(boxes[place].foreign for place in inked):
        return _Found(FieldState.UNREADABLE)
    if inked != list(range(inked[0], inked[-1] + 1)):
        return _Found(FieldState.GAP)
    patches = [patch for box in boxes if (patch := box.patch) is not None]
    digits = []
    clear = sum(one is not None and not one.prediction.rejected and one.probability >= _CLEAR for one in judged)
    if len(inked) == 1:
        company = _Company.NONE if len(boxes) == 1 else _Company.EMPTY
    else:
        company = _Company.CLEAR if 2 * clear >= len(inked) else _Company.SOME
    may_be_bits = any(box.crossed for box in boxes) and is_light(joined(patches), ink)
    if may_be_bits or (len(inked) == 1 and may_be_hair(patches[0], ink)):
        return _Found(FieldState.UNREADABLE)
    whole = [None] * len(patches) if _is_certain(judged) else read_box_line(patches, network)
    for place, seen in zip(inked, whole, strict=True):
        digit = _digit(judged[place], seen, boxes[place], company)
        if digit is None:
            return _Found(FieldState.UNREADABLE)
        digits.append(digit)
    return _Found(FieldState.READ, tuple(digits), marked, field.decimals)


def _is_certain(judged: Sequence[Judged | None]) -> bool:
    """Whether nothing that the line could say would change what the digits of a field are taken for."""
    there = [one for one in judged if one is not None]
    return all(not one.prediction.rejected and one.probability >= _CERTAIN for one in there)


def _nothing(field: FormField, ink: PageInk, *, marked: bool) -> _Found:
    """A field without ink; in doubt where something as dark as ink was taken for a line of the form."""
    if any(ink.unread(box) > _UNREAD for box in field.boxes):
        return _Found(FieldState.UNREADABLE)
    return _Found(FieldState.EMPTY, marked=marked)


def _digit(said: Judged | None, seen: LineDigit | None, box: BoxInk, company: _Company) -> _Digit | None:
    """What classifier and line together say of a digit; None where it is none for certain."""
    if said is None or box.patch is None:
        return None
    probabilities = np.array(said.prediction.probabilities)
    if seen is not None and seen.sure >= _SURE:
        logs = [np.log(np.array(one) + _FLOOR) for one in (said.prediction.probabilities, seen.probabilities)]
        probabilities = np.exp((1 - _LINE_SHARE) * logs[0] + _LINE_SHARE * logs[1])
        probabilities /= probabilities.sum()
    agreed = seen is not None and seen.digit == said.prediction.digit
    is_odd = said.prediction.rejected or (box.cut and said.probability < _CUT)
    is_doubtful = is_odd or not (agreed or said.probability >= _CLEAR)
    if company in (_Company.NONE, _Company.EMPTY):  # the line has nothing to go by
        is_digit = not (is_doubtful if company is _Company.NONE else is_odd)
    elif not is_odd:
        is_digit = True
    else:
        is_sure = seen is not None and seen.sure >= _RESCUED and seen.digit == int(probabilities.argmax())
        is_digit = is_sure and probabilities.max() >= _AGREED and not box.cut
        is_digit |= company is _Company.CLEAR and said.probability >= _AMONG_CLEAR[box.cut]
    return _Digit(tuple(probabilities.tolist()), box.patch.box, doubtful=is_doubtful) if is_digit else None


def _free(field: FormField, line: FreeLine, ink: PageInk, classifier: Classifier, network: PageNetwork) -> _Found:
    """A field of one rectangle."""
    if line.ink is None:
        return _nothing(field, ink, marked=line.foreign or line.crossed)
    if has_strike(field, ink):
        return _Found(FieldState.STRUCK)
    counted = line.digits
    is_one = len(counted) < 2 or line.ink.height > line.ink.width
    may_be_bits = line.crossed and is_light(line.ink, ink)  # of the hair
    if line.foreign or line.is_scribble or may_be_bits or (is_one and may_be_hair(line.ink, ink)):
        return _Found(FieldState.UNREADABLE)
    if not counted:
        return replace(_lone(field, line.ink, classifier, network), marked=line.crossed)
    if len(counted) == 1 and _alone(counted[0].judged, counted[0].patch, network) is None:
        return _Found(FieldState.UNREADABLE)
    signs = _signs(field, line, line.ink)
    height = float(np.median([one.patch.height for one in counted]))
    others = line.unexplained(() if signs is None else signs.explained)
    is_odd = line.is_wide or line.is_cut or any(one.patch.size >= _POINT * height for one in others)
    if is_odd and not is_said_again(line, network):
        return _Found(FieldState.UNREADABLE)
    marked = bool(others) or line.is_left or line.crossed or (signs is not None and signs.open_ones)
    digits = tuple(
        _Digit(one.judged.prediction.probabilities, one.patch.box, doubtful=one.judged.probability < _LIKELY)
        for one in counted
    )
    if signs is None:
        return _Found(FieldState.READ, digits, marked, field.decimals)
    return _with_signs(field, digits, signs, classifier, marked=marked)


def _signs(field: FormField, line: FreeLine, ink: Patch) -> LineSigns | None:
    """The signs among a field's digits; None where there may be none."""
    if not field.allowed_signs:
        return None
    if field.kind is FieldKind.DECIMAL:
        return signs_of_decimal(line.things, ink, field.allowed_signs, line.faint)
    return signs_in_line(line.things, ink, field.allowed_signs)


def _with_signs(
    field: FormField, digits: Sequence[_Digit], signs: LineSigns, classifier: Classifier, *, marked: bool
) -> _Found:
    """A field's digits with the signs before them; the point of a decimal number is none of them."""
    said = {place: judge([rest], classifier)[0] for place, rest in signs.rests.items()}
    found = []
    for place, (digit, sign) in enumerate(zip(digits, signs.before, strict=True)):
        again = said.get(place)
        if again is not None:
            digit = replace(digit, probabilities=again.prediction.probabilities)
        if place not in signs.taken:
            found.append(replace(digit, sign=sign))
    decimals = None if field.decimals else decimals_of([one.sign for one in found])
    if decimals is not None or field.decimals:
        kept = [replace(one, sign="" if one.sign in (POINT, COMMA) else one.sign) for one in found]
        return _Found(FieldState.READ, tuple(kept), marked, field.decimals or decimals or 0)
    return _Found(FieldState.READ, tuple(found), marked, 0)


def _lone(field: FormField, patch: Patch, classifier: Classifier, network: PageNetwork) -> _Found:
    """A field with one digit, which lines of pages are not sure of without others: a 1, mostly."""
    digit = _alone(judge([patch], classifier)[0], patch, network)
    return _Found(FieldState.UNREADABLE) if digit is None else _Found(FieldState.READ, (digit,), False, field.decimals)


def _alone(said: Judged | None, patch: Patch, network: PageNetwork) -> _Digit | None:
    """A digit without company; None where it is none for certain."""
    return _digit(said, read_box_line([patch], network)[0], BoxInk(patch), _Company.NONE)


def _finished(ink: PageInk, found: Sequence[_Found], rules: RuleSet | None) -> tuple[FieldReading, ...]:
    """With what the fields' rules say of their numbers, and the rules between them."""
    form = ink.page.form
    places = [(field.name, field.row) for field in form.fields]
    own = [_rules_of(field, rules) for field in form.fields]
    numbers = {
        place: _by_own_rules(field, one, its)
        for field, place, one, its in zip(form.fields, places, found, own, strict=True)
        if one.digits
    }
    empty = frozenset(place for place, one in zip(places, found, strict=True) if one.state is FieldState.EMPTY)
    values = {place: numbers[place] for place, one in zip(places, found, strict=True) if _has_value(one)}
    related = by_relations(form, values, empty)
    numbers |= related.numbers
    return tuple(
        _reading(field, one, numbers.get(place), ink, its, broken=place in related.broken)
        for field, place, one, its in zip(form.fields, places, found, own, strict=True)
    )


def _rules_of(field: FormField, rules: RuleSet | None) -> RuleSet | None:
    """What a field has of its own takes the place of what all have."""
    return rules if field.rules is None else field.rules


def _has_value(found: _Found) -> bool:
    """Whether it is a number, and no date or time."""
    if not found.digits:
        return False
    return {digit.sign for digit in found.digits[1:]} <= {""} and found.digits[0].sign in ("", MINUS)


def _has_own_signs(field: FormField, found: _Found) -> bool:
    """Whether there are signs among its digits, or a point that is neither printed nor understood."""
    return found.decimals != field.decimals or any(digit.sign for digit in found.digits)


def _by_own_rules(field: FormField, found: _Found, rules: RuleSet | None) -> UncertainNumber:
    """A field's digits with the text that its own rules let stand for them; one with signs stays as it was read."""
    probabilities = [digit.probabilities for digit in found.digits]
    text = "".join(str(int(np.argmax(one))) for one in probabilities)
    if _has_own_signs(field, found):
        rules = None
    elif rules is not None and not rules.allows(text):
        text = best_valid(probabilities, rules, breaking=_BREAKING) or text
    return UncertainNumber(probabilities, text, found.decimals, found.digits[0].sign == MINUS, rules)


def _reading(
    field: FormField,
    found: _Found,
    said: UncertainNumber | None,
    ink: PageInk,
    rules: RuleSet | None,
    *,
    broken: bool,
) -> FieldReading:
    if said is None:
        return FieldReading(field, found.state, marked=found.marked)
    digits = tuple(_read_digit(digit, int(one), ink) for digit, one in zip(found.digits, said.taken, strict=True))
    number = ReadNumber(digits)
    reading = FieldReading(field, found.state, number, found.decimals, found.marked)
    text = reading.text if _has_own_signs(field, found) else number.text
    invalid = broken or (rules is not None and not rules.allows_value(text))
    return replace(reading, number=replace(number, invalid=invalid))


def _read_digit(digit: _Digit, value: int, ink: PageInk) -> ReadDigit:
    confidence, most = digit.probabilities[value], int(np.argmax(digit.probabilities))
    return ReadDigit(
        value,
        round(confidence, _DECIMALS),
        _on_picture(digit.box, ink),
        unsure=digit.doubtful or confidence < UNSURE_BELOW or value != most,
        instead_of=most if value != most else None,
        sign=digit.sign,
    )


def _on_picture(box: Box, ink: PageInk) -> PageBox:
    """(x, y, width, height) in pixels of the picture."""
    left, top, right, bottom = box
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)], float)
    places = projected(corners, ink.page.to_picture)
    (x0, y0), (x1, y1) = np.floor(places.min(0)).astype(int).tolist(), np.ceil(places.max(0)).astype(int).tolist()
    return max(0, x0), max(0, y0), x1 - max(0, x0), y1 - max(0, y0)
