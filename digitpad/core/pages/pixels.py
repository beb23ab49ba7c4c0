"""Decoded pictures of any mode to grey and colour pixels, strip by strip: no second copy of a large picture."""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

_STRIP: Final = 4_000_000  # pixels converted at a time
_NEUTRAL: Final = 16  # of 255, between a pixel's channels: that much colour JPEG gives to grey
_DEEP: Final = ("I;16", "I;16L", "I;16B", "I;16N", "I", "F")
_FULL_SCALES: Final = (1.0, 255.0, 1023.0, 4095.0, 16383.0, 65535.0)  # floats in 0..1, then 8 to 16 bits
_SEEN: Final = 32  # of 255: what is less opaque is no ink, but the edge of some
_LIGHT: Final = 192  # of 255: ink as light as this would hardly be seen on white
_DARK_SHARE: Final = 0.001  # of what is not transparent: less than this that is darker is no ink
_MOST_INK: Final = 0.5  # of a picture: where more is not transparent, that is paper
_MIN_IS_WHITE: Final = (262, 0)  # TIFF: tag and value


def flat_pixels(image: Image.Image, factor: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """A picture on white paper, reduced by a whole `factor`: ((h, w) grey, (h, w, 3) RGB or None), uint8.

    Light ink that lies on nothing lies on black. Colour is None where nothing in the picture has any.
    Raises ValueError for a mode that nobody knows.
    """
    width, height = image.size
    shape = -(-height // factor), -(-width // factor)
    grey, colour = np.empty(shape, np.uint8), None
    coloured = False
    span, paper = _span(image), _paper(image)
    rows = max(1, _STRIP // (width * factor)) * factor
    for top in range(0, height, rows):
        strip = image if rows >= height else image.crop((0, top, width, min(top + rows, height)))
        strip = _flat(strip, span, paper)
        if factor > 1:
            strip = strip.reduce(factor)
        place = slice(top // factor, top // factor + strip.height)
        grey[place] = np.asarray(strip.convert("L"))
        if strip.mode == "RGB":
            pixels = np.asarray(strip)
            coloured = coloured or _has_colour(pixels)
            if colour is None:  # the only strip is the picture
                colour = pixels if rows >= height else np.empty((*shape, 3), np.uint8)
            if colour is not pixels:
                colour[place] = pixels
    return grey, colour if coloured else None


def upright(pixels: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Turn pixels, (h, w) or (h, w, 3), by EXIF's orientation 1..8 (CIPA DC-008, tag 0x0112)."""
    if orientation >= 5:
        pixels = pixels.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)


def _span(image: Image.Image) -> tuple[float, float] | None:
    """The values that are black and white in a picture of more than 8 bits, None in others.

    Full scale is the smallest common one that holds all values, as scanners store 12 bits in 16; anything beyond
    is stretched from its least to its greatest value.
    """
    if image.mode not in _DEEP:
        return None
    rows = max(1, _STRIP // image.width)
    low, high = np.inf, -np.inf
    for top in range(0, image.height, rows):
        strip = np.asarray(image.crop((0, top, image.width, min(top + rows, image.height))))
        values = strip[np.isfinite(strip)]
        if len(values):
            low, high = min(low, float(values.min())), max(high, float(values.max()))
    scales = _FULL_SCALES if image.mode == "F" else _FULL_SCALES[1:]
    black, white = (
        (0.0, next((s for s in scales if s >= high), high)) if low >= 0 and high <= scales[-1] else (low, high)
    )
    tag, inverted = _MIN_IS_WHITE
    return (white, black) if getattr(image, "tag_v2", {}).get(tag) == inverted else (black, white)


def _paper(image: Image.Image) -> str:
    """The colour to lie below transparent parts: white, but black where all that can be seen is light ink."""
    if image.mode in _DEEP or not image.has_transparency_data:
        return "white"
    seen = dark = 0
    rows = max(1, _STRIP // image.width)
    for top in range(0, image.height, rows):
        strip = image.crop((0, top, image.width, min(top + rows, image.height))).convert("RGBA")
        visible = np.asarray(strip.getchannel("A")) >= _SEEN
        seen += int(visible.sum())
        dark += int((visible & (np.asarray(strip.convert("RGB").convert("L")) < _LIGHT)).sum())
    is_ink = 0 < seen <= _MOST_INK * image.width * image.height
    return "black" if is_ink and dark < _DARK_SHARE * seen else "white"


def _flat(strip: Image.Image, span: tuple[float, float] | None, below: str) -> Image.Image:
    """One strip as L or RGB, on the colour `below`."""
    if span is not None:
        return Image.fromarray(_scaled(np.asarray(strip).astype(np.float64), *span))
    if strip.has_transparency_data:
        strip = strip.convert("RGBA")
        paper = Image.new("RGBA", strip.size, below)
        paper.alpha_composite(strip)
        return paper.convert("RGB")
    if strip.mode == "LAB":
        return _from_lab(strip)
    mode = "L" if strip.mode in ("1", "L") else "RGB"
    return strip if strip.mode == mode else strip.convert(mode)


def _scaled(values: NDArray[np.float64], black: float, white: float) -> NDArray[np.uint8]:
    """Values to 0..255; what is no number is paper."""
    with np.errstate(all="ignore"):
        share = (values - black) / ((white - black) or 1.0)
        scaled: NDArray[np.uint8] = np.round(np.nan_to_num(share, nan=1.0).clip(0, 1) * 255).astype(np.uint8)
    return scaled


def _from_lab(strip: Image.Image) -> Image.Image:
    converted = ImageCms.applyTransform(strip, _lab_to_rgb())
    if converted is None:
        raise ValueError("the colours cannot be converted")
    return converted


@cache
def _lab_to_rgb() -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB")


def _has_colour(pixels: NDArray[np.uint8]) -> bool:
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    most, least = np.maximum(np.maximum(red, green), blue), np.minimum(np.minimum(red, green), blue)
    return bool(((most - least) > _NEUTRAL).any())
