"""Cells of tables whose digits are given: by alignment, and between rulings."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from digitpad.core.pages.digits.lines import PlacedBox
from digitpad.core.pages.page import PageDigit
from digitpad.core.recognition.predict import Prediction
from digitpad.core.recognition.preprocess import prepare
from digitpad.core.table_structure.cells import find_cells, tables_apart
from digitpad.core.table_structure.placed import PlacedDigit
from digitpad.core.table_structure.ruled_grid import RuledGrid
from digitpad.core.table_structure.rulings import Ruling

HIGH, WIDE, STEP, SPACING = 30, 18, 22, 50
"""Pixels: of a digit, from one digit to the next of a number, from one row to the next."""
_PREPARED = prepare(np.ones((28, 20), np.float32))


def digit(value: int, box: PlacedBox, line: int, *, starts: bool | None = None, sign: str = "") -> PlacedDigit:
    said = Prediction(tuple(0.99 if one == value else 0.01 / 9 for one in range(10)))
    whole = round(box[0]), round(box[1]), round(box[2]), round(box[3])
    return PlacedDigit(PageDigit(whole, _PREPARED, said, sign=sign, starts_number=starts), box, line)


def number(text: str, x: float, row: float, line: int, *, high: float = HIGH) -> list[PlacedDigit]:
    """A number that begins at x."""
    y = row * SPACING
    boxes = [(x + place * STEP, y, x + place * STEP + WIDE, y + high) for place in range(len(text))]
    return [digit(int(one), box, line) for one, box in zip(text, boxes, strict=True)]


def aligned(rows: Sequence[Sequence[str]], starts: Sequence[float], *, to_left: bool = False) -> list[PlacedDigit]:
    """Numbers in columns that begin, or `to_left` end, at some places."""
    return [
        one
        for row, cells in enumerate(rows)
        for text, x in zip(cells, starts, strict=True)
        for one in number(text, x - to_left * (len(text) * STEP), row, row)
    ]


def turned(digits: Sequence[PlacedDigit], degrees: float) -> list[PlacedDigit]:
    angle = np.radians(degrees)
    found = []
    for one in digits:
        x = one.x * np.cos(angle) - one.y * np.sin(angle)
        y = one.x * np.sin(angle) + one.y * np.cos(angle)
        box = x - WIDE / 2, y - HIGH / 2, x + WIDE / 2, y + HIGH / 2
        found.append(digit(one.digit.digit, tuple(map(float, box)), one.line))
    return found


def texts(digits: Sequence[PlacedDigit], grid: RuledGrid | None = None) -> list[list[str]]:
    return [["".join(str(one.digit.digit) for one in cell.digits) for cell in row] for row in find_cells(digits, grid)]


RAGGED = [["1", "12345", "67"], ["22", "9", "8"], ["333", "1234", "7"], ["4", "56", "12"], ["55", "678", "3"]]


@pytest.mark.parametrize("to_left", [False, True])
@pytest.mark.parametrize("degrees", [-7, -3, 0, 4, 8])
def test_columns_of_ragged_numbers_however_they_lean(degrees: float, to_left: bool) -> None:
    digits = aligned(RAGGED, (200, 400, 600), to_left=to_left)
    assert texts(turned(digits, degrees)) == RAGGED


def test_a_table_of_single_digits_that_stand_evenly() -> None:
    rows = [["3", "1", "4"], ["1", "5", "9"], ["2", "6", "5"], ["3", "5", "8"]]
    assert texts(aligned(rows, (0, 55, 110))) == rows


def test_cells_may_be_missing() -> None:
    rows = [["11", "22", "33"], ["11", "", "33"], ["", "22", ""], ["11", "22", ""], ["11", "22", "33"]]
    assert texts(aligned(rows, (0, 150, 300))) == rows


def test_rows_that_were_read_as_lines_of_their_own_are_one_row() -> None:
    rows = [["11", "22"], ["33", "44"], ["55", "66"], ["77", "88"]]
    digits = [
        one
        for row, cells in enumerate(rows)
        for column, text in enumerate(cells)
        for one in number(text, 900 * column, row, 4 * column + row)
    ]
    assert texts(digits) == rows


def test_two_numbers_of_a_cell_stay_in_it() -> None:
    digits = aligned([["12345", "7"], ["23456", "8"], ["", "9"], ["45678", "1"], ["56789", "2"]], (0, 250))
    digits += [*number("1", 0, 2, 2), *number("23", 60, 2, 2)]
    found = find_cells(digits)
    assert [len(row) for row in found] == [2] * 5
    assert [one.digit.digit for one in found[2][0].digits] == [1, 2, 3]


def test_a_number_that_reaches_into_the_next_column_stays_whole_and_is_marked() -> None:
    rows = [["12", "34"], ["12", "34"], ["12", "34"], ["12", "34"], ["12", "34"]]
    digits = [*aligned(rows, (0, 110)), *number("1234567", 0, 5, 5)]
    found = find_cells(digits)
    (row,) = [row for row in found if any(cell.across for cell in row)]
    assert row is found[5]
    assert [len(cell.digits) for cell in row] in ([7, 0], [0, 7])


def test_a_decimal_point_makes_no_gap() -> None:
    rows = [("7", "5", "1"), ("8", "2", "6"), ("9", "4", "3"), ("6", "1", "2")]
    digits = aligned(rows, (0, 45, 200))
    pointed = [digit(o.digit.digit, o.box, o.line, sign="." if 40 < o.box[0] < 60 else "") for o in digits]
    assert texts(digits) == [list(row) for row in rows]
    assert texts(pointed) == [["".join(row[:2]), row[2]] for row in rows]


def test_where_a_person_says_that_a_number_goes_on_no_column_begins() -> None:
    digits = aligned([["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"]], (0, 60))
    joined = [digit(one.digit.digit, one.box, one.line, starts=False) for one in digits]
    assert texts(joined) == [["12"], ["34"], ["56"], ["78"]]


def test_a_speck_between_two_rows_is_no_row() -> None:
    digits = aligned([["12", "34"]] * 5, (0, 150))
    found = find_cells([*digits, *number("1", 60, 2.5, 9)])
    assert len(found) == 5


def test_tables_far_below_each_other_are_apart() -> None:
    digits = aligned([["12", "34"]] * 4, (0, 150))
    far = number("9", 0, 9, 9)
    assert [len(part) for part in tables_apart([*digits, *far])] == [16, 1]


def grid(xs: Sequence[float], ys: Sequence[float]) -> RuledGrid:
    def rulings(places: Sequence[float], first: float, last: float) -> tuple[Ruling, ...]:
        along = np.linspace(first, last, 20)
        return tuple(Ruling(along, np.full(20, float(place)), 0.3) for place in places)

    return RuledGrid(rulings(ys, xs[0], xs[-1]), rulings(xs, ys[0], ys[-1]), 0.6 * HIGH)


def test_rulings_part_what_stands_close_and_empty_cells_stay() -> None:
    ruled = grid((-10, 20, 42, 200), (-10, 40, 90, 140))
    digits = [*number("12", 0, 0, 0), *number("34", 0, 2, 2)]
    assert texts(digits, ruled) == [["1", "2", ""], ["", "", ""], ["3", "4", ""]]


def test_beyond_the_frame_one_thing_is_no_column_and_two_are() -> None:
    ruled = grid((-10, 100, 300), (-10, 40, 90, 140))
    digits = aligned([["12", "34"], ["56", "78"], ["90", "12"]], (0, 120))
    one = [*digits, *number("1", 304, 0, 7)]
    assert texts(one, ruled) == [["12", "341"], ["56", "78"], ["90", "12"]]
    assert texts([*one, *number("1", 304, 2, 8)], ruled) == [["12", "34", "1"], ["56", "78", ""], ["90", "12", "1"]]


def test_rows_between_two_rulings_are_found_by_their_height() -> None:
    ruled = grid((-10, 100, 300), (-10, 260))
    rows = [["12", "34"], ["56", "78"], ["90", "12"], ["34", "56"], ["78", "90"]]
    assert texts(aligned(rows, (0, 120)), ruled) == rows


def test_numbers_at_other_heights_in_a_low_row_are_one_row() -> None:
    ruled = grid((-10, 100, 300), (-20, 60, 140))
    digits = [*number("12", 0, 0, 0), *number("34", 120, 0.5, 1), *number("56", 0, 2, 2)]
    assert texts(digits, ruled) == [["12", "34"], ["56", ""]]


def test_no_digits_are_no_table() -> None:
    assert find_cells([]) == []
