"""A form: where on a page its fields of digits are, what may stand in them, and where its corner marks are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from itertools import combinations
from typing import Final, TypeAlias, TypeVar

from digitpad.core.errors import FormatProblem, short_quote
from digitpad.core.forms.alignment.by_print import PrintedForm
from digitpad.core.forms.reference import FormReference
from digitpad.core.lines.signs import ALL_SIGNS, COMMA, POINT
from digitpad.core.rules.rule_set import RuleSet

_Key = TypeVar("_Key", bound=Hashable)
FieldBox: TypeAlias = tuple[float, float, float, float]
"""left, top, right, bottom as shares of the page's width and height, 0..1."""

MOST_FIELDS: Final = 1000
"""Of a form: more do not fit on a page that a person fills in."""
MOST_BOXES: Final = 100
"""Of a field."""
MOST_NAME: Final = 100
"""Characters of a field's name."""
PAGE_SIDES: Final = (20.0, 2000.0)
"""Millimetres: the shortest and the longest side that a page may have."""
_LEAST_BOX: Final = 1.5
"""Millimetres of a box's width and height: smaller digits nobody writes."""
_COMMON: Final = 0.05
"""Millimetres by which two fields may overlap: figures are rounded."""
_LARGEST_MARK: Final = 0.1
"""Of the page's width: the side of a corner mark at most."""
_CORNERS: Final = 4


class FieldKind(Enum):
    """What stands in a field."""

    WHOLE = "whole number"
    DECIMAL = "decimal number"
    FIXED = "fixed length"
    BOXES = "one box a digit"


@dataclass(frozen=True)
class FormField:
    """A place for one number.

    `boxes`: one rectangle, or one for each digit from the left; `decimals`: digits after the point, which is printed or
    understood; `rules`: what the number may be, None: anything; `row`: of a sheet with a row of a table for each
    printed row, its number; 0: the field is one of the sheet; `signs`: which signs may stand in it, beside the point or
    comma of a decimal number; `sum_of`: names of fields whose sum it is, those of its row, else all of other rows;
    `at_least_before`: whether it is at least what the field of its name has in the row before.
    """

    name: str
    kind: FieldKind
    boxes: tuple[FieldBox, ...]
    decimals: int = 0
    rules: RuleSet | None = None
    row: int = 0
    signs: str = ""
    sum_of: tuple[str, ...] = ()
    at_least_before: bool = False

    @property
    def allowed_signs(self) -> str:
        """Those that are looked for in it."""
        points = POINT + COMMA if self.kind is FieldKind.DECIMAL else ""
        return "".join(sign for sign in ALL_SIGNS if sign in points + self.signs)

    @cached_property  # asked for all fields of a form whenever one moves
    def outline(self) -> FieldBox:
        """The rectangle around all boxes."""
        left, top = (min(box[side] for box in self.boxes) for side in (0, 1))
        right, bottom = (max(box[side] for box in self.boxes) for side in (2, 3))
        return left, top, right, bottom


@dataclass(frozen=True)
class CornerMarks:
    """The four marks of a page: `centres`, x and y as shares, upper left, upper right, lower right, lower left;
    `side`: of a mark, as a share of the page's width.
    """

    centres: tuple[tuple[float, float], ...]
    side: float


@dataclass(frozen=True)
class Form:
    """`width`, `height`: of the page in millimetres; `marks`: None where the page has none; `reference`: what it looks
    like, without which a form that has no marks cannot be aligned.
    """

    name: str
    width: float
    height: float
    fields: tuple[FormField, ...]
    marks: CornerMarks | None = None
    reference: FormReference | None = None

    @cached_property
    def printed(self) -> PrintedForm | None:
        """What is printed on it, to find it in pictures; None where it has no reference."""
        if self.reference is None:
            return None
        return PrintedForm(self.reference.grey, [field.outline for field in self.fields])

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its fields, each once, in the order in which they come first."""
        return tuple(dict.fromkeys(field.name for field in self.fields))

    @property
    def rows(self) -> tuple[tuple[int, tuple[FormField, ...]], ...]:
        """The numbers of its rows with the fields of each, in their order."""
        return tuple(_grouped(self.fields, lambda field: field.row).items())

    def terms_of(self, total: FormField) -> tuple[FormField, ...]:
        """The fields whose sum a field is: of each name the one of its row, else all of other rows that are no sums."""
        found: list[FormField] = []
        for name in total.sum_of:
            beside = self._by_place.get((name, total.row), ()) if name != total.name else ()
            found += beside or [one for one in self._by_name.get(name, ()) if one.row != total.row and not one.sum_of]
        return tuple(found)

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[FormField, ...]]:
        return _grouped(self.fields, lambda field: field.name)

    @cached_property
    def _by_place(self) -> Mapping[tuple[str, int], tuple[FormField, ...]]:
        return _grouped(self.fields, lambda field: (field.name, field.row))


def _grouped(fields: Iterable[FormField], key: Callable[[FormField], _Key]) -> dict[_Key, tuple[FormField, ...]]:
    """The fields of each key, in their order."""
    found: defaultdict[_Key, list[FormField]] = defaultdict(list)
    for field in fields:
        found[key(field)].append(field)
    return {one: tuple(some) for one, some in found.items()}


def check_form(form: Form) -> None:
    """Raises FormatProblem with a clause that names the first thing that cannot be."""
    if not PAGE_SIDES[0] <= min(form.width, form.height) <= max(form.width, form.height) <= PAGE_SIDES[1]:
        raise FormatProblem(f"a page has sides of {PAGE_SIDES[0]:g} to {PAGE_SIDES[1]:g} mm")
    if not form.fields:
        raise FormatProblem("it has no fields")
    if len(form.fields) > MOST_FIELDS:
        raise FormatProblem(f"it has {len(form.fields):,} fields, more than {MOST_FIELDS:,}")
    for field in form.fields:
        _check_field(field, form)
    _check_names(form.fields)
    _check_sums(form)
    _check_apart(form)
    if form.marks is not None:
        _check_marks(form.marks, form)


def _check_field(field: FormField, form: Form) -> None:
    who = f"the field {short_quote(field.name)}"
    if not field.name.strip() or len(field.name) > MOST_NAME:
        raise FormatProblem(f"{who} has no name of 1 to {MOST_NAME} characters")
    if not 1 <= len(field.boxes) <= MOST_BOXES:
        raise FormatProblem(f"{who} has {len(field.boxes):,} boxes; 1 to {MOST_BOXES} are possible")
    if field.kind is not FieldKind.BOXES and len(field.boxes) != 1:
        raise FormatProblem(f"{who} is a {field.kind.value} and has {len(field.boxes)} boxes; it has one")
    length = None if field.rules is None else field.rules.length
    if field.kind is FieldKind.FIXED and length is None:
        raise FormatProblem(f"{who} has a fixed length, but no rule says which")
    if field.kind is FieldKind.BOXES and length is not None and length > len(field.boxes):
        raise FormatProblem(f"{who} is to have {length} digits, but has {len(field.boxes)} boxes")
    _check_signs(field, who)
    for left, top, right, bottom in field.boxes:
        if not (0 <= left < right <= 1 and 0 <= top < bottom <= 1):
            raise FormatProblem(f"{who} lies outside the page, or a box of it has no size")
        if (right - left) * form.width < _LEAST_BOX or (bottom - top) * form.height < _LEAST_BOX:
            raise FormatProblem(f"{who} has a box that is smaller than {_LEAST_BOX:g} mm")


def _check_signs(field: FormField, who: str) -> None:
    if field.decimals and field.kind not in (FieldKind.DECIMAL, FieldKind.BOXES):
        raise FormatProblem(f"{who} is a {field.kind.value} and has no decimals")
    if field.signs and field.kind is FieldKind.BOXES:
        raise FormatProblem(f"{who} has {field.kind.value}; signs are only possible in a field of one rectangle")


def _check_names(fields: Sequence[FormField]) -> None:
    for (name, row), count in Counter((field.name, field.row) for field in fields).items():
        if count > 1:
            where = f" in row {row}" if row else ""
            raise FormatProblem(f"the name {short_quote(name)} is there {count} times{where}; each field needs its own")


def _check_sums(form: Form) -> None:
    for field in form.fields:
        for name in field.sum_of:
            if not form.terms_of(replace(field, sum_of=(name,))):
                names = f"{short_quote(field.name)} is to be the sum of {short_quote(name)}"
                raise FormatProblem(f"the field {names}, of which there is none beside or above it")


def _check_apart(form: Form) -> None:
    """No two boxes overlap."""
    places = [(field, box) for field in form.fields for box in field.boxes]
    places.sort(key=lambda one: one[1][1])
    open_ones: list[tuple[FormField, FieldBox]] = []
    for field, box in places:
        open_ones = [one for one in open_ones if one[1][3] > box[1]]
        for other, there in open_ones:
            if overlap(box, there, form):
                names = " and ".join(short_quote(one.name) for one in (other, field))
                raise FormatProblem(f"boxes of the fields {names} overlap")
        open_ones.append((field, box))


def overlap(one: FieldBox, two: FieldBox, form: Form) -> bool:
    """Whether two boxes of a form lie over each other, by more than figures are rounded."""
    across = (min(one[2], two[2]) - max(one[0], two[0])) * form.width
    down = (min(one[3], two[3]) - max(one[1], two[1])) * form.height
    return across > _COMMON and down > _COMMON


def _check_marks(marks: CornerMarks, form: Form) -> None:
    if len(marks.centres) != _CORNERS:
        raise FormatProblem(f"it has {len(marks.centres)} corner marks; there are four, or none")
    if not 0 < marks.side <= _LARGEST_MARK:
        raise FormatProblem(
            f"its corner marks are larger than {_LARGEST_MARK:.0%} of the page's width, or have no size"
        )
    half, tall = marks.side / 2, marks.side / 2 * form.width / form.height
    for x, y in marks.centres:
        if not (half <= x <= 1 - half and tall <= y <= 1 - tall):
            raise FormatProblem("a corner mark lies outside the page")
    if not _is_clockwise(marks.centres):
        raise FormatProblem("its corner marks are not in the order upper left, upper right, lower right, lower left")
    for (x, y), field in ((centre, field) for centre in marks.centres for field in form.fields):
        if any(overlap((x - half, y - tall, x + half, y + tall), box, form) for box in field.boxes):
            raise FormatProblem(f"the field {short_quote(field.name)} lies on a corner mark")


def _is_clockwise(centres: Iterable[tuple[float, float]]) -> bool:
    """Whether four places are upper left, upper right, lower right, lower left."""
    (a, b, c, d) = centres
    distinct = all(one != two for one, two in combinations((a, b, c, d), 2))
    return distinct and max(a[0], d[0]) < min(b[0], c[0]) and max(a[1], b[1]) < min(c[1], d[1])
