"""What is done to the fields of a form while it is drawn: new, moved, resized, divided and copied ones."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.form import MOST_NAME, FieldBox, FieldKind, FormField

_NUMBERED: Final = re.compile(r"^(.*?)\s*(\d{1,6})$")


def outline_of(boxes: Iterable[FieldBox]) -> FieldBox:
    """The rectangle around boxes."""
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)


def divided(box: FieldBox, count: int) -> tuple[FieldBox, ...]:
    """A box as `count` equal ones side by side."""
    left, top, right, bottom = box
    sides = [left + (right - left) * place / count for place in range(count)] + [right]
    return tuple((one, top, two, bottom) for one, two in pairwise(sides))


def free_field_name(base: str, taken: Collection[str]) -> str:
    """`base` with the first number from 1 that no field has yet; "points 2" counts on from 2."""
    match = _NUMBERED.match(base)
    stem, number = (match[1], int(match[2])) if match else (base, 1)
    stem = stem[: MOST_NAME - 8]
    while f"{stem} {number}" in taken:
        number += 1
    return f"{stem} {number}"


def resized_fields(fields: Sequence[DrawnField], before: FieldBox, after: FieldBox) -> tuple[DrawnField, ...]:
    """Fields whose common outline `before` becomes `after`; all boxes with it, within the page."""
    wide, high = before[2] - before[0], before[3] - before[1]
    across, down = (after[2] - after[0]) / wide, (after[3] - after[1]) / high

    def place(box: FieldBox) -> FieldBox:
        return (
            after[0] + (box[0] - before[0]) * across,
            after[1] + (box[1] - before[1]) * down,
            after[0] + (box[2] - before[0]) * across,
            after[1] + (box[3] - before[1]) * down,
        )

    return tuple(with_boxes(one, tuple(place(box) for box in one.field.boxes)) for one in fields)


def moved_fields(fields: Sequence[DrawnField], across: float, down: float) -> tuple[DrawnField, ...]:
    """Fields that were shifted by shares of the page, all by the same; none leaves it."""
    if not fields:
        return ()
    left, top, right, bottom = outline_of(one.field.outline for one in fields)
    across = min(max(across, -left), 1 - right)
    down = min(max(down, -top), 1 - bottom)
    return resized_fields(
        fields, (left, top, right, bottom), (left + across, top + down, right + across, bottom + down)
    )


def with_boxes(drawn: DrawnField, boxes: tuple[FieldBox, ...]) -> DrawnField:
    """A field at another place; figures that are rounded may lie a little outside the page."""
    inside = tuple(
        (max(0.0, left), max(0.0, top), min(1.0, right), min(1.0, bottom)) for left, top, right, bottom in boxes
    )
    return replace(drawn, field=replace(drawn.field, boxes=inside))


def of_other_kind(drawn: DrawnField, kind: FieldKind, count: int) -> DrawnField:
    """A field with another kind; `count`: of boxes, where it gets one for each digit."""
    field = drawn.field
    decimals = field.decimals if kind in (FieldKind.DECIMAL, FieldKind.BOXES) else 0
    boxes: tuple[FieldBox, ...] = (field.outline,)
    if kind is FieldKind.BOXES:
        boxes = field.boxes if len(field.boxes) > 1 else divided(field.outline, count)
    return replace(drawn, field=replace(field, kind=kind, decimals=decimals, boxes=boxes))


def copies(
    fields: Sequence[DrawnField], there: Sequence[DrawnField], *, by: tuple[float, float]
) -> tuple[DrawnField, ...]:
    """Copies of fields beside those that are there, shifted by shares of the page.

    Where a copied field belongs to a row, its copies belong to the rows that follow; else they have names of their own.
    """
    taken = {one.field.name for one in there}
    pairs = {(one.field.name, one.field.row) for one in there}
    rows = [one.field.row for one in fields if one.field.row]
    shift = max((one.field.row for one in there), default=0) + 1 - min(rows) if rows else 0
    names: dict[str, str] = {}
    found = []
    for one in moved_fields(fields, *by):
        name, row = one.field.name, one.field.row
        if row:
            row += shift if (name, row) in pairs else 0
        elif name in taken:
            names.setdefault(name, free_field_name(name, taken))
            taken.add(names[name])
            name = names[name]
        taken.add(name)
        pairs.add((name, row))
        found.append(replace(one, field=replace(one.field, name=name, row=row)))
    return tuple(found)


def new_field(boxes: tuple[FieldBox, ...], there: Sequence[DrawnField]) -> DrawnField:
    """A field with one box, or one for each digit, and a name that is free."""
    kind = FieldKind.BOXES if len(boxes) > 1 else FieldKind.WHOLE
    return DrawnField(FormField(free_field_name("field", {one.field.name for one in there}), kind, boxes))


def new_grid(
    rows: Sequence[Sequence[tuple[FieldBox, ...]]], there: Sequence[DrawnField], *, first: int
) -> tuple[DrawnField, ...]:
    """A field for each cell of a table: its row that of the form's table, its column the field's name.

    `rows`: each cell's boxes; `first`: the number of the first row.
    """
    taken = {one.field.name for one in there}
    names: list[str] = []
    for _ in range(max(map(len, rows), default=0)):
        names.append(free_field_name("column", taken))
        taken.add(names[-1])
    found = []
    for number, cells in enumerate(rows, first):
        for name, boxes in zip(names, cells, strict=False):
            kind = FieldKind.BOXES if len(boxes) > 1 else FieldKind.WHOLE
            found.append(DrawnField(FormField(name, kind, boxes, row=number)))
    return tuple(found)
