"""Points of decimal numbers: the gap where one is most likely, and what ink there is the point."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from digitpad.core.forms.fields.line_signs import LineSigns, signs_of_decimal
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


def signs(inks: list[Patch], *others: Patch, odds: tuple[float, ...] = (5.0,)) -> LineSigns:
    """`odds`: what the network says of each gap."""

    def point_odds(gaps: Sequence[tuple[Patch, Patch]], height: float) -> Sequence[float]:
        assert len(gaps) == len(odds)
        return odds

    return signs_of_decimal([thing(one) for one in inks], joined([*inks, *others]), ".,", point_odds)


@pytest.mark.parametrize("dot", [(25, 27, 28, 30), (24, 25, 30, 31), (21, 27, 33, 30)])
def test_small_ink_in_the_gap_is_the_point(dot: Box) -> None:
    found = signs(digits(), ink(dot))
    assert found.before == ("", ".")
    assert [one.box for one in found.explained] == [dot]
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


def test_there_is_one_point_at_most_where_it_is_likeliest() -> None:
    inks = [*digits(), ink((70, 0, 90, HEIGHT))]
    dots = ink((24, 25, 29, 30)), ink((60, 28, 62, 30))
    assert signs(inks, *dots, odds=(1.0, 4.0)).before == ("", "", ".")
    assert signs(inks, *dots, odds=(4.0, 1.0)).before == ("", ".", "")


@pytest.mark.parametrize(("odds", "before", "in_doubt"), [(3.0, ".", False), (1.0, ".", True), (-1.0, "", False)])
def test_a_point_that_is_not_likely_is_in_doubt_or_none(odds: float, before: str, in_doubt: bool) -> None:
    found = signs(digits(), odds=(odds,))
    assert found.before == ("", before)
    assert found.open_ones is in_doubt


def test_two_likely_gaps_speak_against_each_other() -> None:
    assert signs([*digits(), ink((70, 0, 90, HEIGHT))], odds=(3.0, 3.0)).before == ("", "", "")


def test_a_dot_that_is_none_is_in_doubt() -> None:
    found = signs(digits(), ink((25, 15, 28, 18)), odds=(-4.0,))
    assert found.before == ("", "")
    assert found.open_ones


def test_a_comma_that_was_taken_for_a_digit_is_asked_about_as_ink_of_the_gap() -> None:
    first, second = digits()
    comma = ink((25, 22, 29, 36))
    found = signs([first, comma, second])
    assert found.before == ("", "", ".")
    assert found.taken == {1}
    assert signs([first, comma, second], odds=(-5.0,)).taken == frozenset()


def test_what_was_taken_for_no_digit_may_be_the_point() -> None:
    first, second = digits()
    dot = ink((24, 25, 30, 31))
    line = [thing(first), thing(dot, counts=False), thing(second)]
    found = signs_of_decimal(line, joined([first, second]), ".,", lambda gaps, height: [5.0])
    assert found.before == ("", ".")
    assert found.explained == (dot,)


def test_nothing_is_asked_of_one_digit() -> None:
    assert signs([ink((0, 0, 20, HEIGHT))], odds=()).before == ("",)


@pytest.mark.parametrize("owner", [0, 1])
def test_a_comma_that_touches_a_digit_is_cut_off(owner: int) -> None:
    neck, comma = ((20, 27, 23, 29), (23, 25, 30, 34)) if owner == 0 else ((31, 27, 34, 29), (24, 25, 31, 34))
    inks = digits()
    inks[owner] = joined([inks[owner], ink(neck), ink(comma)])
    found = signs(inks)
    assert found.before == ("", ".")
    assert found.rests[owner].width <= 23


def test_a_tail_high_above_the_feet_stays_where_it_is() -> None:
    first, second = digits()
    tailed = joined([first, ink((20, 5, 23, 7)), ink((23, 3, 30, 12))])
    found = signs([tailed, second])
    assert found.before == ("", ".")
    assert not found.rests


def test_a_minus_sign_and_a_point_may_be_ink_of_different_digits() -> None:
    first, second = digits((25, 27, 28, 30))
    signed = joined([ink((-16, 13, -6, 16)), first])
    found = signs_of_decimal(
        [thing(signed), thing(second)], joined([signed, second]), ".,-", lambda gaps, height: [5.0]
    )
    assert found.before == ("-", ".")
    assert (found.rests[0].left, found.rests[1].left) == (0, 34)
