"""Photographs a made sheet: perspective and bent paper, light, blur, noise, compression."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.ink.synthesis.sheet import (
    FINE,
    SHEET_SIDE,
    TILE,
    Field,
    Sheet,
    chance,
    cloud,
    evenly_between,
    scaled_between,
)

_CELLS = 4  # of the mesh along a side
_WIDE = TILE * FINE


def project(sheet: Sheet, random: np.random.Generator, *, tilt: float) -> tuple[Field, Field, Field]:
    """(light, written, printed) of the sheet as the camera sees it, (TILE, TILE) each; `tilt` in radians."""
    mesh = _mesh(random, tilt)
    fields = []
    for field in (sheet.light, sheet.written, sheet.printed):
        image = Image.fromarray((field.clip(0, 1) * 255).astype(np.uint8))
        seen = image.transform((_WIDE, _WIDE), Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)
        fields.append(np.asarray(seen.reduce(FINE), np.float32) / 255)
    return fields[0], fields[1], fields[2]


def _mesh(random: np.random.Generator, tilt: float) -> list[tuple[tuple[int, int, int, int], tuple[float, ...]]]:
    """Where on the sheet each cell of the picture looks."""
    grid = np.linspace(-0.5, 0.5, _CELLS + 1)
    x, y = np.meshgrid(grid, grid)
    slope = random.normal(0, 0.06, 2)
    near = 1 / (1 + slope[0] * x + slope[1] * y)
    bend = random.normal(0, 0.012, 2) if chance(random, 0.4) else np.zeros(2)
    phase = evenly_between(random, 0, 6)
    stretch = 1 + random.normal(0, 0.03)
    px, py = x * near * stretch + bend[0] * np.sin(5 * y + phase), y * near + bend[1] * np.sin(5 * x + phase)
    cos, sin = np.cos(tilt), np.sin(tilt)
    sx = ((px * cos - py * sin) * _WIDE + SHEET_SIDE / 2).clip(0, SHEET_SIDE)
    sy = ((px * sin + py * cos) * _WIDE + SHEET_SIDE / 2).clip(0, SHEET_SIDE)
    side = _WIDE // _CELLS
    mesh = []
    for row in range(_CELLS):
        for column in range(_CELLS):
            corners = ((row, column), (row + 1, column), (row + 1, column + 1), (row, column + 1))
            quad = tuple(float(v) for at in corners for v in (sx[at], sy[at]))
            box = (column * side, row * side, (column + 1) * side, (row + 1) * side)
            mesh.append((box, quad))
    return mesh


def illuminate(light: Field, random: np.random.Generator) -> Field:
    """The same under a lamp or at a window, with shadows and a vignette."""
    y, x = np.mgrid[0:TILE, 0:TILE].astype(np.float32) / TILE - 0.5
    seen = light
    if chance(random, 0.6):
        angle = evenly_between(random, 0, 2 * np.pi)
        along = np.float32(np.cos(angle)) * x + np.float32(np.sin(angle)) * y
        seen = seen * (1 - np.float32(evenly_between(random, 0, 0.55)) * (along + 0.5).clip(0, 1))
    if chance(random, 0.3):
        cx, cy = random.uniform(-0.8, 0.8, 2).astype(np.float32)
        seen = seen * (1 - np.float32(evenly_between(random, 0.1, 0.8)) * ((x - cx) ** 2 + (y - cy) ** 2).clip(0, 1))
    for _ in range(int(random.integers(1, 3)) if chance(random, 0.22) else 0):
        seen = seen * (1 - _shadow(random))
    if chance(random, 0.5):
        seen = seen * (1 + np.float32(evenly_between(random, 0, 0.1)) * cloud(random, int(random.integers(2, 6)), TILE))
    return seen


def _shadow(random: np.random.Generator) -> Field:
    """A shadow of anything: a polygon, sharp or blurred."""
    image = Image.new("L", (TILE, TILE), 0)
    corners = random.uniform(-0.5, 1.5, (int(random.integers(3, 6)), 2)) * TILE
    ImageDraw.Draw(image).polygon(corners.ravel().tolist(), fill=255)
    soft = image.filter(ImageFilter.GaussianBlur(scaled_between(random, 1, 30)))
    shadow: Field = np.asarray(soft, np.float32) / 255 * np.float32(evenly_between(random, 0.08, 0.6))
    return shadow


def expose(light: Field, random: np.random.Generator, *, blur: float, coarse: float) -> NDArray[np.uint8]:
    """(TILE, TILE) uint8 as a camera keeps it.

    `blur`: standard deviation in pixels; `coarse`: how many times larger the camera's own pixels may be.
    """
    gamma, gain = evenly_between(random, 0.75, 1.4), scaled_between(random, 0.75, 1.3)
    black = evenly_between(random, 0, 0.12) if chance(random, 0.4) else 0.0
    seen = black + (1 - black) * (light.clip(0, 1.2) ** np.float32(gamma)) * np.float32(gain)
    image = _blurred(_as_image(seen), random, blur, coarse)
    values = np.asarray(image, np.float32) / 255
    noise = float(random.choice([0, 0.002, 0.004, 0.008, 0.02]))
    if noise:
        values = values + random.standard_normal(values.shape, np.float32) * np.float32(noise)
    if chance(random, 0.3):
        patches = random.standard_normal((TILE // 2, TILE // 2), np.float32)
        wide = np.asarray(Image.fromarray(patches).resize((TILE, TILE), Image.Resampling.BILINEAR))
        values = values + wide * np.float32(evenly_between(random, 0, 0.02))
    image = _as_image(values)
    if chance(random, 0.25):
        radius, percent = scaled_between(random, 0.7, 3), round(evenly_between(random, 40, 220))
        image = image.filter(ImageFilter.UnsharpMask(radius, percent, threshold=0))
    if chance(random, 0.45):
        image = compressed(image, int(random.integers(30, 94)))
    return np.asarray(image)


def compressed(image: Image.Image, quality: int) -> Image.Image:
    """What JPEG leaves of a picture."""
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality)
    return Image.open(stream)


def _blurred(image: Image.Image, random: np.random.Generator, blur: float, coarse: float) -> Image.Image:
    """Out of focus, moved, or enlarged from fewer pixels."""
    if chance(random, 0.2):
        small = round(TILE / scaled_between(random, 1.1, coarse))
        image = image.resize((small, small), Image.Resampling.BOX)
        image = image.resize((TILE, TILE), Image.Resampling.BICUBIC)
    if blur > 0.2:
        image = image.filter(ImageFilter.GaussianBlur(blur))
    if blur > 0.7 and chance(random, 0.15):
        reach = blur * evenly_between(random, 1, 2)
        axis = (reach, 0) if chance(random, 0.5) else (0, reach)
        image = image.filter(ImageFilter.BoxBlur(axis))
    return image


def _as_image(values: Field) -> Image.Image:
    return Image.fromarray(np.round(values.clip(0, 1) * 255).astype(np.uint8))
