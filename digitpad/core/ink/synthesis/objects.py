"""What else is in a picture of a sheet: its edges and the table, bindings, holes, fingers, stamps, dust."""

from __future__ import annotations

import numpy as np

from digitpad.core.ink.synthesis.paper import smoothed, weave
from digitpad.core.ink.synthesis.sheet import (
    FINE,
    SHEET_SIDE,
    Field,
    Sheet,
    SheetCanvas,
    chance,
    evenly_between,
    scaled_between,
)

_INNER = (0.17, 0.83)  # of the sheet's side: what of it lies in a picture that is not tilted


def _inside(random: np.random.Generator) -> tuple[float, float]:
    x, y = random.uniform(*_INNER, 2) * SHEET_SIDE
    return float(x), float(y)


def lay_edge(sheet: Sheet, random: np.random.Generator) -> None:
    """The sheet ends, and one sees what it lies on: a table, cloth, the next sheet, the black of a film."""
    canvas = SheetCanvas()
    at = evenly_between(random, _INNER[0], _INNER[1] if chance(random, 0.3) else 0.45) * SHEET_SIDE
    tilt = random.normal(0, 0.05) * SHEET_SIDE
    outline = [(-9.0, -9.0), (at, -9.0), (at + tilt, SHEET_SIDE + 9.0), (-9.0, SHEET_SIDE + 9.0)]
    turn = int(random.integers(4))
    for _ in range(turn):
        outline = [(SHEET_SIDE - y, x) for x, y in outline]
    canvas.pen.polygon(outline, fill=255)
    cover = canvas.cover
    kind = str(random.choice(["table", "table", "sheet", "film"]))
    written, printed = np.zeros_like(cover), np.zeros_like(cover)
    if kind == "film":
        under: Field | float = evenly_between(random, 0.0, 0.08)
    elif kind == "sheet":  # with the same writing, upside down
        under = sheet.light[::-1, ::-1] * np.float32(evenly_between(random, 0.75, 1.0))
        written, printed = sheet.written[::-1, ::-1] * cover, sheet.printed[::-1, ::-1] * cover
    else:
        under = weave(random)
    if chance(random, 0.7):  # the sheet's shadow on what is beneath, or the shade of a page that bends away
        shadow = smoothed(1 - cover, FINE * scaled_between(random, 1, 14))
        under = under * (1 - np.float32(evenly_between(random, 0.1, 0.7)) * shadow)
    sheet.written = sheet.written * (1 - cover) + written
    sheet.printed = sheet.printed * (1 - cover) + printed
    sheet.lay(cover, under)
    if chance(random, 0.4):  # the dark or light line of the sheet's thickness
        line = SheetCanvas()
        line.line(np.array([outline[1], outline[2]]), FINE * scaled_between(random, 0.5, 4))
        sheet.lay(line.cover * np.float32(evenly_between(random, 0.2, 0.9)), evenly_between(random, 0, 1))


def lay_binding(sheet: Sheet, random: np.random.Generator) -> None:
    """A row of holes along an edge, with or without wire through them."""
    holes, wire = SheetCanvas(), SheetCanvas()
    pitch = FINE * scaled_between(random, 8, 50)
    radius = pitch * evenly_between(random, 0.12, 0.35)
    at = evenly_between(random, *_INNER) * SHEET_SIDE
    lies = chance(random, 0.5)
    for along in np.arange(evenly_between(random, 0, pitch), SHEET_SIDE, pitch):
        x, y = (float(along), at) if lies else (at, float(along))
        box = (x - radius, y - radius, x + radius, y + radius)
        if chance(random, 0.5):
            holes.pen.rectangle(box, fill=255)
        else:
            holes.pen.ellipse(box, fill=255)
        reach = pitch * evenly_between(random, 0.8, 1.2)
        ends = ((x, y), (x, y - reach)) if lies else ((x, y), (x - reach, y))
        wire.line(np.array(ends), radius * evenly_between(random, 0.5, 1))
    sheet.lay(holes.cover * np.float32(evenly_between(random, 0.4, 1)), evenly_between(random, 0, 0.5))
    if chance(random, 0.6):
        sheet.lay(wire.cover * np.float32(evenly_between(random, 0.5, 1)), evenly_between(random, 0.1, 0.9))


def lay_small_things(sheet: Sheet, random: np.random.Generator) -> None:
    """Dust, specks, punched holes, staples, stamps, hairs."""
    canvas = SheetCanvas()
    for _ in range(int(random.integers(1, 6))):
        canvas.disc(_inside(random), FINE * scaled_between(random, 0.4, 1.6))
    if chance(random, 0.25):
        canvas.disc(_inside(random), FINE * evenly_between(random, 4, 12))
    if chance(random, 0.2):
        x, y = _inside(random)
        angle, reach = evenly_between(random, 0, np.pi), FINE * evenly_between(random, 6, 20)
        ends = np.array([[x, y], [x + reach * np.cos(angle), y + reach * np.sin(angle)]])
        canvas.line(ends, FINE * evenly_between(random, 1, 2.5))
        for end in ends.tolist():
            canvas.disc((end[0], end[1]), FINE * evenly_between(random, 1, 2.5))
    if chance(random, 0.2):
        x, y = _inside(random)
        radius = FINE * evenly_between(random, 15, 60)
        for inner in (1.0, evenly_between(random, 0.6, 0.9)):
            r = radius * inner
            canvas.pen.ellipse(
                (x - r, y - r, x + r, y + r), outline=255, width=round(FINE * evenly_between(random, 1, 3))
            )
    grey = evenly_between(random, 0.7, 1) if sheet.board else evenly_between(random, 0, 0.6)
    sheet.lay(canvas.cover * np.float32(scaled_between(random, 0.1, 0.9)), grey)


def lay_finger(sheet: Sheet, random: np.random.Generator) -> None:
    """A finger or another blurred thing that reaches into the picture."""
    canvas = SheetCanvas()
    width = FINE * evenly_between(random, 15, 60)
    x, y = _inside(random)
    angle = evenly_between(random, 0, 2 * np.pi)
    end = np.array([x + SHEET_SIDE * np.cos(angle), y + SHEET_SIDE * np.sin(angle)])
    canvas.line(np.array([[x, y], end]), width)
    cover = smoothed(canvas.cover, FINE * scaled_between(random, 0.6, 5))
    inner = smoothed(canvas.cover, width / 4)
    tone = evenly_between(random, 0.1, 0.75)
    sheet.written *= 1 - cover
    sheet.printed *= 1 - cover
    sheet.lay(cover, (tone * (0.55 + 0.45 * inner)).astype(np.float32))


def lay_table(sheet: Sheet, random: np.random.Generator) -> None:
    """Lines of a form or table, of different lengths, that meet each other, and a box or two."""
    canvas = SheetCanvas()
    width = FINE * scaled_between(random, 0.6, 4)
    columns = np.sort(random.uniform(0, 1, int(random.integers(2, 6)))) * SHEET_SIDE
    rows = np.sort(random.uniform(0, 1, int(random.integers(2, 7)))) * SHEET_SIDE
    if chance(random, 0.5):
        rows = np.linspace(rows[0], rows[-1], len(rows))
    for y in rows:
        canvas.line(np.array([[columns[0], y], [columns[-1], y]]), width)
    for x in columns:
        canvas.line(np.array([[x, rows[0]], [x, rows[-1]]]), width * evenly_between(random, 0.7, 1.6))
    sheet.shade(canvas.cover * np.float32(scaled_between(random, 0.15, 0.95)))
