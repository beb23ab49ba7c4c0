"""The sheet network: the same kind as the ink network's, thinner, and deep enough to see a picture as a whole."""

from __future__ import annotations

from typing import Final

from digitpad.core.pages.sheets.network import COLOURS
from digitpad.ml.backend import keras
from digitpad.ml.ink.network import build_mask_network

_WIDTHS: Final = (12, 20, 32, 48, 64)
_DEPTHS: Final = (0, 1, 1, 2, 3)


def build_sheet_network() -> keras.Model:
    """(n, h, w, COLOURS) float32 -> (n, h, w, 1), how likely each pixel is of paper; h and w multiples of 32."""
    return build_mask_network("paper", COLOURS, 1, widths=_WIDTHS, depths=_DEPTHS)
