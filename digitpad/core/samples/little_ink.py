"""What is too little ink to be a digit on purpose: a dot, a slip of the pen."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.drawing.strokes import Drawing

_LEAST_WAY: Final = 0.03
"""Canvas units: the pen goes further for a digit that is a twentieth of the canvas high; less is a dot or a slip.

It limits what is kept as a sample without a question.
"""


def has_little_ink(drawing: Drawing) -> bool:
    """Whether the pen went so short a way that hardly a digit can have been meant."""
    way = sum(float(np.hypot(*np.diff(stroke.points[:, :2], axis=0).T).sum()) for stroke in drawing.strokes)
    return way < _LEAST_WAY
