"""A picture of many prepared images with captions: what a network misread, at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from math import ceil, sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from digitpad.core.class_names import are_digits
from digitpad.core.counts import counted
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.foreign_text import shortened
from digitpad.core.recognition.sizes import FIELD

MOST_TILES: Final = 400
"""More tiles than this are left out and counted in the heading."""
_ENLARGEMENT: Final = 3
_PICTURE_SIDE: Final = FIELD * _ENLARGEMENT
_GAP: Final = 12
_CAPTION_HEIGHT: Final = 20  # height of a caption in pixels
_CAPTION_CHARACTERS: Final = 4  # of a class name: more find no room beside the arrow
_HEADING_HEIGHT: Final = 36
_LEAST_COLUMNS: Final = 4  # columns; a heading needs the room
_FRAME_GREY, _INK_GREY, _PAPER_GREY = 200, 0, 255


def misread_sheet(evaluation: Evaluation) -> bytes:
    """The misread digits of an evaluation, the surest first, as a PNG file: black ink on white, «label → answer»."""
    wrong = evaluation.misread
    n = int(evaluation.digits.sum())
    shown = wrong[:MOST_TILES]
    heading = f"{len(wrong):,} of {_images(evaluation, n)} misread"
    if len(shown) < len(wrong):
        heading += f"; the surest {len(shown)}"
    names = [shortened(name, _CAPTION_CHARACTERS) for name in evaluation.class_names]
    captions = [(names[evaluation.labels[index]], names[evaluation.answers[index]]) for index in shown]
    buffer = BytesIO()
    contact_sheet(evaluation.images[shown], captions, heading=heading).save(buffer, "PNG")
    return buffer.getvalue()


def _images(evaluation: Evaluation, count: int) -> str:
    if are_digits(evaluation.class_names):
        return counted(count, "1 digit", "{0:,} digits")
    return counted(count, "1 image", "{0:,} images")


def contact_sheet(images: NDArray[np.float32], captions: Sequence[tuple[str, str]], *, heading: str) -> Image.Image:
    """Lay out (n, 28, 28) float32 images, ink = 1, three times enlarged, with a caption (from, to) below each."""
    columns = max(_LEAST_COLUMNS, ceil(sqrt(len(images) * (_PICTURE_SIDE + _CAPTION_HEIGHT) / _PICTURE_SIDE)))
    rows = ceil(len(images) / columns)
    width = _GAP + columns * (_PICTURE_SIDE + _GAP)
    height = _HEADING_HEIGHT + rows * (_PICTURE_SIDE + _CAPTION_HEIGHT + _GAP) + _GAP
    sheet = Image.new("L", (width, height), _PAPER_GREY)
    draw = ImageDraw.Draw(sheet)
    draw.text((_GAP, _HEADING_HEIGHT // 2), heading, fill=_INK_GREY, font=ImageFont.load_default(16), anchor="lm")
    for number, (image, caption) in enumerate(zip(images, captions, strict=True)):
        left = _GAP + number % columns * (_PICTURE_SIDE + _GAP)
        top = _HEADING_HEIGHT + number // columns * (_PICTURE_SIDE + _CAPTION_HEIGHT + _GAP)
        sheet.paste(_enlarged(image), (left, top))
        draw.rectangle((left - 1, top - 1, left + _PICTURE_SIDE, top + _PICTURE_SIDE), outline=_FRAME_GREY)
        _draw_caption(draw, caption, left + _PICTURE_SIDE // 2, top + _PICTURE_SIDE + _CAPTION_HEIGHT // 2)
    return sheet


def _enlarged(image: NDArray[np.float32]) -> Image.Image:
    grey = np.rint(255 * (1 - image.clip(0, 1))).astype(np.uint8)
    return Image.fromarray(grey).resize((_PICTURE_SIDE, _PICTURE_SIDE), Image.Resampling.NEAREST)


def _draw_caption(draw: ImageDraw.ImageDraw, caption: tuple[str, str], x: int, y: int) -> None:
    font = ImageFont.load_default(15)
    draw.text((x - 12, y + 1), caption[0], fill=_INK_GREY, font=font, anchor="rm")
    draw.text((x + 12, y + 1), caption[1], fill=_INK_GREY, font=font, anchor="lm")
    # Pillow's font has no arrow.
    draw.line((x - 7, y, x + 6, y), fill=_INK_GREY)
    draw.polygon(((x + 7, y), (x + 3, y - 3), (x + 3, y + 3)), fill=_INK_GREY)
