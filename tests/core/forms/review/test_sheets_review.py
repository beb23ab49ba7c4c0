"""What a person says of sheets' fields: steps, what is in doubt, entries of a roster on two sheets, and files of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from digitpad.core.errors import DataError
from digitpad.core.forms.field_reading import FieldReading, FieldState, FormRow
from digitpad.core.forms.form import FieldKind, Form, FormField
from digitpad.core.forms.form_tables import SheetReading, form_csv, form_rows
from digitpad.core.forms.review.kept_fields import field_box
from digitpad.core.forms.review.said import said_text
from digitpad.core.forms.review.sheets_review import ReviewedSheet, SheetsReview
from digitpad.core.forms.sheet_result import SheetResult
from digitpad.core.pages.output import ReadDigit, ReadNumber
from digitpad.core.pages.read_file import PageResult
from digitpad.core.rules.roster import Roster
from digitpad.core.rules.rule_set import RuleSet

STUDENTS = Roster("students.csv", ("11", "22", "33"))
STUDENT = FormField("student", FieldKind.WHOLE, ((0.1, 0.1, 0.2, 0.15),), rules=RuleSet(roster=STUDENTS))
SCORE = FormField("score", FieldKind.WHOLE, ((0.4, 0.1, 0.5, 0.15),), rules=RuleSet(high=100))
FORM = Form("exam", 210, 297, (STUDENT, SCORE))
STUDENT_COLUMN, SCORE_COLUMN = 0, 1


def number(text: str, *, unsure: bool = False) -> ReadNumber:
    return ReadNumber(tuple(ReadDigit(int(one), 0.6 if unsure else 0.99, (0, 0, 9, 9), unsure=unsure) for one in text))


def sheet(student: str, score: str | None, *, unsure: bool = False, file: str = "a.png") -> ReviewedSheet:
    state = FieldState.UNREADABLE if score is None else FieldState.READ
    fields = (
        FieldReading(STUDENT, FieldState.READ, number(student)),
        FieldReading(SCORE, state, None if score is None else number(score, unsure=unsure)),
    )
    return ReviewedSheet(SheetReading(file, SheetResult(rows=(FormRow(0, fields),))), content=file)


def broken(file: str = "b.png") -> ReviewedSheet:
    return ReviewedSheet(SheetReading(file, PageResult(error="It could not be aligned.")))


def review_of(*sheets: ReviewedSheet) -> SheetsReview:
    review = SheetsReview(FORM)
    for one in sheets:
        review.add(one)
    return review


def table(review: SheetsReview) -> list[str]:
    return "".join(form_csv(reading, review.layout) for reading in review.readings()).splitlines()


def test_what_is_said_stands_in_the_table_and_can_be_taken_back() -> None:
    review = review_of(sheet("11", "7", unsure=True), broken())
    cell = (0, SCORE_COLUMN)
    assert (review.open_count, review.is_open(cell)) == (1, True)
    change = review.say({cell: "77"})
    assert (change.cells, change.rows) == ((cell,), frozenset({0}))
    assert [(one.page, one.box, one.said) for one in change.kept["a.png"]] == [(1, field_box(SCORE), "77")]
    assert table(review) == ["a.png,1,11,77,0.6,score:corrected,", "b.png,1,,,,,It could not be aligned."]
    assert (review.open_count, review.said_count) == (0, 1)
    assert review.undo().kept["a.png"][0].said is None
    assert table(review)[0] == "a.png,1,11,7,0.6,score:unsure,"
    assert (review.open_count, review.said_count, review.can_undo, review.can_redo) == (1, 0, False, True)
    review.redo()
    assert table(review)[0].startswith("a.png,1,11,77,")
    assert not review.can_redo


def test_saying_the_same_again_is_no_step() -> None:
    review = review_of(sheet("11", "7"))
    review.say({(0, SCORE_COLUMN): "7"})
    assert review.say({(0, SCORE_COLUMN): "7"}).cells == ()
    review.undo()
    assert not review.can_undo


def test_an_unreadable_field_has_a_value_once_a_person_says_it_and_a_workbook_takes_it_for_a_number() -> None:
    review = review_of(sheet("11", None))
    assert review.is_open((0, SCORE_COLUMN))
    review.say({(0, SCORE_COLUMN): "42"})
    (row,) = form_rows(next(review.readings()), review.layout)
    place = review.layout.header.index("score")
    assert row.cells[place] == "42"
    assert place in row.numeric
    assert not row.doubtful


def test_what_the_rules_forbid_stays_in_doubt_in_files_but_is_asked_once() -> None:
    review = review_of(sheet("11", "7"))
    review.say({(0, SCORE_COLUMN): "700"})
    one = review.field((0, SCORE_COLUMN))
    assert one is not None
    assert one.flags == ("corrected", "invalid")
    assert one.in_doubt
    assert review.open_count == 0


def test_what_is_said_obeys_the_rules_of_all_fields_where_its_field_has_none() -> None:
    def said(field: FormField, text: str) -> FieldReading:
        return FieldReading(field, FieldState.READ, said=text, common_rules=RuleSet(high=20))

    plain = FormField("points", FieldKind.WHOLE, ())
    assert not said(plain, "20").invalid
    assert said(plain, "21").invalid
    assert not said(SCORE, "21").invalid
    assert not said(FormField("grade", FieldKind.DECIMAL, ()), "19.5").invalid
    assert said(FormField("grade", FieldKind.DECIMAL, ()), "20.5").invalid
    assert said(FormField("when", FieldKind.WHOLE, (), signs="/"), "12/5").invalid


def test_an_entry_of_the_roster_of_all_fields_is_shown_on_both_sheets() -> None:
    plain = FormField("student", FieldKind.WHOLE, STUDENT.boxes)
    review = SheetsReview(Form("exam", 210, 297, (plain,)))
    for file in ("a.png", "b.png"):
        one = FieldReading(plain, FieldState.READ, number("11"), common_rules=RuleSet(roster=STUDENTS))
        review.add(ReviewedSheet(SheetReading(file, SheetResult(rows=(FormRow(0, (one,)),))), content=file))
    assert [review.is_open((row, 0)) for row in (0, 1)] == [True, True]
    review.say({(0, 0): "12"})
    first = review.field((0, 0))
    assert first is not None
    assert first.flags == ("corrected", "invalid")
    assert not review.is_open((1, 0))


def test_an_entry_of_a_roster_on_two_sheets_is_shown_on_both_until_one_is_corrected() -> None:
    review = review_of(sheet("11", "7", file="a.png"), sheet("22", "8", file="b.png"))
    assert review.open_count == 0
    assert review.add(sheet("11", "9", file="c.png")).rows == frozenset({0, 2})
    assert [review.is_open((row, STUDENT_COLUMN)) for row in range(3)] == [True, False, True]
    assert review.elsewhere((0, STUDENT_COLUMN)) == (2,)
    assert [line.rsplit(",", 2)[1] for line in table(review)] == ["student:duplicate", "", "student:duplicate"]
    change = review.say({(2, STUDENT_COLUMN): "33"})
    assert change.rows == frozenset({0, 2})
    assert [review.is_open((row, STUDENT_COLUMN)) for row in range(3)] == [False, False, False]
    review.undo()
    assert review.is_open((0, STUDENT_COLUMN))


def test_fields_in_doubt_come_one_after_the_other_and_from_the_other_end_again() -> None:
    review = review_of(sheet("11", None), sheet("22", "8"), sheet("33", "9", unsure=True))
    first, last = (0, SCORE_COLUMN), (2, SCORE_COLUMN)
    assert review.next_open((-1, 0), 1) == first
    assert review.next_open(first, 1) == last
    assert review.next_open(last, 1) == first
    assert review.next_open(first, -1) == last
    review.say({first: "", last: "9"})
    assert review.next_open(first, 1) is None


def test_what_was_said_another_time_is_there_and_is_no_step() -> None:
    known = replace(sheet("11", None), said={field_box(SCORE): "55"})
    review = review_of(known)
    assert table(review)[0].startswith("a.png,1,11,55,")
    assert (review.said_count, review.open_count, review.can_undo) == (1, 0, False)


def test_readings_are_those_of_the_moment_they_were_asked_for() -> None:
    review = review_of(sheet("11", "7"))
    readings = review.readings()
    review.say({(0, SCORE_COLUMN): "99"})
    assert [form_csv(reading, review.layout) for reading in readings] == ["a.png,1,11,7,0.99,,\n"]


def test_problems_keep_their_rows_when_the_first_sheet_says_which_columns_there_are() -> None:
    review = review_of(broken(), sheet("11", "7"))
    assert review.problems == [(0, "It could not be aligned.")]
    assert review.row(0).cells == ("b.png", 1, "", "", "", "", "It could not be aligned.")


@pytest.mark.parametrize(
    ("kind", "decimals", "typed", "text"),
    [
        (FieldKind.WHOLE, 0, " 007 ", "007"),
        (FieldKind.WHOLE, 0, "", ""),
        (FieldKind.BOXES, 1, "73,5", "73.5"),
        (FieldKind.DECIMAL, 2, "3", "3.00"),
        (FieldKind.DECIMAL, 0, "3,25", "3.25"),
        (FieldKind.FIXED, 0, "12", "12"),
    ],
)
def test_what_is_typed_becomes_a_number_as_the_field_has_it(
    kind: FieldKind, decimals: int, typed: str, text: str
) -> None:
    assert said_text(FormField("grade", kind, (), decimals), typed) == text


@pytest.mark.parametrize(
    ("kind", "decimals", "typed"),
    [
        (FieldKind.WHOLE, 0, "3.5"),
        (FieldKind.WHOLE, 0, "a"),
        (FieldKind.BOXES, 0, "1.0"),
        (FieldKind.DECIMAL, 1, "3.25"),
        (FieldKind.DECIMAL, 0, "1.2.3"),
        (FieldKind.DECIMAL, 0, "."),
        (FieldKind.WHOLE, 0, "9" * 101),
    ],
)
def test_what_is_no_such_number_is_refused_with_the_fields_name(kind: FieldKind, decimals: int, typed: str) -> None:
    with pytest.raises(DataError, match="grade"):
        said_text(FormField("grade", kind, (), decimals), typed)


@pytest.mark.parametrize(
    ("kind", "signs", "typed", "text"),
    [
        (FieldKind.WHOLE, "/", "12/5", "12/5"),
        (FieldKind.WHOLE, ":", "3 : 45", "3:45"),
        (FieldKind.FIXED, "/:", "12/5/2026", "12/5/2026"),
        (FieldKind.WHOLE, ".", "12.5.2026", "12.5.2026"),
        (FieldKind.WHOLE, ",", "12,5", "12.5"),
        (FieldKind.WHOLE, "-", "-12", "-12"),
        (FieldKind.DECIMAL, "-", "-3,5", "-3.5"),
        (FieldKind.DECIMAL, "/", "12/5", "12/5"),
    ],
)
def test_the_signs_that_a_field_may_have_can_be_typed(kind: FieldKind, signs: str, typed: str, text: str) -> None:
    assert said_text(FormField("when", kind, (), signs=signs), typed) == text


@pytest.mark.parametrize(
    ("kind", "signs", "typed"),
    [
        (FieldKind.WHOLE, "", "12/5"),
        (FieldKind.WHOLE, "", "-5"),
        (FieldKind.DECIMAL, "", "-3.5"),
        (FieldKind.WHOLE, "/", "3:45"),
        (FieldKind.WHOLE, "/", "12//5"),
        (FieldKind.WHOLE, "/", "/5"),
        (FieldKind.WHOLE, "-", "12-5"),
        (FieldKind.WHOLE, "/", "3.5"),
    ],
)
def test_signs_that_a_field_may_not_have_or_that_stand_alone_are_refused(
    kind: FieldKind, signs: str, typed: str
) -> None:
    with pytest.raises(DataError, match="when"):
        said_text(FormField("when", kind, (), signs=signs), typed)
