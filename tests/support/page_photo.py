"""Made pages (pages.py) from ink to picture: paper and rules, then what a scanner or a camera does to them."""

from __future__ import annotations

import io
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.pages.picture import Page
from tests.support.page_styles import LONGEST, PAPERS, RULE_COLOURS, Look, Pen

Field = NDArray[np.float32]
Part = tuple[slice, slice]
"""Rows and columns."""
_DESKS: Final = ((92, 66, 44), (60, 62, 66), (150, 130, 105), (35, 32, 30))
_MARGIN_RED: Final = (225, 120, 120)
_ROWS: Final = 64  # that are worked on together: they stay in the processor's cache
_TONER: Final = np.array((0.11, 0.11, 0.12), np.float32)


class Sheet:
    """The flat paper with a border, and where its places come to lie in the picture."""

    def __init__(self, size: tuple[int, int], look: Look, pen: Pen, paper: str, random: np.random.Generator) -> None:
        self.size = size
        self.unit = max(size) / LONGEST
        self.pen, self.paper, self.look = pen, paper, look
        self.pad = round(max(size) * look.pad)
        wide, high = size[0] + 2 * self.pad, size[1] + 2 * self.pad
        self.ink: Field = np.zeros((high, wide), np.float32)
        self.pitch = random.uniform(44, 62) * self.unit * (0.6 if paper == "squared" else 1.0)
        self.rules_at = random.uniform(0, self.pitch, 2)
        self.cover = random.uniform(*pen.cover)
        self.to_picture = _homography(size, look, random)
        self.desk = random.random() < look.desk
        self.printing: Field | None = None
        """(h, w) in 0..1: how dark each pixel of the sheet and its border was printed."""
        self.edges: tuple[float, float, float, float] | None = None
        """left, top, right, bottom of the paper in pixels of the page, where that is not left to chance."""

    @property
    def seen(self) -> Part:
        """The part of the sheet and its border that comes into the picture, and a little more."""
        w, h = self.size
        corners = np.array([[0, 0], [w, 0], [w, h], [0, h]], float)
        places = _mapped(np.linalg.inv(self.to_picture), corners) + self.pad
        (left, top), (right, bottom) = (places.min(0) - 4).clip(0).astype(int), np.ceil(places.max(0) + 4).astype(int)
        return slice(top, bottom), slice(left, right)

    def box(self, mask: NDArray[np.bool_], left: int, top: int) -> tuple[float, float, float, float]:
        """The box in the picture of the pixels set in a mask that lies at (left, top) on the sheet."""
        y, x = np.nonzero(mask)
        corners = np.concatenate([np.column_stack([x + dx, y + dy]) for dx in (0, 1) for dy in (0, 1)])
        places = _mapped(self.to_picture, corners + np.array([left, top]) - self.pad)
        (x0, y0), (x1, y1) = places.min(0).tolist(), places.max(0).tolist()
        return x0, y0, x1 - x0, y1 - y0


def _homography(size: tuple[int, int], look: Look, random: np.random.Generator) -> NDArray[np.float64]:
    """(3, 3): places on the flat page, in pixels, to places in the picture."""
    w, h = size
    corners = np.array([[0, 0], [w, 0], [w, h], [0, h]], float)
    angle = np.radians(random.uniform(-look.rotation, look.rotation))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    middle = np.array([w, h]) / 2
    moved = (corners - middle) @ turn.T + middle
    moved += random.uniform(-look.perspective, look.perspective, (4, 2)) * (w, h)
    rows, right = [], []
    for (x, y), (u, v) in zip(corners, moved, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return np.append(np.linalg.solve(np.array(rows), np.array(right)), 1.0).reshape(3, 3)


def _mapped(matrix: NDArray[np.float64], places: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 2) places through a (3, 3) matrix."""
    mapped = np.column_stack([places, np.ones(len(places))]) @ matrix.T
    return mapped[:, :2] / mapped[:, 2:]


def photograph(sheet: Sheet, random: np.random.Generator) -> Image.Image:
    """The picture of a sheet, RGB. Only what is seen of the sheet and its border is made: less than half."""
    look, unit = sheet.look, sheet.unit
    flat = _printed(sheet, random)
    if sheet.printing is not None:
        _lay(flat, sheet.printing[sheet.seen], _TONER)
    _mark(flat, sheet, random)
    _write(flat, sheet, random)
    if sheet.desk:
        _lay_on_desk(flat, sheet, random)
    picture = _warped(flat, sheet)
    light = _light(sheet, random)
    black = random.uniform(0, 0.1) * (1 - look.exposure[0])
    picture = (black + (1 - black) * picture * light).clip(0, 1) * 255
    radius = random.uniform(*look.blur) * unit
    picture = np.asarray(_as_image(picture).filter(ImageFilter.GaussianBlur(radius)) if radius else _as_image(picture))
    picture = picture + _noise(picture.shape, random.uniform(*look.noise), random)
    image = _as_image(picture)
    if look.quality is None:
        return image
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=int(random.integers(look.quality[0], look.quality[1] + 1)))
    with Image.open(stream) as kept:
        kept.load()
        return kept.copy()


def page_of(picture: Image.Image, name: str) -> Page:
    """A picture as it would be read from a file of that name."""
    return Page(np.asarray(picture.convert("L")), np.asarray(picture), name)


def _as_image(pixels: Field) -> Image.Image:
    return Image.fromarray(_bytes(pixels, 1))


def _bytes(pixels: Field, times: int) -> NDArray[np.uint8]:
    result = np.empty(pixels.shape, np.uint8)
    for start in range(0, len(pixels), _ROWS):
        rows = pixels[start : start + _ROWS] * times
        result[start : start + _ROWS] = np.rint(np.clip(rows, 0, 255, out=rows), out=rows)
    return result


def _printed(sheet: Sheet, random: np.random.Generator) -> Field:
    """(h, w, 3) in 0..1, each channel by itself in memory: what is seen of the paper with its rules."""
    shape, seen = sheet.ink.shape, sheet.seen
    cloud = _cloud(shape, 40, random)[seen] * 0.004
    flat = np.empty((3, *cloud.shape), np.float32).transpose(1, 2, 0)
    flat[:] = np.array(PAPERS[sheet.paper], np.float32) / 255
    flat += cloud[..., None]
    strength = random.uniform(*sheet.look.rules)
    colour = np.array(RULE_COLOURS[int(random.integers(len(RULE_COLOURS)))], np.float32) / 255
    thick = random.uniform(1.2, 2.2) * sheet.unit
    if sheet.paper in ("ruled", "squared"):
        rows = _rules(shape[0], sheet.pad + sheet.rules_at[1], sheet.pitch, thick)[:, None]
        columns = _rules(shape[1], sheet.pad + sheet.rules_at[0], sheet.pitch, thick)[None, :]
        cover = np.maximum(rows, columns) if sheet.paper == "squared" else np.broadcast_to(rows, shape)
        _lay(flat, cover[seen] * strength, colour)
    if sheet.paper == "ruled" and random.random() < 0.5:
        at = sheet.pad + random.uniform(0.05, 0.09) * sheet.size[0]
        line = _rules(shape[1], at, 10.0 * shape[1], thick)[None, :]
        _lay(flat, np.broadcast_to(line, shape)[seen] * strength, np.array(_MARGIN_RED, np.float32) / 255)
    return flat


def _rules(length: int, first: float, pitch: float, thick: float) -> Field:
    """(length,) in 0..1: how much of each pixel is covered by lines `pitch` apart."""
    place = np.arange(length) + 0.5 - first
    away = np.abs(place - np.round(place / pitch) * pitch)
    return (thick / 2 + 0.5 - away).clip(0, 1).astype(np.float32)


def _lay(flat: Field, cover: Field, colour: NDArray[np.float32]) -> None:
    """Lay a colour over the sheet where `cover`, (h, w) in 0..1, says so."""
    for start in range(0, len(flat), _ROWS):
        rows = slice(start, start + _ROWS)
        for channel in range(3):
            flat[rows, :, channel] += cover[rows] * (colour[channel] - flat[rows, :, channel])


def _cloud(shape: tuple[int, int], size: float, random: np.random.Generator) -> Field:
    """(h, w) of standard deviation 1: noise whose grains are about `size` pixels."""
    small = random.normal(0, 1, (max(2, int(shape[0] / size)), max(2, int(shape[1] / size)))).astype(np.float32)
    return np.asarray(Image.fromarray(small).resize(shape[::-1], Image.Resampling.BICUBIC))


def _mark(flat: Field, sheet: Sheet, random: np.random.Generator) -> None:
    """Specks of dirt and a hair or crease or two."""
    look, (w, h) = sheet.look, sheet.size
    marks = Image.new("L", sheet.ink.shape[::-1])
    pencil = ImageDraw.Draw(marks)
    for _ in range(int(random.integers(look.specks[0], look.specks[1] + 1))):
        x, y = random.uniform(0, w) + sheet.pad, random.uniform(0, h) + sheet.pad
        radius = random.uniform(0.4, 2.2) * sheet.unit
        pencil.ellipse((x - radius, y - radius * 0.8, x + radius, y + radius * 0.8), fill=int(random.integers(90, 230)))
    for _ in range(int((random.random(2) < look.scratch).sum())):
        ends = random.uniform(0, 1, (2, 2)) * (w, h) + sheet.pad
        bow = ends.mean(0) + random.normal(0, 0.06, 2) * w
        t = np.linspace(0, 1, 40)[:, None]
        line = (1 - t) ** 2 * ends[0] + 2 * t * (1 - t) * bow + t**2 * ends[1]
        pencil.line(line.ravel().tolist(), fill=int(random.integers(40, 140)), width=max(1, round(1.5 * sheet.unit)))
    blurred = np.asarray(marks.filter(ImageFilter.GaussianBlur(0.5 * sheet.unit)))
    cover = blurred[sheet.seen].astype(np.float32) / 255
    dark = sheet.paper != "black"
    _lay(flat, cover, np.array([0.2, 0.19, 0.18] if dark else [0.7, 0.7, 0.7], np.float32))


def _write(flat: Field, sheet: Sheet, random: np.random.Generator) -> None:
    """The ink on the paper, with the pen's grain."""
    pen, shape = sheet.pen, sheet.ink.shape
    fine, coarse = (_cloud(shape, size, random) for size in (1.5 * max(1.0, sheet.unit), 12 * sheet.unit))
    tooth = 0.6 * fine[sheet.seen] + 0.4 * coarse[sheet.seen]
    cover = sheet.ink[sheet.seen] * (sheet.cover * (1 + 0.35 * pen.grain * tooth)).clip(0, 1)
    _lay(flat, cover, np.array(pen.colour, np.float32) / 255)


def _lay_on_desk(flat: Field, sheet: Sheet, random: np.random.Generator) -> None:
    """Cut the paper off on one to three sides, and show what lies under it."""
    shape, (w, h), pad = sheet.ink.shape, sheet.size, sheet.pad
    left, right, top, bottom = random.uniform(0.01, 0.06, 4) * np.where(random.random(4) < 0.5, 1, -9)
    x, y = np.arange(shape[1]) - pad, np.arange(shape[0]) - pad
    x0, y0, x1, y1 = sheet.edges or (left * w, top * h, w - right * w, h - bottom * h)
    paper = ((x > x0) & (x < x1))[None, :] & ((y > y0) & (y < y1))[:, None]
    desk = np.array(_DESKS[int(random.integers(len(_DESKS)))], np.float32) / 255
    grain = 1 + 0.08 * _cloud(shape, 6, random) + 0.1 * _cloud((shape[0], 8), 9, random)[:, :1]
    edge = Image.fromarray((~paper).astype(np.uint8) * 255)
    shadow, cover = (
        np.asarray(edge.filter(ImageFilter.GaussianBlur(radius)))[sheet.seen].astype(np.float32) / 255
        for radius in (6 * sheet.unit, 0.6)
    )
    for channel in range(3):
        under = desk[channel] * grain[sheet.seen] * (0.5 + 0.5 * shadow)
        flat[..., channel] += cover * (under - flat[..., channel])


def _warped(flat: Field, sheet: Sheet) -> Field:
    """(h, w, 3) in 0..1: the sheet as it lies in the picture."""
    back = np.linalg.inv(sheet.to_picture)
    back = np.array([[1, 0, sheet.pad], [0, 1, sheet.pad], [0, 0, 1]]) @ back
    back /= back[2, 2]
    whole = np.zeros((*sheet.ink.shape, 3), np.uint8)
    whole[sheet.seen] = _bytes(flat, 255)
    warped = Image.fromarray(whole).transform(
        sheet.size, Image.Transform.PERSPECTIVE, back.ravel()[:8].tolist(), Image.Resampling.BICUBIC
    )
    return np.asarray(warped, np.float32) / 255


def _light(sheet: Sheet, random: np.random.Generator) -> Field:
    """(h, w, 3): the light that falls on each pixel, from one side, with a shadow and a colour."""
    look, (w, h) = sheet.look, sheet.size
    small = (240, 320)
    y, x = np.meshgrid(np.linspace(-1, 1, small[0]), np.linspace(-1, 1, small[1]), indexing="ij")
    angle = random.uniform(0, 2 * np.pi)
    along = (x * np.cos(angle) + y * np.sin(angle)) / 1.5
    lack = random.uniform(*look.falloff)
    light = 1 - lack * (0.65 * (0.5 + 0.5 * along) ** 1.5 + 0.35 * (x**2 + y**2) / 2)
    if random.random() < look.shadow:
        light *= 1 - _shadow(x, y, random)
    field = np.asarray(Image.fromarray(light.astype(np.float32)).resize((w, h), Image.Resampling.BICUBIC))
    warm = random.uniform(-look.tint, look.tint)
    tint = np.array([1 + warm / 2, 1 + random.uniform(-look.tint, look.tint) / 6, 1 - warm], np.float32)
    return field[..., None] * (tint / tint.max() * random.uniform(*look.exposure)).astype(np.float32)


def _shadow(x: NDArray[np.float64], y: NDArray[np.float64], random: np.random.Generator) -> NDArray[np.float64]:
    """What a head, a hand or the phone takes of the light, 0..1: a half plane or a disc with a soft edge."""
    depth, soft = random.uniform(0.25, 0.55), random.uniform(0.03, 0.2)
    angle = random.uniform(0, 2 * np.pi)
    if random.random() < 0.6:
        away = x * np.cos(angle) + y * np.sin(angle) - random.uniform(-0.5, 0.7)
    else:
        at, radius = random.uniform(-1, 1, 2), random.uniform(0.4, 0.9)
        away = radius - np.hypot((x - at[0]) * random.uniform(0.7, 1.4), y - at[1])
    return depth / (1 + np.exp(-away / soft))


def _noise(shape: tuple[int, ...], deviation: float, random: np.random.Generator) -> Field:
    """(h, w, 3) in grey levels: a sensor's grain, mostly the same in all channels."""
    if not deviation:
        return np.zeros(shape, np.float32)
    grey = random.standard_normal(shape[:2]) * 0.85
    noise = np.empty(shape, np.float32)
    for start in range(0, len(noise), _ROWS):
        rows = grey[start : start + _ROWS, :, None]
        noise[start : start + _ROWS] = (rows + 0.5 * random.standard_normal((*rows.shape[:2], *shape[2:]))) * deviation
    return noise
