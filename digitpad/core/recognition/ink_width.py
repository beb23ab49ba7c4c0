"""How wide a digit's strokes are for the network: as the brush drew them, or less where that is wide for its size.

The digits of a number are small against the brush, so that their loops close: a narrow 9 becomes a 1, an 8 a blot.
The strokes are known, though, and their ink need not be as wide for recognition as it is on the canvas.

Exported web pages have the same in JavaScript (resources/web/strokes.js); tests/web/test_parity.py holds them together.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from digitpad.core.drawing.strokes import DEFAULT_WIDTH, Drawing, point_bounds

WIDEST_INK: Final = DEFAULT_WIDTH / 0.7
"""Of a digit's longest side: the default brush on a digit of 0.7 canvas units, as files of strokes are placed."""
_DOT: Final = 0.2  # of the brush; ink that is no longer was no stroke, but a dot


def thinned(drawing: Drawing) -> Drawing:
    """The drawing of one digit with no stroke's brush wider than `WIDEST_INK` of its size; itself if none is.

    A dot stays as it is.
    """
    if not drawing:
        return drawing
    left, top, right, bottom = point_bounds(drawing.strokes)
    size = max(right - left, bottom - top)
    widest, most = max(stroke.width for stroke in drawing.strokes), WIDEST_INK * size
    if size <= _DOT * widest or widest <= most * (1 + 1e-9):  # rounding must not decide
        return drawing
    return Drawing(tuple(replace(stroke, width=min(stroke.width, most)) for stroke in drawing.strokes))
