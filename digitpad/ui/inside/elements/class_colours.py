"""The colours of the ten digits in plots."""

from __future__ import annotations

from typing import Final

CLASS_COLOURS: Final = (
    "#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377", "#ee7733", "#009988", "#9977cc", "#999933",
)  # fmt: skip
"""On light and dark; after the schemes of P. Tol, "Colour schemes", SRON technical note, 2021."""
