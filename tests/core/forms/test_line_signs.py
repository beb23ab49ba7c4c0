"""Points of decimal numbers: where one is to be expected, they may be wide, faint, or part of a digit's ink."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.forms.fields.line_signs import LineSigns, signs_in_line, signs_of_decimal
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.judge import Judged
from digitpad.core.pages.digits.pieces import Box, Patch, joined
from digitpad.core.recognition.predict import Prediction
from digitpad.core.recognition.preprocess import prepare

HEIGHT = 30
_SHARES = (0.91, *(0.01,) * 9)


def ink(box: Box) -> Patch:
    left, top, right, bottom = box
    return Patch(left, top, np.ones((bottom - top, right - left), np.float32))


def thing(patch: Patch, *, counts: bool = True) -> Sighting:
    prepared = prepare(patch.ink)
    assert prepared is not None
    return Sighting(patch, Judged(prepared, Prediction(_SHARES, rejected=not counts), 0.9), 1.0, 0.0)


def digits(*extra: Box, gap: int = 14) -> list[Patch]:
    """Two digits 30 pixels high, on a base line at 30; `extra`: of the ink of the second one, too."""
    return [ink((0, 0, 20, HEIGHT)), joined([ink((20 + gap, 0, 40 + gap, HEIGHT)), *map(ink, extra)])]


def signs(inks: list[Patch], *others: Patch, faint: tuple[Patch, ...] = ()) -> LineSigns:
    whole = joined([*inks, *others])
    return signs_of_decimal([thing(one) for one in inks], whole, ".,", faint)


@pytest.mark.parametrize("dot", [(25, 27, 28, 30), (24, 25, 30, 31), (21, 27, 33, 30)])
def test_a_dot_is_found_also_where_it_is_wide(dot: Box) -> None:
    found = signs(digits(), ink(dot))
    assert found.before[0] == ""
    assert found.before[1] in (".", ",")
    assert not found.open_ones


def test_a_dot_of_a_digits_ink_is_taken_out_of_that() -> None:
    """Also where specks belong to the digit, and where it is torn, so that none of its pieces is large."""
    torn = [
        ink((0, 0, 20, HEIGHT)),
        joined([ink(one) for one in ((34, 0, 54, 13), (34, 15, 54, 30), (25, 27, 28, 30))]),
    ]
    for inks in (digits((25, 27, 28, 30), (56, 3, 58, 5), (57, 9, 59, 11)), torn):
        found = signs(inks)
        assert found.before == ("", ".")
        assert found.rests[1].left == 34


def test_a_dot_that_both_digits_have_is_taken_out_of_both() -> None:
    dot = (25, 27, 28, 30)
    first, second = digits(dot)
    found = signs([joined([first, ink(dot)]), second])
    assert found.before == ("", ".")
    assert [found.rests[place].width for place in (0, 1)] == [20, 20]


def test_of_several_dots_the_one_of_most_ink_is_the_point() -> None:
    third = ink((70, 0, 90, HEIGHT))
    found = signs([*digits(), third], ink((24, 25, 29, 30)), ink((60, 28, 62, 30)))
    assert found.before == ("", ".", "")


def test_a_speck_above_a_point_makes_no_colon_of_it() -> None:
    upper, lower = ink((25, 8, 28, 11)), ink((25, 27, 28, 30))
    assert signs(digits(), upper, lower).before == ("", ".")
    line = [thing(one) for one in digits()]
    assert signs_in_line(line, joined([*digits(), upper, lower]), ".,").before == ("", "")


def test_what_was_taken_for_no_digit_may_be_the_point() -> None:
    first, second = digits()
    dot = ink((24, 25, 30, 31))
    line = [thing(first), thing(dot, counts=False), thing(second)]
    assert signs_of_decimal(line, joined([first, second]), ".,", ()).before == ("", ".")


def test_a_faint_dot_needs_room_and_is_in_doubt() -> None:
    dot = ink((26, 27, 29, 30))
    found = signs(digits(), faint=(dot,))
    assert found.before == ("", ".")
    assert found.open_ones
    assert signs(digits(gap=6), faint=(ink((22, 27, 25, 30)),)).before == ("", "")
    assert signs(digits(), faint=(ink((26, 20, 29, 23)),)).before == ("", "")


def test_a_clear_point_is_not_asked_against_a_faint_one() -> None:
    found = signs([*digits(), ink((70, 0, 90, HEIGHT))], ink((24, 25, 29, 30)), faint=(ink((58, 24, 64, 30)),))
    assert found.before == ("", ".", "")
    assert not found.open_ones


def test_nothing_between_digits_is_no_point() -> None:
    assert signs(digits()).before == ("", "")


@pytest.mark.parametrize("owner", [0, 1])
def test_a_comma_that_touches_a_digit_is_cut_off_and_in_doubt(owner: int) -> None:
    neck, comma = ((20, 27, 23, 29), (23, 25, 30, 34)) if owner == 0 else ((31, 27, 34, 29), (24, 25, 31, 34))
    inks = digits()
    inks[owner] = joined([inks[owner], ink(neck), ink(comma)])
    found = signs(inks)
    assert found.before[0] == ""
    assert found.before[1] in (".", ",")
    assert found.rests[owner].width <= 23
    assert found.open_ones


@pytest.mark.parametrize("tail", [(23, 21, 30, 30), (12, 32, 20, 38)])
def test_a_tail_that_ends_at_the_base_line_or_below_its_digit_is_no_point(tail: Box) -> None:
    first, second = digits()
    neck = ink((20, 24, 23, 26)) if tail[0] > 20 else ink((14, 30, 16, 32))
    assert signs([joined([first, neck, ink(tail)]), second]).before == ("", "")


def test_a_speck_below_a_digit_is_not_the_point_if_another_dot_stands_between_digits() -> None:
    assert signs([*digits(), ink((70, 0, 90, HEIGHT))], ink((25, 27, 28, 30)), ink((71, 31, 76, 36))).before[1] == "."
