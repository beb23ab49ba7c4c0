"""A form with what was read in its fields drawn into it, for whoever looks it through."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from digitpad.core.forms.align import AlignedPage
from digitpad.core.forms.field_reading import FieldReading, FieldState

_SURE, _DOUBTFUL, _NONE = (0, 90, 190), (200, 80, 0), (140, 140, 140)
_TEXT: Final = 2.6  # millimetres
_QUALITY: Final = 90  # of JPEG


def annotated_form(page: AlignedPage, readings: Sequence[FieldReading]) -> bytes:
    """A JPEG file of the aligned page: a frame around each field, its value above it, why there is none below."""
    picture = Image.fromarray(page.grey).convert("RGB")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(_TEXT * page.pixels)
    for one in readings:
        left, top, right, bottom = one.field.outline
        box = left * picture.width, top * picture.height, right * picture.width, bottom * picture.height
        colour = _NONE if one.state is FieldState.EMPTY else _DOUBTFUL if one.in_doubt else _SURE
        draw.rectangle(box, outline=colour, width=2)
        said = one.text if one.number is not None else one.state.value if one.state is not FieldState.EMPTY else ""
        words = f"{said}?" if said and one.number is not None and one.in_doubt else said
        draw.text((box[0], box[1] - 2), words, fill=colour, font=font, anchor="ls", stroke_width=1, stroke_fill="white")
    return _file(picture)


def aligned_picture(page: AlignedPage) -> bytes:
    """A JPEG file of the aligned page as it is."""
    return _file(Image.fromarray(page.grey))


def _file(picture: Image.Image) -> bytes:
    content = BytesIO()
    picture.save(content, "JPEG", quality=_QUALITY)
    return content.getvalue()
