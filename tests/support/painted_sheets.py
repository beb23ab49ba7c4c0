"""Paints a sheet as a picture, for whoever has no Qt."""

from __future__ import annotations

from typing import Final

from PIL import Image, ImageDraw, ImageFont

from digitpad.core.forms.printable import PrintableSheet
from digitpad.core.forms.shapes import SheetArea, SheetCaption
from digitpad.core.forms.sheet_layout import sheet_shapes

_WHITE: Final = 255
_ANCHORS: Final = {"left": "ls", "centre": "ms", "right": "rs"}


def paint_sheet(sheet: PrintableSheet, pixels: float) -> Image.Image:
    """A grey picture of a sheet. `pixels`: for a millimetre."""
    width, height = (round(side * pixels) for side in sheet.size)
    picture = Image.new("L", (width, height), _WHITE)
    draw = ImageDraw.Draw(picture)
    for shape in sheet_shapes(sheet):
        if isinstance(shape, SheetArea):
            left, top, right, bottom = (
                round(side * pixels) for side in (shape.left, shape.top, shape.right, shape.bottom)
            )
            corner = max(left, right - 1), max(top, bottom - 1)
            draw.rectangle((left, top, *corner), fill=round(_WHITE * shape.shade))
        else:
            _write(draw, shape, pixels)
    return picture


def _write(draw: ImageDraw.ImageDraw, caption: SheetCaption, pixels: float) -> None:
    font = ImageFont.load_default(caption.size * pixels)
    length = draw.textlength(caption.text, font)
    if length > caption.room * pixels:
        font = ImageFont.load_default(caption.size * pixels * caption.room * pixels / length)
    place = caption.x * pixels, caption.y * pixels
    draw.text(place, caption.text, fill=0, font=font, anchor=_ANCHORS[caption.align])
