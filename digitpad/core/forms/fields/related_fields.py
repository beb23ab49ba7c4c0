"""Rules between the fields of a sheet: sums, and numbers that do not fall from row to row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeAlias

from digitpad.core.forms.form import Form, FormField
from digitpad.core.rules.between import UncertainNumber, best_sum, falls, is_sum, rising

FieldPlace: TypeAlias = tuple[str, int]
"""A field's name and its row."""


@dataclass(frozen=True, eq=False)
class RelatedFields:
    """`numbers`: of fields, as the rules want them; `broken`: fields whose rule does not hold all the same."""

    numbers: Mapping[FieldPlace, UncertainNumber]
    broken: frozenset[FieldPlace]


def by_relations(form: Form, read: Mapping[FieldPlace, UncertainNumber], empty: frozenset[FieldPlace]) -> RelatedFields:
    """Numbers of fields by the form's rules between them.

    `read`: of the fields that have one; `empty`: fields in which nothing stands, which count as 0 in sums, but nothing
    is changed then. A sum of which a field cannot be read is not asked about.
    """
    numbers = dict(read)
    totals = [field for field in form.fields if field.sum_of and _place(field) in numbers]
    for field in totals:
        terms = _terms(form, field, numbers, empty)
        if terms is None or len(terms) < len(form.terms_of(field)):
            continue
        places = [_place(field), *terms]
        if is_sum(numbers[places[0]], [numbers[place] for place in terms]):
            continue
        best = best_sum(numbers[places[0]], [numbers[place] for place in terms])
        for place, text in zip(places, best or (), strict=False):
            numbers[place] = replace(numbers[place], taken=text)
    for chain in _chains(form, numbers):
        if any(falls(numbers[one], numbers[two]) for one, two in pairwise(chain)):
            for place, text in zip(chain, rising([numbers[place] for place in chain]), strict=True):
                numbers[place] = replace(numbers[place], taken=text)
    broken = {_place(field) for field in totals if _is_no_sum(form, field, numbers, empty)}
    for chain in _chains(form, numbers):
        broken |= {two for one, two in pairwise(chain) if falls(numbers[one], numbers[two])}
    return RelatedFields(numbers, frozenset(broken))


def _place(field: FormField) -> FieldPlace:
    return field.name, field.row


def _terms(
    form: Form, total: FormField, numbers: Mapping[FieldPlace, UncertainNumber], empty: frozenset[FieldPlace]
) -> list[FieldPlace] | None:
    """The fields of a sum in which something stands; None if one of them cannot be read."""
    terms = [place for field in form.terms_of(total) if (place := _place(field)) not in empty]
    return terms if all(place in numbers for place in terms) else None


def _is_no_sum(
    form: Form, total: FormField, numbers: Mapping[FieldPlace, UncertainNumber], empty: frozenset[FieldPlace]
) -> bool:
    terms = _terms(form, total, numbers, empty)
    return terms is not None and not is_sum(numbers[_place(total)], [numbers[place] for place in terms])


def _chains(form: Form, numbers: Mapping[FieldPlace, UncertainNumber]) -> Iterator[list[FieldPlace]]:
    """Fields of a name from row to row, each at least the one before; those without a number are passed over."""
    for name in dict.fromkeys(field.name for field in form.fields if field.at_least_before):
        chain: list[FieldPlace] = []
        for field in sorted((one for one in form.fields if one.name == name), key=lambda one: one.row):
            if not field.at_least_before:
                if len(chain) > 1:
                    yield chain
                chain = []
            if _place(field) in numbers:
                chain.append(_place(field))
        if len(chain) > 1:
            yield chain
