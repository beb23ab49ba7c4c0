"""The colours of classes."""

from __future__ import annotations

from colorsys import hls_to_rgb
from typing import Final

from digitpad.core.class_names import MOST_CLASSES

_TEN: Final = (
    "#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377", "#ee7733", "#009988", "#9977cc", "#999933",
)  # fmt: skip
"""On light and dark; after the schemes of P. Tol, "Colour schemes", SRON technical note, 2021."""
_GOLDEN: Final = 0.618034
"""Of a circle, by which hues differ that follow each other: far apart, however many there are."""


def _further(number: int) -> str:
    parts = hls_to_rgb(number * _GOLDEN % 1, 0.42 + 0.12 * (number % 3), 0.55)
    return "#" + "".join(f"{round(255 * part):02x}" for part in parts)


CLASS_COLOURS: Final = (*_TEN, *(_further(number) for number in range(MOST_CLASSES - len(_TEN))))
"""As many as there may be classes; ten are told apart by colour alone, more by their names too."""
