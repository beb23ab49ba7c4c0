"""What happens to sheets before and while they are photographed: folded, stained, seen from the side."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter

_COFFEE: Final = (196, 158, 112)
_DESK: Final = (92, 66, 44)


def stained(picture: Image.Image, random: np.random.Generator, rings: int = 2) -> Image.Image:
    """With rings of coffee, and a pale spot inside of each."""
    cover = Image.new("L", picture.size)
    pencil = ImageDraw.Draw(cover)
    for _ in range(rings):
        radius = random.uniform(0.12, 0.2) * picture.width
        x, y = random.uniform(0.25, 0.75, 2) * picture.size
        box = (x - radius, y - radius, x + radius, y + radius)
        pencil.ellipse(box, fill=int(random.integers(30, 80)))
        pencil.arc(box, *sorted(random.uniform(0, 720, 2).tolist()), fill=230, width=round(0.06 * radius))
    cover = cover.filter(ImageFilter.GaussianBlur(0.002 * picture.width))
    brown = Image.composite(Image.new("RGB", picture.size, _COFFEE), Image.new("RGB", picture.size, "white"), cover)
    return ImageChops.multiply(picture, brown)


def folded(picture: Image.Image, random: np.random.Generator, *, bent: float = 0.02) -> Image.Image:
    """With a fold from side to side, below which the paper bends away and is darker. `bent`: of the width, that the far
    edge is narrower.
    """
    wide, high = picture.size
    at = round(random.uniform(0.35, 0.65) * high)
    corners = [(0, 0), (wide, 0), (wide * (1 + bent), high - at), (-wide * bent, high - at)]
    lower = picture.crop((0, at, wide, high))
    back = homography([(0, 0), (wide, 0), (wide, high - at), (0, high - at)], corners)
    lower = lower.transform(lower.size, Image.Transform.PERSPECTIVE, back, Image.Resampling.BICUBIC, fillcolor=_DESK)
    shade = Image.new("RGB", lower.size, (round(random.uniform(190, 235)),) * 3)
    found = picture.copy()
    found.paste(ImageChops.multiply(lower, shade), (0, at))
    crease = Image.new("L", picture.size)
    ImageDraw.Draw(crease).line((0, at, wide, at + random.normal(0, 2)), fill=110, width=max(2, wide // 500))
    found.paste((70, 70, 70), mask=crease.filter(ImageFilter.GaussianBlur(wide / 1200)))
    return found


def from_the_side(picture: Image.Image, random: np.random.Generator, *, by: float = 0.12) -> Image.Image:
    """Seen at an angle from one side. `by`: of the height, that the far side is shorter at both ends."""
    wide, high = picture.size
    seen = [(0, 0), (wide * (1 - by), by * high), (wide * (1 - by), high * (1 - by)), (0, high)]
    if random.random() < 0.5:
        seen = [(wide - x, y) for x, y in (seen[1], seen[0], seen[3], seen[2])]
    back = homography(seen, [(0, 0), (wide, 0), (wide, high), (0, high)])
    return picture.transform(picture.size, Image.Transform.PERSPECTIVE, back, Image.Resampling.BICUBIC, fillcolor=_DESK)


def homography(places: list[tuple[float, float]], to: list[tuple[float, float]]) -> tuple[float, ...]:
    """The eight numbers with which Pillow takes four places to four others."""
    rows, right = [], []
    for (x, y), (u, v) in zip(places, to, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    found: NDArray[np.float64] = np.linalg.solve(np.array(rows), np.array(right))
    return tuple(found.tolist())
