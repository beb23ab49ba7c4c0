"""What of a mask lies in long rows: printed lines, which words and digits have not."""

from __future__ import annotations

import numpy as np

from digitpad.core.pages.digits.pieces import Mask


def long_rows(mask: Mask, least: int) -> Mask:
    """(h, w): where a mask is set for at least so many pixels of a row without a gap."""
    high, wide = mask.shape
    padded = np.zeros((high, wide + 2), np.int8)
    padded[:, 1:-1] = mask
    steps = np.diff(padded, axis=1).ravel()
    starts, ends = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    long = ends - starts >= least
    change = np.zeros(high * (wide + 1), np.int8)
    change[starts[long]] = 1
    change[ends[long]] = -1
    inside: Mask = np.cumsum(change.reshape(high, wide + 1), axis=1, dtype=np.int8)[:, :wide] > 0
    return inside
