"""Letters that look like digits, among print."""

from __future__ import annotations

import numpy as np

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.judge import Judged
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.digits.printed import without_text
from digitpad.core.recognition.predict import Prediction
from digitpad.core.recognition.preprocess import prepare

SIZE = 20
INK = np.ones((SIZE, SIZE), np.float32)
PREPARED = prepare(INK)
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
