"""Found ink against the strokes that the picture shows: the rest of a stroke, and bits of longer lines.

The network takes straight strokes along a page's rules for rules, such as the bar of a 7, and bits of rules and borders
for strokes. How far what is as dark goes on in the picture tells both.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.pieces import Ink, Mask, components, grown

_INK: Final = 0.35  # probability of ink in what was found
_DARK: Final = 0.6  # of the contrast of the ink around: so dark is a stroke
_LEAST: Final = 10  # pixels of a piece's larger side: smaller ones are left as they are
_WHOLE: Final = 1.5  # of a piece's size: a stroke with all that is as dark beside it is no larger
_PART: Final = 0.25  # of a piece's size: a smaller part beside it is none of its stroke
_REST: Final = 1.0  # of a piece's pixels: more that is as dark beside it is not the rest of its stroke
_LONGER: Final = 2.0  # the same: of less it is not a bit
_BAR: Final = 0.3  # of its length: as narrow as that may be a bit of a line
_GOES_ON: Final = 1.5  # of its length: so much more of the line there is at both ends together
_ARM: Final = 0.75  # of a corner's size: so far its lines go on
_CORNER: Final = 0.9  # of its ink is in the two lines: else it is more than a corner
_END: Final = 0.08  # of its size: as near as that to its box's side it reaches it
_BEND: Final = 0.06  # of the way beyond an end, that the line may be off it to each side
_OFF: Final = 1.0  # pixels more


def with_whole_strokes(ink: Ink, contrast: Ink) -> Ink:
    """The ink, with the rest of strokes of which a part was found, without bits of longer lines.

    `contrast`: (h, w), how much the picture differs from the paper, of what its ink does; 0 where that is no more than
    grain.
    """
    seen = ink >= _INK
    dark = (contrast >= _DARK) | seen
    labels, wholes = components(dark)
    boxes = {number: (rows, columns) for number, rows, columns in wholes}
    numbers, pieces = components(seen)
    beside = dark & ~grown(seen, 1)  # not a stroke's blurred edge
    found: Ink = ink.copy()
    for number, rows, columns in pieces:
        size = max(_sides(rows, columns))
        if size < _LEAST:
            continue
        own = numbers[rows, columns] == number
        whole = int(labels[rows, columns][own][0])
        around = boxes[whole]
        larger = max(_sides(*around)) / size
        if larger <= _WHOLE:
            rest = _large_parts((labels[around] == whole) & beside[around], _PART * size)
            rest &= dark[around] & ~seen[around]
            if 0 < rest.sum() <= _REST * own.sum():
                found[around][rest] = contrast[around][rest].clip(0, 1)
        elif larger >= _LONGER and (
            _is_bar_of_line(own, (rows.start, columns.start), dark) or _is_corner(own, rows, columns, dark)
        ):
            found[rows, columns][own] = 0
    return found


def _sides(rows: slice, columns: slice) -> tuple[int, int]:
    return rows.stop - rows.start, columns.stop - columns.start


def _large_parts(mask: Mask, least: float) -> Mask:
    """The parts of a mask that are so many pixels large, with a pixel more to each side."""
    if not mask.any():
        return mask
    labels, places = components(mask)
    large = [number for number, rows, columns in places if max(_sides(rows, columns)) >= least]
    return grown(mask & np.isin(labels, large), 1)


def _is_corner(own: Mask, rows: slice, columns: slice, dark: Mask) -> bool:
    """Whether something goes on beyond two sides that meet, as the corner of a frame does."""
    reach = int(_ARM * max(own.shape)) + 1
    places = [np.arange(side.start - reach, side.stop + reach) for side in (rows, columns)]
    inside = [(place >= 0) & (place < most) for place, most in zip(places, dark.shape, strict=True)]
    y, x = (place.clip(0, most - 1) for place, most in zip(places, dark.shape, strict=True))
    around = dark[np.ix_(y, x)] & np.outer(*inside)
    above, below = _ends(own, around, reach), _ends(own[::-1], around[::-1], reach)
    left, right = _ends(own.T, around.T, reach), _ends(own.T[::-1], around.T[::-1], reach)
    least = _CORNER * own.sum()
    return any(
        bool(x.any() and y.any() and (own & (x | y[:, None])).sum() >= least)
        for x in (above, below)
        for y in (left, right)
    )


def _ends(own: Mask, around: Mask, reach: int) -> Mask:
    """(w,) where lines go on that reach the upper side. `around`: with so many pixels more on all sides."""
    aside = round(_OFF + _BEND * reach)
    ends = np.pad(own[: 1 + int(_END * len(own))].any(0), reach)
    goes_on = ends & grown(around[:reach], aside).all(0)
    return grown(goes_on[None], aside)[0, reach:-reach]


def _is_bar_of_line(own: Mask, corner: tuple[int, int], dark: Mask) -> bool:
    """Whether a bar that stands goes on beyond its ends as a line that is far longer.

    One that lies may be noughts in one stroke along a rule, and is read as no digit otherwise.
    """
    places = np.argwhere(own).astype(np.float64)
    middle = places.mean(0)
    axes = np.linalg.eigh(np.atleast_2d(np.cov(places.T, bias=True)))[1]  # across, then along
    across, along = ((places - middle) @ axes).T
    length, width = np.ptp(along) + 1, np.ptp(across) + 1
    if width > _BAR * length or abs(axes[1, 1]) > abs(axes[0, 1]):
        return False
    start = middle + corner
    beyond = [
        _way(start + axes[:, 1] * end, np.sign(end) * axes[:, 1], axes[:, 0], dark, _GOES_ON * length)
        for end in (float(along.max()), float(along.min()))
    ]
    return bool(sum(beyond) >= _GOES_ON * length)


def _way(
    end: NDArray[np.float64], ahead: NDArray[np.float64], aside: NDArray[np.float64], dark: Mask, most: float
) -> float:
    """How far it is dark ahead of an end, in pixels, `most` at most."""
    steps = np.arange(1, int(most) + 1)
    seen = np.zeros(len(steps), bool)
    for off in np.linspace(-1, 1, 5):
        ways = end + steps[:, None] * ahead + (off * (_OFF + _BEND * steps))[:, None] * aside
        y, x = np.rint(ways).astype(int).T
        inside = (y >= 0) & (y < dark.shape[0]) & (x >= 0) & (x < dark.shape[1])
        seen[inside] |= dark[y[inside], x[inside]]
    return float(len(seen) if seen.all() else seen.argmin())
