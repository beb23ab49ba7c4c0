"""What is wrong with the fields of a form while it is drawn, each with a sentence; `check_form` says the first only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from digitpad.core.errors import FormatProblem, short_quote
from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.form import MOST_FIELDS, FieldBox, Form, check_form, overlap

FieldProblems = dict[int, str]
"""Sentences by the places of fields."""


def _unchecked() -> None:
    """Nobody wants to cancel."""


def problems_of_fields(
    form: Form, fields: Sequence[DrawnField], check: Callable[[], None] = _unchecked
) -> FieldProblems:
    """The fields with which the form cannot be saved. `check` is called for each field, and may raise to cancel."""
    found: FieldProblems = {}
    for place, one in enumerate(fields):
        check()
        if one.problem:
            found[place] = one.problem
            continue
        try:
            check_form(replace(form, fields=(one.field,)))
        except FormatProblem as error:
            found[place] = _sentence(str(error))
    _say_doubles(fields, found)
    _say_overlaps(form, fields, found, check)
    if len(fields) > MOST_FIELDS:
        found.setdefault(MOST_FIELDS, f"A form has at most {MOST_FIELDS:,} fields; this one has {len(fields):,}.")
    return found


def _say_doubles(fields: Sequence[DrawnField], found: FieldProblems) -> None:
    places = defaultdict(list)
    for place, one in enumerate(fields):
        places[one.field.name, one.field.row].append(place)
    for (name, row), same in places.items():
        if len(same) > 1:
            where = f" in row {row}" if row else ""
            for place in same:
                found.setdefault(
                    place, f"{len(same)} fields have the name {short_quote(name)}{where}; each needs its own."
                )


def _say_overlaps(form: Form, fields: Sequence[DrawnField], found: FieldProblems, check: Callable[[], None]) -> None:
    boxes = [(place, box) for place, one in enumerate(fields) for box in one.field.boxes]
    boxes.sort(key=lambda one: one[1][1])
    open_ones: list[tuple[int, FieldBox]] = []
    for place, box in boxes:
        check()
        open_ones = [one for one in open_ones if one[1][3] > box[1]]
        for other, there in open_ones:
            if overlap(box, there, form):
                for one, two in ((place, other), (other, place)):
                    if place != other:
                        found.setdefault(one, f"It overlaps the field {short_quote(fields[two].field.name)}.")
                    else:
                        found.setdefault(one, "Two of its boxes overlap.")
        open_ones.append((place, box))


def _sentence(clause: str) -> str:
    return f"{clause[:1].upper()}{clause[1:]}."
