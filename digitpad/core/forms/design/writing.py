"""Whether somebody has written on the sheet on which a form is drawn: then what is dark in its fields is no print."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from digitpad.core.forms.alignment.paper_light import page_darkness
from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.form import FieldBox
from digitpad.core.pages.digits.pieces import Grey, Mask

_DARK: Final = 0.3  # darker than the paper by that: pencils are
_INSET: Final = 0.15  # of a box's width and height, at each side: its lines are there
_WRITTEN: Final = 0.015  # of a box that is dark, with a thin 1 in it
_FIELDS: Final = 0.25  # of all fields: in fewer there may be a printed point or unit


def dark_places(grey: Grey) -> Mask:
    """Where a page is as dark as what is written: (h, w) bool."""
    dark: Mask = page_darkness(grey) > _DARK
    return dark


def seems_filled(dark: Mask, fields: Sequence[DrawnField]) -> bool:
    """Whether something stands in as many fields as on a sheet that was filled in."""
    written = sum(any(_is_written(dark, box) for box in one.field.boxes) for one in fields)
    return written > 0 and written >= _FIELDS * len(fields)


def _is_written(dark: Mask, box: FieldBox) -> bool:
    high, wide = dark.shape
    across, down = _INSET * (box[2] - box[0]), _INSET * (box[3] - box[1])
    rows = slice(round((box[1] + down) * high), round((box[3] - down) * high) + 1)
    columns = slice(round((box[0] + across) * wide), round((box[2] - across) * wide) + 1)
    inside = dark[rows, columns]
    return bool(inside.size and inside.mean() >= _WRITTEN)
