"""Strokes and drawings: the truth that everything else (ink, images, samples) is made from.

Lengths are in *canvas units*: the canvas is a square from (0, 0) at the top left to (1, 1).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # an empty canvas is shown without NumPy, whose import takes half as long as a bare window
    import numpy as np
    from numpy.typing import NDArray

DEFAULT_WIDTH: Final = 0.05
"""The default brush, in canvas units."""
PLAIN_PRESSURE: Final = 0.5
"""The pressure at which a stroke is as wide as its brush; mice and fingers always press like this."""
_LARGEST_LENGTH: Final = 1e6  # canvas units, of coordinates and widths; and the inverse is the smallest width
_PRESSURE_FACTORS: Final = (0.7, 1.3)  # ink width at pressure 0 and 1, as factors of the brush


@dataclass(frozen=True, eq=False)
class Stroke:
    """Pen down to pen up.

    `points`: (n, 4) float64, n >= 1: x, y in canvas units, pressure in 0..1, seconds since pen down;
    `width`: of the brush, in canvas units.
    """

    points: NDArray[np.float64]
    width: float = DEFAULT_WIDTH

    def __post_init__(self) -> None:
        """Make the points read only. Raises ValueError unless all numbers are finite and of a sensible size."""
        import numpy as np

        points = np.array(self.points, np.float64)
        if points.ndim != 2 or points.shape[1] != 4 or not len(points):
            raise ValueError(f"a stroke needs points of shape (n, 4), n >= 1; got {points.shape}")
        if not (np.abs(points) <= _LARGEST_LENGTH).all() or not 1 / _LARGEST_LENGTH <= self.width <= _LARGEST_LENGTH:
            raise ValueError("a stroke needs finite points and a positive width, none beyond a million canvases")
        points.flags.writeable = False
        object.__setattr__(self, "points", points)

    @classmethod
    def of(cls, xy: Sequence[Sequence[float]], *, width: float = DEFAULT_WIDTH) -> Stroke:
        """A stroke through (x, y) pairs, at plain pressure and without times."""
        import numpy as np

        places = np.asarray(xy, np.float64).reshape(-1, 2)
        rest = np.tile([PLAIN_PRESSURE, 0.0], (len(places), 1))
        return cls(np.hstack([places, rest]), width)

    @cached_property
    def diameters(self) -> NDArray[np.float64]:
        """(n,) width of the ink at each point, in canvas units: the brush, a little more or less by pressure."""
        import numpy as np

        return self.width * np.interp(self.points[:, 2], [0.0, 1.0], _PRESSURE_FACTORS)


@dataclass(frozen=True, eq=False)
class Drawing:
    """All strokes on the canvas, oldest first. Immutable: every change gives a new drawing that shares strokes."""

    strokes: tuple[Stroke, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is drawn."""
        return bool(self.strokes)

    def with_strokes(self, *strokes: Stroke) -> Drawing:
        """The drawing with more strokes on top."""
        return Drawing((*self.strokes, *strokes))

    def mapped(self, *, scale: float = 1.0, dx: float = 0.0, dy: float = 0.0) -> Drawing:
        """The drawing scaled about (0, 0), brush widths too, then moved by (dx, dy) canvas units."""
        return Drawing(tuple(_mapped(stroke, scale, dx, dy) for stroke in self.strokes))


def _mapped(stroke: Stroke, scale: float, dx: float, dy: float) -> Stroke:
    points = stroke.points.copy()
    points[:, :2] = points[:, :2] * scale + (dx, dy)
    return replace(stroke, points=points, width=stroke.width * scale)


def point_bounds(strokes: Iterable[Stroke]) -> tuple[float, float, float, float]:
    """(left, top, right, bottom) of the strokes' points in canvas units, ink width not counted."""
    import numpy as np

    points = np.concatenate([stroke.points[:, :2] for stroke in strokes])
    left, top = points.min(0)
    right, bottom = points.max(0)
    return float(left), float(top), float(right), float(bottom)
