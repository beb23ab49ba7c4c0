"""What classes may be called."""

from __future__ import annotations

import string

import pytest

from digitpad.core.class_names import DIGIT_NAMES, are_digits, check_class_names, listed
from digitpad.core.errors import FormatProblem


@pytest.mark.parametrize(
    "names",
    [
        DIGIT_NAMES,
        ("no", "yes"),
        tuple(string.digits + string.ascii_letters),  # capital and small letters are two
        ("T-shirt/top", "Ankle boot", "ಒಂದು", "é", "❤️"),
        ("x" * 40, "y"),
    ],
)
def test_names_of_many_kinds_are_taken(names: tuple[str, ...]) -> None:
    check_class_names(names)


@pytest.mark.parametrize(
    ("names", "clause"),
    [
        (("a",), "a model tells 2 to 62 classes apart, not 1"),
        ((), "apart, not 0"),
        (tuple(map(str, range(63))), "apart, not 63"),
        (("a", ""), "class 2 has no name"),
        (("a", " \t"), "class 2 has no name"),
        (("a", "b" * 200), f"the name «{'b' * 39}…» of class 2 has 200 characters, and 40 are the most"),
        (("a", "b\x1b[2J"), "the name «b\ufffd[2J» of class 2 has characters that are not seen"),
        (("a\nb", "c"), "of class 1 has characters that are not seen"),
        (("a", "\u202eb"), "of class 2 has characters that are not seen"),
        (("a", " b"), "or a space at an end"),
        (("a", "b", "a"), "two classes are called «a»"),
        (("\u00e9", "e\u0301"), "two classes are called"),
    ],
)
def test_what_is_wrong_with_names_is_a_clause(names: tuple[str, ...], clause: str) -> None:
    with pytest.raises(FormatProblem) as caught:
        check_class_names(names)
    assert clause in str(caught.value)


def test_digits_are_the_ten_in_their_order() -> None:
    assert are_digits([str(number) for number in range(10)])
    assert not are_digits(DIGIT_NAMES[:9])
    assert not are_digits(DIGIT_NAMES[::-1])


def test_long_lists_are_cut() -> None:
    assert listed(("no", "yes")) == "«no», «yes»"
    assert listed(tuple("abcd")) == "«a», «b», «c» …"
