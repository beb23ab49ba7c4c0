from __future__ import annotations

import pytest

from digitpad.core.pages.spaces import number_lengths

HIGH, WIDE = 40, 26


def boxes(*gaps: int) -> list[tuple[int, int, int, int]]:
    """Digits of one size, so many pixels apart."""
    lefts = [0]
    for gap in gaps:
        lefts.append(lefts[-1] + WIDE + gap)
    return [(left, 0, left + WIDE, HIGH) for left in lefts]


@pytest.mark.parametrize(
    ("gaps", "lengths"),
    [
        ((), (1,)),
        ((8, 8, 8), (4,)),
        ((8, 60, 8, 60, 8), (2, 2, 2)),
        ((6, 9, 50), (3, 1)),
        ((50, 6), (1, 2)),
        ((-3, 45, -2), (2, 2)),  # digits that touch
        ((55, 60, 52, 58), (5,)),  # all far apart
        ((20, 8, 6, 9), (5,)),  # wider than the others, but no space
        ((16, 10, 40, 10, 12, 31, 16, 16), (3, 3, 3)),  # one of two spaces is narrower
        ((26, 14, 16, 18), (5,)),  # a hand that writes far apart, not evenly
        ((40,), (2,)),
        ((44,), (1, 1)),
    ],
)
def test_numbers_that_stand_apart_are_told_apart(gaps: tuple[int, ...], lengths: tuple[int, ...]) -> None:
    assert number_lengths(boxes(*gaps)) == lengths


def test_a_line_without_digits_has_no_numbers() -> None:
    assert number_lengths([]) == ()


def test_a_person_says_where_numbers_begin() -> None:
    line = boxes(8, 60, 8)
    assert number_lengths(line) == (2, 2)
    assert number_lengths(line, said=[None, None, False, None]) == (4,)
    assert number_lengths(line, said=[True, True, None, None]) == (1, 1, 2)
