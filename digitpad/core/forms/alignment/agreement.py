"""Whether a page lies where its picture shows it: its words must be there, as lines look the same everywhere."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from digitpad.core.forms.alignment.corners import Homography
from digitpad.core.forms.alignment.features import Floats
from digitpad.core.pages.digits.pieces import Mask

_PRINT: Final = 0.25  # darkness of print at least
_RUN: Final = 15  # pixels in a row: so many are no word, but a line
_AROUND: Final = 7  # pixels of a square around print in which it is compared
_CELL: Final = 64  # pixels of a square in which words are compared
_ENOUGH: Final = 40  # pixels of words in a cell
_AGREED: Final = 0.45  # correlation of a cell's words


def word_cells(page: Floats) -> list[tuple[slice, slice, Mask]]:
    """Where on a page there are words: rows, columns, and what of them is on words or beside them."""
    dark = page > _PRINT
    words = dark & ~_long_runs(dark) & ~_long_runs(dark.T).T
    near = np.asarray(Image.fromarray(words).convert("L").filter(ImageFilter.MaxFilter(_AROUND))) > 0
    cells = []
    for top in range(0, page.shape[0], _CELL):
        for left in range(0, page.shape[1], _CELL):
            rows, columns = slice(top, top + _CELL), slice(left, left + _CELL)
            if words[rows, columns].sum() >= _ENOUGH:
                cells.append((rows, columns, near[rows, columns]))
    return cells


def agreement(page: Floats, cells: list[tuple[slice, slice, Mask]], picture: Floats, way: Homography) -> float:
    """The share of a page's words that are where the picture shows them. `way`: from the page to the picture."""
    flat = way / way[2, 2]
    shown = np.asarray(
        Image.fromarray(picture).transform(
            page.shape[::-1], Image.Transform.PERSPECTIVE, flat.ravel()[:8].tolist(), Image.Resampling.BILINEAR
        )
    )
    if not cells:
        return 0.0
    found = [_correlation(page[rows, columns][near], shown[rows, columns][near]) for rows, columns, near in cells]
    return float(np.mean(np.array(found) >= _AGREED))


def _correlation(one: NDArray[np.float32], two: NDArray[np.float32]) -> float:
    one, two = one - one.mean(), two - two.mean()
    return float(one @ two) / max(float(np.linalg.norm(one) * np.linalg.norm(two)), 1e-6)


def _long_runs(dark: Mask) -> Mask:
    """What of a mask lies in long rows."""
    edges = np.diff(np.pad(dark, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, first = np.nonzero(edges == 1)
    _, last = np.nonzero(edges == -1)
    long: Mask = np.zeros(dark.shape, np.bool_)
    for row, start, end in zip(rows, first, last, strict=True):
        if end - start >= _RUN:
            long[row, start:end] = True
    return long
