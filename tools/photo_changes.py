"""Changes of a photo that do not change what a person reads on it, for tools/photo_steadiness.py."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Colours: TypeAlias = NDArray[np.float32]
"""(h, w, 3) RGB in 0..255."""

_GOOD: Final = 95
"""JPEG quality of everything but what shows what a low one does."""
_BAD: Final = 25
_BLUR: Final = 0.01  # of the digits' height: standard deviation
_NOISE: Final = 8.0  # grey levels: standard deviation, as of a phone's camera in a dim room
_CAST: Final = (1.0, 0.86, 0.62)  # red, green and blue: a light bulb
_DIMMEST: Final = 0.45  # of the light at the brightest corner, at the opposite one
_TABLE: Final = (58, 44, 36)  # red, green and blue of dark wood
_EDGE: Final = 0.04  # of the shorter side: from as near as that to the edge the paper around is made
_SHRUNK: Final = 8  # times smaller, the paper around is made
_OF_MEDIAN: Final = np.float32(1.48)  # the standard deviation of what is normally distributed
_FADING: Final = 0.06  # of the longer side: the same in the paper around
_UPRIGHT_IF_TURNED: Final = 8  # EXIF: the camera was held on its side
_ORIENTATION: Final = 0x0112


@dataclass(frozen=True, eq=False)
class Photo:
    """A photo, where its digits are, left, top, right and bottom in its pixels, and how high they are."""

    image: Image.Image
    ink: tuple[float, float, float, float]
    height: float


Change: TypeAlias = Callable[[Photo, np.random.Generator], bytes]
"""A file of the changed photo."""


def resized(times: float, photo: Photo, _: np.random.Generator) -> Image.Image:
    """Larger or smaller."""
    size = max(1, round(photo.image.width * times)), max(1, round(photo.image.height * times))
    return photo.image.resize(size, Image.Resampling.LANCZOS if times < 1 else Image.Resampling.BICUBIC)


def turned(degrees: float, photo: Photo, random: np.random.Generator) -> Image.Image:
    """Turned counter-clockwise, with more of the paper in the corners."""
    wide = more_paper(2, photo, random)
    return _middle(wide.rotate(degrees, Image.Resampling.BICUBIC), _turned_size(photo.image, degrees))


def on_table(degrees: float, times: float, photo: Photo, random: np.random.Generator) -> Image.Image:
    """Cut out and put on a dark table, so many times as large as the photo, turned."""
    size = round(photo.image.width * times), round(photo.image.height * times)
    wood = np.array(_TABLE, np.float32) + 4 * random.standard_normal((size[1], size[0], 1), np.float32)
    table = _image(wood)
    cover = Image.new("L", photo.image.size, 255).rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    sheet = photo.image.rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    table.paste(sheet, ((size[0] - sheet.width) // 2, (size[1] - sheet.height) // 2), cover)
    return table


def more_paper(times: float, photo: Photo, random: np.random.Generator) -> Image.Image:
    """So many times as large, the paper going on with the colours of its edge, blurred, and its grain."""
    image, shrunk = photo.image, photo.image.reduce(_SHRUNK)
    size = round(image.width * times), round(image.height * times)
    width = max(1, round(_EDGE * min(shrunk.size)))
    down, across = (round(side * (times - 1) / 2) for side in (shrunk.height, shrunk.width))
    room = ((down, down), (across, across), (0, 0))
    soft = _image(np.pad(_edges(_pixels(shrunk), width), room, mode="edge"))
    around = _pixels(soft.filter(ImageFilter.GaussianBlur(_FADING * max(shrunk.size))).resize(size))
    grain = np.float32(np.median(np.abs(_pixels(image) - _pixels(image.filter(ImageFilter.GaussianBlur(2))))))
    around += _OF_MEDIAN * grain * random.standard_normal((*around.shape[:2], 1), np.float32)
    paper = _image(around)
    paper.paste(image, ((size[0] - image.width) // 2, (size[1] - image.height) // 2))
    return paper


def _edges(pixels: Colours, width: int) -> Colours:
    """The picture, its outermost pixels as the median of so many that are next to them, so that no stroke goes on."""
    edged: Colours = pixels.copy()
    edged[0], edged[-1] = np.median(pixels[:width], 0), np.median(pixels[-width:], 0)
    edged[:, 0], edged[:, -1] = np.median(edged[:, :width], 1), np.median(edged[:, -width:], 1)
    return edged


def cut_closer(share: float, photo: Photo, _: np.random.Generator) -> Image.Image:
    """Without that share of each side, as far as no digit is there."""
    left, top, right, bottom = photo.ink
    width, height = photo.image.size
    room = 0.02 * min(width, height)
    x0, x1 = max(0, min(share * width, left - room)), min(width, max((1 - share) * width, right + room))
    y0, y1 = max(0, min(share * height, top - room)), min(height, max((1 - share) * height, bottom + room))
    return photo.image.crop((round(x0), round(y0), round(x1), round(y1)))


def brighter(gamma: float, photo: Photo, _: np.random.Generator) -> Image.Image:
    """With another gamma: below 1 brighter, above it darker."""
    return _image(np.float32(255) * (_pixels(photo.image) / np.float32(255)) ** np.float32(gamma))


def lit_from_a_corner(photo: Photo, random: np.random.Generator) -> Image.Image:
    """With light that falls off from one corner to the opposite one."""
    y, x = np.mgrid[-1 : 1 : photo.image.height * 1j, -1 : 1 : photo.image.width * 1j]
    to = random.choice([-1.0, 1.0], 2)
    light = 1 - (1 - _DIMMEST) * (2 + to[0] * x + to[1] * y) / 4
    return _image(_pixels(photo.image) * light[..., None].astype(np.float32))


def coloured(photo: Photo, _: np.random.Generator) -> Image.Image:
    """In the light of a bulb."""
    return _image(_pixels(photo.image) * np.array(_CAST, np.float32))


def blurred(photo: Photo, _: np.random.Generator) -> Image.Image:
    """Out of focus."""
    return photo.image.filter(ImageFilter.GaussianBlur(_BLUR * photo.height))


def noisy(photo: Photo, random: np.random.Generator) -> Image.Image:
    """With a sensor's noise."""
    pixels = _pixels(photo.image)
    return _image(pixels + np.float32(_NOISE) * random.standard_normal(pixels.shape, np.float32))


def inverted(photo: Photo, _: np.random.Generator) -> Image.Image:
    """Chalk on a board."""
    return _image(255 - _pixels(photo.image))


def unchanged(photo: Photo, _: np.random.Generator) -> Image.Image:
    """As it is."""
    return photo.image


def _as_file(
    made: Callable[[Photo, np.random.Generator], Image.Image], photo: Photo, random: np.random.Generator
) -> bytes:
    return jpeg(made(photo, random))


def _turned_by_exif(photo: Photo, _: np.random.Generator) -> bytes:
    exif = Image.Exif()
    exif[_ORIENTATION] = _UPRIGHT_IF_TURNED
    return jpeg(photo.image.rotate(-90, expand=True), exif=exif)


def _badly_compressed(photo: Photo, _: np.random.Generator) -> bytes:
    return jpeg(photo.image, _BAD)


def jpeg(image: Image.Image, quality: int = _GOOD, exif: Image.Exif | None = None) -> bytes:
    """A file of a picture."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality, exif=exif or Image.Exif())
    return file.getvalue()


def _turned_size(image: Image.Image, degrees: float) -> tuple[int, int]:
    angle = np.radians(abs(degrees))
    cos, sin = float(np.cos(angle)), float(np.sin(angle))
    return round(image.width * cos + image.height * sin), round(image.width * sin + image.height * cos)


def _middle(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    width, height = min(size[0], image.width), min(size[1], image.height)
    left, top = (image.width - width) // 2, (image.height - height) // 2
    return image.crop((left, top, left + width, top + height))


def _pixels(image: Image.Image) -> Colours:
    return np.asarray(image, np.float32)


def _image(pixels: Colours) -> Image.Image:
    return Image.fromarray(np.rint(pixels.clip(0, 255)).astype(np.uint8))


CHANGES: Final[Mapping[str, Change]] = {
    "none": partial(_as_file, unchanged),
    **{f"{times:g} times as large": partial(_as_file, partial(resized, times)) for times in (0.35, 0.5, 0.7, 1.4, 2)},
    **{
        f"turned by {degrees} degrees": partial(_as_file, partial(turned, -degrees))
        for degrees in (-15, -8, -3, 3, 8, 15)
    },
    "turned by 8 degrees, on a dark table": partial(_as_file, partial(on_table, -8, 1.5)),
    "on its side, by EXIF": _turned_by_exif,
    "brighter (gamma 0.6)": partial(_as_file, partial(brighter, 0.6)),
    "darker (gamma 1.6)": partial(_as_file, partial(brighter, 1.6)),
    "light from a corner": partial(_as_file, lit_from_a_corner),
    "light of a bulb": partial(_as_file, coloured),
    "out of focus": partial(_as_file, blurred),
    "noise": partial(_as_file, noisy),
    "JPEG quality 25": _badly_compressed,
    "cut closer, 5 %": partial(_as_file, partial(cut_closer, 0.05)),
    "cut closer, 10 %": partial(_as_file, partial(cut_closer, 0.1)),
    "more paper, 1.5 times": partial(_as_file, partial(more_paper, 1.5)),
    "more paper, 3 times": partial(_as_file, partial(more_paper, 3)),
    "inverted": partial(_as_file, inverted),
}
"""By what they are called in the table, clockwise turns positive."""
