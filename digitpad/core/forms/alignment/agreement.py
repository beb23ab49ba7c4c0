"""Whether a page lies where its picture shows it: its words must be there, as lines look the same everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.forms.alignment.corners import Homography
from digitpad.core.forms.alignment.features import Floats
from digitpad.core.forms.alignment.long_rows import long_rows
from digitpad.core.pages.digits.pieces import Mask, grown
from digitpad.core.pages.sheets.sheet import warped

_PRINT: Final = 0.25  # darkness of print at least
_RUN: Final = 15  # pixels in a row: so many are no word, but a line
_AROUND: Final = 3  # pixels around print in which it is compared
_BESIDE: Final = 2  # the same around lines, in which nothing is compared
_CELL: Final = 64  # pixels of a square in which words are compared
_ENOUGH: Final = 40  # pixels of words in a cell
_AGREED: Final = 0.45  # correlation of a cell's words


WordCell: TypeAlias = tuple[slice, slice, Mask]
"""Rows and columns of a page, and what of them is on words or beside them."""


def word_cells(page: Floats, fields: Sequence[tuple[float, float, float, float]]) -> list[WordCell]:
    """Where there are words on a page. `fields`: left, top, right, bottom as shares of it, in which is none of them."""
    dark = page > _PRINT
    high, wide = page.shape
    for left, top, right, bottom in fields:
        dark[round(top * high) : round(bottom * high), round(left * wide) : round(right * wide)] = False
    lines = grown(long_rows(dark, _RUN) | long_rows(dark.T, _RUN).T, _BESIDE)
    words = dark & ~lines
    near = grown(words, _AROUND) & ~lines
    cells = []
    for top in range(0, page.shape[0], _CELL):
        for left in range(0, page.shape[1], _CELL):
            rows, columns = slice(top, top + _CELL), slice(left, left + _CELL)
            if words[rows, columns].sum() >= _ENOUGH:
                cells.append((rows, columns, near[rows, columns]))
    return cells


def agreement(page: Floats, cells: Sequence[WordCell], picture: Floats, way: Homography) -> float:
    """The share of a page's words that are where the picture shows them. `way`: from the page to the picture."""
    if not cells:
        return 0.0
    shown = warped(picture, (page.shape[1], page.shape[0]), way)
    found = [_correlation(page[rows, columns][near], shown[rows, columns][near]) for rows, columns, near in cells]
    return float(np.mean(np.array(found) >= _AGREED))


def _correlation(one: NDArray[np.float32], two: NDArray[np.float32]) -> float:
    one, two = one - one.mean(), two - two.mean()
    return float(one @ two) / max(float(np.linalg.norm(one) * np.linalg.norm(two)), 1e-6)
