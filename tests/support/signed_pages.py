"""Pages of numbers with signs, drawn with lines of one width."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from tests.support.samples_drawn import DRAWN

HIGH, PEN = 60, 5
"""Pixels of a digit's height, and of a line."""


def signed_page(*lines: str) -> np.ndarray:
    """Drawn digits with signs beside them."""
    picture = Image.new("L", (900, 160 * len(lines) + 60), 240)
    draw = ImageDraw.Draw(picture)
    for row, line in enumerate(lines):
        x, base = 80.0, 160 * row + 140
        for character in line:
            if character == " ":
                x += 120
            elif character == "-":
                draw.line([(x, base - 28), (x + 30, base - 29)], fill=30, width=PEN)
                x += 48
            elif character == ".":
                draw.ellipse([x, base - 6, x + 6, base], fill=30)
                x += 24
            elif character == ",":
                draw.line([(x + 6, base - 4), (x + 5, base + 8), (x, base + 18)], fill=30, width=PEN)
                x += 24
            elif character == ":":
                for up in (16, 42):
                    draw.ellipse([x, base - up, x + 6, base - up + 6], fill=30)
                x += 24
            elif character == "/":
                draw.line([(x, base + 6), (x + 22, base - HIGH - 8)], fill=30, width=PEN)
                x += 38
            else:
                x += _draw_digit(draw, int(character), x, base) + 16
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(0.8)))


def _draw_digit(draw: ImageDraw.ImageDraw, digit: int, x: float, base: float) -> float:
    strokes = [np.array(stroke) for stroke in DRAWN[digit]]
    low, high = np.concatenate(strokes).min(0), np.concatenate(strokes).max(0)
    factor = HIGH / float(high[1] - low[1])
    for stroke in strokes:
        points = (stroke - low) * factor + (x, base - HIGH)
        draw.line([tuple(point) for point in points.tolist()], fill=30, width=PEN, joint="curve")
    return float(high[0] - low[0]) * factor
