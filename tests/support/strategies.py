"""Random drawings for property tests."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from digitpad.core.drawing.strokes import Drawing, Stroke

coordinates = st.integers(0, 1000).map(lambda pixel: pixel / 1000)
widths = st.floats(0.02, 0.1)
paths = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=15).map(lambda path: np.array(path, float))


@st.composite
def strokes(draw: st.DrawFn, most: int = 15) -> Stroke:
    """A stroke of up to `most` points, with any pressures; points may coincide."""
    points = draw(st.lists(st.tuples(coordinates, coordinates, st.floats(0, 1)), min_size=1, max_size=most))
    times = np.arange(len(points)) / 100
    return Stroke(np.column_stack([np.array(points), times]), draw(widths))


drawings = st.lists(strokes(), min_size=1, max_size=4).map(lambda many: Drawing(tuple(many)))
