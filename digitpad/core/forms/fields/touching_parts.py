"""What hangs on a digit by a neck and may be a point or comma that touches it."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.pages.digits.pieces import Mask, Patch, components, grown, tight

_INK: Final = 0.3  # of the darkest ink, from which a pixel is one of its lines
_WIDEST_NECK: Final = 0.16  # of a digit's height, half of it
_LARGEST: Final = 0.5  # of a digit's height, of a part
_LOWER: Final = 0.5  # of a digit's height, above its foot, in which a part's middle is


def touching_parts(patch: Patch, height: float) -> list[Patch]:
    """The parts of a digit's lower half that are left if its ink is made thinner until they are apart, as they were.

    `height`: of a digit, in pixels.
    """
    ink: Mask = patch.ink > _INK * patch.peak
    found: dict[tuple[int, ...], Patch] = {}
    for by in range(1, round(_WIDEST_NECK * height) + 1):
        labels, places = components(_thinner(ink, by))
        for number, rows, columns in places:
            size = max(rows.stop - rows.start, columns.stop - columns.start) + 2 * by
            from_foot = patch.height - (rows.start + rows.stop) / 2
            if size <= _LARGEST * height and from_foot <= _LOWER * height:
                own = grown(labels == number, by + 1)
                part = tight(Patch(patch.left, patch.top, np.where(own, patch.ink, np.float32(0))))
                if part is not None:
                    found.setdefault(part.box, part)
    return list(found.values())


def _thinner(mask: Mask, by: int) -> Mask:
    """A mask without so many pixels at its edges."""
    around = np.pad(~mask, by, constant_values=True)
    return ~grown(around, by)[by:-by, by:-by]
