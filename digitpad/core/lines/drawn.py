"""A drawn line as ink for the line network: levelled, with a pen of one width, however it was drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from digitpad.core.drawing.curve import spline
from digitpad.core.lines.network import DIGIT_HEIGHT, LINE_HEIGHT, STRIDE, LineImage

_Points: TypeAlias = NDArray[np.float64]

_FINE: Final = 3  # pixels drawn for each of the line's, along a side
_PEN: Final = 0.08 * DIGIT_HEIGHT  # pixels
_DARK: Final = 0.9  # of the ink
_AROUND: Final = 0.4 * DIGIT_HEIGHT  # pixels of empty paper at both ends
_STEP: Final = 1.0  # pixels between points of a curve
_LARGE: Final = 0.45  # heights of a digit: strokes as high as that tell how a line lies
_STEEP: Final = (0.03, 0.6)  # heights for each along the line: less does no harm, more is no line
_TURN: Final = 0.25  # radians


def drawn_line(strokes: Sequence[_Points], height: float) -> LineImage:
    """The ink of one or more strokes, (n, 2) points each, n >= 1, of a line with digits `height` high."""
    scale = DIGIT_HEIGHT / height
    low, high = (np.array([end(stroke, axis=0) for stroke in strokes]) * scale for end in (np.min, np.max))
    large = high[:, 1] - low[:, 1] > _LARGE * DIGIT_HEIGHT
    x, y = (low + high)[large if large.any() else slice(None)].T / 2
    slope = _slope(x, y)
    left, top = float(low[:, 0].min()) - _AROUND, float(np.median(y - slope * x)) - LINE_HEIGHT / 2
    width = STRIDE * round((float(high[:, 0].max()) + _AROUND - left) / STRIDE)
    image = Image.new("L", (width * _FINE, LINE_HEIGHT * _FINE), 0)
    pen = ImageDraw.Draw(image)
    for stroke in strokes:
        smooth = spline(stroke * scale, _STEP)
        draw_stroke(
            pen,
            (smooth - np.column_stack([np.full(len(smooth), left), top + slope * smooth[:, 0]])) * _FINE,
            _PEN * _FINE,
        )
    small = image.resize((width, LINE_HEIGHT), Image.Resampling.BOX)
    line: LineImage = np.asarray(small, np.float32) * np.float32(_DARK / 255)
    return line


def draw_stroke(pen: ImageDraw.ImageDraw, places: _Points, width: float) -> None:
    """A stroke with round ends and corners through (n, 2) pixels."""
    radius = width / 2
    if len(places) > 1:
        pen.line(places.ravel().tolist(), fill=255, width=max(1, round(width)))
    for x, y in places[[0, *_corners(places), -1]].tolist():
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)


def _corners(places: _Points) -> list[int]:
    """Points at which a line turns so far that its edge would have a gap."""
    ways = np.diff(places, axis=0)
    turned = np.abs(np.diff(np.unwrap(np.arctan2(ways[:, 1], ways[:, 0]))))
    corners: list[int] = (1 + np.flatnonzero(turned > _TURN)).tolist()
    return corners


def _slope(x: _Points, y: _Points) -> float:
    """How steep the line through the middles of strokes is; 0 where that is not clear."""
    if len(x) < 3 or np.ptp(x) <= 0:
        return 0.0
    slope = float(np.polyfit(x, y, 1)[0])
    return slope if _STEEP[0] <= abs(slope) <= _STEEP[1] else 0.0
