"""What sheets lie on in made scenes: wood, cloth, stone, tiles, carpets, and things that are no paper."""

from __future__ import annotations

import colorsys
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.ink.synthesis.sheet import Field, chance, cloud, evenly_between, scaled_between

Colours: TypeAlias = NDArray[np.float32]
"""(h, w, 3) RGB in 0..1."""

_ROOM: Final = 1.5  # times as large a texture is made, so that it fills a picture however it is turned
_MOST_THINGS: Final = 5
_CORNERS: Final = 40  # of a round thing


def make_surface(side: int, random: np.random.Generator) -> Colours:
    """(side, side, 3): a surface with a pattern in two colours."""
    room = int(side * _ROOM)
    drawn = Image.fromarray(np.rint(255 * _pattern(room, random).clip(0, 1)).astype(np.uint8))
    low = (room - side) // 2
    turned = drawn.rotate(random.uniform(0, 360), Image.Resampling.BILINEAR).crop((low, low, low + side, low + side))
    share = np.asarray(turned, np.float32)[..., None] / np.float32(255)
    first = _table_colour(random)
    second = _table_colour(random) if chance(random, 0.25) else first * np.float32(evenly_between(random, 0.45, 1.5))
    grain = 1 + np.float32(scaled_between(random, 0.003, 0.06)) * random.standard_normal((side, side, 1), np.float32)
    mixed: Colours = ((first + (second - first) * share) * grain).clip(0, 1)
    return mixed


def lay_things(scene: Colours, random: np.random.Generator, *, dull: bool) -> Colours:
    """The same with pens, cups, telephones, fingers on it. `dull`: in no colour that paper has."""
    side = len(scene)
    for _ in range(int(random.integers(1, _MOST_THINGS))):
        cover = Image.new("L", (2 * side, 2 * side), 0)
        ImageDraw.Draw(cover).polygon(_outline(2 * side, random), fill=255)
        soft = cover.resize((side, side), Image.Resampling.BOX)
        shadow = np.asarray(soft.filter(ImageFilter.GaussianBlur(scaled_between(random, 1, 8))), np.float32) / 255
        moved = np.roll(shadow, random.integers(-4, 5, 2).tolist(), (0, 1))[..., None]
        scene = scene * (1 - np.float32(evenly_between(random, 0, 0.6)) * moved)
        colour = _dull_colour(random) if dull else any_colour(random)
        shades = 1 + np.float32(0.15) * cloud(random, int(random.integers(2, 9)), side)[..., None]
        share = np.asarray(soft, np.float32)[..., None] / 255
        scene = scene + share * ((colour * shades).clip(0, 1) - scene)
    return scene.astype(np.float32)


def any_colour(random: np.random.Generator) -> NDArray[np.float32]:
    """(3,) RGB."""
    return _colour(random.random(), random.random() ** 1.5, evenly_between(random, 0.03, 1))


def _dull_colour(random: np.random.Generator) -> NDArray[np.float32]:
    """Dark, or full."""
    if chance(random, 0.6):
        return _colour(random.random(), random.random(), evenly_between(random, 0.02, 0.45))
    return _colour(random.random(), evenly_between(random, 0.5, 1), evenly_between(random, 0.3, 1))


def _table_colour(random: np.random.Generator) -> NDArray[np.float32]:
    """Of wood, of stone or plastic, of cloth."""
    kind = random.random()
    if kind < 0.45:
        return _colour(
            evenly_between(random, 0.03, 0.13), evenly_between(random, 0.15, 0.75), random.uniform(0.12, 0.9)
        )
    if kind < 0.75:
        return _colour(random.random(), 0.15 * random.random(), evenly_between(random, 0.02, 0.97))
    return any_colour(random)


def _colour(hue: float, fullness: float, value: float) -> NDArray[np.float32]:
    return np.array(colorsys.hsv_to_rgb(hue, fullness, value), np.float32)


def _pattern(side: int, random: np.random.Generator) -> Field:
    """(side, side) of about 0..1."""
    y, x = np.mgrid[:side, :side].astype(np.float32)
    pitch = scaled_between(random, 4, 0.5 * side)
    kind = int(random.integers(9))
    rough: Field = 0.5 + 0.25 * cloud(random, int(scaled_between(random, 3, side)), side)
    found: Field
    if kind == 0:  # plain
        found = np.float32(0.5) + np.float32(0.05) * cloud(random, int(random.integers(2, 9)), side)
    elif kind == 1:
        found = rough
    elif kind in (2, 3):  # wood, of planks or none
        fine = cloud(random, (int(scaled_between(random, 20, side)), int(random.integers(2, 9))), side)
        rings = np.sin(y / scaled_between(random, 1.5, 20) + 4 * cloud(random, (5, 2), side))
        found = 0.5 + evenly_between(random, 0.05, 0.3) * fine + evenly_between(random, 0, 0.25) * rings
        if kind == 3:
            board = (y // pitch).astype(int)
            found += 0.15 * random.normal(0, 1, int(board.max()) + 1)[board]
            found[(y % pitch) < max(1.0, 0.02 * pitch)] -= evenly_between(random, 0, 0.8)
    elif kind == 4:  # stripes
        found = (np.sin(2 * np.pi * y / pitch) > evenly_between(random, -0.9, 0.9)) * 0.8 + 0.2 * rough
    elif kind == 5:  # a check
        wave = np.float32(evenly_between(random, 0, 3)) * cloud(random, 4, side)
        across, down = (np.sin(2 * np.pi * (along + wave) / pitch) > 0 for along in (x, y))
        found = 0.25 * rough + (0.4 * across + 0.4 * down if chance(random, 0.5) else 0.75 * (across ^ down))
    elif kind == 6:  # tiles, bricks
        shift = pitch * evenly_between(random, 0, 0.5) * (y // pitch % 2)
        joints = np.minimum((x + shift) % (pitch * evenly_between(random, 1, 2.2)), y % pitch)
        found = np.where(joints < max(1.0, 0.06 * pitch), evenly_between(random, -0.5, 1.5), rough)
    elif kind == 7:  # dots, a weave
        dots = np.sin(2 * np.pi * x / pitch) * np.sin(2 * np.pi * y / pitch)
        found = (dots > evenly_between(random, 0, 0.9)) * 0.7 + 0.3 * rough
    else:  # veins of marble
        veins = 1 - 3 * np.abs(cloud(random, int(random.integers(3, 12)), side))
        found = veins.clip(0, 1) * 0.7 + 0.3 * rough
    return found


def _outline(side: int, random: np.random.Generator) -> list[tuple[float, float]]:
    """The corners of something anywhere: round, a block, or long and thin."""
    middle, turn = random.uniform(-0.05, 1.05, 2) * side, random.uniform(0, 2 * np.pi)
    long = scaled_between(random, 0.04, 0.35) * side
    kind = random.random()
    if kind < 0.35:
        angles = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
        places = np.column_stack([np.cos(angles), evenly_between(random, 0.4, 1) * np.sin(angles)])
        places *= 1 + 0.15 * random.random() * np.cos(3 * angles + random.uniform(0, 6))[:, None]
    else:
        ratio = evenly_between(random, 0.04, 0.12) if kind < 0.6 else evenly_between(random, 0.3, 1)
        places = np.array([(-1, -ratio), (1, -ratio), (1, ratio), (-1, ratio)])
    turned = middle + long * places @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    return [(x, y) for x, y in turned.tolist()]
