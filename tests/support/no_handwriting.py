"""Pictures on which nobody has written: print, empty paper, parts of tables, rough surfaces, things.

    picture = make_nothing(7, "print")

The same arguments give the same picture. None of it is what the networks learned from (`core/ink/synthesis`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.support.page_photo import Field, Sheet, photograph
from tests.support.page_styles import INKS, STYLES

_SIZES: Final = ((1600, 1200), (1200, 1600), (900, 700), (640, 480))
_WORDS: Final = (
    "the", "of", "and", "to", "in", "is", "that", "for", "it", "as", "with", "by", "on", "not", "his", "Ministry",
    "Annual", "Statistics", "Summary", "Report", "Name", "Address", "Signature", "Date", "Total", "Amount", "Received",
    "Laboratory",
)  # fmt: skip


def make_nothing(seed: int, kind: str) -> Image.Image:
    """A picture of one of the `KINDS`, RGB."""
    random = np.random.default_rng([seed, list(KINDS).index(kind)])
    return KINDS[kind](random)


def _paper(random: np.random.Generator) -> Image.Image:
    """Empty paper: white, ruled or squared, scanned or photographed, sometimes on a desk."""
    return photograph(_sheet(random), random)


def _print(random: np.random.Generator) -> Image.Image:
    """A heading and paragraphs of words, no figures."""
    sheet = _sheet(random, "white")
    wide, high = sheet.size
    page = Image.new("L", sheet.ink.shape[::-1])
    pen = ImageDraw.Draw(page)
    size = random.uniform(0.016, 0.05) * max(wide, high)
    y = 0.08 * high
    while y < 0.92 * high:
        line_size = size * random.uniform(1.5, 3) if random.random() < 0.12 else size
        font = ImageFont.load_default(line_size)
        line, x = " ".join(random.choice(_WORDS, 30)), random.uniform(0.06, 0.12) * wide
        while line and pen.textlength(line, font) > 0.94 * wide - x:
            line = line.rpartition(" ")[0]
        pen.text((x + sheet.pad, y + sheet.pad), line, fill=int(random.integers(200, 256)), font=font)
        y += line_size * random.uniform(1.3, 2.2)
    sheet.printing = np.asarray(page, np.float32) / np.float32(255)
    return photograph(sheet, random)


def _table(random: np.random.Generator) -> Image.Image:
    """A part of an empty table, headed by words or by nothing."""
    sheet = _sheet(random, "white")
    wide, high = sheet.size
    page = Image.new("L", sheet.ink.shape[::-1])
    pen = ImageDraw.Draw(page)
    columns, rows = int(random.integers(2, 9)), int(random.integers(2, 14))
    xs = sheet.pad + np.sort(random.uniform(-0.1, 1.1, columns + 1)) * wide
    ys = sheet.pad + np.linspace(random.uniform(-0.1, 0.2), random.uniform(0.8, 1.1), rows + 1) * high
    thick, darkness = int(random.integers(1, 6)), int(random.integers(110, 256))
    for x in xs.tolist():
        pen.line((x, ys[0], x, ys[-1]), fill=darkness, width=thick)
    for y in ys.tolist():
        pen.line((xs[0], y, xs[-1], y), fill=darkness, width=thick)
    font = ImageFont.load_default(0.4 * (ys[1] - ys[0]))
    for left, right in zip(xs[:-1].tolist(), xs[1:].tolist(), strict=True):
        word = str(random.choice(_WORDS))
        if pen.textlength(word, font) < right - left:
            pen.text((left + 4, ys[0] + 0.2 * (ys[1] - ys[0])), word, fill=darkness, font=font)
    sheet.printing = np.asarray(page, np.float32) / np.float32(255)
    return photograph(sheet, random)


def _surface(random: np.random.Generator) -> Image.Image:
    """Wood, cloth, plaster, stone or a wall of bricks, near or far."""
    wide, high = _SIZES[int(random.integers(len(_SIZES)))]
    field = np.zeros((high, wide), np.float32)
    along = random.uniform(1, 20) if random.random() < 0.5 else 1.0
    for octave in range(7):
        size = 2.0**octave * random.uniform(0.8, 1.3)
        field += _noise((high, wide), (size, size * along), random) * size ** random.uniform(0.1, 0.6)
    field = field / field.std()
    y, x = np.mgrid[:high, :wide].astype(np.float32)
    pattern = int(random.integers(3))
    if pattern == 1:  # bricks, tiles
        step = random.uniform(40, 200)
        rows = np.floor(y / step)
        joints = np.minimum(y % step, (x + rows % 2 * step) % (2 * step)) < random.uniform(3, 9)
        field -= random.uniform(1, 5) * joints
    elif pattern == 2:  # threads
        step = random.uniform(4, 24)
        field += random.uniform(0.5, 2) * (np.sin(x * 2 * np.pi / step) + np.sin(y * 2 * np.pi / step))
    colour = random.uniform(60, 220, 3)
    return _as_photo(colour + random.uniform(8, 40) * field[..., None] * random.uniform(0.8, 1.0, 3), random)


def _things(random: np.random.Generator) -> Image.Image:
    """Discs, blocks, cables, leaves and bars before a plain wall or table."""
    wide, high = _SIZES[int(random.integers(len(_SIZES)))]
    image = Image.new("RGB", (wide, high), tuple(random.integers(90, 256, 3).tolist()))
    pen = ImageDraw.Draw(image)
    for _ in range(int(random.integers(1, 14))):
        x, y, size = random.uniform(0, wide), random.uniform(0, high), random.uniform(0.03, 0.3) * max(wide, high)
        colour = tuple(random.integers(0, 256, 3).tolist())
        shape = int(random.integers(5))
        if shape == 0:
            pen.ellipse((x - size, y - size * random.uniform(0.3, 1), x + size, y + size * 0.8), fill=colour)
        elif shape == 1:
            corners = np.array([x, y]) + random.normal(0, size, (int(random.integers(3, 7)), 2))
            pen.polygon([tuple(corner) for corner in corners.tolist()], fill=colour)
        elif shape == 2:  # a code of bars
            left = x
            while left < x + 2 * size:
                bar = random.uniform(1, 8)
                pen.rectangle((left, y, left + bar, y + size), fill=(20, 20, 20))
                left += bar + random.uniform(2, 9)
        elif shape == 3:  # a cable over the whole picture
            xs = np.linspace(-0.05, 1.05, 200)
            waves = np.sin(xs[:, None] * random.uniform(1, 9, 3) + random.uniform(0, 6, 3))
            cable = np.column_stack([xs * wide, y + waves @ random.normal(0, size / 2, 3)])
            pen.line(cable.ravel().tolist(), fill=colour, width=int(random.integers(6, 30)), joint="curve")
        else:  # a leaf
            t = np.linspace(0, 2 * np.pi, 60)
            turn = random.uniform(0, np.pi)
            leaf = np.column_stack([size * np.cos(t), 0.35 * size * np.sin(t) ** 3])
            leaf = leaf @ np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) + (x, y)
            pen.polygon([tuple(place) for place in leaf.tolist()], fill=colour)
    soft = image.filter(ImageFilter.GaussianBlur(random.uniform(0.5, 3)))
    return _as_photo(np.asarray(soft, np.float64) + 4 * _noise((high, wide), (90, 90), random)[..., None], random)


KINDS: Final[Mapping[str, Callable[[np.random.Generator], Image.Image]]] = {
    "paper": _paper,
    "print": _print,
    "table": _table,
    "surface": _surface,
    "things": _things,
}
"""What may be on a picture without handwriting."""


def _sheet(random: np.random.Generator, paper: str | None = None) -> Sheet:
    look = STYLES["hard" if random.random() < 0.7 else "mild"]
    size = _SIZES[int(random.integers(len(_SIZES)))]
    return Sheet(size, look, INKS["black"], paper or str(random.choice(look.papers)), random)


def _noise(shape: tuple[int, int], size: tuple[float, float], random: np.random.Generator) -> Field:
    """(h, w) of standard deviation about 1, with grains of that size in pixels, (high, wide)."""
    count = max(2, round(shape[0] / size[0])), max(2, round(shape[1] / size[1]))
    small = random.normal(0, 1, count).astype(np.float32)
    return np.asarray(Image.fromarray(small).resize(shape[::-1], Image.Resampling.BICUBIC))


def _as_photo(pixels: NDArray[np.floating], random: np.random.Generator) -> Image.Image:
    """(h, w, 3) in 0..255 under light from one side, with a sensor's noise."""
    light = np.linspace(1, random.uniform(0.4, 1), pixels.shape[1])[None, :, None]
    noisy = pixels * light + random.normal(0, random.uniform(0.5, 6), pixels.shape)
    return Image.fromarray(noisy.clip(0, 255).astype(np.uint8))
