"""In which order somebody writes digits for samples."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.recognition.predict import DIGITS

EACH: Final = 10
"""Times that each digit is written."""


def mixed_order(*, each: int = EACH, seed: int) -> tuple[int, ...]:
    """Rounds of all ten digits, each round in another order, no digit twice in a row.

    Somebody who writes ten sevens in a row writes one seven ten times; among other digits each is begun anew. And
    whoever stops early has written all digits about as often.
    """
    rng = np.random.default_rng(seed)
    order: list[int] = []
    for _ in range(each):
        round_ = rng.permutation(DIGITS).tolist()
        if order and round_[0] == order[-1]:
            round_[0], round_[-1] = round_[-1], round_[0]
        order += round_
    return tuple(order)
