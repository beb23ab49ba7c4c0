"""What is written on an aligned page: learned ink without the form's own lines, and how dark each pixel is.

The network that finds ink takes long straight lines for rules of the paper, and so does not see a line with which a
number was struck out. How dark the paper is there tells.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.forms.align import AlignedPage
from digitpad.core.forms.alignment.form_print import print_of, strokes_over, where_printed
from digitpad.core.forms.alignment.paper_light import page_darkness
from digitpad.core.forms.form import FieldBox, FieldKind, Form
from digitpad.core.ink.network import InkNetwork
from digitpad.core.ink.windows import MARGIN, UNIT
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import Grey, Ink, Mask, Patch, largest_around

_LINE: Final = 0.45  # millimetres to each side of a box's line, in which it is seen
_CORE: Final = 0.9  # of what lies along lines, the part that is at most as dark as they are
_DARKER: Final = 0.12  # of the paper's grey: ink on a line is darker than the line by that
_SURE_INK: Final = 0.8  # probability of ink whose darkness is that of the pen
_LEAST_PEN: Final = 0.25  # darkness of a pen's line at least
_OF_PEN: Final = 0.35  # of the pen's darkness: what is lighter is none of its ink
_AS_PEN: Final = 0.7  # of the pen's darkness: what is as dark as that is most likely ink
_LEAST_DARK: Final = 0.14  # darkness of ink, whatever the pen: what is lighter is shade, grain, or a hair
_DOUBTED: Final = 0.15  # probability of ink, at least, that as dark as the pen is sure: straight strokes have little
_SOME_INK: Final = 0.3  # probability of ink that is seen
_BESIDE: Final = 2  # pixels from it, which its edge reaches
_SEEN: Final = 0.08  # darkness that a person sees
_OVER: Final = 0.5  # probability of ink on print, where it goes on
_FEW: Final = 50  # pixels of ink: of fewer nobody can tell how dark the pen is


@dataclass(frozen=True, eq=False)
class PageInk:
    """`ink`: (h, w) in 0..1, how likely each pixel is the pen's; `of_form`: (h, w) bool, what of it is the form's own
    lines; `faint`: (h, w) bool, what is much lighter than the pen: hairs, creases, maybe another pen's; `dark`: (h, w)
    float32, how much darker than the paper, 0..1; `pen`: how dark the ink is; `seen`: (h, w) float32, how likely each
    pixel is ink, however light, but for the form's lines.
    """

    page: AlignedPage
    ink: Ink
    of_form: Mask
    faint: Mask
    dark: NDArray[np.float32]
    pen: float
    seen: Ink

    @cached_property
    def written(self) -> Level:
        """The ink without the form's lines."""
        ink = np.where(self.of_form, np.float32(0), self.ink)
        return Level(ink, 1.0, np.zeros_like(ink))

    @cached_property
    def pieces(self) -> list[Patch]:
        """The connected pieces of what is written, the largest first."""
        return self.written.pieces

    @cached_property
    def piece_boxes(self) -> NDArray[np.intp]:
        """(n, 4): left, top, right and bottom of each piece."""
        return np.array([piece.box for piece in self.pieces], np.intp).reshape(-1, 4)

    def unread(self, box: FieldBox) -> float:
        """The share of a box of the page that is as dark as the pen and no ink: strokes taken for lines of the form."""
        inside = self._inside(box)
        seen = self._as_pen[inside] & (self.ink[inside] < _SURE_INK)
        return float(seen.mean()) if seen.size else 0.0

    def left_out(self, box: FieldBox) -> float:
        """What is as dark as the pen in a box and neither ink nor beside any, of its height's square: strokes that are
        straight as rules, and what a digit was read without.
        """
        _, top, _, bottom = self.pixels_of(box)
        inside = self._inside(box)
        return float((self._as_pen[inside] & ~self._beside_ink[inside]).sum()) / (bottom - top) ** 2

    @cached_property
    def _as_pen(self) -> Mask:
        """(h, w): what is as dark as the pen, without the form's lines."""
        found: Mask = (self.dark >= _AS_PEN * self.pen) & ~self.of_form
        return found

    @cached_property
    def _beside_ink(self) -> Mask:
        """(h, w): ink and what lies at its edge."""
        found: Mask = largest_around((self.ink >= _SOME_INK).astype(np.uint8), _BESIDE) > 0
        return found

    def _inside(self, box: FieldBox) -> tuple[slice, slice]:
        """The rows and columns of a box within its lines."""
        left, top, right, bottom = self.pixels_of(box)
        inset = _LINE * self.page.pixels
        return _span(top + inset, bottom - inset), _span(left + inset, right - inset)

    def pixels_of(self, box: FieldBox) -> FieldBox:
        """A box in pixels of the aligned page."""
        high, wide = self.dark.shape
        return box[0] * wide, box[1] * high, box[2] * wide, box[3] * high


def page_ink(page: AlignedPage, network: InkNetwork, check: Callable[[], None]) -> PageInk:
    """The ink of an aligned page. `check` is called now and then, and may raise to cancel."""
    found = _ink_of_fields(page, network, check)
    dark = _darkness(page.grey)
    print_there = _print(page)
    if print_there is None:
        of_form, least_pen = _of_lines(page, dark)
    else:
        of_form, least_pen = where_printed(print_there) & (dark < print_there + _DARKER), _LEAST_PEN
    pen = max(_pen(np.where(of_form, np.float32(0), found), dark, page.form), least_pen)
    light = largest_around(np.rint(255 * dark).astype(np.uint8), 1) < 255 * max(_OF_PEN * pen, _LEAST_DARK)
    faint = light & (found >= _SURE_INK) & (dark >= _SEEN)
    ink = _with_doubted(np.where(light, np.float32(0), found), dark, pen, page.form)
    if print_there is not None:
        over = strokes_over(np.where(of_form, np.float32(0), ink), of_form, page.pixels)
        of_form &= over < _OVER
        ink, faint = np.maximum(ink, over), faint & ~where_printed(print_there)
    return PageInk(page, ink, of_form, faint, dark, pen, np.where(of_form, np.float32(0), found))


def _with_doubted(ink: Ink, dark: NDArray[np.float32], pen: float, form: Form) -> Ink:
    """Ink of which the network is in doubt in the boxes of digits, as of strokes that are straight as rules, is sure if
    as dark as the pen; not beside sure ink, whose edge it is.
    """
    there: Mask = np.zeros(ink.shape, np.bool_)
    for field in form.fields:
        if field.kind is FieldKind.BOXES:
            there[_within(field.outline, ink.shape)] = True
    there &= (ink >= _DOUBTED) & (dark >= _AS_PEN * pen)
    there &= largest_around((ink >= _SURE_INK).astype(np.uint8), 1) == 0
    return np.where(there, np.float32(_SURE_INK), ink)


def _ink_of_fields(page: AlignedPage, network: InkNetwork, check: Callable[[], None]) -> Ink:
    """What the network sees in the fields and around them; nothing in the rest of the page."""
    high, wide = page.grey.shape
    outlines = np.array([field.outline for field in page.form.fields]).reshape(-1, 4) * (wide, high, wide, high)
    low = np.maximum(outlines[:, :2].min(0, initial=np.inf) - MARGIN, 0)
    far = np.minimum(outlines[:, 2:].max(0, initial=0) + MARGIN, (wide, high))
    left, top = (int(side) // UNIT * UNIT for side in np.minimum(low, far).tolist())
    right, bottom = np.ceil(far).astype(int).tolist()
    seen = slice(top, max(bottom, top + 1)), slice(left, max(right, left + 1))
    found = np.zeros((high, wide), np.float32)
    found[seen] = network.maps(np.ascontiguousarray(page.grey[seen]), check=check).ink
    return found


def _darkness(grey: Grey) -> NDArray[np.float32]:
    dark: NDArray[np.float32] = page_darkness(grey).clip(0, 1)
    return dark


def _print(page: AlignedPage) -> NDArray[np.float32] | None:
    """How dark print may be at each place; None where no reference tells."""
    reference = page.form.reference
    if reference is None:
        return None
    return print_of(reference.grey, page.pixels, [one.outline for one in page.form.fields] if reference.filled else [])


def _of_lines(page: AlignedPage, dark: NDArray[np.float32]) -> tuple[Mask, float]:
    """What belongs to the lines of the fields' boxes, and how dark a pen is at least that can be told from them."""
    on_line = _lines(page.form, page.grey.shape, page.pixels)
    of_lines = float(np.quantile(dark[on_line], _CORE)) if on_line.any() else 0.0
    return on_line & (dark < of_lines + _DARKER), of_lines + _DARKER


def _lines(form: Form, shape: tuple[int, ...], pixels: float) -> Mask:
    """Where the sides of the fields' boxes are."""
    high, wide = shape[:2]
    mask: Mask = np.zeros((high, wide), np.bool_)
    by = _LINE * pixels
    for box in (box for field in form.fields for box in field.boxes):
        left, top, right, bottom = box[0] * wide, box[1] * high, box[2] * wide, box[3] * high
        for x in (left, right):
            mask[_span(top - by, bottom + by), _span(x - by, x + by)] = True
        for y in (top, bottom):
            mask[_span(y - by, y + by), _span(left - by, right + by)] = True
    return mask


def _within(box: FieldBox, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """The rows and columns of a box of a page of a shape."""
    left, top, right, bottom = box
    return _span(top * shape[0], bottom * shape[0]), _span(left * shape[1], right * shape[1])


def _span(low: float, high: float) -> slice:
    return slice(max(0, round(low)), max(0, round(high)))


def _pen(ink: NDArray[np.float32], dark: NDArray[np.float32], form: Form) -> float:
    """How dark the pen is: the median over what is surely ink in the fields."""
    places = [_within(field.outline, ink.shape) for field in form.fields]
    found = [dark[place][ink[place] >= _SURE_INK] for place in places]
    every = np.concatenate(found) if found else np.zeros(0, np.float32)
    return max(_LEAST_PEN, float(np.median(every))) if len(every) >= _FEW else _LEAST_PEN
