"""From what was found in fields to their numbers, by the fields' own rules and those between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from digitpad.core.forms.field_reading import FieldReading, FieldState
from digitpad.core.forms.fields.found_field import FoundDigit, FoundField
from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.forms.fields.related_fields import by_relations
from digitpad.core.forms.form import FormField
from digitpad.core.lines.signs import MINUS
from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.output import PageBox, ReadDigit, ReadNumber
from digitpad.core.pages.sheets.sheet import projected
from digitpad.core.recognition.predict import UNSURE_BELOW
from digitpad.core.rules.between import UncertainNumber
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.search import best_valid

_BREAKING: Final = 1 / 20
"""How probable it is that a number breaks its field's rules, as pages have it before their numbers are known."""
_DECIMALS: Final = 4  # of a confidence


def finished_fields(ink: PageInk, found: Sequence[FoundField], rules: RuleSet | None) -> tuple[FieldReading, ...]:
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


def _has_value(found: FoundField) -> bool:
    """Whether it is a number, and no date or time."""
    if not found.digits:
        return False
    return {digit.sign for digit in found.digits[1:]} <= {""} and found.digits[0].sign in ("", MINUS)


def _has_own_signs(field: FormField, found: FoundField) -> bool:
    """Whether there are signs among its digits, or a point that is neither printed nor understood."""
    return found.decimals != field.decimals or any(digit.sign for digit in found.digits)


def _by_own_rules(field: FormField, found: FoundField, rules: RuleSet | None) -> UncertainNumber:
    """A field's digits with the text that its own rules let stand for them; one with signs stays as it was read."""
    probabilities = [digit.probabilities for digit in found.digits]
    text = "".join(str(digit.digit) for digit in found.digits)
    if _has_own_signs(field, found):
        rules = None
    elif rules is not None and not rules.allows(text):
        text = best_valid(probabilities, rules, breaking=_BREAKING) or text
    return UncertainNumber(probabilities, text, found.decimals, found.digits[0].sign == MINUS, rules)


def _reading(
    field: FormField,
    found: FoundField,
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


def _read_digit(digit: FoundDigit, value: int, ink: PageInk) -> ReadDigit:
    confidence, most = digit.probabilities[value], digit.digit
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
