"""Rules between fields of a form: which fields they mean, and what is flagged."""

from __future__ import annotations

from digitpad.core.forms.fields.related_fields import by_relations
from digitpad.core.forms.form import FieldKind, Form, FormField
from digitpad.core.rules.between import UncertainNumber


def field(name: str, row: int = 0, *, sum_of: tuple[str, ...] = (), at_least_before: bool = False) -> FormField:
    return FormField(
        name, FieldKind.WHOLE, ((0.1, 0.1, 0.2, 0.2),), row=row, sum_of=sum_of, at_least_before=at_least_before
    )


def form(*fields: FormField) -> Form:
    return Form("a", 210, 297, fields)


def read(text: str, place: int = 0, other: int | None = None) -> UncertainNumber:
    """Clear digits, but for one that may be another."""
    tens = [[0.0005] * 10 for _ in text]
    for ten, one in zip(tens, text, strict=True):
        ten[int(one)] = 0.9955
    if other is not None:
        tens[place][int(text[place])], tens[place][other] = 0.7, 0.2959
    return UncertainNumber(tens, text)


ROW = form(field("a"), field("b"), field("total", sum_of=("a", "b")))
COLUMN = form(field("a", 1), field("a", 2), field("a", 3, sum_of=("a",)))
METERS = form(field("m", 1), field("m", 2, at_least_before=True), field("m", 3, at_least_before=True))


def test_a_sum_of_a_row_decides_what_is_in_doubt() -> None:
    numbers = {("a", 0): read("17", 1, 1), ("b", 0): read("25"), ("total", 0): read("36")}
    found = by_relations(ROW, numbers, frozenset())
    assert found.numbers["a", 0].taken == "11"
    assert not found.broken


def test_a_sum_that_is_none_is_broken_and_nothing_is_bent() -> None:
    numbers = {("a", 0): read("17"), ("b", 0): read("25"), ("total", 0): read("43")}
    found = by_relations(ROW, numbers, frozenset())
    assert found.broken == {("total", 0)}
    assert {place: one.taken for place, one in found.numbers.items()} == {
        ("a", 0): "17",
        ("b", 0): "25",
        ("total", 0): "43",
    }


def test_an_empty_field_counts_as_nothing_and_one_that_cannot_be_read_ends_the_question() -> None:
    numbers = {("a", 0): read("17", 1, 1), ("total", 0): read("11")}
    empty = by_relations(ROW, numbers, frozenset({("b", 0)}))
    assert empty.broken == {("total", 0)}, "nothing is changed where something may be missing"
    assert not by_relations(ROW, {**numbers, ("total", 0): read("17")}, frozenset({("b", 0)})).broken
    assert not by_relations(ROW, numbers, frozenset()).broken


def test_a_sum_of_the_column_above() -> None:
    numbers = {("a", 1): read("17"), ("a", 2): read("25"), ("a", 3): read("12", 0, 4)}
    found = by_relations(COLUMN, numbers, frozenset())
    assert found.numbers["a", 3].taken == "42"
    assert not found.broken


def test_a_sheets_total_is_that_of_all_rows() -> None:
    sheet = form(field("a", 1), field("a", 2), field("sum", sum_of=("a",)))
    numbers = {("a", 1): read("17"), ("a", 2): read("25"), ("sum", 0): read("42")}
    assert not by_relations(sheet, numbers, frozenset()).broken


def test_meters_do_not_run_backwards() -> None:
    numbers = {("m", 1): read("1204"), ("m", 2): read("7250", 0, 1), ("m", 3): read("1288")}
    found = by_relations(METERS, numbers, frozenset())
    assert found.numbers["m", 2].taken == "1250"
    assert not found.broken
    numbers["m", 2] = read("1199")
    found = by_relations(METERS, numbers, frozenset())
    assert (found.numbers["m", 2].taken, found.broken) == ("1199", {("m", 2)})


def test_a_row_without_a_number_is_passed_over() -> None:
    numbers = {("m", 1): read("1204"), ("m", 3): read("1199")}
    assert by_relations(METERS, numbers, frozenset({("m", 2)})).broken == {("m", 3)}


def test_rows_have_their_fields_in_the_forms_order() -> None:
    one = form(field("a", 2), field("b"), field("c", 2), field("a", 1))
    assert [(number, [own.name for own in fields]) for number, fields in one.rows] == [
        (2, ["a", "c"]),
        (0, ["b"]),
        (1, ["a"]),
    ]


def test_sums_of_many_rows_are_those_of_their_own_fields() -> None:
    names, rows = ("a", "b"), range(1, 334)
    many = form(*(field(name, row) for row in rows for name in names), *(field("t", row, sum_of=names) for row in rows))
    numbers = {(one.name, one.row): read("10" if one.sum_of else "5") for one in many.fields}
    numbers["t", 200] = read("11")
    assert by_relations(many, numbers, frozenset()).broken == {("t", 200)}
