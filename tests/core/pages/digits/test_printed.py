"""Letters that look like digits, among print, and digits that stand by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.company import in_company, without_words
from digitpad.core.pages.digits.judge import Judged
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.digits.printed import (
    is_page_of_text,
    is_print,
    told_apart,
    without_codes,
    without_letters,
    without_text,
)
from digitpad.core.recognition.predict import Prediction
from digitpad.core.recognition.preprocess import prepare

SIZE = 20
INK = np.ones((SIZE, SIZE), np.float32)
PREPARED = prepare(INK)
PAGE = (1000.0, 1000.0)
SHARES = (0.002, 0.002, 0.002, 0.982, 0.002, 0.002, 0.002, 0.002, 0.002, 0.002)


def row(text: str, top: int, printed: float = 1.0) -> list[Sighting]:
    """Print side by side: d is read as a clear digit, a letter is not."""
    assert PREPARED is not None
    return [
        Sighting(
            Patch(25 * place, top, INK),
            Judged(PREPARED, Prediction(SHARES, rejected=kind != "d"), 0.98 if kind == "d" else 0.1),
            1.0,
            printed,
        )
        for place, kind in enumerate(text)
    ]


def read(*rows: list[Sighting]) -> list[int]:
    """How many are digits in each row, far from each other, after all."""
    counts = iter([one.counts for one in without_text([one for line in rows for one in line])])
    return [sum(next(counts) for _ in line) for line in rows]


def test_digits_beside_a_few_letters_stay() -> None:
    assert read(row("dddddddd", 0), row("dxdxdxdx", 500)) == [8, 0]


def test_on_a_page_of_text_what_is_mostly_like_digits_is_text() -> None:
    page = [row("xxxxxxxxxxxx", 500 * place) for place in range(1, 4)]
    mixed = row("dddxdddxddd", 0)
    assert read(mixed) == [9]
    assert read(mixed, *page) == [0, 0, 0, 0]


def test_on_a_page_of_text_a_number_stays() -> None:
    page = [row("xxxxxxxxxxxx", 500 * place) for place in range(1, 4)]
    assert read(row("dddddddd", 0), *page) == [8, 0, 0, 0]


def test_handwriting_is_no_text() -> None:
    assert read(row("dxxxxxxx", 0, printed=0.1)) == [1]


def thing(left: int, top: int, *, digit: int | None = 3, ink: np.ndarray = INK) -> Sighting:
    """Something clearly read as a digit at one level, or as none."""
    assert PREPARED is not None
    shares = tuple(0.982 if place == (digit or 0) else 0.002 for place in range(10))
    judged = Judged(PREPARED, Prediction(shares, rejected=digit is None), 0.98 if digit is not None else 0.1)
    return Sighting(Patch(left, top, ink), judged, 1.0, 1.0)


def grid(count: int = 12) -> list[Sighting]:
    """Digits in the cells of a grid."""
    return [thing(50 + 40 * (place % 6), 200 + 40 * (place // 6)) for place in range(count)]


def word(top: int) -> list[Sighting]:
    """Letters, one of which is read as a digit."""
    return [thing(50 + 22 * place, top, digit=3 if place == 4 else None) for place in range(9)]


def test_digits_in_cells_stand_apart_and_letters_do_not() -> None:
    told = told_apart([*grid(), *word(500)])
    assert [one.apart for one in told] == [True] * 12 + [False] * 9


def test_a_few_digits_do_not_tell() -> None:
    assert not any(one.apart for one in told_apart(grid(11)))


def test_a_ruling_beside_a_digit_is_no_letter() -> None:
    rulings = [thing(one.patch.left - 5, one.patch.top, digit=1, ink=INK[:, :3]) for one in grid()]
    told = told_apart([*grid(), *rulings])
    assert all(one.apart for one in told[:12])


def test_digits_in_cells_stay_digits_beside_print() -> None:
    things = [*grid(), *word(150), *word(500), *word(560), *word(620)]
    assert not any(one.counts for one in without_text(things)[:12])
    told = without_text(told_apart(things))
    assert [one.counts for one in told] == [True] * 12 + [False] * 36
    assert all(one.counts for one in in_company(told, PAGE)[:12])


def test_digits_in_cells_stay_digits_in_a_line_with_a_word() -> None:
    line = [*told_apart(grid())[:3], *[thing(400 + 22 * place, 200, digit=None) for place in range(6)]]
    assert [one.counts for one in without_words([line])[0]] == [True] * 3 + [False] * 6


def test_what_is_far_larger_than_digits_in_cells_does_not_say_how_large_digits_are() -> None:
    frame = thing(0, 0, ink=np.ones((900, 700), np.float32))
    assert [one.counts for one in in_company([*told_apart(grid()), frame], PAGE)][:12] == [True] * 12


def test_a_page_of_text_has_much_print_and_few_digits() -> None:
    letters, digits = row("x" * 40, 0), row("d" * 40, 100)
    assert is_page_of_text(letters)
    assert not is_page_of_text(digits)
    assert not is_page_of_text(row("x" * 20, 0))
    assert not is_page_of_text(row("x" * 40, 0, printed=0.3))


def test_letters_of_a_printed_word_are_no_digits_but_a_number_stays() -> None:
    word, number = row("ddddx", 0), row("dddd", 0)
    assert is_print(word)
    assert not is_print(row("ddddx", 0, printed=0.4))
    assert [one.counts for one in without_letters(word)] == [False] * 5
    assert all(one.counts for one in without_letters(number))


def bars(tops: Sequence[int], high: int = 80) -> list[Sighting]:
    """Ones side by side that begin there."""
    ink = np.ones((high, 6), np.float32)
    assert PREPARED is not None
    one = Sighting(
        Patch(0, 0, ink), Judged(PREPARED, Prediction((0.0, 1.0, *[0.0] * 8), rejected=False), 0.98), 1.0, 1.0
    )
    return [replace(one, patch=Patch(20 * place, top, ink)) for place, top in enumerate(tops)]


def test_bars_that_begin_and_end_alike_are_a_code_and_no_ones() -> None:
    assert not any(one.counts for one in without_codes(bars([0, 1, 0, 0, 1, 0, 7])))
    for written in (bars([0, 6, -5, 3, -8, 9, 2]), bars([0, 0, 0, 0]), [*bars([0] * 6), *row("d", 0)]):
        assert all(one.counts for one in without_codes(written))


def test_tiny_strokes_alone_are_specks() -> None:
    specks = [
        replace(one, patch=Patch(90 * place, 40, np.ones((8, 2), np.float32)))
        for place, one in enumerate(bars([0] * 3))
    ]
    assert not any(one.counts for one in in_company(specks, PAGE))
    assert all(one.counts for one in in_company(specks, (100.0, 100.0)))
    assert all(
        one.counts for one in in_company([*specks, replace(specks[0], patch=Patch(8, 40, specks[0].patch.ink))], PAGE)
    )
