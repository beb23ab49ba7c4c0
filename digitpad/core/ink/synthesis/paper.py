"""What a sheet is made of, and what is printed on it to write along: rules, squares, dots, patterns."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from digitpad.core.ink.synthesis.sheet import (
    FINE,
    SHEET_SIDE,
    Field,
    Sheet,
    SheetCanvas,
    chance,
    cloud,
    evenly_between,
    scaled_between,
)

_Y, _X = np.mgrid[0:SHEET_SIDE, 0:SHEET_SIDE].astype(np.float32)


def lay_paper(sheet: Sheet, random: np.random.Generator, *, clean: bool = False) -> None:
    """Paper of any tone and grain, or a board; `clean`: white or black without any."""
    sheet.board = chance(random, 0.06)
    if clean:
        sheet.light[:] = 0.0 if sheet.board else 1.0
        return
    tone = evenly_between(random, 0.02, 0.4) if sheet.board else 1 - abs(random.normal(0, 0.2)) * 0.6
    sheet.light[:] = max(0.06, tone)
    _grain(sheet, random)
    if chance(random, 0.3):
        _crumple(sheet, random)
    if sheet.board and chance(random, 0.5):
        sheet.light += np.float32(evenly_between(random, 0, 0.1)) * cloud(random, (6, 3)).clip(0, 2)  # wiped chalk
    if not sheet.board and chance(random, 0.15):
        _show_through(sheet, random)
    np.clip(sheet.light, 0.02, 1, out=sheet.light)


def _grain(sheet: Sheet, random: np.random.Generator) -> None:
    """Fine grain, fibres and stains."""
    strength = random.choice([0, 0.004, 0.01, 0.02, 0.035])
    if strength:
        cells = int(random.integers(60, SHEET_SIDE))
        sheet.light *= 1 + np.float32(strength) * cloud(random, cells)
    if chance(random, 0.2):
        _relief(sheet, random)
    if chance(random, 0.3):
        across = (int(random.integers(60, 240)), int(random.integers(6, 40)))
        sheet.light *= 1 + np.float32(evenly_between(random, 0, 0.02)) * cloud(random, across)
    if chance(random, 0.4):
        sheet.light *= 1 + np.float32(evenly_between(random, 0, 0.05)) * cloud(random, int(random.integers(3, 12)))


def _relief(sheet: Sheet, random: np.random.Generator) -> None:
    """Bumps that light from one side shows: of drawing paper, plaster, cloth under the sheet."""
    bumps = cloud(random, int(random.integers(50, 280)))
    axis = int(random.integers(2))
    slope = np.roll(bumps, 2, axis) - bumps
    sheet.light *= 1 + np.float32(scaled_between(random, 0.01, 0.09)) * slope


def _crumple(sheet: Sheet, random: np.random.Generator) -> None:
    """Facets with an edge between them, each a little lighter or darker than the next."""
    for _ in range(int(random.integers(1, 6))):
        away = _from_line(random)
        reach = scaled_between(random, 6, 200)
        side = np.exp(-np.abs(away) / np.float32(reach)) * np.sign(away)
        sheet.light *= 1 + np.float32(evenly_between(random, 0.005, 0.09)) * side
        if chance(random, 0.4):  # the crease itself
            crease = np.exp(-((away / np.float32(evenly_between(random, 1, 4))) ** 2))
            sheet.light *= 1 - np.float32(evenly_between(random, -0.08, 0.12)) * crease


def _show_through(sheet: Sheet, random: np.random.Generator) -> None:
    """Blurred dark patches of what stands on the other side."""
    patches = (cloud(random, int(random.integers(8, 40))) - 0.8).clip(0, 1)
    sheet.light *= 1 - np.float32(evenly_between(random, 0.01, 0.06)) * patches


def _from_line(random: np.random.Generator) -> Field:
    """Signed distance of each pixel from a straight line somewhere."""
    angle, at = evenly_between(random, 0, np.pi), evenly_between(random, 0.1, 0.9) * SHEET_SIDE
    x, y = _X - SHEET_SIDE / 2, _Y - SHEET_SIDE / 2
    away: Field = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle)) + np.float32(SHEET_SIDE / 2 - at)
    return away


def lay_rules(sheet: Sheet, random: np.random.Generator) -> float:
    """Lines, squares or dots to write along; the distance between lines, in pixels of the sheet."""
    pitch = FINE * scaled_between(random, 7, 120)
    strength = scaled_between(random, 0.04, 0.75)
    width = max(1.0, FINE * min(scaled_between(random, 0.5, 4.0), 0.09 * pitch / FINE + 0.6))
    kind = str(
        random.choice(["ruled", "ruled", "squared", "squared", "mixed", "mixed", "dotted", "dots", "fine", "double"])
    )
    first = random.uniform(0, pitch, 2)
    _Rules(sheet, random, pitch=pitch, width=width, strength=strength).lay(kind, first)
    if chance(random, 0.25):  # a margin
        canvas = SheetCanvas()
        x = evenly_between(random, 0.1, 0.9) * SHEET_SIDE
        for shift in (0, width * 3) if chance(random, 0.4) else (0,):
            canvas.line(np.array([[x + shift, 0], [x + shift, SHEET_SIDE]]), width * evenly_between(random, 0.8, 1.5))
        sheet.shade(canvas.cover * np.float32(scaled_between(random, 0.1, 0.7)))
    return pitch


class _Rules:
    """Straight repeated lines through the whole sheet."""

    def __init__(
        self, sheet: Sheet, random: np.random.Generator, *, pitch: float, width: float, strength: float
    ) -> None:
        self._sheet, self._random = sheet, random
        self._pitch, self._width, self._strength = pitch, width, strength

    def lay(self, kind: str, first: Field) -> None:
        """One kind of paper."""
        x, y = first.tolist()
        if kind == "dots":
            self._cross_dots(x, y)
            return
        rows_only = kind in ("ruled", "double")
        self._lines(y, self._pitch, upright=False, dots=kind == "dotted")
        if kind == "double":
            self._lines(y + self._pitch * 0.3, self._pitch, upright=False, dots=False)
        if not rows_only:
            self._lines(x, self._pitch, upright=True, dots=kind == "dotted")
        if kind == "mixed":  # solid lines with dotted ones between them
            every = self._pitch / int(self._random.integers(2, 5))
            for at, upright in ((y, False), (x, True)):
                self._lines(at, every, upright=upright, dots=True)
        if kind == "fine":
            for at, upright in ((y, False), (x, True)):
                self._lines(at, self._pitch / 5, upright=upright, dots=False, faint=0.4)

    def _lines(self, first: float, pitch: float, *, upright: bool, dots: bool, faint: float = 1.0) -> None:
        canvas = SheetCanvas()
        for at in np.arange(first - pitch, SHEET_SIDE + pitch, max(pitch, 3 * FINE)):
            if dots:
                self._dotted(canvas, float(at), upright=upright)
                continue
            ends = np.array([[0, at], [SHEET_SIDE, at]])
            canvas.line(ends[:, ::-1] if upright else ends, self._width)
        strength = self._strength * faint * evenly_between(self._random, 0.7, 1.0)
        cover = canvas.cover * np.float32(min(strength, 1))
        if chance(self._random, 0.4):
            cover *= (1 + 0.3 * cloud(self._random, 20)).clip(0, 1.2)
        self._sheet.shade(cover.clip(0, 0.95))

    def _dotted(self, canvas: SheetCanvas, at: float, *, upright: bool) -> None:
        step = max(2.5 * FINE, self._width * 2.2)
        for along in np.arange(0, SHEET_SIDE, step):
            x, y = (at, float(along)) if upright else (float(along), at)
            canvas.disc((x, y), max(1.0, self._width / 2))

    def _cross_dots(self, x: float, y: float) -> None:
        canvas = SheetCanvas()
        for left in np.arange(x, SHEET_SIDE, max(self._pitch, 8 * FINE)):
            for top in np.arange(y, SHEET_SIDE, max(self._pitch, 8 * FINE)):
                canvas.disc((float(left), float(top)), max(1.0, self._width * 0.8))
        self._sheet.shade(canvas.cover * np.float32(self._strength))


def lay_pattern(sheet: Sheet, random: np.random.Generator) -> None:
    """The fine waves, nets and dots that cheques, forms and wrapping paper are printed with."""
    strength = np.float32(scaled_between(random, 0.03, 0.35))
    for _ in range(int(random.integers(1, 4))):
        angle, period = evenly_between(random, 0, np.pi), FINE * scaled_between(random, 3, 16)
        along = _X * np.float32(np.cos(angle)) + _Y * np.float32(np.sin(angle))
        across = _Y * np.float32(np.cos(angle)) - _X * np.float32(np.sin(angle))
        waves = np.float32(evenly_between(random, 0, 2.5) * period) * np.sin(
            across * np.float32(2 * np.pi / (FINE * scaled_between(random, 10, 120)))
            + np.float32(evenly_between(random, 0, 6))
        )
        phase = (along + waves) / np.float32(period)
        away = np.abs(phase - np.round(phase)) * np.float32(period)
        lines = (np.float32(FINE * evenly_between(random, 0.3, 1.0)) + 0.5 - away).clip(0, 1)
        if chance(random, 0.3):
            lines *= cloud(random, 4) > 0
        sheet.shade(lines * strength)
    if chance(random, 0.3):
        sheet.light *= 1 - strength * (cloud(random, int(random.integers(60, 200))) > 0.8)


def weave(random: np.random.Generator) -> Field:
    """(SHEET_SIDE, SHEET_SIDE): how light a table top, cloth, carpet, wood or wall is."""
    tone = evenly_between(random, 0.03, 0.9)
    kind = str(random.choice(["plain", "cloth", "wood", "gravel", "stripes"]))
    if kind == "cloth":
        period = FINE * scaled_between(random, 1.5, 8)
        angle = evenly_between(random, 0, np.pi)
        a = _X * np.float32(np.cos(angle)) + _Y * np.float32(np.sin(angle))
        b = _Y * np.float32(np.cos(angle)) - _X * np.float32(np.sin(angle))
        texture = np.sin(a * np.float32(2 * np.pi / period)) * np.sin(b * np.float32(2 * np.pi / period))
        texture = texture * (1 + 0.6 * cloud(random, 60)) + cloud(random, (240, 60)) * 0.3
    elif kind == "wood":
        texture = cloud(random, (int(random.integers(2, 6)), int(random.integers(30, 160))))
        texture = texture if chance(random, 0.5) else texture.T
    elif kind == "gravel":
        texture = cloud(random, int(random.integers(12, 160)))
    elif kind == "stripes":
        angle, period = evenly_between(random, 0, np.pi), FINE * scaled_between(random, 6, 60)
        texture = np.sign(np.sin((_X * np.cos(angle) + _Y * np.sin(angle)) * 2 * np.pi / period)).astype(np.float32)
    else:
        texture = cloud(random, 4) * np.float32(0.3)
    strength = np.float32(evenly_between(random, 0.02, 0.35))
    woven: Field = (np.float32(tone) * (1 + strength * texture)).clip(0.01, 1)
    return woven


def texture(random: np.random.Generator) -> Field:
    """(SHEET_SIDE, SHEET_SIDE): how light something rough is, coarse and fine at once: fur, stone, foil, grain."""
    rough = np.zeros((SHEET_SIDE, SHEET_SIDE), np.float32)
    stretched = int(random.choice([1, 1, 4, 8]))
    for cells in (240, 120, 60, 30, 12):
        across = max(2, cells // stretched)
        rough += np.float32(random.uniform()) * cloud(
            random, (cells, across) if chance(random, 0.5) else (across, cells)
        )
    strength = np.float32(scaled_between(random, 0.005, 0.3))
    field: Field = (np.float32(evenly_between(random, 0.1, 0.9)) * (1 + strength * rough)).clip(0.01, 1)
    return field


def smoothed(cover: Field, radius: float) -> Field:
    """A field in 0..1, blurred."""
    image = Image.fromarray((cover * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(radius))
    return np.asarray(image, np.float32) / 255
