"""What need not be read at a coarser level of a page."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.judge import Judged
from digitpad.core.pages.digits.known import still_to_read
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.recognition.predict import Prediction
from digitpad.core.recognition.preprocess import prepare


def patch(left: int, top: int, size: int) -> Patch:
    return Patch(left, top, np.ones((size, size), np.float32))


def sighting(left: int, top: int, size: int, *, probability: float = 0.99, rejected: bool = False) -> Sighting:
    ink = patch(left, top, size)
    prepared = prepare(ink.ink)
    assert prepared is not None
    shares = [(1 - probability) / 9] * 10
    shares[3] = probability
    return Sighting(ink, Judged(prepared, Prediction(tuple(shares), rejected=rejected), probability), 1.0, 0.0)


def test_a_clear_digit_is_seen_again_but_not_read() -> None:
    fine = [sighting(100 * place, 0, 40) for place in range(5)]
    seen, read = still_to_read([patch(50 * place, 0, 20) for place in range(5)], 0.5, fine, 14)
    assert read == []
    assert [one.seen for one in seen] == [2] * 5


@pytest.mark.parametrize(
    "fine",
    [
        sighting(0, 0, 40, probability=0.6),
        sighting(0, 0, 40, rejected=True),
        sighting(0, 0, 300),  # so large that the coarser level reads it better
        sighting(80, 0, 40),  # elsewhere
        sighting(0, 0, 20),  # a bit of it
    ],
    ids=["unclear", "rejected", "large", "elsewhere", "bit"],
)
def test_anything_else_is_read(fine: Sighting) -> None:
    size = 150 if fine.patch.size == 300 else 20
    pieces = [patch(0, 0, size)]
    assert still_to_read(pieces, 0.5, [fine], 14) == ([fine], pieces)


def test_what_is_beside_something_new_is_read_with_it() -> None:
    fine = [sighting(0, 0, 40), sighting(400, 0, 40)]
    old, far, new = patch(0, 0, 20), patch(200, 0, 20), patch(30, 0, 20)
    seen, read = still_to_read([old, far, new], 0.5, fine, 14)
    assert read == [old, new]
    assert [one.seen for one in seen] == [1, 2]


def test_what_is_too_small_at_a_level_is_not_read_again_beside_something_new() -> None:
    fine = [sighting(0, 0, 40), sighting(400, 0, 40)]
    small, new = patch(0, 0, 10), patch(15, 0, 10)
    seen, read = still_to_read([small, new], 0.25, fine, 14)
    assert read == [new]
    assert [one.seen for one in seen] == [2, 1]


def test_nothing_is_known_at_the_finest_level() -> None:
    pieces = [patch(0, 0, 20)]
    assert still_to_read(pieces, 1.0, [], 14) == ([], pieces)
    assert still_to_read([], 0.5, [sighting(0, 0, 40)], 14)[1] == []
