"""A drawing as it was written: which strokes lie there after so many seconds, and where it stands in a frame."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.strokes import Drawing, Stroke, point_bounds

_GAP: Final = 0.15  # seconds between two strokes; how long the pen was up nobody has written down
_SPEED: Final = 2.0  # drawing sizes in a second, of strokes without times
_LONGEST: Final = 4.0  # seconds of a stroke; a pen that rested does not keep one waiting


@dataclass(frozen=True, eq=False)
class Playback:
    """A drawing in time."""

    drawing: Drawing

    @property
    def duration(self) -> float:
        """Seconds from the first pen down to the last pen up."""
        return sum(float(times[-1]) for times in self._times) + _GAP * max(len(self._times) - 1, 0)

    def at(self, seconds: float) -> Drawing:
        """What lies there so many seconds after the first pen down."""
        strokes = []
        for stroke, times in zip(self.drawing.strokes, self._times, strict=True):
            if seconds < 0:
                break
            strokes.append(_part(stroke, times, seconds))
            seconds -= float(times[-1]) + _GAP
        return Drawing(tuple(strokes))

    @cached_property
    def _times(self) -> list[NDArray[np.float64]]:
        """(n,) seconds since pen down of each stroke's points, rising."""
        if not self.drawing:
            return []
        left, top, right, bottom = point_bounds(self.drawing.strokes)
        size = max(right - left, bottom - top, 1e-9)
        return [_times(stroke, size) for stroke in self.drawing.strokes]


def fitted(drawing: Drawing, *, side: float = 0.8) -> Drawing:
    """The drawing in the middle of the canvas, its ink's longest side so many canvas units."""
    if not drawing:
        return drawing
    half = max(float(stroke.diameters.max()) for stroke in drawing.strokes) / 2
    left, top, right, bottom = point_bounds(drawing.strokes)
    scale = side / (max(right - left, bottom - top) + 2 * half)
    return drawing.mapped(scale=scale, dx=0.5 - scale * (left + right) / 2, dy=0.5 - scale * (top + bottom) / 2)


def _times(stroke: Stroke, size: float) -> NDArray[np.float64]:
    seconds = np.maximum.accumulate(stroke.points[:, 3])
    total = float(seconds[-1])
    if total <= 0 < len(seconds) - 1:
        steps = np.hypot(*np.diff(stroke.points[:, :2], axis=0).T)
        seconds = np.concatenate([[0.0], np.cumsum(steps)]) / (size * _SPEED)
        total = float(seconds[-1])
    return seconds * min(1.0, _LONGEST / total) if total > 0 else seconds


def _part(stroke: Stroke, times: NDArray[np.float64], seconds: float) -> Stroke:
    """The stroke up to a moment; the place between two points included."""
    count = int(np.searchsorted(times, seconds, side="right"))
    if count >= len(times):
        return stroke
    count = max(count, 1)
    before, after = times[count - 1], times[count]
    share = (seconds - before) / (after - before) if after > before else 0.0
    tip = stroke.points[count - 1] + max(share, 0.0) * (stroke.points[count] - stroke.points[count - 1])
    return replace(stroke, points=np.vstack([stroke.points[:count], tip]))
