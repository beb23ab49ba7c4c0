"""Digits as people of many countries form them, drawn by rules: nobody wrote them, so they can come with digitpad.

They stand in for real pen strokes, which cannot. Those to learn from remind a network of drawn digits while it learns
something else; the held-out ones check that. The two share no form.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from math import radians
from typing import Final, TypeAlias

import numpy as np

from digitpad.core.data.stroke_files import Points, StrokeSample
from digitpad.core.drawing.curve import spline

_Form: TypeAlias = tuple[Points, ...]

_POINT_DISTANCE: Final = 1 / 40  # between the points of a stroke, in heights of a digit


def digit_form_samples(*, held_out: bool) -> tuple[StrokeSample, ...]:
    """One sample of each form; the form's name stands as its writer. The same objects at each call."""
    return _all_forms()[held_out]


@cache
def _all_forms() -> tuple[tuple[StrokeSample, ...], tuple[StrokeSample, ...]]:
    learned, held_out = (
        tuple(
            StrokeSample(name[0], name, tuple(spline(stroke, _POINT_DISTANCE) for stroke in strokes))
            for name, strokes in forms.items()
        )
        for forms in (_learned(), _held_out())
    )
    return learned, held_out


def _learned() -> dict[str, _Form]:
    """A unit high, y downward, from (0, 0) at the top left; a digit's name begins with it."""
    return {
        "0 oval": (_arc(0.3, 0.5, 0.3, 0.5, -90, -460),),
        "0 slashed": (_arc(0.32, 0.5, 0.3, 0.48, -80, -440), _line((0.62, 0.08), (0.02, 0.94))),
        "1 stroke": (_line((0.1, 0.0), (0.04, 1.0)),),
        "1 upstroke": (_line((0.0, 0.32), (0.3, 0.0), (0.3, 1.0)),),
        "2 angular": (_join(_arc(0.3, 0.3, 0.3, 0.3, -170, 30), _line((0.5, 0.5), (0.0, 1.0), (0.62, 1.0))),),
        "2 looped": (
            _smooth((0.02, 0.2), (0.3, 0.0), (0.55, 0.22), (0.4, 0.6), (0.12, 0.94), (0.0, 0.86), (0.14, 0.76),
                    (0.36, 0.92), (0.64, 0.94)),
        ),
        "3 round": (_join(_arc(0.26, 0.25, 0.26, 0.25, -150, 90), _arc(0.26, 0.75, 0.32, 0.25, -90, 150)),),
        "3 flat": (_join(_line((0.0, 0.0), (0.54, 0.0), (0.22, 0.4)), _arc(0.22, 0.7, 0.34, 0.3, -80, 150)),),
        "4 open": (_line((0.12, 0.0), (0.0, 0.58), (0.66, 0.58)), _line((0.48, 0.24), (0.44, 1.0))),
        "4 closed": (_line((0.5, 1.0), (0.5, 0.0), (0.0, 0.66), (0.66, 0.66)),),
        "5 with bar": (
            _join(_line((0.1, 0.02), (0.06, 0.42)), _arc(0.24, 0.68, 0.32, 0.32, -120, 140)),
            _line((0.1, 0.02), (0.58, 0.0)),
        ),
        "5 in one": (_join(_line((0.58, 0.0), (0.12, 0.0), (0.06, 0.44)), _arc(0.24, 0.7, 0.32, 0.3, -120, 145)),),
        "6 curved": (_smooth((0.46, 0.0), (0.16, 0.26), (0.02, 0.66), (0.22, 1.0), (0.5, 0.8), (0.32, 0.56),
                             (0.06, 0.72)),),
        "6 straight": (_join(_line((0.24, 0.0), (0.02, 0.7)), _arc(0.28, 0.74, 0.26, 0.26, -190, -560)),),
        "7 plain": (_line((0.0, 0.02), (0.58, 0.0), (0.22, 1.0)),),
        "7 barred": (_line((0.0, 0.04), (0.56, 0.0), (0.2, 1.0)), _line((0.12, 0.52), (0.58, 0.5))),
        "8 in one": (
            _smooth((0.5, 0.14), (0.26, 0.0), (0.06, 0.2), (0.28, 0.46), (0.54, 0.74), (0.28, 1.0), (0.02, 0.76),
                    (0.26, 0.5), (0.5, 0.24), (0.44, 0.06)),
        ),
        "8 of rings": (_arc(0.3, 0.24, 0.24, 0.24, -90, 270), _arc(0.3, 0.74, 0.3, 0.26, -90, 280)),
        "9 straight": (_join(_arc(0.28, 0.26, 0.26, 0.26, -20, -380), _line((0.54, 0.2), (0.46, 1.0))),),
        "9 hooked": (_join(_arc(0.28, 0.27, 0.27, 0.27, -10, -370), _smooth((0.55, 0.24), (0.54, 0.76), (0.3, 1.0),
                                                                            (0.04, 0.9))),),
    }  # fmt: skip


def _held_out() -> dict[str, _Form]:
    return {
        "0 round": (_arc(0.42, 0.5, 0.42, 0.5, -60, -400),),
        "0 clockwise": (_arc(0.3, 0.5, 0.27, 0.5, -120, 255),),
        "0 dotted loop": (_smooth((0.42, 0.1), (0.14, 0.08), (0.0, 0.5), (0.2, 0.98), (0.5, 0.8), (0.52, 0.3),
                                  (0.34, 0.06), (0.2, 0.16), (0.36, 0.22)),),
        "1 long upstroke": (_line((0.0, 0.56), (0.36, 0.0), (0.32, 1.0)),),
        "1 with base": (_line((0.08, 0.2), (0.3, 0.0), (0.3, 0.98)), _line((0.06, 1.0), (0.54, 0.98))),
        "1 hooked": (_smooth((0.0, 0.14), (0.12, 0.08), (0.2, 0.0), (0.2, 0.3), (0.18, 1.0)),),
        "2 swan": (_smooth((0.04, 0.28), (0.14, 0.04), (0.4, 0.02), (0.5, 0.28), (0.34, 0.66), (0.04, 0.98),
                           (0.2, 0.9), (0.42, 1.0), (0.62, 0.94)),),
        "2 as z": (_line((0.02, 0.06), (0.5, 0.02), (0.54, 0.16), (0.04, 0.96), (0.6, 0.98)),),
        "3 looped": (_smooth((0.04, 0.08), (0.34, 0.0), (0.48, 0.22), (0.26, 0.48), (0.16, 0.42), (0.28, 0.42),
                             (0.52, 0.68), (0.34, 0.98), (0.02, 0.92)),),
        "3 angular": (_line((0.04, 0.04), (0.46, 0.02), (0.2, 0.42), (0.5, 0.62), (0.4, 0.92), (0.0, 0.98)),),
        "4 lightning": (_line((0.34, 0.0), (0.02, 0.54), (0.6, 0.54)), _line((0.36, 0.34), (0.3, 1.0))),
        "4 cup": (
            _smooth((0.08, 0.0), (0.04, 0.3), (0.14, 0.5), (0.36, 0.48), (0.5, 0.36)),
            _line((0.52, 0.02), (0.48, 1.0)),
        ),
        "4 closed flag": (_line((0.44, 0.0), (0.0, 0.6), (0.62, 0.6)), _line((0.44, 0.0), (0.42, 1.0))),
        "5 as s": (_smooth((0.54, 0.02), (0.2, 0.04), (0.08, 0.3), (0.3, 0.44), (0.5, 0.7), (0.3, 0.98), (0.0, 0.92)),),
        "5 short bar": (
            _smooth((0.12, 0.04), (0.1, 0.24), (0.08, 0.42), (0.34, 0.4), (0.5, 0.66), (0.36, 0.94), (0.02, 0.98)),
            _line((0.14, 0.06), (0.5, 0.02)),
        ),
        "5 angular": (_line((0.56, 0.02), (0.1, 0.02), (0.06, 0.46), (0.48, 0.48), (0.5, 0.94), (0.0, 1.0)),),
        "6 curled": (_smooth((0.5, 0.1), (0.36, 0.0), (0.1, 0.28), (0.02, 0.7), (0.24, 1.0), (0.46, 0.82), (0.36, 0.62),
                             (0.14, 0.68), (0.06, 0.82)),),
        "6 small ring": (_smooth((0.3, 0.0), (0.1, 0.4), (0.02, 0.8), (0.16, 1.0), (0.32, 0.86), (0.22, 0.72),
                                 (0.04, 0.82)),),
        "7 with serif": (_line((0.02, 0.2), (0.04, 0.02), (0.56, 0.0), (0.24, 1.0)),),
        "7 bent": (_smooth((0.0, 0.1), (0.18, 0.04), (0.56, 0.06), (0.4, 0.4), (0.28, 0.7), (0.26, 1.0)),),
        "7 serif and bar": (
            _line((0.0, 0.18), (0.06, 0.02), (0.6, 0.0), (0.26, 1.0)),
            _line((0.16, 0.46), (0.56, 0.5)),
        ),
        "8 from the middle": (
            _smooth((0.28, 0.48), (0.06, 0.24), (0.28, 0.0), (0.5, 0.22), (0.26, 0.48), (0.02, 0.76), (0.28, 1.0),
                    (0.54, 0.76), (0.3, 0.5)),
        ),
        "8 open": (
            _smooth((0.56, 0.04), (0.24, 0.04), (0.1, 0.24), (0.34, 0.48), (0.54, 0.76), (0.3, 1.0), (0.04, 0.8),
                    (0.26, 0.5), (0.6, 0.1)),
        ),
        "9 curved": (_smooth((0.5, 0.16), (0.28, 0.0), (0.04, 0.22), (0.22, 0.46), (0.48, 0.28), (0.52, 0.1),
                             (0.5, 0.5), (0.38, 0.8), (0.16, 1.0)),),
        "9 as g": (_smooth((0.48, 0.08), (0.2, 0.02), (0.04, 0.24), (0.22, 0.42), (0.46, 0.2), (0.48, 0.04),
                           (0.5, 0.5), (0.46, 0.86), (0.24, 1.0), (0.06, 0.86)),),
        "9 of two": (_arc(0.26, 0.24, 0.24, 0.24, 0, -365), _line((0.5, 0.02), (0.48, 1.0))),
    }  # fmt: skip


def _smooth(*places: tuple[float, float]) -> Points:
    return np.array(places, np.float64)


def _line(*corners: tuple[float, float]) -> Points:
    """Straight lines, with points so close that the spline leaves the corners sharp."""
    parts = []
    for start, end in pairwise(corners):
        length = float(np.hypot(end[0] - start[0], end[1] - start[1]))
        parts.append(np.linspace(start, end, max(2, round(length / _POINT_DISTANCE)), endpoint=False))
    return np.vstack([*parts, [corners[-1]]])


def _arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> Points:
    """Part of an ellipse; degrees from the right, growing clockwise as y grows downward."""
    angles = np.radians(np.linspace(start, end, 1 + round(abs(radians(end - start)) / 0.15)))
    return np.column_stack([x + rx * np.cos(angles), y + ry * np.sin(angles)])


def _join(*parts: Points) -> Points:
    return np.vstack(parts)
