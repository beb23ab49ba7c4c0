"""The ten digits as drawn by us: strokes of (x, y) in canvas units, in the order in which a pen makes them."""

from __future__ import annotations

from digitpad.core.data.stroke_files import read_stroke_file
from digitpad.core.paths import default_paths

Strokes = list[list[tuple[float, float]]]

DRAWN: dict[int, Strokes] = {
    int(sample.label): [[(float(x), float(y)) for x, y in stroke] for stroke in sample.strokes]
    for sample in read_stroke_file(default_paths().drawings)
}
