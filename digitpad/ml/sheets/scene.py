"""Makes photos of paper on tables, of nothing but paper, and of none: where sheets end is to be learned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.ink.synthesis.camera import compressed
from digitpad.core.ink.synthesis.sheet import Field, chance, cloud, evenly_between, scaled_between
from digitpad.core.pages.sheets.sheet import homography, warped
from digitpad.ml.sheets.surfaces import Colours, any_colour, lay_things, make_surface

SIDE: Final = 224
"""Pixels of a made scene's side."""
_PAPER: Final = 320  # pixels of the longer side of a sheet before it is photographed
_FINE: Final = 3  # times finer its outline is drawn, so that its edge is smooth
_ONLY_PAPER: Final = 0.24  # of the scenes
_NO_PAPER: Final = 0.14
_BENDS: Final = 12  # points along each side, that bend


@dataclass(frozen=True, eq=False)
class MadeScene:
    """A photo with its truth. `colour`: (SIDE, SIDE, 3) uint8 RGB; `paper`: (SIDE, SIDE) bool, where sheets lie, with
    whatever is on them.
    """

    colour: NDArray[np.uint8]
    paper: NDArray[np.bool_]


def make_scene(images: NDArray[np.uint8], random: np.random.Generator) -> MadeScene:
    """One photo. `images`: (n, 28, 28) of digits, 255 = ink, to write on the sheets."""
    scene, paper, kind = make_surface(SIDE, random), np.zeros((SIDE, SIDE), np.float32), random.random()
    if chance(random, 0.4):
        scene = lay_things(scene, random, dull=True)
    if kind < _ONLY_PAPER:
        scene, paper = _with_sheet(scene, paper, images, random, fills=True)
    elif kind < 1 - _NO_PAPER:
        for _ in range(int(random.integers(2, 4)) if chance(random, 0.12) else 1):
            scene, paper = _with_sheet(scene, paper, images, random, fills=False)
    if chance(random, 0.2):
        scene = lay_things(scene, random, dull=False)
    return MadeScene(_photographed(scene, random), paper > 0.5)


def _with_sheet(
    scene: Colours, paper: Field, images: NDArray[np.uint8], random: np.random.Generator, *, fills: bool
) -> tuple[Colours, Field]:
    """A scene with one more sheet, and where there is paper on it. `fills`: it goes on beyond the picture."""
    ratio = evenly_between(random, 0.6, 0.8) if chance(random, 0.7) else evenly_between(random, 0.15, 1)
    size = (_PAPER, max(24, round(_PAPER * ratio)))
    corners = _corners(size, random, fills=fills)
    sheet = _sheet(size, images, random)
    from_scene = np.linalg.inv(homography(_frame(size), corners)).astype(np.float64)
    seen = np.stack([warped(np.ascontiguousarray(sheet[..., one]), (SIDE, SIDE), from_scene) for one in range(3)], -1)
    cover = _cover(corners, random)
    shadow = Image.fromarray(np.rint(255 * cover).astype(np.uint8))
    shadow = shadow.filter(ImageFilter.GaussianBlur(scaled_between(random, 0.7, 9)))
    moved = np.roll(np.asarray(shadow, np.float32) / 255, random.integers(-4, 5, 2).tolist(), (0, 1))
    scene = scene * (1 - np.float32(evenly_between(random, 0, 0.7)) * moved[..., None])
    scene = scene + cover[..., None] * (seen - scene)
    return scene.astype(np.float32), np.maximum(paper, cover)


def _frame(size: tuple[int, int]) -> NDArray[np.float64]:
    wide, high = size
    return np.array([(0, 0), (wide, 0), (wide, high), (0, high)], float)


def _corners(size: tuple[int, int], random: np.random.Generator, *, fills: bool) -> NDArray[np.float64]:
    """(4, 2): where a sheet's corners are seen, some of them perhaps beyond the picture."""
    turn = random.uniform(0, 2 * np.pi)
    share = scaled_between(random, 5, 12) if fills else scaled_between(random, 0.08, 1.1)  # of the picture
    scale = SIDE * np.sqrt(share / (size[0] * size[1]))
    away = (_frame(size) - np.array(size) / 2) * scale
    away = away @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    depth = random.normal(0, 0.12, 2) / SIDE  # how much farther away, the more to the right and down
    away = away / np.maximum(0.4, 1 + away @ depth)[:, None]
    reach = 0.1 if fills else evenly_between(random, 0, 0.35)
    return np.asarray(SIDE * (0.5 + random.uniform(-reach, reach, 2)) + away)


def _cover(corners: NDArray[np.float64], random: np.random.Generator) -> Field:
    """(SIDE, SIDE) in 0..1: a sheet with sides that may bend and a corner that may be folded or torn away."""
    bend = np.float64(scaled_between(random, 0.001, 0.02) if chance(random, 0.5) else 0)
    rough = np.float64(scaled_between(random, 0.002, 0.01) if chance(random, 0.15) else 0)
    places = []
    share = np.linspace(0, 1, _BENDS, endpoint=False)[:, None]
    for first, second in zip(corners, np.roll(corners, -1, 0), strict=True):
        way = second - first
        out = random.normal(0, bend) * np.sin(np.pi * share) + random.normal(0, rough, (_BENDS, 1)) * (share > 0)
        places.append(first + share * way + out * np.array([-way[1], way[0]]))
    outline = np.concatenate(places)
    if chance(random, 0.12):  # without a corner
        outline = np.delete(outline, [0, 1, len(outline) - 1], 0)
    drawn = Image.new("L", (_FINE * SIDE, _FINE * SIDE), 0)
    ImageDraw.Draw(drawn).polygon([(_FINE * x, _FINE * y) for x, y in outline.tolist()], fill=255)
    return np.asarray(drawn.resize((SIDE, SIDE), Image.Resampling.BOX), np.float32) / 255


def _sheet(size: tuple[int, int], images: NDArray[np.uint8], random: np.random.Generator) -> Colours:
    """(h, w, 3): paper of some tone, what is printed and written on it, and how it is folded."""
    wide, high = size
    tone = _tone(random)
    light = np.ones((high, wide), np.float32)
    ink = Image.new("L", size, 0)
    pen = ImageDraw.Draw(ink)
    if chance(random, 0.45):
        _rule(pen, size, random)
    if chance(random, 0.35):
        _print(pen, size, random)
    rules = np.asarray(ink, np.float32)[..., None] / 255 * np.float32(evenly_between(random, 0.1, 0.9))
    sheet = tone + rules * (any_colour(random) * np.float32(0.6) - tone)
    if chance(random, 0.85):
        written = _writing(size, images, random)[..., None] * np.float32(evenly_between(random, 0.4, 1))
        sheet = sheet + written * (any_colour(random) * np.float32(evenly_between(random, 0.1, 0.6)) - sheet)
    if chance(random, 0.3):  # folds
        for _ in range(int(random.integers(1, 4))):
            axis, at = int(random.integers(2)), random.random()
            light[:, int(at * wide) :] *= evenly_between(random, 0.88, 1.05) if axis else 1
            light[int(at * high) :] *= 1 if axis else evenly_between(random, 0.88, 1.05)
    if chance(random, 0.5):  # it does not lie flat
        y, x = np.mgrid[-1 : 1 : high * 1j, -1 : 1 : wide * 1j]
        light *= 1 - evenly_between(random, 0, 0.25) * np.abs(x if chance(random, 0.5) else y) ** 3
    seen: Colours = (sheet * light[..., None]).clip(0, 1).astype(np.float32)
    return seen


def _tone(random: np.random.Generator) -> NDArray[np.float32]:
    """(3,): white, tinted, or grey and brown."""
    kind = random.random()
    if kind < 0.75:
        return (evenly_between(random, 0.8, 1) * random.uniform(0.93, 1, 3)).astype(np.float32)
    if kind < 0.92:
        tint = any_colour(random)
        pale: NDArray[np.float32] = np.float32(0.9) * (np.float32(0.6) + np.float32(0.4) * tint / tint.max())
        return pale
    return (evenly_between(random, 0.5, 0.8) * random.uniform(0.8, 1, 3)).astype(np.float32)


def _rule(pen: ImageDraw.ImageDraw, size: tuple[int, int], random: np.random.Generator) -> None:
    """Lines, squares, a margin."""
    wide, high = size
    pitch, squared = scaled_between(random, 5, 30), chance(random, 0.5)
    for y in np.arange(random.uniform(0, pitch), high, pitch).tolist():
        pen.line((0, y, wide, y), fill=int(random.integers(90, 160)))
    for x in np.arange(random.uniform(0, pitch), wide, pitch).tolist() if squared else [random.uniform(0, 0.3) * wide]:
        pen.line((x, 0, x, high), fill=int(random.integers(90, 160)))


def _print(pen: ImageDraw.ImageDraw, size: tuple[int, int], random: np.random.Generator) -> None:
    """Lines of words as bars, frames, pictures."""
    wide, high = size
    height = scaled_between(random, 2, 12)
    for y in np.arange(random.uniform(0, 0.5) * high, random.uniform(0.3, 1) * high, 1.8 * height).tolist():
        x = 0.08 * wide
        while x < evenly_between(random, 0.6, 0.95) * wide:
            word = height * evenly_between(random, 0.6, 4)
            pen.rectangle((x, y, x + word, y + height), fill=int(random.integers(120, 256)))
            x += word + 0.6 * height
    for _ in range(int(random.integers(0, 4))):
        x0, x1 = np.sort(random.uniform(0, 1, 2) * wide).tolist()
        y0, y1 = np.sort(random.uniform(0, 1, 2) * high).tolist()
        filled = chance(random, 0.35) and (x1 - x0) * (y1 - y0) < 0.2 * wide * high
        pen.rectangle((x0, y0, x1, y1), outline=255, fill=int(random.integers(60, 256)) if filled else None)


def _writing(size: tuple[int, int], images: NDArray[np.uint8], random: np.random.Generator) -> Field:
    """(h, w) in 0..1: lines of digits, or a few large ones."""
    wide, high = size
    canvas = Image.new("L", size, 0)
    height = min(scaled_between(random, 9, 110), 0.9 * high)
    y = random.uniform(0, 0.4) * (high - height)
    while y < high - 0.8 * height:
        x = random.uniform(0, 0.3) * wide
        while x < 0.9 * wide:
            glyph = Image.fromarray(images[int(random.integers(len(images)))])
            glyph = glyph.resize((round(height), round(height)), Image.Resampling.BILINEAR)
            canvas.paste(255, (round(x), round(y)), glyph)
            x += height * (0.65 if chance(random, 0.7) else evenly_between(random, 1, 4))
        y += height * evenly_between(random, 0.9, 2.5)
        if chance(random, 0.1):
            break
    return np.asarray(canvas, np.float32) / 255


def _photographed(scene: Colours, random: np.random.Generator) -> NDArray[np.uint8]:
    """The picture that a camera takes of it in some light."""
    y, x = np.mgrid[-1 : 1 : SIDE * 1j, -1 : 1 : SIDE * 1j].astype(np.float32)
    light = 1 + 0.25 * evenly_between(random, 0, 1) * cloud(random, 3, SIDE)
    way = random.normal(0, 0.3, 2)
    light = light * np.exp(way[0] * x + way[1] * y)
    if chance(random, 0.3):
        light = light * (1 - evenly_between(random, 0, 0.6) * np.minimum(1, (x * x + y * y) / 2))
    for _ in range(int(random.integers(1, 3)) if chance(random, 0.45) else 0):
        light = light * (1 - evenly_between(random, 0.15, 0.65) * _shadow(random))
    cast = random.uniform(0.75, 1, 3) if chance(random, 0.5) else np.ones(3)
    seen = (scene * light.clip(0.03, 2)[..., None] * cast).astype(np.float32)
    bright = np.quantile(seen, 0.98)
    seen = seen * evenly_between(random, 0.7, 1.15) / max(0.05, float(bright)) if chance(random, 0.8) else seen
    seen = seen.clip(0, 1) ** np.float32(scaled_between(random, 0.6, 1.6))
    picture = Image.fromarray(np.rint(255 * seen).astype(np.uint8))
    if chance(random, 0.5):
        picture = picture.filter(ImageFilter.GaussianBlur(evenly_between(random, 0, 1.6)))
    if chance(random, 0.2):
        picture = picture.convert("L").convert("RGB")
    noisy = np.asarray(picture, np.float32) + np.float32(scaled_between(random, 0.3, 9)) * random.standard_normal(
        (SIDE, SIDE, 3), np.float32
    )
    picture = Image.fromarray(np.rint(noisy.clip(0, 255)).astype(np.uint8))
    if chance(random, 0.5):
        picture = compressed(picture, int(random.integers(25, 95)))
    return np.asarray(picture)


def _shadow(random: np.random.Generator) -> Field:
    """(SIDE, SIDE) in 0..1: of a hand, a telephone, a window's frame, with an edge that is sharp or not."""
    cover = Image.new("L", (SIDE, SIDE), 0)
    middle = random.uniform(-0.2, 1.2, 2) * SIDE
    angles = np.sort(random.uniform(0, 2 * np.pi, int(random.integers(3, 9))))
    reach = scaled_between(random, 0.15, 1.2) * SIDE * random.uniform(0.5, 1, len(angles))
    places = middle + reach[:, None] * np.column_stack([np.cos(angles), np.sin(angles)])
    ImageDraw.Draw(cover).polygon([(x, y) for x, y in places.tolist()], fill=255)
    soft = cover.filter(ImageFilter.GaussianBlur(scaled_between(random, 0.5, 25)))
    return np.asarray(soft, np.float32) / 255
