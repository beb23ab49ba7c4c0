"""What is printed on a form, as a picture of its page tells: rules, boxes and words that are no handwriting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.forms.alignment.long_rows import long_rows
from digitpad.core.pages.digits.pieces import Grey, Mask, largest_around

_APART: Final = 0.4  # millimetres by which print of a sheet may lie beside that of the reference
_DARK: Final = 0.15  # darkness of print at least
_RULE: Final = 5.0  # millimetres: what is as long and straight is a rule, on a sheet that was filled in
_CLOSED: Final = 1.4  # millimetres of a rule's width at most, over which a stroke goes on


def print_of(grey: Grey, pixels: float, filled: Sequence[tuple[float, float, float, float]]) -> NDArray[np.float32]:
    """(h, w) in 0..1: how dark print may be at each place of an aligned page.

    `grey`: the page; `pixels`: of it for a millimetre; `filled`: left, top, right, bottom of fields, as shares of
    the page, in which somebody has written on it: only rules are print there.
    """
    dark = 1 - grey.astype(np.float32) / np.float32(255)
    if filled:
        dark = np.where(_inside(filled, dark.shape) & ~_rules(dark > _DARK, round(_RULE * pixels)), np.float32(0), dark)
    return _largest(dark, _APART * pixels)


def where_printed(printed: NDArray[np.float32]) -> Mask:
    """Where there is print."""
    found: Mask = printed >= _DARK
    return found


def strokes_over(ink: NDArray[np.float32], of_form: Mask, pixels: float) -> NDArray[np.float32]:
    """Ink with what of its strokes lies on print that was taken out: they go on where there is ink on both sides.

    `ink`: (h, w) in 0..1, 0 on print.
    """
    half = _CLOSED / 2 * pixels
    closed = 1 - _largest(1 - _largest(ink, half), half)
    over: NDArray[np.float32] = np.where(of_form, closed, ink)
    return over


def _inside(boxes: Sequence[tuple[float, float, float, float]], shape: tuple[int, ...]) -> Mask:
    mask: Mask = np.zeros(shape, np.bool_)
    high, wide = shape
    for left, top, right, bottom in boxes:
        mask[round(top * high) : round(bottom * high), round(left * wide) : round(right * wide)] = True
    return mask


def _rules(dark: Mask, length: int) -> Mask:
    """What of dark pixels lies in long straight ones, across or down."""
    rules: Mask = long_rows(dark, length) | long_rows(dark.T, length).T
    return rules


def _largest(field: NDArray[np.float32], reach: float) -> NDArray[np.float32]:
    """The largest value within so many pixels of each place, to 1/255."""
    largest = largest_around(np.rint(255 * field).astype(np.uint8), round(reach))
    shares: NDArray[np.float32] = largest.astype(np.float32) / np.float32(255)
    return shares
